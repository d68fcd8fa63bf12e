import { packageConfusion } from '../../../src/rules/package/confusion.ts'
import { cases } from '../../support/cases.ts'
import { npm, pypi } from '../samples.ts'

cases(packageConfusion, {
  accepts: [
    {
      name: 'not private',
      reference: pypi('acme-core', { indexes: [{ url: 'https://pypi.acme.example/simple', extra: true }] }),
    },
    {
      name: 'its own index',
      reference: pypi('acme-core', {
        private: { asked: true },
        indexes: [{ url: 'https://pypi.acme.example/simple', extra: false }],
      }),
    },
    {
      name: 'the same host',
      reference: npm('@acme/x', {
        private: { asked: false },
        address: 'https://npm.acme.example/@acme/x/-/x-1.0.1.tgz',
        previous: npm('@acme/x', { address: 'https://npm.acme.example/@acme/x/-/x-1.0.0.tgz' }),
      }),
    },
  ],
  reports: [
    {
      reference: pypi('acme-core', {
        private: { asked: false },
        indexes: [{ url: 'https://u:p@pypi.acme.example/simple', extra: true }],
      }),
      says: [
        'acme-core is private, and https://pypi.acme.example/simple is asked beside the main index: either may answer, and the higher version wins.',
      ],
    },
    {
      reference: npm('@acme/x', {
        private: { asked: false },
        address: 'https://registry.example/@acme/x/-/x-9.0.0.tgz',
        previous: npm('@acme/x', { address: 'https://npm.acme.example/@acme/x/-/x-1.0.0.tgz' }),
      }),
      says: [
        '@acme/x is private, and the lockfile now takes it from registry.example instead of npm.acme.example.',
      ],
    },
  ],
})

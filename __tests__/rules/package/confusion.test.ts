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
      name: 'it only looks private, and no further index is asked',
      reference: pypi('acme-core', { looksPrivate: true, public: true }),
    },
    {
      name: 'a public place that was there before',
      reference: npm('@acme/x', {
        private: { asked: false },
        address: 'https://registry.example/@acme/x/-/x-1.0.1.tgz',
        public: true,
        previous: npm('@acme/x', { address: 'https://registry.example/@acme/x/-/x-1.0.0.tgz', public: true }),
      }),
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
      name: 'a name that looks private, beside a further index',
      reference: pypi('acme-core', {
        looksPrivate: true,
        indexes: [{ url: 'https://pypi.acme.example/simple', extra: true }],
      }),
      says: ['acme-core looks like one of your private names, and https://pypi.acme.example/simple is asked'],
      atMost: 'warning',
    },
    {
      name: 'a private name at a public place',
      reference: npm('@acme/x', {
        private: { asked: false },
        address: 'https://registry.example/@acme/x/-/x-9.0.0.tgz',
        public: true,
      }),
      says: ['@acme/x is private, and the lockfile takes it from registry.example, a public registry.'],
    },
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

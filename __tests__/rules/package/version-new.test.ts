import { packageVersionNew } from '../../../src/rules/package/version-new.ts'
import { cases } from '../../support/cases.ts'
import { advisory, npm, release } from '../samples.ts'

cases(packageVersionNew, {
  accepts: [
    {
      name: 'an import, which names no version',
      reference: npm('left-padder', { surface: 'import' }),
      release: release({ published: '2026-11-20T00:00:00Z', match: 'range' }),
    },
    { reference: npm('left-padder'), release: release() },
    {
      name: '72 hours old',
      reference: npm('left-padder'),
      release: release({ published: '2026-11-17T12:00:00Z' }),
    },
    { name: 'does not exist', reference: npm('left-padder') },
    {
      name: 'a tag, whose day its author writes',
      reference: npm('acme/setup', { ecosystem: 'githubactions' }),
      release: { name: 'acme/setup', versions: 1, recent: [], match: 'exact', version: 'v1' },
    },
    {
      name: 'no such version',
      reference: npm('left-padder'),
      release: release({ match: 'none', published: '2026-11-20T00:00:00Z' }),
    },
    {
      name: 'no date, but unchanged for long',
      reference: npm('react'),
      release: {
        name: 'react',
        versions: 1,
        recent: [],
        match: 'exact',
        version: '1.0.0',
        changed: '2026-01-01T00:00:00Z',
      },
    },
    {
      name: 'the version that was there',
      reference: npm('react', { version: '1.0.0', previous: npm('react', { version: '1.0.0' }) }),
      release: release({ published: '2026-11-20T00:00:00Z' }),
    },
    {
      name: 'private',
      reference: npm('x', { private: { asked: true } }),
      release: release({ published: '2026-11-20T00:00:00Z' }),
    },
    {
      name: 'one hour is enough',
      reference: npm('x'),
      options: { hours: 1 },
      release: release({ published: '2026-11-20T11:00:00Z' }),
    },
    {
      name: 'a version that mends a fault of the one before',
      reference: npm('react', { version: '1.2.0', previous: npm('react', { version: '1.1.0' }) }),
      release: release({ published: '2026-11-20T11:00:00Z' }),
      advisories: [advisory({ malicious: false, covers: false, coveredBefore: true })],
    },
  ],
  reports: [
    {
      name: 'a version that has the fault too',
      reference: npm('react', { version: '1.2.0', previous: npm('react', { version: '1.1.0' }) }),
      release: release({ published: '2026-11-20T11:00:00Z' }),
      advisories: [advisory({ malicious: false, covers: true, coveredBefore: true })],
      says: [/was published 1 hour ago/],
    },
    {
      name: 'a version that mends a fault and is malware',
      reference: npm('react', { version: '1.2.0', previous: npm('react', { version: '1.1.0' }) }),
      release: release({ published: '2026-11-20T11:00:00Z' }),
      advisories: [advisory({ malicious: false, covers: false, coveredBefore: true }), advisory()],
      says: [/was published 1 hour ago/],
    },
    {
      reference: npm('left-padder', { version: '1.2.0' }),
      release: release({ published: '2026-11-20T07:00:00Z' }),
      says: ['left-padder 1.2.0 was published 5 hours ago.'],
    },
    {
      name: 'also when popular',
      reference: npm('react', { version: '1.2.0', previous: npm('react', { version: '1.1.0' }) }),
      release: release({ published: '2026-11-18T11:00:00Z' }),
      says: ['react 1.2.0 was published 2 days ago.'],
    },
    {
      name: 'what a range gives today',
      reference: npm('left-padder', { specifier: '^1' }),
      release: release({ match: 'range', published: '2026-11-20T11:00:00Z' }),
      says: ['left-padder resolves to 1.2.0 today, which was published 1 hour ago.'],
      atMost: 'warning',
    },
    {
      name: 'no date, and changed of late',
      reference: npm('left-padder'),
      release: {
        name: 'x',
        versions: 1,
        recent: [],
        match: 'exact',
        version: '1.0.0',
        changed: '2026-11-20T00:00:00Z',
      },
      says: ['the npm registry does not say when left-padder 1.0.0 was published.'],
    },
  ],
})

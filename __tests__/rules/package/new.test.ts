import { packageNew } from '../../../src/rules/package/new.ts'
import { cases } from '../../support/cases.ts'
import { npm, release } from '../samples.ts'

cases(packageNew, {
  accepts: [
    {
      name: 'an import that a table knows',
      reference: npm('left-padder', {
        surface: 'import',
        imported: { module: 'x', candidates: ['left-padder'], mapped: true },
      }),
      release: release({ firstPublished: '2026-11-19T00:00:00Z' }),
    },
    { reference: npm('left-padder'), release: release() },
    {
      name: 'exactly as old as asked',
      reference: npm('left-padder'),
      release: release({ firstPublished: '2026-10-21T12:00:00Z' }),
    },
    {
      name: 'popular',
      reference: npm('react'),
      release: release({ firstPublished: '2026-11-19T00:00:00Z' }),
    },
    { name: 'does not exist', reference: npm('left-padder') },
    {
      name: 'of a registry that tells no dates',
      reference: npm('docker.io/acme/app', { ecosystem: 'docker' }),
      release: { name: 'docker.io/acme/app', versions: 0, recent: [], match: 'exact' },
    },
    {
      name: 'another version of what was there',
      reference: npm('left-padder', { previous: npm('left-padder') }),
      release: release({ firstPublished: '2026-11-19T00:00:00Z' }),
    },
    {
      name: 'no date, but a version that is old enough',
      reference: npm('left-padder'),
      release: {
        name: 'left-padder',
        versions: 1,
        recent: [],
        match: 'exact',
        published: '2026-01-01T00:00:00Z',
      },
    },
    {
      name: 'no date, but unchanged for long',
      reference: npm('left-padder'),
      release: {
        name: 'left-padder',
        versions: 1,
        recent: [],
        match: 'exact',
        changed: '2026-01-01T00:00:00Z',
      },
    },
    {
      name: 'private',
      reference: npm('@acme/x', { private: { asked: true } }),
      release: release({ firstPublished: '2026-11-19T00:00:00Z' }),
    },
  ],
  reports: [
    {
      reference: npm('left-padder'),
      release: release({ firstPublished: '2026-11-18T00:00:00Z' }),
      says: ['left-padder was first published 2 days ago.'],
    },
    {
      name: 'today, by a clock that runs ahead',
      reference: npm('left-padder'),
      release: release({ firstPublished: '2026-11-21T00:00:00Z' }),
      says: ['left-padder was first published today.'],
    },
    {
      name: 'seven days',
      reference: npm('left-padder'),
      release: release({ firstPublished: '2026-11-13T12:00:00Z' }),
      says: ['7 days ago'],
      atMost: 'warning',
    },
    {
      name: 'seven days under the strict preset',
      reference: npm('left-padder'),
      options: { ...packageNew.strict },
      release: release({ firstPublished: '2026-11-13T12:00:00Z' }),
      says: ['7 days ago'],
    },
    {
      name: 'in a text',
      reference: npm('left-padder', { surface: 'docs' }),
      release: release({ firstPublished: '2026-11-18T00:00:00Z' }),
      says: ['2 days ago'],
      atMost: 'warning',
    },
    {
      name: 'instead of another package',
      reference: npm('left-padder', { previous: npm('left-pad') }),
      release: release({ firstPublished: '2026-11-18T00:00:00Z' }),
      says: ['2 days ago'],
    },
    {
      name: 'no date at all',
      reference: npm('left-padder'),
      release: { name: 'left-padder', versions: 1, recent: [], match: 'exact' },
      says: ['the npm registry does not say when left-padder was first published.'],
    },
    {
      name: 'a date that cannot be read',
      reference: npm('left-padder'),
      release: release({ firstPublished: 'soon', published: 'soon' }),
      says: ['does not say when'],
    },
  ],
})

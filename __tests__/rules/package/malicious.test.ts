import { packageMalicious } from '../../../src/rules/package/malicious.ts'
import { cases } from '../../support/cases.ts'
import { advisory, npm, release } from '../samples.ts'

cases(packageMalicious, {
  accepts: [
    {
      name: 'a kind of package that no database has',
      reference: npm('numpy', { ecosystem: 'conda' }),
      advisories: [advisory()],
    },
    { reference: npm('axios') },
    { name: 'private', reference: npm('axios', { private: { asked: true } }), advisories: [advisory()] },
    {
      name: 'an advisory that is not about malware',
      reference: npm('axios'),
      advisories: [advisory({ malicious: false })],
    },
    {
      name: 'a bump away from an incident',
      reference: npm('axios', { version: '1.14.2', previous: npm('axios', { version: '1.14.1' }) }),
      advisories: [advisory({ covers: false })],
    },
  ],
  reports: [
    {
      reference: npm('axios', { version: '1.14.1' }),
      advisories: [advisory({ covers: false, id: 'MAL-1' }), advisory()],
      says: [
        'axios 1.14.1 is known malware: MAL-2026-1. It is among the most used packages, of which such records are sometimes wrong: read the record.',
      ],
    },
    {
      name: 'four advisories',
      reference: npm('left-padder'),
      advisories: ['a', 'b', 'c', 'd'].map(id => advisory({ id })),
      says: ['left-padder is known malware: a, b, c and 1 more.'],
    },
    {
      name: 'what a range comes to',
      reference: npm('left-padder', { specifier: '^1' }),
      release: release({ match: 'range', version: '1.0.1' }),
      advisories: [advisory()],
      says: ['left-padder resolves to 1.0.1 today, which is known malware: MAL-2026-1.'],
    },
    {
      name: 'no version is named',
      reference: npm('axios'),
      advisories: ['a', 'b'].map(id => ({
        id,
        summary: 's',
        malicious: true,
        source: 'https://osv.example/',
      })),
      says: ['Versions of axios are known malware (a and b), and no version is named here.'],
      atMost: 'warning',
    },
    {
      name: 'a version that cannot be compared',
      reference: npm('acme/build', { ecosystem: 'githubactions', version: 'abcdef0' }),
      advisories: [{ id: 'a', summary: 's', malicious: true, source: 'https://osv.example/' }],
      says: ['Versions of acme/build are known malware (a), and abcdef0 cannot be compared with them.'],
      atMost: 'warning',
    },
    {
      name: 'another version',
      reference: npm('axios', { version: '1.14.2' }),
      advisories: [advisory({ covers: false })],
      says: ['axios had an incident: 1 advisory about malware in other versions (MAL-2026-1).'],
      atMost: 'notice',
    },
    {
      name: 'other versions',
      reference: npm('axios', { version: '1.14.2' }),
      advisories: ['a', 'b'].map(id => advisory({ id, covers: false })),
      says: ['axios had an incident: 2 advisories about malware in other versions (a and b).'],
      atMost: 'notice',
    },
  ],
})

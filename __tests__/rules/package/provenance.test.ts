import { packageProvenance } from '../../../src/rules/package/provenance.ts'
import { cases } from '../../support/cases.ts'
import { npm, release } from '../samples.ts'

const before = { version: '1.14.0', attested: true, repository: 'github.com/axios/axios' }
const bump = npm('axios', { version: '1.14.1', previous: npm('axios', { version: '1.14.0' }) })

cases(packageProvenance, {
  accepts: [
    { reference: bump, provenance: { attested: true, repository: before.repository, before } },
    { name: 'a version that does not exist', reference: bump },
    {
      name: 'attested by one whose repository is not told',
      reference: bump,
      provenance: { attested: true, before: { version: '1.14.0', attested: true } },
    },
    {
      name: 'neither is attested',
      reference: bump,
      provenance: { attested: false, before: { version: '1.14.0', attested: false } },
    },
    { name: 'an addition', reference: npm('axios', { version: '1.0.0' }), provenance: { attested: false } },
    {
      name: 'the version that was there',
      reference: npm('axios', { version: '1.14.0', previous: npm('axios', { version: '1.14.0' }) }),
      provenance: { attested: false, before },
    },
    {
      name: 'a registry without attestations',
      reference: npm('x', { ecosystem: 'gem' }),
      options: { require: true },
      provenance: { attested: false },
    },
    {
      name: 'an attested addition, where it must be',
      reference: npm('axios', { version: '1.0.0' }),
      options: { require: true },
      provenance: { attested: true },
    },
    {
      name: 'a private name',
      reference: { ...bump, private: { asked: true } },
      provenance: { attested: false, before },
    },
  ],
  reports: [
    {
      name: 'an attestation that is gone',
      reference: bump,
      provenance: { attested: false, before },
      says: [
        'Nobody attests who built axios 1.14.1; 1.14.0, which it replaces, has an attestation from github.com/axios/axios.',
      ],
      fix: /^Stay on 1\.14\.0/,
    },
    {
      name: 'another repository',
      reference: bump,
      provenance: { attested: true, repository: 'github.com/mallory/axios', before },
      says: [
        'axios 1.14.1 attests that it was built from github.com/mallory/axios; 1.14.0, which it replaces, from github.com/axios/axios.',
      ],
    },
    {
      name: 'an addition that is not attested, where it must be',
      reference: npm('axios', { specifier: '^1' }),
      release: release({ version: '1.14.1', match: 'range' }),
      options: { require: true },
      provenance: { attested: false },
      says: ['Nobody attests who built axios 1.14.1: the npm registry has no attestation of it.'],
    },
    {
      name: 'a text',
      reference: { ...bump, surface: 'docs' },
      provenance: { attested: false, before },
      says: [/^Nobody attests/],
      atMost: 'warning',
    },
  ],
})

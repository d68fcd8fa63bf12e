import { packageUnpinned } from '../../../src/rules/package/unpinned.ts'
import { cases } from '../../support/cases.ts'
import { npm, pypi } from '../samples.ts'

cases(packageUnpinned, {
  accepts: [
    { name: 'a range with a lockfile', reference: npm('x', { specifier: '^1', locked: true }) },
    { name: 'nobody looked for a lockfile', reference: npm('x', { specifier: '^1' }) },
    { name: 'pinned', reference: npm('x', { version: '1.0.0', pinned: true, locked: false }) },
    { name: 'a peer', reference: npm('x', { specifier: '>=1', scope: 'peer', locked: false }) },
    { name: 'in a text', reference: npm('x', { surface: 'docs' }) },
    { name: 'an import', reference: pypi('x', { surface: 'import' }) },
    { name: 'in a lockfile', reference: npm('x', { surface: 'lockfile' }) },
    {
      name: 'it floated before',
      reference: npm('x', { specifier: '^2', locked: false, previous: npm('x', { specifier: '^1' }) }),
    },
    { name: 'allowed', reference: npm('@acme/cli', { surface: 'command' }), options: { allow: ['@acme/*'] } },
    { name: 'from a repository', reference: npm('x', { surface: 'command', origin: 'git' }) },
  ],
  reports: [
    {
      name: 'a range without a lockfile',
      reference: npm('x', { specifier: '^1', locked: false }),
      says: ['x may be any version that fits "^1", and no lockfile holds one.'],
    },
    { name: 'nothing at all', reference: pypi('x', { locked: false }), says: ['x names no version'] },
    {
      name: 'a lost pin',
      reference: pypi('x', { locked: false, specifier: '>=1', previous: pypi('x', { pinned: true }) }),
      says: ['fits ">=1"'],
    },
    {
      name: 'npx',
      reference: npm('cowsay', { surface: 'command' }),
      says: ['cowsay is installed in whatever version is the newest when this runs.'],
    },
    {
      name: 'a server of an agent',
      reference: npm('x', { surface: 'config', specifier: '^1' }),
      says: ['x is installed in whatever version fits "^1" when this runs.'],
    },
    {
      name: 'an action',
      reference: npm('acme/build', { ecosystem: 'githubactions', surface: 'config', version: 'v4' }),
      says: ['acme/build follows "v4", which can be set to other content.'],
      fix: /^Name a full commit/,
    },
    {
      name: 'an image without a tag',
      reference: npm('docker.io/library/nginx', { ecosystem: 'docker', surface: 'config' }),
      says: ['docker.io/library/nginx follows the tag "latest"'],
      fix: /^Name a digest/,
    },
  ],
})

import { packageInstallScript } from '../../../src/rules/package/install-script.ts'
import { cases } from '../../support/cases.ts'
import { npm, release } from '../samples.ts'

const runs = release({ version: '1.2.0', runsOnInstall: true })
const bump = npm('x', { version: '1.1.0', surface: 'lockfile', previous: npm('x', { version: '1.0.0' }) })

cases(packageInstallScript, {
  accepts: [
    { name: 'nothing runs', reference: npm('left-padder'), release: release() },
    { name: 'no such package', reference: npm('left-padder') },
    {
      name: 'the lockfile says that nothing runs',
      reference: npm('x', { runsOnInstall: false }),
      release: runs,
    },
    { name: 'allowed', reference: npm('@acme/native'), release: runs, options: { allow: ['@acme/*'] } },
    { name: 'held', reference: npm('x'), release: { ...runs, held: 'security holding' } },
    {
      name: 'it ran before',
      reference: { ...bump, runsOnInstall: true, changes: ['version'] },
      release: runs,
    },
    { name: 'nobody knows of before', reference: { ...bump, changes: ['version'] }, release: runs },
    { name: 'from a repository', reference: npm('x', { origin: 'git', runsOnInstall: true }) },
  ],
  reports: [
    {
      name: 'by the word of the registry',
      reference: npm('left-padder'),
      release: runs,
      says: ['left-padder 1.2.0 runs code when it is installed.'],
      atMost: 'warning',
    },
    {
      name: 'by that of the lockfile',
      reference: npm('left-padder', { version: '1.0.0', runsOnInstall: true }),
      release: release(),
      says: ['left-padder 1.0.0 runs code when it is installed.'],
      atMost: 'warning',
    },
    {
      name: 'a popular one',
      reference: npm('esbuild'),
      release: runs,
      says: ['esbuild 1.2.0'],
      atMost: 'notice',
    },
    {
      name: 'newly with a bump, however popular',
      reference: {
        ...bump,
        name: 'esbuild',
        runsOnInstall: true,
        changes: ['version', 'script'],
        previous: npm('esbuild', { version: '1.0.0' }),
      },
      release: runs,
      says: ['esbuild 1.1.0 runs code when it is installed, which version 1.0.0 did not.'],
      atMost: 'warning',
    },
    {
      name: 'where the base side said no',
      reference: { ...bump, runsOnInstall: true, previous: npm('x', { runsOnInstall: false }) },
      release: runs,
      says: ['which what stood here before did not.'],
      atMost: 'warning',
    },
  ],
})

// Runs jest on ES modules; `--live` runs the few tests that ask real registries, and only those.
import { spawnSync } from 'node:child_process'

const [live, rest] = [
  process.argv.includes('--live'),
  process.argv.slice(2).filter(word => word !== '--live'),
]
const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    ...(live ? ['--testMatch', '**/__tests__/**/*.live.ts'] : []),
    ...rest,
  ],
  { stdio: 'inherit' },
)
process.exit(status ?? 1)

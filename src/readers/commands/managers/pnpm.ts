/** pnpm and Bun. */
import { NPM_ENVIRONMENT, NPM_FLAGS } from './npm.ts'
import { type Manager, type NamedManager, roles, verb } from './shape.ts'

const pnpm: Manager = {
  ecosystem: 'npm',
  unlisted: 'flag',
  environment: NPM_ENVIRONMENT,
  options: roles({
    index: '--registry',
    instead: '--package',
    value: `-C --dir -F --filter --filter-prod --store-dir --virtual-store-dir --global-dir --global-bin-dir
      --reporter --loglevel --allow-build --modules-dir --lockfile-dir --network-concurrency --child-concurrency
      --workspace-concurrency --save-catalog-name --save-prefix --cpu --os --libc --test-pattern
      --changed-files-ignore-pattern --package-import-method`,
    flag: NPM_FLAGS,
    script: '-c --shell-mode',
  }),
  verbs: [
    verb('add', 'all', 'npm'),
    verb('install|i', 'all', 'npm'),
    verb('dlx', 'first', 'npm'),
    verb('create', 'creator', 'npm'),
  ],
}

const bun: Manager = {
  ecosystem: 'npm',
  unlisted: 'flag',
  environment: NPM_ENVIRONMENT,
  options: roles({
    index: '--registry',
    instead: '-p --package',
    value: `--cwd --config -c --cache-dir --backend --omit --filter --network-concurrency --concurrent-scripts --ca
      --cafile --linker --cpu --os --minimum-release-age`,
    flag: NPM_FLAGS,
    idle: '--no-install',
  }),
  verbs: [
    verb('add|a', 'all', 'npm'),
    verb('install|i', 'all', 'npm'),
    verb('x', 'first', 'npm'),
    verb('create|c', 'creator', 'npm'),
  ],
}

export const PNPM: readonly NamedManager[] = [
  ['pnpm', pnpm],
  ['pnpx', { ...pnpm, verbs: [verb('', 'first', 'npm')] }],
  ['bun', bun],
  ['bunx', { ...bun, verbs: [verb('', 'first', 'npm')] }],
]

/** npm, npx and Yarn. */
import { type Manager, type NamedManager, roles, verb } from './shape.ts'

export const NPM_ENVIRONMENT = [
  { name: 'npm_config_registry', extra: false },
  { name: 'NPM_CONFIG_REGISTRY', extra: false },
]

const NPM_VALUED = `--prefix -C -w --workspace --tag --omit --include --loglevel --cache --userconfig --globalconfig
  --install-strategy --before --otp --scope --location --node-options --fetch-retries --fetch-timeout --maxsockets
  --save-prefix --os --cpu --libc --script-shell --access --auth-type --proxy --https-proxy --noproxy --cafile --ca
  --cert --key --depth --only --also --registry-timeout --fetch-retry-mintimeout --fetch-retry-maxtimeout
  --min-release-age --init-module --shell --node-arg -n`

/** Without a listing a cluster such as `-yp` could not be taken apart. */
export const NPM_FLAGS = '-y -g -D -S -O -E -P -B -q -s -d -f -W -r -i -v -h'

const npm: Manager = {
  ecosystem: 'npm',
  unlisted: 'flag',
  environment: NPM_ENVIRONMENT,
  options: roles({
    index: '--registry --reg',
    instead: '--package',
    script: '-c --call',
    value: NPM_VALUED,
    flag: NPM_FLAGS,
    idle: '--no --no-install',
  }),
  verbs: [
    verb('install|i|in|ins|inst|insta|instal|isnt|isnta|isntal|isntall|add', 'all', 'npm'),
    verb('install-test|it', 'all', 'npm'),
    verb('exec|x', 'first', 'npm'),
    verb('create|init|innit', 'creator', 'npm'),
  ],
}

const npx: Manager = {
  ...npm,
  options: roles({
    index: '--registry --reg',
    instead: '-p --package',
    script: '-c --call',
    value: NPM_VALUED,
    flag: NPM_FLAGS,
    idle: '--no --no-install',
  }),
  verbs: [verb('', 'first', 'npm')],
}

const yarn: Manager = {
  ecosystem: 'npm',
  unlisted: 'flag',
  environment: [...NPM_ENVIRONMENT, { name: 'YARN_NPM_REGISTRY_SERVER', extra: false }],
  options: roles({
    index: '--registry',
    instead: '-p --package',
    flag: NPM_FLAGS,
    value: `--cwd --modules-folder --cache-folder --mutex --network-timeout --network-concurrency --global-folder
      --preferred-cache-folder --link-folder --proxy --https-proxy --mode --prefix --use-yarnrc --tag`,
  }),
  verbs: [
    verb('add', 'all', 'npm'),
    verb('global add', 'all', 'npm'),
    verb('workspace * add', 'all', 'npm'),
    verb('dlx', 'first', 'npm'),
    verb('create', 'creator', 'npm'),
  ],
}

export const NPM: readonly NamedManager[] = [
  ['npm', npm],
  ['npx', npx],
  ['yarn', yarn],
  ['yarnpkg', yarn],
]

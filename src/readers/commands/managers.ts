/**
 * Package managers: which of their subcommands install packages, and what their options take. Options are named once
 * for all subcommands of a manager; where the spellings of two subcommands clash the manager is split.
 */
import type { Ecosystem } from '../../ecosystem.ts'

/**
 * What an option means. `value`: takes a word that is no package. `package`: its value is a package beside the others.
 * `instead`: its value is the package, and the first word only the command that it brings. `module`: `python -m`.
 */
export type Role =
  | 'flag'
  | 'value'
  | 'package'
  | 'instead'
  | 'requirements'
  | 'constraints'
  | 'editable'
  | 'index'
  | 'extra'
  | 'links'
  | 'script'
  | 'module'
  | 'idle'

/**
 * Which words name packages: all; the first alone, since the rest are arguments of the command that it brings; all but
 * the first; the first after `create-` is put before it; none, since they are files of requirements; none, since they
 * are a command.
 */
export type Takes = 'all' | 'first' | 'rest' | 'creator' | 'files' | 'command'

/** How a word is written: as pip, as uvx (`name@version`), as poetry (`name@range`), as npm. */
export type Form = 'pip' | 'tool' | 'poetry' | 'npm'

export interface Verb {
  /** Words up to the packages: `a|b` are spellings, `*` is any word. Empty: the program itself installs. */
  readonly words: readonly string[]
  readonly takes: Takes
  readonly form: Form
  /** Program that the command of `takes: 'command'` is given to. */
  readonly program?: string
}

export interface Manager {
  readonly ecosystem: Ecosystem
  /** Whether an option that is not listed is an error of the manager, so that its meaning cannot be known. */
  readonly strict: boolean
  readonly options: ReadonlyMap<string, Role>
  readonly verbs: readonly Verb[]
  /** Variables of the environment that name indexes. */
  readonly environment: readonly { readonly name: string; readonly extra: boolean }[]
}

const roles = (table: Partial<Record<Role, string>>): ReadonlyMap<string, Role> =>
  new Map(
    Object.entries(table).flatMap(([role, names]) =>
      names.split(/\s+/).map((name): [string, Role] => [name, role as Role]),
    ),
  )

const verb = (words: string, takes: Takes, form: Form, program?: string): Verb => ({
  words: words ? words.split(' ') : [],
  takes,
  form,
  ...(program ? { program } : {}),
})

const PIP_ENVIRONMENT = [
  { name: 'PIP_INDEX_URL', extra: false },
  { name: 'PIP_EXTRA_INDEX_URL', extra: true },
]
const UV_ENVIRONMENT = [
  { name: 'UV_DEFAULT_INDEX', extra: false },
  { name: 'UV_INDEX_URL', extra: false },
  { name: 'UV_INDEX', extra: true },
  { name: 'UV_EXTRA_INDEX_URL', extra: true },
]
const NPM_ENVIRONMENT = [
  { name: 'npm_config_registry', extra: false },
  { name: 'NPM_CONFIG_REGISTRY', extra: false },
]

const pip: Manager = {
  ecosystem: 'pypi',
  strict: true,
  environment: PIP_ENVIRONMENT,
  options: roles({
    requirements: '-r --requirement',
    constraints: '-c --constraint --build-constraint',
    editable: '-e --editable',
    index: '-i --index-url --pypi-url',
    extra: '--extra-index-url',
    links: '-f --find-links',
    value: `-t --target -d --dest --destination-dir --destination-directory -w --wheel-dir -b --build --build-dir
      --platform --python-version --implementation --abi --root --prefix --src --source --source-dir
      --source-directory --upgrade-strategy -C --config-settings --config-setting --global-option --build-option
      --install-option --no-binary --only-binary --progress-bar --root-user-action --report --group
      --requirements-from-script --uploaded-prior-to --all-releases --only-final
      --use-feature --use-deprecated --python --log --log-file --proxy --retries --timeout --default-timeout
      --exists-action --trusted-host --cert --client-cert --cache-dir --keyring-provider --resume-retries`,
    flag: `-U --upgrade --user --pre --force-reinstall -I --ignore-installed --ignore-requires-python
      --require-hashes --compile --dry-run --prefer-binary --check-build-dependencies --break-system-packages
      --require-virtualenv --isolated --debug -v --verbose -q --quiet -V --version -h --help --use-pep517
      --disable-pip-version-check --egg --process-dependency-links -Z --unzip -m --use-mirrors`,
  }),
  verbs: [verb('install', 'all', 'pip'), verb('download', 'all', 'pip'), verb('wheel', 'all', 'pip')],
}

const UV_OPTIONS = {
  constraints: '-c --constraint --constraints -b --build-constraint --build-constraints',
  index: '-i --index-url --default-index',
  extra: '--extra-index-url --index',
  links: '-f --find-links',
  package: '-w --with --with-executables-from',
  value: `--override --overrides --exclude --excludes --extra --group --optional --script --tag --branch --rev
    --package --marker --bounds -P --upgrade-package --upgrade-group --reinstall-package --refresh-package
    --no-binary-package --no-build-package --no-build-isolation-package --no-sources-package --exclude-newer-package
    --no-extra --no-group --only-group --no-install-package --env-file -p --python --python-version --python-platform
    -t --target --prefix --resolution --prerelease --exclude-newer --link-mode --fork-strategy --index-strategy
    --keyring-provider -C --config-setting --config-settings --config-settings-package --no-binary --only-binary
    --torch-backend --cache-dir --directory --project --config-file --color --allow-insecure-host --trusted-host
    --python-preference --managed-python-dir --with-editable --compile-bytecode-timeout -o --output-file`,
  flag: `-q --quiet -v --verbose -n -h --help -V --version -U --upgrade --reinstall --force-reinstall --refresh
    --system --user --break-system-packages --require-hashes --verify-hashes --strict --dry-run --pre --dev --raw
    --raw-sources --workspace --editable-mode --frozen --locked --offline --native-tls --system-certs --isolated
    --exact --active --inexact --force --all-extras --all-groups --all-packages --only-dev --compile
    --compile-bytecode --managed-python --preview --lfs --gui-script --show-resolution --universal --lockfile -s
    --no --malware-check --no-python-downloads --allow-existing --default-groups --only-install-local`,
}

const uv: Manager = {
  ecosystem: 'pypi',
  strict: true,
  environment: UV_ENVIRONMENT,
  options: roles({
    ...UV_OPTIONS,
    requirements: '-r --requirement --requirements --with-requirements',
    editable: '-e --editable',
    instead: '--from',
    module: '-m --module',
  }),
  verbs: [
    verb('pip install', 'all', 'pip'),
    verb('pip sync|compile', 'files', 'pip'),
    verb('add', 'all', 'pip'),
    verb('tool install', 'all', 'tool'),
    verb('tool run', 'first', 'tool'),
    verb('run', 'command', 'pip'),
  ],
}

const pipx: Manager = {
  ecosystem: 'pypi',
  strict: true,
  environment: PIP_ENVIRONMENT,
  options: roles({
    requirements: '-r --requirement',
    index: '-i --index-url',
    package: '--preinstall --with',
    instead: '--spec',
    value: '--python --pip-args --suffix --backend',
    flag: `--include-deps --include-apps -f --force --verbose -v --quiet -q --system-site-packages -e --editable
      --fetch-missing-python --fetch-python --pypackages --path --global -h --help --version --skip-maintenance`,
  }),
  verbs: [
    verb('install', 'all', 'tool'),
    verb('run', 'first', 'tool'),
    verb('inject', 'rest', 'tool'),
    verb('runpip *', 'command', 'pip', 'pip'),
  ],
}

const poetry: Manager = {
  ecosystem: 'pypi',
  strict: true,
  environment: [],
  options: roles({
    value: '-G --group -E --extras --python --platform --markers --source -P --project -C --directory',
    flag: `-D --dev -e --editable --optional --allow-prereleases --dry-run --lock -n -q --quiet -v -vv -vvv
      --verbose -h --help --ansi --version -V`,
  }),
  verbs: [verb('add', 'all', 'poetry'), verb('self add', 'all', 'poetry'), verb('run', 'command', 'pip')],
}

const pdm: Manager = {
  ecosystem: 'pypi',
  strict: true,
  environment: [],
  options: roles({
    editable: '-e --editable',
    value: `-G --group -p --project -L --lockfile -k --skip --venv --override --config-setting -C -c --config
      --with --without -S --strategy`,
    flag: `-d --dev --prod --save-compatible --save-safe-compatible --save-wildcard --save-exact --save-minimum
      --update-reuse --update-eager --update-all --update-reuse-installed --pre --prerelease --stable -u
      --unconstrained --dry-run --frozen-lockfile --fail-fast -x -g --global -n --non-interactive -q --quiet -v
      --verbose -h --help -I --ignore-python -s --site-packages`,
  }),
  verbs: [verb('add', 'all', 'pip'), verb('self add|install', 'all', 'pip'), verb('run', 'command', 'pip')],
}

const pipenv: Manager = {
  ecosystem: 'pypi',
  strict: true,
  environment: PIP_ENVIRONMENT,
  options: roles({
    requirements: '-r --requirements',
    editable: '-e --editable',
    index: '-i --index --pypi-mirror',
    extra: '--extra-index-url',
    value: '--categories --python --extra-pip-args',
    flag: `-d --dev --deploy --system --ignore-pipfile --skip-lock --pre --site-packages --clear -v --verbose -q
      --quiet -h --help --selective-upgrade --keep-outdated --sequential --three --two`,
  }),
  verbs: [verb('install', 'all', 'pip'), verb('run', 'command', 'pip')],
}

const NPM_VALUED = `--prefix -C -w --workspace --tag --omit --include --loglevel --cache --userconfig --globalconfig
  --install-strategy --before --otp --scope --location --node-options --fetch-retries --fetch-timeout --maxsockets
  --save-prefix --os --cpu --libc --script-shell --access --auth-type --proxy --https-proxy --noproxy --cafile --ca
  --cert --key --depth --only --also --registry-timeout --fetch-retry-mintimeout --fetch-retry-maxtimeout
  --min-release-age --init-module --shell --node-arg -n`

/** Without a listing a cluster such as `-yp` could not be taken apart. */
const NPM_FLAGS = '-y -g -D -S -O -E -P -B -q -s -d -f -W -r -i -v -h'

const npm: Manager = {
  ecosystem: 'npm',
  strict: false,
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
  strict: false,
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

const pnpm: Manager = {
  ecosystem: 'npm',
  strict: false,
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
  strict: false,
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

export const MANAGERS: ReadonlyMap<string, Manager> = new Map<string, Manager>([
  ['pip', pip],
  ['uv', uv],
  ['uvx', { ...uv, verbs: [verb('', 'first', 'tool')] }],
  ['pipx', pipx],
  ['poetry', poetry],
  ['pdm', pdm],
  ['pipenv', pipenv],
  ['npm', npm],
  ['npx', npx],
  ['yarn', yarn],
  ['yarnpkg', yarn],
  ['pnpm', pnpm],
  ['pnpx', { ...pnpm, verbs: [verb('', 'first', 'npm')] }],
  ['bun', bun],
  ['bunx', { ...bun, verbs: [verb('', 'first', 'npm')] }],
])

/** Whether a text that cannot be parsed may install something. */
export const mentionsManager = (text: string): boolean =>
  /(?<![\w.-])(?:pip[\d.]*|pipx|pipenv|uvx?|poetry|pdm|np[mx]|pnp[mx]|yarn|bunx?)(?:\.exe|\.cmd)?(?![\w.-])/i.test(
    text,
  )

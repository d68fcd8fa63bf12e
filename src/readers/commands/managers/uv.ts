/** uv and uvx. */
import { type Manager, type NamedManager, roles, verb } from './shape.ts'

const UV_ENVIRONMENT = [
  { name: 'UV_DEFAULT_INDEX', extra: false },
  { name: 'UV_INDEX_URL', extra: false },
  { name: 'UV_INDEX', extra: true },
  { name: 'UV_EXTRA_INDEX_URL', extra: true },
]

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
  unlisted: 'unclear',
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

export const UV: readonly NamedManager[] = [
  ['uv', uv],
  ['uvx', { ...uv, verbs: [verb('', 'first', 'tool')] }],
]

/** pip, and the tools that take its options. */
import { type Manager, type NamedManager, roles, verb } from './shape.ts'

const PIP_ENVIRONMENT = [
  { name: 'PIP_INDEX_URL', extra: false },
  { name: 'PIP_EXTRA_INDEX_URL', extra: true },
]

const pip: Manager = {
  ecosystem: 'pypi',
  unlisted: 'unclear',
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

const pipx: Manager = {
  ecosystem: 'pypi',
  unlisted: 'unclear',
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

const pipenv: Manager = {
  ecosystem: 'pypi',
  unlisted: 'unclear',
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

const easyInstall: Manager = {
  ecosystem: 'pypi',
  unlisted: 'flag',
  environment: [],
  options: roles({
    index: '-i --index-url',
    links: '-f --find-links',
    editable: '-e --editable',
    value: '-d --install-dir -s --script-dir -b --build-directory -H --allow-hosts --prefix --record',
  }),
  verbs: [verb('', 'all', 'pip')],
}

export const PIP: readonly NamedManager[] = [
  ['pip', pip],
  ['pipx', pipx],
  ['pipenv', pipenv],
  ['easy_install', easyInstall],
]

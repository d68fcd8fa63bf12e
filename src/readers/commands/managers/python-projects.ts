/** Managers of Python projects: Poetry, PDM and Rye. */
import { type Manager, type NamedManager, roles, verb } from './shape.ts'

const poetry: Manager = {
  ecosystem: 'pypi',
  unlisted: 'unclear',
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
  unlisted: 'unclear',
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

const rye: Manager = {
  ecosystem: 'pypi',
  unlisted: 'unclear',
  environment: [],
  options: roles({
    index: '--index',
    git: '--git',
    local: '--path',
    value: `--url --tag --rev --branch --features --optional --pin --include-dep --extra-requirement -p --python
      --keyring-provider --pyproject`,
    flag: '-d --dev --absolute --excluded --pre --sync --no-sync -f --force -v --verbose -q --quiet -h --help',
  }),
  verbs: [
    verb('add', 'all', 'pip'),
    verb('install', 'all', 'pip'),
    verb('tools install', 'all', 'pip'),
    verb('run', 'command', 'pip'),
  ],
}

export const PYTHON_PROJECTS: readonly NamedManager[] = [
  ['poetry', poetry],
  ['pdm', pdm],
  ['rye', rye],
]

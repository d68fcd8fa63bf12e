/** conda and its relatives, and pixi. */
import { type Manager, type NamedManager, roles, verb } from './shape.ts'

const CONDA_FLAGS = `-y --yes -q --quiet -v --verbose --offline --json --dry-run -d --force-reinstall --copy --no-deps
  --only-deps --update-deps --freeze-installed --strict-channel-priority --no-channel-priority --download-only
  --show-channel-urls --use-local --override-channels -h --help -S --satisfied-skip-solve --update-all
  --no-pin --no-update-deps -k --insecure --use-index-cache -C --dev --always-copy --no-rc --no-env --no-default-packages
  --update-specs --always-yes --allow-uninstall --no-allow-uninstall --safety-checks -m --mkdir -a --always-softlink`

const conda: Manager = {
  ecosystem: 'conda',
  unlisted: 'unclear',
  environment: [],
  options: roles({
    channel: '-c --channel',
    value: `-n --name -p --prefix --file -f --repodata-fn --experimental --solver --subdir --platform --clone
      --channel-priority -r --root-prefix --rc-file --environment-specifier --cacert --ssl-verify --category`,
    flag: CONDA_FLAGS,
  }),
  verbs: [
    verb('install', 'all', 'conda'),
    verb('create', 'all', 'conda'),
    verb('update|upgrade', 'all', 'conda'),
  ],
}

const pixi: Manager = {
  ecosystem: 'conda',
  unlisted: 'unclear',
  environment: [],
  options: roles({
    channel: '-c --channel',
    package: '--with -s --spec',
    git: '-g --git',
    pypi: '--pypi',
    value: `--manifest-path -f --feature -p --platform -e --environment --branch --tag --rev --subdir --expose
      --pypi-keyring-provider --concurrent-solves --concurrent-downloads --auth-file --color --pinning-strategy`,
    flag: `--editable --no-install --no-lockfile-update --frozen --locked --host --build --force-reinstall -v --verbose
      -q --quiet -h --help --no-progress --no-shortcuts --tls-no-verify --use-environment-activation-cache`,
  }),
  verbs: [
    verb('add', 'all', 'conda'),
    verb('global install', 'all', 'conda'),
    verb('global add', 'all', 'conda'),
    verb('exec|x', 'first', 'conda'),
    verb('run', 'command', 'conda'),
  ],
}

export const CONDA: readonly NamedManager[] = [
  ['conda', conda],
  ['mamba', conda],
  ['micromamba', conda],
  ['pixi', pixi],
]

/** Tools that fetch container images, charts and repositories: docker and its relatives, Helm, gh and pre-commit. */
import { type Manager, type NamedManager, roles, verb } from './shape.ts'

const docker: Manager = {
  ecosystem: 'docker',
  // Most options of `run` take a value, and there are a hundred of them.
  unlisted: 'value',
  environment: [],
  options: roles({
    flag: `-d --detach -i --interactive -t --tty --rm --privileged --init --read-only --oom-kill-disable -P
      --publish-all -q --quiet --help --no-healthcheck --sig-proxy --disable-content-trust --use-api-socket -D --debug
      --tls --tlsverify -a --all-tags --replace --rmi --no-hosts --no-hostname --env-host --http-proxy --passwd
      --tls-verify --systemd --remote -T --no-TTY --no-deps --service-ports --build --quiet-pull --quiet-build
      --remove-orphans --use-aliases --dry-run --compatibility --all-resources --verbose --insecure-registry
      --experimental --latest --wait`,
    value: '-c -e -f -h -l -m -p -u -v -w',
  }),
  verbs: [
    verb('run|create', 'image', 'image'),
    verb('container run|create', 'image', 'image'),
    verb('pull', 'all', 'image'),
    verb('image pull', 'all', 'image'),
    verb('exec', 'inner', 'image'),
    verb('container exec', 'inner', 'image'),
    verb('compose exec|run', 'inner', 'image'),
  ],
}

const helm: Manager = {
  ecosystem: 'docker',
  unlisted: 'flag',
  environment: [],
  options: roles({
    version: '--version',
    value: `-f --values --set --set-string --set-json --set-file --set-literal -n --namespace --kube-context --kubeconfig
      --repo --timeout --username --password --ca-file --cert-file --key-file --keyring -o --output --description
      --post-renderer -d --destination --untardir -l --labels --history-max`,
    flag: '-i -g -a -h',
  }),
  verbs: [
    verb('install|upgrade|template', 'all', 'chart'),
    verb('pull|fetch', 'all', 'chart'),
    verb('show all|chart|values|readme', 'all', 'chart'),
  ],
}

const gh: Manager = {
  ecosystem: 'github',
  unlisted: 'flag',
  environment: [],
  options: roles({ version: '--pin', flag: '-h' }),
  verbs: [
    verb('extension install', 'only', 'repository'),
    verb('extensions install', 'only', 'repository'),
    verb('ext install', 'only', 'repository'),
  ],
}

const preCommit: Manager = {
  ecosystem: 'github',
  unlisted: 'flag',
  environment: [],
  options: roles({
    version: '--ref --rev',
    value: '-c --config --color --files --hook-stage -s -o',
    flag: '-v -a -h',
  }),
  verbs: [verb('try-repo', 'only', 'repository')],
}

export const CONTAINERS: readonly NamedManager[] = [
  ['docker', docker],
  ['podman', docker],
  ['nerdctl', docker],
  ['docker-compose', { ...docker, verbs: [verb('exec|run', 'inner', 'image')] }],
  ['helm', helm],
  ['gh', gh],
  ['pre-commit', preCommit],
]

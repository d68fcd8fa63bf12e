/** Tools of Ruby and PHP: gem, Bundler and Composer. */
import { type Manager, type NamedManager, roles, verb } from './shape.ts'

const gem: Manager = {
  ecosystem: 'gem',
  unlisted: 'flag',
  environment: [],
  options: roles({
    version: '-v --version',
    index: '-s --source',
    value: `-i --install-dir -n --bindir --platform --build-root -P --trust-policy -B --bulk-threshold -p --http-proxy
      --config-file -g --file --without --target-rbconfig`,
    flag: '-u -N -f -w -E -l -r -b -V -q -h -y',
  }),
  verbs: [verb('install|i', 'all', 'gem'), verb('exec', 'first', 'gem'), verb('fetch', 'all', 'gem')],
}

const bundle: Manager = {
  ecosystem: 'gem',
  unlisted: 'flag',
  environment: [],
  options: roles({
    version: '-v --version',
    index: '-s --source',
    git: '--git --github',
    local: '--path',
    value: '-g --group -r --require --branch --ref --glob --gemfile --retry',
    flag: '-h -V',
  }),
  verbs: [verb('add', 'all', 'gem'), verb('exec', 'command', 'gem')],
}

const composer: Manager = {
  ecosystem: 'composer',
  unlisted: 'flag',
  environment: [],
  options: roles({
    index: '--repository --repository-url',
    value: '-d --working-dir -s --stability --ignore-platform-req --audit-format --prefer-install',
    flag: '-w -W -n -q -v -vv -vvv -V -h -o -a',
  }),
  verbs: [
    verb('require|req|r', 'all', 'composer'),
    verb('global require|req', 'all', 'composer'),
    verb('create-project', 'only', 'composer'),
  ],
}

export const SCRIPTED: readonly NamedManager[] = [
  ['gem', gem],
  ['bundle', bundle],
  ['bundler', bundle],
  ['composer', composer],
  ['composer.phar', composer],
]

/** Tools of compiled languages: cargo, go and dotnet. */
import { type Manager, type NamedManager, roles, verb } from './shape.ts'

const cargo: Manager = {
  ecosystem: 'cargo',
  unlisted: 'flag',
  skipped: /^\+/,
  environment: [],
  options: roles({
    index: '--index',
    version: '--version --vers',
    git: '--git',
    local: '--path',
    value: `--branch --tag --rev --root --target --target-dir --profile -F --features --bin --example -j --jobs
      --registry --color --config --manifest-path -p --package --rename --message-format --lockfile-path -Z -C
      --strategies --disable-strategies --pkg-url --pkg-fmt --bin-dir --install-path --min-tls-version`,
    flag: '-f -q -v -h -V -y',
  }),
  verbs: [
    verb('install', 'all', 'crate'),
    verb('binstall', 'all', 'crate'),
    verb('add', 'all', 'crate-range'),
  ],
}

const go: Manager = {
  ecosystem: 'golang',
  unlisted: 'flag',
  environment: [],
  options: roles({
    value: `-C -p -asmflags -buildmode -compiler -gccgoflags -gcflags -installsuffix -ldflags -mod -modfile -overlay
      -pgo -pkgdir -tags -toolexec -exec -covermode -coverpkg`,
    flag: '-a -n -v -x -u -t -d -f -tool -race -trimpath -cover -insecure -json -reuse',
  }),
  verbs: [
    verb('install', 'all', 'go'),
    verb('get', 'all', 'go'),
    verb('run', 'first', 'go-run'),
    verb('mod download', 'all', 'go'),
  ],
}

const dotnet: Manager = {
  ecosystem: 'nuget',
  unlisted: 'flag',
  environment: [],
  options: roles({
    version: '-v --version -Version',
    index: '-s --source -Source',
    extra: '--add-source --nuget-source',
    value: `-f --framework --package-directory --tool-path --configfile --tool-manifest -a --arch --verbosity
      --project -OutputDirectory -o -ConfigFile -Framework -Verbosity`,
    flag: '-g -n -h -i -y -d',
  }),
  verbs: [
    verb('add package', 'only', 'nuget'),
    verb('add * package', 'only', 'nuget'),
    verb('package add', 'only', 'nuget'),
    verb('tool install|update', 'only', 'nuget'),
    verb('tool exec', 'first', 'nuget'),
    verb('new install', 'all', 'nuget'),
  ],
}

export const COMPILED: readonly NamedManager[] = [
  ['cargo', cargo],
  ['cargo-binstall', { ...cargo, verbs: [verb('', 'all', 'crate')] }],
  ['go', go],
  ['dotnet', dotnet],
  ['dnx', { ...dotnet, verbs: [verb('', 'first', 'nuget')] }],
  ['nuget', { ...dotnet, verbs: [verb('install', 'only', 'nuget')] }],
]

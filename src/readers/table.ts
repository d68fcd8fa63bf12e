/** Every reader: which files it knows, and how to load it. Several may read one path, each for what it looks for. */
import { Minimatch, type MinimatchOptions } from 'minimatch'
import type { ReaderEntry } from './reader.ts'

export const readers: readonly ReaderEntry[] = [
  {
    id: 'package-json',
    what: 'packages in package.json',
    paths: ['**/package.json'],
    load: async () => (await import('./manifests/package-json.ts')).packageJson,
  },
  {
    id: 'package-lock',
    what: 'packages in lockfiles of npm',
    paths: ['**/package-lock.json', '**/npm-shrinkwrap.json'],
    load: async () => (await import('./manifests/package-lock.ts')).packageLock,
  },
  {
    id: 'requirements',
    what: 'packages in requirements and constraints of pip',
    paths: [
      '**/requirements*.{txt,in}',
      '**/*[-_.]requirements*.{txt,in}',
      '**/requirements/*.{txt,in}',
      '**/constraints*.{txt,in}',
      '**/*[-_.]constraints*.{txt,in}',
      '**/{base,ci,dev,docs,lint,local,main,prod,test,tests}.in',
    ],
    load: async () => (await import('./manifests/requirements.ts')).requirements,
  },
  {
    id: 'pyproject',
    what: 'packages in pyproject.toml',
    paths: ['**/pyproject.toml'],
    load: async () => (await import('./manifests/pyproject.ts')).pyproject,
  },
  {
    id: 'cargo-toml',
    what: 'crates in Cargo.toml',
    paths: ['**/Cargo.toml'],
    load: async () => (await import('./manifests/cargo-toml.ts')).cargoToml,
  },
  {
    id: 'cargo-lock',
    what: 'crates in Cargo.lock',
    paths: ['**/Cargo.lock'],
    load: async () => (await import('./manifests/cargo-lock.ts')).cargoLock,
  },
  {
    id: 'go-mod',
    what: 'modules in go.mod',
    paths: ['**/go.mod'],
    load: async () => (await import('./manifests/go-mod.ts')).goMod,
  },
  {
    id: 'go-sum',
    what: 'modules in go.sum',
    paths: ['**/go.sum', '**/go.work.sum'],
    load: async () => (await import('./manifests/go-sum.ts')).goSum,
  },
  {
    id: 'go-work',
    what: 'replaced modules in go.work',
    paths: ['**/go.work'],
    load: async () => (await import('./manifests/go-work.ts')).goWork,
  },
  {
    id: 'pom',
    what: 'artifacts in pom.xml',
    paths: ['**/pom.xml', '**/*.pom', '**/.mvn/extensions.xml'],
    load: async () => (await import('./manifests/pom.ts')).pom,
  },
  {
    id: 'gradle',
    what: 'artifacts in build files of Gradle',
    paths: ['**/*.gradle', '**/*.gradle.kts'],
    load: async () => (await import('./manifests/gradle.ts')).gradle,
  },
  {
    id: 'version-catalog',
    what: 'artifacts in version catalogs of Gradle',
    paths: ['**/*.versions.toml'],
    load: async () => (await import('./manifests/version-catalog.ts')).versionCatalog,
  },
  {
    id: 'gradle-lockfile',
    what: 'artifacts in lockfiles of Gradle',
    paths: ['**/gradle.lockfile', '**/buildscript-gradle.lockfile', '**/gradle/dependency-locks/*.lockfile'],
    load: async () => (await import('./manifests/gradle-lockfile.ts')).gradleLockfile,
  },
  {
    id: 'gradle-verification',
    what: 'hashes of artifacts in verification-metadata.xml',
    paths: ['**/gradle/verification-metadata.xml'],
    load: async () => (await import('./manifests/gradle-verification.ts')).gradleVerification,
  },
  {
    id: 'csproj',
    what: 'packages in project files of .NET',
    paths: ['**/*.{csproj,fsproj,vbproj,props,targets,proj}'],
    concerns: text => /package(?:reference|version|download)|clitoolreference|sdk/i.test(text),
    load: async () => (await import('./manifests/csproj.ts')).csproj,
  },
  {
    id: 'packages-config',
    what: 'packages in packages.config',
    paths: ['**/packages.config', '**/packages.*.config'],
    load: async () => (await import('./manifests/packages-config.ts')).packagesConfig,
  },
  {
    id: 'packages-lock-json',
    what: 'packages in lockfiles of NuGet',
    paths: ['**/packages.lock.json', '**/packages.*.lock.json'],
    load: async () => (await import('./manifests/packages-lock-json.ts')).packagesLockJson,
  },
  {
    id: 'dotnet-tools',
    what: 'tools and SDKs in dotnet-tools.json and global.json',
    paths: ['**/dotnet-tools.json', '**/global.json'],
    load: async () => (await import('./manifests/dotnet-tools.ts')).dotnetTools,
  },
  {
    id: 'gemfile',
    what: 'gems in Gemfiles',
    paths: ['**/Gemfile', '**/gems.rb', '**/*.gemfile', '**/Gemfile.!(lock)'],
    load: async () => (await import('./manifests/gemfile.ts')).gemfile,
  },
  {
    id: 'gemspec',
    what: 'gems in gemspecs',
    paths: ['**/*.gemspec'],
    load: async () => (await import('./manifests/gemspec.ts')).gemspec,
  },
  {
    id: 'gemfile-lock',
    what: 'gems in lockfiles of Bundler',
    paths: ['**/Gemfile.lock', '**/gems.locked', '**/*.gemfile.lock'],
    load: async () => (await import('./manifests/gemfile-lock.ts')).gemfileLock,
  },
  {
    id: 'composer-json',
    what: 'packages in composer.json',
    paths: ['**/composer.json'],
    load: async () => (await import('./manifests/composer-json.ts')).composerJson,
  },
  {
    id: 'composer-lock',
    what: 'packages in composer.lock',
    paths: ['**/composer.lock'],
    load: async () => (await import('./manifests/composer-lock.ts')).composerLock,
  },
  {
    id: 'pubspec',
    what: 'packages in pubspec.yaml',
    paths: ['**/pubspec.yaml', '**/pubspec_overrides.yaml'],
    load: async () => (await import('./manifests/pubspec.ts')).pubspec,
  },
  {
    id: 'pubspec-lock',
    what: 'packages in pubspec.lock',
    paths: ['**/pubspec.lock'],
    load: async () => (await import('./manifests/pubspec-lock.ts')).pubspecLock,
  },
  {
    id: 'mix-exs',
    what: 'packages in mix.exs',
    paths: ['**/mix.exs'],
    load: async () => (await import('./manifests/mix-exs.ts')).mixExs,
  },
  {
    id: 'mix-lock',
    what: 'packages in mix.lock',
    paths: ['**/mix.lock'],
    load: async () => (await import('./manifests/mix-lock.ts')).mixLock,
  },
  {
    id: 'package-swift',
    what: 'packages in Package.swift',
    paths: ['**/Package.swift', '**/Package@swift-*.swift'],
    load: async () => (await import('./manifests/package-swift.ts')).packageSwift,
  },
  {
    id: 'package-resolved',
    what: 'packages in Package.resolved',
    paths: ['**/Package.resolved'],
    load: async () => (await import('./manifests/package-resolved.ts')).packageResolved,
  },
  {
    id: 'dockerfile',
    what: 'install commands in Dockerfiles',
    paths: ['**/Dockerfile', '**/Dockerfile.!(dockerignore)', '**/*.dockerfile', '**/Containerfile*'],
    load: async () => (await import('./commands/dockerfile.ts')).dockerfile,
  },
  {
    id: 'shell',
    what: 'install commands in shell scripts',
    paths: ['**/*.{sh,bash,zsh,ksh}'],
    load: async () => (await import('./commands/shell.ts')).shell,
  },
  {
    id: 'python',
    what: 'models in Python code',
    paths: ['**/*.py'],
    load: async () => (await import('./models/python.ts')).python,
  },
]

// `platform`: a backslash in a path of git is part of a name, on Windows too.
const OPTIONS: MinimatchOptions = {
  dot: true,
  nocomment: true,
  nonegate: true,
  nocase: true,
  platform: 'linux',
}

interface Glob {
  readonly entry: ReaderEntry
  readonly glob: Minimatch
  /** It says something of the last part of a path alone. */
  readonly last: boolean
}

const globs: readonly Glob[] = readers.flatMap(entry =>
  entry.paths.map(path => {
    const bare = path.startsWith('**/') ? path.slice(3) : path
    const last = bare !== path && !bare.includes('/')
    return { entry, glob: new Minimatch(last ? bare : path, OPTIONS), last }
  }),
)

/** The readers that know a path, in the order of the table. */
export const matches = (path: string): readonly ReaderEntry[] => {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const known = globs.filter(({ glob, last }) => glob.match(last ? name : path)).map(({ entry }) => entry)
  return [...new Set(known)]
}

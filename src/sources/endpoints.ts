import type { ServiceName } from '../ecosystem.ts'

/** Where questions are asked unless the policy names another place. No other file names these hosts. */
export const endpoints: Readonly<Record<ServiceName, string>> = {
  npm: 'https://registry.npmjs.org',
  jsr: 'https://jsr.io',
  pypi: 'https://pypi.org',
  conda: 'https://api.anaconda.org',
  cargo: 'https://index.crates.io',
  golang: 'https://proxy.golang.org',
  gem: 'https://rubygems.org',
  maven: 'https://repo1.maven.org/maven2',
  nuget: 'https://api.nuget.org',
  composer: 'https://repo.packagist.org',
  pub: 'https://pub.dev',
  hex: 'https://hex.pm',
  docker: 'https://registry-1.docker.io',
  github: 'https://api.github.com',
  huggingface: 'https://huggingface.co',
  ollama: 'https://registry.ollama.ai',
  /** No place: the address is that of the repository which is judged, where the run knows it. */
  lfs: 'https://lfs.invalid',
  osv: 'https://api.osv.dev',
  kev: 'https://www.cisa.gov',
  epss: 'https://api.first.org',
  depsdev: 'https://api.deps.dev',
}

/** Where conda fetches the channels that the endpoint above answers for; the channel's name stands behind. */
export const channelBases: readonly string[] = [
  'https://conda.anaconda.org/',
  'https://repo.anaconda.com/pkgs/',
]

/** Public repositories beside Maven Central: Android's own, and that of Gradle's plug-ins. */
export const mavenRepositories: readonly string[] = [
  'https://dl.google.com/dl/android/maven2',
  'https://plugins.gradle.org/m2',
]

/**
 * Least milliseconds from one question to the next, where a public endpoint limits their rate: RubyGems 10 a second, Hex
 * 100 a minute. Maven Central refuses about four a second. They do not hold for a mirror of one's own.
 */
export const intervals: Readonly<Partial<Record<ServiceName, number>>> = { gem: 100, hex: 600, maven: 350 }

/**
 * Questions to a service in one run. Without a token the hub answers 500 in five minutes to one address, which the jobs of
 * a runner may share.
 */
export const most: Readonly<Partial<Record<ServiceName, number>>> = { huggingface: 200 }

/** Hosts of public image registries, beside Docker Hub: each serves the registry API at its own address. */
export const imageHosts: readonly string[] = [
  'ghcr.io',
  'quay.io',
  'gcr.io',
  'us.gcr.io',
  'eu.gcr.io',
  'asia.gcr.io',
  'mirror.gcr.io',
  'mcr.microsoft.com',
  'public.ecr.aws',
  'registry.k8s.io',
  'nvcr.io',
  'registry.gitlab.com',
  'docker.elastic.co',
  'lscr.io',
  'registry.access.redhat.com',
  'registry.redhat.io',
  'registry.suse.com',
  'container-registry.oracle.com',
  'cgr.dev',
  'docker.n8n.io',
]

/**
 * Where packages of the public registries are found, beside the endpoints above: hosts of their files and indexes, and
 * names that stand for them. With a path where the host holds other things too.
 */
const places: Readonly<Partial<Record<ServiceName, readonly string[]>>> = {
  npm: ['registry.yarnpkg.com', 'registry.npmjs.com', 'npm.jsr.io'],
  jsr: ['npm.jsr.io'],
  pypi: ['files.pythonhosted.org', 'pypi.python.org', 'pythonhosted.org'],
  conda: [
    'conda.anaconda.org',
    'repo.anaconda.com',
    'repo.continuum.io',
    'conda-static.anaconda.org',
    'repo.prefix.dev',
  ],
  cargo: ['static.crates.io', 'crates.io', 'github.com/rust-lang/crates.io-index'],
  golang: ['sum.golang.org'],
  gem: ['index.rubygems.org', 'fastly.rubygems.org'],
  maven: [
    'repo.maven.apache.org/maven2',
    'central.sonatype.com',
    'maven.google.com',
    'dl.google.com/android/maven2',
    'dl.google.com/dl/android/maven2',
    'plugins.gradle.org/m2',
  ],
  nuget: ['www.nuget.org', 'nuget.org', 'globalcdn.nuget.org'],
  composer: ['packagist.org', 'api.github.com/repos', 'codeload.github.com', 'github.com', 'gitlab.com'],
  pub: ['pub.dartlang.org', 'storage.googleapis.com/pub-packages'],
  hex: ['repo.hex.pm', 'cdn.hex.pm'],
  docker: ['docker.io', 'index.docker.io', 'registry.hub.docker.com', ...imageHosts],
  github: ['github.com', 'codeload.github.com'],
}

/** Whether an address, as manifests and lockfiles write it, is a public place of the service. */
export const isPublic = (service: ServiceName, address: string): boolean => {
  const plain = address.replace(/^(?:sparse|registry|git)\+/, '')
  if (!URL.canParse(plain)) return false
  const { host, pathname } = new URL(plain)
  const own = `${host}${pathname}/`
  return [endpoints[service].replace('https://', ''), ...(places[service] ?? [])].some(place =>
    own.startsWith(`${place}/`),
  )
}

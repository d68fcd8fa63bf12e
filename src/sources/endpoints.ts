import type { ServiceName } from '../ecosystem.ts'

/** Where questions are asked unless the policy names another place. No other file names these hosts. */
export const endpoints: Readonly<Record<ServiceName, string>> = {
  npm: 'https://registry.npmjs.org',
  jsr: 'https://jsr.io',
  pypi: 'https://pypi.org',
  conda: 'https://conda.anaconda.org',
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
  /** No place: the address is that of the repository which is judged, where the run knows it. */
  lfs: 'https://lfs.invalid',
  osv: 'https://api.osv.dev',
  depsdev: 'https://api.deps.dev',
}

/**
 * Least milliseconds from one question to the next, where a public endpoint limits their rate: RubyGems 10 a second, Hex
 * 100 a minute. Maven Central refuses about four a second. They do not hold for a mirror of one's own.
 */
export const intervals: Readonly<Partial<Record<ServiceName, number>>> = { gem: 100, hex: 600, maven: 350 }

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

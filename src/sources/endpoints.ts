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
  osv: 'https://api.osv.dev',
  depsdev: 'https://api.deps.dev',
}

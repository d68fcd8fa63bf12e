/** The ecosystems whose packages are judged: what each calls its packages, and who answers questions about them. */

/** purl types; `jsr` and `githubactions` are those of the tools that use them. */
export const ECOSYSTEMS = [
  'npm',
  'jsr',
  'pypi',
  'conda',
  'cargo',
  'golang',
  'gem',
  'maven',
  'nuget',
  'composer',
  'pub',
  'hex',
  'swift',
  'githubactions',
  'github',
  'docker',
] as const

export type Ecosystem = (typeof ECOSYSTEMS)[number]

/** Services whose address and token a policy may set: registries by their purl type, hubs and databases by their name. */
export const SERVICES = [
  'npm',
  'jsr',
  'pypi',
  'conda',
  'cargo',
  'golang',
  'gem',
  'maven',
  'nuget',
  'composer',
  'pub',
  'hex',
  'docker',
  'github',
  'huggingface',
  'ollama',
  'lfs',
  'osv',
  'kev',
  'epss',
  'depsdev',
] as const

export type ServiceName = (typeof SERVICES)[number]

interface EcosystemWords {
  /** The registry in a sentence: "does not exist in …". */
  readonly registry: string
  /** Its packages, in the plural. */
  readonly packages: string
  /** Whom to ask for a release. */
  readonly service: ServiceName
  /** The name as the registry spells it, as far as the text alone tells. */
  readonly canonical: (name: string) => string
  /** A key that is equal for two spellings exactly when the registry holds them for one package; globs keep their `*`. */
  readonly identity: (name: string) => string
  /** Name of the ecosystem in OSV's records; undefined where OSV has none. */
  readonly osv?: string
  /** Of what the registry tells the day on which it became public; where it does not, no rule can ask for an age. */
  readonly dated: Dated
}

interface Dated {
  readonly name: boolean
  readonly version: boolean
}

/** A Go module has the time of its commit, which is the best that is to be had. */
const DATED: Dated = { name: true, version: true }
/** The day of a tag or commit is whatever its author wrote into it. */
const DATED_NAME: Dated = { name: true, version: false }
const UNDATED: Dated = { name: false, version: false }

const same = (name: string): string => name
const lower = (name: string): string => name.toLowerCase()
const pep503 = (name: string): string => name.toLowerCase().replace(/[-_.]+/g, '-')
const crate = (name: string): string => name.toLowerCase().replaceAll('_', '-')

export const ecosystems: Readonly<Record<Ecosystem, EcosystemWords>> = {
  npm: {
    registry: 'the npm registry',
    packages: 'npm packages',
    service: 'npm',
    canonical: same,
    identity: same,
    osv: 'npm',
    dated: DATED,
  },
  jsr: {
    registry: 'JSR',
    packages: 'JSR packages',
    service: 'jsr',
    canonical: lower,
    identity: lower,
    dated: DATED,
  },
  pypi: {
    registry: 'PyPI',
    packages: 'Python packages',
    service: 'pypi',
    canonical: pep503,
    identity: pep503,
    osv: 'PyPI',
    dated: DATED,
  },
  conda: {
    registry: 'the conda channel',
    packages: 'conda packages',
    service: 'conda',
    canonical: lower,
    identity: lower,
    dated: DATED,
  },
  cargo: {
    registry: 'crates.io',
    packages: 'Rust crates',
    service: 'cargo',
    // Of `serde-json` and `serde_json` only one can exist, and only the index knows which.
    canonical: same,
    identity: crate,
    osv: 'crates.io',
    dated: DATED,
  },
  golang: {
    registry: 'the Go module proxy',
    packages: 'Go modules',
    service: 'golang',
    canonical: same,
    identity: same,
    osv: 'Go',
    dated: DATED,
  },
  gem: {
    registry: 'RubyGems',
    packages: 'Ruby gems',
    service: 'gem',
    canonical: same,
    identity: same,
    osv: 'RubyGems',
    dated: DATED,
  },
  // `group:artifact`
  maven: {
    registry: 'Maven Central',
    packages: 'Maven artifacts',
    service: 'maven',
    canonical: same,
    identity: same,
    osv: 'Maven',
    dated: DATED,
  },
  nuget: {
    registry: 'NuGet',
    packages: 'NuGet packages',
    service: 'nuget',
    canonical: same,
    identity: lower,
    osv: 'NuGet',
    dated: DATED,
  },
  composer: {
    registry: 'Packagist',
    packages: 'Composer packages',
    service: 'composer',
    canonical: lower,
    identity: lower,
    osv: 'Packagist',
    dated: DATED,
  },
  pub: {
    registry: 'the pub registry',
    packages: 'Dart packages',
    service: 'pub',
    canonical: same,
    identity: same,
    osv: 'Pub',
    dated: DATED,
  },
  hex: {
    registry: 'Hex',
    packages: 'Hex packages',
    service: 'hex',
    canonical: same,
    identity: same,
    osv: 'Hex',
    dated: DATED,
  },
  // `host/owner/name` of a repository.
  swift: {
    registry: 'GitHub',
    packages: 'Swift packages',
    service: 'github',
    canonical: lower,
    identity: lower,
    osv: 'SwiftURL',
    dated: DATED_NAME,
  },
  // `owner/name`; what stands behind it in a `uses:` is no part of the name.
  githubactions: {
    registry: 'GitHub',
    packages: 'GitHub actions',
    service: 'github',
    canonical: lower,
    identity: lower,
    osv: 'GitHub Actions',
    dated: DATED_NAME,
  },
  github: {
    registry: 'GitHub',
    packages: 'repositories on GitHub',
    service: 'github',
    canonical: lower,
    identity: lower,
    dated: DATED_NAME,
  },
  // `host/path`, of Docker Hub `docker.io/library/name` written out.
  docker: {
    registry: 'the image registry',
    packages: 'container images',
    service: 'docker',
    canonical: lower,
    identity: lower,
    dated: UNDATED,
  },
}

export const isEcosystem = (text: string): text is Ecosystem => Object.hasOwn(ecosystems, text)

export const canonical = (ecosystem: Ecosystem, name: string): string => ecosystems[ecosystem].canonical(name)

export const identity = (ecosystem: Ecosystem, name: string): string => ecosystems[ecosystem].identity(name)

/** Of several registries of one ecosystem, the one that is meant when nothing names another. */
const IMAGE_HOST = 'docker.io'

/**
 * The path of a purl behind its type, without version, and the qualifier that says which registry is meant. Parts are
 * not encoded yet. Source: https://github.com/package-url/purl-spec
 */
export const purlPath = (
  ecosystem: Ecosystem,
  name: string,
  registry?: string,
): { readonly path: string; readonly qualifier?: readonly [key: string, value: string] } => {
  if (ecosystem === 'maven') return { path: name.replace(':', '/') }
  if (ecosystem === 'conda' && registry) return { path: name, qualifier: ['channel', registry] }
  if (ecosystem !== 'docker') return { path: name }
  const slash = name.indexOf('/')
  const host = name.slice(0, slash)
  const path = name.slice(slash + 1)
  return host === IMAGE_HOST ? { path } : { path, qualifier: ['repository_url', host] }
}

/** The name behind a purl's path and qualifiers, both decoded: the reverse of `purlPath`. */
export const nameOfPurl = (
  ecosystem: Ecosystem,
  path: string,
  qualifiers: ReadonlyMap<string, string> = new Map(),
): string => {
  if (ecosystem === 'maven') return path.replace('/', ':')
  if (ecosystem !== 'docker') return path
  return `${qualifiers.get('repository_url') ?? IMAGE_HOST}/${path}`
}

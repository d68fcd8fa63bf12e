/**
 * What is known of the version of a server: OSV and GitHub by the package that carries it, the shipped catalogue beside
 * them, CISA's list of exploited ones and EPSS on top. The last two only add weight, so that a finding never depends on
 * their answer. Where OSV gives none, the catalogue's grave ones are told all the same; a version of which it knows
 * nothing grave stays unknown.
 */
import { ecosystems, isEcosystem, nameOfPurl } from '../ecosystem.ts'
import type { Advisory, Fact } from '../evidence.ts'
import type { Deployment, PackageReference } from '../reference.ts'
import { askBoth, merge } from './advisories.ts'
import { askGithub } from './advisories-github.ts'
import { catalogueOf, shippedFact, shippedFor } from './advisories-shipped.ts'
import { askLikelihoods } from './epss.ts'
import { askExploited } from './kev.ts'
import type { Http, Source } from './source.ts'

type Answer = Fact<readonly Advisory[]>

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

type Carried = Pick<Deployment, 'purl' | 'version' | 'surface' | 'at'>

const carried = ({ purl = '', version, surface, at }: Carried): PackageReference | undefined => {
  const [, type = '', path = ''] = /^pkg:([a-z]{1,20})\/([^?#]{1,500})/.exec(purl) ?? []
  if (!isEcosystem(type) || ecosystems[type].osv === undefined) return undefined
  const end = path.lastIndexOf('@')
  const name = decoded(end > 0 ? path.slice(0, end) : path)
  if (name === undefined || version === undefined) return undefined
  const plain = nameOfPurl(type, name)
  return {
    kind: 'package',
    id: purl,
    ecosystem: type,
    name: ecosystems[type].canonical(plain),
    written: plain,
    version,
    origin: 'registry',
    scope: 'runtime',
    relation: 'direct',
    surface,
    pinned: true,
    at,
  }
}

/** The package that carries a server; undefined where no database has packages of its kind. */
const packageOf = (deployment: Deployment): PackageReference | undefined => {
  const own = carried(deployment)
  const previous = deployment.previous && carried(deployment.previous)
  return own && previous ? { ...own, previous } : own
}

const isGrave = ({ malicious, exploited, severity }: Advisory): boolean =>
  malicious || exploited === true || severity === 'critical'

/**
 * @param online What OSV says, with the malware of GitHub.
 * @param reviewed What GitHub says of vulnerabilities; OSV has the same, mostly earlier.
 */
const joined = (reference: Deployment, online: Answer, reviewed: Answer | undefined): Answer => {
  const shipped = shippedFor(reference)
  const second = reviewed?.state === 'known' ? reviewed.value : []
  if (online.state === 'known') return { ...online, value: merge([...online.value, ...second, ...shipped]) }
  const reason = online.state === 'unknown' ? online.reason : 'there is no such database'
  const covering = second.filter(({ covers }) => covers === true)
  const detail = `OSV gave no answer (${reason})`
  if (reviewed?.state === 'known' && covering.some(isGrave))
    return { ...reviewed, value: merge([...covering, ...shipped]), detail }
  if (shipped.some(isGrave))
    return { state: 'known', value: shipped, source: catalogueOf(reference), asked: online.asked, detail }
  const ids = shipped.map(({ id }) => id).slice(0, 3)
  const rest = ids.length > 0 ? `has ${ids.join(', ')}` : 'has nothing of it'
  return { ...online, state: 'unknown', reason: `${reason}; ${catalogueOf(reference)}, ${rest}` }
}

const namesOf = ({ id, aliases = [] }: Advisory): readonly string[] => [id, ...aliases]

/** Adds what CISA and EPSS say of the faults that cover a version. */
const weighed = async (answers: readonly Answer[], http: Http): Promise<readonly Answer[]> => {
  const covering = answers.flatMap(fact =>
    fact.state === 'known' ? fact.value.filter(({ covers }) => covers === true) : [],
  )
  const names = covering.flatMap(namesOf).filter(name => name.startsWith('CVE-'))
  if (names.length === 0) return answers
  const [exploited, likelihoods] = await Promise.all([askExploited(http), askLikelihoods(names, http)])
  const known = exploited.state === 'known' ? exploited.value : new Set<string>()
  const weigh = (advisory: Advisory): Advisory => {
    const found = namesOf(advisory)
    const likelihood = Math.max(...found.map(name => likelihoods.get(name) ?? -1))
    return {
      ...advisory,
      ...(found.some(name => known.has(name)) ? { exploited: true } : {}),
      ...(likelihood >= 0 ? { likelihood } : {}),
    }
  }
  const lacking =
    exploited.state === 'unknown' ? `CISA's list gave no answer: ${exploited.reason}` : undefined
  return answers.map((fact): Answer => {
    if (fact.state !== 'known') return fact
    const detail = [fact.detail, lacking].filter(Boolean).join('; ')
    return { ...fact, value: fact.value.map(weigh), ...(detail === '' ? {} : { detail }) }
  })
}

export const deploymentAdvisories: Source<'deployment', 'advisories'> = {
  id: 'advisories-deployment',
  on: 'deployment',
  gives: 'advisories',
  serves: ({ component }) => component !== undefined,

  async ask(references, http) {
    const packages = references.map(packageOf)
    const distinct = new Map(packages.flatMap(one => (one ? [[keyOf(one), one] as const] : [])))
    const asked = [...distinct.values()]
    const [answers, reviewed] = await Promise.all([
      askBoth(asked, http, { servers: true }),
      askGithub(asked, http, 'reviewed'),
    ])
    const byKey = new Map(
      [...distinct.keys()].map((key, at) => [key, { online: answers[at], reviewed: reviewed[at] }]),
    )
    const all = references.map((reference, index): Answer => {
      const own = packages[index]
      const { online, reviewed: second } = (own && byKey.get(keyOf(own))) ?? {}
      // Images that no package database knows are judged by the catalogue's own ranges.
      return online ? joined(reference, online, second) : shippedFact(reference, http.now())
    })
    return weighed(all, http)
  },
}

const keyOf = ({ ecosystem, name, version, previous }: PackageReference): string =>
  JSON.stringify([ecosystem, name, version, previous?.ecosystem, previous?.name, previous?.version])

/**
 * Advisories from GitHub's own database: of packages those about malware, of servers the reviewed ones too. It has the same
 * reports as OSV, but not at the same time, so it is asked beside it. https://docs.github.com/en/rest/security-advisories/global-advisories
 */
import { type Ecosystem, identity } from '../ecosystem.ts'
import type { Advisory, Fact } from '../evidence.ts'
import type { PackageReference } from '../reference.ts'
import { answer, type Infer, list, maybe, text } from '../schema.ts'
import { covers } from './advisories-range.ts'
import { spellings } from './osv-question.ts'
import { replaced } from './replaced.ts'
import { present } from './resolution.ts'
import type { Http, Question } from './source.ts'

/** Which list is asked for: the service gives malware only to whoever asks for it. */
export type List = 'malware' | 'reviewed'

const Advisories = list(
  answer({
    ghsa_id: text,
    html_url: maybe(text),
    summary: maybe(text),
    withdrawn_at: maybe(text),
    severity: maybe(text),
    identifiers: maybe(list(answer({ value: text }))),
    vulnerabilities: maybe(
      list(
        answer({
          package: maybe(answer({ ecosystem: text, name: maybe(text) })),
          vulnerable_version_range: maybe(text),
          first_patched_version: maybe(text),
        }),
      ),
    ),
  }),
)

/** What GitHub calls the ecosystems in a question and in an answer. */
const NAMES: { readonly [E in Ecosystem]?: string } = {
  npm: 'npm',
  pypi: 'pip',
  cargo: 'rust',
  golang: 'go',
  gem: 'rubygems',
  maven: 'maven',
  nuget: 'nuget',
  composer: 'composer',
  pub: 'pub',
  hex: 'erlang',
  swift: 'swift',
  githubactions: 'actions',
}

/** The service's limit of names in one question. */
const MOST_NAMES = 1000
/** Characters of names in an address; servers take 8,000 for the whole of it. */
const LONGEST_LIST = 6000
/** Advisories in one answer; a full answer may lack some. */
const PAGE = 100
const LONGEST_SUMMARY = 200
/** Nothing else is a name in any of these registries, and a comma would make two names of one. */
const NAME = /^[@\w][\w@./:+~-]{0,213}$/

const QUESTION: Question = { source: 'github', headers: { accept: 'application/vnd.github+json' } }

interface Found {
  readonly name: string
  readonly range: string
  readonly advisory: Advisory
}

/** As many names as fit into one address. */
const chunksOf = (names: readonly string[]): readonly (readonly string[])[] => {
  const chunks: string[][] = [[]]
  let length = 0
  for (const name of names) {
    const cost = encodeURIComponent(name).length + 3
    if (length + cost > LONGEST_LIST || (chunks.at(-1)?.length ?? 0) >= MOST_NAMES) {
      chunks.push([])
      length = 0
    }
    chunks.at(-1)?.push(name)
    length += cost
  }
  return chunks.filter(chunk => chunk.length > 0)
}

const GRADES = new Map([
  ['critical', 'critical'],
  ['high', 'high'],
  ['medium', 'medium'],
  ['low', 'low'],
] as const)

const gradeOf = (word: string | undefined): Advisory['severity'] =>
  GRADES.get(word as 'critical' | 'high' | 'medium' | 'low')

const foundIn = (advisories: Infer<typeof Advisories>, asked: List): readonly Found[] =>
  advisories.flatMap(
    ({
      ghsa_id: id,
      html_url: page,
      summary,
      withdrawn_at: withdrawn,
      severity,
      identifiers,
      vulnerabilities,
    }) => {
      if (withdrawn !== undefined) return []
      const aliases = (identifiers ?? []).map(({ value }) => value).filter(value => value !== id)
      const advisory = present<Advisory>({
        id,
        summary: (summary ?? '').slice(0, LONGEST_SUMMARY),
        malicious: asked === 'malware',
        covers: undefined,
        coveredBefore: undefined,
        fixed: undefined,
        aliases: aliases.length > 0 ? aliases : undefined,
        exploited: undefined,
        likelihood: undefined,
        severity: asked === 'malware' ? 'critical' : gradeOf(severity),
        source: page ?? '',
      })
      return (vulnerabilities ?? []).flatMap(
        ({ package: of, vulnerable_version_range: range = '', first_patched_version: patched }) => {
          if (of?.name === undefined) return []
          const own = patched === undefined ? advisory : { ...advisory, fixed: [patched] }
          return [{ name: of.name, range, advisory: own }]
        },
      )
    },
  )

/** A full answer may lack some, so its names are asked again in two halves; one name alone has no more than fit. */
const askChunk = async (
  ecosystem: string,
  names: readonly string[],
  http: Http,
  asked: List,
): Promise<Fact<readonly Found[]>> => {
  const query = `type=${asked}&ecosystem=${ecosystem}&per_page=${PAGE}&affects=${names.map(encodeURIComponent).join(',')}`
  const fact = await http.json(http.endpoint('github', `advisories?${query}`), Advisories, QUESTION)
  if (fact.state === 'absent') {
    return { ...fact, state: 'unknown', reason: 'the service has no list of advisories here' }
  }
  if (fact.state === 'unknown') return fact
  if (fact.value.length < PAGE || names.length === 1) return { ...fact, value: foundIn(fact.value, asked) }
  const middle = names.length >> 1
  return joined(
    await Promise.all(
      [names.slice(0, middle), names.slice(middle)].map(half => askChunk(ecosystem, half, http, asked)),
    ),
  )
}

const joined = (facts: readonly Fact<readonly Found[]>[]): Fact<readonly Found[]> => {
  const values: Found[] = []
  for (const fact of facts) {
    if (fact.state !== 'known') return fact
    values.push(...fact.value)
  }
  const [first] = facts
  return first?.state === 'known' ? { ...first, value: values } : (first as Fact<never>)
}

const of = (reference: PackageReference, among: readonly Found[]): readonly Advisory[] => {
  const { ecosystem, name, version } = reference
  const key = identity(ecosystem, name)
  const before = replaced(reference)
  return among
    .filter(found => identity(ecosystem, found.name) === key)
    .map(({ advisory, range }) => ({
      ...advisory,
      ...coverage('covers', covers(ecosystem, version, range)),
      ...(before === undefined ? {} : coverage('coveredBefore', covers(ecosystem, before, range))),
    }))
}

const coverage = <K extends 'covers' | 'coveredBefore'>(key: K, value: boolean | undefined) =>
  value === undefined ? {} : ({ [key]: value } as Record<K, boolean>)

const askEcosystem = async (
  ecosystem: Ecosystem,
  references: readonly PackageReference[],
  http: Http,
  asked: List,
): Promise<Fact<readonly Found[]>> => {
  const service = NAMES[ecosystem]
  const names = [...new Set(references.flatMap(spellings))].filter(name => NAME.test(name)).sort()
  if (service === undefined || names.length === 0) {
    return { state: 'known', value: [], source: 'github', asked: http.now() }
  }
  return joined(await Promise.all(chunksOf(names).map(chunk => askChunk(service, chunk, http, asked))))
}

/** Of each package, in their order, what GitHub knows of one list: one request for each ecosystem and list of names. */
export const askGithub = async (
  references: readonly PackageReference[],
  http: Http,
  asked: List = 'malware',
): Promise<readonly Fact<readonly Advisory[]>[]> => {
  const ecosystems = [...new Set(references.map(({ ecosystem }) => ecosystem))]
  const facts = new Map(
    await Promise.all(
      ecosystems.map(async ecosystem => {
        const own = references.filter(reference => reference.ecosystem === ecosystem)
        return [ecosystem, await askEcosystem(ecosystem, own, http, asked)] as const
      }),
    ),
  )
  return references.map(reference => {
    const fact = facts.get(reference.ecosystem)
    return fact?.state === 'known' ? { ...fact, value: of(reference, fact.value) } : (fact as Fact<never>)
  })
}

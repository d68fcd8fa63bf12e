/**
 * What advisory databases say of a package. OSV decides; GitHub is asked for malware beside it, since the two learn of a
 * package at different times. OSV's answer stands when GitHub has none, and says that it lacks the second opinion; when
 * OSV has none, malware that GitHub knows is told all the same, and anything else stays unknown.
 */
import { ecosystems, identity } from '../ecosystem.ts'
import type { Advisory, Evidence, Fact } from '../evidence.ts'
import type { PackageReference } from '../reference.ts'
import { askGithub } from './advisories-github.ts'
import { askOsv } from './osv.ts'
import { isMalwareId } from './osv-record.ts'
import { present } from './resolution.ts'
import type { Http, Source } from './source.ts'

type Answer = Fact<readonly Advisory[]>

const WORST = ['critical', 'high', 'medium', 'low'] as const

/** True counts most, then doubt. */
const either = (values: readonly (boolean | undefined)[]): boolean | undefined =>
  values.includes(true) ? true : values.includes(undefined) ? undefined : false

const distinct = (words: readonly string[]): readonly string[] | undefined =>
  words.length > 0 ? [...new Set(words)] : undefined

/** The name that most people know first: of malware that of its own database, else GitHub's. */
const rank = ({ id }: Advisory): number => (isMalwareId(id) ? 0 : id.startsWith('GHSA-') ? 1 : 2)

const merged = (group: readonly Advisory[]): Advisory => {
  const sorted = [...group].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
  const [first] = sorted
  // A group has one record at least.
  if (first === undefined || sorted.length === 1) return first as Advisory
  const before = sorted.map(({ coveredBefore }) => coveredBefore)
  const names = sorted.flatMap(({ id, aliases = [] }) => [id, ...aliases])
  return present<Advisory>({
    ...first,
    summary: sorted.find(({ summary }) => summary)?.summary ?? '',
    malicious: sorted.some(({ malicious }) => malicious),
    covers: either(sorted.map(({ covers }) => covers)),
    coveredBefore: before.some(each => each !== undefined) ? either(before) : undefined,
    fixed: distinct(sorted.flatMap(({ fixed = [] }) => fixed)),
    aliases: distinct(names.filter(name => name !== first.id)),
    exploited: sorted.some(({ exploited }) => exploited) || undefined,
    likelihood: sorted.find(({ likelihood }) => likelihood !== undefined)?.likelihood,
    severity: WORST.find(word => sorted.some(({ severity }) => severity === word)),
  })
}

/** Records of one fault have each other, or a third one, among their aliases. */
const byFault = (advisories: readonly Advisory[]): readonly (readonly Advisory[])[] => {
  const groups = new Map<string, Advisory[]>()
  for (const advisory of advisories) {
    const names = [advisory.id, ...(advisory.aliases ?? [])]
    const known = new Set(names.flatMap(name => groups.get(name) ?? []))
    const group = [...known, advisory]
    for (const each of group) {
      for (const name of [each.id, ...(each.aliases ?? [])]) groups.set(name, group)
    }
  }
  return [...new Set(groups.values())]
}

const byGravity = (one: Advisory, other: Advisory): number =>
  Number(other.malicious) - Number(one.malicious) ||
  Number(other.covers === true) - Number(one.covers === true) ||
  (one.id < other.id ? -1 : 1)

/** Records of one fault as one advisory, the gravest first. */
export const merge = (advisories: readonly Advisory[]): readonly Advisory[] =>
  byFault(advisories).map(merged).sort(byGravity)

const reasonOf = (fact: Answer): string => (fact.state === 'unknown' ? fact.reason : 'no answer')

const joined = (osv: Answer, github: Answer): Answer => {
  const second = github.state === 'known' ? github.value : []
  if (osv.state === 'known') {
    const value = merge([...osv.value, ...second])
    const detail = `GitHub was asked for malware too and gave no answer: ${reasonOf(github)}`
    return github.state === 'known' ? { ...osv, value } : { ...osv, value, detail }
  }
  const covering = second.filter(({ covers }) => covers === true)
  if (github.state !== 'known' || covering.length === 0) return osv
  return { ...github, value: merge(covering), detail: `malware alone: OSV gave no answer (${reasonOf(osv)})` }
}

/**
 * The package as its registry spells it, in the version that the registry has for it: a range means what it comes to
 * today, and databases compare names letter by letter.
 */
const resolved = (reference: PackageReference, { release }: Evidence): PackageReference => {
  if (release?.state !== 'known') return reference
  const { name, version = reference.version } = release.value
  const same = identity(reference.ecosystem, name) === identity(reference.ecosystem, reference.name)
  return { ...reference, ...(same ? { name } : {}), ...(version === undefined ? {} : { version }) }
}

/** A place of one package in a file says nothing to the databases: each package is asked once. */
const keyOf = ({ ecosystem, name, written, version, previous }: PackageReference): string =>
  JSON.stringify([ecosystem, name, written, version, previous?.name, previous?.version])

/** @param manner Of a server that runs, records are read as those of a server. */
export const askBoth = async (
  references: readonly PackageReference[],
  http: Http,
  manner: { readonly servers?: true } = {},
): Promise<readonly Answer[]> => {
  const [osv, github] = await Promise.all([askOsv(references, http, manner), askGithub(references, http)])
  return osv.map((fact, index) => joined(fact, github[index] ?? fact))
}

export const advisories: Source<'package', 'advisories'> = {
  id: 'advisories',
  on: 'package',
  gives: 'advisories',
  serves: ({ origin, ecosystem }) => origin === 'registry' && ecosystems[ecosystem].osv !== undefined,

  after: 'release',

  async ask(references, http, known = () => ({})) {
    const meant = references.map(reference => resolved(reference, known(reference)))
    const distinctOnes = new Map(meant.map(reference => [keyOf(reference), reference]))
    const answers = await askBoth([...distinctOnes.values()], http)
    const byKey = new Map([...distinctOnes.keys()].map((key, index) => [key, answers[index]]))
    return meant.map(reference => byKey.get(keyOf(reference)) as Answer)
  },
}

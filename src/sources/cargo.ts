import type { Fact, Release } from '../evidence.ts'
import type { PackageReference } from '../reference.ts'
import { answer, conform, type Infer, maybe, text, truth } from '../schema.ts'
import { releaseOf } from './catalogue.ts'
import { segment } from './path.ts'
import { deskOf, isoTime, misnamed, misshapen, unknown } from './registry.ts'
import type { Http, Source } from './source.ts'

/** One line of the sparse index. Source: https://doc.rust-lang.org/cargo/reference/registry-index.html */
const Line = answer({
  name: text,
  vers: text,
  yanked: maybe(truth),
  /** The native library that a build script links. */
  links: maybe(text),
  pubtime: maybe(text),
})
type Line = Infer<typeof Line>

/** `1/a`, `2/ab`, `3/a/abc`, `ab/cd/abcd`: all in lower case. */
const indexPath = (name: string): string => {
  const lower = name.toLowerCase()
  const folders =
    lower.length > 3
      ? [lower.slice(0, 2), lower.slice(2, 4)]
      : lower.length === 3
        ? ['3', lower[0] ?? '']
        : [`${lower.length}`]
  return [...folders, lower].map(segment).join('/')
}

/** Of spellings that differ in hyphens only one can exist, and the index answers to that one alone. */
const spellings = (name: string): readonly string[] => [
  ...new Set([name, name.replaceAll('_', '-'), name.replaceAll('-', '_')]),
]

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** All lines, or the number of the first one that is none. */
const linesOf = (document: string): readonly Line[] | number => {
  const lines: Line[] = []
  for (const [index, line] of document.split('\n').entries()) {
    if (line.trim() === '') continue
    const fit = conform(Line, parsed(line))
    if (!('value' in fit)) return index + 1
    lines.push(fit.value)
  }
  return lines.length > 0 ? lines : 1
}

const entryOf = ({ vers, yanked, links, pubtime }: Line) => ({
  version: vers,
  published: isoTime(pubtime),
  yanked: yanked === true ? 'yanked' : undefined,
  // Cargo refuses `links` without a build script; without it the index does not tell.
  runsOnInstall: links === undefined ? undefined : true,
})

const askSpelled = async (reference: PackageReference, http: Http): Promise<Fact<string>> => {
  const { url, question } = deskOf('cargo', reference, http)
  let first: Fact<string> | undefined
  for (const name of spellings(reference.name)) {
    const fact = await http.text(url(indexPath(name)), question({ headers: { accept: 'text/plain' } }))
    if (fact.state !== 'absent') return fact
    first ??= fact
  }
  return first ?? misshapen({ source: 'cargo', asked: http.now() }, 'no name')
}

/** What every sparse index has at its root. */
const Config = answer({ dl: text })

/** An index in git answers 404 to all of it, which says nothing of a name. */
const isSparse = async (reference: PackageReference, http: Http): Promise<boolean> => {
  const { url, question } = deskOf('cargo', reference, http)
  return (await http.json(url('config.json'), Config, question())).state === 'known'
}

const askOne = async (reference: PackageReference, http: Http): Promise<Fact<Release>> => {
  const fact = await askSpelled(reference, http)
  if (fact.state === 'absent' && reference.route && !(await isSparse(reference, http))) {
    return unknown(
      fact,
      `${reference.route.url} is no sparse index, so it answers no question about one crate`,
    )
  }
  if (fact.state !== 'known') return fact
  const lines = linesOf(fact.value)
  if (typeof lines === 'number') return misshapen(fact, `line ${lines}: expected an entry of the index`)
  for (const { name } of lines) {
    const wrong = misnamed(fact, reference, name)
    if (wrong) return wrong
  }
  const name = lines.at(-1)?.name ?? reference.name
  return { ...fact, value: releaseOf(reference, { name, entries: lines.map(entryOf) }) }
}

/** Names, versions and yanks from the sparse index of crates.io, or of a registry that has one. */
export const cargo: Source<'package', 'release'> = {
  id: 'cargo',
  on: 'package',
  gives: 'release',
  serves: ({ ecosystem, origin }) => ecosystem === 'cargo' && origin === 'registry',
  ask: (references, http) => Promise.all(references.map(reference => askOne(reference, http))),
}

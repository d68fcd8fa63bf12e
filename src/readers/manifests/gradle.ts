/** build.gradle and settings.gradle in Groovy and Kotlin: dependencies, plugins and repositories, as far as they are spelled out. */
import type { Location } from '../../change.ts'
import type { PackageIndex, PackageReference, Unread } from '../../reference.ts'
import { packageReference } from '../identity.ts'
import { place, unread } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { type Argument, callAt, isMark, literal, lostBracket, shown } from '../syntax/calls.ts'
import { tokensOf } from '../syntax/tokens.ts'
import { brokenFile, conflict } from './broken.ts'
import { joined, meanings, type Named, notation } from './gradle-notation.ts'
import { type Build, catalogEntry, pluginOf } from './gradle-plugins.ts'
import { PLUGIN_PORTAL, repositoryOf } from './gradle-repositories.ts'
import { blockOf, type Statement, statements, variablesOf } from './gradle-statements.ts'
import { gradleLanguage } from './languages.ts'

/** A package before the repositories of the whole file are known. */
interface Wanted {
  readonly parts: Named
  readonly scope: PackageReference['scope']
  readonly from: 'project' | 'build' | 'portal'
  readonly at: Location
}

type Item = Wanted | Unread | PackageReference

/** What stands in `dependencies` and names none. */
const OTHERWISE = new Set([
  'constraints',
  'components',
  'modules',
  'exclude',
  'because',
  'attributes',
  'artifactTypes',
  'registerTransform',
  'def',
  'val',
  'var',
  'if',
  'else',
  'for',
  'when',
  'return',
  'each',
  'forEach',
  'println',
  'print',
  'import',
  'try',
  'catch',
])

const ENDS = new Set(['version', 'apply'])

/** What a configuration is for, by its name. */
const scopeOf = (configuration: string): PackageReference['scope'] => {
  if (/test|^debug|developmentOnly/i.test(configuration)) return 'dev'
  if (/compileOnly|provided|classpath|processor|^kapt|^ksp/i.test(configuration)) return 'build'
  return /implementation$|api$|^compile$|^runtime|runtimeOnly$/i.test(configuration) ? 'runtime' : 'unknown'
}

const dependencyOf = ({ tokens, variables }: Build, { head, at }: Statement, values: readonly Argument[]) => {
  const follows = tokens[at + 1]
  if (OTHERWISE.has(head) || !follows || follows.kind === 'break') return []
  if (isMark(follows, '=') || isMark(follows, '{') || isMark(follows, '}') || isMark(follows, ':')) return []
  return meanings(head === 'add' || head === 'addProvider' ? values.slice(1) : values, variables)
}

/** A build script from the web, which is run. */
const script = (values: readonly Argument[], at: Location): PackageReference | undefined => {
  const from = values.find(({ key }) => key === 'from')
  const address = from?.value.find(({ kind }) => kind === 'text')?.text
  if (!address || !/^https?:/i.test(address)) return undefined
  const parts = { origin: 'url', address, scope: 'build', surface: 'manifest', pinned: false } as const
  return packageReference({ ecosystem: 'maven', written: address, ...parts, at })
}

/** What a statement asks for. */
function* itemsOf(build: Build, statement: Statement): Iterable<Item> {
  const { path, tokens } = build
  const { head, at: index, blocks } = statement
  const block = blockOf(statement)
  const inCatalog = blocks.includes('versionCatalogs') && ['library', 'plugin', 'from'].includes(head)
  if (block !== 'dependencies' && block !== 'plugins' && !inCatalog && head !== 'apply') return

  const call = callAt(tokens, index, ENDS)
  const line = tokens[index]?.line ?? 1
  if (!call) {
    if (!OTHERWISE.has(head)) yield unread(place(path, line), head, 'expected a call that comes to an end')
    return
  }
  const at = place(path, line, call.endLine)
  const values = call.arguments
  if (head === 'apply') {
    const found = script(values, at)
    if (found) yield found
    return
  }
  const portal = block === 'plugins' || (inCatalog && head === 'plugin')
  const found = inCatalog
    ? [catalogEntry(build, head, values, call.next)]
    : portal
      ? [pluginOf(build, head, values, call.next)]
      : dependencyOf(build, statement, values)
  const configuration = head.startsWith('add') ? (literal(values[0]?.value ?? []) ?? head) : head
  for (const one of found) {
    if (one === 'none') continue
    if (one === 'unclear') {
      const what = `${head} ${shown(tokens.slice(index + 1, call.next))}`
      yield unread(at, what, 'expected "group:name:version" that this file spells out')
    } else {
      const from = portal ? 'portal' : blocks.includes('buildscript') ? 'build' : 'project'
      yield {
        parts: one.parts,
        scope: portal || from === 'build' ? 'build' : scopeOf(configuration),
        from,
        at,
      }
    }
  }
}

const isWanted = (item: Item): item is Wanted => 'parts' in item

const distinct = (indexes: readonly PackageIndex[]): readonly PackageIndex[] => [
  ...new Map(indexes.map(index => [index.url, index])).values(),
]

type Indexes = Readonly<Record<Wanted['from'], readonly PackageIndex[]>>

const keyOf = ({ written, specifier = '' }: Named): string => `${written}:${specifier}`

const reference = (
  { parts, scope, from, at }: Wanted,
  indexes: Indexes,
  seen: Set<string>,
): PackageReference => {
  seen.add(keyOf(parts))
  const own = parts.ecosystem === 'maven' ? indexes[from] : []
  return packageReference({ ...parts, scope, indexes: own, surface: 'manifest', at })
}

const COORDINATES =
  /^[A-Za-z][\w.-]{0,200}:[A-Za-z_][\w.-]{0,200}:[\d$][\w.+${}-]{0,200}(?:[:@][\w.-]{1,100}){0,2}$/

/** Whole coordinates in a string elsewhere, such as a map of all versions or what a resolution forces. */
function* loose({ path, tokens, variables }: Build, seen: ReadonlySet<string>): Iterable<Wanted> {
  for (const token of tokens) {
    if (token.kind !== 'text' || token.text.length > 1000 || !COORDINATES.test(token.text)) continue
    const found = notation(joined([token], variables) ?? '')
    if (typeof found === 'string' || seen.has(keyOf(found.parts))) continue
    yield { parts: found.parts, scope: 'unknown', from: 'project', at: place(path, token.line) }
  }
}

export const gradle: Reader = {
  id: 'gradle',

  *read(file): Iterable<Found> {
    const { path, text } = file
    const tokens = conflict(file) ?? tokensOf(text, gradleLanguage)
    if ('why' in tokens) {
      yield brokenFile(file, tokens, 'build file of Gradle')
      return
    }
    const build: Build = { path, tokens, variables: variablesOf(tokens) }
    const all = [...statements(tokens)]
    const repositories = all.flatMap(statement => repositoryOf(statement, tokens) ?? [])
    const serving = (serves: Wanted['from']) =>
      distinct(repositories.filter(one => one.serves === serves).map(({ index }) => index))
    const portal = serving('portal')
    const indexes = {
      project: serving('project'),
      build: serving('build'),
      portal: portal.length ? portal : [{ url: PLUGIN_PORTAL, extra: false }],
    }

    const seen = new Set<string>()
    for (const item of all.flatMap(statement => [...itemsOf(build, statement)])) {
      if (isWanted(item)) yield reference(item, indexes, seen)
      else yield item
    }
    for (const item of loose(build, seen)) yield reference(item, indexes, seen)

    const lost = lostBracket(tokens)
    if (lost) {
      yield unread(
        place(path, lost.line),
        lost.text,
        'expected its partner: what follows may be meant otherwise',
      )
    }
    const first = repositories.find(({ custom }) => custom)
    if (first && !seen.size) {
      const why = 'it sets where packages come from, but this file names none: they could not be tied to it'
      yield unread(place(path, first.line), first.index.url, why)
    }
  },
}

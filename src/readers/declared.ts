/** Which of the imports that a change adds no manifest provides; the others ask for nothing that was not asked for before. */
import type { Blob, ChangeSet } from '../change.ts'
import { popularRank } from '../data/popular.ts'
import type { Ecosystem } from '../ecosystem.ts'
import type { PackageReference, Unread } from '../reference.ts'
import type { Declares } from './imports/declares.ts'
import { javascriptDeclares } from './imports/javascript-declared.ts'
import { pythonDeclares } from './imports/python-declared.ts'
import { unread } from './locate.ts'
import type { Placed } from './pair.ts'
import { each } from './side.ts'
import { decode, tooLarge } from './text.ts'

/** Modules of one change that are looked up. */
const MOST_MODULES = 500
/** Paths of the tree that are asked for, whatever the number of modules. */
const MOST_PATHS = 40_000
/** Files that one manifest may include, by way of others. */
const MOST_INCLUDED = 20

/** Who knows what the manifests of an ecosystem declare; imports of the others are not judged. */
export const declaredBy: ReadonlyMap<Ecosystem, Declares> = new Map([
  ['npm', javascriptDeclares],
  ['pypi', pythonDeclares],
])

type Import = PackageReference & { readonly imported: NonNullable<PackageReference['imported']> }

export const isImport = (one: Placed): one is Import =>
  one.kind === 'package' && one.surface === 'import' && one.imported !== undefined

const keyOf = ({ ecosystem, imported }: Import): string => `${ecosystem} ${imported.module}`

/** The folder of a file and all above it, nearest first; each is `''` or ends in a slash. */
const upwards = (path: string): readonly string[] => {
  const folders: string[] = []
  for (let end = path.lastIndexOf('/'); end >= 0; end = path.lastIndexOf('/', end - 1)) {
    folders.push(path.slice(0, end + 1))
    if (end === 0) break
  }
  return [...folders, '']
}

const memo = <T>(ask: (key: string) => Promise<T>): ((key: string) => Promise<T>) => {
  const known = new Map<string, Promise<T>>()
  return key => {
    const asked = known.get(key) ?? ask(key)
    known.set(key, asked)
    return asked
  }
}

const textOf = async (blob: Blob | undefined): Promise<string | undefined> => {
  if (blob?.kind !== 'file' || tooLarge(blob.size)) return undefined
  try {
    const decoded = decode(await (await blob.bytes()).slice(0, blob.size))
    return 'text' in decoded ? decoded.text : undefined
  } catch {
    // Bytes that cannot be had declare nothing; of a changed file its own reader tells.
    return undefined
  }
}

/** The texts of the manifests that are in force in a folder: its own and those of all folders above. */
const manifests = (change: ChangeSet, { files, includes }: Declares) => {
  const read = memo(async path => textOf(await change.file('head', path)))
  const own = memo(async folder => {
    const texts = new Map<string, string>()
    const queue = [...files(folder)]
    const most = queue.length + MOST_INCLUDED
    for (let at = 0; at < queue.length && at < most; at++) {
      const path = queue[at] ?? ''
      const text = texts.has(path) ? undefined : await read(path)
      if (text === undefined) continue
      texts.set(path, text)
      queue.push(...(includes?.(path, text) ?? []))
    }
    return texts
  })
  return memo(async folder => {
    const texts = new Map<string, string>()
    for (const one of upwards(folder)) for (const [path, text] of await own(one)) texts.set(path, text)
    return texts
  })
}

/** Whether a path is in the head's tree; undefined when too many were asked for. */
const paths = (change: ChangeSet) => {
  const known = new Map<string, Promise<boolean>>()
  return (path: string): Promise<boolean> | undefined => {
    const before = known.get(path)
    if (before ?? known.size >= MOST_PATHS) return before
    const answer = change.exists('head', path)
    known.set(path, answer)
    return answer
  }
}

/** Of each module the gravest place: code that cannot do without it, first in the order of paths and lines. */
const oncePerModule = (imports: readonly Import[]): readonly Import[] => {
  const best = new Map<string, Import>()
  for (const one of imports) {
    const known = best.get(keyOf(one))
    if (!known || (known.scope !== 'unknown' && one.scope === 'unknown')) best.set(keyOf(one), one)
  }
  return [...best.values()]
}

/** A name that a table or the list of popular ones vouches for needs no look where nothing declares anything. */
const isVouched = ({ ecosystem, name, imported }: Import): boolean =>
  imported.mapped || popularRank(ecosystem, name) !== undefined

type Answer = Import | Unread | undefined

/** Judges one import; answers of the tree and the manifests are shared by all. */
const judge = (change: ChangeSet, table: ReadonlyMap<Ecosystem, Declares>) => {
  const exists = paths(change)
  const changed = change.files.flatMap(({ head }) => (head ? [head.path] : []))
  const inForce = new Map([...table].map(([ecosystem, declares]) => [ecosystem, manifests(change, declares)]))
  const defined = new Map([...table].map(([ecosystem, { defines }]) => [ecosystem, defines?.(changed)]))

  const isOwn = async (
    { ecosystem, imported, at }: Import,
    { own }: Declares,
  ): Promise<boolean | undefined> => {
    const { module } = imported
    if (defined.get(ecosystem)?.has(module.split('.', 1)[0] ?? module)) return true
    for (const folder of upwards(at.path)) {
      for (const path of own?.(module, folder) ?? []) {
        const there = exists(path)
        if (!there) return undefined
        if (await there) return true
      }
    }
    return false
  }

  return async (one: Import): Promise<Answer> => {
    const declares = table.get(one.ecosystem)
    const own = declares && (await isOwn(one, declares))
    if (!declares || own === true) return undefined
    if (own === undefined) {
      const why = `whether it is the project's own could not be told: more than ${MOST_PATHS.toLocaleString('en')} paths were looked up`
      return unread(one.at, one.imported.module, why, 'import')
    }
    const folder = one.at.path.slice(0, one.at.path.lastIndexOf('/') + 1)
    const texts = (await inForce.get(one.ecosystem)?.(folder)) ?? new Map<string, string>()
    if (texts.size === 0) return isVouched(one) ? undefined : one
    if (declares.declared(one.imported.module, texts)) return undefined
    return { ...one, imported: { ...one.imported, within: [...texts.keys()] } }
  }
}

/** Modules whose import the base side of a changed file holds already. */
const importedBefore = (base: Iterable<readonly Placed[]>): ReadonlySet<string> => {
  const modules = new Set<string>()
  for (const found of base) for (const one of found) if (isImport(one)) modules.add(keyOf(one))
  return modules
}

/**
 * The references of a change without those imports that are declared, of the project itself, or imported elsewhere in
 * the changed files before; of the rest one a module.
 *
 * @param base all that was found at the base side of the changed files.
 * @param placed what the change adds or worsens.
 */
export const withoutDeclared = async (
  change: ChangeSet,
  base: Iterable<readonly Placed[]>,
  placed: readonly Placed[],
  table: ReadonlyMap<Ecosystem, Declares>,
): Promise<readonly Placed[]> => {
  const before = importedBefore(base)
  const fresh = placed.filter(isImport).filter(one => !before.has(keyOf(one)))
  const modules = new Set<string>()
  for (const one of fresh) if (modules.size < MOST_MODULES) modules.add(keyOf(one))
  const looked = fresh.filter(one => modules.has(keyOf(one)))
  const [beyond] = fresh.filter(one => !modules.has(keyOf(one)))
  const answers = await each(looked, judge(change, table))
  const found = answers.filter(answer => answer !== undefined)
  const why = `more than ${MOST_MODULES} modules are imported anew, which are not all looked up`
  return [
    ...placed.filter(one => !isImport(one)),
    ...oncePerModule(found.filter(isImport)),
    ...found.filter(one => one.kind === 'unread').slice(0, 1),
    ...(beyond ? [unread(beyond.at, beyond.imported.module, why, 'import')] : []),
  ]
}

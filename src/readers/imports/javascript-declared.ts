/** Which packages the manifests and lockfiles of the npm family declare, asked for the modules that code imports. */
import { inside } from '../manifests/folder.ts'
import { get, isObject, type JsonObject, membersOf, readJson } from '../syntax/json.ts'
import type { Declares } from './declares.ts'

const MANIFESTS = ['package.json', 'deno.json', 'deno.jsonc', 'import_map.json']
const CONFIGS = ['tsconfig.json', 'tsconfig.base.json', 'tsconfig.app.json', 'jsconfig.json']
const LOCKS = ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock']

const KINDS = [
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
  // Aliases of parcel and of module-alias.
  'alias',
  '_moduleAliases',
]

/** What is declared; names of configurations may hold one `*`. */
interface Known {
  readonly names: ReadonlySet<string>
  readonly patterns: readonly string[]
  readonly locks: readonly string[]
}

const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

const rootOf = (text: string): JsonObject | undefined => {
  const root = readJson(text)
  return 'kind' in root ? root : undefined
}

/** `@types/node__fs` holds the types of `@node/fs`. */
const typed = (name: string): string => {
  const bare = name.slice('@types/'.length)
  const cut = bare.indexOf('__')
  return cut < 0 ? bare : `@${bare.slice(0, cut)}/${bare.slice(cut + 2)}`
}

const keys = (root: JsonObject, key: string): readonly string[] =>
  membersOf(root, key).map(member => member.key)

const inManifest = (root: JsonObject): readonly string[] => {
  const own = get(root, 'name')
  const named = [...KINDS.flatMap(kind => keys(root, kind)), ...keys(root, 'imports')]
  const types = named.filter(name => name.startsWith('@types/')).map(typed)
  return [...named, ...types, ...(typeof own === 'string' ? [own] : [])]
}

const inConfig = (root: JsonObject): readonly string[] => {
  const options = get(root, 'compilerOptions')
  return isObject(options) ? keys(options, 'paths') : []
}

const read = (texts: ReadonlyMap<string, string>): Known => {
  const names = new Set<string>()
  const [patterns, locks]: [string[], string[]] = [[], []]
  for (const [path, text] of texts) {
    const base = baseOf(path)
    if (LOCKS.includes(base)) {
      locks.push(text)
      continue
    }
    const root = rootOf(text)
    if (!root) continue
    if (MANIFESTS.includes(base)) for (const name of inManifest(root)) names.add(name)
    else patterns.push(...inConfig(root))
  }
  return { names, patterns, locks }
}

/** `@app/*`, `utils/*` and `config` for the packages `@app/x`, `utils` and `config`; `*` alone says nothing. */
const aliases = (pattern: string, name: string): boolean => {
  const star = pattern.indexOf('*')
  const prefix = star < 0 ? pattern : pattern.slice(0, star)
  if (!prefix) return false
  return prefix === name || prefix.startsWith(`${name}/`) || (star >= 0 && `${name}/`.startsWith(prefix))
}

/** How lockfiles begin the entry of a package, whatever their version. */
const locked = (lock: string, name: string): boolean =>
  [
    `"node_modules/${name}"`,
    `"${name}": {`,
    `"${name}": [`,
    `\n${name}@`,
    `\n"${name}@`,
    `, ${name}@`,
    `, "${name}@`,
    `\n  ${name}@`,
    `\n  '${name}@`,
    `\n  /${name}@`,
    `\n  /${name}/`,
  ].some(start => lock.includes(start))

/** The texts of one folder are asked for many modules. */
const remembered = new WeakMap<ReadonlyMap<string, string>, Known>()

const knownIn = (texts: ReadonlyMap<string, string>): Known => {
  const known = remembered.get(texts) ?? read(texts)
  remembered.set(texts, known)
  return known
}

export const javascriptDeclares: Declares = {
  files: folder => [...MANIFESTS, ...CONFIGS, ...LOCKS].map(name => folder + name),

  declared(module, texts) {
    const { names, patterns, locks } = knownIn(texts)
    return (
      names.has(module) ||
      names.has(`${module}/`) ||
      patterns.some(pattern => aliases(pattern, module)) ||
      locks.some(lock => locked(lock, module))
    )
  },

  /** With a `baseUrl` modules are found from the folder of the configuration, or from `src`. */
  own: (module, folder) =>
    module.startsWith('@')
      ? []
      : ['', 'src/'].flatMap(source =>
          ['', '.ts', '.tsx', '.js'].map(end => `${folder}${source}${module}${end}`),
        ),

  /** What a configuration of TypeScript extends; packages that it may extend declare nothing. */
  includes(path, text) {
    if (!/^[tj]sconfig(?:\.[\w.-]{1,100})?\.json$/.test(baseOf(path))) return []
    const root = rootOf(text)
    const extended = root && get(root, 'extends')
    const values =
      typeof extended === 'string'
        ? [extended]
        : typeof extended === 'object' && extended?.kind === 'list'
          ? extended.items.map(({ value }) => value)
          : []
    return values.flatMap(value => {
      if (typeof value !== 'string' || !value.startsWith('.')) return []
      const target = inside(path, value.endsWith('.json') ? value : `${value}.json`)
      return target.startsWith('../') ? [] : [target]
    })
  },
}

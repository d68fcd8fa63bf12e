import { json, type Reply } from './reply.ts'

export interface GoModule {
  /** Times by version, pseudo-versions too; `listed` ones are those that are none. */
  readonly versions: Readonly<Record<string, string>>
  /** What branches and other queries stand for. */
  readonly refs?: Readonly<Record<string, string>>
  readonly mod?: string
  /** Nobody has asked the proxy for it yet, so that its cache does not have it. */
  readonly uncached?: boolean
}

const PSEUDO = /-(?:0|[\w.]+\.0)?\.?\d{14}-[\da-f]{12}$/
const plain = (body: string): Reply => ({ status: 200, body, headers: { 'content-type': 'text/plain' } })
const NONE: Reply = { status: 404, body: 'not found', headers: { 'content-type': 'text/plain' } }

const unescaped = (text: string): string =>
  text.replace(/!([a-z])/g, (_, letter: string) => letter.toUpperCase())

export const answerGolang = (modules: ReadonlyMap<string, GoModule>, path: string): Reply => {
  const cachedOnly = path.startsWith('cached-only/')
  const [, name = '', what = ''] =
    /^(.+?)\/@(v\/list|v\/.+|latest)$/.exec(
      unescaped(decodeURIComponent(path).replace(/^cached-only\//, '')),
    ) ?? []
  const module = modules.get(name)
  if (!module || (cachedOnly && module.uncached)) return NONE

  const { versions, refs = {}, mod = `module ${name}\n` } = module
  const all = Object.keys(versions)
  if (what === 'v/list') return plain(all.filter(version => !PSEUDO.test(version)).join('\n'))
  if (what === 'latest') return json({ Version: all.at(-1), Time: versions[all.at(-1) ?? ''] })
  const [, wanted = '', suffix] = /^v\/(.+)\.(info|mod)$/.exec(what) ?? []
  const version = refs[wanted] ?? wanted
  const time = Object.hasOwn(versions, version) ? versions[version] : undefined
  if (time === undefined) return NONE
  return suffix === 'mod' ? plain(mod) : json({ Version: version, Time: time })
}

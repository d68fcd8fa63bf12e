/** `replace` of go.mod and go.work: another module, another version, or a folder in the place of a module. */
import { packageReference } from '../identity.ts'
import { place, unread } from '../locate.ts'
import type { Found } from '../reader.ts'
import type { GoLine } from './go-lines.ts'

export interface Replacement {
  readonly module: string
  /** The only version that it is for; undefined: all. */
  readonly version?: string | undefined
  readonly found: Found
}

/** Versions always begin so; a branch or a commit stands there only until the go command has seen it. */
export const isVersion = (text: string | undefined): boolean => text !== undefined && /^v\d/.test(text)

const isFolder = (text: string): boolean => /^(?:\.{1,2}(?:[/\\]|$)|[/\\]|[A-Za-z]:[/\\])/.test(text)

/** `old [version] => new version` or `old [version] => ./folder`. */
export const replacement = (path: string, { words, line, text }: GoLine): Replacement => {
  const at = place(path, line)
  const arrow = words.indexOf('=>')
  const [module = '', version] = words.slice(0, Math.max(arrow, 0))
  const [target, wanted, ...more] = words.slice(arrow + 1)
  if (arrow < 1 || arrow > 2 || target === undefined || more.length) {
    return {
      module,
      version,
      found: unread(at, text, 'expected "module => other version" or "module => ./folder"'),
    }
  }
  const common = { ecosystem: 'golang', written: module, scope: 'runtime', surface: 'manifest', at } as const
  if (isFolder(target) && wanted === undefined) {
    const found = packageReference({ ...common, origin: 'path', address: target, pinned: true })
    return { module, version, found }
  }
  const found = packageReference({
    ...common,
    ...(target === module ? {} : { name: target, alias: module }),
    specifier: wanted,
    version: isVersion(wanted) ? wanted : undefined,
  })
  return { module, version, found }
}

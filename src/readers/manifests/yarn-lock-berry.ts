/** The entries of a yarn.lock of yarn 2 and later, which is YAML. */
import { entriesAt, textAt, type YamlMap } from '../syntax/yaml.ts'

export interface BerryEntry {
  /** Line of the key. */
  readonly line: number
  /** What is asked for, `name@protocol:range`. */
  readonly asked: readonly string[]
  readonly version?: string
  /** The true name and where the package comes from. */
  readonly resolution?: string
  readonly checksum?: string
  readonly needs: readonly (readonly [name: string, range: string])[]
  /** What is no entry: `__metadata`, or a value that is no mapping. */
  readonly wrong?: string
}

const text = (name: string, value: string | undefined) => (value === undefined ? {} : { [name]: value })

const hash = (checksum: string, cacheKey: string): string => {
  const slash = checksum.indexOf('/')
  return slash < 0
    ? `yarn${cacheKey}-${checksum}`
    : `yarn${checksum.slice(0, slash)}-${checksum.slice(slash + 1)}`
}

/** A patched package needs the one that it patches, whose descriptor stands in its own, encoded. */
const patched = (
  resolution: string | undefined,
  asked: readonly string[],
): readonly (readonly [string, string])[] => {
  if (!resolution?.includes('@patch:')) return []
  return asked.flatMap(one => {
    const [, name, range] = /@patch:(@?[^@#]{1,214})@([^#]{1,1000})/.exec(one) ?? []
    return name && range ? [[name, range.replace(/%3A/i, ':')] as const] : []
  })
}

/** @returns nothing for `__metadata`. A checksum is that of the archive in yarn's cache, so it is told with the cache's key. */
export const berryEntries = (root: YamlMap): readonly BerryEntry[] => {
  const cacheKey = textAt(root, '__metadata', 'cacheKey') ?? ''
  return root.entries.flatMap(({ key, line, value }): BerryEntry[] => {
    if (key === '__metadata') return []
    const asked = key.split(',').flatMap(one => one.trim() || [])
    if (value.kind !== 'map')
      return [{ line, asked, needs: [], wrong: value.kind === 'list' ? '[…]' : value.value }]
    const checksum = textAt(value, 'checksum')
    const needs = entriesAt(value, 'dependencies').flatMap(({ key: name, value: range }) =>
      range.kind === 'scalar' ? [[name, range.value] as const] : [],
    )
    return [
      {
        line,
        asked,
        needs: [...needs, ...patched(textAt(value, 'resolution'), asked)],
        ...text('version', textAt(value, 'version')),
        ...text('resolution', textAt(value, 'resolution')),
        ...(checksum ? { checksum: hash(checksum, cacheKey) } : {}),
      },
    ]
  })
}

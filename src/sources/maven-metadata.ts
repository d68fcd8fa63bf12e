/** The list of versions that a Maven repository keeps beside each artifact. */
import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml'

export interface MavenMetadata {
  readonly group: string | undefined
  readonly artifact: string
  readonly versions: readonly string[]
  /** The repository's own choice of the newest final version. */
  readonly release: string | undefined
  /** ISO time. */
  readonly updated: string | undefined
}

const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  (element?.children ?? []).filter(
    (child): child is XmlElement => child instanceof XmlElement && child.name === name,
  )

const textOf = (element: XmlElement | undefined, name: string): string | undefined => {
  const [child] = childrenOf(element, name)
  const text = (child?.children ?? []).map(each => (each instanceof XmlText ? each.text : '')).join('')
  return text.trim() || undefined
}

/** `20240131235959`, in UTC. */
const timeOf = (digits: string | undefined): string | undefined => {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(digits ?? '') ?? []
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}

/** The parser recurses; the document is four levels deep. */
const DEEPEST = 20

const isDeep = (text: string): boolean => {
  let depth = 0
  for (const [tag] of text.matchAll(/<[^!?][^<>]*>/g)) {
    if (tag.startsWith('</')) depth--
    else if (!tag.endsWith('/>') && ++depth > DEEPEST) return true
  }
  return false
}

const rootOf = (text: string): XmlElement | undefined => {
  if (isDeep(text)) return undefined
  try {
    return parseXml(text).root ?? undefined
  } catch {
    return undefined
  }
}

/**
 * Undefined for what is no such document.
 *
 * @see https://maven.apache.org/repositories/metadata.html
 */
export const readMavenMetadata = (text: string): MavenMetadata | undefined => {
  const root = rootOf(text)
  const artifact = textOf(root, 'artifactId')
  const [versioning] = childrenOf(root, 'versioning')
  if (root?.name !== 'metadata' || artifact === undefined || versioning === undefined) return undefined
  const listed = childrenOf(childrenOf(versioning, 'versions')[0], 'version')
  const versions = listed.flatMap(({ children }) =>
    children.flatMap(child => (child instanceof XmlText ? child.text.trim() || [] : [])),
  )
  return {
    group: textOf(root, 'groupId'),
    artifact,
    versions,
    release: textOf(versioning, 'release'),
    updated: timeOf(textOf(versioning, 'lastUpdated')),
  }
}

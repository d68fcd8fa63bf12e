/** References of container images, as Docker reads them. */
import { HOLE } from '../commands/expansion.ts'

export interface Image {
  /** `host/path`, with what Docker Hub leaves out written out. */
  readonly name: string
  /** The name as it stands. */
  readonly written: string
  /** What stands behind the name, tag and digest. */
  readonly specifier?: string
  /** The digest; without one the tag. */
  readonly version?: string
  readonly pinned: boolean
}

const HUB = 'docker.io'
const LONGEST = 500
const PART = /^[a-z0-9]+(?:(?:[._]|__|-{1,10})[a-z0-9]+){0,50}$/
const HOST = /^(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*|\[[0-9a-f:]+\])(?::\d{1,5})?$/i
const DIGEST = /^[a-z0-9+._-]+:[0-9a-f]{32,}$/i
const TAG = /^\w[\w.-]{0,127}$/

const isHost = (first: string): boolean =>
  first.includes('.') || first.includes(':') || first.toLowerCase() === 'localhost'

const nameOf = (path: string): string | undefined => {
  const [first = '', ...rest] = path.split('/')
  const hosted = rest.length > 0 && isHost(first)
  const parts = hosted ? rest : [first, ...rest]
  if (!parts.every(part => PART.test(part)) || (hosted && !HOST.test(first))) return undefined
  if (hosted && !/^(?:index|registry-1)\.docker\.io$/i.test(first) && first.toLowerCase() !== HUB)
    return [first.toLowerCase(), ...parts].join('/')
  return `${HUB}/${parts.length === 1 ? `library/${parts[0]}` : parts.join('/')}`
}

export interface ImageParts {
  readonly path: string
  /** Both without the sign before them; empty where that stands alone. */
  readonly tag?: string
  readonly digest?: string
}

/** An image by its parts; a colon before the last slash belongs to the host. Undefined for what is too long or empty. */
export const imageParts = (written: string): ImageParts | undefined => {
  const text = written.trim().replace(/^docker:\/\//i, '')
  if (!text || text.length > LONGEST) return undefined
  const at = text.indexOf('@')
  const tagged = at < 0 ? text : text.slice(0, at)
  const colon = tagged.indexOf(':', tagged.lastIndexOf('/') + 1)
  return {
    path: colon < 0 ? tagged : tagged.slice(0, colon),
    ...(colon < 0 ? {} : { tag: tagged.slice(colon + 1) }),
    ...(at < 0 ? {} : { digest: text.slice(at + 1) }),
  }
}

/** Whether a part is decided elsewhere. */
export const isOpen = (part: string | undefined): boolean => part?.includes(HOLE) ?? false

/** Undefined when it is no image, or when a part of the name is decided elsewhere; a tag that is counts as none. */
export const imageOf = (written: string): Image | undefined => {
  const { path = '', tag, digest } = imageParts(written) ?? {}
  const name = nameOf(path)
  if (!name) return undefined
  if (isOpen(tag) || isOpen(digest)) return { name, written: path, pinned: false }
  if ((tag !== undefined && !TAG.test(tag)) || (digest !== undefined && !DIGEST.test(digest)))
    return undefined
  const version = digest?.toLowerCase() ?? tag
  const specifier = [tag, digest].filter(Boolean).join('@')
  return {
    name,
    written: path,
    ...(specifier ? { specifier } : {}),
    ...(version ? { version } : {}),
    pinned: digest !== undefined,
  }
}

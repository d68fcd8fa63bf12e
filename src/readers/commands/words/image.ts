/** Words of docker, Helm and gh: images, charts and repositories. */
import { imageOf } from '../../images/image.ts'
import { HOLE } from '../expansion.ts'
import type { Said, WordMeaning } from './shape.ts'

/** An image that a variable decides says nothing: most often it is one that the same text has built. */
export const imageWord = (text: string): WordMeaning => {
  if (/^(?:oci|dir|docker-archive|oci-archive|containers-storage|docker-daemon):/.test(text)) return 'local'
  const image = imageOf(text)
  return image ? { ...image, origin: 'registry' } : 'local'
}

/** Of charts only those that lie in an image registry; the others come from repositories that the words do not name. */
export const chartWord = (text: string, { version }: Said): WordMeaning => {
  if (!text.startsWith('oci://')) return 'local'
  const image = imageOf(text.slice(6))
  if (!image) return 'local'
  return {
    ...image,
    ...(version && !image.version ? { specifier: version, version } : {}),
    origin: 'registry',
  }
}

const COMMIT = /^[0-9a-f]{40}$/

/** `owner/name` or the address of a repository. */
export const repositoryWord = (text: string, { version }: Said): WordMeaning => {
  if (text.includes(HOLE) || /^[.~/\\]/.test(text)) return 'local'
  const path =
    /^(?:https?:\/\/(?:www\.)?github\.com\/|git@github\.com:)?([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/i.exec(text)
  const ref = version ? { specifier: version, version } : {}
  const pinned = version !== undefined && COMMIT.test(version)
  if (path?.[1]) return { name: path[1], ...ref, origin: 'registry', pinned }
  const elsewhere = /^(?:https?|git|ssh):\/\/[^/]+\/(\S+?)(?:\.git)?\/?$/i.exec(text)?.[1]
  if (!elsewhere) return { why: `expected a repository such as "owner/name", found "${text.slice(0, 60)}"` }
  return { name: elsewhere, ...ref, origin: 'git', address: text, pinned }
}

import type { ModelReference } from '../../reference.ts'
import { short } from '../phrase.ts'

const TYPES: Readonly<Record<ModelReference['type'], string>> = {
  model: 'model',
  dataset: 'dataset',
  space: 'space',
}

export const typeOf = ({ type }: ModelReference): string => TYPES[type]

/** `owner/name`, and which file of it. */
export const called = ({ name, file }: ModelReference): string =>
  file === undefined ? short(name) : `${short(name)} (${short(file)})`

/** Forms under which a policy's list may name it: `owner/name`, and the id without and with revision. */
export const formsOf = ({ id, name, revision }: ModelReference): readonly string[] => {
  const bare = revision !== undefined && id.endsWith(`@${revision}`) ? id.slice(0, -revision.length - 1) : id
  return [...new Set([name, bare, id])]
}

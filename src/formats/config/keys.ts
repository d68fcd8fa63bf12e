import type { Observation } from '../../evidence.ts'
import type { Mapping, Node, Trail } from './node.ts'
import { trailText } from './node.ts'

/** An observation that knows its place in the text, in characters. */
export interface Seen extends Observation {
  readonly at: number
}

/** A mapping, and where it stands. */
export interface Place {
  readonly node: Mapping
  readonly trail: Trail | undefined
  /** Whether it is the whole document. */
  readonly top: boolean
}

/** Looks at one mapping; undefined when it holds nothing of the kind that the judge knows. */
export type Judge = (place: Place) => readonly Seen[] | undefined

export const pathOf = (trail: Trail | undefined, ...keys: readonly string[]): string =>
  [trailText(trail), ...keys.map(key => key.slice(0, 60).replace(/\p{C}/gu, ' '))]
    .filter(step => step !== '')
    .join('.')

export const quoted = (text: string): string => JSON.stringify(text.slice(0, 120))

export const isTrue = (node: Node | undefined): boolean =>
  node?.kind === 'scalar' && /^(?:true|yes|on|1)$/i.test(node.text)

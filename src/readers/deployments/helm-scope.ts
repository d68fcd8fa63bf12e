/** Where in the values of a chart a reader stands, and the service that they say something of. */
import type { YamlNode, YamlScalar } from '../syntax/yaml.ts'
import { at } from '../syntax/yaml.ts'
import type { Draft, RawChart } from './draft.ts'
import type { Sheet } from './sheet.ts'

export interface Chart {
  /** Of the release: what the first scope is called. */
  readonly name: string
  readonly chart?: RawChart | undefined
  readonly appVersion?: YamlScalar | undefined
  readonly sheet: Sheet
  /** Charts that it depends on, by the key under which their values stand. */
  readonly dependencies: ReadonlyMap<string, RawChart>
  readonly from?: Draft['from']
}

export interface Scope {
  readonly one: Draft
  readonly chart: Chart
  /** Keys from the one under which the service stands down to here, joined by dots. */
  readonly path: string
  /** Whether the values are those of the chart itself, whose version a tag that is left out is taken from. */
  readonly own: boolean
}

/** A word that is set to something. */
export const scalarAt = (node: YamlNode | undefined, ...path: readonly string[]): YamlScalar | undefined => {
  const found = at(node, ...path)
  return found?.kind === 'scalar' &&
    found.value.trim() !== '' &&
    found.value !== 'null' &&
    found.value !== '~'
    ? found
    : undefined
}

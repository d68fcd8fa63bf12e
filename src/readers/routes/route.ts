/** What configuration of package managers says of registries: where names are sent. */
import type { Ecosystem } from '../../ecosystem.ts'
import type { TextFile } from '../reader.ts'

/** A registry that a configuration file names. */
export interface Route {
  readonly url: string
  readonly line: number
  /** Under which manifests call it. */
  readonly name?: string | undefined
  /** Names that are bound to it: exact, or the beginning of a name before a `*` at the end. */
  readonly names?: readonly string[]
  /** It takes the place of the public registry for every name. */
  readonly all?: true
}

/** Text in, routes out. Never throws; what it cannot read routes nothing. Tokens are never read. */
export interface RouteReader {
  readonly id: string
  readonly ecosystem: Ecosystem
  /** Paths within each folder from a reference's own up to the root. */
  readonly paths: readonly string[]
  read(file: TextFile): Iterable<Route>
}

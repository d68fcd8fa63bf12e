/** What a word of an install command can mean. */
import type { Ecosystem } from '../../../ecosystem.ts'
import type { PackageReference } from '../../../reference.ts'

export interface PackageWord {
  /** Where it is not that of the manager. */
  readonly ecosystem?: Ecosystem
  readonly name: string
  /** As it stands, when that says more than the name. */
  readonly written?: string
  readonly alias?: string
  readonly specifier?: string
  readonly version?: string
  readonly origin: PackageReference['origin']
  readonly address?: string
  readonly registry?: string
  readonly pinned: boolean
}

/** `local`: a folder or file of the machine that runs the command, or nothing that is a package. */
export type WordMeaning = PackageWord | 'local' | { readonly why: string }

export const UNDECIDED = 'a variable that is set elsewhere decides which package is installed'

/** What options of the command say of every package in it. */
export interface Said {
  readonly version?: string
  readonly channel?: string
  readonly git?: string
}

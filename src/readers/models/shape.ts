/** What a call that loads something looks like, and where in it the name stands. */
import type { Naming } from './naming.ts'

interface Slot {
  /** Position of the value, where it may stand without a keyword. */
  readonly position?: number
  readonly keywords: readonly string[]
}

/** A further name in the same call. */
export interface Also extends Slot {
  readonly role?: 'adapter' | 'tokenizer' | 'code'
  readonly type?: 'model' | 'dataset'
  readonly naming?: Naming
  /** Keyword of its own revision. */
  readonly revision?: string
  /** The value is a dictionary, and the name stands under this key of it. */
  readonly within?: string
  /** The value may be a list or a dictionary of names. */
  readonly many?: true
}

export interface CallShape extends Slot {
  /** Last parts of the functions' names, apart by spaces. */
  readonly names: string
  /**
   * Dotted names that the function may have been imported as. Required for words that anybody may use for a function
   * of their own; without it any import will do but those of other hubs.
   */
  readonly from?: RegExp
  /** A module that the file must import, where the function is a method of an object that came from there. */
  readonly library?: RegExp
  /** The last part but one must look like this. */
  readonly receiver?: RegExp
  readonly type: 'model' | 'dataset'
  readonly role?: 'adapter' | 'tokenizer' | 'code'
  /** How the text is read; default: as a repository of the model hub. */
  readonly naming?: Naming
  /** The file of the repository. */
  readonly file?: Slot
  /** Whether `repo_type` says what it is. */
  readonly typed?: boolean
  /** Owner of names without one. */
  readonly owner?: string
  /** Whether an object may stand in place of the name, so that a call of something unknown says nothing. */
  readonly object?: boolean
  /** Whether a call that names nothing loads something all the same. */
  readonly preset?: boolean
  /** Keyword of the revision; default `revision`. */
  readonly revision?: string
  /** The call runs code of what it loads, always: the words that say so. */
  readonly runs?: string
  /** Keywords that give the digest of an address, so that its content cannot change. */
  readonly digest?: Slot
  /** A keyword that, when true, has the digest in the address's own name checked. */
  readonly checked?: string
  /** The call does nothing with a hub unless this keyword is false or absent (`source="local"`). */
  readonly unless?: { readonly keyword: string; readonly is: string }
  readonly also?: readonly Also[]
}

import type { Location } from '../change.ts'
import type {
  AgentConfig,
  Deployment,
  LoaderCall,
  LockEntry,
  ModelReference,
  PackageReference,
  Unread,
} from '../reference.ts'

/** A text file, decoded; lines end in LF alone. */
export interface TextFile {
  readonly path: string
  readonly text: string
}

/** Another file of the same tree that belongs to this one. */
export interface Include {
  readonly kind: 'include'
  /** Path from the repository's root, normalised; it may lie outside (`../`), then it is reported. */
  readonly path: string
  readonly role: 'requirements' | 'constraints' | 'workspace'
  /** Id of the reader that reads it; default: the one that names it. */
  readonly reader?: string
  /** A command names it, whose working directory is not known: that it is not there is no fault. */
  readonly optional?: true
  readonly at: Location
}

export type Found =
  | PackageReference
  | ModelReference
  | LoaderCall
  | LockEntry
  | Deployment
  | AgentConfig
  | Unread
  | Include

/** Other files of the same tree, by path; undefined: there is none, or it is no text. */
export type Beside = ReadonlyMap<string, TextFile | undefined>

/** Text in, references with line numbers out. Never throws on any text; knows no version semantics and no registry. */
export interface Reader {
  readonly id: string
  /**
   * A file that cannot be read as a whole is one `Unread` with `broken: true`; the family's index keeps the flag only
   * where the base side could be read.
   */
  read(file: TextFile, beside?: Beside): Iterable<Found>
  /**
   * Paths of other files without which this one cannot be understood, from the repository's root. It is asked again with
   * what was got until it wants nothing new, some rounds at most. Costs a look-up each: only what the text names, or what
   * its format looks for.
   */
  wants?(file: TextFile, beside: Beside): readonly string[]
}

/** A reader's entry in the family's table: which files, in words and as globs, and how to load it when one is there. */
export interface ReaderEntry {
  readonly id: string
  /** What it reads, for people. */
  readonly what: string
  readonly paths: readonly string[]
  /**
   * Of files that mostly hold nothing for the reader: a cheap look at the text, over in microseconds a kilobyte. A file of
   * which no reader wants anything does not count as one that was read, and is not parsed.
   */
  readonly concerns?: (text: string) => boolean
  /** Largest file that is read, in bytes, where it is not that of every text. */
  readonly limit?: number
  /**
   * Most files of its paths are data of any kind: one that is too large, or no text, has nothing for it and is not told.
   */
  readonly data?: true
  /** Of a format that is no text: what to say of it in place of its content. */
  readonly binary?: string
  /**
   * Other files that are to be read by the same reader when this one changes, though they did not: a service's file when
   * its `.env` changes. Paths from the repository's root; those that are not there are passed over.
   */
  readonly dependents?: (path: string) => readonly string[]
  readonly load: () => Promise<Reader>
}

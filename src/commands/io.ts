/** What a command may touch of its process. */
export interface Io {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Whether standard output and standard error are terminals. */
  readonly terminal: { readonly out: boolean; readonly err: boolean }
  readonly colours: boolean
  /** One line per stage instead of a line that is rewritten. */
  readonly continuous: boolean
  readonly secret: (name: string) => string | undefined
  readonly directory: string
  /** Folder of the installation: holds `docs`, `dist` and `schemas`. */
  readonly home: URL
  readonly now: () => Date
}

/** 0 pass, 1 violations, 2 the gate itself or its inputs failed. */
export type ExitCode = 0 | 1 | 2

export interface Command {
  readonly usage: string
  run(words: readonly string[], io: Io): Promise<ExitCode>
}

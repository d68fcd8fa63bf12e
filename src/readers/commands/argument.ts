/** The words of a command, as the table of package managers sees them. */
import { HOLE } from './expansion.ts'

export interface Argument {
  /** Quotes and known variables resolved; `HOLE` stands for every part that is decided elsewhere. */
  readonly text: string
  /** As it stands in the source, for messages. */
  readonly written: string
  readonly line: number
  /** The text between the quotes as it stands in the source, where that is shell text of its own. */
  readonly inner?: string
}

export const argument = (text: string, line: number): Argument => ({ text, written: text, line })

/** Last part of a program's path, lower case, without `.exe`; of `$NAME` the name, since `$PIP` is most likely pip. */
export const programOf = ({ text, written }: Argument): string => {
  const last = text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1)
  const named = last.includes(HOLE) ? (/^"?\$[{(]?(\w+)[^\w/]*$/.exec(written)?.[1] ?? '') : last
  return named.toLowerCase().replace(/\.(?:exe|cmd|bat)$/, '')
}

const VERSIONED = /^(pip|python|pypy)-?[\d.]+$/

/** `pip3.11` is pip. */
export const unversioned = (program: string): string => VERSIONED.exec(program)?.[1] ?? program

/** Places in deployment files, each with its line where one line can be mended. */
import type { Location } from '../../change.ts'
import type { Standing } from '../../deployment.ts'
import { place } from '../locate.ts'
import type { TextFile } from '../reader.ts'

/** Longest line that is carried, in characters. */
const LONGEST = 400

/** The place of a line of one file. */
export type Stand = (line: number, endLine?: number) => Standing

export const standingIn = ({ path, text }: TextFile): Stand => {
  let lines: readonly string[] | undefined
  return (line, endLine) => {
    const at: Location = place(path, line, endLine)
    lines ??= text.split('\n')
    const found = at.endLine ? undefined : lines[line - 1]
    return found === undefined || found.length > LONGEST ? { at } : { at, line: found }
  }
}

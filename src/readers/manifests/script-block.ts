/** The block of inline metadata in a Python script, PEP 723: TOML behind `# ` in comment lines. */

export interface ScriptBlock {
  /** The TOML, a line for each line of the block. */
  readonly text: string
  /** Physical line of the first line of TOML, counted from 1. */
  readonly line: number
}

const OPENING = /^# \/\/\/ script[ \t]*$/m

/** Whether a text may hold a block; one look at it, no more. */
export const mayHoldBlock = (text: string): boolean => text.includes('# /// script')

/** The block of type `script`; undefined when there is none or it is not closed. */
export const scriptBlock = (text: string): ScriptBlock | undefined => {
  const opening = mayHoldBlock(text) ? OPENING.exec(text) : null
  if (!opening) return undefined
  const before = text.slice(0, opening.index)
  const lines: string[] = []
  let closing = -1
  for (const line of text.slice(opening.index).split('\n').slice(1)) {
    if (line !== '#' && !line.startsWith('# ')) break
    // The last `# ///` closes: the TOML itself may hold one.
    if (line === '# ///') closing = lines.length
    lines.push(line.slice(2))
  }
  if (closing < 0) return undefined
  return { text: lines.slice(0, closing).join('\n'), line: before.split('\n').length + 1 }
}

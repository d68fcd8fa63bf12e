/** Something that must hold of what was measured. */
export interface Target {
  readonly what: string
  readonly met: boolean
  readonly measured: string
}

export const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`

/** A line of a Markdown table. */
export const row = (...cells: readonly (string | number)[]): string =>
  `| ${cells.map(cell => (typeof cell === 'number' ? cell.toLocaleString('en') : cell)).join(' | ')} |`

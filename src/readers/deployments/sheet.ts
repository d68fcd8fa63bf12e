/** Files with the places that settings carry, and text whose parts somebody else puts in. */
import { HOLE } from '../commands/expansion.ts'
import type { TextFile } from '../reader.ts'
import { type Stand, standingIn } from './standing.ts'

export interface Sheet {
  readonly path: string
  readonly stand: Stand
}

export const sheetOf = (file: TextFile): Sheet => ({ path: file.path, stand: standingIn(file) })

const EXPRESSION = /\$?\{\{[^{}]{0,400}\}\}|\$\{[^{}]{0,400}\}|\$\([\w.]{1,100}\)/g

/** What is put in by somebody else becomes a hole: `{{ … }}`, `${…}`, `$(…)`. */
export const withHoles = (text: string): string =>
  text.includes('{') || text.includes('$') ? text.replace(EXPRESSION, HOLE) : text

export const hasHole = (text: string): boolean => text.includes(HOLE)

import type { Judgement } from '../../../src/evidence.ts'
import { bytes, type Piece } from '../bytes.ts'
import { pickle, REDUCE, STOP, text, tuple } from '../pickle.ts'

/** A way around scanners, built from bytes. */
export interface Recipe {
  /** Row of the table of bypasses. */
  readonly row: string
  readonly name: string
  readonly data: Buffer
  readonly expected: Judgement
}

export type Named = readonly [name: string, data: Buffer]

/** All variants of one row. */
export const row = (
  name: string,
  fixtures: readonly Named[],
  expected: Judgement = 'dangerous',
): readonly Recipe[] => fixtures.map(([variant, data]) => ({ row: name, name: variant, data, expected }))

export const run: Piece = [tuple(text('id')), REDUCE]

/** Protocol 0 and 1 have no opcode that says so. */
export const of = (version: number, ...pieces: readonly Piece[]): Buffer =>
  version < 2 ? bytes(...pieces, STOP) : pickle(version, ...pieces)

export const each = (make: () => Piece, versions: readonly number[] = [0, 1, 2, 3, 4, 5]): readonly Named[] =>
  versions.map(version => [`protocol ${version}`, of(version, make())])

/** Module and name, written with a space between. */
export const split = (full: string): readonly [module: string, name: string] => {
  const [module = '', name = ''] = full.split(' ')
  return [module, name]
}

/** Files changed by chance, the same in every run: what is changed is drawn by fast-check, which also finds the least change that fails. */
import fc from 'fast-check'

/** One change; `at` is a place as a share of the length, so that it suits every file. */
export interface Mutation {
  readonly kind: 'cut' | 'drop' | 'insert' | 'repeat' | 'replace' | 'flip'
  readonly at: number
  /** A byte; of `repeat` its low four bits count bytes, of `flip` its low three bits name a bit. */
  readonly byte: number
}

/** Places of a file that are told apart; more than any fixture has bytes. */
const PLACES = 2 ** 30

export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('cut', 'drop', 'insert', 'repeat', 'replace', 'flip'),
    at: fc.nat(PLACES - 1).map(place => place / PLACES),
    byte: fc.nat(255),
  }),
  { minLength: 1, maxLength: 4 },
)

const changed = (data: Buffer, { kind, at: share, byte }: Mutation): Buffer => {
  const at = Math.floor(share * data.length)
  const [before, rest] = [data.subarray(0, at), data.subarray(at)]
  if (kind === 'cut') return before
  if (kind === 'drop') return Buffer.concat([before, rest.subarray(1)])
  if (kind === 'insert') return Buffer.concat([before, Buffer.from([byte]), rest])
  if (kind === 'repeat') return Buffer.concat([before, data.subarray(Math.max(at - (byte % 16), 0))])
  const copy = Buffer.from(data)
  if (copy.length > 0) copy[at] = kind === 'replace' ? byte : (copy[at] ?? 0) ^ (1 << (byte % 8))
  return copy
}

export const mutated = (data: Uint8Array, list: readonly Mutation[]): Buffer =>
  list.reduce(changed, Buffer.from(data))

/** So many lists of changes of one seed. */
export const drawn = (seed: number, count: number): readonly (readonly Mutation[])[] =>
  fc.sample(mutations, { seed, numRuns: count })

/** The bytes, changed as the seed says. */
export const mutatedBy = (data: Uint8Array, seed: number): Buffer => mutated(data, drawn(seed, 1)[0] ?? [])

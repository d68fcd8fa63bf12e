/** Puts bytes together: texts are Latin-1, numbers single bytes. */
export type Piece = string | number | Uint8Array | readonly Piece[]

const flatten = (piece: Piece): Buffer => {
  if (typeof piece === 'string') return Buffer.from(piece, 'latin1')
  if (typeof piece === 'number') return Buffer.from([piece])
  if (piece instanceof Uint8Array) return Buffer.from(piece)
  return Buffer.concat(piece.map(flatten))
}

export const bytes = (...pieces: readonly Piece[]): Buffer => Buffer.concat(pieces.map(flatten))

/** A little-endian number. */
export const le = (number: number, width: number): Buffer => {
  const data = Buffer.alloc(width)
  for (let index = 0, rest = number; index < width; index++, rest = Math.floor(rest / 256))
    data[index] = rest % 256
  return data
}

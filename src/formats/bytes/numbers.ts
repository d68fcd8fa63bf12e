/** Numbers and signatures in bytes; what lies behind the end reads as 0. */

/** An unsigned number of some bytes; beyond 2^53 it loses digits, which is past any file's size. */
export const unsigned = (data: Uint8Array, at: number, bytes: number): number => {
  let number = 0
  for (let index = bytes - 1; index >= 0; index--) number = number * 256 + (data[at + index] ?? 0)
  return number
}

export const startsWith = (data: Uint8Array, start: readonly number[] | string, at = 0): boolean => {
  const wanted = typeof start === 'string' ? Buffer.from(start, 'latin1') : start
  return wanted.every((byte, index) => data[at + index] === byte)
}

/** Bytes of a file to text with LF line ends, or the reason why they are none. */

export type Decoded = { readonly text: string } | { readonly why: string }

const MIB = 1024 * 1024

/** Largest text file that is read, in bytes, unless its reader says otherwise. */
export const LARGEST_TEXT = 10 * MIB

/** Lockfiles are written by tools: those of large monorepos pass 20 MiB. */
export const LARGEST_LOCKFILE = 32 * MIB

export const tooLarge = (size: number, limit = LARGEST_TEXT): string | undefined =>
  size > limit ? `${(size / MIB).toFixed(1)} MiB, more than the ${limit / MIB} MiB that are read` : undefined

const decodeAs = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const encodingOf = ([first, second]: Uint8Array): string =>
  first === 0xff && second === 0xfe
    ? 'utf-16le' // PowerShell's `pip freeze > requirements.txt`
    : first === 0xfe && second === 0xff
      ? 'utf-16be'
      : 'utf-8'

export const decode = (bytes: Uint8Array, limit = LARGEST_TEXT): Decoded => {
  const large = tooLarge(bytes.length, limit)
  if (large) return { why: large }

  const encoding = encodingOf(bytes)
  // The decoder itself drops a byte order mark.
  const text = decodeAs(encoding, bytes)
  if (text === undefined) return { why: `the bytes are no ${encoding.toUpperCase()} text` }
  if (text.includes('\0')) return { why: 'a NUL byte stands in it, so it is no text' }
  return { text: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text }
}

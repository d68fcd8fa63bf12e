/** Longest text, in bytes, that is tried as base64, and shortest that could hide anything. */
const MOST = 1024 * 1024
const LEAST = 16
/** Names of compiled code that are told. */
const MOST_NAMES = 12

const BASE64 = /^[A-Za-z0-9+/_-]+={0,2}\s*$/

/** The bytes that a text stands for when it is base64, as payloads are often spelled. */
export const unspelled = (data: Uint8Array): Buffer | undefined => {
  if (data.length < LEAST || data.length > MOST) return undefined
  const text = Buffer.from(data).toString('latin1').replace(/\r?\n/g, '')
  return BASE64.test(text) ? Buffer.from(text, 'base64') : undefined
}

/** A text that is shown as it stands: letters, spaces and signs, with at least one space or bracket as programs have. */
export const readable = (data: Uint8Array): string | undefined => {
  const text = Buffer.from(data.subarray(0, 200)).toString('latin1')
  return /^[\t\n\r\x20-\x7e]+$/.test(text) && /[ (]/.test(text) ? text : undefined
}

const CODE = new Set([0x63, 0xe3])
/** Behind four to six numbers of four bytes, as versions differ, stand the opcodes as a byte string. */
const OPCODES_AT = [17, 21, 25]
const BYTES = new Set([0x73, 0xf3])
/** Short texts in the two ways that `marshal` writes them, each with and without a mark for later references. */
const TEXTS = new Set([0x7a, 0xfa, 0x5a, 0xda])

/**
 * Names in compiled Python code as `marshal` writes it; undefined when the bytes are none.
 * @see https://github.com/python/cpython/blob/main/Python/marshal.c
 */
export const codeNames = (data: Uint8Array): readonly string[] | undefined => {
  if (data.length < 40 || !isCode(data)) return undefined
  const names = new Set<string>()
  const end = Math.min(data.length, MOST)
  for (let at = 1; at < end && names.size < MOST_NAMES; at++) {
    if (!TEXTS.has(data[at] ?? 0)) continue
    const length = data[at + 1] ?? 0
    const text = Buffer.from(data.subarray(at + 2, at + 2 + length)).toString('latin1')
    if (text.length !== length || !/^[A-Za-z_][A-Za-z0-9_]+$/.test(text)) continue
    names.add(text)
    at += length + 1
  }
  return names.size > 0 ? [...names] : undefined
}

/** No function takes 65,536 arguments: the upper half of the first number is zero. */
const isCode = (data: Uint8Array): boolean =>
  CODE.has(data[0] ?? 0) && data[3] === 0 && data[4] === 0 && OPCODES_AT.some(at => BYTES.has(data[at] ?? 0))

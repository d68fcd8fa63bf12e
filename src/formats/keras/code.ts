/** Longest code that is looked at; a lambda has a few hundred bytes. */
const LONGEST = 1024 * 1024
/** Names that are told. */
const MOST = 24

/** Types of marshalled texts, with the bytes of their length. */
const TEXTS: ReadonlyMap<string, number> = new Map([
  ['z', 1],
  ['Z', 1],
  ['a', 4],
  ['A', 4],
  ['u', 4],
  ['t', 4],
])

/**
 * Names and texts in Python code that was marshalled and spelled in base64, as far as they can be told without knowing
 * the version of Python that wrote it. The code is never run; that it is there is what counts.
 */
export const namesInCode = (base64: string): readonly string[] => {
  const data = Buffer.from(base64.slice(0, LONGEST), 'base64')
  const found = new Set<string>()
  for (let at = 0; at < data.length && found.size < MOST; at++) {
    const width = TEXTS.get(String.fromCharCode((data[at] ?? 0) & 0x7f))
    if (width === undefined || at + 1 + width > data.length) continue
    const length = data.readUIntLE(at + 1, width)
    const from = at + 1 + width
    if (length === 0 || length > 200 || from + length > data.length) continue
    const text = data.toString('latin1', from, from + length)
    if (!/^[\x20-\x7e]+$/.test(text)) continue
    found.add(text)
    at = from + length - 1
  }
  return [...found].filter(text => !/^<.*>$/.test(text))
}

/** Whether it begins like a code object of Python. */
export const isCode = (base64: string): boolean =>
  ((Buffer.from(base64.slice(0, 8), 'base64')[0] ?? 0) & 0x7f) === 0x63

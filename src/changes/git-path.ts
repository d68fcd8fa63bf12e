const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

const decoded = (bytes: Uint8Array): string | undefined => {
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}

/** Length in bytes of the UTF-8 sequence that a lead byte announces; 1 for a byte that leads nothing. */
const announced = (lead: number): number =>
  lead >= 0xf0 && lead < 0xf8 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1

/** A path of a tree as text: UTF-8, with each byte that is none as `\xNN`. */
export const showPath = (bytes: Uint8Array): string => {
  const whole = decoded(bytes)
  if (whole !== undefined) return whole

  const parts: string[] = []
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0
    const length = announced(lead)
    const sequence = decoded(bytes.subarray(at, at + length))
    parts.push(sequence ?? `\\x${lead.toString(16).padStart(2, '0')}`)
    at += sequence === undefined ? 1 : length
  }
  return parts.join('')
}

/** The bytes that a shown path may stand for: itself first, then with `\xNN` taken as bytes. */
export const pathBytes = (shown: string): readonly Buffer[] => {
  const plain = Buffer.from(shown)
  if (!/\\x[89a-f][0-9a-f]/.test(shown)) return [plain]
  const pieces = shown.split(/(\\x[89a-f][0-9a-f])/)
  const bytes = pieces.map((piece, index) =>
    index % 2 ? Buffer.from([Number.parseInt(piece.slice(2), 16)]) : Buffer.from(piece),
  )
  return [plain, Buffer.concat(bytes)]
}

/** Whether every segment of a path names an entry of its own: nothing empty, `.` or `..`. */
export const isPlain = (path: string): boolean =>
  path.split('/').every(segment => segment !== '' && segment !== '.' && segment !== '..')

/** Reads an answer that is text, such as a line-based index or XML, under a limit that holds while the bytes arrive. */
import { bytesInWords, final, known, type Outcome } from './http-outcome.ts'

/** A page for people stands where an index was asked for, whatever the status says. */
const PAGE = /^\s*<(?:!doctype\s+html|html|head|body)\b/i

const decode = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** @param count Told the bytes as they arrive, after decompression. */
export const readText = async (
  { body, headers }: Pick<Response, 'body' | 'headers'>,
  limit: number,
  count: (bytes: number) => void,
): Promise<Outcome<string>> => {
  const tooLarge = final(`the answer is larger than ${bytesInWords(limit)}`)
  if (Number(headers.get('content-length')) > limit) return tooLarge

  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.length
    count(chunk.length)
    if (size > limit) return tooLarge
    chunks.push(chunk)
  }
  const text = decode(Buffer.concat(chunks))
  if (text === undefined) return final('answered with bytes that are no UTF-8 text')
  if (PAGE.test(text)) return final('answered with HTML, not with what was asked for')
  return known(text)
}

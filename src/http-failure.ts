/** Why no answer came, in words for people, and whether another try may help. */
import { final, passing, silence, type Trouble } from './http-outcome.ts'

interface Cause {
  readonly code?: unknown
  readonly message?: unknown
  readonly cause?: unknown
  readonly errors?: readonly unknown[]
}

const isCause = (value: unknown): value is Cause => typeof value === 'object' && value !== null

/** The innermost reason: `fetch` wraps the socket's error, and a host with several addresses gives one error each. */
const innermost = (error: unknown): Cause => {
  let at: unknown = error
  for (let depth = 0; depth < 5 && isCause(at); depth++) {
    const inner: unknown = at.cause ?? (at.code === undefined ? at.errors?.[0] : undefined)
    if (!isCause(inner)) return at
    at = inner
  }
  return isCause(at) ? at : {}
}

const words: ReadonlyMap<string, string> = new Map([
  ['ENOTFOUND', 'the name of the host could not be resolved'],
  ['EAI_AGAIN', 'the name of the host could not be resolved'],
  ['ECONNREFUSED', 'the connection was refused'],
  ['ECONNRESET', 'the connection broke off'],
  ['EPIPE', 'the connection broke off'],
  ['UND_ERR_SOCKET', 'the connection broke off'],
  ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'the answer is cut off'],
  ['HPE_INVALID_EOF_STATE', 'the answer is cut off'],
  ['UND_ERR_CONNECT_TIMEOUT', 'no connection could be made in time'],
  ['ETIMEDOUT', 'no connection could be made in time'],
  ['UND_ERR_HEADERS_OVERFLOW', 'the headers of the answer are too large'],
])

const isCertificate = (code: string): boolean =>
  /^(?:CERT_|ERR_TLS_CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/.test(code)

export const troubleOf = (error: unknown): Trouble => {
  const { code, message } = innermost(error)
  const [, refusal] = /Proxy response \((\d{3})\)/.exec(String(message)) ?? []
  if (refusal) return final(`the proxy refused the connection (HTTP ${refusal})`)
  if (typeof code !== 'string') return passing('the connection broke off')
  if (isCertificate(code)) return final(`the certificate of the host is not trusted (${code})`)
  if (/^(?:Z_|ERR_|BROTLI)/.test(code)) return final(`the answer cannot be decoded (${code})`)
  return silence(words.get(code) ?? `no connection (${code})`)
}

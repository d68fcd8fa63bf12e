import { type Environment, proxyFor } from '../proxy.ts'

interface Settings {
  /** Milliseconds of one try, the body included. */
  readonly timeout: number
  /** Where `https_proxy` and its like are looked up. */
  readonly environment: Environment
}

/** Largest body: a blob of GitHub's own limit of 100 MB, with room for its envelope. */
const MOST_BYTES = 128 * 1024 * 1024

const WITHOUT_BODY = new Set([101, 204, 205, 304])

/**
 * The `fetch` that Octokit uses: with a time limit, through the proxy of the environment, and with the whole body
 * read here. Octokit turns a body that breaks off into an empty one; read here, it fails and is tried again.
 */
export const transport = ({ timeout, environment }: Settings): typeof globalThis.fetch => {
  return async (input, init) => {
    const address = input instanceof Request ? input.url : String(input)
    const send = (await proxyFor(address, environment)) ?? globalThis.fetch
    const response = await send(input, { ...init, signal: AbortSignal.timeout(timeout) })
    const body = WITHOUT_BODY.has(response.status) ? null : await whole(response)
    const { status, statusText, headers } = response
    const copy = new Response(body, { status, statusText, headers: [...headers] })
    return Object.defineProperty(copy, 'url', { value: response.url })
  }
}

const whole = async (response: Response): Promise<Uint8Array<ArrayBuffer>> => {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    size += part.length
    if (size > MOST_BYTES) throw new Error(`the answer is larger than ${MOST_BYTES} bytes`)
    parts.push(part)
  }
  const announced = Number(response.headers.get('content-length') ?? Number.NaN)
  if (size < announced && !response.headers.has('content-encoding')) throw new Error('the answer broke off')
  const body = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    body.set(part, at)
    at += part.length
  }
  return body
}

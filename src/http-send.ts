/** A question's way out. */
import { hasDotSegment, mayAsk } from './http-address.ts'
import { final, type Outcome } from './http-outcome.ts'
import type { HttpSettings, Run } from './http-run.ts'
import { ask, type Call, type Reader } from './http-try.ts'
import type { Question, SourceName, TokenState } from './sources/source.ts'

/** Questions go to the endpoint of their service alone, whatever a hostile name made of the address. */
export const refusal = (url: string, source: SourceName, { service }: Run): string | undefined => {
  const { origin, authorization = '' } = service(source)
  if (!URL.canParse(url) || new URL(url).origin !== origin) return 'not an address of the service'
  if (hasDotSegment(url)) return 'the name holds a path segment of dots, which no address can carry'
  if (!mayAsk(new URL(url))) return 'the address is no https address'
  return /^[\x20-\x7e]*$/.test(authorization)
    ? undefined
    : 'the token holds characters that no header can carry'
}

export type Send = <T>(
  url: URL,
  question: Question,
  reader: Reader<T>,
  method?: 'HEAD',
) => Promise<Outcome<T>>

/** Adds headers and token, and asks once more without a token that was refused. */
export const sender = ({ repository, version }: HttpSettings, run: Run): Send => {
  const agent = `ai-artifact-gate/${version}${repository ? ` (+${repository})` : ''}`

  return async (url, question, reader, method) => {
    const { source, headers, body, read } = question
    const { origin, authorization } = run.service(source)
    const call = (token: TokenState): Call => ({
      url,
      ...(method ? { method } : {}),
      headers: {
        accept: 'application/json',
        ...headers,
        'user-agent': agent,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(token === 'sent' && authorization ? { authorization } : {}),
      token,
      ...(read ? { read } : {}),
    })
    const line = run.line(url.host)
    if (!run.refused.has(source)) {
      const answer = await ask(call(authorization && url.origin === origin ? 'sent' : 'none'), reader, line)
      if (answer !== 'anonymous') return answer
      run.refused.add(source)
    }
    const answer = await ask(call('refused'), reader, line)
    return answer === 'anonymous' ? final('the service refused a question without a token') : answer
  }
}

/** A question's way out. */
import { hasDotSegment, mayAsk, refusedLead } from './http-address.ts'
import { type Challenge, readToken, refusedRealm } from './http-challenge.ts'
import { readJson } from './http-json.ts'
import { final, type Outcome } from './http-outcome.ts'
import type { HttpSettings, Run } from './http-run.ts'
import { type Answer, ask, type Call, type Reader } from './http-try.ts'
import type { Question, SourceName, TokenState } from './sources/source.ts'

const originOf = (address: string): string | undefined =>
  URL.canParse(address) ? new URL(address).origin : undefined

/** Whether the question goes where it may: to the endpoint of its service, or to another base that the run was told. */
const misdirected = (
  url: string,
  { source, at, namedBy }: Question,
  { service }: Run,
): string | undefined => {
  const { origin, others } = service(source)
  if (namedBy !== undefined) return misled(url, namedBy, origin)
  if (at === undefined) return originOf(url) === origin ? undefined : 'not an address of the service'
  const told = [origin, ...others.map(originOf)]
  return originOf(url) === originOf(at) && told.includes(originOf(at))
    ? undefined
    : 'not an address that this run may ask'
}

/** An address that an answer of the service names; like a redirect it must not lead into an internal network. */
const misled = (url: string, namedBy: string, origin: string): string | undefined => {
  if (originOf(namedBy) !== origin) return 'not an address that the service named'
  const refused = refusedLead(new URL(url), new URL(namedBy))
  return refused && `the service named ${refused}`
}

/** Questions go to the addresses of their service alone, whatever a hostile name made of the address. */
export const refusal = (url: string, question: Question, run: Run): string | undefined => {
  const { authorization = '' } = run.service(question.source)
  if (!URL.canParse(url)) return 'not an address of the service'
  const elsewhere = misdirected(url, question, run)
  if (elsewhere) return elsewhere
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

/** Bytes of an answer that holds a token. */
const TOKEN_SIZE = 64 * 1024

/**
 * Asks the place that a challenge names for a token, once per run. The service's own token goes there only when the
 * place has the origin that the policy gives the service: another place could keep it.
 */
const passFor = (
  challenge: Challenge,
  source: SourceName,
  agent: string,
  run: Run,
): Promise<Outcome<string>> => {
  const { realm } = challenge
  const key = `${source} ${realm.href}`
  const begun = run.passes.get(key)
  if (begun) return begun

  const { origin, authorization } = run.service(source)
  const known = authorization !== undefined && realm.origin === origin
  const call: Call = {
    url: realm,
    headers: { accept: 'application/json', 'user-agent': agent },
    ...(known ? { authorization } : {}),
    token: known ? 'sent' : 'none',
  }
  const count = (bytes: number) => {
    run.stats.bytes += bytes
  }
  const asking = async (): Promise<Outcome<string>> => {
    const answer = await ask(call, response => readJson(response, TOKEN_SIZE, count), run.line(realm.host))
    if (answer === 'anonymous' || answer.state === 'challenged')
      return final('the answer is another challenge')
    return answer.state === 'known' ? readToken(answer.value) : answer
  }
  const pass = asking()
  run.passes.set(key, pass)
  return pass
}

const noPass = (
  { realm }: Challenge,
  outcome: Exclude<Outcome<string>, { state: 'known' }>,
): Outcome<never> => {
  const why = outcome.state === 'unknown' ? outcome.reason : 'there is none'
  return final(`no token for it from ${realm.host}: ${why}`)
}

/** Adds headers and token, answers a challenge, and asks once more without a token that was refused. */
export const sender = ({ repository, version }: HttpSettings, run: Run): Send => {
  const agent = `ai-artifact-gate/${version}${repository ? ` (+${repository})` : ''}`

  return async (url, question, reader, method) => {
    const {
      source,
      headers: { authorization: given, ...headers } = {},
      body,
      read,
      challenge = false,
    } = question
    const { origin, authorization: own } = run.service(source)
    const authorization = given ?? own
    const call = (token: TokenState): Call => ({
      url,
      ...(method ? { method } : {}),
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
        'user-agent': agent,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(token === 'sent' && authorization ? { authorization } : {}),
      token,
      challenge,
      ...(read ? { read } : {}),
    })
    const line = run.line(url.host)
    const answered = async <T>(first: Call, reader: Reader<T>): Promise<Exclude<Answer<T>, Challenge>> => {
      const answer = await ask(first, reader, line)
      if (answer === 'anonymous' || answer.state !== 'challenged') return answer
      const refused = refusedRealm(answer, url)
      if (refused) return final(refused)
      const pass = await passFor(answer, source, agent, run)
      if (pass.state !== 'known') return noPass(answer, pass)
      const again = await ask(
        { ...first, authorization: `Bearer ${pass.value}`, challenge: false },
        reader,
        line,
      )
      return again !== 'anonymous' && again.state === 'challenged' ? final('HTTP 401') : again
    }
    // At another base of the service the token has no business, and its refusal there would say nothing.
    const home = url.origin === origin
    const sends = given !== undefined || (home && authorization !== undefined)
    if (!home || given !== undefined || !run.refused.has(source)) {
      const answer = await answered(call(sends ? 'sent' : 'none'), reader)
      if (answer !== 'anonymous') return answer
      if (home) run.refused.add(source)
    }
    const answer = await answered(call('refused'), reader)
    return answer === 'anonymous' ? final('the service refused a question without a token') : answer
  }
}

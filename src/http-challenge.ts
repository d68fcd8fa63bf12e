/**
 * The short-lived token that OCI registries want: a 401 names the place that gives it, and for what.
 *
 * @see https://distribution.github.io/distribution/spec/auth/token/
 */
import { refusedLead } from './http-address.ts'
import { final, known, type Outcome } from './http-outcome.ts'
import { answer, conform, maybe, text } from './schema.ts'

export interface Challenge {
  readonly state: 'challenged'
  /** Address that gives the token, with service and scope. */
  readonly realm: URL
}

/** A header beyond this length is none that a registry sends. */
const LONGEST_HEADER = 4000
const PARAMETER = /(\w{1,20})="([^"]{0,2000})"/g

/** What a 401 asks for; undefined when it is no challenge of this kind. */
export const challengeOf = (headers: Headers): Challenge | undefined => {
  const header = headers.get('www-authenticate') ?? ''
  if (header.length > LONGEST_HEADER || !/^bearer\s/i.test(header)) return undefined
  const parameters = new Map(
    [...header.matchAll(PARAMETER)].map(([, key = '', value = '']) => [key.toLowerCase(), value]),
  )
  const place = parameters.get('realm') ?? ''
  if (!URL.canParse(place)) return undefined

  const realm = new URL(place)
  realm.username = ''
  realm.password = ''
  realm.hash = ''
  for (const key of ['service', 'scope']) {
    const value = parameters.get(key)
    if (value !== undefined) realm.searchParams.set(key, value)
  }
  return { state: 'challenged', realm }
}

/** Why the place is not asked for a token; undefined when it is. */
export const refusedRealm = ({ realm }: Challenge, asked: URL): string | undefined => {
  const refused = refusedLead(realm, asked)
  return refused === undefined ? undefined : `tokens are to be had from ${refused}`
}

const Token = answer({ token: maybe(text), access_token: maybe(text) })

/** The token of an answer. Its text never gets into a reason. */
export const readToken = (value: unknown): Outcome<string> => {
  const fit = conform(Token, value)
  const token = 'value' in fit ? fit.value.token || fit.value.access_token : undefined
  return token && token.length <= 16_384 && /^[\x21-\x7e]+$/.test(token)
    ? known(token)
    : final('the answer holds no token that a header can carry')
}

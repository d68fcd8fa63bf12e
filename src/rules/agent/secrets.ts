/** Which texts are secrets. What is found is never shown. */
import type { McpServer } from '../../agent.ts'
import { secretIn as keyIn, withoutKeys } from '../secret.ts'

/** What a server of accounts signed: header, claims and signature. */
const SIGNED = /\beyJ[\w-]{10,500}\.eyJ[\w-]{10,2000}\.[\w-]{10,500}/

/** Values that stand for one: `<token>`, `your-key-here`, `${env:X}`, `xxxx`. */
const PLACEHOLDER =
  /[<>]|\$\{|\$\(|\{\{|^\$\w|^%\w+%$|^(?:env|op|vault|secret|keyring|file|input):|your|xxx|\*\*\*|\.\.\.|…|change.?me|replace|example|placeholder|insert|dummy|sample|\btodo\b|fake|redacted|^(?:none|null|true|false|test|token|secret|password|api.?key)$/i

const SECRET_NAME = /(?:key|token|secret|password|passwd|credential|auth|pat|dsn)s?$/i
const NO_SECRET_NAME =
  /(?:path|file|dir|url|uri|name|id|endpoint|type|mode|method|header|enabled|author|public.?key)s?$/i

const isPlaceholder = (text: string): boolean => text.trim() === '' || PLACEHOLDER.test(text)

/** Letters and digits in one word, as generated keys have them. */
const looksGenerated = (text: string): boolean =>
  text.length >= 12 &&
  !/\s/.test(text) &&
  /\d/.test(text) &&
  /[a-z]/i.test(text) &&
  !/^[\w.-]+\/|^https?:|^\.{0,2}\//.test(text)

/** Words before a key in a header. */
const bare = (text: string): string => text.replace(/^(?:Bearer|Basic|Token|ApiKey)\s{1,5}/i, '')

export interface Secret {
  readonly what: string
  /** Whether its form alone says so. */
  readonly sure: boolean
}

const KEY_LIMIT = 4000

/** What kind of secret a value is, by its form or by the name that it stands under. */
export const secretIn = (value: string, name = ''): Secret | undefined => {
  const text = value.slice(0, KEY_LIMIT)
  const key = keyIn(text)
  if (key) return { what: key.what, sure: true }
  if (SIGNED.test(text)) return { what: 'a signed token', sure: true }
  const inAddress = /:\/\/[^\s/:@]{0,200}:([^\s/@]{3,200})@/.exec(text)?.[1]
  if (
    inAddress &&
    !isPlaceholder(inAddress) &&
    !/^(?:postgres|password|pass|root|user|admin|guest)$/i.test(inAddress)
  )
    return { what: 'a password in an address', sure: false }
  const inQuery = /[?&][\w.-]{0,40}(?:key|token|secret|passw(?:or)?d)=([^&\s#]{8,500})/i.exec(text)?.[1]
  if (inQuery && !isPlaceholder(inQuery) && looksGenerated(inQuery))
    return { what: 'a key in an address', sure: false }
  if (!SECRET_NAME.test(name) || NO_SECRET_NAME.test(name) || isPlaceholder(text)) return undefined
  return looksGenerated(bare(text)) ? { what: 'what looks like a key', sure: false } : undefined
}

/** Part of a path that holds capitals, small letters and digits; commits and numbers of things have no capitals. */
const DRAWN = /^(?=[^A-Z]*[A-Z])(?=[^a-z]*[a-z])(?=\D*\d)[\w=-]{40,1000}$/

/** Some servers are called at an address whose path is the key. */
export const secretInPath = (url: string): Secret | undefined => {
  const [, path = ''] = /^https?:\/\/[^\s/?#]{1,300}\/([^\s?#]{0,2000})/i.exec(url.trim()) ?? []
  const drawn = path.split('/').some(part => DRAWN.test(part) && !isPlaceholder(part))
  return drawn ? { what: 'what looks like a key', sure: false } : undefined
}

const LENDING = /(?:key|token|secret|password|passwd|credential|pat|dsn|database_url|connection_string)s?$/i

/** Names of variables by which a server gets secrets, whether they stand there or are filled in later. */
export const lentTo = ({ env }: McpServer): readonly string[] =>
  [...env.keys()].filter(name => LENDING.test(name) && !/public_?key$/i.test(name))

/** Values behind names that say what they are, in command lines. */
const NAMED_VALUE =
  /((?:api_?-?key|access_?-?key|token|secret|passwd|password|bearer)["']?[ =:]{1,3}["']?)([^\s"'$<{][^\s"']{5,500})/gi

/** A text for a message, with everything masked that may be a secret. */
export const masked = (text: string): string =>
  withoutKeys(text.slice(0, KEY_LIMIT))
    .replaceAll(new RegExp(SIGNED, 'g'), '***')
    .replace(/(authorization["']?\s{0,3}[:=]\s{0,3})[^"'\n]{1,500}/gi, '$1***')
    .replace(NAMED_VALUE, '$1***')
    .replace(/(:\/\/[^\s/:@]{0,200}:)[^\s/@]{1,200}@/g, '$1***@')

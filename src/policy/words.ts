/** Longest text of a policy that a message repeats. */
const LONGEST = 80

/** Text of the file for a message: shortened to so many characters, control characters visible. */
export const escaped = (text: string, longest = LONGEST): string => {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text
  return JSON.stringify(short).slice(1, -1).replaceAll('\\"', '"')
}

export const quoted = (text: string): string => `"${escaped(text)}"`

/** A place in the policy: `waivers[0].owner`. */
export const dotted = (path: readonly (string | number)[]): string =>
  path
    .map(step => (typeof step === 'number' ? `[${step}]` : `.${/^[\w-]+$/.test(step) ? step : quoted(step)}`))
    .join('')
    .replace(/^\./, '')

/** `a, b or c`. */
export const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

import type { Tree } from './tree.ts'

/** Longest text of a policy that a message repeats. */
const LONGEST = 80

/** Text of the file for a message: shortened, control characters visible. */
export const escaped = (text: string): string => {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text
  return JSON.stringify(short).slice(1, -1).replaceAll('\\"', '"')
}

export const quoted = (text: string): string => `"${escaped(text)}"`

/** A place in the policy: `waivers[0].owner`. */
export const dotted = (path: readonly (string | number)[]): string =>
  path
    .map(step => (typeof step === 'number' ? `[${step}]` : `.${/^[\w-]+$/.test(step) ? step : quoted(step)}`))
    .join('')
    .replace(/^\./, '')

/** What stands in a place. */
export const foundWords = (tree: Tree | undefined): string => {
  if (!tree || (tree.kind === 'scalar' && tree.value === null)) return 'nothing'
  if (tree.kind === 'map') return 'a mapping'
  if (tree.kind === 'list') return tree.items.length === 0 ? 'an empty list' : 'a list'
  if (typeof tree.value === 'string') return quoted(tree.value)
  return `${escaped(tree.written)} (a ${typeof tree.value === 'number' ? 'number' : 'truth value'})`
}

/** `a, b or c`. */
export const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

/** Blocks of a Gemfile: groups, and places that gems come from. */
import type { PackageIndex, PackageReference } from '../../reference.ts'
import type { PackageParts } from '../identity.ts'
import { type Argument, literal } from '../syntax/calls.ts'
import type { Token } from '../syntax/tokens.ts'
import { isCommit } from './broken.ts'
import { wordsOf } from './gem-requirement.ts'

export type Place = Pick<PackageParts, 'origin' | 'address' | 'pinned'> & {
  readonly ref?: string | undefined
  readonly index?: PackageIndex
}

/** What holds for all gems of a block. */
export interface Block {
  readonly groups?: readonly string[]
  readonly place?: Place
}

const HOSTS: ReadonlyMap<string, string> = new Map([
  ['github', 'https://github.com/'],
  ['gitlab', 'https://gitlab.com/'],
  ['bitbucket', 'https://bitbucket.org/'],
  ['gist', 'https://gist.github.com/'],
])

export const keyedValue = (
  values: readonly Argument[],
  ...keys: readonly string[]
): readonly Token[] | undefined => values.find(({ key }) => key !== undefined && keys.includes(key))?.value

const textFor = (values: readonly Argument[], ...keys: readonly string[]): string | undefined => {
  const value = keyedValue(values, ...keys)
  return value && literal(value)
}

/** `owner/name` at a host, where `name` alone stands for an owner of the same name. */
const hosted = (kind: string, text: string): string =>
  `${HOSTS.get(kind) ?? `${kind}:`}${text.includes('/') || kind === 'gist' ? text : `${text}/${text}`}`

const git = (address: string, values: readonly Argument[]): Place => {
  const [commit, ref] = [textFor(values, 'ref'), textFor(values, 'tag', 'branch')]
  return { origin: 'git', address, ref: commit ?? ref, pinned: isCommit(commit) }
}

/** Where `kind` (a keyword, or the name of a block) with a text says that a gem comes from. */
export const placeFrom = (kind: string, text: string, values: readonly Argument[]): Place => {
  if (kind === 'path') return { origin: 'path', address: text, pinned: true }
  if (kind === 'source') return { index: { url: text, extra: false } }
  return git(kind === 'git' ? text : hosted(kind, text), values)
}

/** The place that keywords of a gem name; kinds of one's own are declared with `git_source`. */
export const placeOf = (
  values: readonly Argument[],
  kinds: readonly string[],
): Place | 'computed' | undefined => {
  for (const kind of kinds) {
    const value = keyedValue(values, kind)
    if (!value) continue
    const text = literal(value)
    return text === undefined ? 'computed' : placeFrom(kind, text, values)
  }
  return undefined
}

export const KINDS = ['git', ...HOSTS.keys(), 'path', 'source'] as const

const DEVELOPMENT = /^(?:dev|test|lint|doc|ci$|debug|rubocop|profil)/i

/** A gem of several groups is in all of them; without one it is in the default group. */
export const scopeOf = (groups: readonly string[]): PackageReference['scope'] =>
  groups.length && groups.every(group => DEVELOPMENT.test(group)) ? 'dev' : 'runtime'

/** Words that open what `end` closes, when they begin a statement. */
const OPENERS = new Set(['if', 'unless', 'case', 'while', 'until', 'begin', 'def', 'class', 'module', 'for'])

export const opens = (word: string): boolean => OPENERS.has(word)

/** The block that a call with `do` opens. */
export const blockOf = (head: string, values: readonly Argument[]): Block => {
  if (head === 'group') return { groups: values.flatMap(({ value, key }) => (key ? [] : wordsOf(value))) }
  const text = literal(values[0]?.value ?? [])
  return (KINDS as readonly string[]).includes(head) && text !== undefined
    ? { place: placeFrom(head, text, values) }
    : {}
}

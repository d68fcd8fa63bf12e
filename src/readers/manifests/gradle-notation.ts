/** What stands in a dependency of Gradle, down to `group:name:version`. */
import { npmSpecifier, type PackageParts } from '../identity.ts'
import { type Argument, argumentsOf, closingOf, isMark, literal } from '../syntax/calls.ts'
import type { Token } from '../syntax/tokens.ts'
import { isCoordinate, mavenVersion } from './maven-version.ts'

/** What one argument means: packages, nothing that could be one, or something that this file does not tell. */
export type Meaning = { readonly parts: Named } | 'none' | 'unclear'

export type Named = Pick<PackageParts, 'ecosystem' | 'written' | 'specifier' | 'version'>

/** Texts that variables of the same file stand for. */
export type Variables = ReadonlyMap<string, string>

/** Projects, files and catalogs; a catalog has its own reader. */
const ELSEWHERE = new Set([
  'project',
  'projects',
  'rootProject',
  'files',
  'fileTree',
  'zipTree',
  'libs',
  'gradleApi',
  'gradleKotlinDsl',
  'gradleTestKit',
  'localGroovy',
  'sourceSets',
  'configurations',
  'layout',
  'tasks',
])

/** Calls around a dependency that do not change which one it is. */
const AROUND = new Set([
  'platform',
  'enforcedPlatform',
  'testFixtures',
  'create',
  'dependencies',
  'variantOf',
  'deobf',
  'fg',
  'module',
])
const DEEPEST = 5

const NPM = new Set(['npm', 'devNpm', 'optionalNpm', 'peerNpm'])

/** `"group:name:version:classifier@type"`. */
export const notation = (text: string): Meaning => {
  const [group, name, version] = (text.slice(0, 1000).split('@', 1)[0] ?? '').split(':')
  if (!isCoordinate(group) || !isCoordinate(name)) return 'unclear'
  return { parts: { ecosystem: 'maven', written: `${group}:${name}`, ...mavenVersion(version) } }
}

/**
 * The text of a string with its variables filled in. What stays unknown keeps its `$`, which is part of no name and of
 * no version.
 */
const filled = (token: Token, variables: Variables): string =>
  token.computed
    ? token.text
        .slice(0, 1000)
        .replace(/\$\{([^{}]{0,200})\}|\$(\w{1,200})/g, (whole, braced?: string, bare?: string) => {
          const name = (braced ?? bare ?? '').trim()
          const known = variables.get(name) ?? variables.get(name.slice(name.lastIndexOf('.') + 1))
          return known ?? (/[:@]/.test(whole) ? '$' : whole)
        })
    : token.text

/** A string, or strings and variables that `+` joins; undefined when it is anything else. */
export const joined = (tokens: readonly Token[], variables: Variables): string | undefined => {
  const parts: string[] = []
  for (let at = 0; at < tokens.length; at += 2) {
    const token = tokens[at]
    if (at > 0 && !isMark(tokens[at - 1], '+')) return undefined
    if (token?.kind === 'text') parts.push(filled(token, variables))
    else if (token?.kind === 'word' && at > 0) parts.push(variables.get(token.text) ?? `$${token.text}`)
    else return undefined
  }
  return parts.length ? parts.join('') : undefined
}

const named = (values: readonly Argument[], key: string, variables: Variables): string | undefined => {
  const value = values.find(one => one.key === key)?.value
  return value && (joined(value, variables) ?? variables.get(value[0]?.text ?? ''))
}

/** `group: 'g', name: 'n', version: 'v'`, or the same with equals signs. */
export const mapped = (values: readonly Argument[], variables: Variables): Meaning => {
  const [group, name] = [named(values, 'group', variables), named(values, 'name', variables)]
  if (!isCoordinate(group) || !isCoordinate(name)) return 'unclear'
  const version = mavenVersion(named(values, 'version', variables))
  return { parts: { ecosystem: 'maven', written: `${group}:${name}`, ...version } }
}

const npmMeaning = (values: readonly Argument[]): Meaning => {
  const [name, version] = values.map(({ value }) => literal(value))
  if (!name) return 'unclear'
  const { specifier, version: exact } = npmSpecifier(version ?? '')
  return { parts: { ecosystem: 'npm', written: name, specifier, version: exact } }
}

const KOTLIN = 'org.jetbrains.kotlin'

const called = (
  head: string,
  inner: readonly Token[],
  variables: Variables,
  depth: number,
): readonly Meaning[] => {
  const values = argumentsOf(inner)
  if (NPM.has(head)) return [npmMeaning(values)]
  if (head === 'kotlin') {
    const [name, version] = values.map(({ value }) => joined(value, variables))
    return name ? [notation(`${KOTLIN}:kotlin-${name}:${version ?? ''}`)] : ['unclear']
  }
  return meanings(values, variables, depth + 1)
}

/** What one value means; a list has several meanings. */
const meaning = (value: readonly Token[], variables: Variables, depth: number): readonly Meaning[] => {
  const [first, second] = value
  if (!first || depth > DEEPEST) return ['unclear']
  const text = joined(value, variables)
  if (text !== undefined) return [notation(text)]
  if (isMark(first, '[')) return meanings(argumentsOf(value.slice(1, -1)), variables, depth + 1)
  if (first.kind !== 'word') return ['unclear']
  if (ELSEWHERE.has(first.text)) return ['none']
  const known = value.length === 1 ? variables.get(first.text) : undefined
  if (known !== undefined) return [notation(known)]
  if (isMark(second, '.') && AROUND.has(first.text)) return meaning(value.slice(2), variables, depth + 1)
  const close = isMark(second, '(') ? closingOf(value, 1) : undefined
  if (close === undefined) return ['unclear']
  const isKnown = AROUND.has(first.text) || NPM.has(first.text) || first.text === 'kotlin'
  return isKnown ? called(first.text, value.slice(2, close), variables, depth) : ['unclear']
}

/** Everything that the arguments of a dependency call name. */
export const meanings = (
  values: readonly Argument[],
  variables: Variables,
  depth = 0,
): readonly Meaning[] => {
  if (values.some(({ key }) => key === 'group' || key === 'name')) return [mapped(values, variables)]
  const plain = values.filter(({ key }) => key === undefined)
  const texts = plain.map(({ value }) => joined(value, variables))
  // Kotlin takes group, name and version one by one.
  if (texts.length > 1 && texts.every(text => text !== undefined && !text.includes(':'))) {
    return [notation(texts.slice(0, 3).join(':'))]
  }
  return plain.flatMap(({ value }) => meaning(value, variables, depth))
}

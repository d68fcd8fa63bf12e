/** Repositories that a Gradle file switches on. */
import type { PackageIndex } from '../../reference.ts'
import { isMark } from '../syntax/calls.ts'
import type { Token } from '../syntax/tokens.ts'
import { blockOf, type Statement } from './gradle-statements.ts'

export interface Repository {
  readonly index: PackageIndex
  readonly line: number
  /** For what is built, for the build script, or for plugins. */
  readonly serves: 'project' | 'build' | 'portal'
  /** Written out in the file, and not by one of Gradle's own names. */
  readonly custom: boolean
}

/** Where Gradle looks for plugins that a `plugins` block names. */
export const PLUGIN_PORTAL = 'https://plugins.gradle.org/m2'

/** Gradle's own names for repositories beside the central one. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['google', 'https://maven.google.com'],
  ['gradlePluginPortal', PLUGIN_PORTAL],
  ['jcenter', 'https://jcenter.bintray.com'],
])

/** Where artifacts are sent to, not taken from. */
const OUTWARD = new Set(['publishing', 'uploadArchives', 'publications', 'mavenPublishing'])

/** Tokens of a statement that are looked at for its address. */
const MOST_TOKENS = 20

/** The first string of a statement, with its line. */
const firstText = (tokens: readonly Token[], from: number): Token | undefined => {
  for (let at = from; at < from + MOST_TOKENS; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'break' || isMark(token, '{') || isMark(token, '}')) return undefined
    if (token.kind === 'text') return token
  }
  return undefined
}

/** The repository of a statement: one of Gradle's names, `maven("…")`, or `url` within `maven { … }`. */
export const repositoryOf = (statement: Statement, tokens: readonly Token[]): Repository | undefined => {
  const { head, at, blocks } = statement
  if (!blocks.includes('repositories') || blocks.some(block => OUTWARD.has(block))) return undefined
  const serves = blocks.includes('pluginManagement')
    ? 'portal'
    : blocks.includes('buildscript')
      ? 'build'
      : 'project'
  const block = blockOf(statement)
  const line = tokens[at]?.line ?? 1
  const named = block === 'repositories' && isMark(tokens[at + 1], '(') ? NAMED.get(head) : undefined
  if (named) return { index: { url: named, extra: true }, line, serves, custom: false }

  const inline = (head === 'maven' || head === 'ivy') && block === 'repositories'
  const inner = (head === 'url' || head === 'setUrl') && (block === 'maven' || block === 'ivy')
  const found = inline || inner ? firstText(tokens, at + 1) : undefined
  if (!found) return undefined
  return { index: { url: found.text.slice(0, 2000), extra: true }, line: found.line, serves, custom: true }
}

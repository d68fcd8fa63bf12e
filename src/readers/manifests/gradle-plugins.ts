/** Plugins of Gradle, and catalogs that settings.gradle spells out. */
import { type Argument, isMark, isWord } from '../syntax/calls.ts'
import type { Token } from '../syntax/tokens.ts'
import { joined, type Meaning, notation, type Variables } from './gradle-notation.ts'
import { isCoordinate, mavenVersion } from './maven-version.ts'

/** A file of Gradle, read. */
export interface Build {
  readonly path: string
  readonly tokens: readonly Token[]
  readonly variables: Variables
}

/** The version behind a plugin or library: `version "1"`, `.version("1")`; undefined when there is none at all. */
const versionBehind = (
  { tokens, variables }: Build,
  next: number,
): { readonly text?: string } | undefined => {
  const at = isMark(tokens[next], '.') ? next + 1 : next
  if (!isWord(tokens[at], 'version')) return undefined
  const token = tokens[isMark(tokens[at + 1], '(') ? at + 2 : at + 1]
  const text = token?.kind === 'word' ? variables.get(token.text) : token && joined([token], variables)
  return text === undefined ? {} : { text }
}

const PLUGIN = '.gradle.plugin'

/** A plugin is found through an artifact that is called after it. */
const plugin = (id: string, version: string | undefined): Meaning =>
  isCoordinate(id)
    ? { parts: { ecosystem: 'maven', written: `${id}:${id}${PLUGIN}`, ...mavenVersion(version) } }
    : 'unclear'

export const pluginOf = (build: Build, head: string, values: readonly Argument[], next: number): Meaning => {
  const version = versionBehind(build, next)
  // Without a version it is Gradle's own, or comes with the build script.
  if (!version || (head !== 'id' && head !== 'kotlin')) return 'none'
  const id = joined(values[0]?.value ?? [], build.variables)
  if (id === undefined) return 'unclear'
  return plugin(head === 'kotlin' ? `org.jetbrains.kotlin.${id}` : id, version.text)
}

/** A library or plugin of a catalog that settings.gradle spells out. */
export const catalogEntry = (
  build: Build,
  head: string,
  values: readonly Argument[],
  next: number,
): Meaning => {
  const texts = values.map(({ value }) => joined(value, build.variables))
  const version = versionBehind(build, next)?.text
  if (head === 'from') return texts[0] === undefined ? 'none' : notation(texts[0])
  if (head === 'plugin') return plugin(texts[1] ?? '', version)
  const coordinates = texts.slice(1).join(':')
  return notation(version === undefined ? coordinates : `${coordinates}:${version}`)
}

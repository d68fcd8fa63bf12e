/** Shell text and commands that stand in YAML, each with the lines of the file. */
import { lineFinder } from '../lines.ts'
import type { YamlNode, YamlScalar } from '../syntax/yaml.ts'
import { type Argument, argument } from './argument.ts'

export interface PlacedText {
  readonly text: string
  readonly lineOf: (offset: number) => number
}

const indentOf = (lines: readonly string[]): number =>
  lines.reduce((least, line) => (line.trim() ? Math.min(least, line.search(/\S/)) : least), 1000)

/** The lines of a folded block with what folds them made visible, so that each keeps its place. */
const unfolded = (raw: string): string => {
  const lines = raw.split('\n')
  const indent = indentOf(lines)
  const bare = lines.map(line => line.slice(indent))
  return bare
    .map((line, at) => {
      const next = bare[at + 1] ?? ''
      const folds = line.trim() !== '' && next.trim() !== '' && !/^\s/.test(line) && !/^\s/.test(next)
      return folds ? `${line} \\` : line
    })
    .join('\n')
}

/** Shell text in a scalar: of a block line by line, else all of it on the line of the value. */
export const shellText = (node: YamlScalar): PlacedText => {
  const { line, value, style, raw = '' } = node
  if (style === 'literal') return { text: value, lineOf: lineFinder(value, line) }
  if (style !== 'folded') return { text: value, lineOf: () => line }
  const text = unfolded(raw)
  return { text, lineOf: lineFinder(text, line) }
}

/** Most texts of one list; aliases can make a small file into a list without end. */
const MOST = 5000

/** The scalars of a value that is a text or a list of texts. GitLab flattens lists in lists, which anchors bring about. */
export const scalarsOf = (node: YamlNode | undefined): readonly YamlScalar[] => {
  if (node?.kind === 'scalar') return [node]
  const found: YamlScalar[] = []
  for (const item of node?.kind === 'list' ? node.items : []) {
    if (found.length > MOST) break
    if (item.kind === 'scalar') found.push(item)
    else if (item.kind === 'list') {
      for (const inner of item.items.slice(0, MOST)) if (inner.kind === 'scalar') found.push(inner)
    }
  }
  return found
}

export const argumentsOf = (node: YamlNode | undefined): readonly Argument[] =>
  scalarsOf(node).map(({ value, line }) => argument(value, line))

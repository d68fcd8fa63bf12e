/** The labelled corpus of models outside of Python: every reference at its line, and nothing beside them. */
import { readdirSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { matches } from '../../../src/readers/matching.ts'
import type { ModelReference } from '../../../src/reference.ts'

const CORPUS = fileURLToPath(new URL('../../../eval/models/other/', import.meta.url))

const table = (name: string): readonly (readonly string[])[] =>
  readFileSync(`${CORPUS}${name}`, 'utf8')
    .trimEnd()
    .split('\n')
    .map(line => line.split('\t'))

const files = readdirSync(CORPUS, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && !entry.name.endsWith('.tsv'))
  .map(entry => relative(CORPUS, `${entry.parentPath}/${entry.name}`))
  .sort()

const modelsIn = async (path: string): Promise<readonly ModelReference[]> => {
  const text = readFileSync(`${CORPUS}${path}`, 'utf8')
  const found: ModelReference[] = []
  for (const entry of matches(path)) {
    if (entry.concerns && !entry.concerns(text)) continue
    for (const one of (await entry.load()).read({ path, text })) if (one.kind === 'model') found.push(one)
  }
  return found
}

const rowOf = ({ at, id, revision, callee }: ModelReference): string => {
  const bare = revision === undefined ? id : id.slice(0, -revision.length - 1)
  return [at.line, bare, revision ?? '-', callee].join('\t')
}

const labels = table('labels.tsv')
const traps = table('traps.tsv')

test('is large enough to say something', () => {
  expect(labels.length).toBeGreaterThanOrEqual(150)
  expect(traps.length).toBeGreaterThanOrEqual(100)
  expect(new Set(labels.map(([file]) => file)).size).toBeGreaterThan(40)
})

describe('each file', () => {
  test.each(files)('%s', async file => {
    const expected = labels.filter(([name]) => name === file).map(([, ...row]) => row.join('\t'))
    expect((await modelsIn(file)).map(rowOf).sort()).toEqual(expected.sort())
  })

  test('no trap names a model', async () => {
    const caught: string[] = []
    for (const file of new Set(traps.map(([name = '']) => name))) {
      const lines = new Set((await modelsIn(file)).map(({ at }) => `${at.line}`))
      for (const [name, line = '', what] of traps)
        if (name === file && lines.has(line)) caught.push(`${file}:${line} ${what}`)
    }
    expect(caught).toEqual([])
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { notebookModels } from '../../../src/readers/models/notebook-models.ts'
import type { Found } from '../../../src/readers/reader.ts'

const FOLDER = '__tests__/fixtures/notebook-models'

const brief = (found: readonly Found[]): readonly string[] =>
  found.map(one => {
    if (one.kind === 'model') return `${one.at.line} ${one.id} ${one.resolvedBy}`
    if (one.kind === 'loader') return `${one.at.line} ${one.id} ${one.argument ?? one.unsafe}`
    return one.kind === 'unread' ? `${one.at.line} ?${one.what} ${one.why}` : one.kind
  })

const read = (text: string): readonly Found[] => [...notebookModels.read({ path: 'a/x.ipynb', text })]
const notebook = (...cells: readonly string[]): string =>
  JSON.stringify({ cells: cells.map(source => ({ cell_type: 'code', source })), metadata: {} }, undefined, 1)

test.each<[string, readonly string[]]>([
  [
    'train.ipynb',
    [
      '31 hf:acme/in-broken-cell literal',
      '41 hf:acme/base@v1 constant',
      '74 hf:acme/ner literal',
      '75 loader:torch.load weights_only=False',
      '85 loader:pickle.load always',
      "86 ?AutoModel.from_pretrained the model's name is decided at run time; 1 call",
    ],
  ],
  ['one-line.ipynb', ['1 hf:acme/one literal', '1 hf:acme/two literal']],
  ['old.ipynb', ['12 hf:acme/old literal']],
  ['julia.ipynb', []],
])('%s', (file, expected) => {
  const text = readFileSync(`${FOLDER}/${file}`, 'utf8')
  expect(brief(read(text))).toEqual(expected)
  for (const found of read(text)) expect(found).toMatchObject({ surface: 'notebook' })
})

test('what is no notebook is one unread file', () => {
  const text = readFileSync(`${FOLDER}/broken.ipynb`, 'utf8')
  expect(read(text)).toMatchObject([
    { kind: 'unread', broken: true, why: expect.stringMatching(/^no valid notebook: /) },
  ])
})

describe('hostile notebooks end', () => {
  const LOAD = 'AutoModel.from_pretrained("a/b")'
  test.each<[string, string, readonly string[]]>([
    [
      '40 MB of output',
      `{"cells": [{"cell_type": "code", "source": ["${LOAD.replaceAll('"', '\\"')}"], "outputs": ["${'A'.repeat(40_000_000)}"]}]}`,
      ['1 hf:a/b literal'],
    ],
    ['brackets', notebook(`${'('.repeat(100_000)}`, LOAD), [`9 hf:a/b literal`]],
    [
      'names of prototypes',
      notebook('__proto__ = "c/d"', 'AutoModel.from_pretrained(__proto__)'),
      ['9 hf:c/d constant'],
    ],
    ['no cells', '{"cells": {"__proto__": []}}', []],
    ['numbers', '{"cells": [1, null, {"cell_type": "code", "source": [1, {}]}]}', []],
  ])('%s', (_, text, expected) => {
    expect(brief(read(text))).toEqual(expected)
  })

  test('more than 1 MiB of code is told', () => {
    const found = brief(read(notebook(LOAD, `${LOAD}\n# ${'x'.repeat(1_100_000)}`)))
    expect(found).toHaveLength(2)
    expect(found.find(one => one.includes('?'))).toMatch(/^9 \?AutoModel.*up to there$/)
  })
})

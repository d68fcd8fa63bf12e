/** Where packages are named outside of manifests: every fixture's whole result, which stands beside it in a `.rows` file. */
import { readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { readers } from '../../src/readers/table.ts'
import { fixture, rows } from './manifests/row.ts'

const SURFACES = [
  'makefile',
  'workflow-run',
  'workflow-uses',
  'pre-commit',
  'ci',
  'dockerfile-images',
  'compose',
  'kubernetes',
  'devcontainer',
  'package-scripts',
  'agent-config',
  'notebook',
  'markdown',
]

const files = (id: string): readonly string[] =>
  readdirSync(new URL(`../fixtures/${id}/`, import.meta.url)).filter(name => !name.endsWith('.rows'))

describe.each(SURFACES)('%s', id => {
  test('has three fixtures or more, one of them hostile', () => {
    expect(files(id).length).toBeGreaterThanOrEqual(3)
    expect(files(id).some(name => name.startsWith('hostile.'))).toBe(true)
  })

  test.each(files(id))('%s', async name => {
    const reader = await readers.find(entry => entry.id === id)?.load()
    if (!reader) throw new Error(`no reader ${id}`)
    const expected = fixture(`${id}/${name}.rows`).split('\n').filter(Boolean)
    expect(rows(reader, name, fixture(`${id}/${name}`))).toEqual(expected)
  })
})

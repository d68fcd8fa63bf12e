import { expect, test } from '@jest/globals'
import { withoutPictures } from '../../src/readers/notebook-text.ts'
import { readers } from '../../src/readers/table.ts'

const concerns = (id: string, text: string): boolean | undefined =>
  readers.find(reader => reader.id === id)?.concerns?.(text)

const notebook = (source: string, data: Readonly<Record<string, unknown>>, space = 0): string =>
  JSON.stringify({ cells: [{ cell_type: 'code', source: [source], outputs: [{ data }] }] }, undefined, space)

test.each([0, 1, 4])('a picture is no part of what is looked at (indented by %i)', space => {
  const text = notebook('x = 1', { 'image/png': 'pip+npm/uv '.repeat(9), 'text/plain': ['array'] }, space)
  expect(withoutPictures(text)).toHaveLength(text.length - 99)
  expect(concerns('notebook', text)).toBe(false)
  expect(concerns('notebook-models', text)).toBe(false)
})

test('what stands before, between and behind pictures stays', () => {
  const picture = (source: string) => notebook(source, { 'image/jpeg': 'AAAA' })
  const text = `[${picture('!pip install one')},${picture('two')},${picture('three')}]`
  expect(withoutPictures(text)).toBe(text.replaceAll('AAAA', ''))
  expect(concerns('notebook', text)).toBe(true)
  expect(concerns('notebook', `[${picture('x')},${notebook('!pip install late', {})}]`)).toBe(true)
})

test.each([
  ['a text that looks like the key of one', notebook('"image/png": "', { a: '!pip install evil' })],
  ['a picture written as a list of lines', notebook('x', { 'image/svg+xml': ['<svg>', 'pip install evil'] })],
  ['what stands behind an escaped quote', notebook('x', { 'image/png': 'A" pip install evil' })],
  ['a kind with characters that no kind has', notebook('x', { 'image/p g': 'pip install evil' })],
])('stays: %s', (_, text) => {
  expect(concerns('notebook', text)).toBe(true)
})

test.each([
  ['nothing', ''],
  ['a key without a value', '{"image/png'],
  ['a picture that does not end', '{"image/png": "AAAA'],
])('a text that ends early is left as it is: %s', (_, text) => {
  expect(withoutPictures(text)).toBe(text)
})

test('a million keys that no picture follows end', () => {
  const text = '"image/'.repeat(1_000_000)
  expect(withoutPictures(text)).toBe(text)
})

/** HCL: trees with lines, computed parts as text, and faults with their place. */
import { expect, test } from '@jest/globals'
import { isHcl, LABEL, readHcl } from '../../../src/readers/syntax/hcl.ts'
import { at, textAt, type YamlNode } from '../../../src/readers/syntax/yaml.ts'

const tree = (text: string): YamlNode => {
  const read = readHcl(text)
  if (!isHcl(read)) throw new Error(`${read.line}: ${read.why}`)
  return read
}

const plain = (node: YamlNode | undefined): unknown => {
  if (!node) return undefined
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.items.map(plain)
  return node.entries.map(({ key, line, value }) => [key.replaceAll(LABEL, ' '), line, plain(value)])
}

test('blocks, labels and settings stand on their lines', () => {
  expect(
    plain(
      tree(
        '# one\n/* two\n */ terraform {}\nresource "a" "b" {\n  // four\n  c = 1 # d\n\n  e f {\n    g = true\n  }\n}\n',
      ),
    ),
  ).toEqual([
    ['terraform', 3, []],
    [
      'resource a b',
      4,
      [
        ['c', 6, '1'],
        ['e f', 8, [['g', 9, 'true']]],
      ],
    ],
  ])
})

test.each([
  ['"a\\tb \\"c\\" \\\\"', 'a\tb "c" \\'],
  [`"\${var.a}-$\${b}"`, `\${var.a}-$\${b}`],
  [`"\${f("}", "{")}"`, `\${f("}", "{")}`],
  ['null', ''],
  ['-1.5', '-1.5'],
  ['3.10', '3.10'],
  ['[1, "b", [true],]', ['1', 'b', ['true']]],
  [
    '{ a = 1, "b" : 2 }',
    [
      ['a', 1, '1'],
      ['b', 1, '2'],
    ],
  ],
  ['jsonencode([{ a = 1 }])', [[['a', 1, '1']]]],
  ['concat([1], [2])', ['1', '2']],
  [
    'merge({ a = 1 }, { b = 2 })',
    [
      ['a', 1, '1'],
      ['b', 1, '2'],
    ],
  ],
  ['var.a', `\${var.a}`],
  ['a.b[0].c["d"]', `\${a.b[0].c["d"]}`],
  ['var.a ? "b" : "c"', `\${var.a ? "b" : "c"}`],
  ['1 + 2', `\${1 + 2}`],
  ['(1 + 2) * 3', `\${(1 + 2) * 3}`],
  ['!var.a', `\${!var.a}`],
  ['[for a in var.b : upper(a)]', `\${[for a in var.b : upper(a)]}`],
  ['{ for a, b in var.c : a => b if b != "" }', `\${{ for a, b in var.c : a => b if b != "" }}`],
  ['provider::x::f(1)', `\${provider::x::f(1)}`],
  ['<<EOT\n a\n  b\nEOT', ' a\n  b\n'],
  ['<<-EOT\n    a\n      b\n  EOT', 'a\n  b\n'],
])('%s', (text, value) => {
  expect(plain(at(tree(`x = ${text}\ny = "after"\n`), 'x'))).toEqual(value)
  expect(textAt(tree(`x = ${text}\ny = "after"\n`), 'y')).toBe('after')
})

test.each([
  ['a = "b\n', 1, 'a string without an end'],
  ['a {\n b = 1\n', 3, 'a block without its "}"'],
  ['a = [1\n', 2, 'a list without its "]"'],
  ['a = { b = 1\n', 2, 'an object without its "}"'],
  ['a = <<EOT\nb\n', 3, 'a text without its end'],
  [`a = "\${b"\n`, 1, 'a string without an end'],
  ['a b c', 1, 'a name that is followed by neither "=" nor "{"'],
  ['= 1', 1, 'something that begins neither a setting nor a block'],
  ['a = *', 1, 'something that is no expression'],
  ['<<<<<<< HEAD\n', 1, 'a merge conflict is not resolved'],
])('%j', (text, line, why) => {
  expect(readHcl(text)).toEqual({ line, why })
})

test('deep and long texts end in a value or a fault', () => {
  for (const text of [
    `a = ${'['.repeat(20_000)}`,
    `a = ${'{b='.repeat(20_000)}`,
    'a {\n'.repeat(20_000),
    `a = "${'${"'.repeat(20_000)}`,
    `a = ${'('.repeat(100_000)}`,
    `a = ${'f('.repeat(20_000)}`,
    `${'a = 1\n'.repeat(50_000)}`,
    `a = "${'x'.repeat(1_000_000)}"`,
  ]) {
    const read = readHcl(text)
    expect(isHcl(read) || read.why.length > 0).toBe(true)
  }
})

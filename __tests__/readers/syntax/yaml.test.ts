import { describe, expect, test } from '@jest/globals'
import {
  at,
  entriesAt,
  isYaml,
  itemsAt,
  mergedEntries,
  readYaml,
  textAt,
  walkYaml,
  type YamlNode,
} from '../../../src/readers/syntax/yaml.ts'

const read = (text: string): readonly YamlNode[] => {
  const found = readYaml(text)
  if (!isYaml(found)) throw new Error(`${found.line}: ${found.why}`)
  return found
}

describe('readYaml', () => {
  test('keeps scalars as they are written, with their lines', () => {
    const [root] = read('version: 3.10\non: yes\nname: "a\\tb"\nnone:\nlist:\n  - one\n  - { k: v }\n')
    expect(textAt(root, 'version')).toBe('3.10')
    expect(textAt(root, 'on')).toBe('yes')
    expect(textAt(root, 'name')).toBe('a\tb')
    expect(textAt(root, 'none')).toBe('')
    expect(itemsAt(root, 'list').map(({ line }) => line)).toEqual([6, 7])
    expect(textAt(itemsAt(root, 'list')[1], 'k')).toBe('v')
    expect(entriesAt(root).map(({ key, line }) => `${line} ${key}`)).toEqual([
      '1 version',
      '2 on',
      '3 name',
      '4 none',
      '5 list',
    ])
  })

  test('line n of a literal block is line n of the file from its first one on', () => {
    const run = at(read('a: 1\nrun: |\n  one\n\n  two\n')[0], 'run')
    expect(run).toMatchObject({ kind: 'scalar', style: 'literal', line: 3, value: 'one\n\ntwo\n' })
  })

  test('a bracket may close as deep as its key, as most parsers have it', () => {
    const [root] = read(
      'a:\n  list: [\n    x,\n    y,\n  ] # end\n  map: {\n    k: v\n  }\n  text: |\n    ]\nb: 1\n',
    )
    expect(itemsAt(at(root, 'a'), 'list')).toHaveLength(2)
    expect(textAt(root, 'a', 'map', 'k')).toBe('v')
    expect(entriesAt(root).map(({ key, line }) => `${line} ${key}`)).toEqual(['1 a', '11 b'])
  })

  test('an alias is the node of its anchor, a merge key lends its entries', () => {
    const [root] = read('base: &b { image: x, tag: 1 }\nweb:\n  <<: *b\n  tag: 2\nsame: *b\n')
    expect(at(root, 'same')).toBe(at(root, 'base'))
    expect(textAt(root, 'web', 'image')).toBe('x')
    expect(textAt(root, 'web', 'tag')).toBe('2')
  })

  test('merge keys lend through one another, and what is nearer goes first', () => {
    const [root] = read(
      'a: &a { x: 1, y: 1 }\nb: &b { <<: *a, y: 2 }\nc: { <<: [*b, { z: 3 }], w: 4 }\nd: { <<: *b, <<: { v: 5, y: 6 } }\n',
    )
    expect(['w', 'x', 'y', 'z'].map(key => textAt(root, 'c', key))).toEqual(['4', '1', '2', '3'])
    expect(['v', 'x', 'y'].map(key => textAt(root, 'd', key))).toEqual(['5', '1', '2'])
    const merging = at(root, 'c')
    const keys = merging?.kind === 'map' ? [...mergedEntries(merging)].map(({ key }) => key) : []
    expect(keys).toEqual(['w', 'y', 'x', 'z'])
  })

  test('of a doubled key in a large mapping the last counts, merged or not', () => {
    const lines = Array.from({ length: 40 }, (_, index) => `  k${index % 20}: ${index}`).join('\n')
    const [root] = read(`a: &a\n${lines}\nb: { <<: *a }\n`)
    expect(textAt(root, 'a', 'k3')).toBe('23')
    expect(textAt(root, 'b', 'k3')).toBe('23')
    expect(textAt(root, 'b', 'k20')).toBeUndefined()
  })

  test('what surrounds a merge key has nothing to give to it, and an anchor may be given again', () => {
    const [root] = read('a: &a\n  x: 1\n  b: { <<: *a, y: 2 }\nc: &a { x: 3 }\nd: { <<: *a }\n')
    expect(textAt(root, 'a', 'b', 'x')).toBeUndefined()
    expect(textAt(root, 'a', 'b', 'y')).toBe('2')
    expect(textAt(root, 'd', 'x')).toBe('3')
  })

  test('merge keys that bring too much are a fault of the file', () => {
    const keys = Array.from({ length: 1000 }, (_, index) => `k${index}: 1`)
    const maps = Array.from({ length: 300 }, (_, index) => `x${index}: {<<: *a}`)
    expect(readYaml(`a: &a {${keys.join(', ')}}\n${maps.join('\n')}\n`)).toMatchObject({
      line: 201,
      why: 'merge keys bring more than 200,000 entries',
    })
  })

  test('a block without text at the end stands on the last line', () => {
    expect(at(read('a: 1\nrun: |\n')[0], 'run')).toMatchObject({ line: 2, value: '' })
  })

  test('every document, doubled keys and __proto__ stay', () => {
    const [first, second] = read('a: 1\na: 2\n__proto__: x\n---\nb: 3\n')
    expect(entriesAt(first).map(({ key }) => key)).toEqual(['a', 'a', '__proto__'])
    expect(textAt(first, 'a')).toBe('2')
    expect(textAt(first, '__proto__')).toBe('x')
    expect(textAt(second, 'b')).toBe('3')
  })

  test.each([
    ['a: [1,\nb: {', /./],
    ['<<<<<<< ours\na: 1\n=======\n>>>>>>> theirs\n', /merge conflict/],
    [`${'['.repeat(5000)}`, /./],
    ['a: {{ .Values.x }}: y\n', /./],
  ])('%j is a fault with a line', (text, why) => {
    const found = readYaml(text)
    expect(isYaml(found)).toBe(false)
    if (isYaml(found)) return
    expect(found.why).toMatch(why)
    expect(found.line).toBeGreaterThan(0)
  })

  test('shared nodes are walked once, however often aliases repeat them', () => {
    const lines = ['a0: &a0 [x, x]']
    for (let depth = 1; depth < 40; depth++)
      lines.push(`a${depth}: &a${depth} [*a${depth - 1}, *a${depth - 1}]`)
    const [root] = read(lines.join('\n'))
    expect(root && [...walkYaml(root)].length).toBe(1 + 40 + 2)
  })
})

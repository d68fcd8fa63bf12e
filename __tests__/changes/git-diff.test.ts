import { describe, expect, test } from '@jest/globals'
import { parseRaw } from '../../src/changes/git-diff.ts'
import { isPlain, pathBytes, showPath } from '../../src/changes/git-path.ts'

const [OLD, NEW, NONE] = ['1'.repeat(40), '2'.repeat(40), '0'.repeat(40)]
const raw = (...parts: readonly string[]) => Buffer.from(parts.map(part => `${part}\0`).join(''))

describe('parseRaw', () => {
  test('reads a copy with both of its paths', () => {
    const output = raw(`:100644 100644 ${OLD} ${NEW} C075`, 'a', 'b')
    expect([...parseRaw(output)]).toEqual([
      {
        status: 'copied',
        base: { path: 'a', mode: '100644', id: OLD },
        head: { path: 'b', mode: '100644', id: NEW },
        bytes: Buffer.from('b'),
      },
    ])
  })

  test('gives no id to content that git has not stored', () => {
    const output = raw(`:000000 100644 ${NONE} ${NONE} A`, 'a')
    expect([...parseRaw(output)]).toEqual([
      { status: 'added', head: { path: 'a', mode: '100644', id: '' }, bytes: Buffer.from('a') },
    ])
  })

  test('leaves out what is cut off', () => {
    const whole = raw(
      `:100644 000000 ${OLD} ${NONE} D`,
      'gone',
      `:100644 100644 ${OLD} ${NEW} R100`,
      'from',
      'to',
    )
    const paths = (end: number) => [...parseRaw(whole.subarray(0, end))].map(({ bytes }) => bytes.toString())
    expect(paths(whole.length)).toEqual(['gone', 'to'])
    for (let end = whole.length - 1; end > whole.length - 30; end--) expect(paths(end)).toEqual(['gone'])
  })
})

describe('showPath', () => {
  test.each<[string, readonly number[] | string, string]>([
    ['UTF-8', 'modèle/モデル.bin', 'modèle/モデル.bin'],
    ['a byte order mark', '\ufeffa', '\ufeffa'],
    ['latin1', [0x6d, 0xe8, 0x2f, 0x78], 'm\\xe8/x'],
    ['a sequence that is cut', [0x61, 0xe3, 0x83], 'a\\xe3\\x83'],
    ['an encoded surrogate', [0xed, 0xa0, 0x80, 0x62], '\\xed\\xa0\\x80b'],
    ['good and bad in turn', [0xc3, 0xa9, 0xff, 0xc3, 0xa9], 'é\\xffé'],
  ])('shows %s', (_, bytes, shown) => {
    const given = typeof bytes === 'string' ? Buffer.from(bytes) : Buffer.from(bytes)
    expect(showPath(given)).toBe(shown)
    expect(pathBytes(shown)).toContainEqual(given)
  })
})

test.each(['', '/a', 'a/', 'a//b', './a', '../a', 'a/../b', 'a/.'])('%j is no plain path', path => {
  expect(isPlain(path)).toBe(false)
})

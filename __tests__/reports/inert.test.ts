import { describe, expect, test } from '@jest/globals'
import {
  clip,
  code,
  inertLine,
  inertLog,
  prose,
  sentence,
  urlPath,
  visible,
} from '../../src/reports/inert.ts'
import { HOSTILE } from '../support/verdict.ts'

describe('visible', () => {
  test.each([
    ['a\nb', 'a⏎b'],
    ['a\r\nb', 'a⏎b'],
    ['abc\u202Egnp', 'abc\\u{202e}gnp'],
    ['\u001b[31m', '\\u{1b}[31m'],
    ['\ud800', '\\u{d800}'],
    ['caf\u00e9 \u65e5\u672c', 'caf\u00e9 \u65e5\u672c'],
  ])('shows %j as %j', (text, shown) => expect(visible(text)).toBe(shown))

  test('cuts what is too long', () => expect(visible('x'.repeat(700), 10)).toBe(`${'x'.repeat(10)}…`))
})

describe('inertLine', () => {
  test.each([
    ['::error::x', ': :error::x'],
    ['  ::error::x', '  : :error::x'],
    ['name ##[error]x', 'name ## [error]x'],
    ['a::b', 'a::b'],
    [':::x', ': ::x'],
  ])('%j becomes %j', (line, inert) => expect(inertLine(line)).toBe(inert))

  test('each line of a log', () => expect(inertLog('a\r::b::\n##[c]')).toBe('a\n: :b::\n## [c]'))
})

describe('Markdown', () => {
  test.each(HOSTILE)('prose of %j holds no live markup', text => {
    const shown = prose(text)
    expect(shown).not.toMatch(/[\n\r<>]|(?<!\\)[`*_[\]|~]|@(?!&#8203;)|:\/\//)
    expect(shown).not.toMatch(/\bwww\./)
  })

  test.each(HOSTILE)('a code span of %j closes where it opened', text => {
    const shown = code(text)
    const fence = /^`+/.exec(shown)?.[0] ?? ''
    expect(shown.endsWith(fence)).toBe(true)
    expect(shown.slice(fence.length, -fence.length).split(/[^`]+/)).not.toContain(fence)
    expect(shown).not.toMatch(/[\n\r|]/)
  })

  test('quoted names become code, the rest is escaped', () => {
    expect(sentence('`@types/node` is *new*.')).toBe('`@types/node` is \\*new\\*\\.')
    expect(sentence('one ` alone')).toBe('one \\` alone')
  })

  test('empty text has a code span too', () => expect(code('')).toBe('`(empty)`'))
})

test('a path in a URL cannot climb or break out', () => {
  expect(urlPath('a b/../c)#x?y/ü')).toBe('a%20b/%2E%2E/c%29%23x%3Fy/%C3%BC')
})

test('clip leaves no half character', () => {
  expect(clip('ab😀cd', 4)).toBe('ab…')
  expect(clip('abcd', 4)).toBe('abcd')
})

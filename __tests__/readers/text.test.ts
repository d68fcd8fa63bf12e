import { describe, expect, test } from '@jest/globals'
import { decode, LARGEST_LOCKFILE, LARGEST_TEXT, tooLarge } from '../../src/readers/text.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, big = false) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return big ? bytes.swap16() : bytes
}

describe('decode', () => {
  test.each<[string, Uint8Array, string]>([
    ['plain text', utf8('a\nb\n'), 'a\nb\n'],
    ['a byte order mark', utf8('\ufeffa'), 'a'],
    ['CRLF and CR, so that lines count alike', utf8('a\r\nb\rc\n'), 'a\nb\nc\n'],
    ['UTF-16 as PowerShell writes it', utf16('a==1\r\n'), 'a==1\n'],
    ['big-endian UTF-16', utf16('ä', true), 'ä'],
    ['nothing', new Uint8Array(), ''],
  ])('reads %s', (_, bytes, text) => {
    expect(decode(bytes)).toEqual({ text })
  })

  test.each<[string, Uint8Array, string]>([
    ['a NUL byte', utf8('a\0b'), 'a NUL byte stands in it, so it is no text'],
    ['bytes that are no UTF-8', Uint8Array.of(0x61, 0xff), 'the bytes are no UTF-8 text'],
    ['half a UTF-16 character', Uint8Array.of(0xff, 0xfe, 0x61), 'the bytes are no UTF-16LE text'],
    ['a large file', new Uint8Array(LARGEST_TEXT + 1), '10.0 MiB, more than the 10 MiB that are read'],
  ])('refuses %s', (_, bytes, why) => {
    expect(decode(bytes)).toEqual({ why })
  })

  test('the limit is told before the bytes are had', () => {
    expect(tooLarge(LARGEST_TEXT)).toBeUndefined()
    expect(tooLarge(50 * 1024 * 1024)).toBe('50.0 MiB, more than the 10 MiB that are read')
    expect(tooLarge(20 * 1024 * 1024, LARGEST_LOCKFILE)).toBeUndefined()
    expect(tooLarge(50 * 1024 * 1024, LARGEST_LOCKFILE)).toBe('50.0 MiB, more than the 32 MiB that are read')
  })
})

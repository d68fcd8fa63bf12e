import { describe, expect, test } from '@jest/globals'
import { lfsPointer } from '../src/change.ts'

const OID = 'a'.repeat(64)
const VERSION = 'version https://git-lfs.github.com/spec/v1'
const read = (...lines: string[]) => lfsPointer(Buffer.from(`${lines.join('\n')}\n`))

describe('lfsPointer', () => {
  test.each([
    ['a pointer', [VERSION, `oid sha256:${OID}`, 'size 12']],
    [
      'the name of the project before',
      ['version https://hawser.github.com/spec/v1', `oid sha256:${OID}`, 'size 12'],
    ],
    [
      'extensions',
      [VERSION, `ext-0-foo sha256:${OID}`, `ext-1-bar sha256:${OID}`, `oid sha256:${OID}`, 'size 12'],
    ],
    ['CRLF', [`${VERSION}\r`, `oid sha256:${OID}\r`, 'size 12\r']],
  ])('reads %s', (_, lines) => {
    expect(read(...lines)).toEqual({ oid: OID, size: 12 })
  })

  test.each([
    ['another version', ['version https://lfs.example/spec/v1', `oid sha256:${OID}`, 'size 12']],
    ['another hash', [VERSION, `oid md5:${OID}`, 'size 12']],
    ['a short hash', [VERSION, 'oid sha256:aaaa', 'size 12']],
    ['a size that is no number', [VERSION, `oid sha256:${OID}`, 'size 1e3']],
    ['a size beyond whole numbers', [VERSION, `oid sha256:${OID}`, 'size 9999999999999999']],
    ['another order', [VERSION, 'size 12', `oid sha256:${OID}`]],
    ['a line too many', [VERSION, `oid sha256:${OID}`, 'size 12', 'more']],
    ['a line between', [VERSION, 'more', `oid sha256:${OID}`, 'size 12']],
    ['one line alone', [VERSION]],
    ['nothing', []],
    ['more than a pointer may hold', [VERSION, `oid sha256:${OID}`, 'size 12', ' '.repeat(1024)]],
  ])('refuses %s', (_, lines) => {
    expect(read(...lines)).toBeUndefined()
  })
})

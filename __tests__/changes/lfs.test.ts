import { expect, test } from '@jest/globals'
import { lfsPointer } from '../../src/change.ts'

const OID = 'ab'.repeat(32)
const VERSION = 'version https://git-lfs.github.com/spec/v1'
const of = (...lines: readonly string[]) => lfsPointer(Buffer.from(lines.join('\n')))

const pointers: [string, string][] = [
  ['as the specification writes it', `${VERSION}\noid sha256:${OID}\nsize 12345\n`],
  ['without the last line end', `${VERSION}\noid sha256:${OID}\nsize 12345`],
  ['with CRLF', `${VERSION}\r\noid sha256:${OID}\r\nsize 12345\r\n`],
  [
    'with extensions',
    `${VERSION}\next-0-foo sha256:${OID}\next-1-b.r sha256:${OID}\noid sha256:${OID}\nsize 12345\n`,
  ],
  ['under the old name', `version https://hawser.github.com/spec/v1\noid sha256:${OID}\nsize 12345\n`],
  ['padded to 1024 bytes', `${VERSION}\noid sha256:${OID}\nsize 12345\n`.padEnd(1024, '\n')],
]

test.each(pointers)('reads a pointer %s', (_, content) => {
  expect(lfsPointer(Buffer.from(content))).toEqual({ oid: OID, size: 12345 })
})

test('reads the size of an empty and of a very large object', () => {
  expect(of(VERSION, `oid sha256:${OID}`, 'size 0')).toEqual({ oid: OID, size: 0 })
  expect(of(VERSION, `oid sha256:${OID}`, 'size 9007199254740991')).toEqual({ oid: OID, size: 2 ** 53 - 1 })
})

const others: [string, string][] = [
  ['nothing', ''],
  ['the version alone', VERSION],
  ['another version', `version https://git-lfs.github.com/spec/v2\noid sha256:${OID}\nsize 1\n`],
  ['a version that is not first', `oid sha256:${OID}\n${VERSION}\nsize 1\n`],
  ['another hash', `${VERSION}\noid sha1:${'ab'.repeat(20)}\nsize 1\n`],
  ['upper case', `${VERSION}\noid sha256:${OID.toUpperCase()}\nsize 1\n`],
  ['a short hash', `${VERSION}\noid sha256:${OID.slice(1)}\nsize 1\n`],
  ['a negative size', `${VERSION}\noid sha256:${OID}\nsize -1\n`],
  ['a size with a leading zero', `${VERSION}\noid sha256:${OID}\nsize 01\n`],
  ['a size beyond whole numbers', `${VERSION}\noid sha256:${OID}\nsize 9007199254740993\n`],
  ['no size', `${VERSION}\noid sha256:${OID}\n`],
  ['size before oid', `${VERSION}\nsize 1\noid sha256:${OID}\n`],
  ['more lines', `${VERSION}\noid sha256:${OID}\nsize 1\nimport os\n`],
  ['an extension behind the oid', `${VERSION}\noid sha256:${OID}\next-0-a sha256:${OID}\nsize 1\n`],
  ['an unknown key', `${VERSION}\nname x\noid sha256:${OID}\nsize 1\n`],
  [
    'an unknown key before an extension',
    `${VERSION}\nname x\next-0-a sha256:${OID}\noid sha256:${OID}\nsize 1\n`,
  ],
  ['more than 1024 bytes', `${VERSION}\noid sha256:${OID}\nsize 1\n`.padEnd(1025, '\n')],
]

test.each(others)('takes %s for no pointer', (_, content) => {
  expect(lfsPointer(Buffer.from(content))).toBeUndefined()
})

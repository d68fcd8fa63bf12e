import { expect, test } from '@jest/globals'
import { bytesOf } from '../../src/change.ts'
import { inspect } from '../../src/formats/index.ts'
import { bytes, le } from '../support/bytes.ts'
import { look, messages, outcome } from '../support/inspecting.ts'
import * as t from '../support/torch7.ts'

const BAD = (length: number) =>
  `dangerous: It holds a Lua function of ${length} bytes of bytecode, which Torch loads without any check and which runs when the model is used.`

test.each<[string, Buffer, string]>([
  ['a network', t.network(), 'torch7 safe complete'],
  ['a table', bytes(t.table(1, [t.string('a'), t.number(1)])), 'torch7 safe complete'],
  ['a tensor', bytes(t.tensor(1, 4)), 'torch7 safe complete'],
  ['written as text', Buffer.from('4\n1\n3\nV 1\n13\nnn.Sequential\n'), 'torch7 unknown unreadable'],
])('%s', async (_, data, expected) => {
  expect(await outcome(data, 'model.t7')).toBe(expected)
})

test.each<[string, Buffer, readonly string[]]>([
  ['a function', bytes(t.table(1, [t.string('f'), t.lua(2, '\x1bLJ code')])), [BAD(8)]],
  ['a function alone', bytes(t.lua(1, '\x1bLJ')), [BAD(3)]],
  ['a function of the older type', bytes(t.table(1, [t.string('f'), t.oldLua('\x1bLJ')])), [BAD(3)]],
  [
    'functions in upvalues',
    bytes(
      t.object(
        1,
        'nn.Lambda',
        t.table(2, [t.string('f'), t.lua(3, 'a', t.table(4, [t.number(1), t.lua(5, 'bc')]))]),
      ),
    ),
    [BAD(1), BAD(2)],
  ],
  [
    'a class of others',
    bytes(t.object(1, 'evil.Class', t.nil)),
    [
      'unknown: It holds an object of "evil.Class", which is none of Torch\'s own classes: its own code reads the rest.',
    ],
  ],
  [
    'bytes behind',
    bytes(t.network(), 'tail'),
    ['unknown: 4 bytes stand behind the object, which Torch does not read.'],
  ],
  [
    'a table that is longer than the file',
    bytes(le(3, 4), le(1, 4), le(2 ** 19, 4), t.number(1)),
    ['unknown: The file begins like a Torch7 file and is none: a table longer than the file.'],
  ],
  [
    'an unknown type',
    bytes(t.table(1, [t.number(1), le(77, 4)])),
    ['unknown: The file begins like a Torch7 file and is none: an object of the unknown type 77.'],
  ],
  [
    'a break behind a function',
    bytes(t.table(1, [t.lua(2, 'code'), le(77, 4)])),
    [BAD(4), 'unknown: Behind what is told here the file is broken: an object of the unknown type 77.'],
  ],
])('%s', async (_, data, says) => {
  expect(await messages(data, 'model.t7')).toEqual(says)
})

test('a function is placed by its byte; tensors are not read', async () => {
  const data = bytes(t.table(1, [t.string('f'), t.lua(2, 'code')]))
  expect((await look(data)).findings).toMatchObject([{ offset: 21 }])
  expect((await inspect('m.t7', bytesOf(bytes(t.tensor(1, 1_000_000))))).read).toBeLessThan(600_000)
})

import { expect, test } from '@jest/globals'
import { bytesOf } from '../../src/change.ts'
import { inspect } from '../../src/formats/index.ts'
import { bytes } from '../support/bytes.ts'
import { messages, outcome } from '../support/inspecting.ts'
import * as m from '../support/msgpack.ts'

test('state of a model is safe', async () => {
  expect(await outcome(m.state(), 'flax_model.msgpack')).toBe('msgpack safe complete')
  expect(await messages(m.state())).toEqual([])
})

test.each<[string, Buffer, readonly string[]]>([
  [
    'another extension',
    m.state(m.ext(42, 'payload')),
    [
      "unknown: It holds extensions of the type 42, which Flax does not write: the reader's own code makes of them what it will.",
    ],
  ],
  [
    'a negative one',
    m.state(m.ext(0xff, 'time')),
    [
      "unknown: It holds extensions of the type -1, which Flax does not write: the reader's own code makes of them what it will.",
    ],
  ],
  [
    'arrays of objects',
    m.state(m.array('object', 2)),
    [
      'unknown: It holds arrays of "object", which Flax does not write: the reader\'s own code makes of them what it will.',
    ],
  ],
  [
    'an array that is none',
    m.state(m.ext(1, 'x')),
    [
      "unknown: It holds arrays without a shape and a kind of numbers, which Flax does not write: the reader's own code makes of them what it will.",
    ],
  ],
  [
    'bytes behind',
    bytes(m.state(), 'ab'),
    ['unknown: 2 bytes stand behind the state, which Flax does not read.'],
  ],
  [
    'a list that is longer than the file',
    bytes([0x81], m.text('a'), [0xdd, 0xff, 0xff, 0xff, 0xff]),
    ['unknown: The file begins like a msgpack file and is none: a list or map is longer than the file.'],
  ],
  [
    'a type that does not exist',
    bytes([0x81], m.text('a'), 0xc1),
    ['unknown: The file begins like a msgpack file and is none: a type that does not exist.'],
  ],
  [
    'a text that passes the end',
    bytes([0x81], m.text('a'), [0xdb, 0x7f, 0, 0, 0]),
    [
      'unknown: The file begins like a msgpack file and is none: a part of the header passes the end of the file.',
    ],
  ],
])('%s', async (_, data, says) => {
  expect(await messages(data, 'a.msgpack')).toEqual(says)
})

test('arrays are not read, depth costs no stack', async () => {
  const big = m.state([
    0xc9,
    0x00,
    0x4c,
    0x4b,
    0x4c,
    1,
    bytes(0x93, 0x91, [0xce, 0, 0x13, 0x12, 0xd0], m.text('float32'), [0xc6, 0, 0x4c, 0x4b, 0x36]),
    Buffer.alloc(5_000_012 - 19),
  ])
  const { read } = await inspect('a.msgpack', bytesOf(big))
  expect(read).toBeLessThan(1_000_000)
  const deep = bytes([0x81], m.text('a'), Buffer.alloc(300_000, 0x91), 0xc0)
  expect(await outcome(deep)).toBe('msgpack safe complete')
})

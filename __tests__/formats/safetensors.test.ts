import { describe, expect, test } from '@jest/globals'
import { bytesOf } from '../../src/change.ts'
import { inspect } from '../../src/formats/index.ts'
import { bytes, le } from '../support/bytes.ts'
import { look, messages, outcome } from '../support/inspecting.ts'
import { goodSafetensors, safetensors } from '../support/models.ts'
import { evil, STOP } from '../support/pickle.ts'

const float = (begin: number, end: number, shape: readonly number[] = [(end - begin) / 4]) => ({
  dtype: 'F32',
  shape,
  data_offsets: [begin, end],
})

describe('what the reference implementation reads', () => {
  test.each<[string, Buffer]>([
    ['two tensors', goodSafetensors()],
    ['no tensors', safetensors({})],
    [
      'spaces behind the header',
      safetensors('{"a":{"dtype":"U8","shape":[3],"data_offsets":[0,3]}}     ', Buffer.alloc(3)),
    ],
    ['a scalar', safetensors({ a: float(0, 4, []) }, Buffer.alloc(4))],
    ['an empty tensor', safetensors({ a: float(0, 0, [0, 7]) })],
    ['half bytes', safetensors({ a: { dtype: 'F4', shape: [4], data_offsets: [0, 2] } }, Buffer.alloc(2))],
    ['tensors in another order', safetensors({ b: float(4, 8), a: float(0, 4) }, Buffer.alloc(8))],
    [
      'a key of JavaScript',
      safetensors('{"__proto__":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}}', Buffer.alloc(1)),
    ],
  ])('%s', async (_, data) => {
    expect(await outcome(data, 'model.safetensors')).toBe('safetensors safe complete')
  })
})

describe('what it refuses', () => {
  test.each<[string, Buffer, string]>([
    ['a header past the end', bytes(le(1000, 8), '{}'), 'the header passes the end of the file'],
    ['text behind the header', safetensors('{} x'), 'the header is no JSON object'],
    ['broken JSON', safetensors('{"a":}'), 'the header is no JSON'],
    ['no UTF-8', safetensors('{"a\\u0000":1}').fill(0xff, 11, 12), 'the header is no UTF-8'],
    [
      'a tensor twice',
      safetensors(
        '{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}}',
        Buffer.alloc(1),
      ),
      'the header names "a" twice',
    ],
    [
      'a tensor twice, spelled in two ways',
      safetensors(
        '{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"\\u0061":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}}',
        Buffer.alloc(1),
      ),
      'the header names "a" twice',
    ],
    [
      'a field twice',
      safetensors('{"a":{"dtype":"U8","dtype":"U8","shape":[1],"data_offsets":[0,1]}}', Buffer.alloc(1)),
      'the header names "dtype" twice',
    ],
    [
      'another field',
      safetensors({ a: { ...float(0, 4), code: 'x' } }, Buffer.alloc(4)),
      'a tensor with a field that the format does not have',
    ],
    [
      'metadata of numbers',
      safetensors({ __metadata__: { a: 1 } }),
      'the metadata hold something else than text',
    ],
    [
      'a hole',
      safetensors({ a: float(0, 4), b: float(8, 12) }, Buffer.alloc(12)),
      'the tensor "b" leaves a hole or overlaps another',
    ],
    [
      'an overlap',
      safetensors({ a: float(0, 8), b: float(4, 12) }, Buffer.alloc(12)),
      'the tensor "b" leaves a hole or overlaps another',
    ],
    [
      'another size than the shape',
      safetensors({ a: float(0, 8, [3]) }, Buffer.alloc(8)),
      'the tensor "a" has another size than its shape',
    ],
    ['bytes behind', safetensors({ a: float(0, 4) }, Buffer.alloc(9)), '5 bytes belong to no tensor'],
    [
      'too few bytes',
      safetensors({ a: float(0, 400) }, Buffer.alloc(9)),
      'the file ends 391 bytes before its tensors do',
    ],
    [
      'negative offsets',
      safetensors({ a: { dtype: 'U8', shape: [1], data_offsets: [-1, 0] } }),
      'a tensor without type, shape and offsets',
    ],
    [
      'a shape past counting',
      safetensors({ a: float(0, 4, [2 ** 40, 2 ** 40]) }, Buffer.alloc(4)),
      'the tensor "a" has another size than its shape',
    ],
    ['depth', safetensors(`{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`), 'a tensor is no JSON object'],
    [
      'hidden depth',
      safetensors(
        `{"a":${'['.repeat(50_000)}${']'.repeat(50_000)},"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}}`,
        Buffer.alloc(1),
      ),
      'the header names "a" twice',
    ],
  ])('%s', async (_, data, why) => {
    expect(await outcome(data)).toBe('safetensors unknown unreadable')
    expect(await messages(data)).toEqual([
      `unknown: The file begins like a safetensors file and is none: ${why}.`,
    ])
  })
})

test('a number type that is not known is told', async () => {
  const data = safetensors({ a: { dtype: 'F2', shape: [4], data_offsets: [0, 1] } }, Buffer.alloc(1))
  expect(await messages(data)).toEqual([
    'note: The number type "F2" is not known here; its sizes were not checked.',
  ])
})

test('metadata that name code are told', async () => {
  const data = safetensors({ __metadata__: { config: '{"_target_": "os.system"}', format: 'pt' } })
  expect(await messages(data)).toEqual([
    'dangerous: Libraries that build objects from the metadata "config" would call os.system (_target_), which starts processes or reaches the operating system.',
  ])
})

test.each<[string, Readonly<Record<string, string>>, string]>([
  ['within lists and objects', { config: '{"a": [{"b": {"_target_": "subprocess.run"}}]}' }, 'dangerous'],
  [
    'JSON within JSON',
    { config: JSON.stringify({ inner: JSON.stringify({ _target_: 'builtins.eval' }) }) },
    'dangerous',
  ],
  ['the older key', { config: '{"target": "os.system"}' }, 'dangerous'],
  ['another key', { config: '{"class_path": "os.system"}' }, 'dangerous'],
  ['a class that nobody knows', { config: '{"_target_": "mylib.models.Net"}' }, 'unknown'],
  ['a tag of YAML', { config: 'x: !!python/object/apply:os.system [id]' }, 'unknown'],
  ['no JSON', { config: '_target_: os.system' }, 'unknown'],
  ['a harmless class', { config: '{"_target_": "collections.OrderedDict"}' }, 'safe'],
  ['a target of training', { ss_config: '{"target": "accuracy", "values": [1, 2]}' }, 'safe'],
  [
    'words',
    { 'modelspec.title': 'A model for target recognition', ss_optimizer: 'bitsandbytes.optim.AdamW8bit' },
    'safe',
  ],
  ['depth', { config: `${'['.repeat(50_000)}${']'.repeat(50_000)}` }, 'safe'],
])('names of code in metadata: %s', async (_, metadata, expected) => {
  expect((await look(safetensors({ __metadata__: metadata }))).verdict).toBe(expected)
})

test('only the header is read', async () => {
  const data = safetensors({ a: float(0, 8_000_000) }, Buffer.alloc(8_000_000))
  expect((await inspect('a.safetensors', bytesOf(data))).read).toBeLessThan(10_000)
})

test('a file that is a pickle as well is told', async () => {
  const tail = bytes('0'.repeat(2), evil, STOP)
  // The length of the header reads as BINSTRING with a text of 25 bytes, up to the value in the metadata; there
  // SHORT_BINSTRING hops to the end of the header.
  const length = 25 * 256 + 0x54
  const start = '{"__metadata__":{"a":"'
  const end = `"},"t":{"dtype":"U8","shape":[${tail.length}],"data_offsets":[0,${tail.length}]}}`
  const hops = 50
  const last = length + 8 - 30 - hops * 128 - 2
  const header = `${start}${`U~${'x'.repeat(126)}`.repeat(hops)}U${String.fromCharCode(last)}${end.padStart(last, 'x')}`
  expect(header).toHaveLength(length)

  const data = bytes(le(length, 8), header, tail.fill('0', 0, 2))
  const { format, verdict, findings } = await look(data, 'model.safetensors')
  expect([format, verdict, findings.map(({ call }) => call)]).toEqual([
    'safetensors',
    'dangerous',
    ["os.system('id')"],
  ])
})

describe('a length whose first byte is an opcode of text', () => {
  const MIB = 1024 * 1024
  /** A header of this length around one tensor of zeros, in which no line ends. */
  const long = (length: number, data: number): Buffer => {
    const header = JSON.stringify({ a: float(0, data) })
    return safetensors(header.padEnd(length, ' '), Buffer.alloc(data))
  }

  test.each([
    ['P', 0x50],
    ['p', 0x70],
    ['c', 0x63],
    ['i', 0x69],
    ['g', 0x67],
  ])('%s: the end of its line is looked for within bounds', async (_, first) => {
    const { verdict, read, findings } = await inspect(
      'a.safetensors',
      bytesOf(long(0x1200 + first, 40 * MIB)),
    )
    expect([verdict, findings]).toEqual(['safe', []])
    expect(read).toBeLessThan(MIB)
  })

  test.each([
    ['V', 0x56],
    ['I', 0x49],
  ])('%s: what may follow so long a line is left open', async (_, first) => {
    const { verdict, read, findings } = await inspect(
      'a.safetensors',
      bytesOf(long(0x1200 + first, 40 * MIB)),
    )
    expect(read).toBeLessThan(MIB)
    expect([verdict, findings.map(({ message }) => message)]).toEqual([
      'unknown',
      [
        'The file is a pickle as well. A line of text goes on for more than 262144 bytes; what follows it was not run.',
      ],
    ])
  })

  test('a pickle behind a line within the bounds is found', async () => {
    const data = bytes('\n', evil, STOP)
    const header = JSON.stringify({
      a: { dtype: 'U8', shape: [data.length], data_offsets: [0, data.length] },
    })
    const file = safetensors(header.padEnd(0x1256, ' '), data)
    const { format, verdict, findings } = await look(file, 'model.safetensors')
    expect([format, verdict, findings.map(one => one.call)]).toEqual([
      'safetensors',
      'dangerous',
      ["os.system('id')"],
    ])
  })
})

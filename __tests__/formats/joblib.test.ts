import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { bytes, type Piece } from '../support/bytes.ts'
import { look, outcome } from '../support/inspecting.ts'
import {
  BUILD,
  call,
  dict,
  EMPTY_TUPLE,
  evil,
  FALSE,
  global,
  int,
  list,
  NEWOBJ,
  NONE,
  pickle,
  STOP,
  TRUE,
  text,
  tuple,
} from '../support/pickle.ts'

interface Type {
  readonly code: string
  /** Of the state. */
  readonly size?: number
  readonly flags?: number
}

const state = ({ size = -1, flags = 0 }: Type): Piece => [
  tuple(int(3), text('<'), NONE, NONE, NONE, int(size), int(-1), int(flags)),
  BUILD,
]
const type = (each: Type): Piece => [call('numpy', 'dtype', text(each.code), FALSE, TRUE), state(each)]

const wrapper = (dtype: Piece, shape: readonly Piece[], ...more: readonly Piece[]): Piece => [
  global('joblib.numpy_pickle', 'NumpyArrayWrapper'),
  EMPTY_TUPLE,
  NEWOBJ,
  dict(
    ...more,
    ...[
      text('subclass'),
      global('numpy', 'ndarray'),
      text('shape'),
      tuple(...shape),
      text('order'),
      text('C'),
    ],
    ...[text('dtype'), dtype, text('allow_mmap'), TRUE, text('numpy_array_alignment_bytes'), int(16)],
  ),
  BUILD,
]
/** Bytes that end a pickle at once, for those who take numbers for opcodes. */
const numbers = (length: number): Piece => [3, Buffer.alloc(3, 0xff), Buffer.alloc(length, STOP)]
const unpadded = (length: number): Piece => Buffer.alloc(length, STOP)

test.each<[string, Piece, number, string]>([
  ['numbers', wrapper(type({ code: 'f8' }), [int(5)]), 40, 'safe complete'],
  ['several dimensions', wrapper(type({ code: 'i2' }), [int(5), int(2), int(3)]), 60, 'safe complete'],
  ['none', wrapper(type({ code: 'i2' }), [int(0)]), 0, 'safe complete'],
  ['a single number', wrapper(type({ code: 'c16' }), []), 16, 'safe complete'],
  ['text', wrapper(type({ code: 'U3', size: 12 }), [int(2)]), 24, 'safe complete'],
  ['a structure', wrapper(type({ code: 'V20', size: 20, flags: 16 }), [int(2)]), 40, 'safe complete'],
  ['time', wrapper(type({ code: 'M8' }), [int(2)]), 16, 'safe complete'],
  [
    'text whose size the state changes',
    wrapper(type({ code: 'U3', size: 40 }), [int(1)]),
    40,
    'safe complete',
  ],
  ['a type of one letter', wrapper(type({ code: 'd' }), [int(5)]), 40, 'unknown partial'],
  ['a width that no number has', wrapper(type({ code: 'f3' }), [int(5)]), 15, 'unknown partial'],
  ['a negative length', wrapper(type({ code: 'f8' }), [int(-1)]), 40, 'unknown partial'],
  [
    'a length that is computed',
    wrapper(type({ code: 'f8' }), [call('numpy', 'dtype', text('f8'))]),
    40,
    'unknown partial',
  ],
  [
    'a state given twice',
    wrapper([type({ code: 'U3', size: 12 }), state({ code: 'U3', size: 99 })], [int(1)]),
    12,
    'unknown partial',
  ],
  [
    'no state that NumPy writes',
    wrapper([call('numpy', 'dtype', text('f8'), FALSE, TRUE), dict(), BUILD], [int(1)]),
    8,
    'unknown partial',
  ],
  [
    'more fields than are kept',
    wrapper(
      type({ code: 'f8' }),
      [int(1)],
      ...Array.from({ length: 9 }, (_, index) => [text(`x${index}`), NONE]),
    ),
    8,
    'unknown partial',
  ],
])('raw array: %s', async (_, array, length, expected) => {
  const data = pickle(3, list(array, numbers(length), int(7)))
  const { verdict, completeness } = await look(data, 'model.joblib')
  expect(`${verdict} ${completeness}`).toBe(expected)
  // What stands behind an array that was passed is judged, also in a compressed file.
  const hostile = pickle(3, list(array, numbers(length), evil))
  const wanted = expected === 'safe complete' ? 'dangerous complete' : 'unknown partial'
  expect(await outcome(hostile)).toBe(`pickle ${wanted}`)
  expect(await outcome(gzipSync(hostile))).toBe(`compressed pickle ${wanted}`)
})

describe('an array of objects', () => {
  const objects = wrapper(type({ code: 'O8', flags: 63 }), [int(1)])

  test('is a pickle, with names of its own', async () => {
    const inner = pickle(4, list(text('a'), NONE))
    expect(await outcome(pickle(4, list(objects, inner, int(1))))).toBe('pickle safe complete')
    expect(await outcome(pickle(4, list(objects, pickle(4, evil), int(1))))).toBe('pickle dangerous complete')
    expect(await outcome(pickle(4, list(objects, inner, evil)))).toBe('pickle dangerous complete')
  })

  test('is so by the flags of its type, whatever the code', async () => {
    const flagged = wrapper(type({ code: 'f8', flags: 1 }), [int(1)])
    expect(await outcome(pickle(3, list(flagged, pickle(3, evil), int(1))))).toBe('pickle dangerous complete')
    const structure = wrapper(type({ code: 'V16', size: 16, flags: 27 }), [int(1)])
    expect(await outcome(pickle(3, list(structure, pickle(3, evil))))).toBe('pickle dangerous complete')
  })
})

test('an array whose padding is left out', async () => {
  const old = [
    global('joblib.numpy_pickle', 'NumpyArrayWrapper'),
    EMPTY_TUPLE,
    NEWOBJ,
    dict(text('shape'), tuple(int(4)), text('dtype'), type({ code: 'u1' })),
    BUILD,
  ]
  expect(await outcome(pickle(3, list(old, unpadded(4), int(1))))).toBe('pickle safe complete')
  expect(await outcome(pickle(3, list(old, unpadded(4), evil)))).toBe('pickle dangerous complete')
})

test('a name that a class stands for is none to any unpickler', async () => {
  const data = bytes([0x80, 4], global('numpy', 'ndarray'), text('dtype'), 0x93, STOP)
  expect(await outcome(data)).toBe('pickle unknown partial')
})

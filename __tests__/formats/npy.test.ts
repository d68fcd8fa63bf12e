import { expect, test } from '@jest/globals'
import { bytes, le } from '../support/bytes.ts'
import { messages, outcome } from '../support/inspecting.ts'
import { npy } from '../support/models.ts'
import { evil, NONE, pickle } from '../support/pickle.ts'

const payload = pickle(4, evil)
const header = (descr: string, shape = '(2,)') =>
  `{'descr': ${descr}, 'fortran_order': False, 'shape': ${shape}, }`
const file = (descr: string, data: Uint8Array, shape?: string) => npy(header(descr, shape), data)
const later = (version: number, text: string, data: Uint8Array) =>
  bytes('\x93NUMPY', version, 0, le(text.length + 1, 4), text, '\n', data)

test.each<[string, Buffer, string]>([
  ['numbers', file("'<f8'", Buffer.alloc(16)), 'safe complete'],
  ['numbers that are a pickle', file("'|u1'", payload, `(${payload.length},)`), 'safe complete'],
  ['no dimension', file("'<f8'", Buffer.alloc(8), '()'), 'safe complete'],
  ['lengths of Python 2', file("'<f8'", Buffer.alloc(24), '(3L, 1L)'), 'safe complete'],
  ['times', file("'<M8[ns]'", Buffer.alloc(16)), 'safe complete'],
  ['text', file("'<U5'", Buffer.alloc(40)), 'safe complete'],
  ['a structure', file("[('a', '<f4'), ('b', '<i8', (2,))]", Buffer.alloc(40)), 'safe complete'],
  ['a field named like objects', file("[('O', '<f4')]", Buffer.alloc(8)), 'safe complete'],
  ['a structure within', file("[('a', [('b', '|u1')])]", Buffer.alloc(2)), 'safe complete'],
  ['version 2', later(2, header("'<f8'"), Buffer.alloc(16)), 'safe complete'],
  ['version 3', later(3, header("'<f8'"), Buffer.alloc(16)), 'safe complete'],
  ['objects', file("'|O'", payload), 'dangerous complete'],
  ['objects of another width', file("'O8'", payload), 'dangerous complete'],
  ['objects that are none', file("'|O'", pickle(4, NONE)), 'safe complete'],
  ['a structure of objects', file("[('a', '<f4'), (('title', 'b'), '|O')]", payload), 'dangerous complete'],
  ['objects within', file("[('a', [('b', '|O')])]", payload), 'dangerous complete'],
  ['objects in version 3', later(3, header("'|O'"), payload), 'dangerous complete'],
  ['too few numbers', file("'<f8'", Buffer.alloc(15)), 'unknown complete'],
  ['too many', file("'<f8'", Buffer.alloc(17)), 'unknown complete'],
  ['a type by its long name', file("'object'", payload), 'unknown unreadable'],
  ['a type in two parts', file("'|' 'O'", payload), 'unknown unreadable'],
  ['escapes', file("'\\x7cO'", payload), 'unknown unreadable'],
  ['a prefixed text', file("u'|O'", payload), 'unknown unreadable'],
  [
    'a key twice',
    npy("{'descr': '<f8', 'descr': '|O', 'fortran_order': False, 'shape': (1,)}", payload),
    'unknown unreadable',
  ],
  [
    'a key more',
    npy("{'descr': '<f8', 'fortran_order': False, 'shape': (1,), 'x': 1}", payload),
    'unknown unreadable',
  ],
  ['something behind', npy(`${header("'<f8'")} or 1`, Buffer.alloc(16)), 'unknown unreadable'],
  ['code', npy("__import__('os').system('id')", payload), 'unknown unreadable'],
  ['version 4', later(4, header("'<f8'"), Buffer.alloc(16)), 'unknown unreadable'],
  ['brackets without end', npy('{'.repeat(4000), payload), 'unknown unreadable'],
])('%s', async (_, data, expected) => {
  expect(await outcome(data, 'a.npy')).toBe(`npy ${expected}`)
})

test('what is too short or too long says by how much', async () => {
  expect(await messages(file("'<f8'", Buffer.alloc(15)), 'a.npy')).toEqual([
    'unknown: The array breaks off: its header states 16 bytes, and 15 are there.',
  ])
  expect(await messages(file("'<f8'", Buffer.alloc(17)), 'a.npy')).toEqual([
    'unknown: 1 bytes follow the array; NumPy does not read them.',
  ])
})

import { bytes, le, type Piece } from '../bytes.ts'
import {
  call,
  evil,
  frame,
  global,
  int,
  MARK,
  MEMOIZE,
  NONE,
  POP,
  pickle,
  proto,
  raw,
  STACK_GLOBAL,
  STOP,
  text,
  tuple,
} from '../pickle.ts'
import { each, type Named, of, type Recipe, row, run } from './recipe.ts'

const recipes: Recipe[] = []
const add = (...made: Parameters<typeof row>): void => void recipes.push(...row(...made))

add(
  'several pickles in a file',
  [2, 3, 4, 5, 6].flatMap(count =>
    [2, 4].map(
      (version): Named => [
        `payload in pickle ${count}, protocol ${version}`,
        bytes(...Array.from({ length: count - 1 }, () => pickle(version, NONE)), pickle(version, evil)),
      ],
    ),
  ),
)
const keeping = (first: number, second: number): Buffer =>
  bytes(
    pickle(first, text('os'), MEMOIZE, text('system'), MEMOIZE),
    pickle(second, ['h', 0], ['h', 1], STACK_GLOBAL, run),
  )
add('a memo that is kept from pickle to pickle', [
  ['protocol 4', keeping(4, 4)],
  ['protocol 4, then 2', keeping(4, 2)],
])
const TAILS: readonly (readonly [string, Piece])[] = [
  ['no opcode', 0xff],
  ['the end of the file', []],
  ['a truncated text', ['X', le(100, 4), 'ab']],
  ['an empty stack', [POP, STOP]],
  ['a missing memo entry', ['h', 9]],
  ['an unknown protocol', proto(9)],
  ['a mark that is missing', 't'],
  ['half a line', 'I12'],
  ['a dict without a value', [MARK, NONE, 'd']],
  ['a negative length', ['T', le(0xffffffff, 4)]],
  ['a length of 2^62', [0x8e, le(2 ** 62, 8)]],
]
add(
  'broken tails',
  TAILS.flatMap(([tail, piece]) =>
    [0, 2, 4].map(
      (version): Named => [`${tail}, ${version}`, bytes(version < 2 ? [] : proto(version), evil, piece)],
    ),
  ),
)
const NUMBERS = [
  'I0x10',
  'I0o17',
  'I0b1',
  'I1_0',
  'I 7',
  'I010',
  'I-0x1',
  'L0x10L',
  'L1_0',
  'L0b1L',
  'L0o7',
  'I08',
  'Iabc',
  'F1_0.5',
  'Finf',
  'Fabc',
]
add(
  'numbers of any radix before the payload',
  NUMBERS.flatMap(number =>
    [0, 2].map((version): Named => [`${number}, ${version}`, of(version, `${number}\n`, POP, evil)]),
  ),
)
const hiding = (size: number, length: number): Buffer =>
  bytes(proto(4), frame(length), raw(Buffer.alloc(size)), POP, NONE, STOP)
add('opcodes across the end of a frame', [
  ...[100, 5000, 131_000].flatMap(size =>
    [1, 2, 4].map((length): Named => [`${length} of ${size}`, hiding(size, length)]),
  ),
  ['a line', bytes(proto(4), frame(4), 'Vabcdefgh\n', STOP)],
  ['the payload itself', bytes(proto(4), frame(3), evil, STOP)],
])
add('a frame that reaches behind STOP', [
  ['payload at its end', bytes(proto(4), frame(6), NONE, STOP, 'xxxx', pickle(4, evil))],
  ['payload behind STOP', bytes(proto(4), frame(40), NONE, STOP, pickle(4, evil), Buffer.alloc(60))],
])
add('protocols that are repeated or misplaced', [
  ['twice', bytes(proto(4), proto(2), evil, STOP)],
  ['at the end', bytes(evil, proto(4), STOP)],
  ['between', bytes(proto(2), global('os', 'system'), proto(4), run, STOP)],
  ['changes the names', bytes(proto(4), NONE, POP, proto(2), call('__builtin__', 'eval', text('1')), STOP)],
])
add(
  'persistent ids of no known kind',
  [
    ['PERSID', bytes('Pfile:///etc/passwd\n', STOP)],
    ...each(() => [text('x'), 'Q'], [1, 2, 4]),
    ['a short tuple', pickle(2, tuple(text('storage'), global('torch', 'FloatStorage')), 'Q')],
    [
      'another kind',
      pickle(2, tuple(text('file'), global('torch', 'FloatStorage'), text('0'), text('cpu'), int(1)), 'Q'),
    ],
    [
      'an unknown class',
      pickle(2, tuple(text('storage'), global('evil', 'Storage'), text('0'), text('cpu'), int(1)), 'Q'),
    ],
    [
      'an unknown class with its source',
      pickle(2, tuple(text('module'), global('evil', 'Net'), text('a.py'), text('x')), 'Q'),
    ],
  ],
  'unknown',
)

export const streamRecipes: readonly Recipe[] = recipes

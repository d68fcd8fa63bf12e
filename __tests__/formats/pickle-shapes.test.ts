import { describe, expect, test } from '@jest/globals'
import { bytes, le, type Piece } from '../support/bytes.ts'
import { look, outcome } from '../support/inspecting.ts'
import {
  APPENDS,
  BUILD,
  call,
  dict,
  EMPTY_DICT,
  EMPTY_LIST,
  EMPTY_TUPLE,
  evil,
  FALSE,
  global,
  int,
  list,
  MARK,
  NEWOBJ,
  NONE,
  pickle,
  REDUCE,
  raw,
  STOP,
  TRUE,
  text,
  tuple,
} from '../support/pickle.ts'

describe('harmless pickles', () => {
  const dtype = [
    call('numpy', 'dtype', text('f8'), FALSE, TRUE),
    tuple(int(3), text('<'), NONE, NONE, NONE, int(-1), int(-1), int(0)),
    BUILD,
  ]
  const array = [
    global('numpy.core.multiarray', '_reconstruct'),
    tuple(global('numpy', 'ndarray'), tuple(int(0)), raw(Buffer.from('b'))),
    REDUCE,
    tuple(int(1), tuple(int(1)), dtype, FALSE, raw(Buffer.alloc(8))),
    BUILD,
  ]
  const settings = [
    global('transformers.training_args', 'TrainingArguments'),
    EMPTY_TUPLE,
    NEWOBJ,
    dict(
      text('lr_scheduler_type'),
      [global('transformers.trainer_utils', 'SchedulerType'), tuple(text('linear')), REDUCE],
      text('device'),
      call('torch', 'device', text('cpu')),
    ),
    BUILD,
  ]
  const layer = [
    global('torch.nn.modules.linear', 'Linear'),
    EMPTY_TUPLE,
    NEWOBJ,
    dict(text('training'), FALSE, text('_parameters'), call('collections', 'OrderedDict')),
    BUILD,
  ]

  test.each([
    ['nothing', pickle(2, NONE)],
    ['protocol 0', bytes("(lp0\nI1\naS'x'\np1\na", STOP)],
    ['a NumPy array', pickle(2, array)],
    [
      'a NumPy number',
      pickle(2, global('numpy.core.multiarray', 'scalar'), tuple(dtype, raw(Buffer.alloc(8))), REDUCE),
    ],
    ['settings of a training run', pickle(2, settings)],
    ['a layer of torch', pickle(2, layer)],
    ['ordered pairs', pickle(2, call('collections', 'OrderedDict', list(tuple(text('a'), int(1)))))],
    ['a namespace', pickle(2, global('argparse', 'Namespace'), EMPTY_TUPLE, NEWOBJ, EMPTY_DICT, BUILD)],
    [
      'an object of Python 2',
      pickle(
        0,
        global('copy_reg', '_reconstructor'),
        tuple(global('argparse', 'Namespace'), global('__builtin__', 'object'), NONE),
        REDUCE,
        EMPTY_DICT,
        BUILD,
      ),
    ],
    [
      'a member of an enumeration',
      pickle(
        4,
        call('builtins', 'getattr', global('accelerate.utils.dataclasses', 'DistributedType'), text('NO')),
      ),
    ],
    [
      'a member of an enumeration in small letters',
      pickle(
        4,
        call('builtins', 'getattr', global('transformers.trainer_utils', 'SchedulerType'), text('linear')),
      ),
    ],
    ['a default factory', pickle(2, call('collections', 'defaultdict', global('__builtin__', 'list')))],
    [
      'a partial of a class',
      pickle(
        2,
        global('functools', 'partial'),
        tuple(global('torch.nn.modules.normalization', 'LayerNorm')),
        REDUCE,
        tuple(
          global('torch.nn.modules.normalization', 'LayerNorm'),
          EMPTY_TUPLE,
          dict(text('eps'), int(1)),
          NONE,
        ),
        BUILD,
      ),
    ],
    ['bytes of Python 2', pickle(2, call('_codecs', 'encode', text('é'), text('latin1')))],
    ['a bytearray', pickle(2, call('__builtin__', 'bytearray', text('é'), text('latin-1')))],
    ['a set', pickle(2, call('__builtin__', 'set', list(int(1), int(2))))],
    ['a slice', pickle(4, call('builtins', 'slice', NONE, int(5), NONE))],
    [
      'a random generator of NumPy',
      pickle(
        4,
        call(
          'numpy.random._pickle',
          '__randomstate_ctor',
          text('MT19937'),
          global('numpy.random._pickle', '__bit_generator_ctor'),
        ),
      ),
    ],
    ['bytes in memory', pickle(4, call('_io', 'BytesIO', raw(Buffer.from('abc'))))],
    [
      'a layer with its source, as PyTorch wrote it once',
      pickle(
        2,
        tuple(
          text('module'),
          global('torch.nn.modules.linear', 'Linear'),
          text('linear.py'),
          text('class Linear'),
        ),
        'Q',
        EMPTY_TUPLE,
        NEWOBJ,
        EMPTY_DICT,
        BUILD,
      ),
    ],
    [
      '100,000 numbers',
      pickle(
        2,
        EMPTY_LIST,
        MARK,
        Array.from({ length: 100_000 }, () => int(7)),
        APPENDS,
      ),
    ],
  ])('%s', async (_, data) => {
    expect(await look(data)).toMatchObject({
      format: 'pickle',
      verdict: 'safe',
      completeness: 'complete',
      findings: [],
    })
  })
})

describe('names that are known, used as no library uses them', () => {
  const loads = global('torch.storage', '_load_from_bytes')

  test.each([
    ['a function as the factory of a dictionary', call('collections', 'defaultdict', loads)],
    ['a function as a partial', call('functools', 'partial', loads)],
    [
      'a function where a random generator is made',
      call('numpy.random._pickle', '__generator_ctor', text('x'), loads),
    ],
    ['a constructor with arguments', call('argparse', 'Namespace', text('x'))],
    ['bytes of a size', call('builtins', 'bytes', int(2 ** 30))],
    ['a list of a number', call('builtins', 'list', int(3))],
    ['a set of two lists', call('builtins', 'set', list(), list())],
    [
      'a partial that is turned to another function',
      [
        global('functools', 'partial'),
        tuple(global('builtins', 'list')),
        REDUCE,
        tuple(loads, EMPTY_TUPLE, EMPTY_DICT, NONE),
        BUILD,
      ],
    ],
    [
      'a base that is called with a state',
      call(
        'copyreg',
        '_reconstructor',
        global('argparse', 'Namespace'),
        global('argparse', 'Namespace'),
        text('x'),
      ),
    ],
    ['an inner attribute of a class', call('builtins', 'getattr', global('torch', 'Tensor'), text('_make'))],
    ['a method of a class', call('builtins', 'getattr', global('pathlib', 'PosixPath'), text('unlink'))],
    [
      'an unknown class with its source',
      [tuple(text('module'), global('a', 'B'), text('b.py'), text('class B')), 'Q'],
    ],
  ])('%s is unknown', async (_, piece) => {
    expect(await outcome(pickle(4, piece))).toBe('pickle unknown complete')
  })
})

describe('bytes handed to calls are explained', () => {
  const told = async (piece: Piece) =>
    (await look(pickle(4, piece))).findings.map(({ message, call }) =>
      call === undefined ? message : `${message} ${call}`,
    )

  test('a text in base64 is shown', async () => {
    const source = Buffer.from('import os; os.system("id")').toString('base64')
    expect(await told(call('builtins', 'exec', call('base64', 'b64decode', text(source))))).toContain(
      'Within bytes handed to base64.b64decode: base64 that stands for a text. "import os; os.system(\\"id\\")"',
    )
  })

  test('a pickle in base64 is judged', async () => {
    const spelled = text(pickle(2, evil).toString('base64'))
    expect(await told(call('strange', 'loads', spelled))).toContain(
      "Within bytes handed to strange.loads, spelled as base64: pickle.load would call os.system, which starts processes or reaches the operating system. os.system('id')",
    )
  })

  test('compiled code names what it uses', async () => {
    const code = bytes(
      0xe3,
      Buffer.alloc(20),
      0xf3,
      le(24, 4),
      Buffer.alloc(24),
      'z',
      2,
      'os',
      [0xda, 6],
      'system',
      'N',
    )
    expect(await told(call('marshal', 'loads', raw(code)))).toContain(
      'Within bytes handed to marshal.loads: compiled Python code that names os, system.',
    )
  })

  test('a long word that begins like code is none', async () => {
    const word = `c${'abc_'.repeat(20)}za${'x'.repeat(120)}`
    expect(await told(call('strange', 'f', text(word)))).toEqual([
      expect.stringMatching(/^pickle\.load would call strange\.f, which is on no list/),
    ])
  })

  test('a pickle of protocol 0 in a text is judged', async () => {
    const { verdict, findings } = await look(
      pickle(4, call('strange', 'loads', text("cos\nsystem\n(S'id'\ntR."))),
    )
    expect([verdict, findings[0]?.call]).toEqual(['dangerous', "os.system('id')"])
  })

  test('many tensors within are all judged', async () => {
    const tensors = Array.from({ length: 60 }, (_, index) =>
      call('torch.storage', '_load_from_bytes', raw(pickle(2, int(index)))),
    )
    expect(await outcome(pickle(4, list(...tensors)))).toBe('pickle safe complete')
    const last = call('torch.storage', '_load_from_bytes', raw(pickle(2, evil)))
    expect(await outcome(pickle(4, list(...tensors, last)))).toBe('pickle dangerous complete')
  })
})

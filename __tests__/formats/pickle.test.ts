import { describe, expect, test } from '@jest/globals'
import { bytes, type Piece } from '../support/bytes.ts'
import { bombs, decoys, hostilePickles } from '../support/hostile-pickles.ts'
import { look, messages, outcome } from '../support/inspecting.ts'
import {
  BUILD,
  call,
  dict,
  EMPTY_DICT,
  EMPTY_TUPLE,
  evil,
  FALSE,
  global,
  int,
  list,
  MEMOIZE,
  NEWOBJ,
  NONE,
  POP,
  pickle,
  REDUCE,
  raw,
  STACK_GLOBAL,
  STOP,
  stateDict,
  TRUE,
  text,
  tuple,
} from '../support/pickle.ts'

test.each(hostilePickles.map(each => [each.name, each] as const))(
  '%s',
  async (_, { data, verdict, call }) => {
    const inspection = await look(data)
    expect(inspection.verdict).toBe(verdict)
    if (call !== undefined)
      expect(inspection.findings.map(finding => finding.call ?? '')).toContainEqual(
        expect.stringContaining(call),
      )
  },
)

test('no two hostile pickles have the same name', () => {
  const names = hostilePickles.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

test.each(decoys)('$name is no attack', async ({ data }) => {
  expect(await look(data)).toMatchObject({ verdict: 'safe', completeness: 'complete', findings: [] })
})

test.each(bombs)('$name ends soon and is not clean', async ({ data }) => {
  const start = performance.now()
  expect(await look(data)).toMatchObject({
    verdict: 'unknown',
    completeness: expect.not.stringMatching('complete'),
  })
  expect(performance.now() - start).toBeLessThan(5000)
})

test('a finding says who runs what, and where', async () => {
  expect(await look(pickle(2, evil), 'model.pkl')).toEqual({
    path: 'model.pkl',
    format: 'pickle',
    verdict: 'dangerous',
    completeness: 'complete',
    size: 24,
    read: 24,
    findings: [
      {
        level: 'dangerous',
        message: 'pickle.load would call os.system, which starts processes or reaches the operating system.',
        call: "os.system('id')",
        offset: 22,
        opcode: 'REDUCE',
      },
    ],
  })
})

test('a chain of calls is told once, whole', async () => {
  const chain = call('builtins', 'getattr', call('builtins', '__import__', text('os')), text('system'))
  const { findings } = await look(pickle(2, chain, tuple(text('id')), REDUCE))
  expect(findings.map(finding => finding.call)).toEqual(["getattr(__import__('os'), 'system')('id')"])
})

test('a computed import is told as what computes it, called or not', async () => {
  const name = [text('os'), call('builtins', 'str', text('system')), STACK_GLOBAL]
  const called = await look(pickle(4, name, tuple(text('id')), REDUCE))
  expect(called.findings.map(({ call, offset }) => [call, offset])).toEqual([
    ["<import of 'os', str('system')>('id')", 47],
  ])
  expect(await messages(pickle(4, name))).toEqual([
    "dangerous: pickle.load would import <import of 'os', str('system')>, which is computed while loading, to hide what is imported.",
  ])
})

test('the same call many times is told once; a flood of others is counted', async () => {
  const same = await look(
    pickle(
      2,
      Array.from({ length: 200 }, () => [evil, POP]),
      NONE,
    ),
  )
  expect(same.findings).toHaveLength(1)

  const commands = Array.from({ length: 70 }, (_, index) => [call('os', 'system', text(`id ${index}`)), POP])
  const strangers = Array.from({ length: 70 }, (_, index) => [call('strange', `f${index}`), POP])
  const { findings } = await look(pickle(2, strangers, commands, NONE))
  expect(findings.filter(({ level }) => level === 'dangerous')).toHaveLength(51)
  expect(findings[50]?.message).toBe('20 more of this kind are not listed.')
  expect(findings).toHaveLength(102)
})

test('texts in a decoded call are cut and hold no control characters', async () => {
  const { findings } = await look(
    pickle(2, call('os', 'system', text(`\u001b[31m\u202e\n'${'x'.repeat(5000)}`))),
  )
  expect(findings[0]?.call).toMatch(/^os\.system\('\\u\{1b\}\[31m\\u\{202e\}\\n\\'x+…'\)$/)
  expect(findings[0]?.call?.length).toBeLessThan(420)
})

describe('several pickles in a file', () => {
  test('are all judged, and told', async () => {
    const data = bytes(pickle(2, NONE), pickle(4, NONE))
    expect(await messages(data)).toEqual([
      'note: The file holds 2 pickles; a program that reads on runs them all.',
    ])
  })

  test('bytes behind the last one are told', async () => {
    const data = bytes(pickle(2, NONE), Buffer.from([0xff, 0xff]))
    expect(await messages(data)).toEqual([
      'note: 2 bytes follow the last pickle; unpicklers do not read them.',
    ])
    expect(await outcome(data)).toBe('pickle safe complete')
  })
})

describe('PyTorch files of the old layout', () => {
  const magic = bytes([0x80, 2, 0x8a, 10, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19], STOP)
  const system = pickle(2, dict(text('little_endian'), TRUE))
  const legacy = (fourth: Buffer, fifth: Buffer) =>
    bytes(magic, pickle(2, ['M', 0xe9, 3]), system, fourth, fifth, Buffer.alloc(100, 0xff))

  test('five pickles are judged, and the tensors behind them left alone', async () => {
    expect(await look(legacy(stateDict(3), pickle(2, list(text('0')))))).toMatchObject({
      format: 'pytorch-legacy',
      verdict: 'safe',
      completeness: 'complete',
      findings: [],
    })
  })

  test.each([
    ['fourth', legacy(pickle(2, evil), pickle(2, NONE))],
    ['fifth', legacy(pickle(2, NONE), pickle(2, evil))],
  ])('a payload in the %s is found', async (_, data) => {
    const { findings, format } = await look(data)
    expect([format, findings[0]?.call, findings[0]?.message.startsWith('torch.load')]).toEqual([
      'pytorch-legacy',
      "os.system('id')",
      true,
    ])
  })

  test('a sixth is data', async () => {
    const data = bytes(legacy(pickle(2, NONE), pickle(2, NONE)).subarray(0, -100), pickle(2, evil))
    expect(await outcome(data)).toBe('pytorch-legacy safe complete')
  })
})

describe('arrays of joblib', () => {
  const wrapper = (type: string, shape: number, alignment: number | null = 16) => [
    global('joblib.numpy_pickle', 'NumpyArrayWrapper'),
    EMPTY_TUPLE,
    NEWOBJ,
    dict(
      text('subclass'),
      global('numpy', 'ndarray'),
      text('shape'),
      tuple(int(shape)),
      text('order'),
      text('C'),
      text('dtype'),
      call('numpy', 'dtype', text(type), FALSE, TRUE),
      ...(alignment === null ? [] : [text('numpy_array_alignment_bytes'), int(alignment)]),
    ),
    BUILD,
  ]
  const padded = (padding: number, ...content: readonly Piece[]) =>
    bytes(padding, Buffer.alloc(padding, 0xff), ...content)

  test('are passed by their size', async () => {
    const data = pickle(
      3,
      list(
        wrapper('f8', 4),
        padded(5, Buffer.alloc(32, 0xff)),
        wrapper('U3', 2),
        padded(0, Buffer.alloc(24, 0xff)),
      ),
    )
    expect(await look(data)).toMatchObject({ verdict: 'safe', completeness: 'complete', findings: [] })
  })

  test('an array of records is passed by the size of one', async () => {
    const record = (flags: number) => [
      call('numpy', 'dtype', text('V12'), FALSE, TRUE),
      tuple(int(3), text('|'), NONE, tuple(text('a'), text('b')), EMPTY_DICT, int(12), int(1), int(flags)),
      BUILD,
    ]
    const array = (flags: number) => [
      global('joblib.numpy_pickle', 'NumpyArrayWrapper'),
      EMPTY_TUPLE,
      NEWOBJ,
      dict(text('shape'), tuple(int(2)), text('dtype'), record(flags)),
      BUILD,
    ]
    expect(await outcome(pickle(3, list(array(16), Buffer.alloc(24, 0xff))))).toBe('pickle safe complete')
    expect(await outcome(pickle(3, list(array(63), pickle(3, NONE))))).toBe('pickle safe complete')
    expect(await outcome(pickle(3, list(array(16), Buffer.alloc(24, 0xff), evil)))).toBe(
      'pickle dangerous complete',
    )
  })

  test('an array of objects that pickle.load would break at is no attack', async () => {
    // The first entry of the memo is the wrapper to pickle.load, and the text to joblib, which begins anew.
    const inner = pickle(4, text('numpy'), MEMOIZE, POP, ['h', 0], text('dtype'), STACK_GLOBAL)
    const [made, empty, create, ...rest] = wrapper('O8', 1)
    const data = pickle(4, [made, empty, create, MEMOIZE, ...rest] as Piece[], inner, POP, NONE)
    expect(await outcome(data)).toBe('pickle safe complete')
  })

  test('a payload behind one is found', async () => {
    const data = pickle(3, list(wrapper('f8', 4, null), Buffer.alloc(32, 0xff), evil))
    expect((await look(data)).findings.map(finding => finding.call)).toEqual(["os.system('id')"])
  })

  test('an array of objects is a pickle', async () => {
    expect(await outcome(pickle(3, list(wrapper('O8', 1), pickle(3, NONE))))).toBe('pickle safe complete')
    const { findings, verdict } = await look(pickle(3, list(wrapper('O8', 1), pickle(3, evil), int(1))))
    expect([verdict, findings.map(finding => finding.call)]).toEqual(['dangerous', ["os.system('id')"]])
  })

  test('what pickle.load would run within one is found', async () => {
    const hidden = bytes(POP, evil, STOP)
    const data = pickle(3, wrapper('u1', hidden.length, null), hidden, NONE)
    const { verdict, findings } = await look(data)
    expect([verdict, findings[0]?.call]).toEqual(['dangerous', "os.system('id')"])
  })
})

test('more opcodes than the limit allows end in a partial answer', async () => {
  const data = pickle(
    2,
    Array.from({ length: 300_000 }, () => [NONE, POP]),
    NONE,
  )
  const limits = { depth: 5, entries: 10, inflated: 1e6, opcodes: 100_000, kept: 1e8, milliseconds: 10_000 }
  expect(await look(data, 'model.pkl', limits)).toMatchObject({ verdict: 'unknown', completeness: 'partial' })
  expect(await outcome(data)).toBe('pickle safe complete')
})

test('pickles within pickles end at a depth', async () => {
  let data: Buffer = pickle(4, NONE)
  for (let depth = 0; depth < 8; depth++)
    data = pickle(4, call('torch.storage', '_load_from_bytes', raw(data)))
  expect(await outcome(data)).toBe('pickle unknown partial')
})

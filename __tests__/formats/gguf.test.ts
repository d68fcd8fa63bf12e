import { describe, expect, test } from '@jest/globals'
import { bytesOf } from '../../src/change.ts'
import { inspect } from '../../src/formats/index.ts'
import { bytes, le } from '../support/bytes.ts'
import { look, messages, outcome } from '../support/inspecting.ts'
import { gguf, ggufTensor, ggufText, pair, textList, textPair } from '../support/models.ts'
import { templates } from '../support/templates.ts'

const good = gguf({
  pairs: [
    textPair('general.architecture', 'llama'),
    pair('general.alignment', 4, le(32, 4)),
    pair('llama.rope.freq_base', 6, le(0, 4)),
    textList('tokenizer.ggml.tokens', ...Array.from({ length: 500 }, (_, index) => `token${index}`)),
    pair('tokenizer.ggml.scores', 9, [le(6, 4), le(3, 8), Buffer.alloc(12)]),
    textPair(
      'tokenizer.chat_template',
      "{% for m in messages %}{{ m['role'] }}: {{ m.content | trim }}\n{% endfor %}",
    ),
  ],
  tensors: [ggufTensor('a', [4, 2]), ggufTensor('b', [8], 32)],
})

test('a whole file is safe', async () => {
  expect(await look(good, 'model.gguf')).toMatchObject({
    format: 'gguf',
    verdict: 'safe',
    completeness: 'complete',
    findings: [],
  })
})

test('tensors are not read', async () => {
  const data = gguf({ tensors: [ggufTensor('a', [500_000])], data: 2_000_000 })
  expect((await inspect('m.gguf', bytesOf(data))).read).toBeLessThan(300_000)
})

describe('headers that overflow a reader', () => {
  const alignment = (value: number) => gguf({ pairs: [pair('general.alignment', 4, le(value, 4))] })
  test.each<[string, Buffer, string]>([
    ['version', gguf({ version: 9 }), 'version 9 of the format is not read'],
    ['big endian', gguf({ version: 0x03000000 }), 'version 50331648 of the format is not read'],
    ['pairs', gguf({ pairCount: 2 ** 40 }), 'more tensors or keys than any model has'],
    [
      'pairs past the end',
      gguf({ pairCount: 90_000, data: 0 }),
      'a part of the header passes the end of the file',
    ],
    ['tensors', gguf({ tensorCount: 2 ** 60 }), 'more tensors or keys than any model has'],
    ['dimensions', gguf({ tensors: [ggufTensor('a', [1, 1, 1, 1, 1])] }), 'a tensor of 5 dimensions'],
    [
      'size',
      gguf({ tensors: [ggufTensor('a', [2 ** 40, 2 ** 40])] }),
      'a tensor of more numbers than can be counted',
    ],
    [
      'a tensor past the end',
      gguf({ tensors: [ggufTensor('a', [400])] }),
      'the tensor "a" passes the end of the file',
    ],
    [
      'an offset past the end',
      gguf({ tensors: [ggufTensor('a', [4], 3200)] }),
      'the tensor "a" passes the end of the file',
    ],
    [
      'an offset that is not aligned',
      gguf({ tensors: [ggufTensor('a', [4], 7)] }),
      'the tensor "a" is not aligned',
    ],
    ['a block', gguf({ tensors: [ggufTensor('a', [7], 0, 2)] }), 'a tensor that does not fill its blocks'],
    [
      'a tensor twice',
      gguf({ tensors: [ggufTensor('a', [1]), ggufTensor('a', [1])] }),
      'the tensor "a" twice',
    ],
    ['a key twice', gguf({ pairs: [textPair('k', 'a'), textPair('k', 'b')] }), 'the key "k" stands twice'],
    ['alignment 0', alignment(0), 'the alignment is no power of two'],
    ['alignment 33', alignment(33), 'the alignment is no power of two'],
    ['a text', gguf({ pairs: [[le(2 ** 52, 8), 'x']] }), 'a text is longer than is read'],
    ['a list', gguf({ pairs: [pair('k', 9, [le(4, 4), le(2 ** 50, 8)])] }), 'a list is longer than the file'],
    [
      'a list of texts',
      gguf({ pairs: [pair('k', 9, [le(8, 4), le(2 ** 50, 8)])] }),
      'a list is longer than the file',
    ],
    ['a type', gguf({ pairs: [pair('k', 77, [])] }), 'a value of the unknown type 77'],
    [
      'lists in lists',
      gguf({
        pairs: [
          pair(
            'k',
            9,
            Array.from({ length: 50 }, () => [le(9, 4), le(1, 8)]),
          ),
        ],
      }),
      'lists nested too deep',
    ],
    [
      'a hole between tensors',
      gguf({ tensors: [ggufTensor('a', [4]), ggufTensor('b', [4], 64)], data: 128 }),
      'the tensor "b" does not begin where the one before it ends',
    ],
    [
      'tensors that overlap',
      gguf({ tensors: [ggufTensor('a', [16]), ggufTensor('b', [4])], data: 128 }),
      'the tensor "b" does not begin where the one before it ends',
    ],
    [
      'negative dimensions',
      gguf({ tensors: [[ggufText('a'), le(1, 4), Buffer.alloc(8, 0xff), le(0, 4), le(0, 8)]] }),
      'a tensor of more numbers than can be counted',
    ],
    [
      'an alignment of another type',
      gguf({ pairs: [pair('general.alignment', 10, le(32, 8))] }),
      'the alignment is no 32-bit number',
    ],
    ['a key', gguf({ pairs: [textPair('k'.repeat(70_000), 'x')] }), 'a text is longer than is read'],
    ['nothing behind the magic', bytes('GGUF'), 'a part of the header passes the end of the file'],
  ])('%s', async (_, data, why) => {
    expect(await messages(data)).toEqual([`unknown: The file begins like a GGUF model and is none: ${why}.`])
    expect(await outcome(data)).toBe('gguf unknown unreadable')
  })
})

test('long names and bytes behind the tensors are told', async () => {
  expect(await messages(gguf({ tensors: [ggufTensor('a'.repeat(64), [1])] }))).toEqual([
    `unknown: The tensor "${'a'.repeat(64)}" has a longer name than the reference implementation holds.`,
  ])
  expect(await messages(gguf({ tensors: [ggufTensor('a', [8])], data: 10_000 }))).toEqual([
    'note: 9968 bytes stand behind the last tensor, which no reader looks at.',
  ])
  expect(await messages(gguf({ tensors: [ggufTensor('a', [8], 0, 200), ggufTensor('b', [8], 32)] }))).toEqual(
    ['note: 1 tensors have a type that is not known here; their sizes were not checked.'],
  )
})

describe('templates in the header', () => {
  const evil = "{{ cycler.__init__.__globals__.os.popen('id').read() }}"
  test.each<[string, Buffer]>([
    ['the chat template', gguf({ pairs: [textPair('tokenizer.chat_template', evil)] })],
    ['a named one', gguf({ pairs: [textPair('tokenizer.chat_template.tool_use', evil)] })],
    ['one of a list', gguf({ pairs: [textList('tokenizer.chat_templates', 'hello', evil)] })],
    ['under another key', gguf({ pairs: [textPair('general.description', evil)] })],
    [
      'behind many tokens',
      gguf({
        pairs: [
          textList('tokens', ...Array.from({ length: 90_000 }, () => 'x')),
          textPair('tokenizer.chat_template', evil),
        ],
      }),
    ],
  ])('%s', async (_, data) => {
    const { verdict, findings } = await look(data)
    expect([verdict, findings[0]?.call]).toEqual(['dangerous', evil])
  })

  test.each(Object.entries(templates))('%s is clean', async (_, template) => {
    expect(await outcome(gguf({ pairs: [textPair('tokenizer.chat_template', template)] }))).toBe(
      'gguf safe complete',
    )
  })

  test('a template counts when the header breaks off behind it', async () => {
    const broken = gguf({
      pairs: [textPair('tokenizer.chat_template', evil)],
      tensors: [ggufTensor('a', [400])],
    })
    expect(await outcome(broken)).toBe('gguf dangerous partial')
    expect(await messages(broken)).toContain(
      'unknown: Behind what is told here the header is broken: the tensor "a" passes the end of the file.',
    )
  })

  test('ordinary text with braces is no template of code', async () => {
    expect(
      await outcome(gguf({ pairs: [textPair('general.description', 'a {% raw %} idea __init__ {{')] })),
    ).toBe('gguf unknown complete')
    expect(await outcome(gguf({ pairs: [[ggufText('a'), le(8, 4), ggufText('__init__ in words')]] }))).toBe(
      'gguf safe complete',
    )
  })
})

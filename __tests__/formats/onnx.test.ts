import { describe, expect, test } from '@jest/globals'
import { inspect } from '../../src/formats/index.ts'
import { bytes } from '../support/bytes.ts'
import { look, messages, outcome } from '../support/inspecting.ts'
import {
  field,
  onnxExternal,
  onnxGraph,
  onnxModel,
  onnxNode,
  onnxSet,
  onnxTensor,
} from '../support/protobuf.ts'

const relu = onnxNode('Relu')
const good = onnxModel({ nodes: [relu, onnxNode('Gelu', 'com.microsoft')], tensors: [onnxTensor(64)] })

test('a model of known operators is safe', async () => {
  expect(await look(good, 'm.onnx')).toMatchObject({
    format: 'onnx',
    verdict: 'safe',
    completeness: 'complete',
    findings: [],
  })
})

test('the numbers of tensors are passed over', async () => {
  const data = onnxModel({ tensors: Array.from({ length: 8 }, () => onnxTensor(2_000_000)) })
  const { verdict, read } = await inspect('m.onnx', {
    size: data.length,
    slice: async (from, to) => data.subarray(from, to),
  })
  expect([verdict, read < 900_000]).toEqual(['safe', true])
})

describe('tensors in other files (CVE-2022-25882, 2024-27318, 2024-5187, 2025-51480)', () => {
  test('beside the model', async () => {
    expect(await messages(onnxModel({ tensors: [onnxExternal('model.onnx.data')] }))).toEqual([
      'note: Tensors are kept in another file: "model.onnx.data".',
    ])
  })

  test.each<[string, string]>([
    ['../x', 'a path that leaves the folder of the model'],
    ['./../x', 'a path that leaves the folder of the model'],
    ['a/../../x', 'a path that leaves the folder of the model'],
    ['/etc/passwd', 'an absolute path'],
    ['~/x', 'an absolute path'],
    ['file:///etc/passwd', 'a drive or address'],
    ['https://evil.example/x', 'a drive or address'],
    ['C:/x', 'a drive or address'],
    ['..\\x', 'a path with backslashes'],
    ['\\\\server\\x', 'a path with backslashes'],
    ['ok\0/../x', 'a path with a zero byte in it'],
    ['*/_ORT_MEM_ADDR_/*', 'an address in the memory of the process'],
  ])('%j', async (location, why) => {
    expect((await look(onnxModel({ tensors: [onnxExternal(location)] }))).findings[0]).toMatchObject({
      level: 'dangerous',
      message: `The tensor "w" is kept in ${JSON.stringify(location)}, ${why}: whoever loads the model reads that.`,
    })
  })

  const evil = onnxExternal('../x')
  const attribute = (number: number, value: Buffer) => [field(1, 'a'), field(number, value)]
  test.each<[string, Buffer]>([
    ['an attribute', onnxModel({ nodes: [onnxNode('Constant', '', [bytes(...attribute(5, evil))])] })],
    ['a list of an attribute', onnxModel({ nodes: [onnxNode('X', '', [bytes(...attribute(10, evil))])] })],
    [
      'a graph of an attribute',
      onnxModel({ nodes: [onnxNode('If', '', [bytes(...attribute(6, onnxGraph({ tensors: [evil] })))])] }),
    ],
    [
      'a graph of a graph',
      onnxModel({
        nodes: [
          onnxNode('If', '', [
            bytes(
              ...attribute(
                11,
                onnxGraph({
                  nodes: [onnxNode('If', '', [bytes(...attribute(6, onnxGraph({ tensors: [evil] })))])],
                }),
              ),
            ),
          ]),
        ],
      }),
    ],
    ['a sparse tensor', onnxModel({ sparse: [field(1, evil)] })],
    ['its places', onnxModel({ sparse: [field(2, evil)] })],
    [
      'a sparse tensor of an attribute',
      onnxModel({ nodes: [onnxNode('Constant', '', [bytes(...attribute(22, field(1, evil)))])] }),
    ],
    [
      'a function',
      onnxModel({
        functions: [
          bytes(
            field(1, 'F'),
            field(7, onnxNode('Constant', '', [bytes(...attribute(5, evil))])),
            field(10, 'local'),
          ),
        ],
      }),
    ],
    [
      'a default of a function',
      onnxModel({ functions: [bytes(field(1, 'F'), field(11, attribute(5, evil)))] }),
    ],
    ['a graph for training', onnxModel({ training: [onnxGraph({ tensors: [evil] })] })],
  ])('in %s', async (_, data) => {
    expect((await look(data, 'm.onnx')).findings[0]).toMatchObject({
      level: 'dangerous',
      offset: data.indexOf(evil),
    })
  })

  test('what contradicts itself', async () => {
    expect(await messages(onnxModel({ tensors: [onnxExternal('a', 0)] }))).toEqual([
      'unknown: The tensor "w" names another file and says that it is kept here: readers disagree.',
      'note: Tensors are kept in another file: "a".',
    ])
    const twice = bytes(onnxExternal('a'), field(13, [field(1, 'location'), field(2, '../b')]))
    const { findings, verdict } = await look(onnxModel({ tensors: [twice] }))
    expect([verdict, findings.length]).toEqual(['dangerous', 3])
    expect(await messages(onnxModel({ tensors: [bytes(field(8, 'w'), field(14, 1))] }))).toEqual([
      'unknown: The tensor "w" is kept in another file and names none.',
    ])
  })
})

test('a tensor alone', async () => {
  expect(await outcome(onnxTensor(16), 'input_0.pb')).toBe('onnx-tensor safe complete')
  expect(await outcome(onnxExternal('../x'), 'input_0.pb')).toBe('onnx-tensor dangerous complete')
})

describe('operators', () => {
  test.each<[string, Buffer, readonly string[]]>([
    [
      'Python',
      onnxModel({
        nodes: [onnxNode('PyOp', 'ai.onnx.contrib', [bytes(field(1, 'module'), field(4, 'os'))])],
      }),
      [
        'dangerous: The operator PyOp calls Python that its attributes name.',
        'note: Operators of the domain "ai.onnx.contrib" ("PyOp") are none of ONNX; a library of machine code must bring them.',
      ],
    ],
    [
      'Python in the domain of ONNX Runtime',
      onnxModel({ nodes: [onnxNode('PythonOp', 'com.microsoft')] }),
      ['dangerous: The operator PythonOp calls Python that its attributes name.'],
    ],
    [
      'PyTorch',
      onnxModel({ nodes: [onnxNode('ATen', 'com.microsoft')] }),
      ['unknown: The operator ATen calls a function of PyTorch that its attributes name.'],
    ],
    [
      'a tokenizer',
      onnxModel({ nodes: [onnxNode('BertTokenizer', 'ai.onnx.contrib')] }),
      [
        'note: Operators of the domain "ai.onnx.contrib" ("BertTokenizer") are none of ONNX; a library of machine code must bring them.',
      ],
    ],
    [
      'another domain',
      onnxModel({ nodes: [onnxNode('Foo', 'evil'), onnxNode('Bar', 'evil')] }),
      [
        'unknown: Operators of the domain "evil" ("Foo", "Bar") are none of ONNX; a library of machine code must bring them.',
      ],
    ],
    [
      'a domain of its own',
      onnxModel({
        nodes: [onnxNode('F', 'local')],
        functions: [bytes(field(1, 'F'), field(7, relu), field(10, 'local'))],
      }),
      [],
    ],
    [
      'one of its own beside another',
      onnxModel({
        nodes: [onnxNode('G', 'local')],
        functions: [bytes(field(1, 'F'), field(7, relu), field(10, 'local'))],
      }),
      [
        'unknown: Operators of the domain "local" ("G") are none of ONNX; a library of machine code must bring them.',
      ],
    ],
    ['no set of operators', onnxModel({ sets: [] }), ['unknown: The model names no set of operators.']],
    [
      'two sets',
      onnxModel({ sets: [onnxSet(20), onnxSet(7, 'ai.onnx')] }),
      ['unknown: The model names several versions of the operators: readers disagree on what they do.'],
    ],
    [
      'two graphs',
      onnxModel({ more: [field(7, onnxGraph({}))] }),
      ['unknown: The model has no graph, or several: readers disagree on what it is.'],
    ],
    [
      'a field of another format',
      onnxModel({ more: [field(60, [])] }),
      ['unknown: 1 fields are none of this format: another program may read something else in the file.'],
    ],
  ])('%s', async (_, data, says) => {
    expect(await messages(data, 'm.onnx')).toEqual(says)
  })
})

describe('bounds', () => {
  test('graphs in graphs end', async () => {
    let graph = onnxGraph({ tensors: [onnxExternal('../x')] })
    for (let level = 0; level < 60; level++)
      graph = onnxGraph({ nodes: [onnxNode('If', '', [bytes(field(1, 'a'), field(6, graph))])] })
    const data = bytes(field(1, 10), field(2, 'x'.repeat(3900)), field(7, graph))
    expect(await messages(data)).toEqual([
      'unknown: The file begins like an ONNX model and is none: messages are nested deeper than any reader follows.',
    ])
  })

  test('what breaks off behind danger is dangerous', async () => {
    const data = onnxModel({ tensors: [onnxExternal('../x'), onnxTensor(64)] })
    expect(await outcome(data.subarray(0, data.length - 30), 'm.onnx')).toBe('onnx dangerous partial')
  })

  test('any order of fields is a model', async () => {
    expect(
      await outcome(
        bytes(field(7, onnxGraph({ nodes: [relu] })), field(8, onnxSet(20)), field(1, 10)),
        'm.onnx',
      ),
    ).toBe('onnx safe complete')
  })
})

import { describe, expect, test } from '@jest/globals'
import { inspect } from '../../src/formats/index.ts'
import { bytes } from '../support/bytes.ts'
import { look, messages, outcome } from '../support/inspecting.ts'
import { field } from '../support/protobuf.ts'
import { flexOptions, tflite } from '../support/tflite.ts'

const flex = (name: string, node = name) => ({
  custom: `Flex${name}`,
  options: flexOptions(node, bytes(field(1, 'n'), field(2, node), field(3, 'x'))),
})

test('operators of the format are safe', async () => {
  expect(await look(tflite({ operators: [{ code: 9 }, { code: 150 }] }), 'm.tflite')).toMatchObject({
    format: 'tflite',
    verdict: 'safe',
    completeness: 'complete',
    findings: [],
  })
})

test.each<[string, Buffer, readonly string[]]>([
  [
    'a custom operator',
    tflite({ operators: [{ custom: 'Evil' }] }),
    ['unknown: The operator "Evil" is none of the format; a library of machine code must bring it.'],
  ],
  [
    'one of the task library',
    tflite({ operators: [{ custom: 'TFLite_Detection_PostProcess' }] }),
    ['note: The operator "TFLite_Detection_PostProcess" comes with a library of TensorFlow Lite.'],
  ],
  [
    'an operation of TensorFlow',
    tflite({ operators: [flex('Erf')] }),
    ['note: The model runs operations of TensorFlow itself, such as "Erf".'],
  ],
  [
    'one that writes',
    tflite({ operators: [flex('WriteFile')] }),
    ['dangerous: The model runs the TensorFlow operation "WriteFile", which writes a file.'],
  ],
  [
    'one that is none',
    tflite({ operators: [flex('Evil')] }),
    ['unknown: The operation "Evil" is none of TensorFlow; a library must bring it.'],
  ],
  [
    'one under the name of another',
    tflite({ operators: [flex('Erf', 'ReadFile')] }),
    [
      'dangerous: The operator is called "FlexErf" and runs another operation, "ReadFile".',
      'dangerous: The model runs the TensorFlow operation "ReadFile", which reads a file.',
      'note: The model runs operations of TensorFlow itself, such as "Erf".',
    ],
  ],
  [
    'options that are none',
    tflite({ operators: [{ custom: 'FlexErf', options: Buffer.from('junk') }] }),
    [
      'unknown: The options of "FlexErf" could not be read.',
      'note: The model runs operations of TensorFlow itself, such as "Erf".',
    ],
  ],
  [
    'a number beyond the format',
    tflite({ operators: [{ code: 5000 }] }),
    ['unknown: The operator 5000 is none of the format.'],
  ],
])('%s', async (_, data, says) => {
  const said = await messages(data, 'm.tflite')
  expect(said).toEqual(says)
})

describe('numbers that lead out', () => {
  test.each<[string, Buffer, string]>([
    [
      'a node without operator',
      tflite({ operators: [{ code: 9, index: 7 }] }),
      'a node names an operator that is not there',
    ],
    ['a tensor without buffer', tflite({ buffer: 9 }), 'a tensor names a buffer that is not there'],
    ['a buffer past the end', tflite({ outside: [64, 2 ** 40] }), 'a buffer passes the end of the file'],
    ['a root past the end', bytes([0xff, 0xff, 0xff, 0x7f], 'TFL3'), 'a part passes the end of the file'],
  ])('%s', async (_, data, why) => {
    expect(await messages(data)).toEqual([
      `unknown: The file begins like a TensorFlow Lite model and is none: ${why}.`,
    ])
    expect(await outcome(data)).toBe('tflite unknown unreadable')
  })
})

test('weights are not read', async () => {
  const data = bytes(tflite({ outside: [4096, 3_000_000] }), Buffer.alloc(3_010_000))
  const { verdict, read } = await inspect('m.tflite', {
    size: data.length,
    slice: async (from, to) => data.subarray(from, to),
  })
  expect([verdict, read < 100_000]).toEqual(['safe', true])
})

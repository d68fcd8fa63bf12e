/** Core ML, PaddlePaddle, SentencePiece, PMML and OpenVINO. */
import { describe, expect, test } from '@jest/globals'
import { bytes } from '../support/bytes.ts'
import { coreModel, paddleProgram, pieces } from '../support/graphs.ts'
import { look, messages, outcome } from '../support/inspecting.ts'
import { evil, list, pickle, text } from '../support/pickle.ts'
import { field } from '../support/protobuf.ts'

describe('Core ML', () => {
  test.each<[string, Buffer, readonly string[]]>([
    ['numbers beside the model', coreModel({ blob: '@model_path/weights/weight.bin' }), []],
    [
      'a class',
      coreModel({ customClass: 'Mine' }),
      ['note: A part of the model is the class "Mine", which the program that loads it must bring.'],
    ],
    [
      'a layer in a branch',
      coreModel({ layerClass: 'MyLayer' }),
      ['note: A part of the model is the class "MyLayer", which the program that loads it must bring.'],
    ],
    [
      'an operation',
      coreModel({ blob: '@model_path/w', operation: 'custom_layer' }),
      ['note: An operation of the model is a class that the program that loads it must bring.'],
    ],
    [
      'a class in a pipeline',
      coreModel({ inner: coreModel({ customClass: 'Mine' }) }),
      ['note: A part of the model is the class "Mine", which the program that loads it must bring.'],
    ],
    [
      'numbers elsewhere',
      coreModel({ blob: '@model_path/../../etc/passwd' }),
      [
        'dangerous: Numbers of the model are kept outside of it, in "@model_path/../../etc/passwd": whoever loads the model reads that file.',
      ],
    ],
    [
      'numbers of the machine',
      coreModel({ blob: '/etc/passwd' }),
      [
        'dangerous: Numbers of the model are kept outside of it, in "/etc/passwd": whoever loads the model reads that file.',
      ],
    ],
    [
      'another model',
      coreModel({ linked: 'other.mlmodelc' }),
      ['unknown: A part of the model is another file, "other.mlmodelc".'],
    ],
    [
      'another model elsewhere',
      coreModel({ linked: '../other' }),
      ['dangerous: A part of the model is another file, "../other".'],
    ],
    [
      'a field of another format',
      bytes(coreModel({ blob: '@model_path/w' }), field(7000, 'x')),
      ['unknown: 1 fields are none of this format: another program may read something else in the file.'],
    ],
  ])('%s', async (_, data, says) => {
    expect((await look(data, 'm.mlmodel')).format).toBe('coreml')
    expect(await messages(data, 'm.mlmodel')).toEqual(says)
  })

  test('a model that is cut behind danger', async () => {
    const data = coreModel({ blob: '/etc/passwd', customClass: 'Mine' })
    expect(await outcome(data.subarray(0, data.length - 3))).toBe('coreml dangerous partial')
  })
})

describe('PaddlePaddle', () => {
  test('a program of known operators', async () => {
    expect(await outcome(paddleProgram('feed', 'conv2d', 'relu', 'fetch'), 'm.pdmodel')).toBe(
      'paddle safe complete',
    )
  })

  test.each<[string, string]>([
    ['save_combine', 'dangerous: The program runs save_combine, which writes a file.'],
    ['read_file', 'dangerous: The program runs read_file, which reads a file.'],
    ['listen_and_serv', 'dangerous: The program runs listen_and_serv, which opens network connections.'],
    [
      'py_func',
      'unknown: The program runs py_func, which calls a Python function that the program registered.',
    ],
    [
      'tensorrt_engine',
      'unknown: The program runs tensorrt_engine, which holds or names code that was compiled for a device.',
    ],
    [
      'custom_relu',
      'note: The operator "custom_relu" comes from a library, which the program that loads the model must bring.',
    ],
  ])('%s', async (name, says) => {
    expect(await messages(paddleProgram('feed', name), 'm.pdmodel')).toEqual([says])
  })

  test('the path is told', async () => {
    expect((await look(paddleProgram('save'))).findings[0]?.call).toBe('save("/tmp/x")')
  })

  test('parameters are pickles', async () => {
    expect(await outcome(pickle(4, list(text('a'), evil)), 'm.pdparams')).toBe('pickle dangerous complete')
  })
})

describe('SentencePiece', () => {
  test('a vocabulary is data', async () => {
    expect(await outcome(pieces('<unk>', '<0x0A>', '\n', '\u2581the'), 'spiece.model')).toBe(
      'sentencepiece safe complete',
    )
  })

  test('more than a vocabulary is not', async () => {
    expect(await messages(bytes(pieces('<unk>', 'a'), field(9, 'x')))).toEqual([
      'unknown: 1 fields are none of this format: another program may read something else in the file.',
    ])
  })
})

const xml = (content: string): Buffer => Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${content}\n`)

describe('PMML', () => {
  const inside = (content: string, before = ''): Buffer =>
    xml(
      `${before}<!-- a model --><PMML xmlns="http://www.dmg.org/PMML-4_4" version="4.4"><Header/>${content}</PMML>`,
    )

  test.each<[string, Buffer, readonly string[]]>([
    ['a tree', inside('<TreeModel functionName="regression"><Node score="1"><True/></Node></TreeModel>'), []],
    ['a function of the standard', inside('<Apply function="if"><Constant>1</Constant></Apply>'), []],
    ['an extension with words', inside('<Extension name="author" value="me"/>'), []],
    ['code in a comment', inside('<!-- <Extension name="script"/> --><![CDATA[<!ENTITY x>]]>'), []],
    [
      'an extension with code',
      inside('<Extension name="script" value="Runtime.exec()"/>'),
      [
        'unknown: An Extension names code (name="script", value="Runtime.exec()"): engines that know it would run it.',
      ],
    ],
    [
      'a class as a function',
      inside('<Apply function="com.evil.Run"/>'),
      ['unknown: A function is a class of the engine: "com.evil.Run".'],
    ],
    [
      'a DOCTYPE',
      inside('', '<!DOCTYPE PMML SYSTEM "https://evil.example/x.dtd">'),
      ['unknown: The file has a DOCTYPE, which readers of XML may fetch; models need none.'],
    ],
    [
      'an entity',
      inside('&x;', '<!DOCTYPE PMML [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
      [
        'dangerous: The file declares entities: readers of XML that follow them read files and addresses, or fill the memory.',
      ],
    ],
    [
      'an entity of parameters',
      inside('', '<!DOCTYPE PMML [ <!ENTITY % x SYSTEM "file:///x"> %x; ]>'),
      [
        'dangerous: The file declares entities: readers of XML that follow them read files and addresses, or fill the memory.',
      ],
    ],
    [
      'a style sheet',
      inside('', '<?xml-stylesheet href="x.xsl"?>'),
      ['unknown: The file names a style sheet, which can hold code.'],
    ],
  ])('%s', async (_, data, says) => {
    expect((await look(data, 'm.pmml')).format).toBe('pmml')
    expect(await messages(data, 'm.pmml')).toEqual(says)
  })

  test('a file that is cut', async () => {
    const data = inside('<TreeModel/>')
    expect(await outcome(data.subarray(0, data.length - 8), 'm.pmml')).toBe('pmml unknown partial')
  })

  test('many brackets end', async () => {
    const started = performance.now()
    await look(xml(`<PMML>${'<'.repeat(500_000)}${'<!-- '.repeat(100_000)}`))
    await look(xml(`<PMML>${"<a b='".repeat(300_000)}`))
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})

describe('OpenVINO', () => {
  const layer = (more: string): Buffer =>
    xml(
      `<net name="m" version="11"><layers><layer id="0" name="x" ${more}><output/></layer></layers><edges/></net>`,
    )

  test.each<[string, Buffer, readonly string[]]>([
    ['its own', layer('type="Parameter" version="opset1"'), []],
    [
      'of its tokenizers',
      layer('type="StringTensorUnpack" version="extension"'),
      ['note: The layer "StringTensorUnpack" of "extension" is none of OpenVINO; a library must bring it.'],
    ],
    [
      'of a library',
      layer('type="Evil" version="extension"'),
      ['unknown: The layer "Evil" of "extension" is none of OpenVINO; a library must bring it.'],
    ],
    [
      'by its path',
      layer('type="Evil" version="opset1" library="/tmp/evil.so"'),
      ['dangerous: A layer names a library to load: "/tmp/evil.so".'],
    ],
    [
      'extensions',
      xml('<net name="m"><extensions><extension path="x"/></extensions></net>'),
      ['unknown: The model names extensions, which are libraries of machine code.'],
    ],
    [
      'an entity',
      xml('<!DOCTYPE net [<!ENTITY x "y">]><net/>'),
      [
        'dangerous: The file declares entities: readers of XML that follow them read files and addresses, or fill the memory.',
      ],
    ],
  ])('a layer %s', async (_, data, says) => {
    expect((await look(data, 'm.xml')).format).toBe('openvino')
    expect(await messages(data, 'm.xml')).toEqual(says)
  })
})

test('other XML is text', async () => {
  expect(await outcome(xml('<project/>'), 'pom.xml')).toBe('text unknown unreadable')
})

/** What every format makes of files that are cut or changed. */
import { deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import type { Inspection } from '../../src/evidence.ts'
import { formats } from '../../src/formats/index.ts'
import { catboost, lightgbm, xgboostBinary, xgboostJson, xgboostUbjson } from '../support/boosters.ts'
import { bytes, le, type Piece } from '../support/bytes.ts'
import { lz4, packedPayload, xz, zstd } from '../support/compressed.ts'
import { coreModel, paddleProgram, pieces } from '../support/graphs.ts'
import * as h5 from '../support/hdf5.ts'
import { hostilePickles } from '../support/hostile-pickles.ts'
import { look } from '../support/inspecting.ts'
import { dense, kerasZip, layer, legacy, marshalled, sequential } from '../support/keras.ts'
import {
  gguf,
  ggufTensor,
  goodSafetensors,
  numbers,
  objects,
  pair,
  tar,
  textList,
  textPair,
} from '../support/models.ts'
import * as msgpack from '../support/msgpack.ts'
import { evil, frame, list, NONE, pickle, STOP, stateDict, text } from '../support/pickle.ts'
import {
  field,
  onnxExternal,
  onnxModel,
  onnxNode,
  onnxTensor,
  tfGraph,
  tfGraphText,
  tfMetaGraph,
  tfNode,
  tfSavedModel,
  tfText,
} from '../support/protobuf.ts'
import * as r from '../support/rds.ts'
import { flexOptions, tflite } from '../support/tflite.ts'
import * as torch7 from '../support/torch7.ts'
import { torchZip, zip } from '../support/zip.ts'

const payload = pickle(4, list(text('a'), evil))
const template = "{% for m in messages %}{{ m['__class__'] }}{% endfor %}"
const head = (...pieces: readonly Piece[]) => bytes(...pieces, Buffer.alloc(24))

const graph = [
  tfText('p', '/etc/passwd'),
  tfNode('ReadFile', { inputs: ['p'] }),
  tfNode('EvilOp', { inputs: ['p'] }),
]

/** At least one file of each format that is opened; those whose kind is only named need no more than their head. */
const fixtures: Readonly<Record<string, readonly Buffer[]>> = {
  zip: [
    torchZip(stateDict(2), [{ name: 'archive/data/0', content: Buffer.alloc(16) }]),
    torchZip(payload),
    zip([{ name: 'a/data.pkl', content: payload, deflate: true }], { zip64: true }),
    zip([{ name: 'x.npy', content: numbers() }]),
    torchZip(stateDict(1), [
      { name: 'archive/constants.pkl', content: pickle(2, NONE) },
      { name: 'archive/code/m.py', content: Buffer.from('def f(x):\n  torch.save(x)\n'), deflate: true },
      { name: 'archive/x.pkl', content: bytes(payload, Buffer.alloc(300)), hidden: true },
    ]),
    Buffer.from(packedPayload['lzma in zip'], 'base64'),
    kerasZip(sequential(dense), h5.weights()),
  ],
  gguf: [
    gguf({
      pairs: [
        pair('general.alignment', 4, le(32, 4)),
        textList('tokens', 'a', 'b'),
        textPair('tokenizer.chat_template', template),
      ],
      tensors: [ggufTensor('a', [4, 2])],
    }),
  ],
  npy: [numbers(), objects(payload)],
  'pytorch-legacy': [
    bytes(
      [0x80, 2, 0x8a, 10, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19, STOP],
      pickle(2, NONE),
      payload,
    ),
  ],
  safetensors: [goodSafetensors()],
  compressed: [
    gzipSync(payload),
    deflateSync(stateDict(1)),
    xz(payload),
    lz4(payload),
    zstd(payload),
    ...(['bzip2', 'xz', 'lzma'] as const).map(name => Buffer.from(packedPayload[name], 'base64')),
  ],
  tar: [
    tar([{ name: 'a.pkl', content: payload }]),
    tar([
      { name: 'x', content: Buffer.from('13 path=a/b\n'), type: 'x' },
      { name: 'a.npy', content: numbers() },
    ]),
  ],
  pickle: [payload, stateDict(2), bytes(frame(20), payload), bytes("cos\nsystem\n(S'id'\ntR.")],
  torch7: [torch7.network(), bytes(torch7.table(1, [torch7.string('f'), torch7.lua(2, 'code')]))],
  msgpack: [msgpack.state(), msgpack.state(msgpack.ext(42, 'x'))],
  xgboost: [xgboostJson(), xgboostUbjson(), xgboostBinary(), xgboostBinary('gblinear')],
  lightgbm: [lightgbm()],
  catboost: [catboost(), catboost(undefined, ['static_ctr_provider_v1'], 'data')],
  config: [
    Buffer.from('ä: 1\n_target_: os.system\ncommand: id\n'),
    Buffer.from('a: !!python/object/apply:os.system [id]\nb: {_target_: torch.nn.ReLU}\n'),
    Buffer.from(template),
  ],
  text: [Buffer.from('plain words, ä\n')],
  '7z': [head([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c])],
  rar: [head('Rar!\x1a\x07')],
  cab: [head('MSCF\0\0\0\0')],
  ace: [head(Buffer.alloc(7), '**ACE**')],
  arj: [head([0x60, 0xea, 40, 0])],
  lha: [head('  -lh5-')],
  zoo: [head('ZOO 2.10 Archive.\x1a\0\0', [0xdc, 0xa7, 0xc4, 0xfd])],
  xar: [head('xar!')],
  ar: [head('!<arch>\n')],
  cpio: [head('070701')],
  wim: [head('MSWIM\0\0\0')],
  squashfs: [head('hsqs')],
  ole: [head([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  lzip: [head('LZIP\x01')],
  lzop: [head([0x89], 'LZO\0\r\n\x1a\n')],
  snappy: [head([0xff, 6, 0, 0], 'sNaPpY')],
  compress: [head([0x1f, 0x9d, 0x90])],
  rds: [
    r.rds(r.list(r.doubles(2), r.promise(r.call(r.symbol('system'), r.strings('id'))))),
    r.rda(r.pairlist(r.named('model', r.linearModel()))),
    r.rds(r.closure(r.compiled(r.compiledCall('f', r.strings('a'))))),
  ],
  elf: [head([0x7f], 'ELF')],
  ape: [head("MZqFpD='")],
  pe: [head('MZ', Buffer.alloc(64))],
  'mach-o': [head([0xcf, 0xfa, 0xed, 0xfe])],
  'java-class': [head([0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 61])],
  dex: [head('dex\n035\0')],
  wasm: [head('\0asm\x01')],
  'llvm-bitcode': [head('BC\xc0\xde')],
  pyc: [head(le(3531, 2), '\r\n')],
  lnk: [head([0x4c, 0, 0, 0, 1, 0x14, 2, 0])],
  script: [Buffer.from('#!/bin/sh\n')],
  ggml: [head('lmgg')],
  hdf5: [
    h5.model(legacy('Lambda', { function: [marshalled, null, null] })),
    h5.hdf5(file => [
      h5.oldGroup(file, {
        a: file.object(h5.space(4), h5.floats, h5.externalFiles(file, '/x'), h5.filter(9)),
        b: '/a',
      }),
      h5.externalLink('e', 'other.h5'),
      h5.hardLink('v', file.object(h5.space(4), h5.floats, h5.virtual(file, 'part.h5'))),
    ]),
  ],
  tflite: [
    tflite({ operators: [{ code: 9 }, { custom: 'Evil' }], outside: [64, 8] }),
    tflite({ operators: [{ custom: 'FlexReadFile', options: flexOptions('ReadFile', tfNode('ReadFile')) }] }),
  ],
  onnx: [
    onnxModel({ nodes: [onnxNode('PyOp', 'x')], tensors: [onnxTensor(64), onnxExternal('../x')] }),
    onnxModel({ nodes: [onnxNode('Relu')] }),
  ],
  'onnx-tensor': [onnxTensor(16), onnxExternal('../x')],
  'tf-saved-model': [
    tfSavedModel({ nodes: graph, functions: { f: graph }, parameters: ['a'] }, ['../x']),
    tfSavedModel({ nodes: [tfNode('Placeholder'), tfNode('Relu')] }),
  ],
  'tf-meta-graph': [tfMetaGraph(tfGraph({ nodes: graph }))],
  'tf-graph': [tfGraph({ nodes: graph, functions: { f: graph } })],
  'tf-fingerprint': [bytes(field(1, 9), field(2, 5), field(3, 6), field(4, 7), field(5, 8), field(7, 'id'))],
  'tf-text': [
    tfGraphText('name: "p" op: "ReadFile" attr { key: "a" value { s: "\\057x" } }', "name: 'q' op: 'Relu'"),
  ],
  'keras-metadata': [bytes(field(1, [field(2, 1), field(3, 'root'), field(5, '{"class_name": "Lambda"}')]))],
  'keras-config': [
    Buffer.from(JSON.stringify(sequential(dense, layer('Popen', {}, 'subprocess')))),
    Buffer.from(JSON.stringify(legacy('Lambda', { function: [marshalled, null, null] })), 'utf16le'),
  ],
  coreml: [coreModel({ customClass: 'Mine' }), coreModel({ layerClass: 'Mine', blob: '@model_path/../x' })],
  paddle: [paddleProgram('feed', 'save_combine', 'custom_op')],
  sentencepiece: [pieces('<unk>', '\u2581a')],
  pmml: [
    Buffer.from(
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///x">]><PMML><Extension name="script"/></PMML>',
    ),
  ],
  openvino: [
    Buffer.from('<net name="a"><layers><layer id="0" type="Evil" version="extension"/></layers></net>'),
  ],
}

const cases = Object.entries(fixtures).flatMap(([id, files]) =>
  files.map((data, index) => [`${id} ${index}`, id, data] as const),
)

/** What holds for every answer. */
const check = ({ verdict, completeness, findings, size, read }: Inspection, data: Uint8Array): void => {
  const levels = new Set(findings.map(({ level }) => level))
  expect(size).toBe(data.length)
  expect(read).toBeLessThanOrEqual(size)
  expect(verdict === 'dangerous').toBe(levels.has('dangerous'))
  if (verdict === 'safe') expect([completeness, levels.has('unknown')]).toEqual(['complete', false])
  if (completeness !== 'complete') expect(levels.has('unknown') || levels.has('dangerous')).toBe(true)
  for (const { offset = 0, message } of findings) {
    expect(offset).toBeGreaterThanOrEqual(0)
    expect(message).toMatch(/^[^\n]+\.$/)
  }
}

/** Up to so many places of a file, evenly spread. */
const places = (length: number, most = 160): readonly number[] => {
  const step = Math.max(Math.ceil(length / most), 1)
  return Array.from({ length: Math.ceil(length / step) }, (_, index) => index * step)
}

test('every format has a fixture, and is the one that judges it', async () => {
  expect(Object.keys(fixtures).sort()).toEqual(formats.map(({ id }) => id).sort())
  for (const [name, id, data] of cases)
    expect([name, formats.find(({ detects }) => detects(data.subarray(0, 4096), data.length))?.id]).toEqual([
      name,
      id,
    ])
})

describe.each(cases)('%s', (_, __, data) => {
  test('whole', async () => check(await look(data), data))

  test('cut anywhere', async () => {
    for (const length of places(data.length))
      check(await look(data.subarray(0, length)), data.subarray(0, length))
  })

  test('with a changed byte anywhere', async () => {
    for (const at of places(data.length))
      for (const mask of [0x01, 0x80, 0xff]) {
        const changed = Buffer.from(data)
        changed[at] = (changed[at] ?? 0) ^ mask
        check(await look(changed), changed)
      }
  })

  test('with bytes behind', async () => {
    const longer = bytes(data, Buffer.alloc(40, 0xff))
    check(await look(longer), longer)
  })
})

const clean = ({ verdict, completeness }: Inspection): boolean =>
  verdict === 'safe' && completeness === 'complete'

test('what is cut behind its payload is dangerous still', async () => {
  for (const { data, verdict, name, call } of hostilePickles) {
    if (verdict !== 'dangerous' || call === undefined) continue
    const whole = await look(data)
    // What stands in nested bytes runs with the call around them.
    if (whole.findings.some(({ message }) => message.startsWith('Within'))) continue
    const ends = whole.findings.map(({ offset = 0, opcode }) =>
      opcode === 'INST' ? data.lastIndexOf(10) + 1 : offset + 1,
    )
    const end = Math.max(...ends)
    for (const length of places(data.length - end, 20).map(more => end + more)) {
      const cut = await look(data.subarray(0, length))
      expect([name, length, cut.verdict]).toEqual([name, length, 'dangerous'])
    }
  }
})

test('an archive with a payload is never clean when it is cut', async () => {
  const data = torchZip(payload)
  for (let length = 0; length < data.length; length++)
    expect(clean(await look(data.subarray(0, length)))).toBe(false)
})

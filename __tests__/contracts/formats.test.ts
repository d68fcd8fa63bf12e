/** What every format makes of files that are cut or changed. */
import { deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import type { Inspection } from '../../src/evidence.ts'
import { formats } from '../../src/formats/index.ts'
import { catboost, lightgbm, xgboostBinary, xgboostJson, xgboostUbjson } from '../support/boosters.ts'
import { bytes, le, type Piece } from '../support/bytes.ts'
import { hostilePickles } from '../support/hostile-pickles.ts'
import { look } from '../support/inspecting.ts'
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
import * as r from '../support/rds.ts'
import * as torch7 from '../support/torch7.ts'
import { torchZip, zip } from '../support/zip.ts'

const payload = pickle(4, list(text('a'), evil))
const template = "{% for m in messages %}{{ m['__class__'] }}{% endfor %}"
const head = (...pieces: readonly Piece[]) => bytes(...pieces, Buffer.alloc(24))

/** At least one file of each format that is opened; those whose kind is only named need no more than their head. */
const fixtures: Readonly<Record<string, readonly Buffer[]>> = {
  zip: [
    torchZip(stateDict(2), [{ name: 'archive/data/0', content: Buffer.alloc(16) }]),
    torchZip(payload),
    zip([{ name: 'a/data.pkl', content: payload, deflate: true }], { zip64: true }),
    zip([{ name: 'x.npy', content: numbers() }]),
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
  compressed: [gzipSync(payload), deflateSync(stateDict(1))],
  tar: [tar([{ name: 'a.pkl', content: payload }])],
  pickle: [payload, stateDict(2), bytes(frame(20), payload), bytes("cos\nsystem\n(S'id'\ntR.")],
  torch7: [torch7.network(), bytes(torch7.table(1, [torch7.string('f'), torch7.lua(2, 'code')]))],
  msgpack: [msgpack.state(), msgpack.state(msgpack.ext(42, 'x'))],
  xgboost: [xgboostJson(), xgboostUbjson(), xgboostBinary(), xgboostBinary('gblinear')],
  lightgbm: [lightgbm()],
  catboost: [catboost(), catboost(undefined, ['static_ctr_provider_v1'], 'data')],
  config: [
    Buffer.from('{"ä": 1, "_target_": "os.system", "command": "id"}'),
    Buffer.from('a: !!python/object/apply:os.system [id]\nb: {_target_: torch.nn.ReLU}\n'),
    Buffer.from(template),
  ],
  text: [Buffer.from('plain words, ä\n')],
  '7z': [head([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c])],
  rar: [head('Rar!\x1a\x07')],
  bzip2: [head('BZh91AY&SY')],
  xz: [head([0xfd], '7zXZ', 0)],
  lzma: [head([0x5d, 0, 0, 0x80, 0])],
  zstd: [head([0x28, 0xb5, 0x2f, 0xfd])],
  lz4: [head([0x04, 0x22, 0x4d, 0x18])],
  hdf5: [head([0x89], 'HDF\r\n\x1a\n')],
  tflite: [head([0x1c, 0, 0, 0], 'TFL3')],
  rds: [
    r.rds(r.list(r.doubles(2), r.promise(r.call(r.symbol('system'), r.strings('id'))))),
    r.rda(r.pairlist(r.named('model', r.linearModel()))),
    r.rds(r.closure(r.compiled(r.compiledCall('f', r.strings('a'))))),
  ],
  elf: [head([0x7f], 'ELF')],
  ape: [head("MZqFpD='")],
  pe: [head('MZ', Buffer.alloc(64))],
  'mach-o': [head([0xcf, 0xfa, 0xed, 0xfe])],
  script: [Buffer.from('#!/bin/sh\n')],
  ggml: [head('lmgg')],
  onnx: [head([8, 7, 0x12, 7], 'pytorch')],
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

import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { MalformedFile } from '../../src/change.ts'
import { formats, inspect } from '../../src/formats/index.ts'
import { bytes } from '../support/bytes.ts'
import { look, messages, outcome } from '../support/inspecting.ts'
import { goodSafetensors, npy, numbers, objects, tar } from '../support/models.ts'
import { evil, list, pickle, stateDict, text } from '../support/pickle.ts'
import { torchZip, zip } from '../support/zip.ts'

const payload = pickle(2, evil)
const clean = stateDict(1)

describe('a pickle under another name', () => {
  test.each([
    'model.safetensors',
    'model.gguf',
    'model.onnx',
    'model.h5',
    'config.json',
    'notes.txt',
    'a.npy',
    'a.yaml',
  ])('%s', async path => {
    const evilOne = await look(payload, path)
    expect([evilOne.format, evilOne.verdict]).toEqual(['pickle', 'dangerous'])
    const suffix = path.slice(path.lastIndexOf('.'))
    expect(await messages(clean, path)).toEqual([
      `unknown: The content is not what the name says: pickle in a file named ${suffix}.`,
    ])
  })

  test.each([
    'model.bin',
    'model.pt',
    'model.pth',
    'model.ckpt',
    'model.pkl',
    'model.MODEL',
    'model',
    'a.b/c',
  ])('%s promises nothing else', async path => {
    expect(await look(clean, path)).toMatchObject({ format: 'pickle', verdict: 'safe', findings: [] })
  })
})

test.each<[string, Buffer, string]>([
  ['protocol 0 without a signature', bytes("cos\nsystem\n(S'id'\ntR."), 'pickle dangerous complete'],
  ['protocol 1 without a signature', bytes(list(text('a'), evil), '.'), 'pickle dangerous complete'],
  ['numbers of NumPy', numbers(), 'npy safe complete'],
  [
    'numbers that look like a pickle',
    npy("{'descr': '|u1', 'fortran_order': False, 'shape': (24,), }", payload),
    'npy safe complete',
  ],
  ['objects of NumPy', objects(payload), 'npy dangerous complete'],
  [
    'a structure with an object',
    npy("{'descr': [('a', '<f4'), ('b', '|O')], 'fortran_order': False, 'shape': (1,), }", payload),
    'npy dangerous complete',
  ],
  ['harmless objects', objects(clean), 'npy safe complete'],
  [
    'a header of NumPy with escapes',
    npy("{'descr': '\\x7cO', 'fortran_order': False, 'shape': (1,), }", payload),
    'npy unknown unreadable',
  ],
  ['a header of NumPy that is none', npy('import os', payload), 'npy unknown unreadable'],
  ['gzip', gzipSync(payload), 'compressed pickle dangerous complete'],
  ['zlib', deflateSync(payload), 'compressed pickle dangerous complete'],
  ['gzip of a harmless pickle', gzipSync(clean), 'compressed pickle safe complete'],
  ['gzip of an archive', gzipSync(torchZip(payload)), 'compressed pytorch-zip dangerous complete'],
  ['a gzip bomb', gzipSync(Buffer.alloc(300_000_000)), 'compressed unknown unreadable'],
  [
    'tar',
    tar([
      { name: 'a.npy', content: numbers() },
      { name: 'b.pkl', content: payload },
    ]),
    'tar dangerous complete',
  ],
  ['tar of numbers', tar([{ name: 'a.npy', content: numbers() }]), 'tar safe complete'],
  ['tar with a way out', tar([{ name: '../a.npy', content: numbers() }]), 'tar unknown complete'],
  ['tar with a link', tar([{ name: 'a', content: Buffer.alloc(0), type: '2' }]), 'tar unknown complete'],
  [
    'tar in gzip',
    gzipSync(tar([{ name: 'weights.ckpt', content: torchZip(payload) }])),
    'compressed tar dangerous complete',
  ],
  ['7z', bytes([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], Buffer.alloc(40)), '7z unknown unreadable'],
  ['HDF5', bytes([0x89], 'HDF\r\n\x1a\n', Buffer.alloc(40)), 'hdf5 unknown unreadable'],
  ['TensorFlow Lite', bytes([0x1c, 0, 0, 0], 'TFL3', Buffer.alloc(9)), 'tflite unknown unreadable'],
  ['an executable', bytes([0x7f], 'ELF', Buffer.alloc(99)), 'elf unknown unreadable'],
  ['a llamafile', bytes("MZqFpD='\n", Buffer.alloc(99)), 'ape unknown unreadable'],
  ['a script', Buffer.from('#!/bin/sh\nexit\n'), 'script unknown unreadable'],
  ['text', Buffer.from('{"a": "ä"}\n'), 'text unknown unreadable'],
  [
    'noise',
    brotliCompressSync(Buffer.from('noise that is no signature of anything')),
    'unknown unknown unreadable',
  ],
  ['nothing', Buffer.alloc(0), 'unknown unknown unreadable'],
])('%s', async (_, data, expected) => {
  expect(await outcome(data)).toBe(expected)
})

test('a pointer of Git LFS is named', async () => {
  const pointer = Buffer.from(
    `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 5\n`,
  )
  expect(await messages(pointer)).toEqual([
    'unknown: The file is a Git LFS pointer; the model itself is not here, no model.',
  ])
})

test.each<[string, Buffer, string]>([
  [
    '7z',
    bytes([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], Buffer.alloc(40)),
    'The file is a 7z archive: no loader of models opens it, so it is suspicious in their place, and what it holds is unknown.',
  ],
  [
    'a cabinet',
    bytes('MSCF', Buffer.alloc(40)),
    'The file is a Windows cabinet: no loader of models opens it, so it is suspicious in their place, and what it holds is unknown.',
  ],
  [
    'a program',
    bytes([0x7f], 'ELF', Buffer.alloc(99)),
    'The file is an ELF executable: it is a program, no data: whoever starts it runs what its authors wrote.',
  ],
  [
    'compiled Python',
    bytes([0xcb, 0x0d], '\r\n', Buffer.alloc(40)),
    'The file is compiled Python code: it is a program, no data: whoever starts it runs what its authors wrote.',
  ],
])('what no loader opens is named: %s', async (_, data, message) => {
  expect(await look(data, 'model.pt')).toMatchObject({
    verdict: 'unknown',
    completeness: 'unreadable',
    findings: [{ level: 'unknown', message }],
  })
})

test('members of members are named by their way', async () => {
  const { findings } = await look(
    zip([{ name: 'a.tar', content: tar([{ name: 'b.pkl', content: payload }]) }]),
  )
  expect(findings.map(({ member }) => member)).toEqual(['a.tar!b.pkl'])
})

test('bytes that cannot be had are an answer', async () => {
  const gone = { size: 10, slice: () => Promise.reject(new MalformedFile('the server closed the door')) }
  expect(await inspect('a.bin', gone)).toEqual({
    path: 'a.bin',
    format: 'unknown',
    verdict: 'unknown',
    completeness: 'unreadable',
    findings: [{ level: 'unknown', message: 'The file could not be read: the server closed the door.' }],
    size: 10,
    read: 0,
  })
})

test('a fault of the program is no answer', async () => {
  const bug = { size: 10, slice: () => Promise.reject(new TypeError('a bug')) }
  await expect(inspect('a.bin', bug)).rejects.toThrow('a bug')
})

test('every format has a name of its own', () => {
  const ids = formats.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('safetensors is what the name says', async () => {
  expect(await look(goodSafetensors(), 'a/model.safetensors')).toMatchObject({
    verdict: 'safe',
    findings: [],
  })
})

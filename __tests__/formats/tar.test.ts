import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { bytes } from '../support/bytes.ts'
import { look, messages, outcome } from '../support/inspecting.ts'
import { numbers, tar, tarMembers } from '../support/models.ts'
import { evil, int, NONE, pickle, stateDict } from '../support/pickle.ts'
import { torchZip } from '../support/zip.ts'

const payload = pickle(2, evil)
const clean = pickle(2, NONE)
const good = { name: 'a.npy', content: numbers() }
const bad = { name: 'b.pkl', content: payload }
const END = Buffer.alloc(1024)
const record = (key: string, value: string): Buffer => {
  const rest = ` ${key}=${value}\n`
  const length = rest.length + String(rest.length + 2).length
  return Buffer.from(`${length}${rest}`)
}

test.each<[string, Buffer, string]>([
  ['numbers', tar([good]), 'tar safe complete'],
  ['a payload', tar([good, bad]), 'tar dangerous complete'],
  ['a folder', tar([{ name: 'a/', content: Buffer.alloc(0), type: '5' }, good]), 'tar safe complete'],
  ['an unknown type', tar([{ ...bad, type: 'Z' }]), 'tar dangerous complete'],
  [
    'a long name of GNU',
    tar([{ name: '././@LongLink', content: Buffer.from('../up.pkl\0'), type: 'L' }, good]),
    'tar unknown complete',
  ],
  [
    'a long name of POSIX',
    tar([{ name: 'x', content: record('path', '../../up'), type: 'x' }, good]),
    'tar unknown complete',
  ],
  [
    'a harmless record of POSIX',
    tar([{ name: 'x', content: record('path', 'é/b.npy'), type: 'x' }, good]),
    'tar safe complete',
  ],
  ['a device', tar([{ name: 'a', content: Buffer.alloc(0), type: '3' }]), 'tar unknown complete'],
  [
    'a size that the record of POSIX changes',
    tar([
      { name: 'x', content: record('size', '512'), type: 'x' },
      { name: 'a', content: bytes(Buffer.alloc(512)), size: 5 },
      bad,
    ]),
    'tar dangerous partial',
  ],
  [
    'a member behind a block of zeros',
    bytes(tarMembers([good]), Buffer.alloc(512), tarMembers([bad]), END),
    'tar dangerous complete',
  ],
  ['bytes behind the end', bytes(tar([good]), 'more'), 'tar unknown complete'],
  ['the same name twice', tar([good, good]), 'tar unknown complete'],
  [
    'a broken header behind a payload',
    bytes(tarMembers([bad]), Buffer.alloc(512, 7), END),
    'tar dangerous partial',
  ],
  [
    'a cut',
    tar([bad, { name: 'c', content: Buffer.alloc(3000) }]).subarray(0, 2000),
    'tar dangerous partial',
  ],
  ['in gzip', gzipSync(tar([good, bad])), 'compressed tar dangerous complete'],
])('%s', async (_, data, expected) => {
  expect(await outcome(data)).toBe(expected)
})

test('a link that states a size hides nothing behind it', async () => {
  const link = { name: 'l', content: Buffer.alloc(0), type: '2', size: 1024 }
  const data = tar([link, bad, good])
  expect(await look(data)).toMatchObject({ verdict: 'dangerous' })
  expect(await messages(data)).toContain(
    'unknown: A member without content states a size: readers disagree on where the next one begins.',
  )
})

describe('layouts', () => {
  const first = (object: Buffer, storages = pickle(2, int(0))) =>
    tar([
      { name: 'storages', content: storages },
      { name: 'tensors', content: pickle(2, int(0)) },
      { name: 'pickle', content: object },
    ])

  test.each<[string, Buffer, string]>([
    ['the first of PyTorch', first(clean), 'pytorch-tar unknown partial'],
    ['the first of PyTorch with a payload', first(payload), 'pytorch-tar dangerous partial'],
    [
      'a payload among the storages',
      first(clean, bytes(pickle(2, int(1)), payload, Buffer.alloc(40))),
      'pytorch-tar dangerous partial',
    ],
    [
      'NeMo',
      tar([
        { name: './model_config.yaml', content: Buffer.from('a: 1\n') },
        { name: './model_weights.ckpt', content: torchZip(stateDict(1)) },
        { name: './a1_vocab.txt', content: Buffer.from('<unk>\nthe\n') },
      ]),
      'nemo safe complete',
    ],
    [
      'NeMo with settings that call',
      tar([
        { name: 'model_config.yaml', content: Buffer.from('a: {_target_: os.system, command: id}\n') },
        { name: 'model_weights.ckpt', content: torchZip(stateDict(1)) },
      ]),
      'nemo dangerous complete',
    ],
    [
      'NeMo with text of another kind',
      tar([
        { name: 'model_config.yaml', content: Buffer.from('a: 1\n') },
        { name: 'model_weights.ckpt', content: torchZip(stateDict(1)) },
        { name: 'setup.txt', content: Buffer.from('words\n') },
      ]),
      'nemo unknown partial',
    ],
    [
      'NeMo with a payload',
      tar([
        { name: 'model_config.yaml', content: Buffer.from('a: 1\n') },
        { name: 'model_weights.ckpt', content: torchZip(payload) },
      ]),
      'nemo dangerous complete',
    ],
    [
      'TorchServe',
      gzipSync(
        tar([
          { name: 'MAR-INF/MANIFEST.json', content: Buffer.from('{}') },
          { name: 'handler.py', content: Buffer.from('import os\n') },
        ]),
      ),
      'compressed torchserve unknown partial',
    ],
  ])('%s', async (_, data, expected) => {
    expect(await outcome(data)).toBe(expected)
  })
})

import { describe, expect, test } from '@jest/globals'
import { bytesOf } from '../../src/change.ts'
import { inspect } from '../../src/formats/index.ts'
import { bytes, le } from '../support/bytes.ts'
import { look, messages, outcome } from '../support/inspecting.ts'
import { goodSafetensors, numbers, objects } from '../support/models.ts'
import { evil, NONE, pickle, stateDict } from '../support/pickle.ts'
import { endRecord, type Member, type Options, torchZip, zip } from '../support/zip.ts'

const payload = pickle(2, evil)
const clean = stateDict(2)
const tensors: readonly Member[] = ['0', '1'].map(key => ({
  name: `archive/data/${key}`,
  content: Buffer.alloc(16),
  padding: 40,
}))

describe('PyTorch archives', () => {
  test.each<[string, Buffer]>([
    ['tensors', torchZip(clean, tensors)],
    ['deflated', zip([{ name: 'm/data.pkl', content: clean, deflate: true }])],
    ['zip64', torchZip(clean, tensors, { zip64: true })],
    [
      'TorchScript',
      torchZip(clean, [
        { name: 'archive/constants.pkl', content: pickle(2, NONE) },
        { name: 'archive/code/m.py', content: Buffer.from('def forward(self):\n  return 1\n') },
      ]),
    ],
    ['tensors that look like a payload', torchZip(clean, [{ name: 'archive/data/0', content: payload }])],
    ['a comment', torchZip(clean, tensors, { comment: Buffer.from('made by hand') })],
  ])('%s: safe', async (name, data) => {
    expect(await look(data, 'pytorch_model.bin')).toMatchObject({
      format: name === 'TorchScript' ? 'torchscript' : 'pytorch-zip',
      verdict: 'safe',
      completeness: 'complete',
      findings: [],
    })
  })

  test('a payload names its member', async () => {
    expect((await look(torchZip(payload))).findings).toEqual([
      {
        level: 'dangerous',
        message: 'torch.load would call os.system, which starts processes or reaches the operating system.',
        call: "os.system('id')",
        offset: 22,
        opcode: 'REDUCE',
        member: 'archive/data.pkl',
      },
    ])
  })

  const inMember = (name: string, more: Partial<Member> = {}) =>
    torchZip(clean, [{ name, content: payload, ...more }])
  const flags = [0x1, 0x20, 0x40, 0x2000]
  test.each<[string, Buffer]>([
    ['another suffix', inMember('archive/config.p')],
    ['no suffix', inMember('archive/extra/notes')],
    ['another number of tensors', inMember('archive/data/0', { deflate: true })],
    ['constants.pkl', inMember('archive/constants.pkl')],
    ['debug_pkl', inMember('archive/code/m.py.debug_pkl')],
    ['deflated', inMember('archive/more.pkl', { deflate: true })],
    [
      'an archive within',
      inMember('archive/inner.zip', { content: zip([{ name: 'x.bin', content: payload }]) }),
    ],
    ['wrong checksum', inMember('archive/more.pkl', { crc: 1 })],
    ['wrong checksum, deflated', inMember('archive/more.pkl', { crc: 1, deflate: true })],
    ['another local name', inMember('archive/more.pkl', { localName: 'archive/less.txt' })],
    ['another local size', inMember('archive/more.pkl', { localSize: 3 })],
    ['a size that is too small', inMember('archive/more.pkl', { size: 3 })],
    ['a size that is too small, deflated', inMember('archive/more.pkl', { size: 3, deflate: true })],
    ['a size that is too large, deflated', inMember('archive/more.pkl', { size: 300, deflate: true })],
    ...flags.map(flag => [`flag ${flag}`, inMember('archive/more.pkl', { flags: flag })] as [string, Buffer]),
    ...flags.map(
      flag => [`local flag ${flag}`, inMember('archive/more.pkl', { localFlags: flag })] as [string, Buffer],
    ),
    ['bytes before', torchZip(payload, [], { prefix: Buffer.from('#!/bin/sh\n') })],
    ['bytes behind', torchZip(payload, [], { suffix: Buffer.alloc(50) })],
    ['many bytes behind', torchZip(payload, [], { suffix: Buffer.alloc(5000, 0x50) })],
    ['evil first, clean second', torchZip(payload, [{ name: 'archive/data.pkl', content: clean }])],
    ['clean first, evil second', torchZip(clean, [{ name: 'archive/data.pkl', content: payload }])],
  ])('payload: %s', async (name, data) => {
    const { verdict, findings } = await look(data)
    // An archive behind other bytes is found by its end, not by its head.
    expect([name, verdict, findings.some(({ call }) => call === "os.system('id')")]).toEqual([
      name,
      'dangerous',
      true,
    ])
  })

  test('duplicates are told, and so is who reads which', async () => {
    const said = await messages(torchZip(clean, [{ name: 'archive/data.pkl', content: clean }]))
    expect(said).toEqual([
      'unknown: The archive holds "archive/data.pkl" twice: torch.load takes the first copy, Python\'s zipfile the last.',
    ])
  })
})

describe('archives that readers could read in two ways', () => {
  const two = (comment: Uint8Array): Options => ({ comment })
  const inner = zip([{ name: 'archive/data.pkl', content: payload }])

  test.each<[string, Buffer, string]>([
    [
      'another local name',
      torchZip(clean, [{ name: 'archive/a.pkl', content: clean, localName: 'archive/b.pkl' }]),
      'states its name ("archive/b.pkl") twice',
    ],
    [
      'another local size',
      torchZip(clean, [{ name: 'archive/a.pkl', content: clean, localSize: 9 }]),
      'states the size twice',
    ],
    [
      'encrypted',
      torchZip(clean, [{ name: 'archive/a.pkl', content: clean, flags: 1 }]),
      'says that it is encrypted',
    ],
    ['bytes behind', torchZip(clean, [], { suffix: Buffer.alloc(7) }), '7 bytes stand behind the archive'],
    [
      'a path outside',
      torchZip(clean, [{ name: '../../etc/cron.d/x', content: Buffer.from('x') }]),
      'a path outside the folder',
    ],
    [
      'an absolute path',
      torchZip(clean, [{ name: '/etc/x', content: Buffer.from('x') }]),
      'a path outside the folder',
    ],
    [
      'a path of Windows',
      torchZip(clean, [{ name: 'a\\..\\..\\x', content: Buffer.from('x') }]),
      'a path outside the folder',
    ],
    [
      'an entry that the directory hides',
      torchZip(clean, [{ name: 'archive/x.pkl', content: Buffer.alloc(900), hidden: true }]),
      'hides an entry of 943 bytes',
    ],
    ['a second directory in the comment', torchZip(clean, [], two(bytes(inner))), 'more than one end record'],
  ])('%s', async (_, data, said) => {
    const { verdict, findings } = await look(data)
    expect(verdict).not.toBe('safe')
    expect(findings.map(({ message }) => message)).toContainEqual(expect.stringContaining(said))
  })

  test('an end record in the comment does not hide the real directory, nor its own', async () => {
    const fake = endRecord(0, 0, 0)
    expect((await look(torchZip(payload, [], { comment: fake }))).verdict).toBe('dangerous')
    expect((await look(torchZip(clean, [], { comment: bytes(inner) }))).verdict).toBe('dangerous')
  })

  test('a method that is not opened leaves the answer partial', async () => {
    const data = torchZip(clean, [{ name: 'archive/more.pkl', content: payload, method: 12 }])
    expect(await outcome(data)).toBe('pytorch-zip unknown partial')
  })
})

describe('limits', () => {
  const nest = (depth: number, core: Buffer): Buffer =>
    depth === 0 ? core : zip([{ name: 'inner.zip', content: nest(depth - 1, core) }])

  test('archives are opened to a depth, and no deeper', async () => {
    expect((await look(nest(4, zip([{ name: 'x', content: payload }])))).verdict).toBe('dangerous')
    expect(await outcome(nest(6, zip([{ name: 'x', content: numbers() }])))).toBe('zip unknown partial')
  })

  test('20,000 entries are too many to be judged', async () => {
    const members = Array.from({ length: 20_000 }, (_, index) => ({
      name: `${index}.npy`,
      content: numbers(),
    }))
    const data = zip(members)
    const start = performance.now()
    expect(await outcome(data)).toBe('npz unknown partial')
    expect(performance.now() - start).toBeLessThan(8000)
  }, 20_000)

  test('a bomb is no clean file', async () => {
    const data = zip([
      {
        name: 'archive/data.pkl',
        content: bytes([0x80, 2, 'B'], le(60_000_000, 4), Buffer.alloc(60_000_000)),
        deflate: true,
      },
    ])
    expect(data.length).toBeLessThan(100_000)
    expect(await outcome(data)).toBe('pytorch-zip unknown partial')
  })

  test('of a large checkpoint less than a hundredth is read', async () => {
    const size = 4_000_000
    const large = Array.from({ length: 20 }, (_, key) => ({
      name: `archive/data/${key}`,
      content: Buffer.alloc(size),
      padding: 20,
    }))
    const data = torchZip(stateDict(20, size / 4), large)
    const { verdict, read } = await inspect('pytorch_model.bin', bytesOf(data))
    expect(verdict).toBe('safe')
    expect(read / data.length).toBeLessThan(0.01)
  })
})

describe('other archives', () => {
  test.each<[string, Buffer, string]>([
    [
      'npz of numbers',
      zip([
        { name: 'a.npy', content: numbers() },
        { name: 'b.npy', content: numbers(), deflate: true },
      ]),
      'npz safe complete',
    ],
    [
      'npz of objects',
      zip([{ name: 'a.npy', content: objects(payload), deflate: true }]),
      'npz dangerous complete',
    ],
    ['safetensors', zip([{ name: 'a.safetensors', content: goodSafetensors() }]), 'zip safe complete'],
    ['text', zip([{ name: 'README.md', content: Buffer.from('# Words') }]), 'zip unknown partial'],
    [
      'Keras',
      zip([
        { name: 'metadata.json', content: Buffer.from('{}') },
        { name: 'config.json', content: Buffer.from('{}') },
      ]),
      'keras unknown partial',
    ],
    ['nothing', endRecord(0, 0, 0), 'zip safe complete'],
    ['a head without an end', Buffer.from('PK\x03\x04 and more'), 'zip unknown unreadable'],
  ])('%s', async (_, data, expected) => {
    expect(await outcome(data)).toBe(expected)
  })

  test('a file that only ends like an archive is one as well', async () => {
    const data = bytes(goodSafetensors(), zip([{ name: 'archive/data.pkl', content: payload }]))
    expect((await look(data)).verdict).toBe('dangerous')
  })
})

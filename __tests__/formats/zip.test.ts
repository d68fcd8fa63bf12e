import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { bytesOf } from '../../src/change.ts'
import { inspect } from '../../src/formats/index.ts'
import { bytes, le } from '../support/bytes.ts'
import { look, messages, outcome } from '../support/inspecting.ts'
import { gguf, goodSafetensors, numbers, objects } from '../support/models.ts'
import { dict, evil, int, NONE, pickle, stateDict, text } from '../support/pickle.ts'
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
    // Its directory's first entry is as long as the zip64 records: a shift by them would meet the second entry.
    [
      'zip64, its first name of 30 letters',
      zip(
        [
          { name: 'archive/extra/some_notes_a.txt', content: Buffer.from('one') },
          { name: 'archive/data.pkl', content: clean },
        ],
        { zip64: true, small: true },
      ),
    ],
    // Before `\n` stands the name of a class whose first letter is an opcode: as a pickle, the archive breaks before.
    [
      'a module whose class begins with an opcode',
      torchZip(bytes([0x80, 2], 'ctorch.nn.modules.linear\nLinear\nq', 0, ')', 0x81, 'q', 1, '}b.')),
    ],
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

describe('what one reader sees and another does not', () => {
  const hidden = { name: 'archive/x.pkl', content: bytes(payload, Buffer.alloc(900)), hidden: true }

  test('a copy says which reader takes it', async () => {
    const three = torchZip(clean, [
      { name: 'archive/data.pkl', content: payload },
      { name: 'archive/DATA.pkl', content: clean },
    ])
    const { findings, verdict } = await look(three)
    expect([verdict, findings.map(({ message }) => message)]).toEqual([
      'dangerous',
      [
        'torch.load would call os.system, which starts processes or reaches the operating system. Of 3 copies it is number 2: readers of streams meet this one.',
        'The archive holds "archive/data.pkl" twice: torch.load takes the first copy, Python\'s zipfile the last.',
      ],
    ])
  })

  test('names that differ in case are one to PyTorch', async () => {
    expect(await messages(torchZip(clean, [{ name: 'archive/Data.PKL', content: payload }]))).toEqual([
      "dangerous: torch.load would call os.system, which starts processes or reaches the operating system. Of 2 copies it is number 2: Python's zipfile reads this one.",
      'unknown: The archive holds "archive/data.pkl" and "archive/Data.PKL", which are one name to torch.load and two to Python\'s zipfile.',
    ])
  })

  test.each<[string, Buffer, string]>([
    ['an entry that the directory hides', torchZip(clean, [hidden]), 'dangerous complete'],
    [
      'an entry before the first',
      torchZip(clean, [], { prefix: zip([{ name: 'a.pkl', content: payload }], { headless: true }) }),
      'dangerous complete',
    ],
    [
      'no directory',
      zip([{ name: 'archive/data.pkl', content: payload }], { headless: true }),
      'dangerous partial',
    ],
    [
      'no directory, harmless',
      zip([{ name: 'archive/data.pkl', content: clean }], { headless: true }),
      'unknown partial',
    ],
    [
      'an entry that is not counted',
      zip(
        [
          { name: 'a/data.pkl', content: clean },
          { name: 'b.pkl', content: payload },
        ],
        { stated: 1 },
      ),
      'dangerous complete',
    ],
    [
      'an entry that is not there',
      zip([{ name: 'a/data.pkl', content: clean }], { stated: 2 }),
      'unknown partial',
    ],
  ])('%s', async (_, data, expected) => {
    const { verdict, completeness } = await look(data)
    expect(`${verdict} ${completeness}`).toBe(expected)
  })

  test('a hidden entry says who meets it', async () => {
    expect((await messages(torchZip(clean, [hidden])))[0]).toBe(
      'dangerous: torch.load would call os.system, which starts processes or reaches the operating system. The directory does not name this member: only readers that go from front to back meet it.',
    )
  })

  test('a zip64 record beside a small one that names another directory', async () => {
    const inner = zip([{ name: 'archive/data.pkl', content: payload }], { zip64: true })
    const good = zip([{ name: 'archive/data.pkl', content: clean }])
    const end = good.length - 22
    // The good archive first, so that the offsets of its end record hold; the large record is moved behind it.
    const shift = end
    const record = inner.length - 22 - 20 - 56
    const large = Buffer.from(inner.subarray(0, -22))
    large.writeBigUInt64LE(large.readBigUInt64LE(record + 48) + BigInt(shift), record + 48)
    large.writeBigUInt64LE(BigInt(record + shift), record + 56 + 8)
    large.writeUInt32LE(shift, large.indexOf('PK\x01\x02') + 42)
    const data = bytes(good.subarray(0, end), large, good.subarray(end))
    const { verdict, findings } = await look(data)
    expect([verdict, findings.some(({ message }) => message.includes('more than one end record'))]).toEqual([
      'dangerous',
      true,
    ])
  })

  test.each<[string, Partial<Member>, string]>([
    ['another checksum', { crc: 1 }, 'another checksum than stated'],
    ['another checksum in front', { localCrc: 1 }, 'states the checksum twice'],
    ['flags in front alone', { localFlags: 1 }, 'states the flags twice'],
    ['a patch', { flags: 0x20 }, 'it is a patch of other files'],
    ['masked headers', { flags: 0x2000 }, 'its headers are masked'],
    ['a link', { mode: 0xa1ff }, 'is a link'],
    [
      'a second name',
      { extra: bytes(le(0x7075, 2), le(8, 2), 1, le(0, 4), 'b.x') },
      'names "archive/a.pkl" and, in an extra field, "b.x"',
    ],
    ['a zero byte', { name: 'archive/a.pkl\0.txt' }, 'holds a zero byte'],
  ])('%s', async (_, more, said) => {
    const { verdict, findings } = await look(
      torchZip(clean, [{ name: 'archive/a.pkl', content: clean, ...more }]),
    )
    expect([verdict, findings.filter(({ message }) => message.includes(said)).length]).toEqual(['unknown', 1])
  })

  test('entries within entries', async () => {
    const data = torchZip(clean, [{ name: 'archive/a.pkl', content: clean }])
    const second = data.lastIndexOf('PK\x01\x02')
    // The last entry of the directory is placed where the first one is.
    data.writeUInt32LE(0, second + 42)
    expect((await messages(data)).some(message => message.includes('lie within others'))).toBe(true)
  })

  test('a broken deflated pickle runs up to its break', async () => {
    const deflated = deflateRawSync(bytes(payload.subarray(0, -1), Buffer.alloc(5000, 0x30)))
    const data = zip([
      { name: 'archive/data.pkl', content: deflated.subarray(0, deflated.length - 4), method: 8, size: 5000 },
    ])
    expect(await outcome(data)).toBe('pytorch-zip dangerous partial')
  })
})

describe('layouts of PyTorch', () => {
  const code = (source: string) =>
    torchZip(clean, [
      { name: 'archive/constants.pkl', content: pickle(2, NONE) },
      { name: 'archive/code/__torch__/m.py', content: Buffer.from(source), deflate: true },
    ])

  test.each<[string, string, string]>([
    ['arithmetic', 'def forward(self, x):\n  return torch.add(x, ops.quantized.linear(x))\n', 'safe'],
    ['saves', 'def forward(self, x):\n  torch.save(x, "/etc/cron.d/x")\n', 'dangerous'],
    ['reads', 'def forward(self, x):\n  y = torch.from_file("/etc/passwd", False, 10)\n', 'dangerous'],
    ['an operator of others', 'def forward(self, x):\n  return ops.mylib.run(x)\n', 'unknown'],
    ['a class of others', 'def f(self, x: __torch__.torch.classes.evil.Shell):\n  pass\n', 'unknown'],
  ])('TorchScript: %s', async (_, source, expected) => {
    expect(await look(code(source))).toMatchObject({
      format: 'torchscript',
      verdict: expected,
      completeness: 'complete',
    })
  })

  test('what TorchScript calls is quoted at its place', async () => {
    const [finding] = (await look(code('def f(x):\n  torch.save(x, "a")\n'))).findings
    expect(finding).toEqual({
      level: 'dangerous',
      message: 'The compiled code calls torch.save, which writes a file that it names when the model runs.',
      call: 'torch.save(x, "a")',
      offset: 12,
      member: 'archive/code/__torch__/m.py',
    })
  })

  const exported = (more: readonly Member[] = [], weights = clean) =>
    zip([
      { name: 'm/version', content: Buffer.from('0') },
      { name: 'm/models/model.json', content: Buffer.from('{}') },
      { name: 'm/data/weights/weight_0', content: Buffer.alloc(64) },
      { name: 'm/data/constants/c.pt', content: torchZip(weights) },
      ...more,
    ])

  test.each<[string, Buffer, string]>([
    ['an exported program', exported(), 'pytorch-export safe complete'],
    ['one with a payload', exported([], payload), 'pytorch-export dangerous complete'],
    [
      'one with compiled code',
      exported([{ name: 'm/data/aotinductor/model/x.so', content: bytes([0x7f], 'ELF', Buffer.alloc(60)) }]),
      'pytorch-export unknown partial',
    ],
    [
      'an exported program of the first layout',
      zip([
        { name: 'version', content: Buffer.from('5.1') },
        { name: 'serialized_exported_program.json', content: Buffer.from('{}') },
        { name: 'serialized_state_dict.pt', content: torchZip(payload) },
      ]),
      'pytorch-export dangerous complete',
    ],
    [
      'an archive of TorchServe',
      zip([
        { name: 'MAR-INF/MANIFEST.json', content: Buffer.from('{}') },
        { name: 'handler.py', content: Buffer.from('import os\n') },
        { name: 'model.pt', content: torchZip(clean) },
      ]),
      'torchserve unknown partial',
    ],
    [
      'an archive of TorchServe with a payload',
      zip([
        { name: 'MAR-INF/MANIFEST.json', content: Buffer.from('{}') },
        { name: 'model.pt', content: torchZip(payload) },
      ]),
      'torchserve dangerous partial',
    ],
    [
      'a checkpoint of Lightning',
      torchZip(pickle(2, dict(text('hyper_parameters'), dict(text('lr'), int(1)), text('epoch'), int(3)))),
      'pytorch-zip safe complete',
    ],
    [
      'a checkpoint of Lightning with a callable',
      torchZip(pickle(2, dict(text('hyper_parameters'), dict(text('loss'), evil)))),
      'pytorch-zip dangerous complete',
    ],
  ])('%s', async (_, data, expected) => {
    expect(await outcome(data)).toBe(expected)
  })

  test('a handler is named', async () => {
    const said = await messages(
      zip([
        { name: 'MAR-INF/MANIFEST.json', content: Buffer.from('{}') },
        { name: 'handler.py', content: Buffer.from('import os\n') },
      ]),
    )
    expect(said).toContain('unknown: The member is code of the handler or names it, and TorchServe runs it.')
  })

  test('a llamafile is an executable and an archive', async () => {
    const weights = { name: 'model.gguf', content: gguf() }
    const data = bytes("MZqFpD='\n", Buffer.alloc(600), zip([weights, { name: 'x.pkl', content: payload }]))
    expect(await outcome(data)).toBe('ape dangerous partial')
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
    expect(performance.now() - start).toBeLessThan(20_000)
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

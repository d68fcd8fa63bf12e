/** Containers that hide a pickle from scanners: archives that readers disagree on, odd names, data around and between. */
import { deflateSync, gzipSync } from 'node:zlib'
import { bytes, type Piece } from '../bytes.ts'
import { objects, safetensors, tar } from '../models.ts'
import {
  BUILD,
  call,
  dict,
  EMPTY_TUPLE,
  evil,
  FALSE,
  global,
  int,
  list,
  NEWOBJ,
  NONE,
  pickle,
  STOP,
  stateDict,
  TRUE,
  text,
  tuple,
} from '../pickle.ts'
import { type Member, type Options, torchZip, zip } from '../zip.ts'
import { type Named, type Recipe, row } from './recipe.ts'

const payload = pickle(2, evil)
const clean = stateDict(1)
const main = (content: Uint8Array, more: Partial<Member> = {}): Member => ({
  name: 'archive/data.pkl',
  content,
  ...more,
})

const archive = (name: string, member: Partial<Member>, options: Options = {}): Named => [
  name,
  zip([main(payload, member), { name: 'archive/version', content: Buffer.from('3\n') }], options),
]

const FLAGS = [0x1, 0x20, 0x40, 0x2000]

const headers = row('archives whose headers lie', [
  archive('as it should be', {}),
  archive('deflated', { deflate: true }),
  archive('zip64', {}, { zip64: true }),
  archive('another name in the local header', { localName: 'archive/other.pkl' }),
  archive('another name in the directory', { name: 'archive/readme.txt', localName: 'archive/data.pkl' }),
  ...FLAGS.map(flag => archive(`flag ${flag} in the local header`, { localFlags: flag })),
  archive('a wrong checksum', { crc: 1 }),
  archive('a wrong size in the directory', { size: 1 }),
  archive('a wrong size in the local header', { localSize: 1 }),
  archive('bytes before', {}, { prefix: Buffer.from('x'.repeat(40)) }),
  archive('bytes behind', {}, { suffix: Buffer.from('x'.repeat(40)) }),
  archive('an end record in the comment', {}, { comment: bytes('PK\x05\x06', Buffer.alloc(18)) }),
])

const members = row('members that are easily passed', [
  ['twice, evil first', zip([main(payload), main(clean)])],
  ['twice, evil second', zip([main(clean), main(payload)])],
  ['without a suffix', torchZip(clean, [{ name: 'archive/config', content: payload }])],
  ['under an odd suffix', torchZip(clean, [{ name: 'archive/config.p', content: payload }])],
  ['as a text', torchZip(clean, [{ name: 'archive/readme.txt', content: payload }])],
  ['in capitals', zip([{ name: 'archive/DATA.PKL', content: payload }])],
  ['a path out of the archive', torchZip(clean, [{ name: '../../x.pkl', content: payload }])],
  ['constants.pkl', torchZip(clean, [{ name: 'archive/constants.pkl', content: payload }])],
  ['an archive within', torchZip(clean, [{ name: 'archive/inner.pt', content: torchZip(payload) }])],
  ['three archives deep', zip([{ name: 'a', content: zip([{ name: 'b', content: torchZip(payload) }]) }])],
  ['objects of NumPy', zip([{ name: 'x.npy', content: objects(payload), deflate: true }])],
])

const hidden = row(
  'members that the directory does not name',
  [0, 2].map((place): Named => {
    const filler = Array.from(
      { length: place },
      (_, index): Member => ({ name: `archive/data/${index}`, content: Buffer.alloc(64) }),
    )
    const member: Member = { name: 'archive/x.pkl', content: bytes(payload, Buffer.alloc(900)), hidden: true }
    return [`behind ${place} others`, torchZip(clean, [...filler, member])]
  }),
)

const SUFFIXES = [
  'pt',
  'bin',
  'safetensors',
  'gguf',
  'onnx',
  'h5',
  'json',
  'txt',
  'npy',
  'dat',
  'ckpt',
  'keras',
]
const renamed = row(
  'bare pickles under any name',
  SUFFIXES.map((suffix): Named => [`model.${suffix}`, payload]),
)

const magic = bytes([0x80, 2, 0x8a, 10, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19], STOP)
const parts = [
  pickle(2, ['M', 0xe9, 3]),
  pickle(2, dict(text('little_endian'), TRUE)),
  clean,
  pickle(2, list(text('0'))),
]
const legacy = row('PyTorch files of the old layout', [
  ...parts.map(
    (_, place): Named => [
      `payload in pickle ${place + 2}`,
      bytes(magic, ...parts.map((part, index) => (index === place ? payload : part)), Buffer.alloc(64, 0xff)),
    ],
  ),
  ['payload instead of the magic number', payload],
])

const wrapper = (type: string, shape: number): Piece => [
  global('joblib.numpy_pickle', 'NumpyArrayWrapper'),
  EMPTY_TUPLE,
  NEWOBJ,
  dict(text('shape'), tuple(int(shape)), text('dtype'), call('numpy', 'dtype', text(type), FALSE, TRUE)),
  BUILD,
]
const behindArray = pickle(3, list(wrapper('f8', 4), Buffer.alloc(32, 0xff), evil))
const inArray = pickle(3, list(wrapper('O8', 1), payload, NONE))
const joblib = row('joblib', [
  ['behind a raw array', behindArray],
  ['in an array of objects', inArray],
  ['zlib', deflateSync(behindArray)],
  ['gzip', gzipSync(behindArray)],
])

/** Both a safetensors file and a pickle: the low byte of its length is UNICODE, whose line the header ends. */
const twofold = (piece: Piece): Buffer => {
  const code = bytes('0', piece, STOP)
  const tensor = { dtype: 'U8', shape: [code.length], data_offsets: [0, code.length] }
  const start = JSON.stringify({ a: tensor }).slice(0, -1)
  const length = start.length + 2
  const padding = (0x56 - (length % 256) + 256) % 256
  return safetensors(`${start}${' '.repeat(padding)}\n}`, code)
}
const polyglots = [
  ...row('safetensors files that are pickles as well', [['os.system', twofold(evil)]]),
  ...row(
    'safetensors files that call unknown names',
    [['evil.run', twofold(call('evil', 'run'))]],
    'unknown',
  ),
]

const others = row('other containers', [
  ['NumPy objects', objects(payload)],
  ['gzip', gzipSync(payload)],
  ['zlib', deflateSync(payload)],
  ['gzip twice', gzipSync(gzipSync(payload))],
  ['tar', tar([{ name: 'model.pkl', content: payload }])],
  ['tar.gz', gzipSync(tar([{ name: 'weights', content: torchZip(payload) }]))],
  [
    'tar of the oldest PyTorch',
    tar([
      { name: 'storages', content: pickle(2, NONE) },
      { name: 'pickle', content: payload },
    ]),
  ],
])

export const containerRecipes: readonly Recipe[] = [
  ...headers,
  ...members,
  ...hidden,
  ...renamed,
  ...legacy,
  ...joblib,
  ...polyglots,
  ...others,
]

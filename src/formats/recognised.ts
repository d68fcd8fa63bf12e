import { startsWith } from './bytes/numbers.ts'
import type { Format } from './format.ts'

interface Recognised {
  readonly id: string
  readonly what: string
  /** Why it is not judged, or what it can hold. */
  readonly remark: string
  readonly detects: (head: Uint8Array, size: number) => boolean
}

const magic =
  (start: readonly number[] | string, at = 0) =>
  (head: Uint8Array): boolean =>
    startsWith(head, start, at)

const either =
  (...starts: readonly (readonly number[] | string)[]) =>
  (head: Uint8Array): boolean =>
    starts.some(start => startsWith(head, start))

const NOT_OPENED = 'it is not opened here, so what it holds is unknown'
const PROGRAM = 'it is a program, no data'

const list: readonly Recognised[] = [
  {
    id: '7z',
    what: 'a 7z archive',
    remark: `${NOT_OPENED}; model loaders cannot open it either, which malicious models use to pass scanners`,
    detects: magic([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]),
  },
  { id: 'rar', what: 'a RAR archive', remark: NOT_OPENED, detects: magic('Rar!\x1a\x07') },
  {
    id: 'bzip2',
    what: 'a bzip2 file',
    remark: NOT_OPENED,
    detects: head => startsWith(head, 'BZh') && startsWith(head, [0x31, 0x41, 0x59, 0x26], 4),
  },
  { id: 'xz', what: 'an xz file', remark: NOT_OPENED, detects: magic([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]) },
  { id: 'lzma', what: 'an LZMA file', remark: NOT_OPENED, detects: magic([0x5d, 0, 0, 0x80, 0]) },
  { id: 'zstd', what: 'a Zstandard file', remark: NOT_OPENED, detects: magic([0x28, 0xb5, 0x2f, 0xfd]) },
  { id: 'lz4', what: 'an LZ4 file', remark: NOT_OPENED, detects: magic([0x04, 0x22, 0x4d, 0x18]) },
  {
    id: 'rds',
    what: 'an R object',
    remark: 'reading it can run code, and it is not judged here',
    detects: either('X\n\0\0', 'A\n2\n', 'A\n3\n', 'RDX2\n', 'RDX3\n'),
  },
  { id: 'elf', what: 'an ELF executable', remark: PROGRAM, detects: magic([0x7f, 0x45, 0x4c, 0x46]) },
  {
    id: 'ape',
    what: 'an executable for several systems (llamafile)',
    remark: PROGRAM,
    detects: either("MZqFpD='", 'jartsr='),
  },
  {
    id: 'pe',
    what: 'a Windows executable',
    remark: PROGRAM,
    detects: (head, size) => startsWith(head, 'MZ') && size >= 64,
  },
  {
    id: 'mach-o',
    what: 'a macOS executable',
    remark: PROGRAM,
    detects: either([0xcf, 0xfa, 0xed, 0xfe], [0xce, 0xfa, 0xed, 0xfe], [0xca, 0xfe, 0xba, 0xbe]),
  },
  { id: 'script', what: 'a script', remark: PROGRAM, detects: magic('#!') },
  {
    id: 'ggml',
    what: 'a model in a forerunner of GGUF',
    remark: 'its layout is not judged here',
    detects: either('lmgg', 'fmgg', 'tjgg', 'algg'),
  },
]

const recognise = ({ id, what, remark, detects }: Recognised): Format => ({
  id,
  what,
  detects,
  inspect: async () => ({
    completeness: 'unreadable',
    findings: [{ level: 'unknown', message: `The file is ${what}: ${remark}.` }],
  }),
})

/** Files whose kind can be named, so that messages say what stands there; none of them is judged. */
export const recognised: readonly Format[] = list.map(recognise)

const LFS = 'version https://git-lfs.github.com/spec/'

/** Valid UTF-8 without control characters, but for a character that the end of `head` cuts. */
const isText = (head: Uint8Array): boolean => {
  const start = new TextDecoder().decode(head.subarray(0, 4000))
  const seen = head.length > 4000 ? start.slice(0, -2) : start
  return head.length > 0 && !seen.includes('\ufffd') && !head.some(isControl)
}

/** Below space, but for tab, line feed, carriage return, form feed and escape. */
const isControl = (byte: number): boolean => byte < 32 && ![9, 10, 12, 13, 27].includes(byte)

/** Text is no model: a configuration, a web page that was saved in its place, or a pointer to the real file. */
export const text: Format = {
  id: 'text',
  what: 'text',
  detects: isText,
  inspect: async bytes => {
    const head = Buffer.from(await bytes.slice(0, 200)).toString('latin1')
    const what = head.startsWith(LFS)
      ? 'a Git LFS pointer; the model itself is not here'
      : /^\s*<(?:!doctype|html)/i.test(head)
        ? 'a web page'
        : 'text'
    return {
      completeness: 'unreadable',
      findings: [{ level: 'unknown', message: `The file is ${what}, no model.` }],
    }
  },
}

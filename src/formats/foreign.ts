import { startsWith, unsigned } from './bytes/numbers.ts'
import type { Format } from './format.ts'
import { recognise } from './recognised.ts'

type Detects = (head: Uint8Array, size: number) => boolean
type Start = readonly number[] | string

const either =
  (...starts: readonly Start[]): Detects =>
  head =>
    starts.some(start => startsWith(head, start))

const at =
  (place: number, ...starts: readonly Start[]): Detects =>
  head =>
    starts.some(start => startsWith(head, start, place))

type Kind = readonly [id: string, what: string, detects: Detects]

/** Containers that model loaders cannot open; malicious models came in them, because scanners could not either. */
const containers: readonly Kind[] = [
  ['7z', 'a 7z archive', either([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c])],
  ['rar', 'a RAR archive', either('Rar!\x1a\x07', 'RE~^')],
  ['cab', 'a Windows cabinet', either('MSCF\0\0\0\0', 'ISc(')],
  ['ace', 'an ACE archive', at(7, '**ACE**')],
  ['arj', 'an ARJ archive', head => startsWith(head, [0x60, 0xea]) && unsigned(head, 2, 2) <= 2600],
  ['lha', 'an LHA archive', head => /^-l[hz][0-9ds]-$/.test(String.fromCharCode(...head.subarray(2, 7)))],
  ['zoo', 'a ZOO archive', at(20, [0xdc, 0xa7, 0xc4, 0xfd])],
  ['xar', 'a XAR archive', either('xar!')],
  ['ar', 'a library of object files', either('!<arch>\n')],
  ['cpio', 'a cpio archive', either('070701', '070702', '070707', [0xc7, 0x71], [0x71, 0xc7])],
  ['wim', 'a Windows image', either('MSWIM\0\0\0')],
  ['squashfs', 'a SquashFS image', either('hsqs', 'sqsh')],
  [
    'ole',
    'an OLE container, as installers and old office files are',
    either([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
  ],
  ['lzip', 'an lzip file', either('LZIP\x01')],
  ['lzop', 'an lzop file', either([0x89, 0x4c, 0x5a, 0x4f, 0, 0x0d, 0x0a])],
  ['snappy', 'a Snappy file', either([0xff, 6, 0, 0, 0x73, 0x4e, 0x61, 0x50, 0x70, 0x59])],
  [
    'compress',
    'a file of the old compress program',
    head => startsWith(head, [0x1f, 0x9d]) && ((head[2] ?? 0) & 0x60) === 0,
  ],
]

/** Both begin alike: a Java class has its version where a Mach-O file for several processors has their small number. */
const isFat = (head: Uint8Array): boolean =>
  (head[4] ?? 0) === 0 && (head[6] ?? 0) === 0 && (head[7] ?? 0) < 40
const CAFEBABE: Start = [0xca, 0xfe, 0xba, 0xbe]

const programs: readonly Kind[] = [
  ['elf', 'an ELF executable', either([0x7f, 0x45, 0x4c, 0x46])],
  ['ape', 'an executable for several systems (llamafile)', either("MZqFpD='", 'jartsr=')],
  ['pe', 'a Windows executable', (head, size) => startsWith(head, 'MZ') && size >= 64],
  [
    'mach-o',
    'a macOS executable',
    head =>
      either(
        [0xcf, 0xfa, 0xed, 0xfe],
        [0xce, 0xfa, 0xed, 0xfe],
        [0xfe, 0xed, 0xfa, 0xcf],
        [0xfe, 0xed, 0xfa, 0xce],
      )(head, 0) ||
      (startsWith(head, CAFEBABE) && isFat(head)),
  ],
  ['java-class', 'a compiled Java class', head => startsWith(head, CAFEBABE) && !isFat(head)],
  ['dex', 'a program for Android', either('dex\n0')],
  ['wasm', 'a WebAssembly module', either('\0asm')],
  ['llvm-bitcode', 'compiled LLVM code', either('BC\xc0\xde')],
  [
    'pyc',
    'compiled Python code',
    head => startsWith(head, '\r\n', 2) && unsigned(head, 0, 2) >= 3000 && unsigned(head, 0, 2) < 4000,
  ],
  ['lnk', 'a Windows shortcut', either([0x4c, 0, 0, 0, 1, 0x14, 2, 0])],
  ['script', 'a script', either('#!')],
]

const NO_LOADER =
  'no loader of models opens it, so it is suspicious in their place, and what it holds is unknown'
const PROGRAM = 'it is a program, no data: whoever starts it runs what its authors wrote'

const named =
  (remark: string) =>
  ([id, what, detects]: Kind): Format =>
    recognise({ id, what, remark, detects })

/** What has no business in the place of a model. An archive behind a program, as llamafiles have, is judged beside it. */
export const foreign: readonly Format[] = [
  ...containers.map(named(NO_LOADER)),
  ...programs.map(named(PROGRAM)),
]

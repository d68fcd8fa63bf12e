/** Builds pickles opcode by opcode. Each helper gives the bytes of what it names. */
import { bytes, le, type Piece } from './bytes.ts'

export const MARK = '('
export const STOP = '.'
export const REDUCE = 'R'
export const TUPLE = 't'
export const TUPLE1 = 0x85
export const TUPLE2 = 0x86
export const TUPLE3 = 0x87
export const EMPTY_TUPLE = ')'
export const EMPTY_LIST = ']'
export const EMPTY_DICT = '}'
export const NONE = 'N'
export const TRUE = 0x88
export const FALSE = 0x89
export const POP = '0'
export const POP_MARK = '1'
export const DUP = '2'
export const BUILD = 'b'
export const NEWOBJ = 0x81
export const NEWOBJ_EX = 0x92
export const OBJ = 'o'
export const APPEND = 'a'
export const APPENDS = 'e'
export const SETITEM = 's'
export const SETITEMS = 'u'
export const STACK_GLOBAL = 0x93
export const MEMOIZE = 0x94
export const BINPERSID = 'Q'

export const proto = (version: number): Piece => [0x80, version]
export const global = (module: string, name: string): Piece => `c${module}\n${name}\n`
export const inst = (module: string, name: string): Piece => `i${module}\n${name}\n`
/** BINUNICODE. */
export const text = (content: string): Piece => ['X', le(Buffer.byteLength(content), 4), Buffer.from(content)]
export const shortText = (content: string): Piece => [0x8c, Buffer.byteLength(content), Buffer.from(content)]
/** BINBYTES. */
export const raw = (content: Uint8Array): Piece => ['B', le(content.length, 4), content]
export const int = (value: number): Piece => ['J', le(value, 4)]
export const tuple = (...items: readonly Piece[]): Piece => [MARK, ...items, TUPLE]
export const list = (...items: readonly Piece[]): Piece => [EMPTY_LIST, MARK, ...items, APPENDS]
export const dict = (...items: readonly Piece[]): Piece => [EMPTY_DICT, MARK, ...items, SETITEMS]
export const call = (module: string, name: string, ...args: readonly Piece[]): Piece => [
  global(module, name),
  tuple(...args),
  REDUCE,
]
export const stackGlobal = (module: Piece, name: Piece): Piece => [module, name, STACK_GLOBAL]
export const frame = (length: number): Piece => [0x95, le(length, 8)]

/** A pickle of the pieces, with protocol and STOP. */
export const pickle = (version: number, ...pieces: readonly Piece[]): Buffer =>
  bytes(proto(version), ...pieces, STOP)

/** `os.system('id')`, without protocol and STOP. */
export const evil: Piece = call('os', 'system', text('id'))

/** The persistent id by which PyTorch names a storage. */
export const storage = (key: string, size: number, type = 'FloatStorage'): Piece => [
  tuple(text('storage'), global('torch', type), text(key), text('cpu'), int(size)),
  BINPERSID,
]

/** `torch._utils._rebuild_tensor_v2` of a storage, as PyTorch writes a tensor. */
export const tensor = (key: string, size: number): Piece => [
  global('torch._utils', '_rebuild_tensor_v2'),
  tuple(
    storage(key, size),
    int(0),
    tuple(int(size)),
    tuple(int(1)),
    FALSE,
    call('collections', 'OrderedDict'),
  ),
  REDUCE,
]

/** A state dictionary of so many tensors. */
export const stateDict = (tensors: number, size = 4): Buffer =>
  pickle(
    2,
    call('collections', 'OrderedDict'),
    MARK,
    Array.from({ length: tensors }, (_, index) => [
      text(`layer.${index}.weight`),
      tensor(String(index), size),
    ]),
    SETITEMS,
  )

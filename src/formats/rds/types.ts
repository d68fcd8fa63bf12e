/** Types of objects by their number. @see R Internals, "Serialization Formats" */
export const SYMBOL = 1
export const PAIRS = 2
export const CLOSURE = 3
export const ENVIRONMENT = 4
export const PROMISE = 5
export const CALL = 6
export const SPECIAL = 7
export const BUILTIN = 8
export const CHARS = 9
export const LOGICALS = 10
export const INTEGERS = 13
export const DOUBLES = 14
export const COMPLEX = 15
export const STRINGS = 16
export const DOTS = 17
export const LIST = 19
export const EXPRESSIONS = 20
export const BYTECODE = 21
export const POINTER = 22
export const WEAK = 23
export const RAW = 24
export const S4 = 25
export const ALTERNATIVE = 238
export const ATTR_PAIRS = 239
export const ATTR_CALL = 240
export const BYTECODE_REF = 243
export const BYTECODE_DEF = 244
export const PERSISTENT = 247
export const PACKAGE = 248
export const NAMESPACE = 249
export const UNBOUND = 252
export const NIL = 254
export const REFERENCE = 255

/** Objects that are nothing but their number. */
export const ALONE: ReadonlySet<number> = new Set([241, 242, 250, 251, UNBOUND, 253, NIL])

export const PAIRED: ReadonlySet<number> = new Set([PAIRS, CALL, CLOSURE, PROMISE, DOTS])
export const VECTORS: ReadonlySet<number> = new Set([
  LOGICALS,
  INTEGERS,
  DOUBLES,
  COMPLEX,
  RAW,
  STRINGS,
  LIST,
  EXPRESSIONS,
])

/** Bytes of one element of a vector. */
export const WIDTHS: ReadonlyMap<number, number> = new Map([
  [LOGICALS, 4],
  [INTEGERS, 4],
  [DOUBLES, 8],
  [COMPLEX, 16],
  [RAW, 1],
])

/** Functions that start processes, fetch and run code, or load native code. */
export const DANGEROUS: ReadonlySet<string> = new Set(
  (
    'system system2 shell shell.exec pipe source sys.source download.file socketConnection dyn.load library.dynam ' +
    'install.packages unlink file.remove Sys.setenv curl_download source_url source_gist'
  ).split(' '),
)

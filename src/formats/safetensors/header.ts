import { createScanner } from 'jsonc-parser'
import { MalformedFile } from '../../change.ts'

/** One tensor as the header states it. */
export interface Tensor {
  readonly dtype: string
  /** Bits of one number; undefined for a type that is not known. */
  readonly bits: number | undefined
  readonly shape: readonly number[]
  /** Within the data behind the header. */
  readonly begin: number
  readonly end: number
}

export interface Header {
  readonly metadata: ReadonlyMap<string, string>
  readonly tensors: ReadonlyMap<string, Tensor>
}

const BITS: ReadonlyMap<string, number> = new Map([
  ...['BOOL', 'U8', 'I8', 'F8_E5M2', 'F8_E4M3', 'F8_E8M0', 'F8_E4M3FNUZ', 'F8_E5M2FNUZ'].map(
    name => [name, 8] as const,
  ),
  ...['I16', 'U16', 'F16', 'BF16'].map(name => [name, 16] as const),
  ...['I32', 'U32', 'F32'].map(name => [name, 32] as const),
  ...['I64', 'U64', 'F64', 'C64'].map(name => [name, 64] as const),
  ['F4', 4],
  ['F6_E2M3', 6],
  ['F6_E3M2', 6],
])

/** Parses the header. @throws MalformedFile for anything but the one shape that it has. */
export const parseHeader = (data: Uint8Array): Header => {
  const text = decode(data)
  const root = parse(text)
  refuseDuplicates(text)
  const metadata = new Map<string, string>()
  const tensors = new Map<string, Tensor>()
  for (const [key, value] of Object.entries(asObject(root, 'the header'))) {
    if (key === '__metadata__') {
      for (const [name, entry] of Object.entries(asObject(value, 'the metadata'))) {
        if (typeof entry !== 'string') throw new MalformedFile('the metadata hold something else than text')
        metadata.set(name, entry)
      }
    } else tensors.set(key, asTensor(value))
  }
  return { metadata, tensors }
}

const decode = (data: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(data)
  } catch {
    throw new MalformedFile('the header is no UTF-8')
  }
}

/** Strict JSON, then spaces only. */
const parse = (text: string): unknown => {
  const object = text.replace(/ +$/, '')
  if (!object.startsWith('{') || !object.endsWith('}'))
    throw new MalformedFile('the header is no JSON object')
  try {
    return JSON.parse(object)
  } catch {
    throw new MalformedFile('the header is no JSON')
  }
}

const OPEN = 1
const CLOSE = 2
const COLON = 6
const STRING = 10
const END = 17

/** JSON.parse keeps the last of equal keys and other readers the first, so a key that stands twice hides one of them. */
const refuseDuplicates = (text: string): void => {
  const scanner = createScanner(text, true)
  const open: Set<string>[] = []
  let name: string | undefined
  for (let token = scanner.scan() as number; token !== END; token = scanner.scan()) {
    if (token === OPEN) open.push(new Set())
    else if (token === CLOSE) open.pop()
    else if (token === STRING) name = scanner.getTokenValue()
    else if (token === COLON && name !== undefined) {
      const keys = open.at(-1)
      if (keys?.has(name))
        throw new MalformedFile(`the header names ${JSON.stringify(name.slice(0, 80))} twice`)
      keys?.add(name)
    }
  }
}

const asObject = (value: unknown, what: string): Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new MalformedFile(`${what} is no JSON object`)
  return value as Readonly<Record<string, unknown>>
}

const asTensor = (value: unknown): Tensor => {
  const { dtype, shape, data_offsets: offsets, ...rest } = asObject(value, 'a tensor')
  if (typeof dtype !== 'string' || !isSizes(shape) || !isSizes(offsets) || offsets.length !== 2)
    throw new MalformedFile('a tensor without type, shape and offsets')
  if (Object.keys(rest).length > 0)
    throw new MalformedFile('a tensor with a field that the format does not have')
  const [begin = 0, end = 0] = offsets
  return { dtype, bits: BITS.get(dtype), shape, begin, end }
}

const isSizes = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every(each => Number.isSafeInteger(each) && each >= 0)

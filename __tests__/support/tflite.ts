/** Builds small TensorFlow Lite models. */
import { bytes, le } from './bytes.ts'

/** A field of a table: a number with its width, or something that an offset leads to. */
type Slot = { readonly number: number; readonly width: number } | Part | undefined
type Part =
  | { readonly kind: 'table'; readonly slots: readonly Slot[] }
  | { readonly kind: 'list'; readonly items: readonly Part[] }
  | { readonly kind: 'bytes'; readonly data: Uint8Array }

const table = (...slots: readonly Slot[]): Part => ({ kind: 'table', slots })
const list = (...items: readonly Part[]): Part => ({ kind: 'list', items })
const raw = (data: Uint8Array | string): Part => ({ kind: 'bytes', data: Buffer.from(data) })
const u32 = (number: number): Slot => ({ number, width: 4 })

/** Lays the parts out one behind the other; offsets lead forwards. */
const layOut = (root: Part): Buffer => {
  const out: Buffer[] = [bytes(le(0, 4), 'TFL3')]
  let end = 8
  const fixes: (readonly [at: number, target: number])[] = []
  const put = (data: Buffer): number => {
    const padded = bytes(data, Buffer.alloc((8 - (data.length % 8)) % 8))
    out.push(padded)
    end += padded.length
    return end - padded.length
  }
  const write = (part: Part): number => {
    if (part.kind === 'bytes') return put(bytes(le(part.data.length, 4), part.data))
    if (part.kind === 'list') {
      const at = put(bytes(le(part.items.length, 4), Buffer.alloc(part.items.length * 4)))
      for (const [index, item] of part.items.entries()) fixes.push([at + 4 + index * 4, write(item)])
      return at
    }
    // The list of fields, 4 bytes each but for wide numbers, then the table itself.
    const offsets: number[] = []
    let size = 4
    for (const slot of part.slots) {
      offsets.push(slot === undefined ? 0 : size)
      if (slot !== undefined) size += 'width' in slot ? slot.width : 4
    }
    const fields = put(bytes(le(4 + offsets.length * 2, 2), le(size, 2), ...offsets.map(each => le(each, 2))))
    const body = Buffer.alloc(size)
    const at = put(body)
    const data = out.at(-1) ?? body
    data.writeInt32LE(at - fields, 0)
    for (const [index, slot] of part.slots.entries()) {
      if (slot === undefined) continue
      const place = offsets[index] ?? 0
      if ('width' in slot) le(slot.number, slot.width).copy(data, place)
      else fixes.push([at + place, write(slot)])
    }
    return at
  }
  fixes.push([0, write(root)])
  const file = bytes(...out)
  for (const [at, target] of fixes) file.writeUInt32LE(target - at, at)
  return file
}

/** The options of a Flex operator: a list of its operation and its node in FlexBuffers. */
export const flexOptions = (operation: string, node: Uint8Array): Buffer => {
  const first = bytes(le(operation.length, 4), operation, 0)
  const second = bytes(le(node.length, 4), node, 0)
  const from = first.length + second.length + 4
  // Four bytes for each number: offsets lead backwards, types follow them, then the root, its type and its width.
  return bytes(
    first,
    second,
    le(2, 4),
    le(from - 4, 4),
    le(from + 4 - first.length - 4, 4),
    (5 << 2) | 2,
    (5 << 2) | 2,
    le(10, 4),
    (10 << 2) | 2,
    4,
  )
}

export interface Operator {
  readonly code?: number
  readonly custom?: string
  readonly options?: Uint8Array
  /** Index that the node names, where it is not its own. */
  readonly index?: number
}

export interface Lite {
  readonly operators?: readonly Operator[]
  /** Buffer that the one tensor names. */
  readonly buffer?: number
  /** Offset and size of a buffer outside of the tables. */
  readonly outside?: readonly [offset: number, size: number]
}

export const tflite = ({ operators = [{ code: 9 }], buffer = 0, outside }: Lite = {}): Buffer => {
  const codes = operators.map(({ code = 32, custom }) =>
    table(
      { number: Math.min(code, 127), width: 1 },
      custom === undefined ? undefined : raw(custom),
      u32(1),
      u32(code),
    ),
  )
  const nodes = operators.map(({ index, options }, place) =>
    table(u32(index ?? place), undefined, undefined, undefined, undefined, options && raw(options)),
  )
  const tensor = table(undefined, undefined, u32(buffer), raw('x'))
  const graph = table(list(tensor), undefined, undefined, list(...nodes), raw('main'))
  const held = outside
    ? table(undefined, { number: outside[0], width: 8 }, { number: outside[1], width: 8 })
    : table(raw(Buffer.alloc(16)))
  return layOut(table(u32(3), list(...codes), list(graph), raw('made by a test'), list(held)))
}

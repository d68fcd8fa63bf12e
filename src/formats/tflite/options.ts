import { bytesOf, MalformedFile } from '../../change.ts'
import { cursorOf } from '../bytes/cursor.ts'
import { unsigned } from '../bytes/numbers.ts'
import { readMessage } from '../protobuf/read.ts'
import { type Node, nodeOf } from '../tensorflow/nodes.ts'
import { nodeDef } from '../tensorflow/shapes.ts'

const VECTOR = 10
const TEXT = 5
const BLOB = 25

/**
 * The texts of a list in FlexBuffers, which is read from its end: bytes of the root, its type, its width.
 * @see https://flatbuffers.dev/internals/#flexbuffers
 */
const textsOf = (data: Uint8Array): readonly Uint8Array[] => {
  const width = data.at(-1) ?? 0
  const type = (data.at(-2) ?? 0) >> 2
  const inner = 2 ** ((data.at(-2) ?? 0) & 3)
  const root = data.length - 2 - width
  if (type !== VECTOR || root < 0 || width > 8) return []
  const from = root - unsigned(data, root, width)
  const count = from - inner < 0 ? 0 : unsigned(data, from - inner, inner)
  const texts: Uint8Array[] = []
  for (let index = 0; index < Math.min(count, 8); index++) {
    const kind = data[from + count * inner + index] ?? 0
    if (kind >> 2 !== TEXT && kind >> 2 !== BLOB) continue
    const size = 2 ** (kind & 3)
    const place = from + index * inner - unsigned(data, from + index * inner, inner)
    const length = place - size < 0 ? 0 : unsigned(data, place - size, size)
    texts.push(data.subarray(place, place + length))
  }
  return texts
}

/** The node of TensorFlow that stands in the options of a Flex operator: a list of its operation and itself. */
export const nodeIn = async (options: Uint8Array): Promise<Node | undefined> => {
  const node = textsOf(options)[1]
  if (node === undefined) return undefined
  try {
    return nodeOf(
      await readMessage<Node>(cursorOf(bytesOf(node), node.length), nodeDef, node.length, new Map()),
    )
  } catch (error) {
    if (error instanceof MalformedFile) return undefined
    throw error
  }
}

/** Builds protobuf messages. */
import { bytes, le, type Piece } from './bytes.ts'

export const varint = (number: number): Buffer => {
  const data: number[] = []
  let rest = number
  for (; rest >= 128; rest = Math.floor(rest / 128)) data.push((rest % 128) + 128)
  return Buffer.from([...data, rest])
}

/** A field: numbers as varints, texts in UTF-8, anything else as bytes with their length. */
export const field = (number: number, value: number | string | readonly Piece[] | Uint8Array): Buffer => {
  if (typeof value === 'number') return bytes(varint(number * 8), varint(value))
  const data =
    typeof value === 'string' ? Buffer.from(value) : bytes(...(value instanceof Uint8Array ? [value] : value))
  return bytes(varint(number * 8 + 2), varint(data.length), data)
}

export const fixed32 = (number: number, value = 0): Buffer => bytes(varint(number * 8 + 5), le(value, 4))

export interface NodeParts {
  readonly name?: string
  readonly inputs?: readonly string[]
  /** Texts of attributes, by name. */
  readonly texts?: Readonly<Record<string, string>>
  /** Texts of attributes that are lists, by name. */
  readonly lists?: Readonly<Record<string, readonly string[]>>
  /** Functions that attributes name. */
  readonly functions?: Readonly<Record<string, string>>
}

const attribute = (name: string, value: Buffer): Buffer => field(5, [field(1, name), field(2, value)])

/** A node of a TensorFlow graph. */
export const tfNode = (operation: string, parts: NodeParts = {}): Buffer => {
  const { name = operation, inputs = [], texts = {}, lists = {}, functions = {} } = parts
  return bytes(
    field(1, name),
    field(2, operation),
    ...inputs.map(input => field(3, input)),
    ...Object.entries(texts).map(([key, text]) => attribute(key, field(2, text))),
    ...Object.entries(lists).map(([key, list]) =>
      attribute(
        key,
        field(
          1,
          list.map(text => field(2, text)),
        ),
      ),
    ),
    ...Object.entries(functions).map(([key, called]) => attribute(key, field(10, [field(1, called)]))),
  )
}

/** A constant text of a TensorFlow graph. */
export const tfText = (name: string, text: string): Buffer =>
  bytes(field(1, name), field(2, 'Const'), attribute('value', field(8, [field(1, 7), field(8, text)])))

export interface GraphParts {
  readonly nodes?: readonly Buffer[]
  /** Nodes of functions, by name. */
  readonly functions?: Readonly<Record<string, readonly Buffer[]>>
  /** Arguments of all of them. */
  readonly parameters?: readonly string[]
}

export const tfGraph = ({ nodes = [], functions = {}, parameters = [] }: GraphParts): Buffer =>
  bytes(
    ...nodes.map(node => field(1, node)),
    field(
      2,
      Object.entries(functions).map(([name, list]) =>
        field(1, [
          field(1, [field(1, name), ...parameters.map(each => field(2, [field(1, each), field(3, 7)]))]),
          ...list.map(node => field(3, node)),
        ]),
      ),
    ),
    field(3, 21),
  )

export const tfMetaGraph = (graph: Buffer, assets: readonly string[] = []): Buffer =>
  bytes(
    field(1, [field(4, 'serve'), field(5, '2.21.0'), field(6, 'unknown')]),
    field(2, graph),
    ...assets.map(name => field(6, [field(1, []), field(2, name)])),
  )

export const tfSavedModel = (graph: GraphParts, assets: readonly string[] = []): Buffer =>
  bytes(field(1, 1), field(2, tfMetaGraph(tfGraph(graph), assets)))

/** The graph in protobuf's text form. */
export const tfGraphText = (...nodes: readonly string[]): Buffer =>
  Buffer.from(`# a graph\n${nodes.map(node => `node {\n${node}\n}`).join('\n')}\nversions { producer: 1 }\n`)

export interface OnnxParts {
  readonly nodes?: readonly Buffer[]
  readonly tensors?: readonly Buffer[]
  readonly sparse?: readonly Buffer[]
  readonly functions?: readonly Buffer[]
  readonly training?: readonly Buffer[]
  readonly version?: number
  readonly sets?: readonly Buffer[]
  readonly more?: readonly Buffer[]
}

export const onnxGraph = ({ nodes = [], tensors = [], sparse = [] }: OnnxParts): Buffer =>
  bytes(
    ...nodes.map(node => field(1, node)),
    field(2, 'main'),
    ...tensors.map(tensor => field(5, tensor)),
    ...sparse.map(tensor => field(15, tensor)),
  )

export const onnxSet = (version: number, domain = ''): Buffer =>
  bytes(...(domain === '' ? [] : [field(1, domain)]), field(2, version))

export const onnxModel = (parts: OnnxParts = {}): Buffer => {
  const { functions = [], training = [], version = 10, sets = [onnxSet(20)], more = [] } = parts
  return bytes(
    field(1, version),
    field(2, 'pytorch'),
    field(7, onnxGraph(parts)),
    ...sets.map(set => field(8, set)),
    ...training.map(graph => field(20, [field(1, graph)])),
    ...functions.map(each => field(25, each)),
    ...more,
  )
}

export const onnxNode = (operator: string, domain = '', attributes: readonly Buffer[] = []): Buffer =>
  bytes(
    field(1, 'x'),
    field(2, 'y'),
    field(4, operator),
    ...attributes.map(each => field(5, each)),
    ...(domain === '' ? [] : [field(7, domain)]),
  )

/** A tensor that is kept in another file, and the numbers of one that is not. */
export const onnxExternal = (location: string, external = 1): Buffer =>
  bytes(
    field(1, 4),
    field(2, 1),
    field(8, 'w'),
    field(13, [field(1, 'location'), field(2, location)]),
    field(13, [field(1, 'length'), field(2, '16')]),
    ...(external === 0 ? [] : [field(14, external)]),
  )

export const onnxTensor = (size: number): Buffer =>
  bytes(field(1, size / 4), field(2, 1), field(8, 'w'), field(9, Buffer.alloc(size)))

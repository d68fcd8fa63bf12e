import { MalformedFile } from '../change.ts'
import { cursorOf } from './bytes/cursor.ts'
import type { Format } from './format.ts'
import { isKind } from './protobuf/kinds.ts'
import { readMessage } from './protobuf/read.ts'
import type { Shape } from './protobuf/shape.ts'
import { readText } from './protobuf/text.ts'
import { fingerprint, graphDef, kerasMetadata, metaGraph, savedModel } from './tensorflow/shapes.ts'

/** Bytes that are read: names of nodes and their attributes, not the tensors. */
const MOST = 512 * 1024 * 1024

const binary = (id: string, what: string, shape: Shape): Format => ({
  id,
  what,
  detects: (head, size) => isKind(head, size, shape),
  async inspect(bytes) {
    const { inspectGraph } = await import('./tensorflow/inspect.ts')
    return inspectGraph(shape, visitors => readMessage(cursorOf(bytes, MOST), shape, bytes.size, visitors))
  },
})

/** Longest text that is parsed. */
const LONGEST_TEXT = 128 * 1024 * 1024
const SHAPES = [savedModel, metaGraph, graphDef]
/** The first field of a text, past its comments. */
const FIRST = /^(?:\s|#[^\n]*\n)*(\w+)\s*[:{<]/

const shapeOfText = (head: Uint8Array): Shape | undefined => {
  const name = FIRST.exec(Buffer.from(head).toString('latin1'))?.[1]
  return name === undefined ? undefined : SHAPES.find(({ byName }) => byName.has(name))
}

/**
 * Graphs of TensorFlow: what a SavedModel or a checkpoint's `.meta` holds, and frozen graphs. Nodes that touch files, the
 * network or code beyond the graph are told with the path that they use, be it in the graph or in a function.
 */
export const tensorflow: readonly Format[] = [
  binary('tf-saved-model', 'a SavedModel of TensorFlow', savedModel),
  binary('tf-meta-graph', 'a MetaGraph of TensorFlow', metaGraph),
  binary('tf-graph', 'a graph of TensorFlow', graphDef),
  binary('keras-metadata', 'the metadata of a Keras model', kerasMetadata),
  binary('tf-fingerprint', 'the fingerprint of a SavedModel', fingerprint),
  {
    id: 'tf-text',
    what: 'a graph of TensorFlow as text',
    detects: head => shapeOfText(head) !== undefined,

    async inspect(bytes, inner) {
      if (bytes.size > LONGEST_TEXT || !inner.budget.spend('kept', bytes.size))
        throw new MalformedFile('it is longer than is read')
      const data = await bytes.slice(0, bytes.size)
      const shape = shapeOfText(data.subarray(0, 4096)) ?? graphDef
      const { inspectGraph } = await import('./tensorflow/inspect.ts')
      return inspectGraph(shape, async visitors =>
        readText(Buffer.from(data).toString('latin1'), shape, visitors),
      )
    },
  },
]

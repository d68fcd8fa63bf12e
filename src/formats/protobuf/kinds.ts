import { coreModel } from '../coreml/shapes.ts'
import { model, tensor } from '../onnx/shapes.ts'
import { program } from '../paddle/shapes.ts'
import { sentencePieces } from '../sentencepiece/shapes.ts'
import { fingerprint, graphDef, kerasMetadata, metaGraph, savedModel } from '../tensorflow/shapes.ts'
import type { Shape } from './shape.ts'
import { shapeOfHead } from './sniff.ts'

/** All messages that are a file of their own, with the fields that must fit before bytes are taken for one. */
const KINDS: ReadonlyMap<Shape, number> = new Map([
  [savedModel, 4],
  [metaGraph, 4],
  [graphDef, 4],
  [kerasMetadata, 3],
  [fingerprint, 5],
  [model, 3],
  [tensor, 3],
  [coreModel, 4],
  [program, 4],
  [sentencePieces, 3],
])

/** Whether the head of a file is the start of a message of this shape, rather than of another. */
export const isKind = (head: Uint8Array, size: number, shape: Shape): boolean =>
  shapeOfHead(head, size, KINDS) === shape

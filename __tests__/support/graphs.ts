/** Builds models of Core ML, programs of PaddlePaddle and vocabularies of SentencePiece. */
import { bytes } from './bytes.ts'
import { field, fixed32 } from './protobuf.ts'

export interface CoreParts {
  /** A model that is a class. */
  readonly customClass?: string
  /** A layer that is one, in a network within a branch. */
  readonly layerClass?: string
  /** A file with weights, in a program. */
  readonly blob?: string
  /** The type of the one operation of the program. */
  readonly operation?: string
  /** Another model by its file. */
  readonly linked?: string
  /** A model within a pipeline. */
  readonly inner?: Buffer
}

const feature = (name: string): Buffer => bytes(field(1, name), field(3, [field(5, [])]))

const network = (className: string): Buffer => {
  const custom = field(1, [field(1, 'own'), field(500, [field(10, className)])])
  const branch = field(1, [field(1, 'if'), field(605, [field(1, custom)])])
  return bytes(field(1, [field(1, 'relu'), field(2, 'x'), field(3, 'y'), field(130, [])]), branch)
}

const program = (operation: string, blob: string): Buffer => {
  const value = field(2, [field(5, [field(1, blob), field(2, 64)])])
  const call = field(3, [field(1, operation), field(5, [field(1, 'val'), value])])
  const block = field(3, [field(1, 'CoreML6'), field(2, [field(2, 'y'), call])])
  return bytes(field(1, 1), field(2, [field(1, 'main'), field(2, [field(2, 'CoreML6'), block])]))
}

export const coreModel = (parts: CoreParts = {}): Buffer => {
  const { customClass, layerClass, blob, operation = 'const', linked, inner } = parts
  return bytes(
    field(1, 6),
    field(2, [field(1, feature('x')), field(10, feature('y')), field(100, [field(3, 'a test')])]),
    ...(inner ? [field(202, [field(1, inner)])] : []),
    ...(layerClass === undefined ? [] : [field(500, network(layerClass))]),
    ...(blob === undefined ? [] : [field(502, program(operation, blob))]),
    ...(customClass === undefined ? [] : [field(555, [field(10, customClass)])]),
    ...(linked === undefined ? [] : [field(556, [field(1, [field(1, [field(1, linked)])])])]),
  )
}

/** A program of one block with these operators. */
export const paddleProgram = (...operators: readonly string[]): Buffer => {
  const variable = field(3, [field(1, 'x'), field(2, []), field(3, 1)])
  const path = field(4, [field(1, 'file_path'), field(2, 2), field(5, '/tmp/x')])
  const ops = operators.map(name =>
    field(4, [field(1, [field(1, 'X'), field(2, 'x')]), field(3, name), path]),
  )
  return bytes(field(1, [field(1, 0), field(2, 2 ** 32), variable, ...ops]), field(4, [field(1, 0)]))
}

/** A vocabulary of SentencePiece. */
export const pieces = (...words: readonly string[]): Buffer =>
  bytes(
    ...words.map((word, index) =>
      field(1, [field(1, word), fixed32(2, 0xbf800000), ...(index === 0 ? [field(3, 2)] : [])]),
    ),
    field(2, [field(4, words.length)]),
    field(3, [field(1, 'nmt_nfkc')]),
  )

import { shapeOf } from '../protobuf/shape.ts'

/** The messages of SentencePiece. @see https://github.com/google/sentencepiece/blob/master/src/sentencepiece_model.proto */

export const piece = shapeOf('SentencePiece', () => ({
  piece: [1, 'bytes'],
  score: [2, 'fixed'],
  type: [3, 'number'],
}))

export const sentencePieces = shapeOf('ModelProto', () => ({
  pieces: [1, piece],
  trainer_spec: [2, 'data'],
  normalizer_spec: [3, 'data'],
  self_test_data: [4, 'data'],
  denormalizer_spec: [5, 'data'],
}))

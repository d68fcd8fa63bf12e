import type { Format } from './format.ts'
import { inspectMessage } from './protobuf/inspect.ts'
import { isKind } from './protobuf/kinds.ts'
import { piece, sentencePieces } from './sentencepiece/shapes.ts'

/** Vocabularies of SentencePiece, which tokenizers read: texts and numbers. */
export const sentencepiece: Format = {
  id: 'sentencepiece',
  what: 'a vocabulary of SentencePiece',
  detects: (head, size) => isKind(head, size, sentencePieces),
  inspect: bytes => inspectMessage(bytes, sentencePieces, () => new Map([[piece, () => []]])),
}

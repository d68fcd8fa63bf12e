import { blobFile, coreModel, custom, linked, operation, serialized } from './coreml/shapes.ts'
import type { Format } from './format.ts'
import type { Log } from './pickle/log.ts'
import { inspectMessage } from './protobuf/inspect.ts'
import { isKind } from './protobuf/kinds.ts'
import { type Message, messagesOf, textsOf, type Visitors } from './protobuf/shape.ts'

/**
 * Core ML models. They run no code of their own; what they can name are classes of the program that loads them, other
 * models, and files with weights.
 *
 * @throws MalformedFile when it breaks before anything was seen.
 */
export const coreml: Format = {
  id: 'coreml',
  what: 'a Core ML model',
  detects: (head, size) => isKind(head, size, coreModel),
  inspect: bytes => inspectMessage(bytes, coreModel, visitorsOf),
}

const visitorsOf = (log: Log): Visitors<never> => {
  const visit = (look: (message: Message<never>) => void) => (message: Message<never>) => {
    look(message)
    return []
  }
  return new Map([
    [custom, visit(message => judgeCustom(log, message))],
    [linked, visit(message => judgeLinked(log, message))],
    [blobFile, visit(message => judgeBlob(log, message))],
    [operation, visit(message => judgeOperation(log, message))],
    [
      serialized,
      visit(({ at }) => {
        log.add({
          level: 'unknown',
          message: 'A model within is stored in a form that is not judged here.',
          offset: at,
        })
      }),
    ],
  ])
}

const shown = (text: string): string => JSON.stringify(text.slice(0, 120))

const judgeCustom = (log: Log, message: Message<never>): void => {
  const names = textsOf(message, 'className')
  log.add({
    level: 'note',
    message: `A part of the model is the class ${shown(names.at(-1) ?? '')}, which the program that loads it must bring.`,
    offset: message.at,
  })
}

const judgeLinked = (log: Log, message: Message<never>): void => {
  const paths = messagesOf(message, 'linkedModelFile').flatMap(file =>
    [...messagesOf(file, 'linkedModelFileName'), ...messagesOf(file, 'linkedModelSearchPath')].flatMap(text =>
      textsOf(text, 'defaultValue'),
    ),
  )
  const outside = paths.find(leaves)
  log.add({
    level: outside === undefined ? 'unknown' : 'dangerous',
    message: `A part of the model is another file, ${shown(outside ?? paths[0] ?? '')}.`,
    offset: message.at,
  })
}

/** Weights lie beside the model, in a place that the loader fills in. */
const OWN = '@model_path/'

const judgeBlob = (log: Log, message: Message<never>): void => {
  for (const path of textsOf(message, 'fileName')) {
    const rest = path.startsWith(OWN) ? path.slice(OWN.length) : path
    if (!leaves(rest)) continue
    log.add({
      level: 'dangerous',
      message: `Numbers of the model are kept outside of it, in ${shown(path)}: whoever loads the model reads that file.`,
      offset: message.at,
    })
  }
}

const judgeOperation = (log: Log, message: Message<never>): void => {
  if (textsOf(message, 'type').includes('custom_layer'))
    log.add({
      level: 'note',
      message: 'An operation of the model is a class that the program that loads it must bring.',
      offset: message.at,
    })
}

const leaves = (path: string): boolean =>
  /^[/\\~]|^[A-Za-z][A-Za-z0-9+.-]*:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(path)

import type { Format } from './format.ts'
import { judgeExternal } from './onnx/external.ts'
import { judgeDomains, judgeNode, keyOf, note, type Operators } from './onnx/operators.ts'
import { functionProto, model, node, tensor } from './onnx/shapes.ts'
import type { Log } from './pickle/log.ts'
import { trial } from './pickle/sniff.ts'
import { inspectMessage } from './protobuf/inspect.ts'
import { isKind } from './protobuf/kinds.ts'
import { type Message, messagesOf, numberOf, textOf, textsOf, type Visitors } from './protobuf/shape.ts'

/** The newest version of the format, with room. */
const NEWEST = 30

/**
 * ONNX models: graphs, functions and training graphs, at any depth. What can do harm are tensors that are kept in files
 * outside the folder of the model, and operators that run Python or come from a library.
 *
 * @throws MalformedFile when it breaks before anything was seen.
 * @see https://github.com/onnx/onnx/blob/main/docs/ExternalData.md
 */
export const onnx: Format = {
  id: 'onnx',
  what: 'an ONNX model',
  detects: (head, size) => isKind(head, size, model),

  async inspect(bytes) {
    const operators: Operators = { used: new Map(), defined: new Set() }
    const files = new Set<string>()
    const visitors = (log: Log): Visitors<never> => visitorsOf(log, operators, files)
    return inspectMessage(bytes, model, visitors, (message, log) => {
      const findings = [...judgeDomains(operators), ...judgeVersions(message), ...others(files)]
      for (const finding of findings) log.add(finding)
    })
  },
}

/** A tensor alone, as it stands beside models to test them. */
export const onnxTensor: Format = {
  id: 'onnx-tensor',
  what: 'a tensor of ONNX',
  // The oldest pickles are letters and numbers, which make up such fields as well.
  detects: (head, size) => isKind(head, size, tensor) && !trial(head, size).pickle,
  inspect: bytes =>
    inspectMessage(
      bytes,
      tensor,
      () => new Map(),
      (message, log) => {
        for (const finding of judgeExternal(message).findings) log.add(finding)
      },
    ),
}

const visitorsOf = (log: Log, operators: Operators, files: Set<string>): Visitors<never> =>
  new Map([
    [
      tensor,
      (message: Message<never>) => {
        const judged = judgeExternal(message)
        for (const finding of judged.findings) log.add(finding)
        for (const file of judged.files) if (files.size < 1000) files.add(file)
        return []
      },
    ],
    [
      node,
      message => {
        note(operators, message)
        for (const finding of judgeNode(message)) log.add(finding)
        return []
      },
    ],
    [
      functionProto,
      message => {
        operators.defined.add(keyOf(textOf(message, 'domain'), textOf(message, 'name')))
        return []
      },
    ],
  ])

const judgeVersions = (message: Message<never>) => {
  const found: { level: 'unknown' | 'note'; message: string }[] = []
  const say = (level: 'unknown' | 'note', text: string): void => {
    found.push({ level, message: text })
  }
  if (textsOf(message, 'producer_name').some(text => /\p{Cc}/u.test(text)))
    say(
      'unknown',
      'The name of the producer is no text: another program may read something else in the file.',
    )
  if ((message.values.get('graph') ?? []).length !== 1)
    say('unknown', 'The model has no graph, or several: readers disagree on what it is.')
  const version = numberOf(message, 'ir_version') ?? 0
  if (version < 1 || version > NEWEST) say('note', `The version of the format is ${version}.`)
  const sets = messagesOf(message, 'opset_import').map(
    set => [textOf(set, 'domain'), numberOf(set, 'version')] as const,
  )
  if (version >= 3 && sets.length === 0) say('unknown', 'The model names no set of operators.')
  const own = new Set(
    sets.filter(([domain]) => domain === '' || domain === 'ai.onnx').map(([, each]) => each),
  )
  if (own.size > 1)
    say('unknown', 'The model names several versions of the operators: readers disagree on what they do.')
  return found
}

const others = (files: ReadonlySet<string>) => {
  if (files.size === 0) return []
  const names = [...files].slice(0, 3).map(file => JSON.stringify(file.slice(0, 80)))
  const message = `Tensors are kept in ${files.size === 1 ? 'another file' : `${files.size} other files`}: ${names.join(', ')}.`
  return [{ level: 'note', message } as const]
}

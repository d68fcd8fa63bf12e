import { MalformedFile } from '../../change.ts'
import type { Inspected } from '../format.ts'
import { judgeKeras } from '../keras/judge.ts'
import { logOf } from '../pickle/log.ts'
import { type Message, messagesOf, type Shape, textOf, textsOf, type Visitors } from '../protobuf/shape.ts'
import { judgeFlows } from './flows.ts'
import { judgeNodes, judgeStrange, type Trial } from './judge.ts'
import { type Node, nodeOf } from './nodes.ts'
import { assetFile, functionDef, graphDef, metaInfo, nodeDef, savedObject } from './shapes.ts'

/**
 * Reads a file of TensorFlow and judges what the visitors meet; what was seen before a break counts.
 *
 * @param shape that of the outermost message.
 * @param read hands the visitors all messages of the file, and gives the outermost.
 * @throws MalformedFile when it breaks before anything was seen.
 */
export const inspectGraph = async (
  shape: Shape,
  read: (visitors: Visitors<Node>) => Promise<Message<Node>>,
): Promise<Inspected> => {
  const trial: Trial = { log: logOf(), functions: new Map(), strange: new Map(), flows: [], handed: [] }
  const { log } = trial
  try {
    const visitors = visitorsOf(trial)
    const outermost = await read(visitors)
    visitors.get(shape)?.(outermost)
    if (outermost.strange > 0)
      log.add({
        level: 'unknown',
        message: `${outermost.strange} fields are none of this format: another program may read something else in the file.`,
      })
  } catch (error) {
    judgeFlows(trial)
    judgeStrange(trial)
    if (!(error instanceof MalformedFile) || log.count() === 0) throw error
    log.add({ level: 'unknown', message: `The file breaks off: ${error.message}.` })
    return { completeness: 'partial', findings: log.list() }
  }
  judgeFlows(trial)
  judgeStrange(trial)
  return { completeness: 'complete', findings: log.list() }
}

const visitorsOf = (trial: Trial): Visitors<Node> =>
  new Map([
    [nodeDef, node => [nodeOf(node)]],
    [
      functionDef,
      message => {
        const signature = messagesOf(message, 'signature').at(-1)
        const name = signature ? textOf(signature, 'name') : ''
        const parameters = signature ? messagesOf(signature, 'input_arg') : []
        trial.functions.set(
          name,
          parameters.map(each => textOf(each, 'name')),
        )
        judgeNodes(trial, message.made, name)
        return []
      },
    ],
    [
      graphDef,
      message => {
        judgeNodes(trial, message.made, undefined)
        return []
      },
    ],
    [
      assetFile,
      message => {
        judgeAssets(trial, textsOf(message, 'filename'))
        return []
      },
    ],
    [
      // Told from the metadata of Keras by its fields alone, so it is judged like them.
      metaInfo,
      message => {
        for (const name of ['tags', 'tensorflow_version', 'tensorflow_git_version'])
          for (const text of textsOf(message, name)) judgeMetadata(trial, text)
        return []
      },
    ],
    [
      savedObject,
      message => {
        for (const text of textsOf(message, 'metadata')) judgeMetadata(trial, text)
        return []
      },
    ],
  ])

const judgeAssets = ({ log }: Trial, names: readonly string[]): void => {
  for (const name of names)
    if (/^[/\\]|^[A-Za-z][A-Za-z0-9+.-]*:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(name))
      log.add({
        level: 'dangerous',
        message: `An asset of the model is a file outside of it: ${JSON.stringify(name.slice(0, 120))}.`,
      })
}

const judgeMetadata = ({ log }: Trial, text: string): void => {
  if (!text.trimStart().startsWith('{')) return
  try {
    for (const finding of judgeKeras(Buffer.from(text)).findings)
      log.add({ ...finding, member: 'keras metadata' })
  } catch (error) {
    if (!(error instanceof MalformedFile)) throw error
    log.add({ level: 'unknown', message: `Metadata of Keras could not be read: ${error.message}.` })
  }
}

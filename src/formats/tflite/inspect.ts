import { type Bytes, MalformedFile } from '../../change.ts'
import type { Observation } from '../../evidence.ts'
import { type Blocks, blocksOf } from '../bytes/blocks.ts'
import type { Inspected } from '../format.ts'
import { type Log, logOf } from '../pickle/log.ts'
import { isKnownOperation, reachOf } from '../tensorflow/operations.ts'
import { follow, numberIn, type Table, tableAt, tablesIn, textIn, vectorIn } from './flatbuffer.ts'
import { nodeIn } from './options.ts'

const MOST = 128 * 1024 * 1024
const MOST_PARTS = 200_000
/** The newest operator of the format, with room for some years. */
const NEWEST = 300
const CUSTOM = 32
const LONGEST_OPTIONS = 1024 * 1024

/** Fields of the tables, by the order of the schema. */
const MODEL = { codes: 1, graphs: 2, buffers: 4 }
const CODE = { old: 0, custom: 1, builtin: 3 }
const GRAPH = { tensors: 0, operators: 3 }
const TENSOR = { buffer: 2 }
const OPERATOR = { code: 0, options: 5 }
const BUFFER = { data: 0, offset: 1, size: 2 }

/** Operators that come with TensorFlow Lite and its task libraries under a name of their own. */
const LIBRARIES = new Set([
  'TFLite_Detection_PostProcess',
  'Convolution2DTransposeBias',
  'MaxPoolingWithArgmax2D',
  'MaxUnpooling2D',
  'TransformTensorBilinear',
  'TransformLandmarks',
  'Landmarks2TransformMatrix',
  'edgetpu-custom-op',
  'RandomUniform',
  'RandomStandardNormal',
  'Multinomial',
  'Mfcc',
  'AudioSpectrogram',
])

/** @throws MalformedFile when a part of it leads out of the file. */
export const inspectTflite = async (bytes: Bytes): Promise<Inspected> => {
  const log = logOf()
  try {
    const blocks = blocksOf(bytes, MOST)
    const model = await tableAt(blocks, await follow(blocks, 0))
    const codes = await judgeCodes(blocks, model, log)
    const buffers = await judgeBuffers(blocks, model)
    for await (const graph of tablesIn(blocks, model, MODEL.graphs, MOST_PARTS))
      await judgeGraph({ blocks, codes, buffers, log }, graph)
  } catch (error) {
    if (!(error instanceof MalformedFile) || log.count() === 0) throw error
    log.add({ level: 'unknown', message: `The file breaks off: ${error.message}.` })
    return { completeness: 'partial', findings: log.list() }
  }
  return { completeness: 'complete', findings: log.list() }
}

/** Names of the operators that the model uses; undefined for those of the format. */
const judgeCodes = async (
  blocks: Blocks,
  model: Table,
  log: Log,
): Promise<readonly (string | undefined)[]> => {
  const codes: (string | undefined)[] = []
  for await (const code of tablesIn(blocks, model, MODEL.codes, MOST_PARTS)) {
    const number = Math.max(
      await numberIn(blocks, code, CODE.old, 1),
      await numberIn(blocks, code, CODE.builtin, 4),
    )
    if (number !== CUSTOM) {
      if (number > NEWEST)
        log.add({
          level: 'unknown',
          message: `The operator ${number} is none of the format.`,
          offset: code.at,
        })
      codes.push(undefined)
      continue
    }
    const name = await textIn(blocks, code, CODE.custom)
    codes.push(name)
    const finding = judgeCustom(name)
    if (finding) log.add({ ...finding, offset: code.at })
  }
  return codes
}

const judgeCustom = (name: string): Observation | undefined => {
  const shown = JSON.stringify(name.slice(0, 80))
  if (name.startsWith('Flex')) return judgeFlex(name.slice(4), [])
  if (LIBRARIES.has(name))
    return { level: 'note', message: `The operator ${shown} comes with a library of TensorFlow Lite.` }
  return {
    level: 'unknown',
    message: `The operator ${shown} is none of the format; a library of machine code must bring it.`,
  }
}

/** An operation of TensorFlow, which programs with its Flex delegate run. */
const judgeFlex = (operation: string, texts: readonly string[]): Observation => {
  const shown = JSON.stringify(operation.slice(0, 80))
  const reaches = reachOf(operation)
  if (reaches)
    return {
      level:
        reaches.reach === 'saver' || reaches.reach === 'vocabulary' || reaches.reach === 'code'
          ? 'unknown'
          : 'dangerous',
      message: `The model runs the TensorFlow operation ${shown}, which ${reaches.does}.`,
      call: `${operation}(${texts.map(text => JSON.stringify(text.slice(0, 100))).join(', ')})`.slice(0, 300),
    }
  if (isKnownOperation(operation))
    return { level: 'note', message: `The model runs operations of TensorFlow itself, such as ${shown}.` }
  return {
    level: 'unknown',
    message: `The operation ${shown} is none of TensorFlow; a library must bring it.`,
  }
}

const judgeBuffers = async (blocks: Blocks, model: Table): Promise<number> => {
  let count = 0
  for await (const buffer of tablesIn(blocks, model, MODEL.buffers, MOST_PARTS)) {
    count++
    await vectorIn(blocks, buffer, BUFFER.data, 1)
    const [offset, size] = [
      await numberIn(blocks, buffer, BUFFER.offset, 8),
      await numberIn(blocks, buffer, BUFFER.size, 8),
    ]
    if (offset > 1 && offset + size > blocks.size)
      throw new MalformedFile('a buffer passes the end of the file')
  }
  return count
}

interface Model {
  readonly blocks: Blocks
  readonly codes: readonly (string | undefined)[]
  readonly buffers: number
  readonly log: Log
}

const judgeGraph = async ({ blocks, codes, buffers, log }: Model, graph: Table): Promise<void> => {
  for await (const tensor of tablesIn(blocks, graph, GRAPH.tensors, MOST_PARTS))
    if ((await numberIn(blocks, tensor, TENSOR.buffer, 4)) >= Math.max(buffers, 1))
      throw new MalformedFile('a tensor names a buffer that is not there')
  for await (const operator of tablesIn(blocks, graph, GRAPH.operators, MOST_PARTS)) {
    const index = await numberIn(blocks, operator, OPERATOR.code, 4)
    if (index >= codes.length) throw new MalformedFile('a node names an operator that is not there')
    const name = codes[index]
    if (name?.startsWith('Flex')) await judgeOptions(blocks, operator, name, log)
  }
}

/** The node in the options is what runs, whatever the operator is called. */
const judgeOptions = async (blocks: Blocks, operator: Table, name: string, log: Log): Promise<void> => {
  const { from, count } = await vectorIn(blocks, operator, OPERATOR.options, 1)
  const node = count > LONGEST_OPTIONS ? undefined : await nodeIn(await blocks.at(from, count))
  const offset = operator.at
  if (node === undefined) {
    log.add({
      level: 'unknown',
      message: `The options of ${JSON.stringify(name.slice(0, 80))} could not be read.`,
      offset,
    })
    return
  }
  if (node.operation !== name.slice(4))
    log.add({
      level: 'dangerous',
      message: `The operator is called ${JSON.stringify(name.slice(0, 80))} and runs another operation, ${JSON.stringify(node.operation.slice(0, 80))}.`,
      offset,
    })
  log.add({ ...judgeFlex(node.operation, node.texts), offset })
}

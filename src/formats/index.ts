import { type Bytes, MalformedFile } from '../change.ts'
import type { Completeness, Inspection, Judgement, Observation } from '../evidence.ts'
import { catboost } from './catboost.ts'
import { compressed } from './compressed.ts'
import { config } from './config.ts'
import { coreml } from './coreml.ts'
import { flax } from './flax.ts'
import { foreign } from './foreign.ts'
import type { Budget, Format, Inner, Inspected } from './format.ts'
import { gguf } from './gguf.ts'
import { hdf5 } from './hdf5.ts'
import { budgetOf, defaults, type Limits } from './inspection/limits.ts'
import { alsoPickle } from './inspection/polyglot.ts'
import { mismatch } from './inspection/promise.ts'
import { kerasConfig } from './keras-config.ts'
import { lightgbm } from './lightgbm.ts'
import { npy } from './npy.ts'
import { onnx, onnxTensor } from './onnx.ts'
import { paddle } from './paddle.ts'
import { logOf } from './pickle/log.ts'
import { pickle } from './pickle.ts'
import { pytorchLegacy } from './pytorch-legacy.ts'
import { rds } from './rds.ts'
import { recognised, text } from './recognised.ts'
import { safetensors } from './safetensors.ts'
import { sentencepiece } from './sentencepiece.ts'
import { tar } from './tar.ts'
import { tensorflow } from './tensorflow.ts'
import { tflite } from './tflite.ts'
import { torch7 } from './torch7.ts'
import { xgboost } from './xgboost.ts'
import { openvino, pmml } from './xml-model.ts'
import { zip } from './zip.ts'

export type { Limits } from './inspection/limits.ts'

/** In the order in which they are asked: signatures first, what can only be guessed last. */
export const formats: readonly Format[] = [
  zip,
  gguf,
  hdf5,
  tflite,
  npy,
  pytorchLegacy,
  safetensors,
  rds,
  compressed,
  tar,
  ...foreign,
  ...tensorflow,
  onnx,
  onnxTensor,
  coreml,
  paddle,
  sentencepiece,
  ...recognised,
  xgboost,
  kerasConfig,
  pmml,
  openvino,
  torch7,
  flax,
  lightgbm,
  catboost,
  pickle,
  config,
  text,
]

const HEAD = 4096
/** Observations of one level and file; more are counted. */
const MOST_TOLD = 60

/**
 * Judges the bytes of a model file. The content decides what it is, never the name; `path` only shows whether the name
 * promises something else. Never rejects: bytes that cannot be read give an inspection that says so.
 */
export const inspect = (path: string, bytes: Bytes, limits: Limits = defaults): Promise<Inspection> =>
  inspectWithin(path, bytes, budgetOf(limits), 0, limits.depth)

const inspectWithin = async (
  path: string,
  bytes: Bytes,
  budget: Budget,
  depth: number,
  most: number,
): Promise<Inspection> => {
  const counted = count(bytes)
  const inner: Inner = {
    depth,
    budget,
    inspect: (content, member) => inspectWithin(member, content, budget, depth + 1, most),
  }
  const {
    format = 'unknown',
    completeness,
    findings,
  } = depth > most ? tooDeep(most) : await judge(path, counted, inner)
  const listed = summary(findings)
  return {
    path,
    format,
    verdict: verdictOf(listed, completeness),
    completeness,
    findings: listed,
    size: bytes.size,
    read: counted.read(),
  }
}

const tooDeep = (most: number): Inspected => ({
  completeness: 'partial',
  findings: [
    { level: 'unknown', message: `Nested more than ${most} times; what lies deeper was not judged.` },
  ],
})

const judge = async (path: string, bytes: Bytes, inner: Inner): Promise<Inspected> => {
  try {
    const head = await bytes.slice(0, HEAD)
    const format = formats.find(({ detects }) => detects(head, bytes.size))
    const inspected = await attempt(format, bytes, inner)
    const name = inspected.format ?? format?.id ?? 'unknown'
    const isPickle = format === pickle || format === pytorchLegacy
    const archive = format === zip ? [] : await alsoZip(bytes, inner)
    const also = isPickle
      ? // A tensor within a pickle is an archive of its own, often the last thing in the file.
        archive.filter(({ level }) => level === 'dangerous')
      : [...(await alsoPickle(head, bytes, inner)), ...archive]
    const promised = inner.depth === 0 ? mismatch(path, name) : []
    // Danger that was seen before a break, or beside it, is a part of the answer.
    const completeness =
      also.length > 0 && inspected.completeness !== 'complete' ? 'partial' : inspected.completeness
    return { completeness, format: name, findings: [...inspected.findings, ...also, ...promised] }
  } catch (error) {
    return broken(error, 'The file could not be read')
  }
}

/** Where an end record must begin to be looked for; a longer comment is no use to a reader of models. */
const TAIL = 1024

/** Archives are found by their end, so any file with one at its end is an archive to those who look there. */
const alsoZip = async (bytes: Bytes, inner: Inner): Promise<readonly Observation[]> => {
  const tail = Buffer.from(await bytes.slice(Math.max(bytes.size - TAIL, 0), bytes.size))
  if (!tail.includes('PK\x05\x06', 0, 'latin1')) return []
  const { completeness, findings } = await attempt(zip, bytes, inner)
  if (completeness === 'unreadable') return []
  return [
    { level: 'unknown', message: 'The file is a zip archive as well: readers disagree on what it is.' },
    ...findings,
  ]
}

const attempt = async (format: Format | undefined, bytes: Bytes, inner: Inner): Promise<Inspected> => {
  if (format === undefined) {
    const message = bytes.size === 0 ? 'The file is empty.' : 'The content is of no kind that is known here.'
    return { completeness: 'unreadable', findings: [{ level: 'unknown', message }] }
  }
  try {
    return await format.inspect(bytes, inner)
  } catch (error) {
    return broken(error, `The file begins like ${format.what} and is none`)
  }
}

/** Bytes that break their format's rules are a result; anything else is a bug. */
const broken = (error: unknown, what: string): Inspected => {
  if (!(error instanceof MalformedFile)) throw error
  return {
    completeness: 'unreadable',
    findings: [{ level: 'unknown', message: `${what}: ${error.message}.` }],
  }
}

/** Each thing once, the worst first, at most a page of each level. */
const summary = (findings: readonly Observation[]): readonly Observation[] => {
  const log = logOf(MOST_TOLD)
  for (const finding of findings)
    log.add(finding, `${finding.member ?? ''} ${finding.message} ${finding.call ?? ''}`)
  return log.list()
}

/** Safe is only what was judged to its end without one open question. */
const verdictOf = (findings: readonly Observation[], completeness: Completeness): Judgement => {
  if (findings.some(({ level }) => level === 'dangerous')) return 'dangerous'
  return completeness === 'complete' && !findings.some(({ level }) => level === 'unknown')
    ? 'safe'
    : 'unknown'
}

const count = (bytes: Bytes): Bytes & { read(): number } => {
  let read = 0
  return {
    size: bytes.size,
    read: () => Math.min(read, bytes.size),
    slice: async (from, to) => {
      const data = await bytes.slice(from, Math.min(to, bytes.size))
      read += data.length
      return data
    },
  }
}

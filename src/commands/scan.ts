import { resolve } from 'node:path'
import { InputError, lfsPointer } from '../change.ts'
import type { Inspection, Judgement, Observation } from '../evidence.ts'
import { inspect } from '../formats/index.ts'
import { mayBeModelName } from '../readers/model-file.ts'
import { inertLog, visible } from '../reports/inert.ts'
import { VERSION } from '../version.ts'
import { filesUnder, onDisk, reason, shownPath } from './files.ts'
import type { Command, Io } from './io.ts'
import { among, readWords } from './options.ts'
import { progress } from './progress.ts'

const USAGE = `ai-artifact-gate scan [options] PATH…
Scans model files, and folders of them, without running or loading anything.
Only the bytes that decide are read: of a checkpoint the pickle, not its
tensors.

  -f, --format FORMAT   text, json or sarif; default: text

Exit code: 0 all files are safe and were judged whole, 1 something is
dangerous, unknown or not judged whole, 2 the scan itself failed.
`

/** Formats that are no model: within a folder they are counted, not listed. */
const OTHER = new Set(['unknown', 'text'])
const POINTER_BYTES = 1024

const unreadable = (path: string, size: number, message: string): Inspection => ({
  path,
  format: 'unknown',
  verdict: 'unknown',
  completeness: 'unreadable',
  findings: [{ level: 'unknown', message }],
  size,
  read: 0,
})

const scanFile = async (path: string, shown: string): Promise<Inspection> => {
  let bytes: ReturnType<typeof onDisk>
  try {
    bytes = onDisk(path)
  } catch (error) {
    return { ...unreadable(shown, 0, `The file cannot be opened (${reason(error)}).`), format: 'unopened' }
  }
  try {
    const pointer = bytes.size <= POINTER_BYTES ? lfsPointer(await bytes.slice(0, bytes.size)) : undefined
    if (!pointer) return await inspect(shown, bytes)
    const words = `This is the Git LFS pointer of an object of ${pointer.size} bytes, sha256 ${pointer.oid}; run \`git lfs pull\` to have the file.`
    return { ...unreadable(shown, bytes.size, words), format: 'lfs-pointer' }
  } finally {
    bytes.close()
  }
}

const worst = (files: readonly Inspection[]): Judgement => {
  if (files.some(({ verdict }) => verdict === 'dangerous')) return 'dangerous'
  return files.every(({ verdict, completeness }) => verdict === 'safe' && completeness === 'complete')
    ? 'safe'
    : 'unknown'
}

const bytesInWords = (bytes: number): string => {
  const units = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB']
  const power = Math.min(units.length - 1, bytes < 1024 ? 0 : Math.floor(Math.log2(bytes) / 10))
  return `${power === 0 ? bytes : (bytes / 1024 ** power).toFixed(1)} ${units[power]}`
}

const place = ({ member, offset, opcode }: Observation): string =>
  [member && `in ${member}`, offset !== undefined && `at byte ${offset}`, opcode].filter(Boolean).join(', ')

const lines = ({
  path,
  format,
  verdict,
  completeness,
  size,
  read,
  findings,
}: Inspection): readonly string[] => [
  `${visible(path)}`,
  `  ${verdict}, ${completeness}  ${format}, ${bytesInWords(size)}, judged from ${bytesInWords(read)}`,
  ...findings.flatMap(finding => [
    `  ${finding.level === 'note' ? 'note' : finding.level}: ${visible(finding.message, 2000)}`,
    ...(finding.call ? [`    ${visible(finding.call, 2000)}`] : []),
    ...(place(finding) ? [`    ${visible(place(finding))}`] : []),
  ]),
]

const report = (files: readonly Inspection[], others: number): string => {
  const count = (wanted: Judgement) => files.filter(({ verdict }) => verdict === wanted).length
  const tail = others > 0 ? `; ${others} other ${others === 1 ? 'file is' : 'files are'} no model` : ''
  return inertLog(
    [
      ...files.flatMap(file => [...lines(file), '']),
      `${files.length} model ${files.length === 1 ? 'file' : 'files'}: ${count('dangerous')} dangerous, ${count('unknown')} unknown, ${count('safe')} safe${tail}`,
      '',
    ].join('\n'),
  )
}

const run = async (given: readonly string[], io: Io): Promise<0 | 1> => {
  const words = readWords(given, { format: { type: 'string', short: 'f' } }, Number.MAX_SAFE_INTEGER)
  const format = among(words, 'format', ['text', 'json', 'sarif'], 'text')
  if (words.places.length === 0) throw new InputError('scan needs at least one file or folder.')
  const shown = progress(io)
  const files: Inspection[] = []
  let others = 0
  for (const place of words.places) {
    for (const { path, named, unfit } of filesUnder(resolve(io.directory, place))) {
      shown.stage('scanning', files.length + others)
      const name = shownPath(path, io.directory)
      const inspection = unfit ? unreadable(name, 0, unfit) : await scanFile(path, name)
      const isModel = named || unfit || !OTHER.has(inspection.format) || mayBeModelName(path)
      if (isModel) files.push(inspection)
      else others++
    }
  }
  shown.end()
  const verdict = worst(files)
  const tool = { name: 'ai-artifact-gate', version: VERSION }
  const shape = {
    json: () => ({ version: 1, tool, verdict, files }),
    sarif: async () => (await import('../reports/scan-sarif.ts')).scanSarif(files, VERSION),
  }
  io.out(format === 'text' ? report(files, others) : `${JSON.stringify(await shape[format](), null, 2)}\n`)
  return verdict === 'safe' ? 0 : 1
}

export const scan: Command = {
  usage: USAGE,
  run,
}

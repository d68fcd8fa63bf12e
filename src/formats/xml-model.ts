import type { Bytes } from '../change.ts'
import { MalformedFile } from '../change.ts'
import type { Format, Inner, Inspected } from './format.ts'
import { type Log, logOf } from './pickle/log.ts'
import { judgeDeclaration, judgeOpenvino, judgePmml } from './xml/judge.ts'
import { type Tag, tagsOf } from './xml/tags.ts'

/** Forests of trees and long lists make large files; beyond this they are not read. */
const LONGEST = 256 * 1024 * 1024

/** The root of the text, past declarations and comments. */
const rootOf = (head: Uint8Array): string | undefined => {
  const text = Buffer.from(head).toString('utf8')
  if (!/^\ufeff?\s*</.test(text)) return undefined
  for (const { kind, name } of tagsOf(text)) if (kind === 'open') return name.replace(/^.*:/, '')
  return undefined
}

const inspectXml = async (
  bytes: Bytes,
  inner: Inner,
  root: string,
  judge: (log: Log, tag: Tag) => void,
): Promise<Inspected> => {
  if (bytes.size > LONGEST || !inner.budget.spend('kept', bytes.size))
    throw new MalformedFile('it is longer than is read')
  const log = logOf()
  const text = Buffer.from(await bytes.slice(0, bytes.size)).toString('utf8')
  let depth = 0
  for (const tag of tagsOf(text)) {
    judgeDeclaration(log, tag)
    judge(log, tag)
    if (tag.kind === 'open' && !tag.rest.endsWith('/')) depth++
    if (tag.kind === 'close') depth--
  }
  if (depth !== 0) {
    log.add({ level: 'unknown', message: `The elements of the file do not close; it is cut, or no ${root}.` })
    return { completeness: 'partial', findings: log.list() }
  }
  return { completeness: 'complete', findings: log.list() }
}

/**
 * Models in the Predictive Model Markup Language. Numbers and formulas of the standard are harmless; entities of XML, and
 * extensions that engines run, are not.
 */
export const pmml: Format = {
  id: 'pmml',
  what: 'a PMML model',
  detects: head => rootOf(head) === 'PMML',
  inspect: (bytes, inner) => inspectXml(bytes, inner, 'PMML', judgePmml),
}

/** Models of OpenVINO: the graph stands in XML, the numbers in a file beside it. */
export const openvino: Format = {
  id: 'openvino',
  what: 'an OpenVINO model',
  detects: head => rootOf(head) === 'net',
  inspect: (bytes, inner) => inspectXml(bytes, inner, 'OpenVINO model', judgeOpenvino),
}

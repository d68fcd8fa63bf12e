import type { Bytes } from '../../change.ts'
import { torchFileOperators, torchNamespaces } from '../../data/torch-operators.ts'
import type { Observation } from '../../evidence.ts'
import type { Inspected } from '../format.ts'

/** Longest file of compiled code that is read; those of large models have a few megabytes. */
const MOST_CODE = 16 * 1024 * 1024
const MOST_TOLD = 10

const USES = /\b(torch\.(?:save|from_file)|ops\.aten\.(?:save|from_file))\(/g
const LIBRARIES = /(?:\bops|__torch__\.torch\.classes)\.(\w{1,80})\./g

/**
 * The code of a TorchScript archive. It is no Python, though it looks like it: it can reach the operators that PyTorch
 * registers and nothing else.
 */
export const inspectCode = async (content: Bytes): Promise<Inspected> => {
  const data = await content.slice(0, Math.min(content.size, MOST_CODE))
  const code = Buffer.from(data).toString('latin1')
  const findings: Observation[] = []
  const used = new Map([...code.matchAll(USES)].map(match => [match[1] ?? '', match.index] as const))
  for (const [name, offset] of used)
    findings.push({
      level: 'dangerous',
      message: `The compiled code calls ${name}, which ${torchFileOperators.get(name.slice(name.lastIndexOf('.') + 1)) ?? 'touches files'} when the model runs.`,
      call: code.slice(offset, offset + 120).split('\n')[0] ?? name,
      offset,
    })
  const foreign = new Set([...code.matchAll(LIBRARIES)].map(match => match[1] ?? ''))
  for (const name of [...foreign].filter(each => !torchNamespaces.has(each)).slice(0, MOST_TOLD))
    findings.push({
      level: 'unknown',
      message: `The compiled code uses ${name}, which is no part of PyTorch: a native library must be loaded for it.`,
    })
  if (content.size <= MOST_CODE) return { completeness: 'complete', findings }
  const message = `The compiled code is longer than ${MOST_CODE} bytes; the rest was not read.`
  return { completeness: 'partial', findings: [...findings, { level: 'unknown', message }] }
}

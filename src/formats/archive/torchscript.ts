import type { Bytes } from '../../change.ts'
import type { Observation } from '../../evidence.ts'
import type { Inspected } from '../format.ts'

/** Longest file of compiled code that is read; those of large models have a few megabytes. */
const MOST_CODE = 16 * 1024 * 1024
const MOST_TOLD = 10

/** Operators that touch files, which no forward pass needs. Other operators of TorchScript only compute. */
const DANGEROUS: ReadonlyMap<string, string> = new Map([
  ['torch.save', 'writes a file that it names'],
  ['ops.aten.save', 'writes a file that it names'],
  ['torch.from_file', 'reads any file that it names, or creates it'],
  ['ops.aten.from_file', 'reads any file that it names, or creates it'],
])

/** Operators and classes that PyTorch and its own libraries register. */
const OWN = new Set(
  (
    'prim aten prims quantized quantized_decomposed _quantized sparse mkldnn mkldnn_prepacked prepacked xnnpack onednn ' +
    'torchvision torchaudio torchtext image rnn cuda c10d _c10d_functional inductor metal vulkan_prepack profiler static_runtime'
  ).split(' '),
)

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
      message: `The compiled code calls ${name}, which ${DANGEROUS.get(name) ?? 'touches files'} when the model runs.`,
      call: code.slice(offset, offset + 120).split('\n')[0] ?? name,
      offset,
    })
  const foreign = new Set([...code.matchAll(LIBRARIES)].map(match => match[1] ?? ''))
  for (const name of [...foreign].filter(each => !OWN.has(each)).slice(0, MOST_TOLD))
    findings.push({
      level: 'unknown',
      message: `The compiled code uses ${name}, which is no part of PyTorch: a native library must be loaded for it.`,
    })
  if (content.size <= MOST_CODE) return { completeness: 'complete', findings }
  const message = `The compiled code is longer than ${MOST_CODE} bytes; the rest was not read.`
  return { completeness: 'partial', findings: [...findings, { level: 'unknown', message }] }
}

import type { Observation } from '../../evidence.ts'
import { type Message, messagesOf, textOf, textsOf } from '../protobuf/shape.ts'

/** An operator that a graph uses, with where one stands. */
export interface Used {
  readonly domain: string
  readonly name: string
  readonly at: number
}

/** Domains of ONNX itself and of ONNX Runtime. */
const KNOWN = new Set([
  '',
  'ai.onnx',
  'ai.onnx.ml',
  'ai.onnx.training',
  'ai.onnx.preview',
  'ai.onnx.preview.training',
  'com.microsoft',
  'com.microsoft.nchwc',
  'com.microsoft.dml',
  'com.microsoft.experimental',
  'com.ms.internal.nhwc',
])

/** Domains of libraries that many models are made for. */
const LIBRARIES = new Set([
  'ai.onnx.contrib',
  'com.microsoft.extensions',
  'com.nvidia',
  'trt',
  'trt.plugins',
  'org.openvinotoolkit',
  'mmdeploy',
])

/** Operators that call Python or another framework. */
const PYTHON = new Set(['PyOp', 'PyCustomOp', 'PythonOp', 'PythonOpGrad', 'PyFunc'])
const MOST = 1000

export interface Operators {
  readonly used: Map<string, Used>
  /** Operators that the model defines itself, by domain and name. */
  readonly defined: Set<string>
}

export const keyOf = (domain: string, name: string): string => `${domain}::${name}`

export const note = ({ used }: Operators, message: Message<never>): void => {
  const [domain, name] = [textOf(message, 'domain'), textOf(message, 'op_type')]
  const key = keyOf(domain, name)
  if (!used.has(key) && used.size < MOST) used.set(key, { domain, name, at: message.at })
}

/** What one node says by itself: it calls Python, or names a file that was compiled for a device. */
export const judgeNode = (message: Message<never>): readonly Observation[] => {
  const names = textsOf(message, 'op_type')
  const found: Observation[] = []
  const python = names.find(name => PYTHON.has(name))
  if (python !== undefined)
    found.push({
      level: 'dangerous',
      message: `The operator ${python} calls Python that its attributes name.`,
      call: `${python}(${attributes(message)})`.slice(0, 300),
      offset: message.at,
    })
  if (names.includes('ATen'))
    found.push({
      level: 'unknown',
      message: 'The operator ATen calls a function of PyTorch that its attributes name.',
      call: `ATen(${attributes(message)})`.slice(0, 300),
      offset: message.at,
    })
  if (names.includes('EPContext'))
    found.push({
      level: 'unknown',
      message: 'The operator EPContext holds or names code that was compiled for a device.',
      call: `EPContext(${attributes(message)})`.slice(0, 300),
      offset: message.at,
    })
  return found
}

const attributes = (message: Message<never>): string =>
  messagesOf(message, 'attribute')
    .map(attribute => [textOf(attribute, 'name'), textsOf(attribute, 's').at(-1)] as const)
    .filter(([, text]) => text !== undefined && text.length < 200)
    .slice(0, 6)
    .map(([name, text]) => `${name}=${JSON.stringify(text)}`)
    .join(', ')

/** Operators of no domain that is known, unless the model defines them. */
export const judgeDomains = ({ used, defined }: Operators): readonly Observation[] => {
  const found: Observation[] = []
  const domains = new Map<string, Used[]>()
  for (const [key, each] of used) {
    if (KNOWN.has(each.domain) || defined.has(key)) continue
    domains.set(each.domain, [...(domains.get(each.domain) ?? []), each])
  }
  for (const [domain, list] of [...domains].slice(0, 40)) {
    const names = list.slice(0, 4).map(({ name }) => JSON.stringify(name.slice(0, 60)))
    found.push({
      level: LIBRARIES.has(domain) ? 'note' : 'unknown',
      message: `Operators of the domain ${JSON.stringify(domain.slice(0, 80))} (${names.join(', ')}) are none of ONNX; a library of machine code must bring them.`,
      offset: list[0]?.at ?? 0,
    })
  }
  return found
}

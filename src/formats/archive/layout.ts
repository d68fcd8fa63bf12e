import type { Bytes } from '../../change.ts'
import type { Inner, Inspected } from '../format.ts'
import { inspectStreams } from '../pickle/streams.ts'
import type { Entry } from './entries.ts'
import { inspectCode } from './torchscript.ts'

/** How the loader of a layout reads one member. */
export type Judge = (content: Bytes, inner: Inner) => Promise<Inspected>

/** What the members of an archive show it to be. */
export interface Layout {
  readonly format: string
  /** Whether `torch.load` or `torch.jit.load` reads it: its pickle is the model, other members are named by it. */
  readonly torch: boolean
  /** Members that the loader reads in a way of its own; all others are judged by their content. */
  readonly judge?: (name: string) => Judge | undefined
  /** What is so by design and runs code, as a clause about the member. */
  readonly runs?: (name: string) => string | undefined
  /** Raw numbers, by the thousand and large: the loader reads them as such whatever they hold. */
  readonly isRaw: (entry: Entry) => boolean
}

const stored = ({ name, method }: Entry, pattern: RegExp): boolean => method === 0 && pattern.test(name)

const TENSOR = /(?:^|\/)(?:data|constants|tensors|xl_model_data)\/\d+$/
const EXPORTED = /(?:^|\/)data\/(?:weights|constants)\/(?:weight|tensor)_\d+$/

const unpickled: Judge = (content, inner) => inspectStreams(content, inner, { loader: 'torch.load', most: 1 })

/** PyTorch looks names up without regard to case. */
const judgeTorch = (name: string): Judge | undefined => {
  if (/\.pkl$/i.test(name)) return unpickled
  return /(?:^|\/)code\/.*\.py$/.test(name) ? inspectCode : undefined
}

const pytorch = (format: string): Layout => ({
  format,
  torch: true,
  judge: judgeTorch,
  isRaw: entry => stored(entry, TENSOR),
})

const exported: Layout = {
  format: 'pytorch-export',
  torch: true,
  judge: judgeTorch,
  isRaw: entry => stored(entry, TENSOR) || stored(entry, EXPORTED),
  runs: name =>
    /\/data\/aotinductor\/.*\.(?:so|dll|dylib|cubin|o|cpp|py)$/i.test(name)
      ? 'is compiled for the model, and torch loads it as native code'
      : undefined,
}

const torchServe: Layout = {
  format: 'torchserve',
  torch: false,
  isRaw: () => false,
  runs: name =>
    /\.(?:py|sh|so|whl)$/i.test(name) || /(?:^|\/)requirements\.txt$/.test(name)
      ? 'is code of the handler or names it, and TorchServe runs it'
      : undefined,
}

const plain = (format: string): Layout => ({
  format,
  torch: false,
  isRaw: () => false,
  runs: name => (/\.py$/i.test(name) ? 'is Python code; whether it runs is up to what loads it' : undefined),
})

/** Beside the configuration of a Keras archive stands data: vocabularies, and what the archive says of itself. */
const aside =
  (name: string): Judge =>
  async (content, inner) => {
    const { format, completeness, findings } = await inner.inspect(content, name)
    if (format !== 'text') return { completeness, findings }
    return { completeness: 'complete', findings: findings.filter(({ level }) => level === 'dangerous') }
  }

const keras: Layout = {
  ...plain('keras'),
  judge: name => (/^(?:metadata\.json|assets\/.+)$/.test(name) ? aside(name) : undefined),
}

/** The layout that the names of the members show, in the order of how much they show. */
export const layoutOf = (names: readonly string[]): Layout => {
  const some = (pattern: RegExp) => names.some(name => pattern.test(name))
  if (some(/^MAR-INF\/MANIFEST\.json$/)) return torchServe
  if (some(/(?:^|\/)(?:serialized_exported_program\.json|models\/[^/]+\.json)$/) && some(/(?:^|\/)version$/))
    return exported
  if (some(/(?:^|\/)data\.pkl$/i))
    return pytorch(some(/(?:^|\/)constants\.pkl$/i) && some(/(?:^|\/)code\//) ? 'torchscript' : 'pytorch-zip')
  if (names.length > 0 && names.every(name => name.endsWith('.npy'))) return plain('npz')
  return names.includes('config.json') && names.includes('metadata.json') ? keras : plain('zip')
}

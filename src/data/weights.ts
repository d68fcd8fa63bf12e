/**
 * Which files of a repository on a hub hold weights, in which format, and which of them a loader would take. The
 * names are all there is to go by here: what the bytes are is for the rules on contents.
 */
import type { ModelReference } from '../reference.ts'

const FORMATS: ReadonlyMap<string, string> = new Map([
  ['safetensors', 'safetensors'],
  ['gguf', 'gguf'],
  ['ggml', 'ggml'],
  ['onnx', 'onnx'],
  ['bin', 'pickle'],
  ['pt', 'pickle'],
  ['pth', 'pickle'],
  ['ckpt', 'pickle'],
  ['pkl', 'pickle'],
  ['pickle', 'pickle'],
  ['joblib', 'pickle'],
  ['dill', 'pickle'],
  ['npy', 'numpy'],
  ['npz', 'numpy'],
  ['h5', 'hdf5'],
  ['hdf5', 'hdf5'],
  ['keras', 'keras'],
  ['pb', 'tensorflow'],
  ['tflite', 'tflite'],
  ['msgpack', 'msgpack'],
  ['nemo', 'nemo'],
  ['llamafile', 'llamafile'],
])

/** Traces of the training, and files of the tokenizer or of another runtime: no loader takes them for weights. */
const ASIDE =
  /^(?:training_args|optimizer|scheduler|rng_state|scaler|random_states)[._-]|^openvino_|^(?:tokenizer|vocab|spiece)\./

export interface Weights {
  readonly path: string
  readonly folder: string
  readonly format: string
}

/** Names under which loaders look for safetensors before anything else in the folder. */
const MAIN = new Set(['model', 'diffusion_pytorch_model'])

/** The name without suffix and number of the shard, the same for two formats of one model: `pytorch_model.bin` is `model`. */
const stemOf = ({ path, folder }: Weights): string => {
  const stem = path
    .slice(folder === '' ? 0 : folder.length + 1)
    .replace(/\.[^.]+$/, '')
    .replace(/-\d{5}-of-\d{5}$/, '')
  return MAIN.has(stem) ? stem : stem.replace(/(?:pytorch|tf|flax)_model/, 'model')
}

/**
 * The files that a loader of several formats would open: safetensors, since every current loader prefers them, and what
 * they do not replace. A file of safetensors under another name replaces only the one that it was converted from.
 */
export const opened = (weights: readonly Weights[]): readonly Weights[] => {
  const safe = new Set<string>()
  for (const each of weights) {
    if (each.format !== 'safetensors') continue
    const stem = stemOf(each)
    safe.add(`${each.folder}/${stem}`)
    if (MAIN.has(stem)) safe.add(each.folder)
  }
  return weights.filter(
    each =>
      each.format === 'safetensors' || !(safe.has(each.folder) || safe.has(`${each.folder}/${stemOf(each)}`)),
  )
}

export const formatOf = (path: string): string | undefined =>
  FORMATS.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase())

const weightsOf = (path: string): readonly Weights[] => {
  const format = formatOf(path)
  const slash = path.lastIndexOf('/')
  if (format === undefined || ASIDE.test(path.slice(slash + 1))) return []
  return [{ path, folder: path.slice(0, Math.max(0, slash)), format }]
}

/** Folders of one level that belong to the model beside the root: the numbered modules of sentence-transformers. */
const MODULE = /^\d{1,2}_[^/]+$/

/**
 * The weights that a reference would load: the file that it names; else those of its folder; else, for a pipeline of
 * several models, those of the folders below it.
 */
export const loaded = (
  { file, subfolder = '', role }: Pick<ModelReference, 'file' | 'subfolder' | 'role'>,
  files: readonly { readonly path: string }[],
): readonly Weights[] => {
  const base = subfolder.replace(/^\/+|\/+$/g, '')
  if (file !== undefined) return weightsOf(base && !file.startsWith(`${base}/`) ? `${base}/${file}` : file)
  // Nothing but words is loaded of it.
  if (role === 'tokenizer') return []

  const all = files.flatMap(({ path }) => weightsOf(path))
  const here = all.filter(({ folder }) => folder === base)
  if (here.length > 0) return [...here, ...all.filter(({ folder }) => base === '' && MODULE.test(folder))]

  const prefix = base && `${base}/`
  return all.filter(({ folder }) => folder.startsWith(prefix) && !folder.slice(prefix.length).includes('/'))
}

import type { Observation } from '../../evidence.ts'

/** Formats that a suffix promises; others under that name are a disguise. Suffixes of many formats are not here. */
const PROMISES: ReadonlyMap<string, readonly string[]> = new Map([
  ['safetensors', ['safetensors']],
  ['gguf', ['gguf']],
  ['npy', ['npy']],
  ['npz', ['npz', 'zip']],
  ['onnx', ['onnx']],
  ['h5', ['hdf5']],
  ['hdf5', ['hdf5']],
  ['keras', ['keras', 'zip', 'hdf5']],
  ['tflite', ['tflite']],
  ['mlmodel', ['coreml']],
  ['pdmodel', ['paddle']],
  ['pmml', ['pmml']],
  ['json', ['text', 'config', 'xgboost', 'keras-config']],
  ['txt', ['text', 'config', 'lightgbm']],
  ['md', ['text', 'config']],
  ['yaml', ['text', 'config']],
  ['yml', ['text', 'config']],
])

/** What to say when the name of a file promises another format than its content has. */
export const mismatch = (path: string, format: string): readonly Observation[] => {
  const suffix = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  const promised = PROMISES.get(suffix)
  if (promised === undefined || promised.includes(format) || format === 'unknown') return []
  const message = `The content is not what the name says: ${format} in a file named .${suffix}.`
  return [{ level: 'unknown', message }]
}

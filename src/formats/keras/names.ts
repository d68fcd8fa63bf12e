import { kerasClasses, kerasFunctions } from '../../data/keras-names.ts'
import type { Judgement } from '../../evidence.ts'
import { judgeName } from '../pickle/names.ts'

/** What is known of a name in a configuration; `does` follows "…, which". */
export interface KnownName {
  readonly judged: Judgement
  readonly does: string
}

const classes = new Set(kerasClasses.split(' '))
const functions = new Set(kerasFunctions.split(' '))

/** Classes and functions of Keras that do more than compute. */
const dangers: ReadonlyMap<string, string> = new Map([
  ['get_file', 'downloads a file and unpacks it anywhere'],
  ['load_model', 'loads another model, with its code'],
  ['load_weights', 'reads another file'],
  ['save_model', 'writes files'],
  ['save_weights', 'writes files'],
  ['model_from_json', 'loads another model, with its code'],
  ['model_from_yaml', 'loads another model, with its code'],
  ['model_from_config', 'loads another model, with its code'],
  ['deserialize_keras_object', 'loads another object, with its code'],
  ['enable_unsafe_deserialization', 'switches the safe mode of Keras off'],
  ['func_load', 'makes functions from raw code'],
  ['python_utils', 'makes functions from raw code'],
  ['save_img', 'writes files'],
  ['load_img', 'reads files'],
  ['plot_model', 'writes files and starts programs'],
  ['image_dataset_from_directory', 'reads files'],
  ['text_dataset_from_directory', 'reads files'],
  ['audio_dataset_from_directory', 'reads files'],
  ['LambdaCallback', 'calls what it is handed'],
  ['ModelCheckpoint', 'writes files'],
  ['BackupAndRestore', 'writes and deletes files'],
  ['CSVLogger', 'writes files'],
  ['TensorBoard', 'writes files'],
  ['RemoteMonitor', 'opens network connections'],
  ['ExportArchive', 'writes files'],
  ['KerasFileEditor', 'reads and writes files'],
  ['TFSMLayer', 'loads a TensorFlow model from a path, whatever the safe mode says'],
  ['TorchModuleWrapper', 'unpickles a PyTorch module'],
])

/** Layers that call a function of their configuration, which stands beside them and is judged for itself. */
const wrappers = new Set(['JaxLayer', 'FlaxLayer'])

const IS_KERAS =
  /^(?:(?:tensorflow(?:\.python)?\.)?keras|tf_keras|tensorflow_core(?:\.python)?\.keras|keras_preprocessing)(?:\.|$)/
const OPERATIONS = /^keras\.src\.ops\.\w+$/
const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]*$/

const SAFE: KnownName = { judged: 'safe', does: '' }
const OWN: KnownName = {
  judged: 'unknown',
  does: 'is on no list of names of Keras that are known to be safe',
}

export const isKerasModule = (module: string): boolean => IS_KERAS.test(module)

/** Judges what a configuration names; `module` is undefined where it names none, as Keras 2 writes it. */
export const judgeKerasName = (
  module: string | undefined,
  name: string,
  callable: boolean,
): KnownName | undefined => {
  const own = module === undefined || module === 'builtins' || isKerasModule(module)
  if (!own || !IDENTIFIER.test(name)) return judgeName(module ?? 'builtins', name)
  const does = dangers.get(name)
  if (does !== undefined) return { judged: 'dangerous', does }
  if (classes.has(name) || wrappers.has(name) || (callable && functions.has(name))) return SAFE
  if (module !== undefined && OPERATIONS.test(module) && /^[A-Z]/.test(name)) return SAFE
  const { judged, does: why } = judgeName('builtins', name)
  if (judged === 'dangerous') return { judged, does: why }
  return module !== undefined && isKerasModule(module) ? OWN : undefined
}

/** Functions of TensorFlow that a layer of Keras 2 calls by name, as in `TFOpLambda`. */
const HARMLESS =
  /^(?:compat\.v1\.)?(?:(?:math|nn|image|linalg|strings|signal|sparse|ragged|random|bitwise|quantization|sets|dtypes|__operators__|keras\.(?:backend|activations|losses))\.(?:\w+\.)?\w+|[a-z]\w*)$/
const HARMFUL =
  /^(?:compat\.v\d\.)?(?:io|raw_ops|data|summary|train|saved_model|config|distribute|autograph|debugging|profiler|py_function|numpy_function|py_func|load_library|load_op_library|print|gfile|app|resource_loader|user_ops|WriteFile|write_file|read_file|mlir|tpu|lite|feature_column|experimental|keras\.(?:utils|models|saving))(?:\.|$)/

export const judgeSymbol = (symbol: string): KnownName => {
  if (HARMFUL.test(symbol) || symbol.includes('__') !== symbol.startsWith('__operators__'))
    return { judged: 'dangerous', does: 'reaches files or code beyond the graph' }
  if (symbol.length < 200 && HARMLESS.test(symbol)) return SAFE
  return { judged: 'unknown', does: 'is no function of TensorFlow that is known to be safe' }
}

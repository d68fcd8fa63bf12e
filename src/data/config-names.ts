/**
 * Names that configurations of models hold for frameworks to import and call (Hydra, NeMo, jsonargparse, sentence-transformers).
 * Beside the table of pickles, which judges them first.
 */
import type { Danger } from './pickle-dangerous.ts'

/** Names that resolve whatever their arguments name. */
export const configDangers: readonly Danger[] = [
  {
    does: 'looks up or calls what its arguments name',
    names: {
      'hydra.utils': 'get_method get_object get_class get_static_method call instantiate _locate',
      'hydra._internal.utils': '_locate',
      'hydra._internal.instantiate._instantiate2': 'instantiate',
      'omegaconf.OmegaConf': 'register_new_resolver register_resolver',
      'nemo.utils.model_utils': 'import_class_by_path',
      'jsonargparse.util': 'import_object',
      'sentence_transformers.util': 'import_from_string',
      'transformers.dynamic_module_utils': 'get_class_from_dynamic_module get_class_in_module',
      'torch.utils.cpp_extension': 'load load_inline',
      'torch.hub': 'load load_state_dict_from_url',
    },
  },
]

/** Modules of the interpreter that no library offers as a part of itself: on the way to a name they are the way out. */
export const coreModules: ReadonlySet<string> = new Set(
  'os _os posix nt subprocess _subprocess sys _sys importlib _importlib builtins _builtins shutil pty ctypes socket runpy pickle _pickle marshal'.split(
    ' ',
  ),
)

export interface ConfigFamily {
  readonly library: string
  readonly module: RegExp
  readonly name: RegExp
}

const CLASS = /^[A-Z][A-Za-z0-9_]{0,80}$/

/** Families whose classes are layers, data sets, optimisers and the like, which configurations name by the dozen. */
export const configFamilies: readonly ConfigFamily[] = [
  { library: 'NeMo', module: /^nemo\.(?:collections|core)(?:\.[a-z][a-z0-9_]*){1,8}$/, name: CLASS },
  { library: 'torch', module: /^torch\.nn(?:\.modules(?:\.[a-z0-9_]+)?)?$/, name: CLASS },
  {
    library: 'torch',
    module: /^torch\.nn\.functional$/,
    name: /^(?:relu|gelu|silu|mish|tanh|sigmoid|softmax|elu|selu|leaky_relu)$/,
  },
  { library: 'torch', module: /^torch\.optim(?:\.[a-z_]+){0,2}$/, name: CLASS },
  {
    library: 'torch',
    module: /^torch\.utils\.data(?:\.[a-z_]+){0,2}$/,
    name: /^[A-Z]\w*(?:Sampler|Loader)$/,
  },
  {
    library: 'torchvision',
    module: /^torchvision\.(?:transforms|models)(?:\.[a-z0-9_]+){0,2}$/,
    name: CLASS,
  },
  { library: 'torchaudio', module: /^torchaudio\.(?:transforms|models)(?:\.[a-z0-9_]+){0,2}$/, name: CLASS },
  { library: 'torchmetrics', module: /^torchmetrics(?:\.[a-z0-9_]+){0,3}$/, name: CLASS },
  {
    library: 'Lightning',
    module:
      /^(?:pytorch_lightning|lightning(?:\.pytorch)?)\.(?:callbacks|loggers|strategies|profilers|plugins|trainer)(?:\.[a-z0-9_]+){0,3}$/,
    name: CLASS,
  },
  { library: 'Lightning', module: /^(?:pytorch_lightning|lightning(?:\.pytorch)?)$/, name: /^Trainer$/ },
  { library: 'latent diffusion', module: /^(?:ldm|sgm|cldm)(?:\.[a-z0-9_]+){1,6}$/, name: CLASS },
  { library: 'diffusers', module: /^diffusers(?:\.[a-z0-9_]+){0,6}$/, name: CLASS },
  {
    library: 'sentence-transformers',
    module:
      /^sentence_transformers(?:\.(?:models|base|sparse_encoder|cross_encoder|sentence_transformer)(?:\.[A-Za-z0-9_]+){0,4})?$/,
    name: CLASS,
  },
  {
    library: 'SpeechBrain',
    module:
      /^speechbrain\.(?:nnet|lobes|processing|augment|decoders|tokenizers|utils|dataio)(?:\.[A-Za-z0-9_]+){1,4}$/,
    name: CLASS,
  },
  {
    library: 'MONAI',
    module: /^monai\.(?:networks|transforms|losses|metrics|inferers|optimizers)(?:\.[a-z0-9_]+){0,4}$/,
    name: CLASS,
  },
  {
    library: 'scikit-learn',
    module: /^sklearn\.(?!preprocessing|pipeline)(?:[a-z0-9_]+)(?:\.[a-z0-9_]+){0,2}$/,
    name: CLASS,
  },
  { library: 'Hydra', module: /^hydra\._internal\.core_plugins\.[a-z_]+$/, name: CLASS },
  {
    library: 'Python',
    module: /^os\.path$/,
    name: /^(?:join|basename|dirname|abspath|expanduser|normpath|relpath|splitext)$/,
  },
  {
    library: 'Python',
    module: /^builtins$/,
    name: /^(?:dict|list|tuple|set|frozenset|int|float|str|bool|bytes|range|slice|complex)$/,
  },
]

/** Libraries from whose root transformers, diffusers and PEFT take the classes that their configurations name. */
export const hubLibraries: ReadonlySet<string> = new Set([
  'diffusers',
  'transformers',
  'onnxruntime',
  'peft',
  'optimum',
  'sentence_transformers',
])

/**
 * Names that pickles of models import, exactly, with the shape in which their library writes them. A name that is not
 * here is unknown; a name that is here and called in another shape is unknown too. Reviewed name by name: none of them
 * starts a process, evaluates text, opens a file or imports what its arguments name.
 */

/**
 * How a name may be used. `value`: imported, never called. `class`: instances are made from harmless arguments and
 * filled by BUILD. `stateful`: instances are made without arguments, so that no constructor acts on them, and filled by
 * BUILD. `plain`: called with harmless arguments. `collection`: made from one container; `octets`: from bytes;
 * `scalars`: from plain values. The others are the shapes of one function each.
 */
export type Shape =
  | 'value'
  | 'class'
  | 'stateful'
  | 'plain'
  | 'collection'
  | 'octets'
  | 'scalars'
  | 'factory'
  | 'generator'
  | 'partial'
  | 'enum'
  | 'tensor'
  | 'parameter'
  | 'from-type'
  | 'pairs'
  | 'encode'
  | 'array'
  | 'scalar'
  | 'reconstructor'
  | 'new-object'
  | 'compiled'
  | 'filled'
  | 'masked'
  | 'load-bytes'
  | 'type-of-none'
  | 'joblib-array'

export interface Allowed {
  readonly library: string
  readonly why: string
  readonly shape: Shape
  /** Names by module, with spaces between. */
  readonly names: Readonly<Record<string, string>>
}

const storages =
  'DoubleStorage FloatStorage HalfStorage LongStorage IntStorage ShortStorage CharStorage ByteStorage BoolStorage ' +
  'BFloat16Storage ComplexDoubleStorage ComplexFloatStorage QUInt8Storage QInt8Storage QInt32Storage QUInt4x2Storage ' +
  'QUInt2x4Storage'

const dtypes =
  'float16 float32 float64 bfloat16 half float double int8 int16 int32 int64 uint8 uint16 uint32 uint64 bool ' +
  'complex32 complex64 complex128 qint8 quint8 qint32 quint4x2 float8_e4m3fn float8_e5m2 float8_e4m3fnuz ' +
  'float8_e5m2fnuz float8_e8m0fnu float4_e2m1fn_x2 short int long strided sparse_coo sparse_csr contiguous_format ' +
  'channels_last preserve_format per_tensor_affine per_channel_affine'

export const allowed: readonly Allowed[] = [
  {
    library: 'torch',
    why: 'a type of numbers or memory; it is named, not called',
    shape: 'value',
    names: {
      torch: `${storages} ${dtypes}`,
      'torch.cuda': storages,
      'torch.storage': 'UntypedStorage TypedStorage',
    },
  },
  {
    library: 'torch',
    why: 'a function of numbers that a layer keeps; it is named, not called',
    shape: 'value',
    names: {
      torch: 'relu tanh sigmoid',
      'torch.nn.functional':
        'relu gelu silu elu selu leaky_relu mish softplus hardswish hardsigmoid relu6 softmax',
      'torch._C._nn': 'gelu silu',
    },
  },
  {
    library: 'torch',
    why: 'puts a tensor together from a storage of the archive',
    shape: 'tensor',
    names: {
      'torch._utils':
        '_rebuild_tensor _rebuild_tensor_v2 _rebuild_tensor_v3 _rebuild_qtensor _rebuild_device_tensor_from_numpy',
    },
  },
  {
    library: 'torch',
    why: 'wraps a tensor that was rebuilt before',
    shape: 'parameter',
    names: { 'torch._utils': '_rebuild_parameter _rebuild_parameter_with_state' },
  },
  {
    library: 'torch',
    why: 'makes a tensor from numbers, without reading anything',
    shape: 'plain',
    names: {
      'torch._utils': '_rebuild_sparse_tensor _rebuild_meta_tensor_no_storage _rebuild_nested_tensor',
      'torch.serialization': '_get_layout',
      torch: 'device Size tensor',
      'torch.jit._pickle':
        'build_intlist build_tensorlist build_doublelist build_boollist build_tensor_from_id restore_type_tag',
    },
  },
  {
    library: 'torch',
    why: 'restores a subclass of Tensor through one of the rebuild functions',
    shape: 'from-type',
    names: { 'torch._tensor': '_rebuild_from_type_v2', 'torch.tensor': '_rebuild_from_type_v2' },
  },
  {
    library: 'torch',
    why: 'reads a nested PyTorch file, which is judged as well',
    shape: 'load-bytes',
    names: { 'torch.storage': '_load_from_bytes' },
  },
  {
    library: 'torch',
    why: 'a class that holds numbers',
    shape: 'class',
    names: {
      torch: 'Tensor Generator',
      'torch._tensor': 'Tensor',
      'torch.nn.parameter': 'Parameter Buffer UninitializedParameter',
      'torch.torch_version': 'TorchVersion',
    },
  },
  {
    library: 'torch',
    why: 'a class that holds numbers and settings',
    shape: 'stateful',
    names: {
      'torch.utils.data.dataset': 'TensorDataset',
      'torch.optim.sgd': 'SGD',
      'torch.optim.adam': 'Adam',
      'torch.optim.adamw': 'AdamW',
      'torch.optim.adagrad': 'Adagrad',
      'torch.optim.adadelta': 'Adadelta',
      'torch.optim.adamax': 'Adamax',
      'torch.optim.nadam': 'NAdam',
      'torch.optim.radam': 'RAdam',
      'torch.optim.rmsprop': 'RMSprop',
      'torch.optim.lr_scheduler':
        'LambdaLR StepLR MultiStepLR ExponentialLR CosineAnnealingLR ReduceLROnPlateau CyclicLR OneCycleLR LinearLR',
      'torch.amp.grad_scaler': 'GradScaler',
      'torch.cuda.amp.grad_scaler': 'GradScaler',
    },
  },
  {
    library: 'numpy',
    why: 'makes an empty array, which BUILD fills',
    shape: 'array',
    names: {
      'numpy.core.multiarray': '_reconstruct',
      'numpy._core.multiarray': '_reconstruct',
    },
  },
  {
    library: 'numpy',
    why: 'makes an empty masked array, which BUILD fills',
    shape: 'masked',
    names: { 'numpy.ma.core': '_mareconstruct' },
  },
  {
    library: 'numpy',
    why: 'a function of numbers that an estimator keeps; it is named, not called',
    shape: 'value',
    names: {
      numpy: 'mean median average sum max min std var log log1p log2 log10 exp expm1 sqrt square abs',
    },
  },
  {
    library: 'numpy',
    why: 'makes one number from its bytes',
    shape: 'scalar',
    names: { 'numpy.core.multiarray': 'scalar', 'numpy._core.multiarray': 'scalar' },
  },
  {
    library: 'numpy',
    why: 'a type of arrays or numbers',
    shape: 'class',
    names: {
      numpy:
        'dtype ndarray matrix float16 float32 float64 int8 int16 int32 int64 uint8 uint16 uint32 uint64 bool_ bool ' +
        'str_ bytes_ void longlong intc complex64 complex128',
      'numpy.ma.core': 'MaskedArray',
      'numpy.ma': 'MaskedArray',
      'numpy.dtypes':
        'Float16DType Float32DType Float64DType Int8DType Int16DType Int32DType Int64DType UInt8DType UInt16DType ' +
        'UInt32DType UInt64DType BoolDType StrDType BytesDType',
      'numpy.random.mtrand': 'RandomState',
      'numpy.random._mt19937': 'MT19937',
      'numpy.random._pcg64': 'PCG64',
    },
  },
  {
    library: 'numpy',
    why: 'makes an array from bytes',
    shape: 'plain',
    names: { 'numpy.core.numeric': '_frombuffer', 'numpy._core.numeric': '_frombuffer' },
  },
  {
    library: 'numpy',
    why: 'makes a random generator by its name',
    shape: 'generator',
    names: {
      'numpy.random._pickle': '__randomstate_ctor __generator_ctor __bit_generator_ctor',
      'numpy.random': '__RandomState_ctor',
    },
  },
  {
    library: 'joblib',
    why: 'stands for an array whose numbers follow in the file',
    shape: 'joblib-array',
    names: {
      'joblib.numpy_pickle': 'NumpyArrayWrapper',
      'sklearn.externals.joblib.numpy_pickle': 'NumpyArrayWrapper',
    },
  },
  {
    library: 'scipy',
    why: 'a class of sparse matrices',
    shape: 'class',
    names: {
      'scipy.sparse._csr': 'csr_matrix csr_array',
      'scipy.sparse._csc': 'csc_matrix csc_array',
      'scipy.sparse._coo': 'coo_matrix coo_array',
      'scipy.sparse.csr': 'csr_matrix',
      'scipy.sparse.csc': 'csc_matrix',
      'scipy.sparse.coo': 'coo_matrix',
    },
  },
  {
    library: 'Python',
    why: 'a dictionary from pairs',
    shape: 'pairs',
    names: { collections: 'OrderedDict Counter' },
  },
  {
    library: 'Python',
    why: 'a container',
    shape: 'collection',
    names: { builtins: 'set frozenset dict list tuple' },
  },
  {
    library: 'Python',
    why: 'bytes',
    shape: 'octets',
    names: { builtins: 'bytes bytearray', _io: 'BytesIO', io: 'BytesIO' },
  },
  {
    library: 'Python',
    why: 'a number or a text',
    shape: 'scalars',
    names: {
      builtins: 'int float complex str bool slice range object',
      decimal: 'Decimal',
      fractions: 'Fraction',
    },
  },
  {
    library: 'Python',
    why: 'a container',
    shape: 'factory',
    names: { collections: 'defaultdict deque' },
  },
  {
    library: 'Python',
    why: 'a class that is called later with settings of its own',
    shape: 'partial',
    names: { functools: 'partial' },
  },
  {
    library: 'Python',
    why: 'a plain value',
    shape: 'plain',
    names: {
      datetime: 'datetime date time timedelta timezone',
      pathlib: 'PurePath PurePosixPath PureWindowsPath Path PosixPath WindowsPath',
      'pathlib._local': 'PurePath PurePosixPath PureWindowsPath Path PosixPath WindowsPath',
    },
  },
  {
    library: 'Python',
    why: 'a bag of attributes',
    shape: 'stateful',
    names: { argparse: 'Namespace', types: 'SimpleNamespace', uuid: 'UUID' },
  },
  { library: 'Python', why: 'a type annotation', shape: 'value', names: { typing: 'Any' } },
  { library: 'Python', why: 'a constant', shape: 'value', names: { builtins: 'Ellipsis NotImplemented' } },
  {
    library: 'Python',
    why: 'an array of numbers',
    shape: 'class',
    names: { array: 'array' },
  },
  {
    library: 'Python',
    why: 'makes an array of numbers from bytes',
    shape: 'plain',
    names: { array: '_array_reconstructor' },
  },
  { library: 'Python', why: 'bytes, as Python 2 writes them', shape: 'encode', names: { _codecs: 'encode' } },
  { library: 'Python', why: 'the type of None', shape: 'type-of-none', names: { builtins: 'type' } },
  {
    library: 'Python',
    why: 'makes an object without calling its constructor',
    shape: 'reconstructor',
    names: { copyreg: '_reconstructor' },
  },
  {
    library: 'Python',
    why: 'makes an object of a class',
    shape: 'new-object',
    names: { copyreg: '__newobj__ __newobj_ex__' },
  },
  {
    library: 'transformers',
    why: 'an enumeration of settings',
    shape: 'enum',
    names: {
      'transformers.trainer_utils':
        'SchedulerType IntervalStrategy HubStrategy EvaluationStrategy SaveStrategy FSDPOption ShardedDDPOption',
      'transformers.training_args': 'OptimizerNames ParallelMode',
    },
  },
  {
    library: 'transformers',
    why: 'settings of a training run',
    shape: 'stateful',
    names: {
      'transformers.training_args': 'TrainingArguments',
      'transformers.training_args_seq2seq': 'Seq2SeqTrainingArguments',
      'transformers.deepspeed': 'HfDeepSpeedConfig HfTrainerDeepSpeedConfig',
      'transformers.integrations.deepspeed': 'HfDeepSpeedConfig HfTrainerDeepSpeedConfig',
      'transformers.trainer_pt_utils': 'AcceleratorConfig',
    },
  },
  {
    library: 'accelerate',
    why: 'an enumeration of settings',
    shape: 'enum',
    names: { 'accelerate.utils.dataclasses': 'DistributedType DynamoBackend PrecisionType' },
  },
  {
    library: 'accelerate',
    why: 'settings of a training run',
    shape: 'stateful',
    names: {
      'accelerate.state': 'PartialState AcceleratorState',
      'accelerate.utils.dataclasses':
        'DeepSpeedPlugin FullyShardedDataParallelPlugin GradientAccumulationPlugin',
    },
  },
  {
    library: 'ultralytics',
    why: 'a layer or the settings of a YOLO model',
    shape: 'stateful',
    names: {
      'ultralytics.nn.tasks':
        'DetectionModel SegmentationModel PoseModel ClassificationModel OBBModel WorldModel YOLOESegModel',
      'ultralytics.nn.modules.block':
        'DFL Bottleneck SPPF Proto C2f C2PSA Attention PSABlock C3k C3k2 C3 BNContrastiveHead MaxSigmoidAttnBlock ' +
        'C2fAttn ContrastiveHead ImagePoolingAttn RepBottleneck RepCSP SPPELAN ADown RepNCSPELAN4',
      'ultralytics.nn.modules.conv': 'Conv Concat DWConv ConvTranspose RepConv',
      'ultralytics.nn.modules.head':
        'Detect Segment Pose Classify OBB WorldDetect YOLOESegment SAVPE SwiGLUFFN Residual',
      'ultralytics.nn.modules': 'C2f Conv SPPF Detect Concat DFL Bottleneck Segment Proto C3',
      'ultralytics.utils': 'IterableSimpleNamespace',
      'ultralytics.yolo.utils': 'IterableSimpleNamespace',
      'ultralytics.utils.loss': 'BboxLoss v8DetectionLoss v8SegmentationLoss v8PoseLoss v8ClassificationLoss',
      'ultralytics.utils.tal': 'TaskAlignedAssigner',
      'yolov5.models.common': 'Bottleneck C3 Concat SPPF Conv',
      'yolov5.models.yolo': 'Detect DetectionModel',
    },
  },
  {
    library: 'omegaconf',
    why: 'settings of a run',
    shape: 'stateful',
    names: {
      'omegaconf.base': 'ContainerMetadata Metadata',
      'omegaconf.nodes': 'AnyNode StringNode IntegerNode FloatNode BooleanNode EnumNode BytesNode PathNode',
      'omegaconf.listconfig': 'ListConfig',
      'omegaconf.dictconfig': 'DictConfig',
    },
  },
  {
    library: 'PyTorch Lightning',
    why: 'a class whose name is the key of a setting',
    shape: 'value',
    names: {
      'pytorch_lightning.callbacks.model_checkpoint': 'ModelCheckpoint',
      'pytorch_lightning.callbacks.early_stopping': 'EarlyStopping',
      'lightning.pytorch.callbacks.model_checkpoint': 'ModelCheckpoint',
      'lightning.pytorch.callbacks.early_stopping': 'EarlyStopping',
    },
  },
  {
    library: 'PyTorch Lightning',
    why: 'a dictionary of settings',
    shape: 'stateful',
    names: {
      'pytorch_lightning.utilities.parsing': 'AttributeDict',
      'lightning.pytorch.utilities.parsing': 'AttributeDict',
      'lightning.fabric.utilities.data': 'AttributeDict',
      'lightning_fabric.utilities.data': 'AttributeDict',
    },
  },
  {
    library: 'simpletransformers',
    why: 'settings of a training run',
    shape: 'stateful',
    names: {
      'simpletransformers.config.model_args':
        'ModelArgs NERArgs Seq2SeqArgs T5Args ClassificationArgs MultiLabelClassificationArgs QuestionAnsweringArgs',
    },
  },
  {
    library: 'TTS',
    why: 'settings of a model',
    shape: 'stateful',
    names: {
      'TTS.config.shared_configs': 'BaseDatasetConfig BaseAudioConfig',
      'TTS.tts.configs.xtts_config': 'XttsConfig',
      'TTS.tts.models.xtts': 'XttsAudioConfig XttsArgs',
    },
  },
  {
    library: 'XGBoost',
    why: "an estimator; its trees are bytes of the library's own format",
    shape: 'stateful',
    names: {
      'xgboost.core': 'Booster',
      'xgboost.sklearn': 'XGBModel XGBClassifier XGBRegressor XGBRanker XGBRFClassifier XGBRFRegressor',
    },
  },
  {
    library: 'LightGBM',
    why: "an estimator; its trees are text of the library's own format",
    shape: 'stateful',
    names: {
      'lightgbm.basic': 'Booster',
      'lightgbm.sklearn': 'LGBMModel LGBMClassifier LGBMRegressor LGBMRanker',
    },
  },
  {
    library: 'flair',
    why: 'a dictionary of labels',
    shape: 'stateful',
    names: { 'flair.data': 'Dictionary' },
  },
  {
    library: 'pyannote.audio',
    why: 'the description of a task',
    shape: 'stateful',
    names: { 'pyannote.audio.core.task': 'Specifications', 'pyannote.audio.core.model': 'Introspection' },
  },
  {
    library: 'pyannote.audio',
    why: 'an enumeration of settings',
    shape: 'enum',
    names: { 'pyannote.audio.core.task': 'Problem Resolution' },
  },
]

/** Families in which every class is a layer without side effects of its own: the module, and how classes are written. */
export const allowedFamilies: readonly {
  readonly module: RegExp
  readonly name: RegExp
  readonly library: string
}[] = [
  { library: 'torch', module: /^torch\.nn\.modules\.[a-z0-9_]+$/, name: /^_?[A-Z][A-Za-z0-9]*(?:_)?$/ },
  // Types of TorchScript: its C++ reader finds them inside the archive, and Python has no such module.
  { library: 'TorchScript', module: /^__torch__(?:\.[A-Za-z0-9_]+)*$/, name: /^[A-Za-z_][A-Za-z0-9_]*$/ },
]

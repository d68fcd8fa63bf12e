import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/data/pickle-allowed.ts
var storages = "DoubleStorage FloatStorage HalfStorage LongStorage IntStorage ShortStorage CharStorage ByteStorage BoolStorage BFloat16Storage ComplexDoubleStorage ComplexFloatStorage QUInt8Storage QInt8Storage QInt32Storage QUInt4x2Storage QUInt2x4Storage";
var dtypes = "float16 float32 float64 bfloat16 half float double int8 int16 int32 int64 uint8 uint16 uint32 uint64 bool complex32 complex64 complex128 qint8 quint8 qint32 quint4x2 float8_e4m3fn float8_e5m2 float8_e4m3fnuz float8_e5m2fnuz float8_e8m0fnu float4_e2m1fn_x2 short int long strided sparse_coo sparse_csr contiguous_format channels_last preserve_format per_tensor_affine per_channel_affine";
var allowed = [
  {
    library: "torch",
    why: "a type of numbers or memory; it is named, not called",
    shape: "value",
    names: {
      torch: `${storages} ${dtypes}`,
      "torch.cuda": storages,
      "torch.storage": "UntypedStorage TypedStorage"
    }
  },
  {
    library: "torch",
    why: "a function of numbers that a layer keeps; it is named, not called",
    shape: "value",
    names: {
      torch: "relu tanh sigmoid",
      "torch.nn.functional": "relu gelu silu elu selu leaky_relu mish softplus hardswish hardsigmoid relu6 softmax",
      "torch._C._nn": "gelu silu"
    }
  },
  {
    library: "torch",
    why: "puts a tensor together from a storage of the archive",
    shape: "tensor",
    names: {
      "torch._utils": "_rebuild_tensor _rebuild_tensor_v2 _rebuild_tensor_v3 _rebuild_qtensor _rebuild_device_tensor_from_numpy"
    }
  },
  {
    library: "torch",
    why: "wraps a tensor that was rebuilt before",
    shape: "parameter",
    names: { "torch._utils": "_rebuild_parameter _rebuild_parameter_with_state" }
  },
  {
    library: "torch",
    why: "makes a tensor from numbers, without reading anything",
    shape: "plain",
    names: {
      "torch._utils": "_rebuild_sparse_tensor _rebuild_meta_tensor_no_storage _rebuild_nested_tensor",
      "torch.serialization": "_get_layout",
      torch: "device Size tensor",
      "torch.jit._pickle": "build_intlist build_tensorlist build_doublelist build_boollist build_tensor_from_id restore_type_tag"
    }
  },
  {
    library: "torch",
    why: "restores a subclass of Tensor through one of the rebuild functions",
    shape: "from-type",
    names: { "torch._tensor": "_rebuild_from_type_v2", "torch.tensor": "_rebuild_from_type_v2" }
  },
  {
    library: "torch",
    why: "reads a nested PyTorch file, which is judged as well",
    shape: "load-bytes",
    names: { "torch.storage": "_load_from_bytes" }
  },
  {
    library: "torch",
    why: "a class that holds numbers",
    shape: "class",
    names: {
      torch: "Tensor Generator",
      "torch._tensor": "Tensor",
      "torch.nn.parameter": "Parameter Buffer UninitializedParameter",
      "torch.torch_version": "TorchVersion"
    }
  },
  {
    library: "torch",
    why: "a class that holds numbers and settings",
    shape: "stateful",
    names: {
      "torch.utils.data.dataset": "TensorDataset",
      "torch.optim.sgd": "SGD",
      "torch.optim.adam": "Adam",
      "torch.optim.adamw": "AdamW",
      "torch.optim.adagrad": "Adagrad",
      "torch.optim.adadelta": "Adadelta",
      "torch.optim.adamax": "Adamax",
      "torch.optim.nadam": "NAdam",
      "torch.optim.radam": "RAdam",
      "torch.optim.rmsprop": "RMSprop",
      "torch.optim.lr_scheduler": "LambdaLR StepLR MultiStepLR ExponentialLR CosineAnnealingLR ReduceLROnPlateau CyclicLR OneCycleLR LinearLR",
      "torch.amp.grad_scaler": "GradScaler",
      "torch.cuda.amp.grad_scaler": "GradScaler"
    }
  },
  {
    library: "numpy",
    why: "makes an empty array, which BUILD fills",
    shape: "array",
    names: {
      "numpy.core.multiarray": "_reconstruct",
      "numpy._core.multiarray": "_reconstruct"
    }
  },
  {
    library: "numpy",
    why: "makes an empty masked array, which BUILD fills",
    shape: "masked",
    names: { "numpy.ma.core": "_mareconstruct" }
  },
  {
    library: "numpy",
    why: "a function of numbers that an estimator keeps; it is named, not called",
    shape: "value",
    names: {
      numpy: "mean median average sum max min std var log log1p log2 log10 exp expm1 sqrt square abs"
    }
  },
  {
    library: "numpy",
    why: "makes one number from its bytes",
    shape: "scalar",
    names: { "numpy.core.multiarray": "scalar", "numpy._core.multiarray": "scalar" }
  },
  {
    library: "numpy",
    why: "a type of arrays or numbers",
    shape: "class",
    names: {
      numpy: "dtype ndarray matrix float16 float32 float64 int8 int16 int32 int64 uint8 uint16 uint32 uint64 bool_ bool str_ bytes_ void longlong intc complex64 complex128",
      "numpy.ma.core": "MaskedArray",
      "numpy.ma": "MaskedArray",
      "numpy.dtypes": "Float16DType Float32DType Float64DType Int8DType Int16DType Int32DType Int64DType UInt8DType UInt16DType UInt32DType UInt64DType BoolDType StrDType BytesDType",
      "numpy.random.mtrand": "RandomState",
      "numpy.random._mt19937": "MT19937",
      "numpy.random._pcg64": "PCG64"
    }
  },
  {
    library: "numpy",
    why: "makes an array from bytes",
    shape: "plain",
    names: { "numpy.core.numeric": "_frombuffer", "numpy._core.numeric": "_frombuffer" }
  },
  {
    library: "numpy",
    why: "makes a random generator by its name",
    shape: "generator",
    names: {
      "numpy.random._pickle": "__randomstate_ctor __generator_ctor __bit_generator_ctor",
      "numpy.random": "__RandomState_ctor"
    }
  },
  {
    library: "joblib",
    why: "stands for an array whose numbers follow in the file",
    shape: "joblib-array",
    names: {
      "joblib.numpy_pickle": "NumpyArrayWrapper",
      "sklearn.externals.joblib.numpy_pickle": "NumpyArrayWrapper"
    }
  },
  {
    library: "scipy",
    why: "a class of sparse matrices",
    shape: "class",
    names: {
      "scipy.sparse._csr": "csr_matrix csr_array",
      "scipy.sparse._csc": "csc_matrix csc_array",
      "scipy.sparse._coo": "coo_matrix coo_array",
      "scipy.sparse.csr": "csr_matrix",
      "scipy.sparse.csc": "csc_matrix",
      "scipy.sparse.coo": "coo_matrix"
    }
  },
  {
    library: "Python",
    why: "a dictionary from pairs",
    shape: "pairs",
    names: { collections: "OrderedDict Counter" }
  },
  {
    library: "Python",
    why: "a container",
    shape: "collection",
    names: { builtins: "set frozenset dict list tuple" }
  },
  {
    library: "Python",
    why: "bytes",
    shape: "octets",
    names: { builtins: "bytes bytearray", _io: "BytesIO", io: "BytesIO" }
  },
  {
    library: "Python",
    why: "a number or a text",
    shape: "scalars",
    names: {
      builtins: "int float complex str bool slice range object",
      decimal: "Decimal",
      fractions: "Fraction"
    }
  },
  {
    library: "Python",
    why: "a container",
    shape: "factory",
    names: { collections: "defaultdict deque" }
  },
  {
    library: "Python",
    why: "a class that is called later with settings of its own",
    shape: "partial",
    names: { functools: "partial" }
  },
  {
    library: "Python",
    why: "a plain value",
    shape: "plain",
    names: {
      datetime: "datetime date time timedelta timezone",
      pathlib: "PurePath PurePosixPath PureWindowsPath Path PosixPath WindowsPath",
      "pathlib._local": "PurePath PurePosixPath PureWindowsPath Path PosixPath WindowsPath"
    }
  },
  {
    library: "Python",
    why: "a bag of attributes",
    shape: "stateful",
    names: { argparse: "Namespace", types: "SimpleNamespace", uuid: "UUID" }
  },
  { library: "Python", why: "a type annotation", shape: "value", names: { typing: "Any" } },
  { library: "Python", why: "a constant", shape: "value", names: { builtins: "Ellipsis NotImplemented" } },
  {
    library: "Python",
    why: "an array of numbers",
    shape: "class",
    names: { array: "array" }
  },
  {
    library: "Python",
    why: "makes an array of numbers from bytes",
    shape: "plain",
    names: { array: "_array_reconstructor" }
  },
  { library: "Python", why: "bytes, as Python 2 writes them", shape: "encode", names: { _codecs: "encode" } },
  { library: "Python", why: "the type of None", shape: "type-of-none", names: { builtins: "type" } },
  {
    library: "Python",
    why: "makes an object without calling its constructor",
    shape: "reconstructor",
    names: { copyreg: "_reconstructor" }
  },
  {
    library: "Python",
    why: "makes an object of a class",
    shape: "new-object",
    names: { copyreg: "__newobj__ __newobj_ex__" }
  },
  {
    library: "transformers",
    why: "an enumeration of settings",
    shape: "enum",
    names: {
      "transformers.trainer_utils": "SchedulerType IntervalStrategy HubStrategy EvaluationStrategy SaveStrategy FSDPOption ShardedDDPOption",
      "transformers.training_args": "OptimizerNames ParallelMode"
    }
  },
  {
    library: "transformers",
    why: "settings of a training run",
    shape: "stateful",
    names: {
      "transformers.training_args": "TrainingArguments",
      "transformers.training_args_seq2seq": "Seq2SeqTrainingArguments",
      "transformers.deepspeed": "HfDeepSpeedConfig HfTrainerDeepSpeedConfig",
      "transformers.integrations.deepspeed": "HfDeepSpeedConfig HfTrainerDeepSpeedConfig",
      "transformers.trainer_pt_utils": "AcceleratorConfig"
    }
  },
  {
    library: "accelerate",
    why: "an enumeration of settings",
    shape: "enum",
    names: { "accelerate.utils.dataclasses": "DistributedType DynamoBackend PrecisionType" }
  },
  {
    library: "accelerate",
    why: "settings of a training run",
    shape: "stateful",
    names: {
      "accelerate.state": "PartialState AcceleratorState",
      "accelerate.utils.dataclasses": "DeepSpeedPlugin FullyShardedDataParallelPlugin GradientAccumulationPlugin"
    }
  },
  {
    library: "ultralytics",
    why: "a layer or the settings of a YOLO model",
    shape: "stateful",
    names: {
      "ultralytics.nn.tasks": "DetectionModel SegmentationModel PoseModel ClassificationModel OBBModel WorldModel YOLOESegModel",
      "ultralytics.nn.modules.block": "DFL Bottleneck SPPF Proto C2f C2PSA Attention PSABlock C3k C3k2 C3 BNContrastiveHead MaxSigmoidAttnBlock C2fAttn ContrastiveHead ImagePoolingAttn RepBottleneck RepCSP SPPELAN ADown RepNCSPELAN4",
      "ultralytics.nn.modules.conv": "Conv Concat DWConv ConvTranspose RepConv",
      "ultralytics.nn.modules.head": "Detect Segment Pose Classify OBB WorldDetect YOLOESegment SAVPE SwiGLUFFN Residual",
      "ultralytics.nn.modules": "C2f Conv SPPF Detect Concat DFL Bottleneck Segment Proto C3",
      "ultralytics.utils": "IterableSimpleNamespace",
      "ultralytics.yolo.utils": "IterableSimpleNamespace",
      "ultralytics.utils.loss": "BboxLoss v8DetectionLoss v8SegmentationLoss v8PoseLoss v8ClassificationLoss",
      "ultralytics.utils.tal": "TaskAlignedAssigner",
      "yolov5.models.common": "Bottleneck C3 Concat SPPF Conv",
      "yolov5.models.yolo": "Detect DetectionModel"
    }
  },
  {
    library: "omegaconf",
    why: "settings of a run",
    shape: "stateful",
    names: {
      "omegaconf.base": "ContainerMetadata Metadata",
      "omegaconf.nodes": "AnyNode StringNode IntegerNode FloatNode BooleanNode EnumNode BytesNode PathNode",
      "omegaconf.listconfig": "ListConfig",
      "omegaconf.dictconfig": "DictConfig"
    }
  },
  {
    library: "PyTorch Lightning",
    why: "a class whose name is the key of a setting",
    shape: "value",
    names: {
      "pytorch_lightning.callbacks.model_checkpoint": "ModelCheckpoint",
      "pytorch_lightning.callbacks.early_stopping": "EarlyStopping",
      "lightning.pytorch.callbacks.model_checkpoint": "ModelCheckpoint",
      "lightning.pytorch.callbacks.early_stopping": "EarlyStopping"
    }
  },
  {
    library: "PyTorch Lightning",
    why: "a dictionary of settings",
    shape: "stateful",
    names: {
      "pytorch_lightning.utilities.parsing": "AttributeDict",
      "lightning.pytorch.utilities.parsing": "AttributeDict",
      "lightning.fabric.utilities.data": "AttributeDict",
      "lightning_fabric.utilities.data": "AttributeDict"
    }
  },
  {
    library: "simpletransformers",
    why: "settings of a training run",
    shape: "stateful",
    names: {
      "simpletransformers.config.model_args": "ModelArgs NERArgs Seq2SeqArgs T5Args ClassificationArgs MultiLabelClassificationArgs QuestionAnsweringArgs"
    }
  },
  {
    library: "TTS",
    why: "settings of a model",
    shape: "stateful",
    names: {
      "TTS.config.shared_configs": "BaseDatasetConfig BaseAudioConfig",
      "TTS.tts.configs.xtts_config": "XttsConfig",
      "TTS.tts.models.xtts": "XttsAudioConfig XttsArgs"
    }
  },
  {
    library: "XGBoost",
    why: "an estimator; its trees are bytes of the library's own format",
    shape: "stateful",
    names: {
      "xgboost.core": "Booster",
      "xgboost.sklearn": "XGBModel XGBClassifier XGBRegressor XGBRanker XGBRFClassifier XGBRFRegressor"
    }
  },
  {
    library: "LightGBM",
    why: "an estimator; its trees are text of the library's own format",
    shape: "stateful",
    names: {
      "lightgbm.basic": "Booster",
      "lightgbm.sklearn": "LGBMModel LGBMClassifier LGBMRegressor LGBMRanker"
    }
  },
  {
    library: "flair",
    why: "a dictionary of labels",
    shape: "stateful",
    names: { "flair.data": "Dictionary" }
  },
  {
    library: "pyannote.audio",
    why: "the description of a task",
    shape: "stateful",
    names: { "pyannote.audio.core.task": "Specifications", "pyannote.audio.core.model": "Introspection" }
  },
  {
    library: "pyannote.audio",
    why: "an enumeration of settings",
    shape: "enum",
    names: { "pyannote.audio.core.task": "Problem Resolution" }
  }
];
var allowedFamilies = [
  { library: "torch", module: /^torch\.nn\.modules\.[a-z0-9_]+$/, name: /^_?[A-Z][A-Za-z0-9]*(?:_)?$/ },
  // Types of TorchScript: its C++ reader finds them inside the archive, and Python has no such module.
  { library: "TorchScript", module: /^__torch__(?:\.[A-Za-z0-9_]+)*$/, name: /^[A-Za-z_][A-Za-z0-9_]*$/ }
];

// src/data/pickle-allowed-pandas.ts
var indexes = "Index RangeIndex MultiIndex DatetimeIndex TimedeltaIndex PeriodIndex IntervalIndex CategoricalIndex";
var dtypes2 = "CategoricalDtype DatetimeTZDtype PeriodDtype IntervalDtype StringDtype BooleanDtype Int8Dtype Int16Dtype Int32Dtype Int64Dtype UInt8Dtype UInt16Dtype UInt32Dtype UInt64Dtype Float32Dtype Float64Dtype";
var offsets = "Day Hour Minute Second Milli Micro Nano Week MonthEnd MonthBegin QuarterEnd QuarterBegin YearEnd YearBegin BusinessDay BDay DateOffset";
var allowedPandas = [
  {
    library: "pandas",
    why: "a table or a column, which BUILD fills",
    shape: "stateful",
    names: {
      pandas: "DataFrame Series",
      "pandas.core.frame": "DataFrame",
      "pandas.core.series": "Series",
      "pandas.arrays": "BooleanArray IntegerArray FloatingArray",
      "pandas.core.arrays.boolean": "BooleanArray",
      "pandas.core.arrays.integer": "IntegerArray",
      "pandas.core.arrays.floating": "FloatingArray"
    }
  },
  {
    library: "pandas",
    why: "holds the numbers of a table",
    shape: "class",
    names: {
      pandas: `${indexes} ${dtypes2} Categorical Interval`,
      "pandas.arrays": "StringArray DatetimeArray TimedeltaArray PeriodArray IntervalArray NumpyExtensionArray ArrowStringArray",
      "pandas.core.internals.managers": "BlockManager SingleBlockManager",
      "pandas.core.indexes.base": "Index",
      "pandas.core.indexes.range": "RangeIndex",
      "pandas.core.indexes.multi": "MultiIndex",
      "pandas.core.indexes.numeric": "Int64Index UInt64Index Float64Index",
      "pandas.core.indexes.datetimes": "DatetimeIndex",
      "pandas.core.indexes.timedeltas": "TimedeltaIndex",
      "pandas.core.indexes.period": "PeriodIndex",
      "pandas.core.indexes.interval": "IntervalIndex",
      "pandas.core.indexes.category": "CategoricalIndex",
      "pandas.core.indexes.frozen": "FrozenList",
      "pandas.core.arrays.categorical": "Categorical",
      "pandas.core.arrays.string_": "StringArray StringDtype",
      "pandas.core.arrays.datetimes": "DatetimeArray",
      "pandas.core.arrays.timedeltas": "TimedeltaArray",
      "pandas.core.arrays.period": "PeriodArray",
      "pandas.core.arrays.interval": "IntervalArray",
      "pandas.core.arrays.boolean": "BooleanDtype",
      "pandas.core.arrays.integer": "Int8Dtype Int16Dtype Int32Dtype Int64Dtype UInt8Dtype UInt16Dtype UInt32Dtype UInt64Dtype",
      "pandas.core.arrays.floating": "Float32Dtype Float64Dtype",
      "pandas.core.dtypes.dtypes": "CategoricalDtype DatetimeTZDtype PeriodDtype IntervalDtype",
      "pandas._libs.interval": "Interval",
      "pandas._libs.tslibs.offsets": offsets,
      "pandas.tseries.offsets": offsets
    }
  },
  {
    library: "pandas",
    why: "makes an index of a class from plain values",
    shape: "filled",
    names: {
      "pandas.core.indexes.base": "_new_Index",
      "pandas.core.indexes.datetimes": "_new_DatetimeIndex",
      "pandas.core.indexes.period": "_new_PeriodIndex",
      "pandas.core.indexes.interval": "_new_IntervalIndex"
    }
  },
  {
    library: "pandas",
    why: "fills an object of a compiled class of its own module",
    shape: "compiled",
    names: {
      "pandas._libs.arrays": "__pyx_unpickle_NDArrayBacked",
      "pandas._libs.interval": "__pyx_unpickle_IntervalMixin"
    }
  },
  {
    library: "pandas",
    why: "makes a block or a time from plain values",
    shape: "plain",
    names: {
      "pandas._libs.internals": "_unpickle_block",
      "pandas._libs.tslibs.timestamps": "_unpickle_timestamp",
      "pandas._libs.tslibs.timedeltas": "_timedelta_unpickle",
      "pandas._libs.tslibs.nattype": "_nat_unpickle",
      "pandas._libs.tslibs.period": "_period_unpickle"
    }
  },
  {
    library: "pandas",
    why: "stands for a value that is missing",
    shape: "value",
    names: { pandas: "NA NaT", "pandas._libs.missing": "NA" }
  }
];

// src/data/pickle-allowed-sklearn.ts
var allowedSklearn = [
  {
    library: "scikit-learn",
    why: "an estimator that is filled with numbers and settings",
    shape: "stateful",
    names: {
      "sklearn.calibration": "CalibratedClassifierCV _SigmoidCalibration",
      "sklearn.cluster._affinity_propagation": "AffinityPropagation",
      "sklearn.cluster._agglomerative": "AgglomerativeClustering FeatureAgglomeration",
      "sklearn.cluster._bicluster": "SpectralBiclustering SpectralCoclustering",
      "sklearn.cluster._birch": "Birch",
      "sklearn.cluster._bisect_k_means": "BisectingKMeans",
      "sklearn.cluster._dbscan": "DBSCAN",
      "sklearn.cluster._hdbscan.hdbscan": "HDBSCAN",
      "sklearn.cluster._kmeans": "KMeans MiniBatchKMeans",
      "sklearn.cluster._mean_shift": "MeanShift",
      "sklearn.cluster._optics": "OPTICS",
      "sklearn.cluster._spectral": "SpectralClustering",
      "sklearn.cluster.k_means_": "KMeans MiniBatchKMeans",
      "sklearn.compose._column_transformer": "ColumnTransformer",
      "sklearn.compose._target": "TransformedTargetRegressor",
      "sklearn.covariance._elliptic_envelope": "EllipticEnvelope",
      "sklearn.covariance._empirical_covariance": "EmpiricalCovariance",
      "sklearn.covariance._graph_lasso": "GraphicalLasso GraphicalLassoCV",
      "sklearn.covariance._robust_covariance": "MinCovDet",
      "sklearn.covariance._shrunk_covariance": "LedoitWolf OAS ShrunkCovariance",
      "sklearn.cross_decomposition._pls": "CCA PLSCanonical PLSRegression PLSSVD",
      "sklearn.decomposition._dict_learning": "DictionaryLearning MiniBatchDictionaryLearning SparseCoder",
      "sklearn.decomposition._factor_analysis": "FactorAnalysis",
      "sklearn.decomposition._fastica": "FastICA",
      "sklearn.decomposition._incremental_pca": "IncrementalPCA",
      "sklearn.decomposition._kernel_pca": "KernelPCA",
      "sklearn.decomposition._lda": "LatentDirichletAllocation",
      "sklearn.decomposition._nmf": "MiniBatchNMF NMF",
      "sklearn.decomposition._pca": "PCA",
      "sklearn.decomposition._sparse_pca": "MiniBatchSparsePCA SparsePCA",
      "sklearn.decomposition._truncated_svd": "TruncatedSVD",
      "sklearn.decomposition.pca": "PCA",
      "sklearn.decomposition.truncated_svd": "TruncatedSVD",
      "sklearn.discriminant_analysis": "LinearDiscriminantAnalysis QuadraticDiscriminantAnalysis",
      "sklearn.dummy": "DummyClassifier DummyRegressor",
      "sklearn.ensemble._bagging": "BaggingClassifier BaggingRegressor",
      "sklearn.ensemble._forest": "ExtraTreesClassifier ExtraTreesRegressor RandomForestClassifier RandomForestRegressor RandomTreesEmbedding",
      "sklearn.ensemble._gb": "GradientBoostingClassifier GradientBoostingRegressor",
      "sklearn.ensemble._hist_gradient_boosting.binning": "_BinMapper",
      "sklearn.ensemble._hist_gradient_boosting.gradient_boosting": "HistGradientBoostingClassifier HistGradientBoostingRegressor",
      "sklearn.ensemble._iforest": "IsolationForest",
      "sklearn.ensemble._stacking": "StackingClassifier StackingRegressor",
      "sklearn.ensemble._voting": "VotingClassifier VotingRegressor",
      "sklearn.ensemble._weight_boosting": "AdaBoostClassifier AdaBoostRegressor",
      "sklearn.ensemble.bagging": "BaggingClassifier BaggingRegressor",
      "sklearn.ensemble.forest": "ExtraTreesClassifier ExtraTreesRegressor RandomForestClassifier RandomForestRegressor",
      "sklearn.ensemble.gradient_boosting": "GradientBoostingClassifier GradientBoostingRegressor",
      "sklearn.ensemble.iforest": "IsolationForest",
      "sklearn.ensemble.voting": "VotingClassifier VotingRegressor",
      "sklearn.ensemble.weight_boosting": "AdaBoostClassifier AdaBoostRegressor",
      "sklearn.feature_extraction._dict_vectorizer": "DictVectorizer",
      "sklearn.feature_extraction._hash": "FeatureHasher",
      "sklearn.feature_extraction.image": "PatchExtractor",
      "sklearn.feature_extraction.text": "CountVectorizer HashingVectorizer TfidfTransformer TfidfVectorizer",
      "sklearn.feature_selection._from_model": "SelectFromModel",
      "sklearn.feature_selection._rfe": "RFE RFECV",
      "sklearn.feature_selection._sequential": "SequentialFeatureSelector",
      "sklearn.feature_selection._univariate_selection": "GenericUnivariateSelect SelectFdr SelectFpr SelectFwe SelectKBest SelectPercentile",
      "sklearn.feature_selection._variance_threshold": "VarianceThreshold",
      "sklearn.feature_selection.univariate_selection": "SelectKBest SelectPercentile",
      "sklearn.frozen._frozen": "FrozenEstimator",
      "sklearn.gaussian_process._gpc": "GaussianProcessClassifier _BinaryGaussianProcessClassifierLaplace",
      "sklearn.gaussian_process._gpr": "GaussianProcessRegressor",
      "sklearn.impute": "SimpleImputer",
      "sklearn.impute._base": "MissingIndicator SimpleImputer",
      "sklearn.impute._knn": "KNNImputer",
      "sklearn.isotonic": "IsotonicRegression",
      "sklearn.kernel_approximation": "AdditiveChi2Sampler Nystroem PolynomialCountSketch RBFSampler SkewedChi2Sampler",
      "sklearn.kernel_ridge": "KernelRidge",
      "sklearn.linear_model._base": "LinearRegression",
      "sklearn.linear_model._bayes": "ARDRegression BayesianRidge",
      "sklearn.linear_model._coordinate_descent": "ElasticNet ElasticNetCV Lasso LassoCV MultiTaskElasticNet MultiTaskElasticNetCV MultiTaskLasso MultiTaskLassoCV",
      "sklearn.linear_model._glm.glm": "GammaRegressor PoissonRegressor TweedieRegressor",
      "sklearn.linear_model._huber": "HuberRegressor",
      "sklearn.linear_model._least_angle": "Lars LarsCV LassoLars LassoLarsCV LassoLarsIC",
      "sklearn.linear_model._logistic": "LogisticRegression LogisticRegressionCV",
      "sklearn.linear_model._omp": "OrthogonalMatchingPursuit OrthogonalMatchingPursuitCV",
      "sklearn.linear_model._passive_aggressive": "PassiveAggressiveClassifier PassiveAggressiveRegressor",
      "sklearn.linear_model._perceptron": "Perceptron",
      "sklearn.linear_model._quantile": "QuantileRegressor",
      "sklearn.linear_model._ransac": "RANSACRegressor",
      "sklearn.linear_model._ridge": "Ridge RidgeCV RidgeClassifier RidgeClassifierCV",
      "sklearn.linear_model._stochastic_gradient": "SGDClassifier SGDOneClassSVM SGDRegressor",
      "sklearn.linear_model._theil_sen": "TheilSenRegressor",
      "sklearn.linear_model.base": "LinearRegression",
      "sklearn.linear_model.coordinate_descent": "ElasticNet ElasticNetCV Lasso LassoCV",
      "sklearn.linear_model.logistic": "LogisticRegression LogisticRegressionCV",
      "sklearn.linear_model.ridge": "Ridge RidgeCV RidgeClassifier",
      "sklearn.linear_model.stochastic_gradient": "SGDClassifier SGDRegressor",
      "sklearn.manifold._classical_mds": "ClassicalMDS",
      "sklearn.manifold._isomap": "Isomap",
      "sklearn.manifold._locally_linear": "LocallyLinearEmbedding",
      "sklearn.manifold._mds": "MDS",
      "sklearn.manifold._spectral_embedding": "SpectralEmbedding",
      "sklearn.manifold._t_sne": "TSNE",
      "sklearn.mixture._bayesian_mixture": "BayesianGaussianMixture",
      "sklearn.mixture._gaussian_mixture": "GaussianMixture",
      "sklearn.model_selection._classification_threshold": "FixedThresholdClassifier TunedThresholdClassifierCV",
      "sklearn.model_selection._search": "GridSearchCV RandomizedSearchCV",
      "sklearn.multiclass": "OneVsOneClassifier OneVsRestClassifier OutputCodeClassifier",
      "sklearn.multioutput": "ClassifierChain MultiOutputClassifier MultiOutputRegressor RegressorChain",
      "sklearn.naive_bayes": "BernoulliNB CategoricalNB ComplementNB GaussianNB MultinomialNB",
      "sklearn.neighbors._classification": "KNeighborsClassifier RadiusNeighborsClassifier",
      "sklearn.neighbors._graph": "KNeighborsTransformer RadiusNeighborsTransformer",
      "sklearn.neighbors._kde": "KernelDensity",
      "sklearn.neighbors._lof": "LocalOutlierFactor",
      "sklearn.neighbors._nca": "NeighborhoodComponentsAnalysis",
      "sklearn.neighbors._nearest_centroid": "NearestCentroid",
      "sklearn.neighbors._regression": "KNeighborsRegressor RadiusNeighborsRegressor",
      "sklearn.neighbors._unsupervised": "NearestNeighbors",
      "sklearn.neighbors.classification": "KNeighborsClassifier",
      "sklearn.neighbors.regression": "KNeighborsRegressor",
      "sklearn.neural_network._multilayer_perceptron": "MLPClassifier MLPRegressor",
      "sklearn.neural_network._rbm": "BernoulliRBM",
      "sklearn.neural_network.multilayer_perceptron": "MLPClassifier MLPRegressor",
      "sklearn.pipeline": "FeatureUnion Pipeline",
      "sklearn.preprocessing._data": "Binarizer KernelCenterer MaxAbsScaler MinMaxScaler Normalizer PowerTransformer QuantileTransformer RobustScaler StandardScaler",
      "sklearn.preprocessing._discretization": "KBinsDiscretizer",
      "sklearn.preprocessing._encoders": "OneHotEncoder OrdinalEncoder",
      "sklearn.preprocessing._function_transformer": "FunctionTransformer",
      "sklearn.preprocessing._label": "LabelBinarizer LabelEncoder MultiLabelBinarizer",
      "sklearn.preprocessing._polynomial": "PolynomialFeatures SplineTransformer",
      "sklearn.preprocessing._target_encoder": "TargetEncoder",
      "sklearn.preprocessing.data": "Binarizer MaxAbsScaler MinMaxScaler Normalizer OneHotEncoder PolynomialFeatures PowerTransformer QuantileTransformer RobustScaler StandardScaler",
      "sklearn.preprocessing.imputation": "Imputer",
      "sklearn.preprocessing.label": "LabelBinarizer LabelEncoder MultiLabelBinarizer",
      "sklearn.random_projection": "GaussianRandomProjection SparseRandomProjection",
      "sklearn.semi_supervised._label_propagation": "LabelPropagation LabelSpreading",
      "sklearn.semi_supervised._self_training": "SelfTrainingClassifier",
      "sklearn.svm._classes": "LinearSVC LinearSVR NuSVC NuSVR OneClassSVM SVC SVR",
      "sklearn.svm.classes": "LinearSVC LinearSVR NuSVC OneClassSVM SVC SVR",
      "sklearn.tree._classes": "DecisionTreeClassifier DecisionTreeRegressor ExtraTreeClassifier ExtraTreeRegressor",
      "sklearn.tree.tree": "DecisionTreeClassifier DecisionTreeRegressor ExtraTreeClassifier ExtraTreeRegressor"
    }
  },
  {
    library: "scikit-learn",
    why: "a part of an estimator that is filled with numbers and settings",
    shape: "stateful",
    names: {
      "sklearn._loss.link": "HalfLogitLink IdentityLink Interval LogLink LogitLink MultinomialLogit",
      "sklearn._loss.loss": "AbsoluteError ExponentialLoss HalfBinomialLoss HalfGammaLoss HalfMultinomialLoss HalfPoissonLoss HalfSquaredError HalfTweedieLoss HalfTweedieLossIdentity HuberLoss PinballLoss",
      "sklearn.calibration": "_CalibratedClassifier",
      "sklearn.cluster._birch": "_CFNode _CFSubcluster",
      "sklearn.cluster._bisect_k_means": "_BisectingTree",
      "sklearn.ensemble._gb_losses": "BinomialDeviance ExponentialLoss LeastSquaresError MultinomialDeviance",
      "sklearn.ensemble._hist_gradient_boosting.grower": "TreeGrower",
      "sklearn.ensemble._hist_gradient_boosting.predictor": "TreePredictor",
      "sklearn.gaussian_process.kernels": "CompoundKernel ConstantKernel DotProduct ExpSineSquared Exponentiation Hyperparameter Matern PairwiseKernel Product RBF RationalQuadratic Sum WhiteKernel",
      "sklearn.model_selection._split": "GroupKFold KFold ShuffleSplit StratifiedKFold StratifiedShuffleSplit",
      "sklearn.neural_network._stochastic_optimizers": "AdamOptimizer SGDOptimizer",
      "sklearn.utils": "Bunch",
      "sklearn.utils._bunch": "Bunch"
    }
  },
  {
    library: "scikit-learn",
    why: "a compiled class that holds numbers",
    shape: "class",
    names: {
      "sklearn._loss._loss": "CyHalfSquaredError CyAbsoluteError CyPinballLoss CyHuberLoss CyHalfPoissonLoss CyHalfGammaLoss CyHalfTweedieLoss CyHalfTweedieLossIdentity CyHalfBinomialLoss CyHalfMultinomialLoss CyExponentialLoss",
      "sklearn.linear_model._sgd_fast": "Hinge SquaredHinge Log ModifiedHuber SquaredLoss Huber EpsilonInsensitive SquaredEpsilonInsensitive Classification Regression",
      "sklearn.metrics._dist_metrics": "EuclideanDistance EuclideanDistance64 EuclideanDistance32 ManhattanDistance ManhattanDistance64 ManhattanDistance32 MinkowskiDistance MinkowskiDistance64 MinkowskiDistance32 ChebyshevDistance ChebyshevDistance64 ChebyshevDistance32 SEuclideanDistance SEuclideanDistance64 SEuclideanDistance32 MahalanobisDistance MahalanobisDistance64 MahalanobisDistance32 HammingDistance HammingDistance64 HammingDistance32 CanberraDistance CanberraDistance64 CanberraDistance32 BrayCurtisDistance BrayCurtisDistance64 BrayCurtisDistance32 JaccardDistance JaccardDistance64 JaccardDistance32 HaversineDistance HaversineDistance64 HaversineDistance32",
      "sklearn.neighbors._ball_tree": "BallTree BallTree64 BallTree32",
      "sklearn.neighbors._dist_metrics": "EuclideanDistance ManhattanDistance MinkowskiDistance ChebyshevDistance SEuclideanDistance MahalanobisDistance HammingDistance CanberraDistance BrayCurtisDistance JaccardDistance HaversineDistance",
      "sklearn.neighbors._kd_tree": "KDTree KDTree64 KDTree32",
      "sklearn.tree._tree": "Tree"
    }
  },
  {
    library: "scikit-learn",
    why: "fills an object of a compiled class of its own module",
    shape: "compiled",
    names: {
      "numpy.random._bit_generator": "__pyx_unpickle_SeedSequence",
      "numpy.random.bit_generator": "__pyx_unpickle_SeedSequence",
      "sklearn._loss._loss": "__pyx_unpickle_CyHalfSquaredError __pyx_unpickle_CyAbsoluteError __pyx_unpickle_CyPinballLoss __pyx_unpickle_CyHuberLoss __pyx_unpickle_CyHalfPoissonLoss __pyx_unpickle_CyHalfGammaLoss __pyx_unpickle_CyHalfTweedieLoss __pyx_unpickle_CyHalfTweedieLossIdentity __pyx_unpickle_CyHalfBinomialLoss __pyx_unpickle_CyHalfMultinomialLoss __pyx_unpickle_CyExponentialLoss"
    }
  },
  {
    library: "scikit-learn",
    why: "makes an object of a compiled class without calling its constructor",
    shape: "new-object",
    names: {
      "sklearn.metrics._dist_metrics": "newObj",
      "sklearn.neighbors._ball_tree": "newObj",
      "sklearn.neighbors._dist_metrics": "newObj",
      "sklearn.neighbors._kd_tree": "newObj"
    }
  },
  {
    library: "scikit-learn",
    why: "a function of numbers that an estimator keeps; it is named, not called",
    shape: "value",
    names: {
      "scipy._lib.array_api_compat.numpy._aliases": "asarray",
      "scipy.special._ufuncs": "expit logit",
      "sklearn.cluster._kmeans": "_kmeans_single_lloyd _kmeans_single_elkan",
      "sklearn.feature_selection._mutual_info": "mutual_info_classif mutual_info_regression",
      "sklearn.feature_selection._univariate_selection": "f_classif f_regression chi2 f_oneway r_regression",
      "sklearn.feature_selection.univariate_selection": "f_classif f_regression chi2"
    }
  },
  {
    library: "numpy",
    why: "the seed of a random generator",
    shape: "class",
    names: {
      "numpy.random._generator": "Generator",
      "numpy.random._pcg64": "PCG64DXSM",
      "numpy.random._philox": "Philox",
      "numpy.random._sfc64": "SFC64",
      "numpy.random.bit_generator": "SeedSequence"
    }
  },
  {
    library: "scipy",
    why: "a class of sparse matrices",
    shape: "class",
    names: {
      "scipy.sparse._bsr": "bsr_matrix bsr_array",
      "scipy.sparse._dia": "dia_matrix dia_array",
      "scipy.sparse._dok": "dok_matrix dok_array",
      "scipy.sparse._lil": "lil_matrix lil_array",
      "scipy.sparse.bsr": "bsr_matrix",
      "scipy.sparse.dia": "dia_matrix",
      "scipy.sparse.dok": "dok_matrix",
      "scipy.sparse.lil": "lil_matrix"
    }
  },
  {
    library: "scipy",
    why: "a curve through points",
    shape: "stateful",
    names: {
      "scipy.interpolate._bsplines": "BSpline",
      "scipy.interpolate._interpolate": "PPoly BPoly interp1d"
    }
  },
  {
    library: "scipy",
    why: "a method of a curve that is stored and not called",
    shape: "value",
    names: {
      "scipy.interpolate._interpolate": "interp1d._call_linear interp1d._call_linear_np interp1d._call_nearest interp1d._call_previousnext interp1d._call_spline interp1d._call_nan_spline"
    }
  },
  {
    library: "scikit-learn",
    why: "measures an estimator later, when it is asked to",
    shape: "stateful",
    names: {
      "sklearn.metrics._scorer": "_PassthroughScorer _Scorer _PredictScorer _ProbaScorer _ThresholdScorer"
    }
  },
  {
    library: "scikit-learn",
    why: "a measure that a scorer holds",
    shape: "value",
    names: {
      "sklearn.metrics._classification": "accuracy_score balanced_accuracy_score brier_score_loss d2_brier_score d2_log_loss_score f1_score fbeta_score jaccard_score log_loss matthews_corrcoef precision_score recall_score cohen_kappa_score",
      "sklearn.metrics._ranking": "average_precision_score roc_auc_score top_k_accuracy_score ndcg_score dcg_score",
      "sklearn.metrics._regression": "d2_absolute_error_score explained_variance_score max_error mean_absolute_error mean_absolute_percentage_error mean_gamma_deviance mean_poisson_deviance mean_squared_error mean_squared_log_error median_absolute_error r2_score root_mean_squared_error root_mean_squared_log_error",
      "sklearn.metrics._scorer": "negative_likelihood_ratio positive_likelihood_ratio",
      "sklearn.metrics.cluster._supervised": "adjusted_mutual_info_score adjusted_rand_score completeness_score fowlkes_mallows_score homogeneity_score mutual_info_score normalized_mutual_info_score rand_score v_measure_score"
    }
  }
];

// src/data/pickle-dangerous.ts
var dangers = [
  {
    does: "starts processes or reaches the operating system",
    modules: "os posix nt subprocess _posixsubprocess pty popen2 asyncio.subprocess asyncio.unix_events multiprocessing.util multiprocessing.popen_fork multiprocessing.popen_spawn_posix multiprocessing.spawn distutils.spawn _osx_support _aix_support _winapi winreg _pyrepl signal pexpect sh plumbum invoke fabric mlflow.projects joblib.externals.loky.backend",
    names: {
      platform: "popen _syscmd_ver _syscmd_file",
      "multiprocessing.context": "Process SpawnProcess ForkProcess",
      multiprocessing: "Process Pool",
      uuid: "_get_command_stdout _popen",
      "ctypes.util": "_findLib_gcc _get_soname",
      imaplib: "IMAP4_stream",
      psutil: "Popen",
      pydoc: "pipepager tempfilepager pager",
      "sklearn.utils._testing": "check_output",
      webbrowser: "open open_new open_new_tab get register Mozilla BackgroundBrowser GenericBrowser"
    }
  },
  {
    does: "evaluates or compiles text as code",
    modules: "codeop runpy pydoc_data IPython ptpython bdb pdb doctest profile cProfile trace timeit idlelib lib2to3 turtledemo sympy numexpr asteval jinja2 mako smtpd",
    names: {
      builtins: "eval exec compile execfile input apply breakpoint help",
      "numpy.f2py.crackfortran": "myeval param_eval _eval_scalar getlincoef",
      "pandas.core.computation.eval": "eval",
      pandas: "eval DataFrame.query DataFrame.eval",
      "pandas.core.frame": "DataFrame.query DataFrame.eval",
      "torch.jit": "CompilationUnit",
      "torch._C": "_jit_eval",
      "torch._inductor.codecache": "PyCodeCache",
      code: "InteractiveInterpreter InteractiveConsole interact compile_command",
      rlcompleter: "Completer",
      typing: "get_type_hints ForwardRef _eval_type",
      dataclasses: "make_dataclass _create_fn"
    }
  },
  {
    does: "imports a module that its arguments name",
    modules: "importlib imp zipimport pkgutil pyclbr modulefinder hydra entrypoints stevedore torch.package transformers.dynamic_module_utils django.utils.module_loading keras.src.saving.serialization_lib",
    names: {
      builtins: "__import__",
      "test.support.import_helper": "import_module",
      "numpy.testing": "import_nose",
      pydoc: "locate safeimport importfile",
      "werkzeug.utils": "import_string"
    }
  },
  {
    does: "reaches any attribute of any object",
    modules: "gc",
    names: {
      builtins: "setattr delattr globals locals vars",
      operator: "attrgetter methodcaller call setitem delitem",
      _operator: "attrgetter methodcaller call setitem delitem",
      "logging.config": "_resolve resolve dictConfig fileConfig",
      types: "MethodType ModuleType",
      inspect: "getattr_static getmodule currentframe stack",
      copy: "_reconstruct"
    }
  },
  {
    does: "reads another serialised object, which can run code of its own",
    modules: "pickle _pickle cPickle marshal shelve cloudpickle jsonpickle zodbpickle srsly klepto ruamel.yaml multiprocessing.reduction mlflow.pyfunc",
    names: {
      dill: "load loads load_module load_session",
      "dill._dill": "load loads _import_module _eval_repr _getattribute _get_attr",
      "dill.session": "load_module load_session",
      torch: "load",
      "torch.serialization": "load _load _legacy_load",
      "torch.jit": "load",
      "torch.jit._serialization": "load",
      joblib: "load",
      "joblib.numpy_pickle": "load _unpickle",
      numpy: "load loads genfromtxt",
      "numpy.lib.npyio": "load NpzFile",
      "numpy.lib._npyio_impl": "load NpzFile",
      "numpy.lib.format": "read_array",
      "numpy.lib._format_impl": "read_array",
      pandas: "read_pickle read_hdf",
      "pandas.io.pickle": "read_pickle",
      "pandas.compat.pickle_compat": "load loads",
      "sklearn.externals.joblib": "load",
      yaml: "load unsafe_load full_load load_all",
      "multiprocessing.connection": "Connection Client Listener",
      "keras.models": "load_model",
      "keras.saving": "load_model",
      "tensorflow.keras.models": "load_model",
      "tensorflow.saved_model": "load",
      "skops.io": "load loads",
      "torch.export": "load",
      "torch.distributed.checkpoint": "load",
      "joblib.numpy_pickle_compat": "load_compatibility",
      "logging.handlers": "SocketHandler",
      onnxruntime: "InferenceSession",
      datasets: "load_from_disk load_dataset"
    }
  },
  {
    does: "reads, writes or deletes files",
    modules: "shutil fileinput tempfile glob linecache zipfile tarfile sqlite3 dbm netrc mailbox filecmp",
    names: {
      builtins: "open file",
      io: "open open_code FileIO OpenWrapper",
      _io: "open open_code FileIO",
      codecs: "open",
      tokenize: "open",
      numpy: "fromfile memmap save savetxt savez loadtxt",
      pandas: "read_csv read_table read_json read_xml read_html read_sql",
      torch: "save from_file",
      pathlib: "Path.write_text Path.unlink",
      logging: "FileHandler",
      "distutils.file_util": "copy_file move_file write_file",
      "setuptools.archive_util": "unpack_archive",
      _sqlite3: "connect",
      gzip: "open GzipFile",
      bz2: "open BZ2File",
      lzma: "open LZMAFile",
      h5py: "File",
      "PIL.Image": "open",
      "pyarrow.parquet": "read_table",
      "torch.storage": "UntypedStorage.from_file"
    }
  },
  {
    does: "opens network connections",
    modules: "socket _socket socketserver ssl urllib http ftplib smtplib telnetlib nntplib poplib imaplib xmlrpc requests httpx aiohttp urllib3 httplib asyncio paramiko",
    names: {
      "torch.hub": "download_url_to_file",
      "torch.distributed.rpc": "rpc_sync rpc_async remote",
      "torch.distributed": "init_process_group",
      "keras.utils": "get_file",
      huggingface_hub: "hf_hub_download snapshot_download",
      boto3: "client resource",
      wget: "download"
    }
  },
  {
    does: "loads or calls native code",
    modules: "ctypes _ctypes cffi _cffi_backend numpy.ctypeslib mmap torch.classes torch.ops torch._ops",
    names: {
      "torch.utils.cpp_extension": "load load_inline _import_module_from_library",
      "llvmlite.binding": "load_library_permanently",
      tensorflow: "load_op_library load_library"
    }
  },
  {
    does: "runs helpers of builds, tests and tools",
    modules: "pip setuptools distutils numpy.f2py numpy.distutils numpy.testing torch._inductor torch._dynamo torch.hub torch.utils.cpp_extension torch.utils.collect_env torch.utils._config_module torch.testing test.support ensurepip venv unittest pytest _pytest torch.utils.bottleneck torch.distributed.run torch.distributed.launch test.libregrtest compileall py_compile cython Cython.Build pythran scipy.weave mypy black nox tox conda ansible"
  },
  {
    does: "makes functions or classes from raw code",
    modules: "new numba.core.serialize",
    names: {
      "dill._dill": "_create_function _create_code _create_type _create_cell",
      types: "CodeType FunctionType LambdaType new_class DynamicClassAttribute",
      "torch.fx.graph_module": "reduce_graph_module reduce_package_graph_module _forward_from_src"
    }
  },
  {
    does: "calls what it is handed, now or later",
    modules: "atexit threading _thread thread sched concurrent multiprocessing.pool multiprocessing.managers torch.multiprocessing tkinter wsgiref toolz joblib.parallel",
    names: {
      builtins: "map filter",
      functools: "reduce partialmethod cached_property singledispatch",
      _functools: "reduce",
      itertools: "starmap accumulate filterfalse takewhile dropwhile groupby",
      weakref: "finalize",
      contextvars: "Context",
      contextlib: "ExitStack",
      numpy: "vectorize apply_along_axis apply_over_axes frompyfunc fromfunction",
      joblib: "delayed Parallel",
      "torch.utils.data.datapipes.utils.decoder": "basichandlers"
    }
  },
  {
    does: "changes how later objects are loaded or the interpreter behaves",
    modules: "sys site sitecustomize usercustomize _frozen_importlib _frozen_importlib_external faulthandler",
    names: {
      copyreg: "add_extension pickle constructor remove_extension",
      "torch.serialization": "register_package add_safe_globals",
      "keras.config": "enable_unsafe_deserialization",
      readline: "read_init_file"
    }
  }
];

// src/data/pickle-python2.ts
var exceptions = "ArithmeticError AssertionError AttributeError BaseException BufferError BytesWarning DeprecationWarning EOFError EnvironmentError Exception FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning IndentationError IndexError KeyError KeyboardInterrupt LookupError MemoryError NameError NotImplementedError OSError OverflowError PendingDeprecationWarning ReferenceError RuntimeError RuntimeWarning StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning ZeroDivisionError";
var movedNames = new Map([
  ...exceptions.split(" ").map((name) => [`exceptions ${name}`, `builtins ${name}`]),
  ["exceptions StandardError", "builtins Exception"],
  ["UserDict IterableUserDict", "collections UserDict"],
  ["UserDict UserDict", "collections UserDict"],
  ["UserList UserList", "collections UserList"],
  ["UserString UserString", "collections UserString"],
  ["__builtin__ basestring", "builtins str"],
  ["__builtin__ intern", "sys intern"],
  ["__builtin__ long", "builtins int"],
  ["__builtin__ reduce", "functools reduce"],
  ["__builtin__ unichr", "builtins chr"],
  ["__builtin__ unicode", "builtins str"],
  ["__builtin__ xrange", "builtins range"],
  ["_multiprocessing Connection", "multiprocessing.connection Connection"],
  ["_socket fromfd", "socket fromfd"],
  ["itertools ifilter", "builtins filter"],
  ["itertools ifilterfalse", "itertools filterfalse"],
  ["itertools imap", "builtins map"],
  ["itertools izip", "builtins zip"],
  ["itertools izip_longest", "itertools zip_longest"],
  ["multiprocessing AuthenticationError", "multiprocessing.context AuthenticationError"],
  ["multiprocessing BufferTooShort", "multiprocessing.context BufferTooShort"],
  ["multiprocessing ProcessError", "multiprocessing.context ProcessError"],
  ["multiprocessing TimeoutError", "multiprocessing.context TimeoutError"],
  ["multiprocessing.forking Popen", "multiprocessing.popen_fork Popen"],
  ["multiprocessing.process Process", "multiprocessing.context Process"],
  ["socket _socketobject", "socket SocketType"],
  ["urllib ContentTooShortError", "urllib.error ContentTooShortError"],
  ["urllib getproxies", "urllib.request getproxies"],
  ["urllib pathname2url", "urllib.request pathname2url"],
  ["urllib quote", "urllib.parse quote"],
  ["urllib quote_plus", "urllib.parse quote_plus"],
  ["urllib unquote", "urllib.parse unquote"],
  ["urllib unquote_plus", "urllib.parse unquote_plus"],
  ["urllib url2pathname", "urllib.request url2pathname"],
  ["urllib urlcleanup", "urllib.request urlcleanup"],
  ["urllib urlencode", "urllib.parse urlencode"],
  ["urllib urlopen", "urllib.request urlopen"],
  ["urllib urlretrieve", "urllib.request urlretrieve"],
  ["urllib2 HTTPError", "urllib.error HTTPError"],
  ["urllib2 URLError", "urllib.error URLError"],
  ["whichdb whichdb", "dbm whichdb"]
]);
var movedModules = /* @__PURE__ */ new Map([
  ["BaseHTTPServer", "http.server"],
  ["CGIHTTPServer", "http.server"],
  ["ConfigParser", "configparser"],
  ["Cookie", "http.cookies"],
  ["Dialog", "tkinter.dialog"],
  ["DocXMLRPCServer", "xmlrpc.server"],
  ["FileDialog", "tkinter.filedialog"],
  ["HTMLParser", "html.parser"],
  ["Queue", "queue"],
  ["ScrolledText", "tkinter.scrolledtext"],
  ["SimpleDialog", "tkinter.simpledialog"],
  ["SimpleHTTPServer", "http.server"],
  ["SimpleXMLRPCServer", "xmlrpc.server"],
  ["SocketServer", "socketserver"],
  ["StringIO", "io"],
  ["Tix", "tkinter.tix"],
  ["Tkconstants", "tkinter.constants"],
  ["Tkdnd", "tkinter.dnd"],
  ["Tkinter", "tkinter"],
  ["UserDict", "collections"],
  ["UserList", "collections"],
  ["UserString", "collections"],
  ["__builtin__", "builtins"],
  ["_abcoll", "collections.abc"],
  ["_elementtree", "xml.etree.ElementTree"],
  ["_winreg", "winreg"],
  ["anydbm", "dbm"],
  ["cPickle", "pickle"],
  ["cStringIO", "io"],
  ["commands", "subprocess"],
  ["cookielib", "http.cookiejar"],
  ["copy_reg", "copyreg"],
  ["dbhash", "dbm.bsd"],
  ["dbm", "dbm.ndbm"],
  ["dumbdbm", "dbm.dumb"],
  ["dummy_thread", "_dummy_thread"],
  ["gdbm", "dbm.gnu"],
  ["htmlentitydefs", "html.entities"],
  ["httplib", "http.client"],
  ["markupbase", "_markupbase"],
  ["repr", "reprlib"],
  ["robotparser", "urllib.robotparser"],
  ["test.test_support", "test.support"],
  ["thread", "_thread"],
  ["tkColorChooser", "tkinter.colorchooser"],
  ["tkCommonDialog", "tkinter.commondialog"],
  ["tkFileDialog", "tkinter.filedialog"],
  ["tkFont", "tkinter.font"],
  ["tkMessageBox", "tkinter.messagebox"],
  ["tkSimpleDialog", "tkinter.simpledialog"],
  ["ttk", "tkinter.ttk"],
  ["urllib2", "urllib.request"],
  ["urlparse", "urllib.parse"],
  ["whichdb", "dbm"],
  ["xmlrpclib", "xmlrpc.client"]
]);

// src/formats/pickle/names.ts
var split = (words = "") => words.split(" ").filter((word) => word !== "");
var exact = /* @__PURE__ */ new Map();
var modules = /* @__PURE__ */ new Map();
for (const { shape, why, names } of [...allowed, ...allowedSklearn, ...allowedPandas])
  for (const [module, listed] of Object.entries(names))
    for (const name of split(listed)) exact.set(`${module} ${name}`, { judged: "safe", does: why, shape });
for (const { does, modules: whole, names = {} } of dangers) {
  const known = { judged: "dangerous", does };
  for (const module of split(whole)) modules.set(module, known);
  for (const [module, listed] of Object.entries(names))
    for (const name of split(listed)) exact.set(`${module} ${name}`, known);
}
var moved = (module, name) => {
  const both = movedNames.get(`${module} ${name}`)?.split(" ");
  if (both) return [both[0] ?? module, both[1] ?? name];
  return [movedModules.get(module) ?? module, name];
};
var UNKNOWN = { judged: "unknown", does: "is on no list of names that are known to be safe" };
var REACHES = {
  judged: "dangerous",
  does: "reaches through other objects for something that no library stores"
};
var CUT = {
  judged: "dangerous",
  does: "has a zero byte in it: some versions of Python read only what stands before, and import that"
};
var NO_NAME = { judged: "unknown", does: "is no name that a library would write" };
var isDunder = (word) => /^__.*__$/s.test(word);
var IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]*$/;
var dangerousModule = (module) => {
  for (let rest = module; rest !== ""; rest = rest.slice(0, Math.max(rest.lastIndexOf("."), 0))) {
    const known = modules.get(rest);
    if (known) return known;
  }
  return void 0;
};
var judgeName = (module, name) => {
  const known = exact.get(`${module} ${name}`);
  if (known) return known;
  if (module.includes("\0") || name.includes("\0")) return CUT;
  const whole = dangerousModule(module);
  if (whole) return whole;
  const path = name.split(".");
  if (path.some(isDunder) || module.split(".").some((part) => isDunder(part) && part !== "__main__" && part !== "__torch__"))
    return REACHES;
  if (path.length > 1) return judgePath(module, path);
  if (!IDENTIFIER.test(name) || module.length > 400) return NO_NAME;
  const family = allowedFamilies.find((each) => each.module.test(module) && each.name.test(name));
  return family ? { judged: "safe", does: `a class of ${family.library}`, shape: "stateful" } : UNKNOWN;
};
var judgePath = (module, path) => {
  const [first = "", ...rest] = path;
  const head = exact.get(`${module} ${first}`);
  if (head?.judged === "dangerous") return head;
  const leaves = rest.length > 0 && [...path.slice(0, -1)].some((part) => dangerousModule(part.replace(/^_/, "")) ?? dangerousModule(part));
  return leaves || path.some((part) => part.startsWith("_")) ? REACHES : { ...UNKNOWN };
};

export {
  moved,
  judgeName
};

import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  logOf
} from "./chunk-5TR73SDM.js";
import {
  judgeName
} from "./chunk-DIYOFVCB.js";
import {
  MalformedFile
} from "./chunk-SSHJW3H2.js";

// src/formats/json/literals.ts
var LONGEST = 1024 * 1024;
var utf8 = new TextDecoder();
var textAt = (data, from) => {
  let end = from + 1;
  let escaped = false;
  while (end < data.length && data[end] !== 34) {
    if (data[end] === 92) {
      escaped = true;
      end++;
    }
    end++;
  }
  if (end >= data.length) throw new MalformedFile("a text in the JSON does not end");
  const raw = utf8.decode(data.subarray(from + 1, Math.min(end, from + 1 + LONGEST)));
  return { value: escaped ? unescaped(raw) : raw, end };
};
var ESCAPES = /* @__PURE__ */ new Map([
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"]
]);
var unescaped = (text) => text.replace(
  /\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g,
  (_, code, sign) => code === void 0 ? ESCAPES.get(sign ?? "") ?? sign ?? "" : String.fromCharCode(Number.parseInt(code, 16))
);
var LONGEST_WORD = 40;
var isWord = (byte) => byte >= 48 && byte <= 57 || byte >= 65 && byte <= 90 || byte >= 97 && byte <= 122 || byte === 43 || byte === 45 || byte === 46;
var WORDS = /* @__PURE__ */ new Map([
  ["true", true],
  ["false", false],
  ["null", null],
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["-Infinity", Number.NEGATIVE_INFINITY]
]);
var literalAt = (data, from) => {
  let end = from;
  while (end < data.length && isWord(data[end] ?? 0)) end++;
  const word = Buffer.from(data.subarray(from, Math.min(end, from + LONGEST_WORD))).toString("latin1");
  const known = WORDS.get(word);
  if (known !== void 0) return { value: known, end: end - 1 };
  if (!/^-?\d[\d.eE+-]*$/.test(word)) throw new MalformedFile(`the JSON breaks at byte ${from}`);
  return { value: Number(word), end: end - 1 };
};

// src/formats/json/objects.ts
var MOST_ITEMS = 8;
var MOST_HEIGHT = 4;
var MOST_DEPTH = 2e5;
var frameOf = (object, at) => ({
  object,
  at,
  fields: /* @__PURE__ */ new Map(),
  items: [],
  count: 0,
  key: void 0,
  twice: void 0,
  height: 0
});
var scanObjects = (data, scan) => {
  const open = [];
  const state = { next: "value" };
  let deepest = 0;
  const settle = (value, height) => {
    const frame = open.at(-1);
    state.next = frame ? "comma" : "end";
    if (frame) keep(frame, value, height, scan.wanted);
  };
  const close = () => {
    const frame = open.pop();
    if (!frame) return;
    if (!frame.object) {
      settle({ kind: "list", items: frame.items, count: frame.count }, frame.height);
      return;
    }
    const { at: at2, fields, twice } = frame;
    const object = { kind: "object", at: at2, fields, ...twice !== void 0 && { twice } };
    scan.seen(object, open.length);
    settle(object, frame.height + 1);
  };
  const begin = (object, at2) => {
    open.push(frameOf(object, at2));
    deepest = Math.max(deepest, open.length);
    if (open.length > MOST_DEPTH) throw new MalformedFile("the JSON is nested deeper than is read");
    state.next = object ? "first key" : "first";
  };
  let at = 0;
  const text = () => textAt(data, at);
  for (; at < data.length; at++) {
    const byte = data[at] ?? 0;
    if (byte === 32 || byte === 10 || byte === 13 || byte === 9) continue;
    const frame = open.at(-1);
    if (byte === 93 && frame?.object === false && (state.next === "comma" || state.next === "first"))
      close();
    else if (byte === 125 && frame?.object === true && (state.next === "comma" || state.next === "first key"))
      close();
    else if (state.next === "comma" && byte === 44) state.next = frame?.object ? "key" : "value";
    else if (state.next === "colon" && byte === 58) state.next = "value";
    else if ((state.next === "key" || state.next === "first key") && byte === 34 && frame) {
      const { value, end } = text();
      frame.key = value;
      at = end;
      state.next = "colon";
    } else if (state.next === "value" || state.next === "first") {
      if (byte === 123 || byte === 91) begin(byte === 123, at);
      else {
        const { value, end } = byte === 34 ? text() : literalAt(data, at);
        at = end;
        settle(value, 0);
      }
    } else throw new MalformedFile(`the JSON breaks at byte ${at}`);
  }
  if (state.next !== "end") throw new MalformedFile("the JSON breaks off");
  return deepest;
};
var keep = (frame, value, height, wanted) => {
  const kept = height < MOST_HEIGHT;
  if (!frame.object) {
    frame.count++;
    if (kept && frame.items.length < MOST_ITEMS) {
      frame.items.push(value);
      frame.height = Math.max(frame.height, height);
    }
    return;
  }
  const key = frame.key ?? "";
  if (!wanted.has(key)) return;
  if (frame.fields.has(key)) frame.twice = key;
  if (!kept) frame.fields.set(key, { kind: "list", items: [], count: 0 });
  else frame.fields.set(key, value);
  frame.height = Math.max(frame.height, kept ? height : 0);
};

// src/formats/keras/code.ts
var LONGEST2 = 1024 * 1024;
var MOST = 24;
var TEXTS = /* @__PURE__ */ new Map([
  ["z", 1],
  ["Z", 1],
  ["a", 4],
  ["A", 4],
  ["u", 4],
  ["t", 4]
]);
var namesInCode = (base64) => {
  const data = Buffer.from(base64.slice(0, LONGEST2), "base64");
  const found = /* @__PURE__ */ new Set();
  for (let at = 0; at < data.length && found.size < MOST; at++) {
    const width = TEXTS.get(String.fromCharCode((data[at] ?? 0) & 127));
    if (width === void 0 || at + 1 + width > data.length) continue;
    const length = data.readUIntLE(at + 1, width);
    const from = at + 1 + width;
    if (length === 0 || length > 200 || from + length > data.length) continue;
    const text = data.toString("latin1", from, from + length);
    if (!/^[\x20-\x7e]+$/.test(text)) continue;
    found.add(text);
    at = from + length - 1;
  }
  return [...found].filter((text) => !/^<.*>$/.test(text));
};
var isCode = (base64) => ((Buffer.from(base64.slice(0, 8), "base64")[0] ?? 0) & 127) === 99;

// src/formats/keras/lambda.ts
var judgeMarshalled = (sought) => {
  const config = sought.object.fields.get("config");
  const code = isObject(config) ? config.fields.get("code") : config;
  tell(sought, typeof code === "string" ? code : "");
};
var PARTS = ["function", "output_shape", "mask"];
var judgeLambda = (sought) => {
  const config = sought.object.fields.get("config");
  if (!isObject(config)) return;
  let told = false;
  for (const part of PARTS) {
    const value = config.fields.get(part);
    const code = listOf(value)?.items[0];
    if (typeof code !== "string") continue;
    told = true;
    tell(sought, code);
  }
  const named = config.fields.get("function");
  if (told || isObject(named)) return;
  const which = typeof named === "string" ? JSON.stringify(named.slice(0, 120)) : "a function that cannot be told";
  sought.log.add({
    level: "unknown",
    message: `A Lambda layer calls ${which}, which is not in the file; Keras looks it up in the program or in a module.`,
    offset: sought.object.at
  });
};
var tell = ({ log, object }, code) => {
  const names = namesInCode(code);
  const what = isCode(code) ? "marshalled Python code" : "a text that Keras reads as marshalled Python code";
  const call = names.length > 0 ? `lambda: ${names.join(", ")}` : void 0;
  log.add({
    level: "dangerous",
    message: `A Lambda layer holds ${what}: keras.models.load_model runs it, from an .h5 file or with safe_mode=False without a question.`,
    ...call !== void 0 && { call: call.slice(0, 400) },
    offset: object.at
  });
};
var isObject = (value) => typeof value === "object" && value !== null && value.kind === "object";
var listOf = (value) => typeof value === "object" && value !== null && value.kind === "list" ? value : void 0;

// src/data/keras-names.ts
var kerasClasses = "AUC AWQConfig AWQDTypePolicy AbsMaxQuantizer AbstractRNNCell Accuracy Activation ActivityRegularization Adadelta Adafactor Adagrad Adam AdamW Adamax AdaptiveAveragePooling1D AdaptiveAveragePooling2D AdaptiveAveragePooling3D AdaptiveMaxPooling1D AdaptiveMaxPooling2D AdaptiveMaxPooling3D Add AdditiveAttention AlphaDropout Any Attention AugMix AutoContrast Average AveragePooling1D AveragePooling2D AveragePooling3D AvgPool1D AvgPool2D AvgPool3D BatchNormalization BatchNormalizationV1 BatchNormalizationV2 Bidirectional BinaryAccuracy BinaryCrossentropy BinaryFocalCrossentropy BinaryIoU CTC CTCLoss CategoricalAccuracy CategoricalCrossentropy CategoricalFocalCrossentropy CategoricalGeneralizedCrossEntropy CategoricalHinge CategoryEncoding CenterCrop Circle Concatenate ConcordanceCorrelation Constant Constraint ContrastLimitedAdaptiveHistogramEqualization Conv1D Conv1DTranspose Conv2D Conv2DTranspose Conv3D Conv3DTranspose ConvLSTM1D ConvLSTM2D ConvLSTM2DCell ConvLSTM3D Convolution1D Convolution1DTranspose Convolution2D Convolution2DTranspose Convolution3D Convolution3DTranspose CosineDecay CosineDecayRestarts CosineSimilarity Cropping Cropping1D Cropping2D Cropping3D Cross CuDNNGRU CuDNNLSTM CutMix DTypePolicy DTypePolicyMap Dense DenseFeatures DepthwiseConv1D DepthwiseConv2D Dice Discretization Dot Dropout DynamicLossScale ELU EinsumDense Embedding Equalization ExponentialDecay F1Score FBetaScore FalseNegatives FalsePositives Feature FeatureSpace FixedLossScale Flatten Float8QuantizationConfig FloatDTypePolicy Ftrl Functional GPTQConfig GPTQDTypePolicy GRU GRUCell GRUV2 GaussianDropout GaussianNoise GetItem GlobalAveragePooling1D GlobalAveragePooling2D GlobalAveragePooling3D GlobalAvgPool1D GlobalAvgPool2D GlobalAvgPool3D GlobalMaxPool1D GlobalMaxPool2D GlobalMaxPool3D GlobalMaxPooling1D GlobalMaxPooling2D GlobalMaxPooling3D GlorotNormal GlorotUniform GlorotUniformV2 Gradient GroupNormalization GroupQueryAttention HashedCrossing Hashing HeNormal HeUniform Hinge Huber Identity IdentityInitializer IndexLookup Initializer InputLayer InputSpec Int4DTypePolicy Int4QuantizationConfig Int8QuantizationConfig IntegerLookup InverseTimeDecay IoU KLDivergence KerasTensor L1 L1L2 L2 LSTM LSTMCell LSTMV2 Lamb Layer LayerNormalization LayerNormalizationV2 LayerScale LeakyReLU LearningRateSchedule LecunNormal LecunUniform LinearModel Lion LocallyConnected1D LocallyConnected2D LogCosh LogCoshError Loss LossScaleOptimizer LossScaleOptimizerV1 LossScaleOptimizerV3 Masking MaxNorm MaxNumBoundingBoxes MaxPool1D MaxPool2D MaxPool3D MaxPooling1D MaxPooling2D MaxPooling3D Maximum Mean MeanAbsoluteError MeanAbsolutePercentageError MeanIoU MeanMetricWrapper MeanRelativeError MeanSquaredError MeanSquaredLogarithmicError MelSpectrogram Metric MinMaxNorm Minimum MixUp Model MultiHeadAttention MultiOptimizer Multiply Muon Nadam NonNeg Normalization NotEqual OneHotIoU OneHotMeanIoU Ones OnesV2 Operation Optimizer OptimizerMap Orthogonal OrthogonalInitializer OrthogonalRegularizer PReLU PearsonCorrelation PeepholeLSTMCell Permute PiecewiseConstantDecay Pipeline Poisson Policy PolicyV1 PolynomialDecay Precision PrecisionAtRecall QuantizationConfig QuantizedDTypePolicy QuantizedFloat8DTypePolicy Quantizer R2Score RMSNormalization RMSprop RNN RandAugment RandomBrightness RandomColorDegeneration RandomColorJitter RandomContrast RandomCrop RandomElasticTransform RandomErasing RandomFlip RandomGaussianBlur RandomGrayscale RandomHeight RandomHue RandomInvert RandomNormal RandomNormalV2 RandomPerspective RandomPosterization RandomRotation RandomSaturation RandomSharpness RandomShear RandomTranslation RandomUniform RandomUniformV2 RandomWidth RandomZoom ReLU Recall RecallAtPrecision Regularizer RepeatVector Rescaling Reshape Resizing ReversibleEmbedding RootMeanSquaredError SGD STFT STFTInitializer STFTSpectrogram ScheduleFreeAdamW SeedGenerator SensitivityAtSpecificity SeparableConv1D SeparableConv2D SeparableConvolution1D SeparableConvolution2D SequenceFeatures Sequential SimpleRNN SimpleRNNCell Softmax Solarization SparseCategoricalAccuracy SparseCategoricalCrossentropy SparseTopKCategoricalAccuracy SpatialDropout1D SpatialDropout2D SpatialDropout3D SpecificityAtSensitivity SpectralNormalization SquaredHinge StackedRNNCells StochasticDepth StringLookup Subtract Sum SyncBatchNormalization TensorShape TextVectorization ThresholdedReLU TimeDistributed TopKCategoricalAccuracy TrueNegatives TruePositives TruncatedNormal TruncatedNormalV2 Tversky TypeSpec UnitNorm UnitNormalization UpSampling1D UpSampling2D UpSampling3D Variable VarianceScaling WideDeepModel Wrapper ZeroPadding1D ZeroPadding2D ZeroPadding3D Zeros ZerosV2 constant glorot_normal glorot_uniform he_normal he_uniform identity l1 l1_l2 l2 lecun_normal lecun_uniform max_norm min_max_norm non_neg ones orthogonal orthogonal_regularizer random_normal random_uniform stft truncated_normal unit_norm variance_scaling zeros";
var kerasFunctions = "Input abs abs_max_quantize abs_max_quantize_grouped_with_zero_point absolute adaptive_average_pool adaptive_max_pool add affine_transform all allclose amax amin angle any append arange arccos arccosh arcsin arcsinh arctan arctan2 arctanh argmax argmin argpartition argsort array array_split associative_scan average average_pool bartlett batch_normalization beta binary_accuracy binary_crossentropy binary_focal_crossentropy bincount binomial bitwise_and bitwise_invert bitwise_left_shift bitwise_not bitwise_or bitwise_right_shift bitwise_xor blackman broadcast_to cast categorical categorical_accuracy categorical_crossentropy categorical_focal_crossentropy categorical_generalized_cross_entropy categorical_hinge cbrt cdist ceil celu cholesky cholesky_inverse circle clip compute_float8_amax_history compute_float8_scale concatenate concordance_correlation cond conj conjugate conv conv_transpose convert_to_numpy convert_to_tensor copy corrcoef correlate cos cosh cosine_similarity count_nonzero crop_images cross ctc ctc_decode ctc_loss cumprod cumsum deg2rad depth_to_space depthwise_conv det diag diagflat diagonal dice diff digitize divide divide_no_nan dot dot_product_attention dropout dsplit dstack dtype dtype_policy eig eigh einsum elastic_transform elu empty empty_like equal erf erfc erfinv exp exp2 expand_dims expm1 exponential extract_patches extract_patches_3d extract_sequences eye fabs fake_quant_with_min_max_vars fft fft2 flip fliplr flipud floor floor_divide fmax fmin fmod fold fori_loop full full_like gamma gaussian_blur gcd gelu geomspace get_item glu greater greater_equal hamming hanning hard_shrink hard_sigmoid hard_silu hard_swish hard_tanh heaviside hinge histogram hsplit hstack hsv_to_rgb huber hypot i0 identity ifft2 imag in_top_k inner inv irfft is_tensor isclose isfinite isin isinf isnan isneginf isposinf isreal istft jvp kaiser kl_divergence kron layer_normalization lcm ldexp leaky_relu left_shift less less_equal linear linspace log log10 log1p log2 log_cosh log_sigmoid log_softmax logaddexp logaddexp2 logdet logical_and logical_not logical_or logical_xor logspace logsumexp lstsq lu_factor map map_coordinates matmul matrix_rank max max_pool maximum mean mean_absolute_error mean_absolute_percentage_error mean_squared_error mean_squared_logarithmic_error median meshgrid min minimum mish mod moments moveaxis multi_hot multiply nan_to_num nanargmax nanargmin nancumprod nancumsum nanmax nanmean nanmedian nanmin nanpercentile nanprod nanquantile nanstd nansum nanvar ndim negative nextafter nonzero norm normal normalize not_equal one_hot ones ones_like outer pack_int4 pad pad_images pearson_correlation percentile perspective_transform pinv poisson polar power prod psnr ptp qr quantile quantize_and_dequantize rad2deg randint ravel real rearrange reciprocal relu relu6 repeat reshape resize rfft rgb_to_grayscale rgb_to_hsv right_shift rms_normalization roll rot90 round rsqrt saturate_cast scale_and_translate scan scatter scatter_update searchsorted segment_max segment_min segment_prod segment_sum select selu separable_conv shape shuffle sigmoid sign signbit silu sin sinc sinh size slice slice_update slogdet sobel_edges soft_shrink softmax softplus softsign solve solve_triangular sort space_to_depth sparse_categorical_accuracy sparse_categorical_crossentropy sparse_plus sparse_sigmoid sparse_top_k_categorical_accuracy sparsemax split sqrt square squared_hinge squareplus squeeze ssim stack std stft stop_gradient subtract sum svd swapaxes swish switch take take_along_axis tan tanh tanh_shrink tensordot threshold tile top_k top_k_categorical_accuracy trace transpose trapezoid tri tril triu true_divide trunc truncated_normal tversky unfold uniform unique unpack_int4 unravel_index unstack vander var vdot vectorize vectorized_map view view_as_complex view_as_real vsplit vstack where while_loop zeros zeros_like";

// src/formats/keras/names.ts
var classes = new Set(kerasClasses.split(" "));
var functions = new Set(kerasFunctions.split(" "));
var dangers = /* @__PURE__ */ new Map([
  ["get_file", "downloads a file and unpacks it anywhere"],
  ["load_model", "loads another model, with its code"],
  ["load_weights", "reads another file"],
  ["save_model", "writes files"],
  ["save_weights", "writes files"],
  ["model_from_json", "loads another model, with its code"],
  ["model_from_yaml", "loads another model, with its code"],
  ["model_from_config", "loads another model, with its code"],
  ["deserialize_keras_object", "loads another object, with its code"],
  ["enable_unsafe_deserialization", "switches the safe mode of Keras off"],
  ["func_load", "makes functions from raw code"],
  ["python_utils", "makes functions from raw code"],
  ["save_img", "writes files"],
  ["load_img", "reads files"],
  ["plot_model", "writes files and starts programs"],
  ["image_dataset_from_directory", "reads files"],
  ["text_dataset_from_directory", "reads files"],
  ["audio_dataset_from_directory", "reads files"],
  ["LambdaCallback", "calls what it is handed"],
  ["ModelCheckpoint", "writes files"],
  ["BackupAndRestore", "writes and deletes files"],
  ["CSVLogger", "writes files"],
  ["TensorBoard", "writes files"],
  ["RemoteMonitor", "opens network connections"],
  ["ExportArchive", "writes files"],
  ["KerasFileEditor", "reads and writes files"],
  ["TFSMLayer", "loads a TensorFlow model from a path, whatever the safe mode says"],
  ["TorchModuleWrapper", "unpickles a PyTorch module"]
]);
var wrappers = /* @__PURE__ */ new Set(["JaxLayer", "FlaxLayer"]);
var IS_KERAS = /^(?:(?:tensorflow(?:\.python)?\.)?keras|tf_keras|tensorflow_core(?:\.python)?\.keras|keras_preprocessing)(?:\.|$)/;
var OPERATIONS = /^keras\.src\.ops\.\w+$/;
var IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]*$/;
var SAFE = { judged: "safe", does: "" };
var OWN = {
  judged: "unknown",
  does: "is on no list of names of Keras that are known to be safe"
};
var isKerasModule = (module) => IS_KERAS.test(module);
var judgeKerasName = (module, name, callable) => {
  const own = module === void 0 || module === "builtins" || isKerasModule(module);
  if (!own || !IDENTIFIER.test(name)) return judgeName(module ?? "builtins", name);
  const does = dangers.get(name);
  if (does !== void 0) return { judged: "dangerous", does };
  if (classes.has(name) || wrappers.has(name) || callable && functions.has(name)) return SAFE;
  if (module !== void 0 && OPERATIONS.test(module) && /^[A-Z]/.test(name)) return SAFE;
  const { judged, does: why } = judgeName("builtins", name);
  if (judged === "dangerous") return { judged, does: why };
  return module !== void 0 && isKerasModule(module) ? OWN : void 0;
};
var HARMLESS = /^(?:compat\.v1\.)?(?:(?:math|nn|image|linalg|strings|signal|sparse|ragged|random|bitwise|quantization|sets|dtypes|__operators__|keras\.(?:backend|activations|losses))\.(?:\w+\.)?\w+|[a-z]\w*)$/;
var HARMFUL = /^(?:compat\.v\d\.)?(?:io|raw_ops|data|summary|train|saved_model|config|distribute|autograph|debugging|profiler|py_function|numpy_function|py_func|load_library|load_op_library|print|gfile|app|resource_loader|user_ops|WriteFile|write_file|read_file|mlir|tpu|lite|feature_column|experimental|keras\.(?:utils|models|saving))(?:\.|$)/;
var judgeSymbol = (symbol) => {
  if (HARMFUL.test(symbol) || symbol.includes("__") !== symbol.startsWith("__operators__"))
    return { judged: "dangerous", does: "reaches files or code beyond the graph" };
  if (symbol.length < 200 && HARMLESS.test(symbol)) return SAFE;
  return { judged: "unknown", does: "is no function of TensorFlow that is known to be safe" };
};

// src/formats/keras/judge.ts
var WANTED = /* @__PURE__ */ new Set([
  "module",
  "class_name",
  "config",
  "registered_name",
  "name",
  "function",
  "function_type",
  "output_shape",
  "output_shape_type",
  "mask",
  "code",
  "vocabulary",
  "vocabulary_file",
  "filepath",
  "symbol",
  "node_def",
  "op"
]);
var DEEPEST = 1e3;
var judgeKeras = (data) => {
  const log = logOf();
  let keras = false;
  const seen = (object, depth) => {
    if (judgeObject({ log, object }) && depth === 0) keras = true;
  };
  try {
    const depth = scanObjects(data, { wanted: WANTED, seen });
    if (depth > DEEPEST)
      log.add({
        level: "unknown",
        message: `The configuration is nested ${depth} deep; Keras gives up on reading it, or breaks.`
      });
  } catch (error) {
    if (!(error instanceof MalformedFile) || !log.list().some(({ level }) => level === "dangerous"))
      throw error;
    log.add({ level: "unknown", message: `The configuration breaks off: ${error.message}.` });
    keras = true;
  }
  return { keras, findings: log.list() };
};
var judgeObject = (sought) => {
  const { object, log } = sought;
  const { fields, twice, at } = object;
  judgeVocabulary(sought);
  const name = textOf(fields.get("class_name"));
  if (name === void 0) return false;
  if (twice !== void 0)
    log.add({
      level: "unknown",
      message: `The configuration gives ${shown(twice)} of ${shown(name)} twice: readers disagree on which one counts.`,
      offset: at
    });
  const module = textOf(fields.get("module"));
  if (name === "__lambda__") judgeMarshalled(sought);
  else if (name === "function" || name === "builtin_function_or_method") judgeFunction(sought, module);
  else if (!/^__\w+__$/.test(name)) judgeClass(sought, module, name);
  else if (name === "__typespec__" && module !== void 0 && !module.startsWith("tensorflow"))
    judgeImport(sought, module, textOf(fields.get("spec_name")) ?? name);
  return true;
};
var judgeFunction = (sought, module) => {
  const { config, registered_name: registered } = Object.fromEntries(sought.object.fields);
  const name = textOf(config) ?? textOf(registered);
  if (name !== void 0) judgeImport(sought, module, name, true);
};
var judgeClass = (sought, module, name) => {
  const { log, object } = sought;
  const config = object.fields.get("config");
  if (name === "Lambda" && (module === void 0 || isKerasModule(module))) {
    judgeLambda(sought);
    return;
  }
  if (name === "TFOpLambda" || name === "SlicingOpLambda") {
    const symbol = fieldOf(config, "function") ?? fieldOf(config, "symbol") ?? "";
    report(sought, judgeSymbol(symbol), `tf.${symbol}`, true);
    return;
  }
  if (name === "TensorFlowOpLayer") {
    log.add({
      level: "unknown",
      message: "A TensorFlowOpLayer holds an operation of TensorFlow, which is not judged here.",
      offset: object.at
    });
    return;
  }
  const registered = /^[^<>]{1,100}>(\w+)$/.exec(name)?.[1];
  if (registered === void 0) judgeImport(sought, module, name);
  else judgeImport(sought, void 0, registered);
};
var judgeImport = (sought, module, name, callable = false) => {
  const known = judgeKerasName(module, name, callable);
  const full = module === void 0 || module === "builtins" ? name : `${module}.${name}`;
  if (known) report(sought, known, full, callable);
  else
    sought.log.add(
      {
        level: "note",
        message: `${shown(full)} is no name of Keras; the program that loads the model must bring it.`,
        offset: sought.object.at
      },
      full
    );
};
var report = ({ log, object }, { judged, does }, name, callable) => {
  if (judged === "safe") return;
  const path = fieldOf(object.fields.get("config"), "filepath");
  const call = callable || path !== void 0 ? `${name}(${path === void 0 ? "…" : JSON.stringify(path)})` : name;
  log.add({
    level: judged,
    message: `Keras would look up ${shown(name)} to build the model, which ${does}.`,
    call: call.slice(0, 400),
    offset: object.at
  });
};
var judgeVocabulary = ({ log, object }) => {
  const value = textOf(object.fields.get("vocabulary")) ?? textOf(object.fields.get("vocabulary_file"));
  if (value === void 0 || value === "") return;
  const outside = /^[A-Za-z][A-Za-z0-9+.-]*:|^[/\\~]|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(value);
  log.add({
    level: outside ? "dangerous" : "unknown",
    message: `A layer reads its vocabulary from a file when it is built: ${shown(value)}${outside ? ", outside of the model" : ""}.`,
    offset: object.at
  });
};
var textOf = (value) => typeof value === "string" ? value : void 0;
var fieldOf = (value, key) => typeof value === "object" && value !== null && value.kind === "object" ? textOf(value.fields.get(key)) : void 0;
var shown = (text) => JSON.stringify(text.slice(0, 120));

export {
  judgeKeras
};

/**
 * Names of Keras that a saved model may name, of Keras 2 and 3, with spaces between. None of them reads a file, runs code
 * from its configuration or changes how Keras loads. What is not here is unknown.
 * @see https://keras.io/api/
 */

/** Layers, models, optimizers, losses, metrics, initializers and the like. */
export const kerasClasses =
  'AUC AWQConfig AWQDTypePolicy AbsMaxQuantizer AbstractRNNCell Accuracy Activation ActivityRegularization ' +
  'Adadelta Adafactor Adagrad Adam AdamW Adamax AdaptiveAveragePooling1D AdaptiveAveragePooling2D ' +
  'AdaptiveAveragePooling3D AdaptiveMaxPooling1D AdaptiveMaxPooling2D AdaptiveMaxPooling3D Add ' +
  'AdditiveAttention AlphaDropout Any Attention AugMix AutoContrast Average AveragePooling1D ' +
  'AveragePooling2D AveragePooling3D AvgPool1D AvgPool2D AvgPool3D BatchNormalization BatchNormalizationV1 ' +
  'BatchNormalizationV2 Bidirectional BinaryAccuracy BinaryCrossentropy BinaryFocalCrossentropy BinaryIoU ' +
  'CTC CTCLoss CategoricalAccuracy CategoricalCrossentropy CategoricalFocalCrossentropy ' +
  'CategoricalGeneralizedCrossEntropy CategoricalHinge CategoryEncoding CenterCrop Circle Concatenate ' +
  'ConcordanceCorrelation Constant Constraint ContrastLimitedAdaptiveHistogramEqualization Conv1D ' +
  'Conv1DTranspose Conv2D Conv2DTranspose Conv3D Conv3DTranspose ConvLSTM1D ConvLSTM2D ConvLSTM2DCell ' +
  'ConvLSTM3D Convolution1D Convolution1DTranspose Convolution2D Convolution2DTranspose Convolution3D ' +
  'Convolution3DTranspose CosineDecay CosineDecayRestarts CosineSimilarity Cropping Cropping1D Cropping2D ' +
  'Cropping3D Cross CuDNNGRU CuDNNLSTM CutMix DTypePolicy DTypePolicyMap Dense DenseFeatures ' +
  'DepthwiseConv1D DepthwiseConv2D Dice Discretization Dot Dropout DynamicLossScale ELU EinsumDense ' +
  'Embedding Equalization ExponentialDecay F1Score FBetaScore FalseNegatives FalsePositives Feature ' +
  'FeatureSpace FixedLossScale Flatten Float8QuantizationConfig FloatDTypePolicy Ftrl Functional GPTQConfig ' +
  'GPTQDTypePolicy GRU GRUCell GRUV2 GaussianDropout GaussianNoise GetItem GlobalAveragePooling1D ' +
  'GlobalAveragePooling2D GlobalAveragePooling3D GlobalAvgPool1D GlobalAvgPool2D GlobalAvgPool3D ' +
  'GlobalMaxPool1D GlobalMaxPool2D GlobalMaxPool3D GlobalMaxPooling1D GlobalMaxPooling2D GlobalMaxPooling3D ' +
  'GlorotNormal GlorotUniform GlorotUniformV2 Gradient GroupNormalization GroupQueryAttention ' +
  'HashedCrossing Hashing HeNormal HeUniform Hinge Huber Identity IdentityInitializer IndexLookup ' +
  'Initializer InputLayer InputSpec Int4DTypePolicy Int4QuantizationConfig Int8QuantizationConfig ' +
  'IntegerLookup InverseTimeDecay IoU KLDivergence KerasTensor L1 L1L2 L2 LSTM LSTMCell LSTMV2 Lamb Layer ' +
  'LayerNormalization LayerNormalizationV2 LayerScale LeakyReLU LearningRateSchedule LecunNormal ' +
  'LecunUniform LinearModel Lion LocallyConnected1D LocallyConnected2D LogCosh LogCoshError Loss ' +
  'LossScaleOptimizer LossScaleOptimizerV1 LossScaleOptimizerV3 Masking MaxNorm MaxNumBoundingBoxes ' +
  'MaxPool1D MaxPool2D MaxPool3D MaxPooling1D MaxPooling2D MaxPooling3D Maximum Mean MeanAbsoluteError ' +
  'MeanAbsolutePercentageError MeanIoU MeanMetricWrapper MeanRelativeError MeanSquaredError ' +
  'MeanSquaredLogarithmicError MelSpectrogram Metric MinMaxNorm Minimum MixUp Model MultiHeadAttention ' +
  'MultiOptimizer Multiply Muon Nadam NonNeg Normalization NotEqual OneHotIoU OneHotMeanIoU Ones OnesV2 ' +
  'Operation Optimizer OptimizerMap Orthogonal OrthogonalInitializer OrthogonalRegularizer PReLU ' +
  'PearsonCorrelation PeepholeLSTMCell Permute PiecewiseConstantDecay Pipeline Poisson Policy PolicyV1 ' +
  'PolynomialDecay Precision PrecisionAtRecall QuantizationConfig QuantizedDTypePolicy ' +
  'QuantizedFloat8DTypePolicy Quantizer R2Score RMSNormalization RMSprop RNN RandAugment RandomBrightness ' +
  'RandomColorDegeneration RandomColorJitter RandomContrast RandomCrop RandomElasticTransform RandomErasing ' +
  'RandomFlip RandomGaussianBlur RandomGrayscale RandomHeight RandomHue RandomInvert RandomNormal ' +
  'RandomNormalV2 RandomPerspective RandomPosterization RandomRotation RandomSaturation RandomSharpness ' +
  'RandomShear RandomTranslation RandomUniform RandomUniformV2 RandomWidth RandomZoom ReLU Recall ' +
  'RecallAtPrecision Regularizer RepeatVector Rescaling Reshape Resizing ReversibleEmbedding ' +
  'RootMeanSquaredError SGD STFT STFTInitializer STFTSpectrogram ScheduleFreeAdamW SeedGenerator ' +
  'SensitivityAtSpecificity SeparableConv1D SeparableConv2D SeparableConvolution1D SeparableConvolution2D ' +
  'SequenceFeatures Sequential SimpleRNN SimpleRNNCell Softmax Solarization SparseCategoricalAccuracy ' +
  'SparseCategoricalCrossentropy SparseTopKCategoricalAccuracy SpatialDropout1D SpatialDropout2D ' +
  'SpatialDropout3D SpecificityAtSensitivity SpectralNormalization SquaredHinge StackedRNNCells ' +
  'StochasticDepth StringLookup Subtract Sum SyncBatchNormalization TensorShape TextVectorization ' +
  'ThresholdedReLU TimeDistributed TopKCategoricalAccuracy TrueNegatives TruePositives TruncatedNormal ' +
  'TruncatedNormalV2 Tversky TypeSpec UnitNorm UnitNormalization UpSampling1D UpSampling2D UpSampling3D ' +
  'Variable VarianceScaling WideDeepModel Wrapper ZeroPadding1D ZeroPadding2D ZeroPadding3D Zeros ZerosV2 ' +
  'constant glorot_normal glorot_uniform he_normal he_uniform identity l1 l1_l2 l2 lecun_normal ' +
  'lecun_uniform max_norm min_max_norm non_neg ones orthogonal orthogonal_regularizer random_normal ' +
  'random_uniform stft truncated_normal unit_norm variance_scaling zeros'

/** Activations, losses, metrics, initializers by their function names, and operations on tensors. */
export const kerasFunctions =
  'Input abs abs_max_quantize abs_max_quantize_grouped_with_zero_point absolute adaptive_average_pool ' +
  'adaptive_max_pool add affine_transform all allclose amax amin angle any append arange arccos arccosh ' +
  'arcsin arcsinh arctan arctan2 arctanh argmax argmin argpartition argsort array array_split ' +
  'associative_scan average average_pool bartlett batch_normalization beta binary_accuracy ' +
  'binary_crossentropy binary_focal_crossentropy bincount binomial bitwise_and bitwise_invert ' +
  'bitwise_left_shift bitwise_not bitwise_or bitwise_right_shift bitwise_xor blackman broadcast_to cast ' +
  'categorical categorical_accuracy categorical_crossentropy categorical_focal_crossentropy ' +
  'categorical_generalized_cross_entropy categorical_hinge cbrt cdist ceil celu cholesky cholesky_inverse ' +
  'circle clip compute_float8_amax_history compute_float8_scale concatenate concordance_correlation cond ' +
  'conj conjugate conv conv_transpose convert_to_numpy convert_to_tensor copy corrcoef correlate cos cosh ' +
  'cosine_similarity count_nonzero crop_images cross ctc ctc_decode ctc_loss cumprod cumsum deg2rad ' +
  'depth_to_space depthwise_conv det diag diagflat diagonal dice diff digitize divide divide_no_nan dot ' +
  'dot_product_attention dropout dsplit dstack dtype dtype_policy eig eigh einsum elastic_transform elu ' +
  'empty empty_like equal erf erfc erfinv exp exp2 expand_dims expm1 exponential extract_patches ' +
  'extract_patches_3d extract_sequences eye fabs fake_quant_with_min_max_vars fft fft2 flip fliplr flipud ' +
  'floor floor_divide fmax fmin fmod fold fori_loop full full_like gamma gaussian_blur gcd gelu geomspace ' +
  'get_item glu greater greater_equal hamming hanning hard_shrink hard_sigmoid hard_silu hard_swish ' +
  'hard_tanh heaviside hinge histogram hsplit hstack hsv_to_rgb huber hypot i0 identity ifft2 imag in_top_k ' +
  'inner inv irfft is_tensor isclose isfinite isin isinf isnan isneginf isposinf isreal istft jvp kaiser ' +
  'kl_divergence kron layer_normalization lcm ldexp leaky_relu left_shift less less_equal linear linspace ' +
  'log log10 log1p log2 log_cosh log_sigmoid log_softmax logaddexp logaddexp2 logdet logical_and ' +
  'logical_not logical_or logical_xor logspace logsumexp lstsq lu_factor map map_coordinates matmul ' +
  'matrix_rank max max_pool maximum mean mean_absolute_error mean_absolute_percentage_error ' +
  'mean_squared_error mean_squared_logarithmic_error median meshgrid min minimum mish mod moments moveaxis ' +
  'multi_hot multiply nan_to_num nanargmax nanargmin nancumprod nancumsum nanmax nanmean nanmedian nanmin ' +
  'nanpercentile nanprod nanquantile nanstd nansum nanvar ndim negative nextafter nonzero norm normal ' +
  'normalize not_equal one_hot ones ones_like outer pack_int4 pad pad_images pearson_correlation percentile ' +
  'perspective_transform pinv poisson polar power prod psnr ptp qr quantile quantize_and_dequantize rad2deg ' +
  'randint ravel real rearrange reciprocal relu relu6 repeat reshape resize rfft rgb_to_grayscale ' +
  'rgb_to_hsv right_shift rms_normalization roll rot90 round rsqrt saturate_cast scale_and_translate scan ' +
  'scatter scatter_update searchsorted segment_max segment_min segment_prod segment_sum select selu ' +
  'separable_conv shape shuffle sigmoid sign signbit silu sin sinc sinh size slice slice_update slogdet ' +
  'sobel_edges soft_shrink softmax softplus softsign solve solve_triangular sort space_to_depth ' +
  'sparse_categorical_accuracy sparse_categorical_crossentropy sparse_plus sparse_sigmoid ' +
  'sparse_top_k_categorical_accuracy sparsemax split sqrt square squared_hinge squareplus squeeze ssim ' +
  'stack std stft stop_gradient subtract sum svd swapaxes swish switch take take_along_axis tan tanh ' +
  'tanh_shrink tensordot threshold tile top_k top_k_categorical_accuracy trace transpose trapezoid tri tril ' +
  'triu true_divide trunc truncated_normal tversky unfold uniform unique unpack_int4 unravel_index unstack ' +
  'vander var vdot vectorize vectorized_map view view_as_complex view_as_real vsplit vstack where ' +
  'while_loop zeros zeros_like'

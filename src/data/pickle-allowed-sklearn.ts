import type { Allowed } from './pickle-allowed.ts'

/**
 * Names that estimators of scikit-learn are written with, with the arrays and generators that they hold. Those of version
 * 1.9 were read from files that the library wrote, those of older modules are from knowledge of the library. Estimators are made without their constructor and hold numbers and
 * settings; a function among the settings must be known by itself.
 */
export const allowedSklearn: readonly Allowed[] = [
  {
    library: 'scikit-learn',
    why: 'an estimator that is filled with numbers and settings',
    shape: 'stateful',
    names: {
      'sklearn.calibration': 'CalibratedClassifierCV _SigmoidCalibration',
      'sklearn.cluster._affinity_propagation': 'AffinityPropagation',
      'sklearn.cluster._agglomerative': 'AgglomerativeClustering FeatureAgglomeration',
      'sklearn.cluster._bicluster': 'SpectralBiclustering SpectralCoclustering',
      'sklearn.cluster._birch': 'Birch',
      'sklearn.cluster._bisect_k_means': 'BisectingKMeans',
      'sklearn.cluster._dbscan': 'DBSCAN',
      'sklearn.cluster._hdbscan.hdbscan': 'HDBSCAN',
      'sklearn.cluster._kmeans': 'KMeans MiniBatchKMeans',
      'sklearn.cluster._mean_shift': 'MeanShift',
      'sklearn.cluster._optics': 'OPTICS',
      'sklearn.cluster._spectral': 'SpectralClustering',
      'sklearn.cluster.k_means_': 'KMeans MiniBatchKMeans',
      'sklearn.compose._column_transformer': 'ColumnTransformer',
      'sklearn.compose._target': 'TransformedTargetRegressor',
      'sklearn.covariance._elliptic_envelope': 'EllipticEnvelope',
      'sklearn.covariance._empirical_covariance': 'EmpiricalCovariance',
      'sklearn.covariance._graph_lasso': 'GraphicalLasso GraphicalLassoCV',
      'sklearn.covariance._robust_covariance': 'MinCovDet',
      'sklearn.covariance._shrunk_covariance': 'LedoitWolf OAS ShrunkCovariance',
      'sklearn.cross_decomposition._pls': 'CCA PLSCanonical PLSRegression PLSSVD',
      'sklearn.decomposition._dict_learning': 'DictionaryLearning MiniBatchDictionaryLearning SparseCoder',
      'sklearn.decomposition._factor_analysis': 'FactorAnalysis',
      'sklearn.decomposition._fastica': 'FastICA',
      'sklearn.decomposition._incremental_pca': 'IncrementalPCA',
      'sklearn.decomposition._kernel_pca': 'KernelPCA',
      'sklearn.decomposition._lda': 'LatentDirichletAllocation',
      'sklearn.decomposition._nmf': 'MiniBatchNMF NMF',
      'sklearn.decomposition._pca': 'PCA',
      'sklearn.decomposition._sparse_pca': 'MiniBatchSparsePCA SparsePCA',
      'sklearn.decomposition._truncated_svd': 'TruncatedSVD',
      'sklearn.decomposition.pca': 'PCA',
      'sklearn.decomposition.truncated_svd': 'TruncatedSVD',
      'sklearn.discriminant_analysis': 'LinearDiscriminantAnalysis QuadraticDiscriminantAnalysis',
      'sklearn.dummy': 'DummyClassifier DummyRegressor',
      'sklearn.ensemble._bagging': 'BaggingClassifier BaggingRegressor',
      'sklearn.ensemble._forest':
        'ExtraTreesClassifier ExtraTreesRegressor RandomForestClassifier RandomForestRegressor ' +
        'RandomTreesEmbedding',
      'sklearn.ensemble._gb': 'GradientBoostingClassifier GradientBoostingRegressor',
      'sklearn.ensemble._hist_gradient_boosting.binning': '_BinMapper',
      'sklearn.ensemble._hist_gradient_boosting.gradient_boosting':
        'HistGradientBoostingClassifier HistGradientBoostingRegressor',
      'sklearn.ensemble._iforest': 'IsolationForest',
      'sklearn.ensemble._stacking': 'StackingClassifier StackingRegressor',
      'sklearn.ensemble._voting': 'VotingClassifier VotingRegressor',
      'sklearn.ensemble._weight_boosting': 'AdaBoostClassifier AdaBoostRegressor',
      'sklearn.ensemble.bagging': 'BaggingClassifier BaggingRegressor',
      'sklearn.ensemble.forest':
        'ExtraTreesClassifier ExtraTreesRegressor RandomForestClassifier RandomForestRegressor',
      'sklearn.ensemble.gradient_boosting': 'GradientBoostingClassifier GradientBoostingRegressor',
      'sklearn.ensemble.iforest': 'IsolationForest',
      'sklearn.ensemble.voting': 'VotingClassifier VotingRegressor',
      'sklearn.ensemble.weight_boosting': 'AdaBoostClassifier AdaBoostRegressor',
      'sklearn.feature_extraction._dict_vectorizer': 'DictVectorizer',
      'sklearn.feature_extraction._hash': 'FeatureHasher',
      'sklearn.feature_extraction.image': 'PatchExtractor',
      'sklearn.feature_extraction.text': 'CountVectorizer HashingVectorizer TfidfTransformer TfidfVectorizer',
      'sklearn.feature_selection._from_model': 'SelectFromModel',
      'sklearn.feature_selection._rfe': 'RFE RFECV',
      'sklearn.feature_selection._sequential': 'SequentialFeatureSelector',
      'sklearn.feature_selection._univariate_selection':
        'GenericUnivariateSelect SelectFdr SelectFpr SelectFwe SelectKBest SelectPercentile',
      'sklearn.feature_selection._variance_threshold': 'VarianceThreshold',
      'sklearn.feature_selection.univariate_selection': 'SelectKBest SelectPercentile',
      'sklearn.frozen._frozen': 'FrozenEstimator',
      'sklearn.gaussian_process._gpc': 'GaussianProcessClassifier _BinaryGaussianProcessClassifierLaplace',
      'sklearn.gaussian_process._gpr': 'GaussianProcessRegressor',
      'sklearn.impute': 'SimpleImputer',
      'sklearn.impute._base': 'MissingIndicator SimpleImputer',
      'sklearn.impute._knn': 'KNNImputer',
      'sklearn.isotonic': 'IsotonicRegression',
      'sklearn.kernel_approximation':
        'AdditiveChi2Sampler Nystroem PolynomialCountSketch RBFSampler SkewedChi2Sampler',
      'sklearn.kernel_ridge': 'KernelRidge',
      'sklearn.linear_model._base': 'LinearRegression',
      'sklearn.linear_model._bayes': 'ARDRegression BayesianRidge',
      'sklearn.linear_model._coordinate_descent':
        'ElasticNet ElasticNetCV Lasso LassoCV MultiTaskElasticNet MultiTaskElasticNetCV ' +
        'MultiTaskLasso MultiTaskLassoCV',
      'sklearn.linear_model._glm.glm': 'GammaRegressor PoissonRegressor TweedieRegressor',
      'sklearn.linear_model._huber': 'HuberRegressor',
      'sklearn.linear_model._least_angle': 'Lars LarsCV LassoLars LassoLarsCV LassoLarsIC',
      'sklearn.linear_model._logistic': 'LogisticRegression LogisticRegressionCV',
      'sklearn.linear_model._omp': 'OrthogonalMatchingPursuit OrthogonalMatchingPursuitCV',
      'sklearn.linear_model._passive_aggressive': 'PassiveAggressiveClassifier PassiveAggressiveRegressor',
      'sklearn.linear_model._perceptron': 'Perceptron',
      'sklearn.linear_model._quantile': 'QuantileRegressor',
      'sklearn.linear_model._ransac': 'RANSACRegressor',
      'sklearn.linear_model._ridge': 'Ridge RidgeCV RidgeClassifier RidgeClassifierCV',
      'sklearn.linear_model._stochastic_gradient': 'SGDClassifier SGDOneClassSVM SGDRegressor',
      'sklearn.linear_model._theil_sen': 'TheilSenRegressor',
      'sklearn.linear_model.base': 'LinearRegression',
      'sklearn.linear_model.coordinate_descent': 'ElasticNet ElasticNetCV Lasso LassoCV',
      'sklearn.linear_model.logistic': 'LogisticRegression LogisticRegressionCV',
      'sklearn.linear_model.ridge': 'Ridge RidgeCV RidgeClassifier',
      'sklearn.linear_model.stochastic_gradient': 'SGDClassifier SGDRegressor',
      'sklearn.manifold._classical_mds': 'ClassicalMDS',
      'sklearn.manifold._isomap': 'Isomap',
      'sklearn.manifold._locally_linear': 'LocallyLinearEmbedding',
      'sklearn.manifold._mds': 'MDS',
      'sklearn.manifold._spectral_embedding': 'SpectralEmbedding',
      'sklearn.manifold._t_sne': 'TSNE',
      'sklearn.mixture._bayesian_mixture': 'BayesianGaussianMixture',
      'sklearn.mixture._gaussian_mixture': 'GaussianMixture',
      'sklearn.model_selection._classification_threshold':
        'FixedThresholdClassifier TunedThresholdClassifierCV',
      'sklearn.model_selection._search': 'GridSearchCV RandomizedSearchCV',
      'sklearn.multiclass': 'OneVsOneClassifier OneVsRestClassifier OutputCodeClassifier',
      'sklearn.multioutput': 'ClassifierChain MultiOutputClassifier MultiOutputRegressor RegressorChain',
      'sklearn.naive_bayes': 'BernoulliNB CategoricalNB ComplementNB GaussianNB MultinomialNB',
      'sklearn.neighbors._classification': 'KNeighborsClassifier RadiusNeighborsClassifier',
      'sklearn.neighbors._graph': 'KNeighborsTransformer RadiusNeighborsTransformer',
      'sklearn.neighbors._kde': 'KernelDensity',
      'sklearn.neighbors._lof': 'LocalOutlierFactor',
      'sklearn.neighbors._nca': 'NeighborhoodComponentsAnalysis',
      'sklearn.neighbors._nearest_centroid': 'NearestCentroid',
      'sklearn.neighbors._regression': 'KNeighborsRegressor RadiusNeighborsRegressor',
      'sklearn.neighbors._unsupervised': 'NearestNeighbors',
      'sklearn.neighbors.classification': 'KNeighborsClassifier',
      'sklearn.neighbors.regression': 'KNeighborsRegressor',
      'sklearn.neural_network._multilayer_perceptron': 'MLPClassifier MLPRegressor',
      'sklearn.neural_network._rbm': 'BernoulliRBM',
      'sklearn.neural_network.multilayer_perceptron': 'MLPClassifier MLPRegressor',
      'sklearn.pipeline': 'FeatureUnion Pipeline',
      'sklearn.preprocessing._data':
        'Binarizer KernelCenterer MaxAbsScaler MinMaxScaler Normalizer PowerTransformer ' +
        'QuantileTransformer RobustScaler StandardScaler',
      'sklearn.preprocessing._discretization': 'KBinsDiscretizer',
      'sklearn.preprocessing._encoders': 'OneHotEncoder OrdinalEncoder',
      'sklearn.preprocessing._function_transformer': 'FunctionTransformer',
      'sklearn.preprocessing._label': 'LabelBinarizer LabelEncoder MultiLabelBinarizer',
      'sklearn.preprocessing._polynomial': 'PolynomialFeatures SplineTransformer',
      'sklearn.preprocessing._target_encoder': 'TargetEncoder',
      'sklearn.preprocessing.data':
        'Binarizer MaxAbsScaler MinMaxScaler Normalizer OneHotEncoder PolynomialFeatures ' +
        'PowerTransformer QuantileTransformer RobustScaler StandardScaler',
      'sklearn.preprocessing.imputation': 'Imputer',
      'sklearn.preprocessing.label': 'LabelBinarizer LabelEncoder MultiLabelBinarizer',
      'sklearn.random_projection': 'GaussianRandomProjection SparseRandomProjection',
      'sklearn.semi_supervised._label_propagation': 'LabelPropagation LabelSpreading',
      'sklearn.semi_supervised._self_training': 'SelfTrainingClassifier',
      'sklearn.svm._classes': 'LinearSVC LinearSVR NuSVC NuSVR OneClassSVM SVC SVR',
      'sklearn.svm.classes': 'LinearSVC LinearSVR NuSVC OneClassSVM SVC SVR',
      'sklearn.tree._classes':
        'DecisionTreeClassifier DecisionTreeRegressor ExtraTreeClassifier ExtraTreeRegressor',
      'sklearn.tree.tree':
        'DecisionTreeClassifier DecisionTreeRegressor ExtraTreeClassifier ExtraTreeRegressor',
    },
  },
  {
    library: 'scikit-learn',
    why: 'a part of an estimator that is filled with numbers and settings',
    shape: 'stateful',
    names: {
      'sklearn._loss.link': 'HalfLogitLink IdentityLink Interval LogLink LogitLink MultinomialLogit',
      'sklearn._loss.loss':
        'AbsoluteError ExponentialLoss HalfBinomialLoss HalfGammaLoss HalfMultinomialLoss ' +
        'HalfPoissonLoss HalfSquaredError HalfTweedieLoss HalfTweedieLossIdentity HuberLoss ' +
        'PinballLoss',
      'sklearn.calibration': '_CalibratedClassifier',
      'sklearn.cluster._birch': '_CFNode _CFSubcluster',
      'sklearn.cluster._bisect_k_means': '_BisectingTree',
      'sklearn.ensemble._gb_losses': 'BinomialDeviance ExponentialLoss LeastSquaresError MultinomialDeviance',
      'sklearn.ensemble._hist_gradient_boosting.grower': 'TreeGrower',
      'sklearn.ensemble._hist_gradient_boosting.predictor': 'TreePredictor',
      'sklearn.gaussian_process.kernels':
        'CompoundKernel ConstantKernel DotProduct ExpSineSquared Exponentiation Hyperparameter ' +
        'Matern PairwiseKernel Product RBF RationalQuadratic Sum WhiteKernel',
      'sklearn.model_selection._split':
        'GroupKFold KFold ShuffleSplit StratifiedKFold StratifiedShuffleSplit',
      'sklearn.neural_network._stochastic_optimizers': 'AdamOptimizer SGDOptimizer',
      'sklearn.utils': 'Bunch',
      'sklearn.utils._bunch': 'Bunch',
    },
  },
  {
    library: 'scikit-learn',
    why: 'a compiled class that holds numbers',
    shape: 'class',
    names: {
      'sklearn._loss._loss':
        'CyHalfSquaredError CyAbsoluteError CyPinballLoss CyHuberLoss CyHalfPoissonLoss ' +
        'CyHalfGammaLoss CyHalfTweedieLoss CyHalfTweedieLossIdentity CyHalfBinomialLoss ' +
        'CyHalfMultinomialLoss CyExponentialLoss',
      'sklearn.linear_model._sgd_fast':
        'Hinge SquaredHinge Log ModifiedHuber SquaredLoss Huber EpsilonInsensitive ' +
        'SquaredEpsilonInsensitive Classification Regression',
      'sklearn.metrics._dist_metrics':
        'EuclideanDistance EuclideanDistance64 EuclideanDistance32 ManhattanDistance ' +
        'ManhattanDistance64 ManhattanDistance32 MinkowskiDistance MinkowskiDistance64 ' +
        'MinkowskiDistance32 ChebyshevDistance ChebyshevDistance64 ChebyshevDistance32 ' +
        'SEuclideanDistance SEuclideanDistance64 SEuclideanDistance32 MahalanobisDistance ' +
        'MahalanobisDistance64 MahalanobisDistance32 HammingDistance HammingDistance64 ' +
        'HammingDistance32 CanberraDistance CanberraDistance64 CanberraDistance32 ' +
        'BrayCurtisDistance BrayCurtisDistance64 BrayCurtisDistance32 JaccardDistance ' +
        'JaccardDistance64 JaccardDistance32 HaversineDistance HaversineDistance64 ' +
        'HaversineDistance32',
      'sklearn.neighbors._ball_tree': 'BallTree BallTree64 BallTree32',
      'sklearn.neighbors._dist_metrics':
        'EuclideanDistance ManhattanDistance MinkowskiDistance ChebyshevDistance ' +
        'SEuclideanDistance MahalanobisDistance HammingDistance CanberraDistance ' +
        'BrayCurtisDistance JaccardDistance HaversineDistance',
      'sklearn.neighbors._kd_tree': 'KDTree KDTree64 KDTree32',
      'sklearn.tree._tree': 'Tree',
    },
  },
  {
    library: 'scikit-learn',
    why: 'fills an object of a compiled class of its own module',
    shape: 'compiled',
    names: {
      'numpy.random._bit_generator': '__pyx_unpickle_SeedSequence',
      'numpy.random.bit_generator': '__pyx_unpickle_SeedSequence',
      'sklearn._loss._loss':
        '__pyx_unpickle_CyHalfSquaredError __pyx_unpickle_CyAbsoluteError ' +
        '__pyx_unpickle_CyPinballLoss __pyx_unpickle_CyHuberLoss __pyx_unpickle_CyHalfPoissonLoss ' +
        '__pyx_unpickle_CyHalfGammaLoss __pyx_unpickle_CyHalfTweedieLoss ' +
        '__pyx_unpickle_CyHalfTweedieLossIdentity __pyx_unpickle_CyHalfBinomialLoss ' +
        '__pyx_unpickle_CyHalfMultinomialLoss __pyx_unpickle_CyExponentialLoss',
    },
  },
  {
    library: 'scikit-learn',
    why: 'makes an object of a compiled class without calling its constructor',
    shape: 'new-object',
    names: {
      'sklearn.metrics._dist_metrics': 'newObj',
      'sklearn.neighbors._ball_tree': 'newObj',
      'sklearn.neighbors._dist_metrics': 'newObj',
      'sklearn.neighbors._kd_tree': 'newObj',
    },
  },
  {
    library: 'scikit-learn',
    why: 'a function of numbers that an estimator keeps; it is named, not called',
    shape: 'value',
    names: {
      'scipy._lib.array_api_compat.numpy._aliases': 'asarray',
      'scipy.special._ufuncs': 'expit logit',
      'sklearn.cluster._kmeans': '_kmeans_single_lloyd _kmeans_single_elkan',
      'sklearn.feature_selection._mutual_info': 'mutual_info_classif mutual_info_regression',
      'sklearn.feature_selection._univariate_selection': 'f_classif f_regression chi2 f_oneway r_regression',
      'sklearn.feature_selection.univariate_selection': 'f_classif f_regression chi2',
    },
  },
  {
    library: 'numpy',
    why: 'the seed of a random generator',
    shape: 'class',
    names: {
      'numpy.random._generator': 'Generator',
      'numpy.random._pcg64': 'PCG64DXSM',
      'numpy.random._philox': 'Philox',
      'numpy.random._sfc64': 'SFC64',
      'numpy.random.bit_generator': 'SeedSequence',
    },
  },
  {
    library: 'scipy',
    why: 'a class of sparse matrices',
    shape: 'class',
    names: {
      'scipy.sparse._bsr': 'bsr_matrix bsr_array',
      'scipy.sparse._dia': 'dia_matrix dia_array',
      'scipy.sparse._dok': 'dok_matrix dok_array',
      'scipy.sparse._lil': 'lil_matrix lil_array',
      'scipy.sparse.bsr': 'bsr_matrix',
      'scipy.sparse.dia': 'dia_matrix',
      'scipy.sparse.dok': 'dok_matrix',
      'scipy.sparse.lil': 'lil_matrix',
    },
  },
  {
    library: 'scipy',
    why: 'a curve through points',
    shape: 'stateful',
    names: {
      'scipy.interpolate._bsplines': 'BSpline',
      'scipy.interpolate._interpolate': 'PPoly BPoly interp1d',
    },
  },
  {
    library: 'scipy',
    why: 'a method of a curve that is stored and not called',
    shape: 'value',
    names: {
      'scipy.interpolate._interpolate':
        'interp1d._call_linear interp1d._call_linear_np interp1d._call_nearest interp1d._call_previousnext ' +
        'interp1d._call_spline interp1d._call_nan_spline',
    },
  },
  {
    library: 'scikit-learn',
    why: 'measures an estimator later, when it is asked to',
    shape: 'stateful',
    names: {
      'sklearn.metrics._scorer': '_PassthroughScorer _Scorer _PredictScorer _ProbaScorer _ThresholdScorer',
    },
  },
  {
    library: 'scikit-learn',
    why: 'a measure that a scorer holds',
    shape: 'value',
    names: {
      'sklearn.metrics._classification':
        'accuracy_score balanced_accuracy_score brier_score_loss d2_brier_score d2_log_loss_score f1_score ' +
        'fbeta_score jaccard_score log_loss matthews_corrcoef precision_score recall_score cohen_kappa_score',
      'sklearn.metrics._ranking':
        'average_precision_score roc_auc_score top_k_accuracy_score ndcg_score dcg_score',
      'sklearn.metrics._regression':
        'd2_absolute_error_score explained_variance_score max_error mean_absolute_error ' +
        'mean_absolute_percentage_error mean_gamma_deviance mean_poisson_deviance mean_squared_error ' +
        'mean_squared_log_error median_absolute_error r2_score root_mean_squared_error root_mean_squared_log_error',
      'sklearn.metrics._scorer': 'negative_likelihood_ratio positive_likelihood_ratio',
      'sklearn.metrics.cluster._supervised':
        'adjusted_mutual_info_score adjusted_rand_score completeness_score fowlkes_mallows_score ' +
        'homogeneity_score mutual_info_score normalized_mutual_info_score rand_score v_measure_score',
    },
  },
]

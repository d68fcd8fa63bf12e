import { type Shape, shapeOf } from '../protobuf/shape.ts'

/** The messages of Core ML. @see https://apple.github.io/coremltools/mlmodel/ */

const feature = shapeOf('FeatureDescription', () => ({
  name: [1, 'text'],
  shortDescription: [2, 'text'],
  type: [3, 'data'],
}))

const description = shapeOf('ModelDescription', () => ({
  input: [1, feature],
  output: [10, feature],
  predictedFeatureName: [11, 'text'],
  predictedProbabilitiesName: [12, 'text'],
  state: [13, feature],
  functions: [20, 'data'],
  defaultFunctionName: [21, 'text'],
  trainingInput: [50, feature],
  metadata: [100, 'data'],
}))

/** A layer or a model that is a class of the program. */
export const custom = shapeOf('Custom', () => ({
  className: [10, 'text'],
  weights: [20, 'data'],
  parameters: [30, 'data'],
  description: [40, 'text'],
}))

const branch = shapeOf('BranchLayerParams', () => ({ ifBranch: [1, network], elseBranch: [2, network] }))

const loop = shapeOf('LoopLayerParams', () => ({
  maxLoopIterations: [1, 'number'],
  conditionVar: [2, 'text'],
  conditionNetwork: [3, network],
  bodyNetwork: [4, network],
}))

const layer = shapeOf(
  'NeuralNetworkLayer',
  () => ({
    name: [1, 'text'],
    input: [2, 'text'],
    output: [3, 'text'],
    inputTensor: [4, 'data'],
    outputTensor: [5, 'data'],
    isUpdatable: [10, 'number'],
    custom: [500, custom],
    branch: [605, branch],
    loop: [615, loop],
  }),
  [100, 2000],
)

const network: Shape = shapeOf('NeuralNetwork', () => ({
  layers: [1, layer],
  preprocessing: [2, 'data'],
  arrayInputShapeMapping: [5, 'number'],
  imageInputShapeMapping: [6, 'number'],
  updateParams: [10, 'data'],
  stringClassLabels: [100, 'data'],
  int64ClassLabels: [101, 'data'],
  labelProbabilityLayerName: [200, 'text'],
}))

export const blobFile = shapeOf('BlobFileValue', () => ({ fileName: [1, 'text'], offset: [2, 'number'] }))

const value = shapeOf('Value', () => ({
  docString: [1, 'text'],
  type: [2, 'data'],
  immediateValue: [3, 'data'],
  blobFileValue: [5, blobFile],
}))

const entry = (of: () => Shape): Shape => shapeOf('Entry', () => ({ key: [1, 'text'], value: [2, of()] }))

const attributes = entry(() => value)
const binding = shapeOf('Binding', () => ({ name: [1, 'text'], value: [2, value] }))
const argument = shapeOf('Argument', () => ({ arguments: [1, binding] }))

export const operation = shapeOf('Operation', () => ({
  type: [1, 'text'],
  inputs: [2, entry(() => argument)],
  outputs: [3, 'data'],
  blocks: [4, block],
  attributes: [5, attributes],
}))

const block: Shape = shapeOf('Block', () => ({
  inputs: [1, 'data'],
  outputs: [2, 'text'],
  operations: [3, operation],
  attributes: [4, attributes],
}))

const functionOf = shapeOf('Function', () => ({
  inputs: [1, 'data'],
  opset: [2, 'text'],
  block_specializations: [3, entry(() => block)],
  attributes: [4, attributes],
}))

const mil = shapeOf('Program', () => ({
  version: [1, 'number'],
  functions: [2, entry(() => functionOf)],
  docString: [3, 'text'],
  attributes: [4, attributes],
}))

const text = shapeOf('StringParameter', () => ({ defaultValue: [1, 'text'] }))
const linkedFile = shapeOf('LinkedModelFile', () => ({
  linkedModelFileName: [1, text],
  linkedModelSearchPath: [2, text],
}))

export const linked = shapeOf('LinkedModel', () => ({ linkedModelFile: [1, linkedFile] }))
export const serialized = shapeOf('SerializedModel', () => ({ identifier: [1, 'text'], model: [2, 'data'] }))

const pipeline = shapeOf('Pipeline', () => ({ models: [1, coreModel], names: [2, 'text'] }))
const pipelineOf = shapeOf('PipelineClassifier', () => ({ pipeline: [1, pipeline] }))

export const coreModel: Shape = shapeOf(
  'Model',
  () => ({
    specificationVersion: [1, 'number'],
    description: [2, description],
    isUpdatable: [10, 'number'],
    pipelineClassifier: [200, pipelineOf],
    pipelineRegressor: [201, pipelineOf],
    pipeline: [202, pipeline],
    neuralNetworkRegressor: [303, network],
    neuralNetworkClassifier: [403, network],
    neuralNetwork: [500, network],
    mlProgram: [502, mil],
    customModel: [555, custom],
    linkedModel: [556, linked],
    serializedModel: [3000, serialized],
  }),
  [300, 2100],
)

import { shapeOf } from '../protobuf/shape.ts'

/** The messages of ONNX. @see https://github.com/onnx/onnx/blob/main/onnx/onnx.proto */

const entry = shapeOf('StringStringEntryProto', () => ({ key: [1, 'text'], value: [2, 'bytes'] }))

export const tensor = shapeOf('TensorProto', () => ({
  dims: [1, 'numbers'],
  data_type: [2, 'number'],
  segment: [3, 'data'],
  float_data: [4, 'floats'],
  int32_data: [5, 'numbers'],
  string_data: [6, 'data'],
  int64_data: [7, 'numbers'],
  name: [8, 'text'],
  raw_data: [9, 'data'],
  double_data: [10, 'floats'],
  uint64_data: [11, 'numbers'],
  doc_string: [12, 'text'],
  external_data: [13, entry],
  data_location: [14, 'number'],
  metadata_props: [16, entry],
}))

const sparseTensor = shapeOf('SparseTensorProto', () => ({
  values: [1, tensor],
  indices: [2, tensor],
  dims: [3, 'numbers'],
}))

const attribute = shapeOf('AttributeProto', () => ({
  name: [1, 'text'],
  f: [2, 'fixed'],
  i: [3, 'number'],
  s: [4, 'bytes'],
  t: [5, tensor],
  g: [6, graph],
  floats: [7, 'floats'],
  ints: [8, 'numbers'],
  strings: [9, 'bytes'],
  tensors: [10, tensor],
  graphs: [11, graph],
  doc_string: [13, 'text'],
  tp: [14, 'data'],
  type_protos: [15, 'data'],
  type: [20, 'number'],
  ref_attr_name: [21, 'text'],
  sparse_tensor: [22, sparseTensor],
  sparse_tensors: [23, sparseTensor],
}))

export const node = shapeOf('NodeProto', () => ({
  input: [1, 'text'],
  output: [2, 'text'],
  name: [3, 'text'],
  op_type: [4, 'text'],
  attribute: [5, attribute],
  doc_string: [6, 'text'],
  domain: [7, 'text'],
  overload: [8, 'text'],
  metadata_props: [9, entry],
  device_configurations: [10, 'data'],
}))

const valueInfo = shapeOf('ValueInfoProto', () => ({
  name: [1, 'text'],
  type: [2, 'data'],
  doc_string: [3, 'text'],
  metadata_props: [4, entry],
}))

const graph = shapeOf('GraphProto', () => ({
  node: [1, node],
  name: [2, 'text'],
  initializer: [5, tensor],
  doc_string: [10, 'text'],
  input: [11, valueInfo],
  output: [12, valueInfo],
  value_info: [13, valueInfo],
  quantization_annotation: [14, 'data'],
  sparse_initializer: [15, sparseTensor],
  metadata_props: [16, entry],
}))

const operatorSet = shapeOf('OperatorSetIdProto', () => ({ domain: [1, 'text'], version: [2, 'number'] }))

export const functionProto = shapeOf('FunctionProto', () => ({
  name: [1, 'text'],
  input: [4, 'text'],
  output: [5, 'text'],
  attribute: [6, 'text'],
  node: [7, node],
  doc_string: [8, 'text'],
  opset_import: [9, operatorSet],
  domain: [10, 'text'],
  attribute_proto: [11, attribute],
  value_info: [12, valueInfo],
  overload: [13, 'text'],
  metadata_props: [14, entry],
}))

const training = shapeOf('TrainingInfoProto', () => ({
  initialization: [1, graph],
  algorithm: [2, graph],
  initialization_binding: [3, entry],
  update_binding: [4, entry],
}))

export const model = shapeOf('ModelProto', () => ({
  ir_version: [1, 'number'],
  producer_name: [2, 'text'],
  producer_version: [3, 'text'],
  domain: [4, 'text'],
  model_version: [5, 'number'],
  doc_string: [6, 'text'],
  graph: [7, graph],
  opset_import: [8, operatorSet],
  metadata_props: [14, entry],
  training_info: [20, training],
  functions: [25, functionProto],
  configuration: [26, 'data'],
}))

import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/formats/protobuf/shape.ts
var DEEPEST = 100;
var shapeOf = (name, fields, rest = [0, -1]) => {
  let list;
  const all = () => {
    list ??= Object.entries(fields()).map(([label, [number, kind]]) => ({ name: label, number, kind }));
    return list;
  };
  let numbers;
  let names;
  return {
    name,
    rest,
    get byNumber() {
      numbers ??= new Map(all().map((field) => [field.number, field]));
      return numbers;
    },
    get byName() {
      names ??= new Map(all().map((field) => [field.name, field]));
      return names;
    }
  };
};
var PASSED = { name: "rest", number: 0, kind: "data" };
var fieldOf = ({ byNumber, rest: [from, to] }, number) => byNumber.get(number) ?? (number >= from && number <= to ? PASSED : void 0);
var textsOf = (message, name) => (message.values.get(name) ?? []).filter((value) => typeof value === "string");
var textOf = (message, name) => textsOf(message, name).at(-1) ?? "";
var numberOf = (message, name) => (message.values.get(name) ?? []).filter((value) => typeof value === "number").at(-1);
var messagesOf = (message, name) => (message.values.get(name) ?? []).filter((value) => typeof value === "object");

// src/formats/tensorflow/shapes.ts
var entry = (name, value) => shapeOf(name, () => ({ key: [1, "bytes"], value: [2, value] }));
var tensor = shapeOf("TensorProto", () => ({
  dtype: [1, "number"],
  tensor_shape: [2, "data"],
  version_number: [3, "number"],
  tensor_content: [4, "data"],
  float_val: [5, "floats"],
  double_val: [6, "floats"],
  int_val: [7, "numbers"],
  string_val: [8, "bytes"],
  scomplex_val: [9, "floats"],
  int64_val: [10, "numbers"],
  bool_val: [11, "numbers"],
  dcomplex_val: [12, "floats"],
  half_val: [13, "numbers"],
  resource_handle_val: [14, "data"],
  variant_val: [15, "data"],
  uint32_val: [16, "numbers"],
  uint64_val: [17, "numbers"],
  float8_val: [18, "data"]
}));
var nameAttrList = shapeOf("NameAttrList", () => ({ name: [1, "bytes"], attr: [2, "data"] }));
var listValue = shapeOf("ListValue", () => ({
  s: [2, "bytes"],
  i: [3, "numbers"],
  f: [4, "floats"],
  b: [5, "numbers"],
  type: [6, "numbers"],
  shape: [7, "data"],
  tensor: [8, "data"],
  func: [9, nameAttrList]
}));
var attrValue = shapeOf("AttrValue", () => ({
  list: [1, listValue],
  s: [2, "bytes"],
  i: [3, "number"],
  f: [4, "fixed"],
  b: [5, "number"],
  type: [6, "number"],
  shape: [7, "data"],
  tensor: [8, tensor],
  placeholder: [9, "bytes"],
  func: [10, nameAttrList]
}));
var attribute = entry("AttrEntry", attrValue);
var nodeDef = shapeOf("NodeDef", () => ({
  name: [1, "text"],
  op: [2, "text"],
  input: [3, "text"],
  device: [4, "text"],
  attr: [5, attribute],
  experimental_debug_info: [6, "data"],
  experimental_type: [7, "data"]
}));
var argDef = shapeOf("ArgDef", () => ({
  name: [1, "text"],
  description: [2, "text"],
  type: [3, "number"],
  type_attr: [4, "text"],
  number_attr: [5, "text"],
  type_list_attr: [6, "text"],
  handle_data: [7, "data"],
  is_ref: [16, "number"],
  experimental_full_type: [17, "data"]
}));
var opDef = shapeOf("OpDef", () => ({
  name: [1, "text"],
  input_arg: [2, argDef],
  output_arg: [3, "data"],
  attr: [4, "data"],
  summary: [5, "text"],
  description: [6, "text"],
  deprecation: [8, "data"],
  is_aggregate: [16, "number"],
  is_stateful: [17, "number"],
  is_commutative: [18, "number"],
  allows_uninitialized_input: [19, "number"],
  control_output: [20, "text"],
  is_distributed_communication: [21, "number"]
}));
var functionDef = shapeOf("FunctionDef", () => ({
  signature: [1, opDef],
  node_def: [3, nodeDef],
  ret: [4, "data"],
  attr: [5, "data"],
  control_ret: [6, "data"],
  arg_attr: [7, "data"],
  resource_arg_unique_id: [8, "data"]
}));
var library = shapeOf("FunctionDefLibrary", () => ({
  function: [1, functionDef],
  gradient: [2, "data"],
  registered_gradients: [3, "data"]
}));
var graphDef = shapeOf("GraphDef", () => ({
  node: [1, nodeDef],
  library: [2, library],
  version: [3, "number"],
  versions: [4, "data"],
  debug_info: [5, "data"]
}));
var any = shapeOf("Any", () => ({ type_url: [1, "text"], value: [2, "data"] }));
var metaInfo = shapeOf("MetaInfoDef", () => ({
  meta_graph_version: [1, "text"],
  stripped_op_list: [2, "data"],
  any_info: [3, any],
  tags: [4, "text"],
  tensorflow_version: [5, "text"],
  tensorflow_git_version: [6, "text"],
  stripped_default_attrs: [7, "number"],
  function_aliases: [8, "data"]
}));
var assetFile = shapeOf("AssetFileDef", () => ({ tensor_info: [1, "data"], filename: [2, "text"] }));
var metaGraph = shapeOf("MetaGraphDef", () => ({
  meta_info_def: [1, metaInfo],
  graph_def: [2, graphDef],
  saver_def: [3, "data"],
  collection_def: [4, "data"],
  signature_def: [5, "data"],
  asset_file_def: [6, assetFile],
  object_graph_def: [7, "data"]
}));
var savedModel = shapeOf("SavedModel", () => ({
  saved_model_schema_version: [1, "number"],
  meta_graphs: [2, metaGraph]
}));
var savedObject = shapeOf("SavedObject", () => ({
  node_id: [2, "number"],
  node_path: [3, "text"],
  identifier: [4, "text"],
  metadata: [5, "text"],
  version: [6, "data"]
}));
var kerasMetadata = shapeOf("SavedMetadata", () => ({ nodes: [1, savedObject] }));
var fingerprint = shapeOf("FingerprintDef", () => ({
  saved_model_checksum: [1, "number"],
  graph_def_program_hash: [2, "number"],
  signature_def_hash: [3, "number"],
  saved_object_graph_hash: [4, "number"],
  checkpoint_hash: [5, "number"],
  version: [6, "data"],
  uuid: [7, "text"]
}));

export {
  DEEPEST,
  shapeOf,
  fieldOf,
  textsOf,
  textOf,
  numberOf,
  messagesOf,
  nodeDef,
  functionDef,
  graphDef,
  metaInfo,
  assetFile,
  metaGraph,
  savedModel,
  savedObject,
  kerasMetadata,
  fingerprint
};

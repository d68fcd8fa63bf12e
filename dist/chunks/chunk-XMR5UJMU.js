import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  blocksOf,
  cursorOf,
  fits,
  readMessage
} from "./chunk-KDZK7D45.js";
import {
  DEEPEST,
  fieldOf,
  fingerprint,
  graphDef,
  kerasMetadata,
  messagesOf,
  metaGraph,
  numberOf,
  savedModel,
  shapeOf,
  textOf,
  textsOf
} from "./chunk-S3QWE2MY.js";
import {
  torchFileOperators,
  torchNamespaces
} from "./chunk-YBHGTCDD.js";
import {
  NO_VALUE,
  courtOf,
  headOfText,
  operandOf,
  runAt,
  startOf,
  superblockOf,
  tapeOf,
  trial
} from "./chunk-ZTV4KWPY.js";
import {
  logOf
} from "./chunk-5TR73SDM.js";
import {
  judgeName
} from "./chunk-DIYOFVCB.js";
import {
  startsWith,
  unsigned
} from "./chunk-FGOROAIF.js";
import {
  MalformedFile,
  bytesOf
} from "./chunk-SSHJW3H2.js";

// src/formats/bytes/part.ts
var part = (bytes, from, to) => {
  const end = Math.min(Math.max(to, from), bytes.size);
  return {
    size: Math.max(end - from, 0),
    slice: (first, last) => bytes.slice(Math.min(from + first, end), Math.min(from + last, end))
  };
};

// src/formats/catboost.ts
var VERSION = "FlabuffersModel_v1";
var PARTS = /^(?:(?:static_)?ctr_provider|text_process\w{0,20}|embed\w{0,10}_process\w{0,20}|estimated_features?)(?:_v\d+)?$/;
var MOST_PARTS = 16;
var catboost = {
  id: "catboost",
  what: "a model of CatBoost",
  detects: (head) => startsWith(head, "CBM1"),
  async inspect(bytes) {
    const size = unsigned(await bytes.slice(4, 8), 0, 4);
    if (size < 16 || 8 + size > bytes.size) throw new MalformedFile("the trees pass the end of the file");
    const core = part(bytes, 8, 8 + size);
    const table = await tableOf(core);
    const [version, trees, , parts] = table;
    if (version === void 0 || await textAt(core, version) !== VERSION)
      throw new MalformedFile("its version is none that is known");
    if (trees === void 0) throw new MalformedFile("it has no trees");
    const names = parts === void 0 ? [] : await textsAt(core, parts);
    return { completeness: "complete", findings: remarks(names, bytes.size - 8 - size) };
  }
};
var remarks = (names, rest) => {
  const strange = names.find((name) => !PARTS.test(name));
  return [
    ...strange === void 0 ? [] : [
      {
        level: "unknown",
        message: `It has a part ${JSON.stringify(strange.slice(0, 60))}, which is not known here.`
      }
    ],
    ...names.length === 0 && rest > 0 ? [
      {
        level: "unknown",
        message: `${rest} bytes stand behind the model, which CatBoost does not read.`
      }
    ] : []
  ];
};
var tableOf = async (core) => {
  const root = unsigned(await within(core, 0, 4), 0, 4);
  const start = Buffer.from(await within(core, root, 4)).readInt32LE();
  const vtable = root - start;
  const [length, span] = [
    unsigned(await within(core, vtable, 2), 0, 2),
    unsigned(await within(core, vtable + 2, 2), 0, 2)
  ];
  if (length < 4 || length > 64 || length % 2 !== 0) throw new MalformedFile("its table has no shape");
  await within(core, root, span);
  const offsets = await within(core, vtable + 4, length - 4);
  return Array.from({ length: (length - 4) / 2 }, (_, index) => {
    const offset = unsigned(offsets, index * 2, 2);
    if (offset >= span) throw new MalformedFile("a field lies outside of its table");
    return offset === 0 ? void 0 : root + offset;
  });
};
var within = async (core, from, length) => {
  if (from < 0 || from + length > core.size) throw new MalformedFile("a part of the table passes its end");
  return core.slice(from, from + length);
};
var target = async (core, at2) => at2 + unsigned(await within(core, at2, 4), 0, 4);
var textAt = async (core, at2) => {
  const place = await target(core, at2);
  const length = unsigned(await within(core, place, 4), 0, 4);
  if (length > 200) throw new MalformedFile("a name is longer than any");
  return Buffer.from(await within(core, place + 4, length)).toString("latin1").replace(/\0$/, "");
};
var textsAt = async (core, at2) => {
  const place = await target(core, at2);
  const count3 = unsigned(await within(core, place, 4), 0, 4);
  if (count3 > MOST_PARTS) throw new MalformedFile("more parts than any model has");
  const texts = [];
  for (let index = 0; index < count3; index++) texts.push(await textAt(core, place + 4 + index * 4));
  return texts;
};

// src/formats/archive/unpack.ts
import { createInflate, createInflateRaw } from "node:zlib";

// src/formats/archive/output.ts
var FIRST = 64 * 1024;
var STRIDE = 1024 * 1024;
var outputOf = (most, late) => {
  let look = STRIDE;
  const grow = (bytes) => {
    const needed = output.length + bytes;
    if (needed > most) throw new MalformedFile("the compressed data grows past the limit");
    const larger = new Uint8Array(Math.min(Math.max(needed, output.data.length * 2, FIRST), most));
    larger.set(output.data.subarray(0, output.length));
    output.data = larger;
  };
  const output = {
    length: 0,
    data: new Uint8Array(0),
    reserve: (bytes) => {
      if (output.length > look) {
        look = output.length + STRIDE;
        output.pause();
      }
      if (output.length + bytes > output.data.length) grow(bytes);
    },
    pause: () => {
      if (late()) throw new MalformedFile("the time for one file is up");
    },
    append: (chunk) => {
      const fits3 = Math.min(chunk.length, most - output.length);
      output.reserve(fits3);
      output.data.set(chunk.subarray(0, fits3), output.length);
      output.length += fits3;
      if (fits3 < chunk.length) throw new MalformedFile("the compressed data grows past the limit");
    },
    copy: (distance, bytes) => {
      if (distance < 1 || distance > output.length)
        throw new MalformedFile("the compressed data refers to bytes before its beginning");
      output.reserve(bytes);
      const { data } = output;
      let from = output.length - distance;
      const end = output.length + bytes;
      if (distance >= bytes) data.copyWithin(output.length, from, from + bytes);
      else for (let to = output.length; to < end; to++) data[to] = data[from++];
      output.length = end;
    },
    taken: () => output.data.subarray(0, output.length)
  };
  return output;
};

// src/formats/archive/unpack.ts
var isZlib = (head) => head[0] === 120 && (head[0] << 8 | (head[1] ?? 0)) % 31 === 0 && ((head[1] ?? 0) & 32) === 0;
var isGzip = (head) => startsWith(head, [31, 139, 8]) && unsigned(head, 3, 1) < 32;
var CHUNK = 256 * 1024;
var STEP = 8192;
var FREE = 16 * 1024 * 1024;
var RATIO = 2e3;
var STREAMED = ["gzip", "zlib", "deflate"];
var decoders = {
  bzip2: async () => (await import("./bzip2-PIR45ILN.js")).bunzip2,
  xz: async () => (await import("./xz-EOBBQAWI.js")).unxz,
  lzma: async () => (await import("./lzma-QO7C4QX7.js")).unlzma,
  "zip-lzma": async () => (await import("./lzma-QO7C4QX7.js")).unzipLzma,
  zstd: async () => (await import("./zstd-MJMRTCNZ.js")).unzstd,
  lz4: async () => (await import("./lz4-K23HXV46.js")).unlz4
};
var isStreamed = (codec) => STREAMED.includes(codec);
var codecOfMethod = (method) => ({ 8: "deflate", 12: "bzip2", 14: "zip-lzma", 93: "zstd" })[method];
var unpack = async (raw, codec, budget) => {
  const most = Math.max(FREE, raw.size * RATIO);
  const output = outputOf(Math.min(budget.left("inflated"), most), budget.late);
  let behind3 = 0;
  try {
    if (isStreamed(codec)) behind3 = await inflateAll(raw, codec, output);
    else await decode(raw, codec, output, budget);
  } catch (error) {
    if (!(error instanceof MalformedFile)) throw error;
    return { plain: output.taken(), lacks: error.message };
  } finally {
    budget.spend("inflated", output.length);
  }
  return { plain: output.taken(), ...behind3 > 0 ? { behind: behind3 } : {} };
};
var inflateAll = async (raw, codec, output) => {
  for (let at2 = 0; ; ) {
    if (codec === "gzip") at2 += await gzipHeader(part(raw, at2, raw.size));
    at2 += await inflate(part(raw, at2, raw.size), codec === "zlib" ? createInflate : createInflateRaw, output);
    if (codec === "gzip") at2 = Math.min(at2 + 8, raw.size);
    const next = await raw.slice(at2, Math.min(at2 + 4, raw.size));
    if (codec === "zlib" ? !isZlib(next) : codec !== "gzip" || !isGzip(next)) return raw.size - at2;
    output.pause();
  }
};
var EXTRA = 4;
var NAME = 8;
var COMMENT = 16;
var CHECK = 2;
var MOST_HEADER = 128 * 1024;
var gzipHeader = async (raw) => {
  const head = await raw.slice(0, Math.min(MOST_HEADER, raw.size));
  const flags = head[3] ?? 0;
  let at2 = 10;
  if (flags & EXTRA) at2 += 2 + unsigned(head, at2, 2);
  for (const text5 of [NAME, COMMENT]) {
    if ((flags & text5) === 0) continue;
    const end = head.indexOf(0, at2);
    if (end < 0) throw new MalformedFile("the compressed data is broken or breaks off");
    at2 = end + 1;
  }
  return at2 + (flags & CHECK ? 2 : 0);
};
var inflate = async (raw, create, output) => {
  const stream = create();
  const feed = async () => {
    for (let at2 = 0; at2 < raw.size && !stream.destroyed && !stream.readableEnded; at2 += CHUNK) {
      const data = await raw.slice(at2, Math.min(at2 + CHUNK, raw.size));
      if (data.length === 0) break;
      for (let from = 0; from < data.length && !stream.destroyed; from += STEP)
        if (!stream.write(data.subarray(from, from + STEP))) await drained(stream);
    }
    stream.end();
  };
  const feeding = feed().catch((error) => stream.destroy(error));
  try {
    for await (const chunk of stream) output.append(chunk);
    return stream.bytesWritten;
  } catch (error) {
    if (error instanceof MalformedFile) throw error;
    throw new MalformedFile("the compressed data is broken or breaks off");
  } finally {
    stream.destroy();
    await feeding;
  }
};
var drained = (stream) => new Promise((resolve) => {
  const done = () => {
    for (const event of ["drain", "close", "error", "end"]) stream.off(event, done);
    resolve();
  };
  for (const event of ["drain", "close", "error", "end"]) stream.on(event, done);
});
var decode = async (raw, codec, output, budget) => {
  const size = Math.min(raw.size, budget.left("kept"));
  if (!budget.spend("kept", size)) throw new MalformedFile("more bytes than are kept for one file");
  const decoder = await decoders[codec]();
  decoder(await raw.slice(0, size), output);
  if (size < raw.size) throw new MalformedFile("more bytes than are kept for one file");
};

// src/formats/compressed.ts
var isLzma = (head) => startsWith(head, [93, 0]) && head.length >= 13 && (head.subarray(5, 13).every((byte) => byte === 255) || unsigned(head, 5, 8) < 2 ** 40);
var isBzip2 = (head) => startsWith(head, "BZh") && (startsWith(head, "1AY&SY", 4) || startsWith(head, [23, 114, 69, 56], 4));
var OLD_JOBLIB = 21;
var isOldJoblib = (head) => startsWith(head, "ZF0x") && (isZlib(head.subarray(OLD_JOBLIB)) || isZlib(head.subarray(OLD_JOBLIB + 1)));
var signatures = [
  ["gzip", isGzip],
  ["zlib", isZlib],
  ["bzip2", isBzip2],
  ["xz", (head) => startsWith(head, [253, 55, 122, 88, 90, 0])],
  ["zstd", (head) => startsWith(head, [40, 181, 47, 253])],
  ["lz4", (head) => startsWith(head, [4, 34, 77, 24])],
  ["lzma", isLzma]
];
var codecOf = (head) => signatures.find(([, detects]) => detects(head))?.[0] ?? (isOldJoblib(head) ? "zlib" : void 0);
var compressed = {
  id: "compressed",
  what: "a compressed file",
  detects: (head) => codecOf(head) !== void 0,
  async inspect(bytes, inner) {
    const head = await bytes.slice(0, 64);
    const codec = codecOf(head) ?? "zlib";
    const from = isOldJoblib(head) ? OLD_JOBLIB + (isZlib(head.subarray(OLD_JOBLIB)) ? 0 : 1) : 0;
    const { plain: plain2, lacks, behind: behind3 } = await unpack(part(bytes, from, bytes.size), codec, inner.budget);
    if (lacks !== void 0 && plain2.length === 0) throw new MalformedFile(lacks);
    const judged2 = await inner.inspect(bytesOf(plain2), "content");
    const format = judged2.format === "unknown" ? "compressed" : `compressed ${judged2.format}`;
    const { findings } = judged2;
    if (behind3 !== void 0) {
      const message2 = `${behind3} bytes follow the ${codec} stream; its readers leave them.`;
      return {
        format,
        completeness: judged2.completeness,
        findings: [...findings, { level: "note", message: message2 }]
      };
    }
    if (lacks === void 0) return { format, completeness: judged2.completeness, findings };
    return {
      format,
      completeness: judged2.completeness === "complete" ? "partial" : judged2.completeness,
      findings: [
        ...findings,
        {
          level: "unknown",
          message: `Only the first ${plain2.length} bytes of what the ${codec} stream holds were judged: ${lacks}.`
        }
      ]
    };
  }
};

// src/formats/recognised.ts
var either = (...starts) => (head) => starts.some((start) => startsWith(head, start));
var list = [
  {
    id: "ggml",
    what: "a model in a forerunner of GGUF",
    remark: "its layout is not judged here",
    detects: either("lmgg", "fmgg", "tjgg", "algg")
  }
];
var recognise = ({ id, what, remark, detects }) => ({
  id,
  what,
  detects,
  inspect: async () => ({
    completeness: "unreadable",
    findings: [{ level: "unknown", message: `The file is ${what}: ${remark}.` }]
  })
});
var recognised = list.map(recognise);
var LFS = "version https://git-lfs.github.com/spec/";
var isText = (head) => {
  const start = new TextDecoder().decode(head.subarray(0, 4e3));
  const seen = head.length > 4e3 ? start.slice(0, -2) : start;
  return head.length > 0 && !seen.includes("�") && !head.some(isControl);
};
var isControl = (byte) => byte < 32 && ![9, 10, 12, 13, 27].includes(byte);
var text = {
  id: "text",
  what: "text",
  detects: isText,
  inspect: async (bytes) => {
    const head = Buffer.from(await bytes.slice(0, 200)).toString("latin1");
    const what = head.startsWith(LFS) ? "a Git LFS pointer; the model itself is not here" : /^\s*<(?:!doctype|html)/i.test(head) ? "a web page" : "text";
    return {
      completeness: "unreadable",
      findings: [{ level: "unknown", message: `The file is ${what}, no model.` }]
    };
  }
};

// src/formats/config.ts
var config = {
  id: "config",
  what: "a configuration",
  detects: (head, size) => text.detects(head, size) && LOOKS_LIKE.test(Buffer.from(head).toString("latin1")),
  async inspect(bytes, inner) {
    const plain2 = { format: text.id, ...await text.inspect(bytes, inner) };
    const { concerned, LONGEST: LONGEST5 } = await import("./judge-XHEUIC3B.js");
    const content = new TextDecoder().decode(await bytes.slice(0, LONGEST5));
    const found = concerned(content);
    if (found === void 0 || bytes.size <= LONGEST5) return found ?? plain2;
    const rest = {
      level: "unknown",
      message: `Only the first ${LONGEST5} bytes of the configuration were judged.`
    };
    return { completeness: "partial", findings: [...found.findings, rest] };
  }
};
var LOOKS_LIKE = /^(?:\xef\xbb\xbf)?\s*[{[]|^(?:\xef\xbb\xbf)?(?:%|---|[^\s:#][^\n:]{0,80}:(?:\s|$)|- |[?!&])|\{[{%]/m;

// src/formats/coreml/shapes.ts
var feature = shapeOf("FeatureDescription", () => ({
  name: [1, "text"],
  shortDescription: [2, "text"],
  type: [3, "data"]
}));
var description = shapeOf("ModelDescription", () => ({
  input: [1, feature],
  output: [10, feature],
  predictedFeatureName: [11, "text"],
  predictedProbabilitiesName: [12, "text"],
  state: [13, feature],
  functions: [20, "data"],
  defaultFunctionName: [21, "text"],
  trainingInput: [50, feature],
  metadata: [100, "data"]
}));
var custom = shapeOf("Custom", () => ({
  className: [10, "text"],
  weights: [20, "data"],
  parameters: [30, "data"],
  description: [40, "text"]
}));
var branch = shapeOf("BranchLayerParams", () => ({ ifBranch: [1, network], elseBranch: [2, network] }));
var loop = shapeOf("LoopLayerParams", () => ({
  maxLoopIterations: [1, "number"],
  conditionVar: [2, "text"],
  conditionNetwork: [3, network],
  bodyNetwork: [4, network]
}));
var layer = shapeOf(
  "NeuralNetworkLayer",
  () => ({
    name: [1, "text"],
    input: [2, "text"],
    output: [3, "text"],
    inputTensor: [4, "data"],
    outputTensor: [5, "data"],
    isUpdatable: [10, "number"],
    custom: [500, custom],
    branch: [605, branch],
    loop: [615, loop]
  }),
  [100, 2e3]
);
var network = shapeOf("NeuralNetwork", () => ({
  layers: [1, layer],
  preprocessing: [2, "data"],
  arrayInputShapeMapping: [5, "number"],
  imageInputShapeMapping: [6, "number"],
  updateParams: [10, "data"],
  stringClassLabels: [100, "data"],
  int64ClassLabels: [101, "data"],
  labelProbabilityLayerName: [200, "text"]
}));
var blobFile = shapeOf("BlobFileValue", () => ({ fileName: [1, "text"], offset: [2, "number"] }));
var value = shapeOf("Value", () => ({
  docString: [1, "text"],
  type: [2, "data"],
  immediateValue: [3, "data"],
  blobFileValue: [5, blobFile]
}));
var entry = (of) => shapeOf("Entry", () => ({ key: [1, "text"], value: [2, of()] }));
var attributes = entry(() => value);
var binding = shapeOf("Binding", () => ({ name: [1, "text"], value: [2, value] }));
var argument = shapeOf("Argument", () => ({ arguments: [1, binding] }));
var operation = shapeOf("Operation", () => ({
  type: [1, "text"],
  inputs: [2, entry(() => argument)],
  outputs: [3, "data"],
  blocks: [4, block],
  attributes: [5, attributes]
}));
var block = shapeOf("Block", () => ({
  inputs: [1, "data"],
  outputs: [2, "text"],
  operations: [3, operation],
  attributes: [4, attributes]
}));
var functionOf = shapeOf("Function", () => ({
  inputs: [1, "data"],
  opset: [2, "text"],
  block_specializations: [3, entry(() => block)],
  attributes: [4, attributes]
}));
var mil = shapeOf("Program", () => ({
  version: [1, "number"],
  functions: [2, entry(() => functionOf)],
  docString: [3, "text"],
  attributes: [4, attributes]
}));
var text2 = shapeOf("StringParameter", () => ({ defaultValue: [1, "text"] }));
var linkedFile = shapeOf("LinkedModelFile", () => ({
  linkedModelFileName: [1, text2],
  linkedModelSearchPath: [2, text2]
}));
var linked = shapeOf("LinkedModel", () => ({ linkedModelFile: [1, linkedFile] }));
var serialized = shapeOf("SerializedModel", () => ({ identifier: [1, "text"], model: [2, "data"] }));
var pipeline = shapeOf("Pipeline", () => ({ models: [1, coreModel], names: [2, "text"] }));
var pipelineOf = shapeOf("PipelineClassifier", () => ({ pipeline: [1, pipeline] }));
var coreModel = shapeOf(
  "Model",
  () => ({
    specificationVersion: [1, "number"],
    description: [2, description],
    isUpdatable: [10, "number"],
    pipelineClassifier: [200, pipelineOf],
    pipelineRegressor: [201, pipelineOf],
    pipeline: [202, pipeline],
    neuralNetworkRegressor: [303, network],
    neuralNetworkClassifier: [403, network],
    neuralNetwork: [500, network],
    mlProgram: [502, mil],
    customModel: [555, custom],
    linkedModel: [556, linked],
    serializedModel: [3e3, serialized]
  }),
  [300, 2100]
);

// src/formats/protobuf/inspect.ts
var MOST = 512 * 1024 * 1024;
var inspectMessage = async (bytes, shape, visitorsOf4, end = () => {
}) => {
  const log = logOf();
  try {
    const message2 = await readMessage(cursorOf(bytes, MOST), shape, bytes.size, visitorsOf4(log));
    end(message2, log);
    if (message2.strange > 0)
      log.add({
        level: "unknown",
        message: `${message2.strange} fields are none of this format: another program may read something else in the file.`
      });
  } catch (error) {
    if (!(error instanceof MalformedFile) || log.count() === 0) throw error;
    log.add({ level: "unknown", message: `The file breaks off: ${error.message}.` });
    return { completeness: "partial", findings: log.list() };
  }
  return { completeness: "complete", findings: log.list() };
};

// src/formats/onnx/shapes.ts
var entry2 = shapeOf("StringStringEntryProto", () => ({ key: [1, "text"], value: [2, "bytes"] }));
var tensor = shapeOf("TensorProto", () => ({
  dims: [1, "numbers"],
  data_type: [2, "number"],
  segment: [3, "data"],
  float_data: [4, "floats"],
  int32_data: [5, "numbers"],
  string_data: [6, "data"],
  int64_data: [7, "numbers"],
  name: [8, "text"],
  raw_data: [9, "data"],
  double_data: [10, "floats"],
  uint64_data: [11, "numbers"],
  doc_string: [12, "text"],
  external_data: [13, entry2],
  data_location: [14, "number"],
  metadata_props: [16, entry2]
}));
var sparseTensor = shapeOf("SparseTensorProto", () => ({
  values: [1, tensor],
  indices: [2, tensor],
  dims: [3, "numbers"]
}));
var attribute = shapeOf("AttributeProto", () => ({
  name: [1, "text"],
  f: [2, "fixed"],
  i: [3, "number"],
  s: [4, "bytes"],
  t: [5, tensor],
  g: [6, graph],
  floats: [7, "floats"],
  ints: [8, "numbers"],
  strings: [9, "bytes"],
  tensors: [10, tensor],
  graphs: [11, graph],
  doc_string: [13, "text"],
  tp: [14, "data"],
  type_protos: [15, "data"],
  type: [20, "number"],
  ref_attr_name: [21, "text"],
  sparse_tensor: [22, sparseTensor],
  sparse_tensors: [23, sparseTensor]
}));
var node = shapeOf("NodeProto", () => ({
  input: [1, "text"],
  output: [2, "text"],
  name: [3, "text"],
  op_type: [4, "text"],
  attribute: [5, attribute],
  doc_string: [6, "text"],
  domain: [7, "text"],
  overload: [8, "text"],
  metadata_props: [9, entry2],
  device_configurations: [10, "data"]
}));
var valueInfo = shapeOf("ValueInfoProto", () => ({
  name: [1, "text"],
  type: [2, "data"],
  doc_string: [3, "text"],
  metadata_props: [4, entry2]
}));
var graph = shapeOf("GraphProto", () => ({
  node: [1, node],
  name: [2, "text"],
  initializer: [5, tensor],
  doc_string: [10, "text"],
  input: [11, valueInfo],
  output: [12, valueInfo],
  value_info: [13, valueInfo],
  quantization_annotation: [14, "data"],
  sparse_initializer: [15, sparseTensor],
  metadata_props: [16, entry2]
}));
var operatorSet = shapeOf("OperatorSetIdProto", () => ({ domain: [1, "text"], version: [2, "number"] }));
var functionProto = shapeOf("FunctionProto", () => ({
  name: [1, "text"],
  input: [4, "text"],
  output: [5, "text"],
  attribute: [6, "text"],
  node: [7, node],
  doc_string: [8, "text"],
  opset_import: [9, operatorSet],
  domain: [10, "text"],
  attribute_proto: [11, attribute],
  value_info: [12, valueInfo],
  overload: [13, "text"],
  metadata_props: [14, entry2]
}));
var training = shapeOf("TrainingInfoProto", () => ({
  initialization: [1, graph],
  algorithm: [2, graph],
  initialization_binding: [3, entry2],
  update_binding: [4, entry2]
}));
var model = shapeOf("ModelProto", () => ({
  ir_version: [1, "number"],
  producer_name: [2, "text"],
  producer_version: [3, "text"],
  domain: [4, "text"],
  model_version: [5, "number"],
  doc_string: [6, "text"],
  graph: [7, graph],
  opset_import: [8, operatorSet],
  metadata_props: [14, entry2],
  training_info: [20, training],
  functions: [25, functionProto],
  configuration: [26, "data"]
}));

// src/formats/paddle/shapes.ts
var variable = shapeOf("OpDesc.Var", () => ({ parameter: [1, "text"], arguments: [2, "text"] }));
var attribute2 = shapeOf(
  "OpDesc.Attr",
  () => ({
    name: [1, "text"],
    type: [2, "number"],
    i: [3, "number"],
    f: [4, "fixed"],
    s: [5, "bytes"],
    ints: [6, "numbers"],
    floats: [7, "floats"],
    strings: [8, "bytes"],
    b: [10, "number"],
    bools: [11, "numbers"],
    block_idx: [12, "number"],
    l: [13, "number"],
    blocks_idx: [14, "numbers"],
    longs: [15, "numbers"],
    float64s: [16, "floats"],
    var_name: [17, "text"],
    vars_name: [18, "text"],
    float64: [19, "fixed"]
  }),
  [20, 30]
);
var operator = shapeOf("OpDesc", () => ({
  inputs: [1, variable],
  outputs: [2, variable],
  type: [3, "text"],
  attrs: [4, attribute2],
  is_target: [5, "number"]
}));
var held = shapeOf(
  "VarDesc",
  () => ({
    name: [1, "text"],
    type: [2, "data"],
    persistable: [3, "number"],
    need_check_feed: [4, "number"],
    is_parameter: [5, "number"],
    stop_gradient: [6, "number"]
  }),
  [7, 10]
);
var block2 = shapeOf("BlockDesc", () => ({
  idx: [1, "number"],
  parent_idx: [2, "number"],
  vars: [3, held],
  ops: [4, operator],
  forward_block_idx: [5, "number"]
}));
var program = shapeOf("ProgramDesc", () => ({
  blocks: [1, block2],
  version: [4, "data"],
  op_version_map: [5, "data"]
}));

// src/formats/sentencepiece/shapes.ts
var piece = shapeOf("SentencePiece", () => ({
  piece: [1, "bytes"],
  score: [2, "fixed"],
  type: [3, "number"]
}));
var sentencePieces = shapeOf("ModelProto", () => ({
  pieces: [1, piece],
  trainer_spec: [2, "data"],
  normalizer_spec: [3, "data"],
  self_test_data: [4, "data"],
  denormalizer_spec: [5, "data"]
}));

// src/formats/protobuf/sniff.ts
var MANY = 4;
var shapeOfHead = (head, size, least) => {
  let [best, most] = [void 0, 0];
  for (const [shape, needed] of least) {
    const look = { head, at: 0, known: /* @__PURE__ */ new Set(), strange: 0 };
    if (!message(look, shape, size, 0)) continue;
    const score = look.known.size - 2 * look.strange;
    const enough = look.strange === 0 ? look.known.size >= needed : score >= Math.max(needed, MANY);
    if (!enough || score <= most) continue;
    best = shape;
    most = score;
  }
  return best;
};
var message = (look, shape, end, depth) => {
  if (depth > DEEPEST) return false;
  const seen = Math.min(end, look.head.length);
  while (look.at < seen) {
    const tag = varint(look);
    if (tag === void 0) return look.at >= look.head.length;
    const wire = tag % 8;
    const field2 = fieldOf(shape, Math.floor(tag / 8));
    const own = field2 !== void 0 && fits(field2, wire);
    if (tag < 8 || wire === 3 || wire === 4 || wire > 5) return false;
    if (own) look.known.add(field2);
    else look.strange++;
    if (wire === 1 || wire === 5) {
      look.at += wire === 1 ? 8 : 4;
      continue;
    }
    const number = varint(look);
    if (number === void 0) return look.at >= look.head.length;
    if (wire === 0) continue;
    const to = look.at + number;
    if (to > end) return depth === 0 && look.known.size > 0;
    if (own && typeof field2.kind === "object" && !message(look, field2.kind, to, depth + 1)) return false;
    if (own && field2.kind === "text" && !isText2(look.head.subarray(look.at, to))) return false;
    look.at = to;
  }
  return look.at <= end;
};
var varint = (look) => {
  let [value3, scale] = [0, 1];
  for (let index = 0; index < 10 && look.at < look.head.length; index++) {
    const byte = look.head[look.at++] ?? 0;
    value3 += (byte & 127) * scale;
    if (byte < 128) return value3;
    scale *= 128;
  }
  if (look.at < look.head.length) look.at = Number.NEGATIVE_INFINITY;
  return void 0;
};
var isText2 = (data) => !data.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) && !new TextDecoder().decode(data).slice(0, -1).includes("�");

// src/formats/protobuf/kinds.ts
var KINDS = /* @__PURE__ */ new Map([
  [savedModel, 4],
  [metaGraph, 4],
  [graphDef, 4],
  [kerasMetadata, 3],
  [fingerprint, 5],
  [model, 3],
  [tensor, 3],
  [coreModel, 4],
  [program, 4],
  [sentencePieces, 3]
]);
var isKind = (head, size, shape) => shapeOfHead(head, size, KINDS) === shape;

// src/formats/coreml.ts
var coreml = {
  id: "coreml",
  what: "a Core ML model",
  detects: (head, size) => isKind(head, size, coreModel),
  inspect: (bytes) => inspectMessage(bytes, coreModel, visitorsOf)
};
var visitorsOf = (log) => {
  const visit = (look) => (message2) => {
    look(message2);
    return [];
  };
  return /* @__PURE__ */ new Map([
    [custom, visit((message2) => judgeCustom(log, message2))],
    [linked, visit((message2) => judgeLinked(log, message2))],
    [blobFile, visit((message2) => judgeBlob(log, message2))],
    [operation, visit((message2) => judgeOperation(log, message2))],
    [
      serialized,
      visit(({ at: at2 }) => {
        log.add({
          level: "unknown",
          message: "A model within is stored in a form that is not judged here.",
          offset: at2
        });
      })
    ]
  ]);
};
var shown = (text5) => JSON.stringify(text5.slice(0, 120));
var judgeCustom = (log, message2) => {
  const names = textsOf(message2, "className");
  log.add({
    level: "note",
    message: `A part of the model is the class ${shown(names.at(-1) ?? "")}, which the program that loads it must bring.`,
    offset: message2.at
  });
};
var judgeLinked = (log, message2) => {
  const paths = messagesOf(message2, "linkedModelFile").flatMap(
    (file) => [...messagesOf(file, "linkedModelFileName"), ...messagesOf(file, "linkedModelSearchPath")].flatMap(
      (text5) => textsOf(text5, "defaultValue")
    )
  );
  const outside = paths.find(leaves);
  log.add({
    level: outside === void 0 ? "unknown" : "dangerous",
    message: `A part of the model is another file, ${shown(outside ?? paths[0] ?? "")}.`,
    offset: message2.at
  });
};
var OWN = "@model_path/";
var judgeBlob = (log, message2) => {
  for (const path of textsOf(message2, "fileName")) {
    const rest = path.startsWith(OWN) ? path.slice(OWN.length) : path;
    if (!leaves(rest)) continue;
    log.add({
      level: "dangerous",
      message: `Numbers of the model are kept outside of it, in ${shown(path)}: whoever loads the model reads that file.`,
      offset: message2.at
    });
  }
};
var judgeOperation = (log, message2) => {
  if (textsOf(message2, "type").includes("custom_layer"))
    log.add({
      level: "note",
      message: "An operation of the model is a class that the program that loads it must bring.",
      offset: message2.at
    });
};
var leaves = (path) => /^[/\\~]|^[A-Za-z][A-Za-z0-9+.-]*:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(path);

// src/formats/inspection/pace.ts
var STEPS = 65536;
var paceOf = (budget) => {
  let steps = 0;
  return () => {
    steps++;
    if (!budget.spend("opcodes", 1) || steps % STEPS === 0 && budget.late())
      throw new MalformedFile("it holds more than is looked at");
  };
};

// src/formats/flax.ts
var MOST_READ = 512 * 1024 * 1024;
var mapSize = (head) => {
  const [first = 0, a = 0, b = 0, c = 0, d = 0] = head;
  if (first > 128 && first <= 143) return { count: first & 15, next: 1 };
  if (first === 222) return { count: a * 256 + b, next: 3 };
  return first === 223 ? { count: ((a * 256 + b) * 256 + c) * 256 + d, next: 5 } : void 0;
};
var isState = (head, size) => {
  const map = mapSize(head);
  if (map === void 0 || map.count < 1 || map.count > size / 2) return false;
  const type = head[map.next] ?? 0;
  const [length, from] = type >= 161 && type <= 191 ? [type & 31, map.next + 1] : type === 217 ? [head[map.next + 1] ?? 0, map.next + 2] : [0, 0];
  const name = head.subarray(from, from + length);
  return length > 0 && name.length === length && name.every((byte) => byte >= 32 && byte < 127);
};
var flax = {
  id: "msgpack",
  what: "a msgpack file",
  detects: isState,
  async inspect(bytes, inner) {
    const findings = await walk(bytes, paceOf(inner.budget));
    return { completeness: "complete", findings };
  }
};
var ARRAY = 1;
var COMPLEX = 2;
var SCALAR = 3;
var DTYPE = /^(?:[<>|=]?[biufc]\d{1,2}|u?int(?:2|4|8|16|32|64)|float(?:16|32|64|128|8_e\w{3,8})|bfloat16|complex(?:64|128)|bool_?|V2|\|V2)$/;
var walk = async (bytes, pace) => {
  const cursor = cursorOf(bytes, MOST_READ);
  const strangers2 = /* @__PURE__ */ new Map();
  const number = async (width) => {
    const wait = cursor.need(width);
    if (wait) await wait;
    return cursor.take(width).reduce((sum2, byte) => sum2 * 256 + byte, 0);
  };
  const extension = async (length) => {
    const offset = cursor.place();
    const code = await number(1);
    const end = cursor.place() + length;
    if (end > bytes.size) throw new MalformedFile("an extension passes the end of the file");
    const found = code === ARRAY || code === SCALAR ? await arrayOf(cursor, end) : code === COMPLEX ? void 0 : `extensions of the type ${code > 127 ? code - 256 : code}`;
    if (found !== void 0 && !strangers2.has(found)) strangers2.set(found, offset);
    cursor.skip(end - cursor.place());
  };
  const skip = async (length) => {
    cursor.skip(length);
    return 0;
  };
  const object = async () => {
    const type = await number(1);
    if (type <= 127 || type >= 224) return 0;
    if (type <= 143) return (type & 15) * 2;
    if (type <= 159) return type & 15;
    if (type <= 191) return skip(type & 31);
    if (type === 192 || type === 194 || type === 195) return 0;
    if (type === 193) throw new MalformedFile("a type that does not exist");
    if (type <= 198) return skip(await number(2 ** (type - 196)));
    if (type <= 201) await extension(await number(2 ** (type - 199)));
    else if (type <= 203) return skip(type === 202 ? 4 : 8);
    else if (type <= 211) return skip(2 ** ((type - 204) % 4));
    else if (type <= 216) await extension(2 ** (type - 212));
    else if (type <= 219) return skip(await number(2 ** (type - 217)));
    else if (type <= 221) return number(type === 220 ? 2 : 4);
    else return await number(type === 222 ? 2 : 4) * 2;
    return 0;
  };
  for (let left = 1; left > 0; left--) {
    pace();
    left += await object();
    if (left > bytes.size - cursor.place() + 1)
      throw new MalformedFile("a list or map is longer than the file");
  }
  const rest = bytes.size - cursor.place();
  return [
    ...[...strangers2].slice(0, 5).map(([what, offset]) => ({
      level: "unknown",
      message: `It holds ${what}, which Flax does not write: the reader's own code makes of them what it will.`,
      offset
    })),
    ...rest > 0 ? [
      {
        level: "unknown",
        message: `${rest} bytes stand behind the state, which Flax does not read.`
      }
    ] : []
  ];
};
var arrayOf = async (cursor, end) => {
  const wait = cursor.need(Math.min(end - cursor.place(), 512));
  if (wait) await wait;
  const head = Buffer.from(cursor.take(Math.min(end - cursor.place(), 512)));
  const kind = head[0] === 147 ? kindIn(head) : void 0;
  if (kind === void 0) return "arrays without a shape and a kind of numbers";
  return DTYPE.test(kind) ? void 0 : `arrays of ${JSON.stringify(kind.slice(0, 40))}`;
};
var kindIn = (head) => {
  const count3 = (head[1] ?? 0) >= 144 && (head[1] ?? 0) <= 159 ? (head[1] ?? 0) & 15 : -1;
  if (count3 < 0) return void 0;
  let at2 = 2;
  for (let index = 0; index < count3; index++) {
    const type2 = head[at2] ?? 193;
    if (type2 <= 127) at2 += 1;
    else if (type2 >= 204 && type2 <= 207) at2 += 1 + 2 ** (type2 - 204);
    else return void 0;
  }
  const type = head[at2] ?? 0;
  if (type < 161 || type > 191) return void 0;
  return head.toString("latin1", at2 + 1, at2 + 1 + (type & 31));
};

// src/formats/foreign.ts
var either2 = (...starts) => (head) => starts.some((start) => startsWith(head, start));
var at = (place, ...starts) => (head) => starts.some((start) => startsWith(head, start, place));
var containers = [
  ["7z", "a 7z archive", either2([55, 122, 188, 175, 39, 28])],
  ["rar", "a RAR archive", either2("Rar!\x07", "RE~^")],
  ["cab", "a Windows cabinet", either2("MSCF\0\0\0\0", "ISc(")],
  ["ace", "an ACE archive", at(7, "**ACE**")],
  ["arj", "an ARJ archive", (head) => startsWith(head, [96, 234]) && unsigned(head, 2, 2) <= 2600],
  ["lha", "an LHA archive", (head) => /^-l[hz][0-9ds]-$/.test(String.fromCharCode(...head.subarray(2, 7)))],
  ["zoo", "a ZOO archive", at(20, [220, 167, 196, 253])],
  ["xar", "a XAR archive", either2("xar!")],
  ["ar", "a library of object files", either2("!<arch>\n")],
  ["cpio", "a cpio archive", either2("070701", "070702", "070707", [199, 113], [113, 199])],
  ["wim", "a Windows image", either2("MSWIM\0\0\0")],
  ["squashfs", "a SquashFS image", either2("hsqs", "sqsh")],
  [
    "ole",
    "an OLE container, as installers and old office files are",
    either2([208, 207, 17, 224, 161, 177])
  ],
  ["lzip", "an lzip file", either2("LZIP")],
  ["lzop", "an lzop file", either2([137, 76, 90, 79, 0, 13, 10])],
  ["snappy", "a Snappy file", either2([255, 6, 0, 0, 115, 78, 97, 80, 112, 89])],
  [
    "compress",
    "a file of the old compress program",
    (head) => startsWith(head, [31, 157]) && ((head[2] ?? 0) & 96) === 0
  ]
];
var isFat = (head) => (head[4] ?? 0) === 0 && (head[6] ?? 0) === 0 && (head[7] ?? 0) < 40;
var CAFEBABE = [202, 254, 186, 190];
var programs = [
  ["elf", "an ELF executable", either2([127, 69, 76, 70])],
  ["ape", "an executable for several systems (llamafile)", either2("MZqFpD='", "jartsr=")],
  ["pe", "a Windows executable", (head, size) => startsWith(head, "MZ") && size >= 64],
  [
    "mach-o",
    "a macOS executable",
    (head) => either2(
      [207, 250, 237, 254],
      [206, 250, 237, 254],
      [254, 237, 250, 207],
      [254, 237, 250, 206]
    )(head, 0) || startsWith(head, CAFEBABE) && isFat(head)
  ],
  ["java-class", "a compiled Java class", (head) => startsWith(head, CAFEBABE) && !isFat(head)],
  ["dex", "a program for Android", either2("dex\n0")],
  ["wasm", "a WebAssembly module", either2("\0asm")],
  ["llvm-bitcode", "compiled LLVM code", either2("BCÀÞ")],
  [
    "pyc",
    "compiled Python code",
    (head) => startsWith(head, "\r\n", 2) && unsigned(head, 0, 2) >= 3e3 && unsigned(head, 0, 2) < 4e3
  ],
  ["lnk", "a Windows shortcut", either2([76, 0, 0, 0, 1, 20, 2, 0])],
  ["script", "a script", either2("#!")]
];
var NO_LOADER = "no loader of models opens it, so it is suspicious in their place, and what it holds is unknown";
var PROGRAM = "it is a program, no data: whoever starts it runs what its authors wrote";
var named = (remark) => ([id, what, detects]) => recognise({ id, what, remark, detects });
var foreign = [
  ...containers.map(named(NO_LOADER)),
  ...programs.map(named(PROGRAM))
];

// src/formats/gguf/values.ts
var WIDTHS = [1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8];
var STRING = 8;
var ARRAY2 = 9;
var MOST_TEXT = 16 * 1024 * 1024;
var MOST_DEPTH = 4;
var readText = async (layout, most = MOST_TEXT) => {
  const { cursor, width } = layout;
  const length = await readNumber(layout, width);
  if (length > most) throw new MalformedFile("a text is longer than is read");
  const wait = cursor.need(length);
  if (wait) await wait;
  return new TextDecoder().decode(cursor.take(length));
};
var readNumber = async ({ cursor }, bytes) => {
  const wait = cursor.need(bytes);
  if (wait) await wait;
  return cursor.number(bytes);
};
var readValue = async (layout, type, keep, depth = 0) => {
  const width = WIDTHS[type];
  if (width === void 0) throw new MalformedFile(`a value of the unknown type ${type}`);
  if (width > 0) return readNumber(layout, width);
  if (type === STRING) return readText(layout);
  return readList(layout, keep, depth);
};
var readList = async (layout, keep, depth) => {
  if (depth >= MOST_DEPTH) throw new MalformedFile("lists nested too deep");
  const { cursor, size } = layout;
  const type = await readNumber(layout, 4);
  const count3 = await readNumber(layout, layout.width);
  const width = WIDTHS[type];
  if (width === void 0) throw new MalformedFile(`a list of the unknown type ${type}`);
  const least = type === STRING ? layout.width : type === ARRAY2 ? 4 + layout.width : width;
  if (count3 * least > size - cursor.place()) throw new MalformedFile("a list is longer than the file");
  if (type === STRING) return keep ? keepTexts(layout, count3) : skipTexts(layout, count3);
  if (type === ARRAY2) for (let index = 0; index < count3; index++) await readList(layout, false, depth + 1);
  else cursor.skip(count3 * width);
  return void 0;
};
var keepTexts = async (layout, count3) => {
  const texts = [];
  for (let index = 0; index < count3; index++) texts.push(await readText(layout));
  return texts;
};
var skipTexts = async ({ cursor, width }, count3) => {
  for (let index = 0; index < count3; index++) {
    const wait = cursor.need(width);
    if (wait) await wait;
    cursor.skip(cursor.number(width));
  }
};

// src/formats/gguf/tensors.ts
var BLOCKS = /* @__PURE__ */ new Map([
  [0, [1, 4]],
  [1, [1, 2]],
  [2, [32, 18]],
  [3, [32, 20]],
  [6, [32, 22]],
  [7, [32, 24]],
  [8, [32, 34]],
  [9, [32, 36]],
  [10, [256, 84]],
  [11, [256, 110]],
  [12, [256, 144]],
  [13, [256, 176]],
  [14, [256, 210]],
  [15, [256, 292]],
  [16, [256, 66]],
  [17, [256, 74]],
  [18, [256, 98]],
  [19, [256, 50]],
  [20, [32, 18]],
  [21, [256, 110]],
  [22, [256, 82]],
  [23, [256, 136]],
  [24, [1, 1]],
  [25, [1, 2]],
  [26, [1, 4]],
  [27, [1, 8]],
  [28, [1, 8]],
  [29, [256, 56]],
  [30, [1, 2]],
  [34, [256, 54]],
  [35, [256, 66]],
  [39, [32, 17]]
]);
var MOST_DIMENSIONS = 4;
var readTensor = async (layout) => {
  const name = await readText(layout);
  const dimensions = await readNumber(layout, 4);
  if (dimensions > MOST_DIMENSIONS) throw new MalformedFile(`a tensor of ${dimensions} dimensions`);
  let count3 = 1;
  for (let index = 0; index < dimensions; index++) count3 *= await readNumber(layout, layout.width);
  if (count3 > Number.MAX_SAFE_INTEGER) throw new MalformedFile("a tensor of more numbers than can be counted");
  const block3 = BLOCKS.get(await readNumber(layout, 4));
  const offset = await readNumber(layout, 8);
  if (block3 && count3 % block3[0] !== 0) throw new MalformedFile("a tensor that does not fill its blocks");
  return { name, offset, size: block3 && count3 / block3[0] * block3[1] };
};
var MOST_NAME = 64;
var checkTensors = async (layout, count3, alignment) => {
  const tensors = [];
  const names = /* @__PURE__ */ new Set();
  for (let index = 0; index < count3; index++) {
    const tensor2 = await readTensor(layout);
    if (names.has(tensor2.name)) throw new MalformedFile(`the tensor ${shown2(tensor2.name)} twice`);
    names.add(tensor2.name);
    tensors.push(tensor2);
  }
  const start = Math.ceil(layout.cursor.place() / alignment) * alignment;
  const end = tile(tensors, layout.size - start, alignment);
  return [...remarks2(tensors), ...behind(end === void 0 ? void 0 : layout.size - start - end)];
};
var shown2 = (name) => JSON.stringify(name.slice(0, 80));
var tile = (tensors, room, alignment) => {
  let next = 0;
  let end = 0;
  for (const { name, offset, size } of tensors) {
    if (offset % alignment !== 0) throw new MalformedFile(`the tensor ${shown2(name)} is not aligned`);
    if (offset + (size ?? 0) > room)
      throw new MalformedFile(`the tensor ${shown2(name)} passes the end of the file`);
    if (next !== void 0 && offset !== next)
      throw new MalformedFile(`the tensor ${shown2(name)} does not begin where the one before it ends`);
    end = size === void 0 ? void 0 : offset + size;
    next = end === void 0 ? void 0 : Math.ceil(end / alignment) * alignment;
  }
  return end;
};
var remarks2 = (tensors) => {
  const long = tensors.find(({ name }) => Buffer.byteLength(name) >= MOST_NAME);
  const strange = tensors.filter(({ size }) => size === void 0).length;
  return [
    ...long ? [
      {
        level: "unknown",
        message: `The tensor ${shown2(long.name)} has a longer name than the reference implementation holds.`
      }
    ] : [],
    ...strange > 0 ? [
      {
        level: "note",
        message: `${strange} tensors have a type that is not known here; their sizes were not checked.`
      }
    ] : []
  ];
};
var MOST_PADDING = 4096;
var behind = (bytes) => bytes === void 0 || bytes <= MOST_PADDING ? [] : [{ level: "note", message: `${bytes} bytes stand behind the last tensor, which no reader looks at.` }];

// src/formats/gguf.ts
var MOST_HEADER2 = 64 * 1024 * 1024;
var MOST_PAIRS = 1e5;
var MOST_TENSORS = 1e6;
var MOST_KEY = 65535;
var U32 = 4;
var gguf = {
  id: "gguf",
  what: "a GGUF model",
  detects: (head) => startsWith(head, "GGUF"),
  async inspect(bytes) {
    const cursor = cursorOf(bytes, MOST_HEADER2);
    await cursor.need(8);
    cursor.skip(4);
    const version = cursor.number(4);
    if (version < 1 || version > 3) throw new MalformedFile(`version ${version} of the format is not read`);
    const layout = { cursor, width: version === 1 ? 4 : 8, size: bytes.size };
    const tensors = await readNumber(layout, layout.width);
    const pairs = await readNumber(layout, layout.width);
    if (tensors > MOST_TENSORS || pairs > MOST_PAIRS)
      throw new MalformedFile("more tensors or keys than any model has");
    const findings = [];
    try {
      const alignment = await readPairs(layout, pairs, findings);
      return {
        completeness: "complete",
        findings: [...findings, ...await checkTensors(layout, tensors, alignment)]
      };
    } catch (error) {
      if (!(error instanceof MalformedFile) || findings.length === 0) throw error;
      const message2 = `Behind what is told here the header is broken: ${error.message}.`;
      return { completeness: "partial", findings: [...findings, { level: "unknown", message: message2 }] };
    }
  }
};
var readPairs = async (layout, pairs, findings) => {
  const { judgeTemplate } = await import("./judge-UPBNAWKU.js");
  const keys = /* @__PURE__ */ new Set();
  let alignment = 32;
  for (let index = 0; index < pairs; index++) {
    const key = await readText(layout, MOST_KEY);
    if (keys.has(key)) throw new MalformedFile(`the key ${JSON.stringify(key.slice(0, 80))} stands twice`);
    keys.add(key);
    const type = await readNumber(layout, 4);
    const value3 = await readValue(layout, type, key.includes("template"));
    if (key === "general.alignment") alignment = checkAlignment(type, value3);
    for (const text5 of templatesIn(key, value3)) findings.push(...judgeTemplate(text5, key));
  }
  return alignment;
};
var checkAlignment = (type, value3) => {
  if (type !== U32) throw new MalformedFile("the alignment is no 32-bit number");
  if (typeof value3 === "number" && value3 >= 8 && value3 <= 2 ** 20 && Number.isInteger(Math.log2(value3)))
    return value3;
  throw new MalformedFile("the alignment is no power of two");
};
var templatesIn = (key, value3) => {
  const texts = typeof value3 === "string" ? [value3] : Array.isArray(value3) ? value3 : [];
  return key.includes("template") ? texts : texts.filter((text5) => /\{[{%]/.test(text5));
};

// src/formats/hdf5.ts
var MOST2 = 256 * 1024 * 1024;
var hdf5 = {
  id: "hdf5",
  what: "an HDF5 file",
  detects: (head) => startOf(head) !== void 0,
  async inspect(bytes, inner) {
    const start = startOf(await bytes.slice(0, 4096)) ?? 0;
    const log = logOf();
    const file = await superblockOf(blocksOf(bytes, MOST2), start);
    if (start > 0) log.add({ level: "unknown", message: `${start} bytes stand before the HDF5 file.` });
    if (file.spread) log.add({ level: "unknown", message: "The content is spread over several files." });
    const { walk: walk3 } = await import("./walk-STQPOKDX.js");
    try {
      const completeness = await walk3(file, inner, log);
      return { completeness: file.spread ? "partial" : completeness, findings: log.list() };
    } catch (error) {
      if (!(error instanceof MalformedFile) || log.count() === 0) throw error;
      log.add({ level: "unknown", message: `The file breaks off: ${error.message}.` });
      return { completeness: "partial", findings: log.list() };
    }
  }
};

// src/formats/inspection/limits.ts
var defaults = {
  depth: 5,
  entries: 1e4,
  inflated: 256 * 1024 * 1024,
  opcodes: 5e7,
  kept: 256 * 1024 * 1024,
  milliseconds: 3e4
};
var budgetOf = ({ entries, inflated: inflated2, opcodes, kept, milliseconds }) => {
  const left = { entries, inflated: inflated2, opcodes, kept };
  const end = performance.now() + milliseconds;
  return {
    spend: (what, amount2) => {
      left[what] -= amount2;
      return left[what] >= 0;
    },
    left: (what) => Math.max(left[what], 0),
    late: () => performance.now() > end
  };
};

// src/formats/pickle/spelled.ts
var MOST3 = 1024 * 1024;
var LEAST = 16;
var MOST_NAMES = 12;
var BASE64 = /^[A-Za-z0-9+/_-]+={0,2}\s*$/;
var unspelled = (data) => {
  if (data.length < LEAST || data.length > MOST3) return void 0;
  const text5 = Buffer.from(data).toString("latin1").replace(/\r?\n/g, "");
  return BASE64.test(text5) ? Buffer.from(text5, "base64") : void 0;
};
var readable = (data) => {
  const text5 = Buffer.from(data.subarray(0, 200)).toString("latin1");
  return /^[\t\n\r\x20-\x7e]+$/.test(text5) && /[ (]/.test(text5) ? text5 : void 0;
};
var CODE = /* @__PURE__ */ new Set([99, 227]);
var OPCODES_AT = [17, 21, 25];
var BYTES = /* @__PURE__ */ new Set([115, 243]);
var TEXTS = /* @__PURE__ */ new Set([122, 250, 90, 218]);
var codeNames = (data) => {
  if (data.length < 40 || !isCode(data)) return void 0;
  const names = /* @__PURE__ */ new Set();
  const end = Math.min(data.length, MOST3);
  for (let at2 = 1; at2 < end && names.size < MOST_NAMES; at2++) {
    if (!TEXTS.has(data[at2] ?? 0)) continue;
    const length = data[at2 + 1] ?? 0;
    const text5 = Buffer.from(data.subarray(at2 + 2, at2 + 2 + length)).toString("latin1");
    if (text5.length !== length || !/^[A-Za-z_][A-Za-z0-9_]+$/.test(text5)) continue;
    names.add(text5);
    at2 += length + 1;
  }
  return names.size > 0 ? [...names] : void 0;
};
var isCode = (data) => CODE.has(data[0] ?? 0) && data[3] === 0 && data[4] === 0 && OPCODES_AT.some((at2) => BYTES.has(data[at2] ?? 0));

// src/formats/pickle/nested.ts
var MOST_TEXT2 = 16 * 1024 * 1024;
var judgeNested = async (court, inner) => {
  let complete = !court.handed.full();
  if (!complete)
    court.log.add({
      level: "unknown",
      message: "More nested objects than any model has; the last were not looked into."
    });
  for (const each of court.handed.list()) if (!await judgeOne(court, inner, each)) complete = false;
  return complete;
};
var judgeOne = async (court, inner, { value: value3, callee, decides }) => {
  const { tape, log } = court;
  const operand = operandOf(tape, value3);
  const bytes = operand && await bytesFor(court, value3, operand);
  if (operand === void 0 || bytes === void 0 || bytes.size < 2) return !decides;
  const member = `bytes handed to ${callee}`;
  const { findings, completeness, verdict } = await inner.inspect(bytes, member);
  if (!decides) await judgeSpelled(court, inner, { bytes, member, from: operand.from });
  if (!decides && verdict !== "dangerous") return true;
  for (const finding of findings)
    if (decides || finding.level === "dangerous")
      log.add({ ...placed(finding, operand), message: `Within ${member}: ${finding.message}` });
  return !decides || completeness === "complete";
};
var judgeSpelled = async ({ log }, inner, { bytes, member, from }) => {
  if (bytes.size > MOST_TEXT2) return;
  const data = await bytes.slice(0, bytes.size);
  const plain2 = unspelled(data);
  const names = codeNames(plain2 ?? data);
  if (names !== void 0) {
    const message2 = `Within ${member}: compiled Python code that names ${names.join(", ")}.`;
    log.add({ level: "dangerous", message: message2, offset: from });
  }
  if (plain2 === void 0 || plain2.length < 2) return;
  const { findings } = await inner.inspect(bytesOf(plain2), member);
  for (const { level, message: message2, call } of findings)
    if (level === "dangerous")
      log.add({
        level,
        message: `Within ${member}, spelled as base64: ${message2}`,
        ...call !== void 0 && { call },
        offset: from
      });
  const text5 = readable(plain2);
  if (text5 !== void 0) {
    const message2 = `Within ${member}: base64 that stands for a text.`;
    log.add({ level: "note", message: message2, call: JSON.stringify(text5), offset: from });
  }
};
var placed = (finding, { opcode, from }) => {
  if (finding.member !== void 0 || finding.offset === void 0) return finding;
  const { opcode: _, ...rest } = finding;
  if (opcode === "STRING" || opcode.includes("UNICODE")) return { ...rest, offset: from };
  return { ...finding, offset: from + finding.offset };
};
var bytesFor = async ({ tape }, value3, { opcode, from, length }) => {
  const binary2 = opcode !== "STRING" && !opcode.includes("UNICODE");
  if (binary2) return part(tape.bytes, from, from + length);
  if (length > MOST_TEXT2) return void 0;
  if (opcode === "STRING" || opcode === "UNICODE")
    return bytesOf(Buffer.from(headOfText(tape, value3, MOST_TEXT2) ?? "", "latin1"));
  const text5 = new TextDecoder().decode(await tape.bytes.slice(from, from + length));
  return bytesOf(Buffer.from(text5, "latin1"));
};

// src/formats/pickle/streams.ts
var MOST_PICKLES = 1e5;
var MOST_OVERHANGS = 8;
var inspectStreams = async (bytes, inner, streams) => {
  const { loader, joblib = false } = streams;
  const tape = tapeOf(bytes, inner.budget);
  const court = courtOf({ tape, loader, joblib });
  const ran = await runAll(court, streams);
  let completeness = settle(court, ran, streams);
  if (!await judgeNested(court, inner)) completeness = "partial";
  court.close();
  const findings = [...court.log.list()];
  if (court.passedArrays()) findings.push(...await again(bytes, inner, { ...streams, most: 1 }));
  for (const from of ran.overhangs ?? []) findings.push(...await again(bytes, inner, { ...streams, from }));
  return { completeness, findings };
};
var runAll = async (court, { most = Number.POSITIVE_INFINITY, from = 0 }) => {
  const { size } = court.tape.bytes;
  let end = from;
  let pickles = 0;
  let wasted;
  let last;
  const overhangs = [];
  while (pickles < Math.min(most, MOST_PICKLES + 1) && (end < size || pickles === 0)) {
    const before = court.log.count() + court.names();
    const ran = await runNext(court, end, last);
    const { stopped, fault: fault2, limit: limit3, base, next, frameEnd } = ran;
    last = ran;
    if (!stopped) {
      const idle = court.log.count() + court.names() === before;
      if (pickles > 0 && fault2 !== void 0 && idle) return { end, pickles, overhangs };
      return {
        end: base + next,
        pickles,
        overhangs,
        ...fault2 !== void 0 && { fault: fault2 },
        ...limit3 !== void 0 && { limit: limit3 }
      };
    }
    wasted ??= limit3 ?? (pickles >= MOST_PICKLES ? "more pickles in one file than any model has" : void 0);
    end = base + next;
    pickles++;
    if (frameEnd > end && frameEnd <= size && overhangs.length < MOST_OVERHANGS)
      overhangs.push(overhang(court, end, frameEnd));
  }
  return { end, pickles, overhangs, ...wasted !== void 0 && { limit: wasted } };
};
var runNext = async (court, from, last) => {
  const afresh = await runAt(court, from);
  if (last === void 0 || last.memoCount === 0 || !afresh.fault?.startsWith(NO_VALUE)) return afresh;
  const before = court.log.count() + court.names();
  const kept = await runAt(court, from, 0, last);
  if (!kept.stopped && court.log.count() + court.names() === before) return afresh;
  const message2 = "The pickle uses the memo of the one before it: only a program that keeps its unpickler runs it.";
  court.log.add({ level: "unknown", message: message2, offset: from });
  return kept;
};
var overhang = ({ log }, end, frameEnd) => {
  const message2 = "A frame reaches behind the end of its pickle: readers disagree on where the next one begins, and so on what runs.";
  log.add({ level: "unknown", message: message2, offset: end - 1, opcode: "STOP" });
  return frameEnd;
};
var settle = (court, { end, pickles, fault: fault2, limit: limit3 }, streams) => {
  const { log, tape } = court;
  if (limit3 !== void 0) {
    log.add({ level: "unknown", message: `Not run to its end: ${limit3}.`, offset: end });
    return "partial";
  }
  if (fault2 !== void 0) {
    const message2 = `The pickle breaks off: ${fault2}. What stands before the break runs all the same.`;
    log.add({ level: "unknown", message: message2, offset: end });
    return "partial";
  }
  const rest = tape.bytes.size - end;
  if (rest > 0 && !streams.dataFollows)
    log.add({
      level: "note",
      message: `${rest} bytes follow the last pickle; unpicklers do not read them.`,
      offset: end
    });
  if (pickles > 1 && streams.most === void 0)
    log.add({
      level: "note",
      message: `The file holds ${pickles} pickles; a program that reads on runs them all.`
    });
  return "complete";
};
var again = async (bytes, inner, streams) => {
  const court = courtOf({ tape: tapeOf(bytes, inner.budget), loader: "pickle.load", joblib: false });
  await runAll(court, streams);
  court.close();
  return court.log.list().filter(({ level }) => level === "dangerous");
};

// src/formats/inspection/polyglot.ts
var CALLS = /* @__PURE__ */ new Set(["REDUCE", "INST", "OBJ", "NEWOBJ", "NEWOBJ_EX"]);
var alsoPickle = async (head, bytes, inner) => {
  const { open, pickle: pickle2 } = trial(head, bytes.size);
  if (!open && !pickle2) return [];
  try {
    const { findings } = await inspectStreams(bytes, inner, { loader: "pickle.load", most: 1 });
    return findings.filter(
      ({ level, call, opcode }) => level === "dangerous" || call !== void 0 && CALLS.has(opcode ?? "")
    ).map((finding) => ({ ...finding, message: `The file is a pickle as well. ${finding.message}` }));
  } catch (error) {
    if (error instanceof MalformedFile) return [];
    throw error;
  }
};

// src/formats/inspection/promise.ts
var PROMISES = /* @__PURE__ */ new Map([
  ["safetensors", ["safetensors"]],
  ["gguf", ["gguf"]],
  ["npy", ["npy"]],
  ["npz", ["npz", "zip"]],
  ["onnx", ["onnx"]],
  ["h5", ["hdf5"]],
  ["hdf5", ["hdf5"]],
  ["keras", ["keras", "zip", "hdf5"]],
  ["tflite", ["tflite"]],
  ["mlmodel", ["coreml"]],
  ["pdmodel", ["paddle"]],
  ["pmml", ["pmml"]],
  ["json", ["text", "config", "xgboost", "keras-config"]],
  ["txt", ["text", "config", "lightgbm"]],
  ["md", ["text", "config"]],
  ["yaml", ["text", "config"]],
  ["yml", ["text", "config"]]
]);
var mismatch = (path, format) => {
  const suffix = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  const promised = PROMISES.get(suffix);
  if (promised === void 0 || promised.includes(format) || format === "unknown") return [];
  const message2 = `The content is not what the name says: ${format} in a file named .${suffix}.`;
  return [{ level: "unknown", message: message2 }];
};

// src/formats/keras-config.ts
var LONGEST = 128 * 1024 * 1024;
var kerasConfig = {
  id: "keras-config",
  what: "JSON",
  // What a template opens with, `{{` or `{%`, is no JSON.
  detects: (head) => /^\{["}]/.test(signs(head)),
  async inspect(bytes, inner) {
    if (bytes.size > LONGEST || !inner.budget.spend("kept", bytes.size))
      throw new MalformedFile("it is longer than is read");
    const { data, odd } = await utf8Of(bytes);
    const { judgeKeras } = await import("./judge-62NYRWUU.js");
    try {
      const { keras: keras2, findings } = judgeKeras(data);
      if (!keras2) return await otherwise(bytes, inner);
      return { completeness: "complete", findings: [...findings, ...odd ? [ODD] : []] };
    } catch (error) {
      if (error instanceof MalformedFile && !odd && !mentionsClass(data)) return await otherwise(bytes, inner);
      throw error;
    }
  }
};
var otherwise = async (bytes, inner) => ({
  format: config.id,
  ...await config.inspect(bytes, inner)
});
var ODD = {
  level: "unknown",
  message: "The configuration is written in UTF-16: Python reads it, and programs that look for names in it do not."
};
var mentionsClass = (data) => Buffer.from(data).includes("class_name");
var signs = (head) => {
  const marked = head[0] === 239 && head[1] === 187 || head[0] === 255 || head[0] === 254;
  const seen = [];
  for (const [at2, byte] of head.entries()) {
    if (byte <= 32 || marked && at2 < 3 && byte >= 187) continue;
    seen.push(byte);
    if (seen.length === 2) break;
  }
  return String.fromCharCode(...seen);
};
var utf8Of = async (bytes) => {
  const data = await bytes.slice(0, bytes.size);
  if (data[0] === 239 && data[1] === 187 && data[2] === 191) return { data: data.subarray(3), odd: false };
  const [first = 0, second = 0] = data;
  const little = first === 255 && second === 254 || first !== 0 && second === 0;
  const big = first === 254 && second === 255 || first === 0 && second !== 0;
  if (!little && !big) return { data, odd: false };
  const text5 = new TextDecoder(little ? "utf-16le" : "utf-16be").decode(data);
  return { data: Buffer.from(text5), odd: true };
};

// src/formats/lightgbm.ts
var MOST4 = 128 * 1024 * 1024;
var HEADER = /^(?:version|num_class|num_tree_per_iteration|label_index|max_feature_idx|objective|feature_names|feature_infos|tree_sizes|monotone_constraints|init_score)=/;
var TREE = /^(?:num_leaves|num_cat|split_feature|split_gain|threshold|decision_type|left_child|right_child|leaf_value|leaf_weight|leaf_count|internal_value|internal_weight|internal_count|is_linear|leaf_const|num_features|leaf_features|leaf_coeff|cat_boundaries|cat_threshold|shrinkage)=/;
var NUMBERS = /^[-+\d.eE infINFnaNA]*$/;
var HEADINGS = /* @__PURE__ */ new Map([
  ["end of trees", "importances"],
  ["feature_importances:", "importances"],
  ["feature importances:", "importances"],
  ["parameters:", "parameters"],
  ["end of parameters", "end"]
]);
var headingOf = (line) => HEADINGS.get(line) ?? (/^Tree=\d{1,9}$/.test(line) ? "tree" : void 0);
var fits2 = (line, part2) => {
  if (line === "") return true;
  if (part2 === "header") return HEADER.test(line) || line === "average_output";
  if (part2 === "tree") return TREE.test(line) && NUMBERS.test(line.slice(line.indexOf("=") + 1));
  if (part2 === "importances") return /^[^=]{1,1000}=\d{1,20}$/.test(line);
  if (part2 === "parameters")
    return /^\[[a-z_0-9]{1,80}: .*\]$/.test(line) || /^\[[a-z_0-9]{1,80}:\]$/.test(line);
  return line.startsWith("pandas_categorical:");
};
var lightgbm = {
  id: "lightgbm",
  what: "a model of LightGBM",
  detects: (head) => startsWith(head, "tree\nversion=v") || startsWith(head, "tree\r\nversion=v"),
  async inspect(bytes) {
    if (bytes.size > MOST4) throw new MalformedFile("it is longer than is read");
    const content = Buffer.from(await bytes.slice(0, bytes.size)).toString("utf8");
    let part2 = "header";
    let [number, trees] = [0, 0];
    for (let from = 0; from < content.length; ) {
      const end = content.indexOf("\n", from);
      const line = content.slice(from, end < 0 ? void 0 : end).replace(/\r$/, "");
      from = end < 0 ? content.length : end + 1;
      if (++number === 1) continue;
      const heading = headingOf(line);
      if (heading === "tree") trees++;
      if (heading !== void 0) part2 = heading;
      else if (!fits2(line, part2)) throw new MalformedFile(`line ${number} is none that LightGBM writes`);
    }
    if (part2 === "header" || part2 === "tree") throw new MalformedFile(`it breaks off behind ${trees} trees`);
    return { completeness: "complete", findings: [] };
  }
};

// src/formats/npy-header.ts
var MOST_DEPTH2 = 20;
var TOKEN = /\s*(?:'([^'\\\n]*)'|"([^"\\\n]*)"|(-?\d{1,15})L?|(True|False|None)|([{}[\]():,]))/y;
var tokensOf = (text5) => {
  const found = [];
  const token = new RegExp(TOKEN);
  while (text5.slice(token.lastIndex).trim() !== "") {
    const match = token.exec(text5);
    if (match === null) throw new MalformedFile("the header is no Python literal");
    const [, single, double, digits, word, mark] = match;
    if (mark !== void 0) found.push({ mark });
    else if (digits !== void 0) found.push({ value: Number(digits) });
    else if (word !== void 0) found.push({ value: word === "None" ? null : word === "True" });
    else found.push({ value: single ?? double ?? "" });
  }
  return found;
};
var isAt = ({ tokens, at: at2 }, mark) => tokens[at2]?.mark === mark;
var take = (reading, mark) => {
  if (!isAt(reading, mark)) throw new MalformedFile("the header is no Python literal");
  reading.at++;
};
var readItems = (reading, close, item) => {
  const found = [];
  while (!isAt(reading, close)) {
    found.push(item());
    if (!isAt(reading, close)) take(reading, ",");
  }
  reading.at++;
  return found;
};
var readPair = (reading, depth) => {
  const key = readLiteral(reading, depth);
  if (typeof key !== "string") throw new MalformedFile("the header is no plain dictionary");
  take(reading, ":");
  return [key, readLiteral(reading, depth)];
};
var readLiteral = (reading, depth) => {
  if (depth > MOST_DEPTH2) throw new MalformedFile("the header is nested too deep");
  const { mark, value: value3 } = reading.tokens[reading.at++] ?? {};
  if (value3 !== void 0) return value3;
  const inner = () => readLiteral(reading, depth + 1);
  if (mark === "(") return { tuple: readItems(reading, ")", inner) };
  if (mark === "[") return { list: readItems(reading, "]", inner) };
  if (mark !== "{") throw new MalformedFile("the header is no Python literal");
  const pairs = readItems(reading, "}", () => readPair(reading, depth + 1));
  const found = new Map(pairs);
  if (found.size < pairs.length) throw new MalformedFile("the header names a key twice");
  return found;
};
var parse = (text5) => {
  const reading = { tokens: tokensOf(text5), at: 0 };
  const whole = readLiteral(reading, 0);
  if (reading.at < reading.tokens.length)
    throw new MalformedFile("something follows the dictionary of the header");
  return whole;
};
var TYPE = /^[|<>=]?([biufcmMSUVOa?])(\d{0,9})(?:\[[\w/]{1,20}\])?$/;
var typeOf = (type) => {
  if (typeof type === "string") {
    const [, kind, digits = ""] = TYPE.exec(type) ?? [];
    if (kind === void 0)
      throw new MalformedFile(`the type ${JSON.stringify(type.slice(0, 40))} is none that NumPy writes`);
    if (kind === "O") return { objects: true, width: void 0 };
    const width = kind === "?" ? 1 : digits === "" ? void 0 : Number(digits) * (kind === "U" ? 4 : 1);
    return { objects: false, width };
  }
  if (isKind2(type, "list")) return sum(type.list.map(fieldOf2));
  if (isKind2(type, "tuple") && type.tuple.length === 2) {
    const [inner = null, shape = null] = type.tuple;
    return times(typeOf(inner), shape);
  }
  throw new MalformedFile("the header names no type");
};
var isKind2 = (value3, kind) => typeof value3 === "object" && value3 !== null && kind in value3;
var fieldOf2 = (field2) => {
  if (!isKind2(field2, "tuple") || field2.tuple.length < 2 || field2.tuple.length > 3)
    throw new MalformedFile("a field of the header without name and type");
  const [, type = null, shape] = field2.tuple;
  return shape === void 0 ? typeOf(type) : times(typeOf(type), shape);
};
var sum = (types) => ({
  objects: types.some(({ objects }) => objects),
  width: types.reduce(
    (total, { width }) => total === void 0 || width === void 0 ? void 0 : total + width,
    0
  )
});
var times = ({ objects, width }, shape) => {
  const lengths = typeof shape === "number" ? [shape] : isKind2(shape, "tuple") ? shape.tuple : void 0;
  if (lengths === void 0 || !lengths.every(isLength)) throw new MalformedFile("the header names no shape");
  const count3 = lengths.reduce((product, length) => product * length, 1);
  return { objects, width: width === void 0 ? void 0 : width * count3 };
};
var isLength = (value3) => typeof value3 === "number" && value3 >= 0;
var readHeader = (text5) => {
  const header2 = parse(text5);
  if (!(header2 instanceof Map)) throw new MalformedFile("the header is no dictionary");
  const names = [...header2.keys()].sort().join(" ");
  if (names !== "descr fortran_order shape" || typeof header2.get("fortran_order") !== "boolean")
    throw new MalformedFile("the header does not describe an array");
  const shape = header2.get("shape") ?? null;
  if (!isKind2(shape, "tuple")) throw new MalformedFile("the header names no shape");
  const { objects, width } = times(typeOf(header2.get("descr") ?? null), shape);
  return { objects, size: width };
};

// src/formats/npy.ts
var MOST_HEADER3 = 1024 * 1024;
var npy = {
  id: "npy",
  what: "a NumPy array",
  detects: (head) => startsWith(head, "NUMPY"),
  async inspect(bytes, inner) {
    const start = await bytes.slice(0, 12);
    const width = start[6] === 1 ? 2 : 4;
    const from = 8 + width;
    const length = unsigned(start, 8, width);
    if ((start[6] ?? 0) < 1 || (start[6] ?? 0) > 3)
      throw new MalformedFile("an unknown version of the NumPy format");
    if (length > MOST_HEADER3 || from + length > bytes.size)
      throw new MalformedFile("the header passes the end of the file");
    const data = from + length;
    const { objects, size } = readHeader(new TextDecoder().decode(await bytes.slice(from, data)));
    if (!objects) return { completeness: "complete", findings: lengthWords(bytes.size - data, size) };
    return inspectStreams(bytes, inner, {
      loader: "numpy.load(allow_pickle=True)",
      from: data,
      most: 1
    });
  }
};
var lengthWords = (has, needs) => {
  if (needs === void 0 || has === needs) return [];
  const message2 = has < needs ? `The array breaks off: its header states ${needs} bytes, and ${has} are there.` : `${has - needs} bytes follow the array; NumPy does not read them.`;
  return [{ level: "unknown", message: message2 }];
};

// src/formats/onnx/external.ts
var EXTERNAL = 1;
var MEMORY = "_ORT_MEM_ADDR_";
var judgeExternal = (tensor2) => {
  const entries = messagesOf(tensor2, "external_data");
  const name = JSON.stringify(textOf(tensor2, "name").slice(0, 80));
  const paths = entries.filter((entry3) => textsOf(entry3, "key").includes("location")).flatMap((entry3) => locations(entry3));
  const findings = [];
  const say = (level, message2) => {
    findings.push({ level, message: message2, offset: tensor2.at });
  };
  for (const path of paths) {
    const why = wrongWith(path);
    if (why !== void 0)
      say(
        "dangerous",
        `The tensor ${name} is kept in ${JSON.stringify(path.slice(0, 120))}, ${why}: whoever loads the model reads that.`
      );
  }
  const external = numberOf(tensor2, "data_location") === EXTERNAL;
  if (external && paths.length === 0)
    say("unknown", `The tensor ${name} is kept in another file and names none.`);
  if (!external && paths.length > 0)
    say("unknown", `The tensor ${name} names another file and says that it is kept here: readers disagree.`);
  if (paths.length > 1)
    say("unknown", `The tensor ${name} names several files: readers disagree on which one counts.`);
  return { findings, files: paths };
};
var locations = (entry3) => {
  const values = textsOf(entry3, "value");
  return values.length > 0 ? values : [""];
};
var wrongWith = (path) => {
  if (path.includes(MEMORY)) return "an address in the memory of the process";
  if (path.includes("\0")) return "a path with a zero byte in it";
  if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(path)) return "a drive or address";
  if (path.includes("\\")) return "a path with backslashes";
  if (/^[/~]/.test(path)) return "an absolute path";
  if (/(?:^|\/)\.\.(?:\/|$)/.test(path)) return "a path that leaves the folder of the model";
  return void 0;
};

// src/formats/onnx/operators.ts
var KNOWN = /* @__PURE__ */ new Set([
  "",
  "ai.onnx",
  "ai.onnx.ml",
  "ai.onnx.training",
  "ai.onnx.preview",
  "ai.onnx.preview.training",
  "com.microsoft",
  "com.microsoft.nchwc",
  "com.microsoft.dml",
  "com.microsoft.experimental",
  "com.ms.internal.nhwc"
]);
var LIBRARIES = /* @__PURE__ */ new Set([
  "ai.onnx.contrib",
  "com.microsoft.extensions",
  "com.nvidia",
  "trt",
  "trt.plugins",
  "org.openvinotoolkit",
  "mmdeploy"
]);
var PYTHON = /* @__PURE__ */ new Set(["PyOp", "PyCustomOp", "PythonOp", "PythonOpGrad", "PyFunc"]);
var MOST5 = 1e3;
var keyOf = (domain, name) => `${domain}::${name}`;
var note = ({ used }, message2) => {
  const [domain, name] = [textOf(message2, "domain"), textOf(message2, "op_type")];
  const key = keyOf(domain, name);
  if (!used.has(key) && used.size < MOST5) used.set(key, { domain, name, at: message2.at });
};
var judgeNode = (message2) => {
  const names = textsOf(message2, "op_type");
  const found = [];
  const python = names.find((name) => PYTHON.has(name));
  if (python !== void 0)
    found.push({
      level: "dangerous",
      message: `The operator ${python} calls Python that its attributes name.`,
      call: `${python}(${attributes2(message2)})`.slice(0, 300),
      offset: message2.at
    });
  if (names.includes("ATen"))
    found.push({
      level: "unknown",
      message: "The operator ATen calls a function of PyTorch that its attributes name.",
      call: `ATen(${attributes2(message2)})`.slice(0, 300),
      offset: message2.at
    });
  if (names.includes("EPContext"))
    found.push({
      level: "unknown",
      message: "The operator EPContext holds or names code that was compiled for a device.",
      call: `EPContext(${attributes2(message2)})`.slice(0, 300),
      offset: message2.at
    });
  return found;
};
var attributes2 = (message2) => messagesOf(message2, "attribute").map((attribute3) => [textOf(attribute3, "name"), textsOf(attribute3, "s").at(-1)]).filter(([, text5]) => text5 !== void 0 && text5.length < 200).slice(0, 6).map(([name, text5]) => `${name}=${JSON.stringify(text5)}`).join(", ");
var judgeDomains = ({ used, defined }) => {
  const found = [];
  const domains = /* @__PURE__ */ new Map();
  for (const [key, each] of used) {
    if (KNOWN.has(each.domain) || defined.has(key)) continue;
    domains.set(each.domain, [...domains.get(each.domain) ?? [], each]);
  }
  for (const [domain, list2] of [...domains].slice(0, 40)) {
    const names = list2.slice(0, 4).map(({ name }) => JSON.stringify(name.slice(0, 60)));
    found.push({
      level: LIBRARIES.has(domain) ? "note" : "unknown",
      message: `Operators of the domain ${JSON.stringify(domain.slice(0, 80))} (${names.join(", ")}) are none of ONNX; a library of machine code must bring them.`,
      offset: list2[0]?.at ?? 0
    });
  }
  return found;
};

// src/formats/onnx.ts
var NEWEST = 30;
var onnx = {
  id: "onnx",
  what: "an ONNX model",
  detects: (head, size) => isKind(head, size, model),
  async inspect(bytes) {
    const operators = { used: /* @__PURE__ */ new Map(), defined: /* @__PURE__ */ new Set() };
    const files = /* @__PURE__ */ new Set();
    const visitors = (log) => visitorsOf2(log, operators, files);
    return inspectMessage(bytes, model, visitors, (message2, log) => {
      const findings = [...judgeDomains(operators), ...judgeVersions(message2), ...others(files)];
      for (const finding of findings) log.add(finding);
    });
  }
};
var onnxTensor = {
  id: "onnx-tensor",
  what: "a tensor of ONNX",
  // The oldest pickles are letters and numbers, which make up such fields as well.
  detects: (head, size) => isKind(head, size, tensor) && !trial(head, size).pickle,
  inspect: (bytes) => inspectMessage(
    bytes,
    tensor,
    () => /* @__PURE__ */ new Map(),
    (message2, log) => {
      for (const finding of judgeExternal(message2).findings) log.add(finding);
    }
  )
};
var visitorsOf2 = (log, operators, files) => /* @__PURE__ */ new Map([
  [
    tensor,
    (message2) => {
      const judged2 = judgeExternal(message2);
      for (const finding of judged2.findings) log.add(finding);
      for (const file of judged2.files) if (files.size < 1e3) files.add(file);
      return [];
    }
  ],
  [
    node,
    (message2) => {
      note(operators, message2);
      for (const finding of judgeNode(message2)) log.add(finding);
      return [];
    }
  ],
  [
    functionProto,
    (message2) => {
      operators.defined.add(keyOf(textOf(message2, "domain"), textOf(message2, "name")));
      return [];
    }
  ]
]);
var judgeVersions = (message2) => {
  const found = [];
  const say = (level, text5) => {
    found.push({ level, message: text5 });
  };
  if (textsOf(message2, "producer_name").some((text5) => new RegExp("\\p{Cc}", "u").test(text5)))
    say(
      "unknown",
      "The name of the producer is no text: another program may read something else in the file."
    );
  if ((message2.values.get("graph") ?? []).length !== 1)
    say("unknown", "The model has no graph, or several: readers disagree on what it is.");
  const version = numberOf(message2, "ir_version") ?? 0;
  if (version < 1 || version > NEWEST) say("note", `The version of the format is ${version}.`);
  const sets = messagesOf(message2, "opset_import").map(
    (set) => [textOf(set, "domain"), numberOf(set, "version")]
  );
  if (version >= 3 && sets.length === 0) say("unknown", "The model names no set of operators.");
  const own = new Set(
    sets.filter(([domain]) => domain === "" || domain === "ai.onnx").map(([, each]) => each)
  );
  if (own.size > 1)
    say("unknown", "The model names several versions of the operators: readers disagree on what they do.");
  return found;
};
var others = (files) => {
  if (files.size === 0) return [];
  const names = [...files].slice(0, 3).map((file) => JSON.stringify(file.slice(0, 80)));
  const message2 = `Tensors are kept in ${files.size === 1 ? "another file" : `${files.size} other files`}: ${names.join(", ")}.`;
  return [{ level: "note", message: message2 }];
};

// src/formats/paddle.ts
var REACHING = new Map(
  [
    ["unknown", "calls a Python function that the program registered", "py_func py_layer"],
    ["dangerous", "reads a file", "read_file load load_combine load_vars"],
    ["dangerous", "writes a file", "save save_combine checkpoint_notify"],
    [
      "dangerous",
      "opens network connections",
      "listen_and_serv send recv send_barrier fetch_barrier rpc_call send_and_recv heter_listen_and_serv prefetch gen_nccl_id c_gen_nccl_id gen_bkcl_id gen_hccl_id c_gen_bkcl_id"
    ],
    [
      "unknown",
      "holds or names code that was compiled for a device",
      "tensorrt_engine lite_engine dlnne_engine custom_device"
    ]
  ].flatMap(([level, does, names]) => names.split(" ").map((name) => [name, { level, does }]))
);
var paddle = {
  id: "paddle",
  what: "a program of PaddlePaddle",
  detects: (head, size) => isKind(head, size, program),
  inspect: (bytes) => inspectMessage(bytes, program, visitorsOf3)
};
var visitorsOf3 = (log) => /* @__PURE__ */ new Map([
  [
    operator,
    (message2) => {
      for (const name of textsOf(message2, "type")) {
        const finding = judge(name, message2);
        if (finding) log.add(finding);
      }
      return [];
    }
  ]
]);
var judge = (name, message2) => {
  const reaching = REACHING.get(name);
  if (reaching) {
    const path = messagesOf(message2, "attrs").filter((attribute3) => /path|file|endpoint/i.test(textOf(attribute3, "name"))).flatMap((attribute3) => [...textsOf(attribute3, "s"), ...textsOf(attribute3, "strings")]).at(0);
    return {
      level: reaching.level,
      message: `The program runs ${name}, which ${reaching.does}.`,
      call: `${name}(${path === void 0 ? "…" : JSON.stringify(path.slice(0, 200))})`,
      offset: message2.at
    };
  }
  if (!/^custom_|::/.test(name)) return void 0;
  return {
    level: "note",
    message: `The operator ${JSON.stringify(name.slice(0, 80))} comes from a library, which the program that loads the model must bring.`,
    offset: message2.at
  };
};

// src/formats/pickle.ts
var isProtocol = (head) => head[0] === 128 && (head[1] ?? 6) <= 5;
var pickle = {
  id: "pickle",
  what: "a pickle",
  detects: (head, size) => isProtocol(head) || trial(head, size).pickle,
  inspect: (bytes, inner) => inspectStreams(bytes, inner, { loader: "pickle.load", joblib: true })
};

// src/formats/pytorch-legacy.ts
var MAGIC = [138, 10, 108, 252, 156, 70, 249, 32, 106, 168, 80, 25];
var FRAME = 149;
var pytorchLegacy = {
  id: "pytorch-legacy",
  what: "a PyTorch file of the old layout",
  // From protocol 4 on a frame of nine bytes stands before the number.
  detects: (head) => head[0] === 128 && (startsWith(head, MAGIC, 2) || head[2] === FRAME && startsWith(head, MAGIC, 11)),
  inspect: (bytes, inner) => inspectStreams(bytes, inner, { loader: "torch.load", most: 5, dataFollows: true })
};

// src/formats/rds/stream.ts
var streamOf = (cursor, size, little) => {
  const integer = async () => {
    const wait = cursor.need(4);
    if (wait) await wait;
    const [a = 0, b = 0, c = 0, d = 0] = cursor.take(4);
    return little ? d << 24 | c << 16 | b << 8 | a : a << 24 | b << 16 | c << 8 | d;
  };
  const checked = (count3) => {
    if (count3 < 0) throw new MalformedFile("a negative length");
    return count3;
  };
  return {
    place: cursor.place,
    rest: () => size - cursor.place(),
    integer,
    length: async () => {
      const length = await integer();
      if (length !== -1) return checked(length);
      const upper = checked(await integer());
      return upper * 2 ** 32 + (await integer() >>> 0);
    },
    text: async (most) => {
      const length = await integer();
      if (length === -1) return "NA";
      const shown4 = Math.min(checked(length), most);
      const wait = cursor.need(shown4);
      if (wait) await wait;
      const text5 = Buffer.from(cursor.take(shown4)).toString("utf8");
      cursor.skip(length - shown4);
      return text5;
    },
    skip: (count3, width) => cursor.skip(count3 * width),
    expect: (count3, bytes) => {
      if (checked(count3) * bytes > size - cursor.place())
        throw new MalformedFile("a list is longer than the file");
    }
  };
};
var WORD = /\S+/g;
var ESCAPE = /\\(?:([0-7]{1,3})|([\s\S]))/g;
var BLANKS = /* @__PURE__ */ new Map([
  ["n", "\n"],
  ["t", "	"],
  ["r", "\r"]
]);
var wordsOf = (content, from) => {
  const word = new RegExp(WORD);
  word.lastIndex = from;
  const next = () => {
    const found = word.exec(content);
    if (found === null) throw new MalformedFile("the text ends within the object");
    return found[0];
  };
  const integer = async () => {
    const text5 = next();
    if (text5 === "NA") return -(2 ** 31);
    if (!/^-?\d{1,10}$/.test(text5)) throw new MalformedFile("a number that is none");
    return Number(text5);
  };
  const checked = (count3) => {
    if (count3 < 0) throw new MalformedFile("a negative length");
    return count3;
  };
  return {
    place: () => word.lastIndex,
    rest: () => content.slice(word.lastIndex).trim().length,
    integer,
    length: async () => checked(await integer()),
    text: async (most) => {
      const length = await integer();
      if (length === -1) return "NA";
      if (checked(length) === 0) return "";
      return unescaped(next().slice(0, most * 4)).slice(0, most);
    },
    skip: (count3, width) => {
      for (let left = width === 16 ? count3 * 2 : count3; left > 0; left--) next();
    },
    expect: (count3) => {
      if (checked(count3) > (content.length - word.lastIndex) / 2)
        throw new MalformedFile("a list is longer than the file");
    }
  };
};
var unescaped = (text5) => text5.replace(
  ESCAPE,
  (_, octal, plain2) => octal === void 0 ? BLANKS.get(plain2 ?? "") ?? plain2 ?? "" : String.fromCharCode(Number.parseInt(octal, 8))
);

// src/formats/rds.ts
var MOST_READ2 = 512 * 1024 * 1024;
var MOST_TEXT3 = 64 * 1024 * 1024;
var MOST_TOLD = 5;
var MOST_KEPT = 40;
var ARCHIVES = ["RDX2\n", "RDX3\n", "RDB2\n", "RDB3\n", "RDA2\n", "RDA3\n"];
var LAYOUTS = [
  [
    "big",
    [
      [88, 10, 0, 0, 0, 2],
      [88, 10, 0, 0, 0, 3]
    ]
  ],
  [
    "little",
    [
      [66, 10, 2, 0, 0, 0],
      [66, 10, 3, 0, 0, 0]
    ]
  ],
  [
    "text",
    [
      [65, 10, 50, 10],
      [65, 10, 51, 10]
    ]
  ]
];
var layoutOf = (head) => {
  const from = ARCHIVES.some((line) => startsWith(head, line)) ? 5 : 0;
  const found = LAYOUTS.find(([, starts]) => starts.some((each) => startsWith(head, each, from)));
  return found && { from, layout: found[0] };
};
var rds = {
  id: "rds",
  what: "an R object",
  detects: (head) => layoutOf(head) !== void 0,
  async inspect(bytes, inner) {
    const { from, layout } = layoutOf(await bytes.slice(0, 16)) ?? { from: 0, layout: "big" };
    const format = from > 0 ? "rda" : "rds";
    const stream = layout === "text" ? await words(bytes, from) : numbers(bytes, from, layout === "little");
    await header(stream);
    const { walkObject } = await import("./walk-6M72YW4A.js");
    const seen = collector();
    try {
      const { pointers, hooks } = await walkObject(stream, paceOf(inner.budget), seen.take);
      const findings = [...seen.findings(), ...oddities(pointers, hooks, stream.rest())];
      return { format, completeness: "complete", findings };
    } catch (error) {
      const findings = seen.findings();
      if (!(error instanceof MalformedFile) || findings.length === 0) throw error;
      const message2 = `Behind what is told here the object is broken: ${error.message}.`;
      return { format, completeness: "partial", findings: [...findings, { level: "unknown", message: message2 }] };
    }
  }
};
var BODY = 2;
var numbers = (bytes, from, little) => {
  const cursor = cursorOf(bytes, MOST_READ2);
  cursor.skip(from + BODY);
  return streamOf(cursor, bytes.size, little);
};
var words = async (bytes, from) => {
  if (bytes.size > MOST_TEXT3) throw new MalformedFile("it is written as text and longer than is read");
  return wordsOf(Buffer.from(await bytes.slice(0, bytes.size)).toString("latin1"), from + BODY);
};
var header = async (stream) => {
  const version = await stream.integer();
  await stream.integer();
  const least = await stream.integer();
  if (version !== 2 && version !== 3) throw new MalformedFile(`version ${version} of the format is not read`);
  if (least < 66560 || least >= 655360) throw new MalformedFile("the stated version of R is none");
  if (version === 3) {
    const encoding = await stream.text(64);
    if (!/^[\w.:-]{1,63}$/.test(encoding)) throw new MalformedFile("the stated encoding is none");
  }
};
var collector = () => {
  const kept = [];
  const left = { dangerous: MOST_KEPT, unknown: MOST_KEPT, note: MOST_KEPT };
  let functions = 0;
  let first;
  return {
    take: (record) => {
      if (record.kind === "function" && record.dangerous.size === 0) {
        functions++;
        first ??= record;
      }
      for (const found of judgeRecord(record)) if (left[found.level]-- > 0) kept.push(found);
    },
    findings: () => first ? [...kept, ofFunctions(functions, first)] : kept
  };
};
var ofFunctions = (count3, { text: text5, offset }) => ({
  level: "unknown",
  message: `It holds ${count3 === 1 ? "a function, which runs" : `${count3} functions, which run`} when the model is used.`,
  ...text5 === "" ? {} : { call: text5.trim() },
  offset
});
var judgeRecord = ({ kind, offset, text: text5, forced, calls, dangerous }) => {
  const place = { offset, ...text5 === "" ? {} : { call: text5.trim() } };
  const names = [...dangerous].slice(0, MOST_TOLD).join(", ");
  if (kind === "promise") {
    if (forced && dangerous.size === 0) return [];
    if (forced)
      return [
        {
          level: "unknown",
          message: `It holds a promise that has its value and came from ${names}.`,
          ...place
        }
      ];
    const message2 = "It holds a promise, which R before 4.4.0 evaluates when the object is looked at (CVE-2024-27322).";
    return [{ level: calls ? "dangerous" : "unknown", message: message2, ...place }];
  }
  if (dangerous.size === 0) return [];
  return kind === "function" ? [
    {
      level: "dangerous",
      message: `It holds a function that calls ${names}, and runs when the model is used.`,
      ...place
    }
  ] : [
    {
      level: "dangerous",
      message: `It holds a call of ${names}, which R evaluates when the model is updated or printed.`,
      ...place
    }
  ];
};
var oddities = (pointers, hooks, rest) => [
  ...pointers > 0 ? [
    {
      level: "note",
      message: `It holds ${pointers} pointers or weak references, which mean nothing outside the process that wrote them.`
    }
  ] : [],
  ...hooks > 0 ? [{ level: "unknown", message: "It holds objects that a function of the reader brings." }] : [],
  ...rest > 0 ? [
    {
      level: "unknown",
      message: `${rest} bytes stand behind the object, which R does not read.`
    }
  ] : []
];

// src/formats/safetensors/targets.ts
var KEYS = /* @__PURE__ */ new Set(["_target_", "__target__", "target", "class_path", "_partial_target_"]);
var NAME2 = /^[A-Za-z_][\w]*(?:\.[A-Za-z_]\w*)+$/;
var CODE2 = /_target_|!!python\/|\b(?:os|subprocess|builtins|posix)\.[a-z_]+/;
var LONGEST2 = 4 * 1024 * 1024;
var MOST_VALUES = 1e5;
var MOST_LAYERS = 3;
var MOST_TOLD2 = 20;
var parsed = (text5) => {
  if (text5.length > LONGEST2 || !/^\s*[[{]/.test(text5)) return void 0;
  try {
    return JSON.parse(text5);
  } catch {
    return void 0;
  }
};
var targetsIn = (text5) => {
  const root = parsed(text5);
  if (root === void 0) return void 0;
  const found = [];
  const open = [[root, 0]];
  for (let seen = 0; open.length > 0; seen++) {
    const [value3, layer2] = open.pop() ?? [];
    if (seen > MOST_VALUES || layer2 === void 0) return void 0;
    if (typeof value3 === "string") {
      const inner = layer2 < MOST_LAYERS ? parsed(value3) : void 0;
      if (inner !== void 0) open.push([inner, layer2 + 1]);
    } else if (typeof value3 === "object" && value3 !== null)
      for (const [key, each] of Object.entries(value3)) {
        if (typeof each === "string" && KEYS.has(key) && NAME2.test(each)) found.push({ key, name: each });
        else open.push([each, layer2]);
      }
  }
  return found;
};
var judged = (place, { key, name }) => {
  const dot = name.lastIndexOf(".");
  const { judged: level, does } = judgeName(name.slice(0, dot), name.slice(dot + 1));
  const shown4 = name.slice(0, 200);
  const who = `Libraries that build objects from the metadata ${place} would call ${shown4}`;
  if (level === "safe")
    return { level: "note", message: `${who}, which is known to be harmless.`, call: shown4 };
  return { level, message: `${who} (${key}), which ${does}.`, call: shown4 };
};
var targets = (metadata) => {
  const found = [];
  for (const [key, value3] of metadata) {
    const place = JSON.stringify(key.slice(0, 80));
    const names = targetsIn(value3);
    if (names !== void 0) found.push(...names.slice(0, MOST_TOLD2).map((target2) => judged(place, target2)));
    const match = names === void 0 || names.length === 0 ? CODE2.exec(value3) : null;
    if (match === null) continue;
    found.push({
      level: "unknown",
      message: `The metadata ${place} name code (${match[0].slice(0, 60)}): libraries that build objects from metadata would call it.`
    });
  }
  return found;
};

// src/formats/safetensors/tensors.ts
var checkTensors2 = (tensors, size) => {
  const sorted = [...tensors].sort(([, one], [, other]) => one.begin - other.begin || one.end - other.end);
  let at2 = 0;
  for (const [name, tensor2] of sorted) {
    const shown4 = JSON.stringify(name.slice(0, 80));
    if (tensor2.begin !== at2 || tensor2.end < tensor2.begin)
      throw new MalformedFile(`the tensor ${shown4} leaves a hole or overlaps another`);
    const stated = sizeOf(tensor2);
    if (stated !== void 0 && stated !== tensor2.end - tensor2.begin)
      throw new MalformedFile(`the tensor ${shown4} has another size than its shape`);
    at2 = tensor2.end;
  }
  if (at2 < size) throw new MalformedFile(`${size - at2} bytes belong to no tensor`);
  if (at2 > size) throw new MalformedFile(`the file ends ${at2 - size} bytes before its tensors do`);
};
var sizeOf = ({ bits, shape }) => bits === void 0 ? void 0 : shape.reduce((product, length) => product * length, 1) * (bits / 8);

// src/formats/safetensors.ts
var MOST_HEADER4 = 1e8;
var safetensors = {
  id: "safetensors",
  what: "a safetensors file",
  detects: (head) => head[8] === 123 && unsigned(head, 0, 8) <= MOST_HEADER4 && unsigned(head, 0, 8) >= 2,
  async inspect(bytes) {
    const length = unsigned(await bytes.slice(0, 8), 0, 8);
    if (length > MOST_HEADER4) throw new MalformedFile("the header is longer than the format allows");
    if (8 + length > bytes.size) throw new MalformedFile("the header passes the end of the file");
    const { parseHeader } = await import("./header-32SDYBIA.js");
    const header2 = parseHeader(await bytes.slice(8, 8 + length));
    checkTensors2(header2.tensors, bytes.size - 8 - length);
    return { completeness: "complete", findings: [...targets(header2.metadata), ...strangers(header2.tensors)] };
  }
};
var strangers = (tensors) => {
  const names = new Set(
    [...tensors.values()].filter(({ bits }) => bits === void 0).map(({ dtype }) => dtype)
  );
  return [...names].slice(0, 5).map(
    (dtype) => ({
      level: "note",
      message: `The number type ${JSON.stringify(dtype.slice(0, 40))} is not known here; its sizes were not checked.`
    })
  );
};

// src/formats/sentencepiece.ts
var sentencepiece = {
  id: "sentencepiece",
  what: "a vocabulary of SentencePiece",
  detects: (head, size) => isKind(head, size, sentencePieces),
  inspect: (bytes) => inspectMessage(bytes, sentencePieces, () => /* @__PURE__ */ new Map([[piece, () => []]]))
};

// src/formats/archive/torchscript.ts
var MOST_CODE = 16 * 1024 * 1024;
var MOST_TOLD3 = 10;
var USES = /\b(torch\.(?:save|from_file)|ops\.aten\.(?:save|from_file))\(/g;
var LIBRARIES2 = /(?:\bops|__torch__\.torch\.classes)\.(\w{1,80})\./g;
var inspectCode = async (content) => {
  const data = await content.slice(0, Math.min(content.size, MOST_CODE));
  const code = Buffer.from(data).toString("latin1");
  const findings = [];
  const used = new Map([...code.matchAll(USES)].map((match) => [match[1] ?? "", match.index]));
  for (const [name, offset] of used)
    findings.push({
      level: "dangerous",
      message: `The compiled code calls ${name}, which ${torchFileOperators.get(name.slice(name.lastIndexOf(".") + 1)) ?? "touches files"} when the model runs.`,
      call: code.slice(offset, offset + 120).split("\n")[0] ?? name,
      offset
    });
  const foreign2 = new Set([...code.matchAll(LIBRARIES2)].map((match) => match[1] ?? ""));
  for (const name of [...foreign2].filter((each) => !torchNamespaces.has(each)).slice(0, MOST_TOLD3))
    findings.push({
      level: "unknown",
      message: `The compiled code uses ${name}, which is no part of PyTorch: a native library must be loaded for it.`
    });
  if (content.size <= MOST_CODE) return { completeness: "complete", findings };
  const message2 = `The compiled code is longer than ${MOST_CODE} bytes; the rest was not read.`;
  return { completeness: "partial", findings: [...findings, { level: "unknown", message: message2 }] };
};

// src/formats/archive/layout.ts
var stored = ({ name, method }, pattern) => method === 0 && pattern.test(name);
var TENSOR = /(?:^|\/)(?:data|constants|tensors|xl_model_data)\/\d+$/;
var EXPORTED = /(?:^|\/)data\/(?:weights|constants)\/(?:weight|tensor)_\d+$/;
var unpickled = (content, inner) => inspectStreams(content, inner, { loader: "torch.load", most: 1 });
var judgeTorch = (name) => {
  if (/\.pkl$/i.test(name)) return unpickled;
  return /(?:^|\/)code\/.*\.py$/.test(name) ? inspectCode : void 0;
};
var pytorch = (format) => ({
  format,
  torch: true,
  judge: judgeTorch,
  isRaw: (entry3) => stored(entry3, TENSOR)
});
var exported = {
  format: "pytorch-export",
  torch: true,
  judge: judgeTorch,
  isRaw: (entry3) => stored(entry3, TENSOR) || stored(entry3, EXPORTED),
  runs: (name) => /\/data\/aotinductor\/.*\.(?:so|dll|dylib|cubin|o|cpp|py)$/i.test(name) ? "is compiled for the model, and torch loads it as native code" : void 0
};
var torchServe = {
  format: "torchserve",
  torch: false,
  isRaw: () => false,
  runs: (name) => /\.(?:py|sh|so|whl)$/i.test(name) || /(?:^|\/)requirements\.txt$/.test(name) ? "is code of the handler or names it, and TorchServe runs it" : void 0
};
var plain = (format) => ({
  format,
  torch: false,
  isRaw: () => false,
  runs: (name) => /\.py$/i.test(name) ? "is Python code; whether it runs is up to what loads it" : void 0
});
var aside = (name) => async (content, inner) => {
  const { format, completeness, findings } = await inner.inspect(content, name);
  if (format !== "text") return { completeness, findings };
  return { completeness: "complete", findings: findings.filter(({ level }) => level === "dangerous") };
};
var keras = {
  ...plain("keras"),
  judge: (name) => /^(?:metadata\.json|assets\/.+)$/.test(name) ? aside(name) : void 0
};
var layoutOf2 = (names) => {
  const some = (pattern) => names.some((name) => pattern.test(name));
  if (some(/^MAR-INF\/MANIFEST\.json$/)) return torchServe;
  if (some(/(?:^|\/)(?:serialized_exported_program\.json|models\/[^/]+\.json)$/) && some(/(?:^|\/)version$/))
    return exported;
  if (some(/(?:^|\/)data\.pkl$/i))
    return pytorch(some(/(?:^|\/)constants\.pkl$/i) && some(/(?:^|\/)code\//) ? "torchscript" : "pytorch-zip");
  if (names.length > 0 && names.every((name) => name.endsWith(".npy"))) return plain("npz");
  return names.includes("config.json") && names.includes("metadata.json") ? keras : plain("zip");
};

// src/formats/archive/tar-headers.ts
var BLOCK = 512;
var MOST_EXTENSION = 1024 * 1024;
var text3 = (data) => Buffer.from(data).toString("latin1").replace(/\0[\s\S]*$/, "");
var amount = (data) => {
  if (((data[0] ?? 0) & 128) === 0) return Number.parseInt(text3(data).trim() || "0", 8);
  return data.subarray(1).reduce((sum2, byte) => sum2 * 256 + byte, 0);
};
var sumsUp = (head) => {
  let [sum2, signed] = [0, 0];
  for (let at2 = 0; at2 < BLOCK; at2++) {
    const byte = at2 >= 148 && at2 < 156 ? 32 : head[at2] ?? 0;
    sum2 += byte;
    signed += byte < 128 ? byte : byte - 256;
  }
  const stated = amount(head.subarray(148, 156));
  return (stated === sum2 || stated === signed) && sum2 > 256;
};
var isTar = (head, size) => size >= BLOCK && sumsUp(head);
var BARE = "123456";
var EXTENSIONS = "LKxg";
var posix = (data) => {
  const records = /* @__PURE__ */ new Map();
  for (let at2 = 0; at2 < data.length; ) {
    const digits = /^\d{1,7}/.exec(Buffer.from(data.subarray(at2, at2 + 8)).toString("latin1"))?.[0];
    const length = Number(digits ?? 0);
    if (digits === void 0 || length < digits.length + 2) break;
    const record = Buffer.from(data.subarray(at2 + digits.length + 1, at2 + length - 1)).toString("utf8");
    const equals = record.indexOf("=");
    if (equals > 0) records.set(record.slice(0, equals), record.slice(equals + 1));
    at2 += length;
  }
  return records;
};
var saidBy = (type, data, said) => {
  if (type === "L") return { ...said, name: text3(data) };
  if (type === "K") return said;
  const records = posix(data);
  const [name, size] = [records.get("path"), records.get("size")];
  return {
    ...said,
    ...name === void 0 ? {} : { name },
    ...size !== void 0 && /^\d{1,15}$/.test(size) ? { size: Number(size) } : {}
  };
};
var headerAt = (head, at2, said, end) => {
  if (!sumsUp(head)) return "a header of the archive is broken";
  const type = String.fromCharCode(head[156] ?? 0).replace("\0", "0");
  const stated = amount(head.subarray(124, 136));
  const isExtension = EXTENSIONS.includes(type);
  const size = BARE.includes(type) ? 0 : isExtension ? stated : said.size ?? stated;
  const from = at2 + BLOCK;
  if (!(size >= 0) || from + size > end) return "a member passes the end of the archive";
  return { type, isExtension, stated, size, from };
};
var suspectMember = (name, header2, said, suspect) => {
  const { type, stated } = header2;
  for (const what of oddities2(name, type)) suspect(`A member ${what}.`, { member: name });
  const disagree = "readers disagree on where the next one begins";
  if (BARE.includes(type) && stated > 0)
    suspect(`A member without content states a size: ${disagree}.`, { member: name });
  if (said.size !== void 0 && said.size !== stated && stated !== 0)
    suspect(`A member has two sizes: ${disagree}.`, { member: name });
};
var listTar = async (bytes, spend) => {
  const members = [];
  const findings = [];
  const suspect = (message2, more = {}) => void findings.push({ level: "unknown", message: message2, ...more });
  let said = {};
  let zeros = 0;
  for (let at2 = 0; at2 + BLOCK <= bytes.size; ) {
    const head = await bytes.slice(at2, at2 + BLOCK);
    if (head.every((byte) => byte === 0)) {
      at2 += BLOCK;
      if (++zeros < 2) continue;
      await checkRest(bytes, at2, suspect);
      break;
    }
    if (zeros > 0)
      suspect("A member follows a block of zeros: some readers end there, others read on.", { offset: at2 });
    zeros = 0;
    const header2 = spend() ? headerAt(head, at2, said, bytes.size) : "there are more members than are looked at";
    if (typeof header2 === "string") {
      if (members.length === 0) throw new MalformedFile(header2);
      suspect(`What follows was not read: ${header2}.`, { offset: at2 });
      return { members, findings, complete: false };
    }
    const { from, size, type } = header2;
    at2 = from + Math.ceil(size / BLOCK) * BLOCK;
    if (header2.isExtension) {
      said = saidBy(type, await bytes.slice(from, from + Math.min(size, MOST_EXTENSION)), said);
      continue;
    }
    const name = said.name ?? nameOf(head);
    members.push({ name, type, content: part(bytes, from, from + size) });
    suspectMember(name, header2, said, suspect);
    said = {};
  }
  return { members, findings, complete: true };
};
var nameOf = (head) => {
  const prefix = startsWith(head, "ustar", 257) ? text3(head.subarray(345, 500)) : "";
  const name = text3(head.subarray(0, 100));
  return prefix === "" ? name : `${prefix}/${name}`;
};
var oddities2 = (name, type) => [
  .../^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(name) ? ["names a path outside the folder that the archive is unpacked to"] : [],
  ...type === "1" || type === "2" ? ["is a link, by which a later member can be written elsewhere"] : [],
  ..."346".includes(type) ? ["is a device or a pipe, which no model needs"] : [],
  ...type === "S" ? ["is stored with holes left out, and was judged without them"] : []
];
var checkRest = async (bytes, from, suspect) => {
  const rest = await bytes.slice(from, Math.min(bytes.size, from + 64 * 1024));
  const at2 = rest.findIndex((byte) => byte !== 0);
  if (at2 >= 0)
    suspect(`${bytes.size - from - at2} bytes stand behind the end of the archive.`, { offset: from + at2 });
};

// src/formats/tar.ts
var BARE2 = "123456";
var FIRST_LAYOUT = ["pickle", "storages", "tensors"];
var nameOf2 = (members) => {
  const names = new Set(members.map(({ name }) => name.replace(/^\.\//, "")));
  if (FIRST_LAYOUT.every((name) => names.has(name))) return "pytorch-tar";
  if (names.has("model_config.yaml") && [...names].some((name) => /\.(?:ckpt|nemo|pt)$/.test(name)))
    return "nemo";
  const { format } = layoutOf2([...names]);
  return format === "torchserve" ? format : "tar";
};
var tar = {
  id: "tar",
  what: "a tar archive",
  detects: isTar,
  async inspect(bytes, inner) {
    const list2 = await listTar(bytes, () => inner.budget.spend("entries", 1));
    const { members } = list2;
    const format = nameOf2(members);
    const findings = [...list2.findings, ...duplicates(members)];
    let completeness = list2.complete ? "complete" : "partial";
    const { runs } = layoutOf2(members.map(({ name }) => name));
    for (const member of members) {
      if (BARE2.includes(member.type)) continue;
      const judged2 = await inspectMember(member, inner, format, runs?.(member.name));
      if (judged2.completeness !== "complete") completeness = "partial";
      for (const { member: inside, ...finding } of judged2.findings)
        findings.push({ ...finding, member: inside === void 0 ? member.name : `${member.name}!${inside}` });
    }
    return { format, completeness, findings };
  }
};
var duplicates = (members) => {
  const seen = /* @__PURE__ */ new Set();
  const twice = /* @__PURE__ */ new Set();
  for (const { name, type } of members) {
    if (type === "5") continue;
    if (seen.has(name)) twice.add(name);
    seen.add(name);
  }
  return [...twice].slice(0, 5).map((name) => ({
    level: "unknown",
    message: `The archive holds ${JSON.stringify(name.slice(0, 120))} twice: unpacked, the last copy stays, but readers of streams take the first.`,
    member: name
  }));
};
var inspectMember = async ({ name, content }, inner, format, runs) => {
  const bare = name.replace(/^\.\//, "");
  if (format === "pytorch-tar" && FIRST_LAYOUT.includes(bare)) return inspectFirst(content, inner, bare);
  const judged2 = await inner.inspect(content, name);
  const { completeness, findings } = format === "nemo" ? await asNemo(bare, content, judged2) : judged2;
  if (runs === void 0) return { completeness, findings };
  const dangers = findings.filter(({ level }) => level === "dangerous");
  return { completeness, findings: [...dangers, { level: "unknown", message: `The member ${runs}.` }] };
};
var asNemo = async (name, content, judged2) => {
  if (judged2.format !== "text") return judged2;
  if (/\.ya?ml$/.test(name)) {
    const { judgeConfig, LONGEST: LONGEST5 } = await import("./judge-XHEUIC3B.js");
    return judgeConfig(Buffer.from(await content.slice(0, LONGEST5 + 1)).toString("utf8"));
  }
  if (!/(?:vocab|tokens?|merges|words|labels)[\w.-]*\.(?:txt|json|vocab)$/.test(name)) return judged2;
  return { completeness: "complete", findings: judged2.findings.filter(({ level }) => level === "dangerous") };
};
var inspectFirst = async (content, inner, name) => {
  if (name === "pickle") return inspectStreams(content, inner, { loader: "torch.load", most: 1 });
  const judged2 = await inspectStreams(content, inner, { loader: "torch.load", dataFollows: true });
  const message2 = "Pickles and raw numbers take turns here; those behind the first numbers were not judged.";
  return { completeness: "partial", findings: [...judged2.findings, { level: "unknown", message: message2 }] };
};

// src/formats/protobuf/text.ts
var TOKEN2 = /\s+|#[^\n]*|(\[[\w./-]+\](?=\s*[:{<]))|([\w.+-]+)|([\s\S])/gy;
var advance = (reader) => {
  const { text: text5 } = reader;
  for (let match = TOKEN2.exec(text5); match !== null; match = TOKEN2.exec(text5)) {
    const [, extension, word, sign] = match;
    const at2 = match.index;
    if (sign === '"' || sign === "'") {
      TOKEN2.lastIndex = endOfText(text5, at2, sign);
      reader.token = { kind: "text", text: unescaped2(text5.slice(at2 + 1, TOKEN2.lastIndex - 1)), at: at2 };
    } else if (extension !== void 0) reader.token = { kind: "name", text: extension, at: at2 };
    else if (word !== void 0) reader.token = { kind: "word", text: word, at: at2 };
    else if (sign !== void 0) reader.token = { kind: "sign", text: sign, at: at2 };
    else continue;
    return;
  }
  reader.token = { kind: "end", text: "", at: text5.length };
};
var endOfText = (text5, from, quote) => {
  for (let at2 = from + 1; at2 < text5.length; at2++) {
    if (text5[at2] === "\\") at2++;
    else if (text5[at2] === quote) return at2 + 1;
  }
  throw new MalformedFile("a text does not end");
};
var ESCAPES = /* @__PURE__ */ new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"]
]);
var unescaped2 = (text5) => text5.replace(
  /\\(?:x([0-9a-fA-F]{1,2})|([0-7]{1,3})|([\s\S]))/g,
  (_, hex, octal, sign = "") => {
    if (hex !== void 0) return String.fromCharCode(Number.parseInt(hex, 16));
    return octal === void 0 ? ESCAPES.get(sign) ?? sign : String.fromCharCode(Number.parseInt(octal, 8));
  }
);
var readText2 = (text5, shape, visitors) => {
  const reader = { text: text5, token: { kind: "end", text: "", at: 0 } };
  TOKEN2.lastIndex = 0;
  advance(reader);
  const message2 = fieldsOf(reader, shape, visitors, "", 0);
  if (reader.token.kind !== "end") throw fault(reader);
  return message2;
};
var fault = ({ token }) => new MalformedFile(`the text breaks at character ${token.at}`);
var isSign = ({ token }, signs2) => token.kind === "sign" && signs2.includes(token.text);
var fieldsOf = (reader, shape, visitors, close, depth) => {
  if (depth > DEEPEST) throw new MalformedFile("messages are nested deeper than any reader follows");
  const values = /* @__PURE__ */ new Map();
  const made = [];
  const at2 = reader.token.at;
  let strange = 0;
  while (reader.token.kind !== "end" && !(close !== "" && isSign(reader, close))) {
    const { kind, text: text5 } = reader.token;
    if (kind !== "word" && kind !== "name") throw fault(reader);
    const field2 = shape?.byName.get(text5);
    if (field2 === void 0) strange++;
    advance(reader);
    for (const value3 of valuesOf(reader, field2, visitors, depth)) {
      if (typeof value3 === "object") {
        const visit = typeof field2?.kind === "object" ? visitors.get(field2.kind) : void 0;
        for (const each of visit ? visit(value3) : value3.made) made.push(each);
        if (visit) continue;
      }
      if (field2 === void 0) continue;
      const known = values.get(field2.name);
      if (known) known.push(value3);
      else values.set(field2.name, [value3]);
    }
    if (isSign(reader, ",;")) advance(reader);
  }
  return { at: at2, values, made, strange };
};
function* valuesOf(reader, field2, visitors, depth) {
  const colon = isSign(reader, ":");
  if (colon) advance(reader);
  if (!isSign(reader, "[")) {
    yield readValue2(reader, field2, visitors, depth, colon);
    return;
  }
  advance(reader);
  while (!isSign(reader, "]")) {
    yield readValue2(reader, field2, visitors, depth, true);
    if (isSign(reader, ",")) advance(reader);
    else if (!isSign(reader, "]")) throw fault(reader);
  }
  advance(reader);
}
var readValue2 = (reader, field2, visitors, depth, colon) => {
  if (isSign(reader, "{<")) {
    const close = reader.token.text === "{" ? "}" : ">";
    advance(reader);
    const shape = typeof field2?.kind === "object" ? field2.kind : void 0;
    const message2 = fieldsOf(reader, shape, visitors, close, depth + 1);
    if (!isSign(reader, close)) throw fault(reader);
    advance(reader);
    return message2;
  }
  if (!colon) throw fault(reader);
  const { kind, text: text5 } = reader.token;
  if (kind !== "text" && kind !== "word") throw fault(reader);
  advance(reader);
  if (kind === "word") return /^-?[\d.]/.test(text5) ? Number(text5) : text5;
  let whole = text5;
  for (; reader.token.kind === "text"; advance(reader)) whole += reader.token.text;
  return whole;
};

// src/formats/tensorflow.ts
var MOST6 = 512 * 1024 * 1024;
var binary = (id, what, shape) => ({
  id,
  what,
  detects: (head, size) => isKind(head, size, shape),
  async inspect(bytes) {
    const { inspectGraph } = await import("./inspect-YPCGQIJW.js");
    return inspectGraph(shape, (visitors) => readMessage(cursorOf(bytes, MOST6), shape, bytes.size, visitors));
  }
});
var LONGEST_TEXT = 128 * 1024 * 1024;
var SHAPES = [savedModel, metaGraph, graphDef];
var FIRST2 = /^(?:\s|#[^\n]*\n)*(\w+)\s*[:{<]/;
var shapeOfText = (head) => {
  const name = FIRST2.exec(Buffer.from(head).toString("latin1"))?.[1];
  return name === void 0 ? void 0 : SHAPES.find(({ byName }) => byName.has(name));
};
var tensorflow = [
  binary("tf-saved-model", "a SavedModel of TensorFlow", savedModel),
  binary("tf-meta-graph", "a MetaGraph of TensorFlow", metaGraph),
  binary("tf-graph", "a graph of TensorFlow", graphDef),
  binary("keras-metadata", "the metadata of a Keras model", kerasMetadata),
  binary("tf-fingerprint", "the fingerprint of a SavedModel", fingerprint),
  {
    id: "tf-text",
    what: "a graph of TensorFlow as text",
    detects: (head) => shapeOfText(head) !== void 0,
    async inspect(bytes, inner) {
      if (bytes.size > LONGEST_TEXT || !inner.budget.spend("kept", bytes.size))
        throw new MalformedFile("it is longer than is read");
      const data = await bytes.slice(0, bytes.size);
      const shape = shapeOfText(data.subarray(0, 4096)) ?? graphDef;
      const { inspectGraph } = await import("./inspect-YPCGQIJW.js");
      return inspectGraph(
        shape,
        async (visitors) => readText2(Buffer.from(data).toString("latin1"), shape, visitors)
      );
    }
  }
];

// src/formats/tflite.ts
var tflite = {
  id: "tflite",
  what: "a TensorFlow Lite model",
  detects: (head) => startsWith(head, "TFL3", 4),
  inspect: async (bytes) => (await import("./inspect-OK36X7BX.js")).inspectTflite(bytes)
};

// src/formats/torch7.ts
var MOST_READ3 = 256 * 1024 * 1024;
var MOST_TOLD4 = 40;
var TABLE = 3;
var TORCH = 4;
var FUNCTION = 8;
var isTable = (head) => startsWith(head, [TABLE, 0, 0, 0, 1, 0, 0, 0]) && unsigned(head, 8, 4) < 2 ** 20 && unsigned(head, 12, 4) >= 1 && unsigned(head, 12, 4) <= FUNCTION;
var isFunction = (head) => startsWith(head, [FUNCTION, 0, 0, 0, 1, 0, 0, 0]) && head[12] === 27 && head[13] === 76;
var isTorch = (head) => startsWith(head, [TORCH, 0, 0, 0, 1, 0, 0, 0, 3, 0, 0, 0]) && startsWith(head, "V 1", 12);
var isWords = (head) => startsWith(head, "4\n1\n3\nV 1\n");
var torch7 = {
  id: "torch7",
  what: "a Torch7 file",
  detects: (head) => isTorch(head) || isTable(head) || isFunction(head) || isWords(head),
  async inspect(bytes, inner) {
    if (isWords(await bytes.slice(0, 16))) return asWords;
    const { walkObjects } = await import("./walk-NF6FUJEK.js");
    const cursor = cursorOf(bytes, MOST_READ3);
    const findings = [];
    const code = (offset, length) => {
      if (findings.length < MOST_TOLD4) findings.push(ofCode(offset, length));
    };
    const strangers2 = /* @__PURE__ */ new Set();
    try {
      const pace = paceOf(inner.budget);
      await walkObjects({ cursor, size: bytes.size, pace, code, strangers: strangers2, known: /* @__PURE__ */ new Set() });
    } catch (error) {
      if (!(error instanceof MalformedFile) || findings.length === 0) throw error;
      const message2 = `Behind what is told here the file is broken: ${error.message}.`;
      return { completeness: "partial", findings: [...findings, { level: "unknown", message: message2 }] };
    }
    const others2 = [...classes(strangers2), ...behind2(bytes.size - cursor.place())];
    return { completeness: "complete", findings: [...findings, ...others2] };
  }
};
var asWords = {
  completeness: "unreadable",
  findings: [
    {
      level: "unknown",
      message: "The file is written as text, which Torch reads and which is not judged here."
    }
  ]
};
var ofCode = (offset, length) => ({
  level: "dangerous",
  message: `It holds a Lua function of ${length} bytes of bytecode, which Torch loads without any check and which runs when the model is used.`,
  offset
});
var behind2 = (rest) => rest > 0 ? [{ level: "unknown", message: `${rest} bytes stand behind the object, which Torch does not read.` }] : [];
var classes = (names) => [...names].slice(0, 5).map((name) => ({
  level: "unknown",
  message: `It holds an object of ${JSON.stringify(name.slice(0, 80))}, which is none of Torch's own classes: its own code reads the rest.`
}));

// src/formats/xgboost/binary.ts
var LEARNER = 136;
var TREES = 160;
var TREE2 = 148;
var NODE = 20;
var STATISTICS = 16;
var LINEAR = 136;
var checkBinary = async (cursor, size) => {
  const number = async (width = 4) => {
    const wait2 = cursor.need(width);
    if (wait2) await wait2;
    return cursor.number(width);
  };
  const text5 = async () => {
    const length = await number(8);
    if (length > size - cursor.place()) throw new MalformedFile("a text is longer than the file");
    if (length > 4096) {
      cursor.skip(length);
      return "";
    }
    const wait2 = cursor.need(length);
    if (wait2) await wait2;
    return Buffer.from(cursor.take(length)).toString("latin1");
  };
  const counted = async (least) => {
    const count3 = await number(8);
    if (count3 * least > size - cursor.place()) throw new MalformedFile("a list is longer than the file");
    return count3;
  };
  const trees = async () => {
    const count3 = await number();
    cursor.skip(TREES - 4);
    if (count3 * TREE2 > size - cursor.place()) throw new MalformedFile("more trees than the file has room for");
    for (let index = 0; index < count3; index++) {
      await number();
      const nodes = await number();
      await number();
      await number();
      await number();
      const vector = await number();
      cursor.skip(TREE2 - 24);
      if (vector > 1) throw new MalformedFile("leaves with vectors are not read");
      cursor.skip(nodes * (NODE + STATISTICS));
    }
    cursor.skip(count3 * 4);
  };
  const floats = async () => cursor.skip(await counted(4) * 4);
  const wait = cursor.need(4);
  if (wait) await wait;
  const marked = cursor.peek() === 98;
  cursor.skip(marked ? 4 : 0);
  cursor.skip(12);
  const [attributes3, metrics] = [await number(), await number()];
  cursor.skip(LEARNER - 20);
  await text5();
  const booster = await text5();
  if (booster === "gbtree" || booster === "dart") await trees();
  else if (booster === "gblinear") cursor.skip(LINEAR);
  else throw new MalformedFile("the booster is none that is known");
  if (booster !== "gbtree") await floats();
  if (attributes3 !== 0) for (let left = await counted(16) * 2; left > 0; left--) await text5();
  if (metrics !== 0) for (let left = await counted(8); left > 0; left--) await text5();
  if (cursor.place() !== size) throw new MalformedFile("bytes stand behind the end");
};

// src/formats/xgboost/ubjson.ts
var WIDTHS2 = /* @__PURE__ */ new Map([
  ["Z", 0],
  ["N", 0],
  ["T", 0],
  ["F", 0],
  ["i", 1],
  ["U", 1],
  ["I", 2],
  ["l", 4],
  ["L", 8],
  ["d", 4],
  ["D", 8],
  ["C", 1]
]);
var MOST_DEPTH3 = 100;
var DEPTH = 3;
var MOST_TEXT4 = 4096;
var ubjsonKeys = async (cursor, size, pace) => {
  const walk3 = { cursor, size, keys: /* @__PURE__ */ new Map(), open: [] };
  await value2(walk3, await marker(walk3), "");
  for (let top = walk3.open.at(-1); top; top = walk3.open.at(-1)) {
    pace();
    const ended = top.left === void 0 ? await optional(walk3, top.isObject ? "}" : "]") : top.left-- <= 0;
    if (ended) walk3.open.pop();
    else {
      const path = top.isObject ? await keyOf2(walk3, top) : "";
      await value2(walk3, await marker(walk3), path);
    }
  }
  if (cursor.place() !== size) throw new MalformedFile("bytes stand behind the end");
  return walk3.keys;
};
var keyOf2 = async (walk3, { path }) => {
  const key = await text4(walk3);
  const outer = walk3.open.length <= DEPTH && (walk3.open.length === 1 || path !== "");
  if (!outer) return "";
  const place = path === "" ? key : `${path}.${key}`;
  if (place !== "") walk3.keys.set(place, "");
  return place;
};
var value2 = async (walk3, type, path) => {
  const width = WIDTHS2.get(type);
  if (width !== void 0) walk3.cursor.skip(width);
  else if (type === "S" || type === "H") {
    const content = await text4(walk3);
    if (path !== "" && type === "S") walk3.keys.set(path, content);
  } else if (type === "{" || type === "[") await begin(walk3, type === "{", path);
  else throw new MalformedFile(`a value of the unknown type ${JSON.stringify(type)}`);
};
var begin = async (walk3, isObject, path) => {
  if (walk3.open.length >= MOST_DEPTH3) throw new MalformedFile("nested too deep");
  const type = await optional(walk3, "$") ? await marker(walk3) : void 0;
  const left = await optional(walk3, "#") ? await count(walk3, await marker(walk3)) : void 0;
  if (type === void 0) {
    walk3.open.push({ isObject, left, path });
    return;
  }
  const width = WIDTHS2.get(type);
  if (left === void 0 || width === void 0 || isObject)
    throw new MalformedFile("a typed list that is none");
  walk3.cursor.skip(left * width);
};
var marker = async ({ cursor }) => {
  const wait = cursor.need(1);
  if (wait) await wait;
  return String.fromCharCode(cursor.number(1));
};
var optional = async ({ cursor }, sign) => {
  const wait = cursor.need(1);
  if (wait) await wait;
  if (cursor.peek() !== sign.charCodeAt(0)) return false;
  cursor.skip(1);
  return true;
};
var count = async ({ cursor, size }, type) => {
  const width = WIDTHS2.get(type) ?? 0;
  if (!"iUIlL".includes(type) || width === 0) throw new MalformedFile("a length that is no number");
  const wait = cursor.need(width);
  if (wait) await wait;
  const length = cursor.take(width).reduce((sum2, byte) => sum2 * 256 + byte, 0);
  if (length > size - cursor.place()) throw new MalformedFile("a part is longer than the file");
  return length;
};
var text4 = async (walk3) => {
  const { cursor } = walk3;
  const length = await count(walk3, await marker(walk3));
  if (length > MOST_TEXT4) {
    cursor.skip(length);
    return "";
  }
  const wait = cursor.need(length);
  if (wait) await wait;
  return Buffer.from(cursor.take(length)).toString("utf8");
};

// src/formats/xgboost.ts
var MOST_READ4 = 512 * 1024 * 1024;
var MOST_JSON = 128 * 1024 * 1024;
var isJson = (head) => /^\s{0,20}\{\s{0,20}"(?:learner|version|Config)"\s{0,20}:/.test(
  Buffer.from(head.subarray(0, 100)).toString("latin1")
);
var isUbjson = (head) => startsWith(head, "{L\0\0\0\0\0\0\0\x07learner") || startsWith(head, "{L\0\0\0\0\0\0\0\x07version") || startsWith(head, "{L\0\0\0\0\0\0\0Config");
var isBinary = (head) => {
  const from = startsWith(head, "binf") ? 140 : 136;
  const length = unsigned(head, from, 8);
  if (length < 3 || length > 60) return false;
  const name = Buffer.from(head.subarray(from + 8, from + 8 + length)).toString("latin1");
  return /^(?:binary|multi|reg|rank|count|survival):[a-z0-9_-]+$/.test(name);
};
var xgboost = {
  id: "xgboost",
  what: "a model of XGBoost",
  detects: (head) => isUbjson(head) || isBinary(head) || isJson(head),
  async inspect(bytes, inner) {
    const head = await bytes.slice(0, 256);
    const cursor = cursorOf(bytes, MOST_READ4);
    if (isUbjson(head)) checkShape(await ubjsonKeys(cursor, bytes.size, paceOf(inner.budget)));
    else if (isBinary(head)) await checkBinary(cursor, bytes.size);
    else return inspectJson(bytes, inner);
    return { completeness: "complete", findings: [] };
  }
};
var OUTER = /^(?:learner|version|Config)$/;
var LEARNER2 = /^learner\.(?:attributes|feature_names|feature_types|gradient_booster|learner_model_param|objective|learner_train_param|metrics|generic_param)$/;
var BOOSTERS = /* @__PURE__ */ new Set(["gbtree", "gblinear", "dart"]);
var checkShape = (keys) => {
  for (const path of keys.keys()) {
    const depth = path.split(".").length;
    if (depth === 1 && !OUTER.test(path) || depth === 2 && path.startsWith("learner.") && !LEARNER2.test(path))
      throw new MalformedFile(`the key ${JSON.stringify(path.slice(0, 80))} is none of a model`);
  }
  for (const path of ["learner", "version", "learner.learner_model_param", "learner.objective"])
    if (!keys.has(path)) throw new MalformedFile(`the key ${path} is not there`);
  if (!BOOSTERS.has(keys.get("learner.gradient_booster.name") ?? ""))
    throw new MalformedFile("the booster is none that is known");
};
var DEPTH2 = 3;
var inspectJson = async (bytes, inner) => {
  const judged2 = await config.inspect(bytes, inner);
  try {
    checkShape(await jsonKeys(bytes));
  } catch (error) {
    if (error instanceof MalformedFile) return { format: config.id, ...judged2 };
    throw error;
  }
  return judged2.format === text.id ? { completeness: "complete", findings: [] } : judged2;
};
var jsonKeys = async (bytes) => {
  if (bytes.size > MOST_JSON) throw new MalformedFile("it is longer than is read");
  let root;
  try {
    root = JSON.parse(new TextDecoder().decode(await bytes.slice(0, bytes.size)));
  } catch {
    throw new MalformedFile("it is no valid JSON");
  }
  const keys = /* @__PURE__ */ new Map();
  const collect = (value3, path, depth) => {
    if (typeof value3 !== "object" || value3 === null || Array.isArray(value3) || depth > DEPTH2) return;
    for (const [key, inner] of Object.entries(value3)) {
      const place = path === "" ? key : `${path}.${key}`;
      keys.set(place, typeof inner === "string" ? inner : "");
      collect(inner, place, depth + 1);
    }
  };
  collect(root, "", 1);
  return keys;
};

// src/formats/xml/tags.ts
var LONGEST3 = 16 * 1024;
var NAME3 = /[^\s/>]+/y;
function* tagsOf(text5) {
  for (let at2 = text5.indexOf("<"); at2 >= 0; at2 = text5.indexOf("<", at2)) {
    const passed = text5.startsWith("<!--", at2) ? "-->" : text5.startsWith("<![CDATA[", at2) ? "]]>" : void 0;
    if (passed !== void 0) {
      const end2 = text5.indexOf(passed, at2 + 4);
      if (end2 < 0) return;
      at2 = end2 + passed.length;
      continue;
    }
    const end = endOf(text5, at2);
    const inner = text5.slice(at2 + 1, Math.min(end, at2 + LONGEST3));
    if (inner.startsWith("!")) yield { kind: "doctype", name: "DOCTYPE", rest: inner, at: at2 };
    else if (inner.startsWith("?")) yield { kind: "instruction", name: "", rest: inner, at: at2 };
    else {
      const close = inner.startsWith("/");
      NAME3.lastIndex = close ? 1 : 0;
      const name = NAME3.exec(inner)?.[0] ?? "";
      yield { kind: close ? "close" : "open", name, rest: inner.slice(NAME3.lastIndex), at: at2 };
    }
    at2 = end + 1;
  }
}
var endOf = (text5, from) => {
  let quote = "";
  let depth = 0;
  for (let at2 = from + 1; at2 < text5.length; at2++) {
    const sign = text5[at2] ?? "";
    if (quote !== "") {
      if (sign === quote) quote = "";
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === "[") depth++;
    else if (sign === "]") depth--;
    else if (sign === ">" && depth <= 0) return at2;
  }
  return text5.length;
};
var ATTRIBUTE = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
var attributesOf = ({ rest }) => new Map(
  [...rest.matchAll(ATTRIBUTE)].map(([, name = "", double, single]) => [
    name,
    decoded(double ?? single ?? "")
  ])
);
var NAMED = /* @__PURE__ */ new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"]
]);
var decoded = (text5) => text5.replace(
  /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w{1,4}));/g,
  (whole, hex, number, name = "") => {
    if (hex === void 0 && number === void 0) return NAMED.get(name) ?? whole;
    const code = hex === void 0 ? Number(number) : Number.parseInt(hex, 16);
    return code <= 1114111 ? String.fromCodePoint(code) : whole;
  }
);

// src/formats/xml/judge.ts
var judgeDeclaration = (log, { kind, rest, at: at2 }) => {
  if (kind === "doctype" && /<!ENTITY/i.test(rest))
    log.add({
      level: "dangerous",
      message: "The file declares entities: readers of XML that follow them read files and addresses, or fill the memory.",
      call: rest.slice(0, 200).replace(/\s+/g, " "),
      offset: at2
    });
  else if (kind === "doctype")
    log.add({
      level: "unknown",
      message: "The file has a DOCTYPE, which readers of XML may fetch; models need none.",
      call: rest.slice(0, 200).replace(/\s+/g, " "),
      offset: at2
    });
  if (kind === "instruction" && /^\?xml-stylesheet/.test(rest))
    log.add({ level: "unknown", message: "The file names a style sheet, which can hold code.", offset: at2 });
};
var SCRIPT = /\b(?:script|python|groovy|javascript|java|class|code|exec|eval|command)\b/i;
var judgePmml = (log, tag) => {
  if (tag.kind !== "open") return;
  const name = tag.name.replace(/^.*:/, "");
  const attributes3 = attributesOf(tag);
  if (name === "Extension" && SCRIPT.test([...attributes3.values()].join(" ")))
    log.add({
      level: "unknown",
      message: `An Extension names code (${[...attributes3].map(([key, value3]) => `${key}=${JSON.stringify(value3.slice(0, 60))}`).join(", ")}): engines that know it would run it.`,
      offset: tag.at
    });
  const called = name === "Apply" ? attributes3.get("function") : void 0;
  if (called !== void 0 && /[./:]/.test(called.replace(/^x-/, "")))
    log.add({
      level: "unknown",
      message: `A function is a class of the engine: ${JSON.stringify(called.slice(0, 120))}.`,
      offset: tag.at
    });
  if (/^(?:script|include)$/i.test(name))
    log.add({
      level: "unknown",
      message: `The element ${JSON.stringify(tag.name.slice(0, 40))} is none of PMML.`,
      offset: tag.at
    });
};
var OWN_OPERATORS = /^(?:opset\d{1,2}|ie_internal_opset)$/;
var TOKENIZERS = /^(?:String|Ragged|Regex|Case|Char|BPE|Word|Wordpiece|Unigram|Vocab|Combine|Fuze|Trie|Bytes|Special|Sentencepiece|Truncate|UTF8|Normalize|Equal)\w*$/;
var judgeOpenvino = (log, tag) => {
  if (tag.kind !== "open") return;
  const attributes3 = attributesOf(tag);
  if (tag.name === "extensions" || tag.name === "extension")
    log.add({
      level: "unknown",
      message: "The model names extensions, which are libraries of machine code.",
      offset: tag.at
    });
  const library = attributes3.get("library") ?? attributes3.get("impl-library");
  if (library !== void 0)
    log.add({
      level: "dangerous",
      message: `A layer names a library to load: ${JSON.stringify(library.slice(0, 120))}.`,
      offset: tag.at
    });
  if (tag.name !== "layer") return;
  const [type = "", version] = [attributes3.get("type"), attributes3.get("version")];
  if (version === void 0 || OWN_OPERATORS.test(version)) return;
  log.add(
    {
      level: TOKENIZERS.test(type) ? "note" : "unknown",
      message: `The layer ${JSON.stringify(type.slice(0, 60))} of ${JSON.stringify(version.slice(0, 40))} is none of OpenVINO; a library must bring it.`,
      offset: tag.at
    },
    `${type} ${version}`
  );
};

// src/formats/xml-model.ts
var LONGEST4 = 256 * 1024 * 1024;
var rootOf = (head) => {
  const text5 = Buffer.from(head).toString("utf8");
  if (!/^\ufeff?\s*</.test(text5)) return void 0;
  for (const { kind, name } of tagsOf(text5)) if (kind === "open") return name.replace(/^.*:/, "");
  return void 0;
};
var inspectXml = async (bytes, inner, root, judge3) => {
  if (bytes.size > LONGEST4 || !inner.budget.spend("kept", bytes.size))
    throw new MalformedFile("it is longer than is read");
  const log = logOf();
  const text5 = Buffer.from(await bytes.slice(0, bytes.size)).toString("utf8");
  let depth = 0;
  for (const tag of tagsOf(text5)) {
    judgeDeclaration(log, tag);
    judge3(log, tag);
    if (tag.kind === "open" && !tag.rest.endsWith("/")) depth++;
    if (tag.kind === "close") depth--;
  }
  if (depth !== 0) {
    log.add({ level: "unknown", message: `The elements of the file do not close; it is cut, or no ${root}.` });
    return { completeness: "partial", findings: log.list() };
  }
  return { completeness: "complete", findings: log.list() };
};
var pmml = {
  id: "pmml",
  what: "a PMML model",
  detects: (head) => rootOf(head) === "PMML",
  inspect: (bytes, inner) => inspectXml(bytes, inner, "PMML", judgePmml)
};
var openvino = {
  id: "openvino",
  what: "an OpenVINO model",
  detects: (head) => rootOf(head) === "net",
  inspect: (bytes, inner) => inspectXml(bytes, inner, "OpenVINO model", judgeOpenvino)
};

// src/formats/archive/end.ts
var END = Buffer.from("PK", "latin1");
var END_SIZE = 22;
var LONGEST_COMMENT = 65535;
var LOCATOR = [80, 75, 6, 7];
var LOCATOR_SIZE = 20;
var END64 = [80, 75, 6, 6];
var END64_SIZE = 56;
var ENTRY = [80, 75, 1, 2];
var MOST7 = 16;
var directoriesOf = async (bytes) => {
  const start = Math.max(bytes.size - END_SIZE - LONGEST_COMMENT, 0);
  const tail = await bytes.slice(start, bytes.size);
  const searched = Buffer.from(tail.buffer, tail.byteOffset, tail.length);
  const found = [];
  let tried = 0;
  for (let at2 = tail.length - END_SIZE; at2 >= 0 && tried < MOST7; at2--) {
    at2 = searched.lastIndexOf(END, at2);
    if (at2 < 0) break;
    tried++;
    found.push(...await directoriesAt(bytes, tail, start, at2));
  }
  const end = found.findLast(({ trailing }) => trailing === 0)?.end ?? found[0]?.end;
  const own = found.find((each) => each.end === end);
  if (own === void 0) throw new MalformedFile("the archive has no central directory");
  return [own, ...found.filter((other) => other !== own && other.end >= own.end)];
};
var directoriesAt = async (bytes, tail, start, at2) => {
  const end = start + at2;
  const trailing = bytes.size - (end + END_SIZE + unsigned(tail, at2 + 20, 2));
  const small = {
    entries: unsigned(tail, at2 + 10, 2),
    size: unsigned(tail, at2 + 12, 4),
    offset: unsigned(tail, at2 + 16, 4),
    close: end
  };
  const large = await readEnd64(bytes, end);
  const full = small.entries === 65535 || small.size === 4294967295 || small.offset === 4294967295;
  const agreed = large.some((each) => isSame(each, small) && each.offset + each.size === each.close);
  const found = /* @__PURE__ */ new Map();
  for (const { entries, size, offset, close } of [
    ...large,
    ...full && large.length > 0 || agreed ? [] : [small]
  ])
    for (const shift of /* @__PURE__ */ new Set([0, close - size - offset])) {
      if (shift < 0 || offset + shift + size > end) continue;
      const first = await bytes.slice(offset + shift, offset + shift + 4);
      if (entries > 0 && !startsWith(first, ENTRY)) continue;
      const key = `${offset + shift} ${size} ${entries}`;
      if (!found.has(key)) found.set(key, { offset: offset + shift, size, entries, shift, end, trailing });
    }
  return [...found.values()];
};
var isSame = (one, other) => one.entries === other.entries && one.size === other.size && one.offset === other.offset;
var readEnd64 = async (bytes, end) => {
  const locator = await bytes.slice(Math.max(end - LOCATOR_SIZE, 0), end);
  if (!startsWith(locator, LOCATOR)) return [];
  const found = [];
  for (const place of /* @__PURE__ */ new Set([unsigned(locator, 8, 8), end - LOCATOR_SIZE - END64_SIZE])) {
    if (place < 0 || place + END64_SIZE > bytes.size) continue;
    const record = await bytes.slice(place, place + END64_SIZE);
    if (!startsWith(record, END64)) continue;
    found.push({
      entries: unsigned(record, 32, 8),
      size: unsigned(record, 40, 8),
      offset: unsigned(record, 48, 8),
      close: place
    });
  }
  return found;
};

// src/formats/archive/entries.ts
var SIGNATURE = [80, 75, 1, 2];
var FIXED = 46;
var MOST_BYTES = 64 * 1024 * 1024;
var utf8 = new TextDecoder();
var entriesOf = async (bytes, directory, most) => {
  const { offset, size, entries, shift } = directory;
  if (size > MOST_BYTES)
    throw new MalformedFile("the central directory of the archive is larger than any model needs");
  const data = await bytes.slice(offset, offset + size);
  const found = [];
  let at2 = 0;
  while (found.length < most && at2 < data.length) {
    if (!startsWith(data, SIGNATURE, at2) || at2 + FIXED > data.length) break;
    const [name, extra, comment] = [28, 30, 32].map((place) => unsigned(data, at2 + place, 2));
    const fields = data.subarray(at2 + FIXED + name, at2 + FIXED + name + extra);
    const alias = unicodePath(fields);
    found.push({
      name: utf8.decode(data.subarray(at2 + FIXED, at2 + FIXED + name)),
      ...alias === void 0 ? {} : { alias },
      flags: unsigned(data, at2 + 8, 2),
      method: unsigned(data, at2 + 10, 2),
      crc: unsigned(data, at2 + 16, 4),
      // Made on Unix, whose file modes stand in the upper half.
      link: data[at2 + 5] === 3 && ((data[at2 + 41] ?? 0) & 240) === 160,
      ...sizes(data, at2, fields, shift)
    });
    at2 += FIXED + name + extra + comment;
  }
  if (found.length === 0 && entries > 0)
    throw new MalformedFile("the central directory of the archive breaks off");
  return found;
};
var sizes = (data, at2, extra, shift) => {
  const large = field(extra, ZIP64);
  let next = 0;
  const take2 = (value3) => {
    if (value3 !== 4294967295 || next + 8 > large.length) return value3;
    next += 8;
    return unsigned(large, next - 8, 8);
  };
  const size = take2(unsigned(data, at2 + 24, 4));
  const compressed2 = take2(unsigned(data, at2 + 20, 4));
  return { size, compressed: compressed2, offset: take2(unsigned(data, at2 + 42, 4)) + shift };
};
var ZIP64 = 1;
var UNICODE_PATH = 28789;
var unicodePath = (extra) => {
  const path = field(extra, UNICODE_PATH);
  return path[0] === 1 && path.length > 5 ? utf8.decode(path.subarray(5)) : void 0;
};
var field = (extra, id) => {
  for (let at2 = 0; at2 + 4 <= extra.length; ) {
    const length = unsigned(extra, at2 + 2, 2);
    if (unsigned(extra, at2, 2) === id) return extra.subarray(at2 + 4, at2 + 4 + length);
    at2 += 4 + length;
  }
  return new Uint8Array(0);
};

// src/formats/archive/member.ts
import { crc32 } from "node:zlib";

// src/formats/archive/inflate.ts
import { constants, inflateRawSync } from "node:zlib";
var FIRST3 = 64 * 1024;
var MOST_RATIO = 1e3;
var SMALL = 16 * 1024 * 1024;
var inflated = (raw, size, budget) => {
  let plain2 = new Uint8Array(0);
  let taken = 0;
  const grow = async () => {
    const next = Math.min(Math.max(taken * 4, FIRST3), raw.size);
    const left = budget.left("inflated") + plain2.length;
    const data = await raw.slice(0, next);
    const most = Math.max(Math.min(left, Math.max(next * MOST_RATIO, SMALL)), 1);
    const grown = decode2(data, most);
    budget.spend("inflated", Math.max(grown.length - plain2.length, 0));
    plain2 = grown;
    taken = next;
  };
  return {
    size,
    slice: async (from, to) => {
      while (plain2.length < to && taken < raw.size) await grow();
      return plain2.subarray(from, to);
    }
  };
};
var decode2 = (data, maxOutputLength) => {
  try {
    return inflateRawSync(data, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code === "ERR_BUFFER_TOO_LARGE") throw new MalformedFile("compressed data grows past the limit");
    throw new MalformedFile("the compressed data is broken");
  }
};

// src/formats/archive/member.ts
var SMALL2 = 64 * 1024;
var SIGNATURE2 = [80, 75, 3, 4];
var FIXED2 = 30;
var GUESS = 128;
var UNLIKE = 8289;
var localOf = async (bytes, entry3) => {
  const head = await bytes.slice(entry3.offset, entry3.offset + FIXED2 + entry3.name.length + GUESS);
  if (!startsWith(head, SIGNATURE2) || head.length < FIXED2)
    throw new MalformedFile("the entry has no local header where the directory says");
  const [length, extra] = [unsigned(head, 26, 2), unsigned(head, 28, 2)];
  const name = new TextDecoder().decode(
    FIXED2 + length <= head.length ? head.subarray(FIXED2, FIXED2 + length) : await bytes.slice(entry3.offset + FIXED2, entry3.offset + FIXED2 + length)
  );
  const differs = [];
  if (name !== entry3.name) differs.push(`its name (${JSON.stringify(name.slice(0, 80))})`);
  if (unsigned(head, 8, 2) !== entry3.method) differs.push("the compression");
  const streamed = (unsigned(head, 6, 2) & 8) !== 0;
  if ((unsigned(head, 6, 2) & UNLIKE) !== (entry3.flags & UNLIKE)) differs.push("the flags");
  const crc = unsigned(head, 14, 4);
  if (!streamed && crc !== entry3.crc) differs.push("the checksum");
  const stated = unsigned(head, 22, 4);
  if (!streamed && stated !== 4294967295 && stated !== entry3.size) differs.push("the size");
  return { data: entry3.offset + FIXED2 + length + extra, differs };
};
var AT_ONCE = 8 * 1024 * 1024;
var contentOf = async (bytes, entry3, local, budget) => {
  const { method, size, compressed: compressed2 } = entry3;
  if (method === 0) {
    const longer = Math.max(size, compressed2);
    if (local.data + longer > bytes.size) throw new MalformedFile("the entry passes the end of the archive");
    return { bytes: part(bytes, local.data, local.data + longer) };
  }
  const raw = part(bytes, local.data, local.data + compressed2);
  if (method === 8 && size > AT_ONCE) return { bytes: inflated(raw, size, budget) };
  const codec = codecOfMethod(method);
  if (codec === void 0)
    throw new MalformedFile(`the entry is compressed by method ${method}, which is not opened`);
  const { plain: plain2, lacks } = await unpack(raw, codec, budget);
  if (lacks !== void 0 && plain2.length === 0) throw new MalformedFile(lacks);
  return { bytes: bytesOf(plain2), ...lacks === void 0 ? {} : { lacks } };
};
var isChanged = async (content, { name, crc, method, size }) => {
  const most = method === 0 && !name.endsWith(".pkl") ? SMALL2 : AT_ONCE;
  if (content.size > most || size > most) return void 0;
  return crc32(await content.slice(0, content.size)) !== crc;
};

// src/formats/archive/gaps.ts
var SLACK = 256;
var DESCRIPTOR = 24;
var MOST_LOOKS = 64;
var gapsOf = async (bytes, directory, entries) => {
  const sorted = [...entries].sort((one, other) => one.offset - other.offset);
  const start = sorted[0]?.offset ?? directory.offset;
  const gaps = start > 0 ? [{ from: 0, to: start, what: "prefix" }] : [];
  let [looks, overlaps] = [0, 0];
  for (const [index, entry3] of sorted.entries()) {
    const next = sorted[index + 1]?.offset ?? directory.offset;
    const least = entry3.offset + 30 + entry3.name.length + entry3.compressed;
    if (entry3.offset + 30 + entry3.compressed > next) overlaps++;
    if (next - least <= SLACK || ++looks > MOST_LOOKS) continue;
    const end = (await localOf(bytes, entry3)).data + entry3.compressed;
    if (next - end <= DESCRIPTOR) continue;
    const isEntry = startsWith(await bytes.slice(end, end + 4), "PK");
    gaps.push({ from: end, to: next, what: isEntry ? "entry" : "bytes" });
  }
  return { gaps, overlaps, more: looks > MOST_LOOKS };
};

// src/formats/archive/members.ts
var MOST_SNIFFED = 2e3;
var HIDDEN = "The directory does not name this member: only readers that go from front to back meet it.";
var limit = (message2) => ({ level: "unknown", message: message2 });
var inspectMembers = async (bytes, entries, inner, layout) => {
  const findings = [];
  let completeness = "complete";
  let sniffed = 0;
  const copy = copies(entries);
  for (const entry3 of entries) {
    if (entry3.name.endsWith("/") && entry3.size === 0 && entry3.compressed === 0) continue;
    if (layout.torch && layout.isRaw(entry3)) continue;
    const extra = layout.torch && layout.judge?.(entry3.name) === void 0;
    if (inner.budget.late() || extra && ++sniffed > MOST_SNIFFED) {
      completeness = "partial";
      continue;
    }
    const judged2 = await inspectMember2(bytes, entry3, inner, layout);
    if (judged2.completeness !== "complete") completeness = "partial";
    const which = entry3.hidden ? HIDDEN : copy.get(entry3);
    for (const { member, message: message2, ...finding } of judged2.findings)
      findings.push({
        ...finding,
        message: which === void 0 || finding.level === "note" ? message2 : `${message2} ${which}`,
        member: member === void 0 ? entry3.name : `${entry3.name}!${member}`
      });
  }
  if (inner.budget.late()) findings.push(limit("The time for one file is up; not all members were judged."));
  if (sniffed > MOST_SNIFFED)
    findings.push(limit(`${sniffed - MOST_SNIFFED} members beside the tensors were not looked into.`));
  return { completeness, findings };
};
var copies = (entries) => {
  const byName = /* @__PURE__ */ new Map();
  for (const entry3 of entries) {
    const name = entry3.name.toLowerCase();
    const same = byName.get(name);
    if (same) same.push(entry3);
    else byName.set(name, [entry3]);
  }
  const found = /* @__PURE__ */ new Map();
  for (const same of byName.values())
    for (const [index, entry3] of same.entries()) {
      if (same.length === 1) continue;
      const reader = index === 0 ? "torch.load reads this one" : index === same.length - 1 ? "Python's zipfile reads this one" : "readers of streams meet this one";
      found.set(entry3, `Of ${same.length} copies it is number ${index + 1}: ${reader}.`);
    }
  return found;
};
var inspectMember2 = async (bytes, entry3, inner, layout) => {
  try {
    const local = await localOf(bytes, entry3);
    const content = await contentOf(bytes, entry3, local, inner.budget);
    const judged2 = await inspectContent(content.bytes, entry3, inner, layout);
    const partial = content.lacks !== void 0 && judged2.completeness === "complete";
    return {
      completeness: partial ? "partial" : judged2.completeness,
      findings: [...await differences(entry3, local.differs, content), ...judged2.findings]
    };
  } catch (error) {
    if (!(error instanceof MalformedFile)) throw error;
    return { completeness: "partial", findings: [limit(`Could not be read: ${error.message}.`)] };
  }
};
var differences = async (entry3, differs, { bytes, lacks }) => {
  if (lacks !== void 0) return [limit(`Only a part of it could be read: ${lacks}.`)];
  const all = bytes.size === entry3.size ? differs : [...differs, "the size of the content"];
  const found = [];
  if (all.length > 0)
    found.push(
      limit(`The archive states ${all.join(" and ")} twice and not alike: readers disagree on this member.`)
    );
  if (await isChanged(bytes, entry3))
    found.push(
      limit(
        "The content has another checksum than stated: torch.load reads it, Python's zipfile refuses it."
      )
    );
  return found;
};
var inspectContent = async (content, entry3, inner, { torch, runs, judge: judge3 }) => {
  const own = judge3?.(entry3.name);
  if (own) return own(content, inner);
  const { format, completeness, findings } = await inner.inspect(content, entry3.name);
  const runsAs = runs?.(entry3.name);
  if (runsAs !== void 0) {
    const dangers = findings.filter(({ level }) => level === "dangerous");
    return { completeness, findings: [...dangers, limit(`The member ${runsAs}.`)] };
  }
  if (torch && (format === "unknown" || format === "text"))
    return { completeness: "complete", findings: findings.filter(({ level }) => level === "dangerous") };
  return { completeness, findings };
};

// src/formats/archive/suspicions.ts
var MOST_TOLD5 = 5;
var ENCRYPTED = 65;
var PATCH = 32;
var MASKED = 8192;
var suspicions = (directories, entries, gaps) => {
  const [directory] = directories;
  const found = [];
  const suspect = (message2, more = {}) => found.push({ level: "unknown", message: message2, ...more });
  if (directories.length > 1)
    suspect("The archive has more than one end record: readers disagree on what it holds.");
  if (directory && directory.shift > 0) suspect(`${directory.shift} bytes stand before the archive.`);
  if (directory && directory.trailing > 0) suspect(`${directory.trailing} bytes stand behind the archive.`);
  if (directory && directory.trailing < 0) suspect("The comment of the archive passes the end of the file.");
  for (const [bits, what] of [
    [ENCRYPTED, "it is encrypted"],
    [PATCH, "it is a patch of other files"],
    [MASKED, "its headers are masked"]
  ])
    if (entries.some(({ flags }) => (flags & bits) !== 0))
      suspect(`The archive says that ${what}. Some readers refuse it for that, others read it all the same.`);
  for (const [name, others2] of duplicates2(entries).slice(0, MOST_TOLD5))
    suspect(
      others2 === name ? `The archive holds ${shown3(name)} twice: torch.load takes the first copy, Python's zipfile the last.` : `The archive holds ${shown3(name)} and ${shown3(others2)}, which are one name to torch.load and two to Python's zipfile.`,
      { member: name }
    );
  for (const { name } of entries.filter(({ name: name2 }) => escapes(name2)).slice(0, MOST_TOLD5))
    suspect(`The archive names ${shown3(name)}, a path outside the folder that it is unpacked to.`, {
      member: name
    });
  for (const { name, alias = name } of entries.filter(({ name: name2, alias: alias2 = name2 }) => alias2 !== name2).slice(0, MOST_TOLD5))
    suspect(
      `The archive names ${shown3(name)} and, in an extra field, ${shown3(alias)}: torch.load takes the first name, newer versions of Python's zipfile the second.`,
      { member: name }
    );
  for (const { name } of entries.filter(({ name: name2 }) => name2.includes("\0")).slice(0, MOST_TOLD5))
    suspect(`The name ${shown3(name)} holds a zero byte: Python's zipfile takes what stands before it.`, {
      member: name
    });
  for (const { name } of entries.filter(({ link }) => link).slice(0, MOST_TOLD5))
    suspect("The member is a link, by which a later member can be written elsewhere.", { member: name });
  if (directory && gaps) found.push(...gapWords(gaps, directory));
  return found;
};
var shown3 = (name) => JSON.stringify(name.slice(0, 120));
var duplicates2 = (entries) => {
  const seen = /* @__PURE__ */ new Map();
  const twice = /* @__PURE__ */ new Map();
  for (const { name } of entries) {
    const folded = name.toLowerCase();
    const first = seen.get(folded);
    if (first === void 0) seen.set(folded, name);
    else if (!twice.has(first)) twice.set(first, name);
  }
  return [...twice];
};
var escapes = (name) => /^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(name);
var gapWords = ({ gaps, overlaps, more }, { shift }) => {
  const found = [];
  for (const { from, to, what } of gaps.slice(0, MOST_TOLD5 + 1)) {
    const size = to - from;
    const message2 = what === "prefix" ? `${size - shift} bytes stand before the first entry of the archive.` : `The archive hides ${what === "entry" ? "an entry" : "bytes"} of ${size} bytes in a place that its directory does not name.`;
    if (what !== "prefix" || size > shift) found.push({ level: "unknown", message: message2, offset: from });
  }
  if (overlaps > 0)
    found.push({
      level: "unknown",
      message: `${overlaps} entries of the archive lie within others: their data are read more than once, as archives do that grow without end.`
    });
  if (more)
    found.push({
      level: "unknown",
      message: "More places of the archive than were looked at could hide entries."
    });
  return found;
};

// src/formats/archive/walk.ts
var LOCAL = "PK";
var FIXED3 = 30;
var NEXT = ["PK", "PK", "PK\x07\b"];
var BLOCK2 = 64 * 1024;
var MOST_SEARCHED = 4 * 1024 * 1024;
var find = async (bytes, signatures2, from, to) => {
  const stop = Math.min(to, from + MOST_SEARCHED);
  for (let at2 = from; at2 < stop; at2 += BLOCK2) {
    const data = Buffer.from(await bytes.slice(at2, Math.min(at2 + BLOCK2 + 3, to)));
    const places = signatures2.map((each) => data.indexOf(each, 0, "latin1")).filter((place) => place >= 0);
    if (places.length > 0) return at2 + Math.min(...places);
  }
  return to;
};
var walk2 = async (bytes, from, to, most) => {
  const found = [];
  for (let at2 = await find(bytes, [LOCAL], from, to); at2 + FIXED3 <= to && found.length < most; ) {
    const head = await bytes.slice(at2, at2 + FIXED3);
    if (!startsWith(head, LOCAL)) {
      at2 = await find(bytes, [LOCAL], at2 + 1, to);
      continue;
    }
    const [name, extra] = [unsigned(head, 26, 2), unsigned(head, 28, 2)];
    const data = at2 + FIXED3 + name + extra;
    if (data > to) break;
    const stated = unsigned(head, 18, 4);
    const open = (unsigned(head, 6, 2) & 8) !== 0 && stated === 0;
    const end = open || data + stated > to ? await find(bytes, NEXT, data, to) : data + stated;
    found.push({
      name: new TextDecoder().decode(await bytes.slice(at2 + FIXED3, at2 + FIXED3 + name)),
      flags: unsigned(head, 6, 2),
      method: unsigned(head, 8, 2),
      crc: unsigned(head, 14, 4),
      compressed: end - data,
      size: open ? end - data : unsigned(head, 22, 4),
      offset: at2,
      link: false
    });
    at2 = end;
  }
  return found;
};

// src/formats/zip.ts
var MOST_HIDDEN = 1e3;
var zip = {
  id: "zip",
  what: "a zip archive",
  detects: (head) => startsWith(head, "PK") || startsWith(head, "PK"),
  async inspect(bytes, inner) {
    const most = inner.budget.left("entries");
    let read;
    try {
      read = await readDirectories(bytes, most);
    } catch (error) {
      const salvaged = error instanceof MalformedFile ? await salvage(bytes, inner, most, error) : void 0;
      if (salvaged === void 0) throw error;
      return salvaged;
    }
    const { directories, entries, stated, findings } = read;
    const crowded = Math.max(stated, entries.length) > most || !inner.budget.spend("entries", entries.length);
    const judged2 = entries.slice(0, most);
    const layout = layoutOf2(entries.map(({ name }) => name));
    const hidden = await hiddenEntries(bytes, directories, entries, crowded);
    const members = await inspectMembers(bytes, [...judged2, ...hidden.entries], inner, layout);
    if (crowded)
      findings.push(limit2(`It has ${stated} entries; only ${Math.min(most, entries.length)} were looked at.`));
    return {
      format: layout.format,
      completeness: crowded || read.broken ? "partial" : members.completeness,
      findings: [...findings, ...hidden.findings, ...members.findings]
    };
  }
};
var limit2 = (message2) => ({ level: "unknown", message: message2 });
var readDirectories = async (bytes, most) => {
  const directories = await directoriesOf(bytes);
  const findings = [];
  const entries = [];
  let broken2 = false;
  for (const directory of directories) {
    const found = await entriesWithin(bytes, directory, most, directories.length);
    entries.push(...found);
    if (found.length === directory.entries || found.length >= most) continue;
    if (found.length < directory.entries) broken2 = true;
    findings.push(
      limit2(
        `The directory holds ${found.length} entries where its end record says ${directory.entries}: readers disagree on what the archive holds.`
      )
    );
  }
  const stated = directories.reduce((sum2, each) => sum2 + each.entries, 0);
  return { directories, entries, stated, broken: broken2, findings };
};
var entriesWithin = async (bytes, directory, most, several) => {
  try {
    return await entriesOf(bytes, directory, most);
  } catch (error) {
    if (several > 1 && error instanceof MalformedFile) return [];
    throw error;
  }
};
var hiddenEntries = async (bytes, directories, entries, crowded) => {
  const [directory] = directories;
  if (directory === void 0 || directories.length > 1 || crowded)
    return { entries: [], findings: suspicions(directories, entries, void 0) };
  const gaps = await gapsOf(bytes, directory, entries);
  const hidden = [];
  for (const { from, to } of gaps.gaps)
    if (hidden.length < MOST_HIDDEN) hidden.push(...await walk2(bytes, from, to, MOST_HIDDEN));
  return {
    entries: hidden.map((entry3) => ({ ...entry3, hidden: true })),
    findings: suspicions(directories, entries, gaps)
  };
};
var salvage = async (bytes, inner, most, { message: message2 }) => {
  const entries = await walk2(bytes, 0, bytes.size, most);
  inner.budget.spend("entries", entries.length);
  if (entries.length === 0) return void 0;
  const layout = layoutOf2(entries.map(({ name }) => name));
  const { findings } = await inspectMembers(bytes, entries, inner, layout);
  const said = limit2(
    `The archive cannot be read by its directory (${message2}); from the front, ${entries.length} entries show.`
  );
  return { format: layout.format, completeness: "partial", findings: [said, ...findings] };
};

// src/formats/index.ts
var formats = [
  zip,
  gguf,
  hdf5,
  tflite,
  npy,
  pytorchLegacy,
  safetensors,
  rds,
  compressed,
  tar,
  ...foreign,
  ...tensorflow,
  onnx,
  onnxTensor,
  coreml,
  paddle,
  sentencepiece,
  ...recognised,
  xgboost,
  kerasConfig,
  pmml,
  openvino,
  torch7,
  flax,
  lightgbm,
  catboost,
  pickle,
  config,
  text
];
var HEAD = 4096;
var MOST_TOLD6 = 60;
var inspect = (path, bytes, limits = defaults) => inspectWithin(path, bytes, budgetOf(limits), 0, limits.depth);
var inspectWithin = async (path, bytes, budget, depth, most) => {
  const counted = count2(bytes);
  const inner = {
    depth,
    budget,
    inspect: (content, member) => inspectWithin(member, content, budget, depth + 1, most)
  };
  const {
    format = "unknown",
    completeness,
    findings
  } = depth > most ? tooDeep(most) : await judge2(path, counted, inner);
  const listed = summary(findings);
  return {
    path,
    format,
    verdict: verdictOf(listed, completeness),
    completeness,
    findings: listed,
    size: bytes.size,
    read: counted.read()
  };
};
var tooDeep = (most) => ({
  completeness: "partial",
  findings: [
    { level: "unknown", message: `Nested more than ${most} times; what lies deeper was not judged.` }
  ]
});
var judge2 = async (path, bytes, inner) => {
  try {
    const head = await bytes.slice(0, HEAD);
    const format = formats.find(({ detects }) => detects(head, bytes.size));
    const inspected = await attempt(format, bytes, inner);
    const name = inspected.format ?? format?.id ?? "unknown";
    const isPickle = format === pickle || format === pytorchLegacy;
    const archive = format === zip ? [] : await alsoZip(bytes, inner);
    const also = isPickle ? (
      // A tensor within a pickle is an archive of its own, often the last thing in the file.
      archive.filter(({ level }) => level === "dangerous")
    ) : [...await alsoPickle(head, bytes, inner), ...archive];
    const promised = inner.depth === 0 ? mismatch(path, name) : [];
    const completeness = also.length > 0 && inspected.completeness !== "complete" ? "partial" : inspected.completeness;
    return { completeness, format: name, findings: [...inspected.findings, ...also, ...promised] };
  } catch (error) {
    return broken(error, "The file could not be read");
  }
};
var TAIL = 1024;
var alsoZip = async (bytes, inner) => {
  const tail = Buffer.from(await bytes.slice(Math.max(bytes.size - TAIL, 0), bytes.size));
  if (!tail.includes("PK", 0, "latin1")) return [];
  const { completeness, findings } = await attempt(zip, bytes, inner);
  if (completeness === "unreadable") return [];
  return [
    { level: "unknown", message: "The file is a zip archive as well: readers disagree on what it is." },
    ...findings
  ];
};
var attempt = async (format, bytes, inner) => {
  if (format === void 0) {
    const message2 = bytes.size === 0 ? "The file is empty." : "The content is of no kind that is known here.";
    return { completeness: "unreadable", findings: [{ level: "unknown", message: message2 }] };
  }
  try {
    return await format.inspect(bytes, inner);
  } catch (error) {
    return broken(error, `The file begins like ${format.what} and is none`);
  }
};
var broken = (error, what) => {
  if (!(error instanceof MalformedFile)) throw error;
  return {
    completeness: "unreadable",
    findings: [{ level: "unknown", message: `${what}: ${error.message}.` }]
  };
};
var summary = (findings) => {
  const log = logOf(MOST_TOLD6);
  for (const finding of findings)
    log.add(finding, `${finding.member ?? ""} ${finding.message} ${finding.call ?? ""}`);
  return log.list();
};
var verdictOf = (findings, completeness) => {
  if (findings.some(({ level }) => level === "dangerous")) return "dangerous";
  return completeness === "complete" && !findings.some(({ level }) => level === "unknown") ? "safe" : "unknown";
};
var count2 = (bytes) => {
  let read = 0;
  return {
    size: bytes.size,
    read: () => Math.min(read, bytes.size),
    slice: async (from, to) => {
      const data = await bytes.slice(from, Math.min(to, bytes.size));
      read += data.length;
      return data;
    }
  };
};

export {
  inspect
};

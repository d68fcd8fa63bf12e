import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isKnownOperation,
  nodeOf,
  reachOf
} from "./chunk-HC2YB33M.js";
import {
  blocksOf,
  cursorOf,
  readMessage
} from "./chunk-KDZK7D45.js";
import {
  nodeDef
} from "./chunk-S3QWE2MY.js";
import {
  logOf
} from "./chunk-5TR73SDM.js";
import {
  unsigned
} from "./chunk-FGOROAIF.js";
import {
  MalformedFile,
  bytesOf
} from "./chunk-SSHJW3H2.js";
import "./chunk-HANBNIMK.js";

// src/formats/tflite/flatbuffer.ts
var NONE = { from: 0, count: 0 };
var LONGEST_TEXT = 64 * 1024;
var number = async (blocks, at, bytes) => unsigned(await blocks.at(at, bytes), 0, bytes);
var follow = async (blocks, at) => at + await number(blocks, at, 4);
var tableAt = async (blocks, at) => {
  const back = Buffer.from(await blocks.at(at, 4)).readInt32LE(0);
  const list = at - back;
  const size = await number(blocks, list, 2);
  if (size < 4 || size % 2 !== 0) throw new MalformedFile("a table without fields");
  const data = await blocks.at(list + 4, size - 4);
  return { at, fields: Array.from({ length: data.length / 2 }, (_, index) => unsigned(data, index * 2, 2)) };
};
var numberIn = async (blocks, { at, fields }, index, bytes) => {
  const offset = fields[index] ?? 0;
  return offset === 0 ? 0 : number(blocks, at + offset, bytes);
};
var vectorIn = async (blocks, { at, fields }, index, width) => {
  const offset = fields[index] ?? 0;
  if (offset === 0) return NONE;
  const place = await follow(blocks, at + offset);
  const count = await number(blocks, place, 4);
  if (place + 4 + count * width > blocks.size) throw new MalformedFile("a list passes the end of the file");
  return { from: place + 4, count };
};
var textIn = async (blocks, table, index) => {
  const { from, count } = await vectorIn(blocks, table, index, 1);
  if (count > LONGEST_TEXT) throw new MalformedFile("a text is longer than is read");
  return new TextDecoder().decode(await blocks.at(from, count));
};
async function* tablesIn(blocks, table, index, most) {
  const { from, count } = await vectorIn(blocks, table, index, 4);
  if (count > most) throw new MalformedFile(`a list of ${count} parts is longer than is read`);
  for (let item = 0; item < count; item++) yield await tableAt(blocks, await follow(blocks, from + item * 4));
}

// src/formats/tflite/options.ts
var VECTOR = 10;
var TEXT = 5;
var BLOB = 25;
var textsOf = (data) => {
  const width = data.at(-1) ?? 0;
  const type = (data.at(-2) ?? 0) >> 2;
  const inner = 2 ** ((data.at(-2) ?? 0) & 3);
  const root = data.length - 2 - width;
  if (type !== VECTOR || root < 0 || width > 8) return [];
  const from = root - unsigned(data, root, width);
  const count = from - inner < 0 ? 0 : unsigned(data, from - inner, inner);
  const texts = [];
  for (let index = 0; index < Math.min(count, 8); index++) {
    const kind = data[from + count * inner + index] ?? 0;
    if (kind >> 2 !== TEXT && kind >> 2 !== BLOB) continue;
    const size = 2 ** (kind & 3);
    const place = from + index * inner - unsigned(data, from + index * inner, inner);
    const length = place - size < 0 ? 0 : unsigned(data, place - size, size);
    texts.push(data.subarray(place, place + length));
  }
  return texts;
};
var nodeIn = async (options) => {
  const node = textsOf(options)[1];
  if (node === void 0) return void 0;
  try {
    return nodeOf(
      await readMessage(cursorOf(bytesOf(node), node.length), nodeDef, node.length, /* @__PURE__ */ new Map())
    );
  } catch (error) {
    if (error instanceof MalformedFile) return void 0;
    throw error;
  }
};

// src/formats/tflite/inspect.ts
var MOST = 128 * 1024 * 1024;
var MOST_PARTS = 2e5;
var NEWEST = 300;
var CUSTOM = 32;
var LONGEST_OPTIONS = 1024 * 1024;
var MODEL = { codes: 1, graphs: 2, buffers: 4 };
var CODE = { old: 0, custom: 1, builtin: 3 };
var GRAPH = { tensors: 0, operators: 3 };
var TENSOR = { buffer: 2 };
var OPERATOR = { code: 0, options: 5 };
var BUFFER = { data: 0, offset: 1, size: 2 };
var LIBRARIES = /* @__PURE__ */ new Set([
  "TFLite_Detection_PostProcess",
  "Convolution2DTransposeBias",
  "MaxPoolingWithArgmax2D",
  "MaxUnpooling2D",
  "TransformTensorBilinear",
  "TransformLandmarks",
  "Landmarks2TransformMatrix",
  "edgetpu-custom-op",
  "RandomUniform",
  "RandomStandardNormal",
  "Multinomial",
  "Mfcc",
  "AudioSpectrogram"
]);
var inspectTflite = async (bytes) => {
  const log = logOf();
  try {
    const blocks = blocksOf(bytes, MOST);
    const model = await tableAt(blocks, await follow(blocks, 0));
    const codes = await judgeCodes(blocks, model, log);
    const buffers = await judgeBuffers(blocks, model);
    for await (const graph of tablesIn(blocks, model, MODEL.graphs, MOST_PARTS))
      await judgeGraph({ blocks, codes, buffers, log }, graph);
  } catch (error) {
    if (!(error instanceof MalformedFile) || log.count() === 0) throw error;
    log.add({ level: "unknown", message: `The file breaks off: ${error.message}.` });
    return { completeness: "partial", findings: log.list() };
  }
  return { completeness: "complete", findings: log.list() };
};
var judgeCodes = async (blocks, model, log) => {
  const codes = [];
  for await (const code of tablesIn(blocks, model, MODEL.codes, MOST_PARTS)) {
    const number2 = Math.max(
      await numberIn(blocks, code, CODE.old, 1),
      await numberIn(blocks, code, CODE.builtin, 4)
    );
    if (number2 !== CUSTOM) {
      if (number2 > NEWEST)
        log.add({
          level: "unknown",
          message: `The operator ${number2} is none of the format.`,
          offset: code.at
        });
      codes.push(void 0);
      continue;
    }
    const name = await textIn(blocks, code, CODE.custom);
    codes.push(name);
    const finding = judgeCustom(name);
    if (finding) log.add({ ...finding, offset: code.at });
  }
  return codes;
};
var judgeCustom = (name) => {
  const shown = JSON.stringify(name.slice(0, 80));
  if (name.startsWith("Flex")) return judgeFlex(name.slice(4), []);
  if (LIBRARIES.has(name))
    return { level: "note", message: `The operator ${shown} comes with a library of TensorFlow Lite.` };
  return {
    level: "unknown",
    message: `The operator ${shown} is none of the format; a library of machine code must bring it.`
  };
};
var judgeFlex = (operation, texts) => {
  const shown = JSON.stringify(operation.slice(0, 80));
  const reaches = reachOf(operation);
  if (reaches)
    return {
      level: reaches.reach === "saver" || reaches.reach === "vocabulary" || reaches.reach === "code" ? "unknown" : "dangerous",
      message: `The model runs the TensorFlow operation ${shown}, which ${reaches.does}.`,
      call: `${operation}(${texts.map((text) => JSON.stringify(text.slice(0, 100))).join(", ")})`.slice(0, 300)
    };
  if (isKnownOperation(operation))
    return { level: "note", message: `The model runs operations of TensorFlow itself, such as ${shown}.` };
  return {
    level: "unknown",
    message: `The operation ${shown} is none of TensorFlow; a library must bring it.`
  };
};
var judgeBuffers = async (blocks, model) => {
  let count = 0;
  for await (const buffer of tablesIn(blocks, model, MODEL.buffers, MOST_PARTS)) {
    count++;
    await vectorIn(blocks, buffer, BUFFER.data, 1);
    const [offset, size] = [
      await numberIn(blocks, buffer, BUFFER.offset, 8),
      await numberIn(blocks, buffer, BUFFER.size, 8)
    ];
    if (offset > 1 && offset + size > blocks.size)
      throw new MalformedFile("a buffer passes the end of the file");
  }
  return count;
};
var judgeGraph = async ({ blocks, codes, buffers, log }, graph) => {
  for await (const tensor of tablesIn(blocks, graph, GRAPH.tensors, MOST_PARTS))
    if (await numberIn(blocks, tensor, TENSOR.buffer, 4) >= Math.max(buffers, 1))
      throw new MalformedFile("a tensor names a buffer that is not there");
  for await (const operator of tablesIn(blocks, graph, GRAPH.operators, MOST_PARTS)) {
    const index = await numberIn(blocks, operator, OPERATOR.code, 4);
    if (index >= codes.length) throw new MalformedFile("a node names an operator that is not there");
    const name = codes[index];
    if (name?.startsWith("Flex")) await judgeOptions(blocks, operator, name, log);
  }
};
var judgeOptions = async (blocks, operator, name, log) => {
  const { from, count } = await vectorIn(blocks, operator, OPERATOR.options, 1);
  const node = count > LONGEST_OPTIONS ? void 0 : await nodeIn(await blocks.at(from, count));
  const offset = operator.at;
  if (node === void 0) {
    log.add({
      level: "unknown",
      message: `The options of ${JSON.stringify(name.slice(0, 80))} could not be read.`,
      offset
    });
    return;
  }
  if (node.operation !== name.slice(4))
    log.add({
      level: "dangerous",
      message: `The operator is called ${JSON.stringify(name.slice(0, 80))} and runs another operation, ${JSON.stringify(node.operation.slice(0, 80))}.`,
      offset
    });
  log.add({ ...judgeFlex(node.operation, node.texts), offset });
};
export {
  inspectTflite
};

import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  tokensOf
} from "./chunk-BQ4ZQJNV.js";
import {
  address,
  datasetOrAddress,
  modelOrAddress,
  modelReference,
  ollamaName
} from "./chunk-RNVYC3Z2.js";
import {
  lineFinder
} from "./chunk-2VFPJWP2.js";
import {
  place,
  unread
} from "./chunk-UH4KMQ5F.js";

// src/readers/models/javascript-code.ts
var MOST = 4e5;
var PAIRS = /* @__PURE__ */ new Map([
  [")", "("],
  ["]", "["],
  ["}", "{"]
]);
var readCode = (text) => {
  const tokens = [];
  const closing = /* @__PURE__ */ new Map();
  const open = [];
  const source = tokensOf(text);
  for (let token = source.next(); token.kind !== "end"; token = source.next()) {
    if (tokens.length >= MOST) return void 0;
    const at = tokens.length;
    tokens.push(token);
    if (token.kind !== "sign") continue;
    if (token.text === "(" || token.text === "[" || token.text === "{") open.push(at);
    else if (PAIRS.has(token.text)) {
      const begin = open.at(-1);
      if (begin === void 0 || tokens[begin]?.text !== PAIRS.get(token.text)) continue;
      open.pop();
      closing.set(begin, at);
    }
  }
  return { tokens, closing };
};
var isSign = (token, text) => token?.kind === "sign" && token.text === text;
var partsIn = ({ tokens, closing }, open, most = 200) => {
  const end = closing.get(open);
  if (end === void 0) return [];
  const parts = [];
  let from = open + 1;
  for (let at = from; at < end && parts.length < most; at++) {
    const token = tokens[at];
    if (isSign(token, ",")) {
      parts.push({ from, to: at });
      from = at + 1;
    } else at = closing.get(at) ?? at;
  }
  if (from < end) parts.push({ from, to: end });
  return parts;
};
var propertiesOf = (code, { from, to }) => {
  const { tokens, closing } = code;
  const found2 = /* @__PURE__ */ new Map();
  if (!isSign(tokens[from], "{") || closing.get(from) !== to - 1) return found2;
  for (const part of partsIn(code, from)) {
    const [key, colon] = [tokens[part.from], tokens[part.from + 1]];
    if (!key || key.kind !== "name" && key.kind !== "string") continue;
    if (isSign(colon, ":")) found2.set(key.text, { from: part.from + 2, to: part.to });
    else if (part.to === part.from + 1 && key.kind === "name") found2.set(key.text, part);
  }
  return found2;
};
var clause = (code, open, module, into) => {
  for (const { from, to } of partsIn(code, open)) {
    const words = code.tokens.slice(from, Math.min(to, from + 6)).filter(({ kind, text }) => kind === "name" && text !== "type" && text !== "as");
    const [name, alias = name] = words;
    if (name && alias) into.set(alias.text, { module, name: name.text });
  }
};
var before = (code, at, module, opening, into) => {
  const { tokens } = code;
  for (let here = at - 1; here >= 0 && here > at - 12; here--) {
    const token = tokens[here];
    if (isSign(token, "}")) {
      const open = opening.get(here);
      if (open === void 0) return;
      clause(code, open, module, into);
      here = open;
    } else if (token?.kind === "name" && /^(?:import|const|let|var)$/.test(token.text)) return;
    else if (token?.kind === "name" && !/^(?:as|type|await)$/.test(token.text)) {
      into.set(token.text, { module, name: isSign(tokens[here - 2], "*") ? "*" : "default" });
    }
  }
};
var importsOf = (code) => {
  const { tokens, closing } = code;
  const opening = new Map([...closing].map(([open, close]) => [close, open]));
  const found2 = /* @__PURE__ */ new Map();
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "string" || token.text.length > 200) continue;
    const last = tokens[at - 1];
    if (last?.kind === "name" && last.text === "from") before(code, at - 1, token.text, opening, found2);
    else if (isSign(last, "(") && /^(?:require|import)$/.test(tokens[at - 2]?.text ?? "")) {
      let sign = at - 3;
      if (tokens[sign]?.text === "await") sign--;
      if (isSign(tokens[sign], "=")) before(code, sign, token.text, opening, found2);
    }
  }
  return found2;
};

// src/readers/models/javascript-table.ts
var TRANSFORMERS = /^@(?:huggingface|xenova)\/transformers(?:@|$)|^https?:\/\/[^\s]{1,200}@(?:huggingface|xenova)\/transformers/;
var HUB = /^@huggingface\/hub(?:@|$)/;
var INFERENCE = /^@huggingface\/inference(?:@|$)/;
var LANGCHAIN = /^@langchain\/|^langchain\/|^@?llamaindex(?:\/|$)/;
var typed = (text) => {
  const [, kind, rest] = /^(models|datasets|spaces)\/(.+)$/.exec(text) ?? [];
  const found2 = modelOrAddress(rest ?? text);
  if (!found2 || !kind || kind === "models") return found2;
  return { ...found2, type: kind === "datasets" ? "dataset" : "space" };
};
var slashed = (text) => text.includes("/") ? modelOrAddress(text) : void 0;
var anyUrl = (text) => address(text) ?? (/^https?:\/\/[^\s<>{}$]{3,800}$/i.test(text) ? { hub: "url", type: "model", name: text.replace(/[?#].*$/, "") } : void 0);
var LOADERS = [
  { module: TRANSFORMERS, name: /^pipeline$/, at: 1, as: modelOrAddress, preset: true },
  { module: TRANSFORMERS, name: /^from_pretrained$/, at: 0, as: modelOrAddress, method: true },
  {
    module: HUB,
    name: /^(?:downloadFile|downloadFileToCacheDir|snapshotDownload|listFiles|fileExists|fileDownloadInfo|pathsInfo|parseSafetensorsMetadata|listCommits)$/,
    at: ["repo"],
    as: typed
  },
  { module: HUB, name: /^(?:modelInfo|checkRepoAccess)$/, at: ["name"], as: modelOrAddress },
  { module: HUB, name: /^datasetInfo$/, at: ["name"], as: datasetOrAddress },
  {
    module: INFERENCE,
    name: /^(?:chatCompletion|chatCompletionStream|textGeneration|textGenerationStream|featureExtraction|textToImage|textToVideo|textToSpeech|automaticSpeechRecognition|imageToText|imageToImage|imageClassification|imageSegmentation|objectDetection|zeroShotClassification|zeroShotImageClassification|fillMask|summarization|translation|questionAnswering|tableQuestionAnswering|tokenClassification|textClassification|sentenceSimilarity|visualQuestionAnswering|documentQuestionAnswering|audioClassification|audioToAudio|request)$/,
    at: ["model"],
    as: slashed,
    method: true
  },
  {
    module: /^node-llama-cpp$/,
    name: /^(?:resolveModelFile|readGgufFileInfo)$/,
    at: 0,
    as: address
  },
  { module: /^node-llama-cpp$/, name: /^createModelDownloader$/, at: ["modelUri", "modelUrl"], as: address },
  { module: /^onnxruntime-(?:web|node|react-native)/, name: /^create$/, at: 0, as: anyUrl, method: true },
  {
    module: /^@tensorflow\/tfjs/,
    name: /^(?:loadGraphModel|loadLayersModel)$/,
    at: 0,
    as: anyUrl,
    method: true
  },
  { module: /^@mediapipe\//, name: /^(?:createFromModelPath)$/, at: 1, as: anyUrl, method: true },
  {
    module: LANGCHAIN,
    name: /^(?:ChatOllama|Ollama|OllamaEmbeddings|OllamaEmbedding)$/,
    at: ["model", "modelName"],
    as: ollamaName
  },
  {
    module: LANGCHAIN,
    name: /^HuggingFace\w{0,60}$/,
    at: ["model", "modelName", "modelType", "repoId"],
    as: slashed
  },
  {
    module: /^ollama(?:\/browser)?$/,
    name: /^(?:chat|generate|pull|embed|embeddings|show)$/,
    at: ["model"],
    as: ollamaName,
    method: true
  },
  { module: /^ollama(?:\/browser)?$/, name: /^create$/, at: ["from"], as: ollamaName, method: true },
  {
    module: /^(?:ollama-ai-provider(?:-v2)?|ai-sdk-ollama)$/,
    name: /^(?:ollama|createOllama)$/,
    at: 0,
    as: ollamaName
  },
  { module: /^@ai-sdk\/huggingface$/, name: /^(?:huggingface|createHuggingFace)$/, at: 0, as: slashed },
  { module: /^@(?:built-in-ai|browser-ai)\/transformers-js$/, name: /^transformersJS$/, at: 0, as: slashed }
];
var isLibrary = (module) => LOADERS.some((loader) => loader.module.test(module));

// src/readers/models/javascript-values.ts
var MOST2 = 8;
var DEEPEST = 5;
var INFIX = /^(?:as|satisfies|in|instanceof|is)$/;
var OPEN = /^(?:as|satisfies|in|instanceof|is|new|await|typeof|void|keyof)$/;
var isApart = (before2, after) => {
  if (!before2 || after.kind === "sign") return false;
  if (before2.kind === "sign") return /^[)\]}]$/.test(before2.text) && !INFIX.test(after.text);
  return !OPEN.test(before2.text) && !INFIX.test(after.text);
};
var endOf = ({ tokens, closing }, from) => {
  let at = from;
  let before2;
  for (; at < tokens.length && at < from + 400; at++) {
    const token = tokens[at];
    if (!token || token.kind === "sign" && /^[;,)\]}]$/.test(token.text) || isApart(before2, token)) break;
    at = closing.get(at) ?? at;
    before2 = tokens[at];
  }
  return at;
};
var bindingsOf = (code) => {
  const { tokens } = code;
  const found2 = /* @__PURE__ */ new Map();
  for (let at = 1; at < tokens.length - 1; at++) {
    if (!isSign(tokens[at], "=") || /^[=!<>]$/.test(tokens[at - 1]?.text ?? "") || /^[=>]$/.test(tokens[at + 1]?.text ?? ""))
      continue;
    let name = tokens[at - 1];
    if (name?.kind === "name" && isSign(tokens[at - 2], ":") && tokens[at - 3]?.kind === "name")
      name = tokens[at - 3];
    if (name?.kind !== "name") continue;
    const end = endOf(code, at + 1);
    const known = found2.get(name.text);
    if (!known) found2.set(name.text, [{ from: at + 1, to: end }]);
    else if (known.length < MOST2) known.push({ from: at + 1, to: end });
  }
  return found2;
};
var default_ = (texts) => texts.map((text) => ({ ...text, by: "default" }));
var constant = (texts) => texts.map((text) => text.by === "literal" ? { ...text, by: "constant" } : text);
var chainOf = ({ tokens }, { from, to }) => {
  const names = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    const isName = (at - from) % 2 === 0;
    if (isName ? token?.kind !== "name" : !isSign(token, ".")) return void 0;
    if (isName && token) names.push(token.text);
  }
  return names.length > 0 && names.length <= 6 ? names : void 0;
};
var branches = (code, { from, to }) => {
  const { tokens, closing } = code;
  const parts = [];
  let [start, split] = [from, false];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    const double = /^[?|]$/.test(token?.text ?? "") && token?.kind === "sign" && tokens[at + 1]?.text === token.text;
    if (double || isSign(token, "?") || split && isSign(token, ":")) {
      parts.push({ from: start, to: at });
      if (double) at++;
      start = at + 1;
      split = true;
    } else at = closing.get(at) ?? at;
  }
  return split ? [...parts, { from: start, to }] : [];
};
var bare = ({ tokens, closing }, range) => {
  const { from } = range;
  const behind = (closing.get(from) ?? from) + 1;
  const to = behind < range.to && /^(?:as|satisfies)$/.test(tokens[behind]?.text ?? "") ? behind : range.to;
  return isSign(tokens[from], "(") && closing.get(from) === to - 1 ? { from: from + 1, to: to - 1 } : { from, to };
};
var MOST_STEPS = 100;
var textsOf = (code, bindings, written, depth = 0, budget = { left: MOST_STEPS }) => {
  const range = bare(code, written);
  const { from, to } = range;
  const first = code.tokens[from];
  if (depth > DEEPEST || to <= from || !first || budget.left-- <= 0) return [];
  if (to === from + 1 && first.kind === "string") return [{ text: first.text, by: "literal", token: from }];
  const chain = chainOf(code, range);
  if (chain) {
    const [root = "", ...path] = chain;
    if (path.length > 1) return [];
    const bound = bindings.get(root) ?? [];
    if (root === "this" && path[0] !== void 0) {
      const fields = (bindings.get(path[0]) ?? []).filter(
        (value) => !/^(?:const|let|var)$/.test(code.tokens[value.from - 3]?.text ?? "")
      );
      const held = fields.flatMap((value) => textsOf(code, bindings, value, depth + 1, budget));
      return constant(held).slice(0, MOST2);
    }
    const texts = bound.flatMap((value) => {
      const inner = path[0] === void 0 ? value : propertiesOf(code, bare(code, value)).get(path[0]);
      return inner ? textsOf(code, bindings, inner, depth + 1, budget) : [];
    });
    return constant(texts).slice(0, MOST2);
  }
  const parts = branches(code, range);
  if (parts.length > 8) return [];
  return default_(parts.flatMap((part) => textsOf(code, bindings, part, depth + 1, budget))).slice(0, MOST2);
};

// src/readers/models/javascript.ts
var single = (file, range) => {
  const texts = range ? textsOf(file.code, file.bindings, range) : [];
  return texts.length === 1 ? texts[0]?.text : void 0;
};
var calleeOf = ({ tokens }, open) => {
  const names = [];
  let at = open - 1;
  while (names.length < 6 && tokens[at]?.kind === "name") {
    names.unshift(tokens[at]?.text ?? "");
    if (!isSign(tokens[at - 1], ".")) break;
    at -= isSign(tokens[at - 2], "?") ? 3 : 2;
  }
  return names;
};
var originOf = (name, { imports, bindings, code }) => {
  const own = imports.get(name);
  if (own) return own;
  const [value] = bindings.get(name) ?? [];
  const maker = value && code.tokens[value.from]?.kind === "name" ? imports.get(code.tokens[value.from]?.text ?? "") : void 0;
  return maker && /^create/.test(maker.name) && isSign(code.tokens[value?.from === void 0 ? -1 : value.from + 1], "(") ? maker : void 0;
};
var loaderOf = (names, isMethod, file) => {
  const [root = ""] = names;
  const last = names.at(-1) ?? "";
  const origin = originOf(root, file);
  if (names.length === 1 && /^create(?:Ollama|HuggingFace)$/.test(file.imports.get(root)?.name ?? ""))
    return void 0;
  const called = names.length === 1 && origin && origin.name !== "default" ? origin.name : last;
  return LOADERS.find(({ module, name, method }) => {
    if (method) return isMethod && name.test(last) && [...file.modules].some((one) => module.test(one));
    if (!origin || !module.test(origin.module)) return false;
    return name.test(called) || origin.name === "default" && names.length === 1 && name.test(root);
  });
};
function* callsIn(file) {
  const { tokens, closing } = file.code;
  for (const [open] of closing) {
    if (!isSign(tokens[open], "(") || tokens[open - 1]?.kind !== "name") continue;
    const names = calleeOf(file.code, open);
    if (tokens[open - 2]?.text === "function") continue;
    const isMethod = isSign(tokens[open - 2], ".");
    const loader = names.length ? loaderOf(names, isMethod, file) : void 0;
    if (loader) yield { loader, callee: names.join("."), at: open - 1, parts: partsIn(file.code, open) };
  }
}
var repoOf = (range, { loader }, file) => {
  const inner = propertiesOf(file.code, range);
  const name = inner.get("name");
  if (!name)
    return textsOf(file.code, file.bindings, range).map((text) => [text, loader.as(text.text)]);
  const type = single(file, inner.get("type"));
  return textsOf(file.code, file.bindings, name).map((text) => {
    const found2 = loader.as(text.text);
    return [text, found2 && (type === "dataset" || type === "space") ? { ...found2, type } : found2];
  });
};
function* callFound(call, file) {
  const { loader, parts, callee } = call;
  const [first = { from: 0, to: 0 }] = parts;
  const lineOf = (token) => file.lineOf(file.code.tokens[token]?.at ?? 0);
  const given = propertiesOf(
    file.code,
    typeof loader.at === "number" ? parts[loader.at + 1] ?? { from: 0, to: 0 } : first
  );
  const named = typeof loader.at === "number" ? parts[loader.at] : loader.at.map((key) => given.get(key)).find(Boolean);
  if (!named) {
    if (!loader.preset || parts.length === 0) return;
    const why = "loads the task's default model, which is not named or pinned";
    yield unread(place(file.path, lineOf(call.at)), `${callee}(…)`, why, file.surface);
    return;
  }
  const found2 = repoOf(named, call, file);
  const isWord = file.code.tokens[named.from]?.kind !== "string";
  if (found2.length === 0 && isWord && typeof loader.at === "number") yield "dynamic";
  const told = /* @__PURE__ */ new Set();
  for (const [text, identity] of found2) {
    if (!identity || told.has(text.text)) continue;
    told.add(text.text);
    const isHub = identity.hub === "huggingface";
    const own = text.by === "literal";
    yield modelReference({
      identity,
      callee,
      surface: file.surface,
      at: place(file.path, lineOf(own ? text.token : call.at)),
      resolvedBy: text.by,
      bound: own ? void 0 : place(file.path, lineOf(text.token)),
      revision: isHub ? single(file, given.get("revision")) : void 0,
      file: isHub ? single(file, given.get("path") ?? given.get("model_file_name")) : void 0,
      endpoint: isHub ? single(file, given.get("hubUrl")) ?? file.endpoint : void 0,
      written: text.text
    });
  }
}
var endpointIn = (code) => {
  for (const [at, token] of code.tokens.entries()) {
    if (token.kind !== "name" || !/^remote(?:Host|PathTemplate)$/.test(token.text)) continue;
    const value = code.tokens[at + 2];
    if (!isSign(code.tokens[at - 1], ".") || !isSign(code.tokens[at + 1], "=") || value?.kind !== "string")
      continue;
    if (token.text === "remotePathTemplate" || !/^https?:\/\/(?:www\.)?(?:huggingface|hf)\.co\/?$/i.test(value.text))
      return value.text;
  }
  return void 0;
};
function* addresses({ code, path, surface, lineOf }) {
  for (const { kind, text, at } of code.tokens) {
    if (kind !== "string" || !/^https?:\/\//i.test(text) || text.length > 1e3) continue;
    const identity = address(text);
    if (identity?.hub !== "url" && !(identity?.hub === "huggingface" && identity.file)) continue;
    yield modelReference({ identity, callee: "address", surface, at: place(path, lineOf(at)) });
  }
}
function* found(code, origin) {
  const imports = importsOf(code);
  const modules = new Set([...imports.values()].map(({ module }) => module));
  const isUsed = [...modules].some(isLibrary);
  const bindings = isUsed ? bindingsOf(code) : /* @__PURE__ */ new Map();
  const file = {
    ...origin,
    code,
    imports,
    modules,
    bindings,
    endpoint: isUsed ? endpointIn(code) : void 0
  };
  const seen = /* @__PURE__ */ new Set();
  let dynamic;
  for (const call of isUsed ? callsIn(file) : []) {
    for (const one of callFound(call, file)) {
      if (one === "dynamic") {
        dynamic ??= { callee: call.callee, line: origin.lineOf(code.tokens[call.at]?.at ?? 0), count: 0 };
        dynamic.count++;
        continue;
      }
      if (one.kind === "model") seen.add(`${one.name} ${one.at.line}`).add(`${one.name} ${one.bound?.line}`);
      yield one;
    }
  }
  for (const one of addresses(file)) if (!seen.has(`${one.name} ${one.at.line}`)) yield one;
  if (!dynamic) return;
  const why = `the model's name is decided at run time; ${dynamic.count} call${dynamic.count === 1 ? "" : "s"}`;
  yield { ...unread(place(origin.path, dynamic.line), dynamic.callee, why, origin.surface), minor: true };
}
var readJavascript = (text, origin) => {
  const code = readCode(text);
  return code ? found(code, origin) : [];
};
var javascriptModels = {
  id: "javascript-models",
  read: ({ path, text }) => readJavascript(text, { path, surface: "code", lineOf: lineFinder(text) })
};

export {
  readJavascript,
  javascriptModels
};

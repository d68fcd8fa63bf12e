import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isAsked
} from "./chunk-GALOG6JW.js";

// src/data/hubs.ts
var READ = /* @__PURE__ */ new Set(["huggingface", "ollama", "oci"]);
var CARDS = /* @__PURE__ */ new Set(["huggingface"]);
var isRead = (reference) => isAsked(reference) && READ.has(reference.hub);
var hasCard = (reference) => isAsked(reference) && CARDS.has(reference.hub);

// src/data/weights.ts
var FORMATS = /* @__PURE__ */ new Map([
  ["safetensors", "safetensors"],
  ["gguf", "gguf"],
  ["ggml", "ggml"],
  ["onnx", "onnx"],
  ["bin", "pickle"],
  ["pt", "pickle"],
  ["pth", "pickle"],
  ["ckpt", "pickle"],
  ["pkl", "pickle"],
  ["pickle", "pickle"],
  ["joblib", "pickle"],
  ["dill", "pickle"],
  ["npy", "numpy"],
  ["npz", "numpy"],
  ["h5", "hdf5"],
  ["hdf5", "hdf5"],
  ["keras", "keras"],
  ["pb", "tensorflow"],
  ["tflite", "tflite"],
  ["msgpack", "msgpack"],
  ["nemo", "nemo"],
  ["llamafile", "llamafile"]
]);
var ASIDE = /^(?:training_args|optimizer|scheduler|rng_state|scaler|random_states)[._-]|^openvino_|^(?:tokenizer|vocab|spiece)\./;
var MAIN = /* @__PURE__ */ new Set(["model", "diffusion_pytorch_model"]);
var stemOf = ({ path, folder }) => {
  const stem = path.slice(folder === "" ? 0 : folder.length + 1).replace(/\.[^.]+$/, "").replace(/-\d{5}-of-\d{5}$/, "");
  return MAIN.has(stem) ? stem : stem.replace(/(?:pytorch|tf|flax)_model/, "model");
};
var opened = (weights) => {
  const safe = /* @__PURE__ */ new Set();
  for (const each of weights) {
    if (each.format !== "safetensors") continue;
    const stem = stemOf(each);
    safe.add(`${each.folder}/${stem}`);
    if (MAIN.has(stem)) safe.add(each.folder);
  }
  return weights.filter(
    (each) => each.format === "safetensors" || !(safe.has(each.folder) || safe.has(`${each.folder}/${stemOf(each)}`))
  );
};
var formatOf = (path) => FORMATS.get(path.slice(path.lastIndexOf(".") + 1).toLowerCase());
var weightsOf = (path) => {
  const format = formatOf(path);
  const slash = path.lastIndexOf("/");
  if (format === void 0 || ASIDE.test(path.slice(slash + 1))) return [];
  return [{ path, folder: path.slice(0, Math.max(0, slash)), format }];
};
var MODULE = /^\d{1,2}_[^/]+$/;
var loaded = ({ file, subfolder = "", role }, files) => {
  const base = subfolder.replace(/^\/+|\/+$/g, "");
  if (file !== void 0) return weightsOf(base && !file.startsWith(`${base}/`) ? `${base}/${file}` : file);
  if (role === "tokenizer") return [];
  const all = files.flatMap(({ path }) => weightsOf(path));
  const here = all.filter(({ folder }) => folder === base);
  if (here.length > 0) return [...here, ...all.filter(({ folder }) => base === "" && MODULE.test(folder))];
  const prefix = base && `${base}/`;
  return all.filter(({ folder }) => folder.startsWith(prefix) && !folder.slice(prefix.length).includes("/"));
};

export {
  isRead,
  hasCard,
  opened,
  loaded
};

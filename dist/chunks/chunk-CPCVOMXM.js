import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

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
var opened = (weights) => {
  const safe = new Set(weights.flatMap(({ format, folder }) => format === "safetensors" ? [folder] : []));
  return weights.filter(({ format, folder }) => format === "safetensors" || !safe.has(folder));
};
var formatOf = (path) => FORMATS.get(path.slice(path.lastIndexOf(".") + 1).toLowerCase());
var weightsOf = (path) => {
  const format = formatOf(path);
  const slash = path.lastIndexOf("/");
  if (format === void 0 || ASIDE.test(path.slice(slash + 1))) return [];
  return [{ path, folder: path.slice(0, Math.max(0, slash)), format }];
};
var MODULE = /^\d{1,2}_[^/]+$/;
var loaded = ({ file, subfolder = "" }, files) => {
  const base = subfolder.replace(/^\/+|\/+$/g, "");
  if (file !== void 0) return weightsOf(base && !file.startsWith(`${base}/`) ? `${base}/${file}` : file);
  const all = files.flatMap(({ path }) => weightsOf(path));
  const here = all.filter(({ folder }) => folder === base);
  if (here.length > 0) return [...here, ...all.filter(({ folder }) => base === "" && MODULE.test(folder))];
  const prefix = base && `${base}/`;
  return all.filter(({ folder }) => folder.startsWith(prefix) && !folder.slice(prefix.length).includes("/"));
};

export {
  opened,
  loaded
};

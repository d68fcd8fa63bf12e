import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  LONGEST_POINTER,
  lfsPointer
} from "./chunk-SSHJW3H2.js";

// src/readers/companion.ts
var HUB = /^(?:config|tokenizer_config|generation_config|adapter_config|processor_config|preprocessor_config|model_index|modules|chat_template|config_sentence_transformers)\.json$/;
var TEMPLATE = /^(?:chat_template.{0,40}\.(?:jinja2?|json)|tokenizer_config\.json|processor_config\.json)$/;
var SETTINGS = /\.(?:ya?ml|json)$/;
var DOCUMENTATION = /^mkdocs.{0,40}\.ya?ml$/;
var HUB_KEYS = /"(?:auto_map|custom_pipelines|custom_generate|_(?:attn|experts)_implementation_internal)"\s{0,20}:|"trust_remote_code"\s{0,20}:\s{0,20}true/;
var MODULE_TYPE = /"type"\s{0,20}:\s{0,20}"(?!sentence_transformers\.)\w{1,80}\.[\w.]{1,200}"/;
var PIPELINE_PART = /\[\s{0,40}"(?!diffusers"|transformers"|stable_diffusion"|onnxruntime")[\w.]{1,100}"\s{0,40},\s{0,40}"\w{1,100}"\s{0,40}\]/;
var PARENT = /"parent_library"\s{0,20}:\s{0,20}"(?!transformers\b|diffusers\b)/;
var REACHES = /__|\|\s{0,9}attr|\(\s{0,9}.{0,3}attr|\\+(?:x5[fF]|u005[fF]|U0000005[fF]|137|N\{)|\bmro\b|\{%-?\s{0,9}(?:import|include|extends|from)\b|cycler|joiner|lipsum/;
var WRITTEN_LIKE_ONE = /chat_template|\{[{%]/;
var TARGET = /(?:_target_|class_path|_component_|target)["']?\s{0,9}:\s{0,9}["']?(?:\w{1,60}\.){0,6}(?:(?:os|posix|nt|subprocess|importlib|runpy|pty|shutil|ctypes|pickle|marshal|pip|sys|hydra\.utils)\.(?!path\.)\w|builtins\.(?:eval|exec|compile|__import__|getattr|setattr|open))/;
var TAG = /python\/(?:object\/apply|object\/new|module):|!(?:apply|new|name|module):(?:os|posix|subprocess|builtins|importlib|runpy|shutil)\b/;
var HIDDEN = /"[^"\n]{0,60}\\(?:u00|x|U000000)[2-7][0-9A-Fa-f][^"\n]{0,200}"\s{0,9}:|^%TAG\s|!(?:<tag:yaml\.org,2002:|!)[\w/]{0,40}%[0-9A-Fa-f]{2}/m;
var nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
var MOST_COMPANION = 1024 * 1024;
var mayBeCompanion = (path) => {
  const name = nameOf(path);
  return name === "MLmodel" || TEMPLATE.test(name) || SETTINGS.test(name) && !DOCUMENTATION.test(name);
};
var isCompanion = (path, text) => {
  const name = nameOf(path);
  if (name === "MLmodel") return text.includes("python_function");
  if (TEMPLATE.test(name) && WRITTEN_LIKE_ONE.test(text) && REACHES.test(text)) return true;
  if (HUB.test(name) && HUB_KEYS.test(text)) return true;
  if (name === "modules.json" && text.includes('"idx"') && MODULE_TYPE.test(text)) return true;
  if (name === "model_index.json" && text.includes('"_diffusers_version"') && PIPELINE_PART.test(text))
    return true;
  if (name === "adapter_config.json" && PARENT.test(text)) return true;
  return mayBeCompanion(path) && (TARGET.test(text) || TAG.test(text) || HIDDEN.test(text));
};

// src/readers/model-file.ts
var HEAD = 4096;
var MODELS = new Set(
  "pkl pickle joblib dill cloudpickle pt pth ckpt pt2 ptl pte safetensors gguf ggml npy npz h5 hdf5 keras onnx ort tflite mar nemo skops t7 rds rda rdata mlmodel llamafile trt rknn cbm ubj pdmodel pdparams pdopt pdiparams pmml pbtxt".split(" ")
);
var AMBIGUOUS = new Set("bin model p pb meta engine plan bst msgpack".split(" "));
var MEDIA = new Set(
  "png jpg jpeg gif webp avif svg ico bmp tif tiff psd ai exr hdr tga dds heic raw mp4 m4v mov webm avi mkv mp3 wav ogg flac aac m4a mid ttf otf woff woff2 eot fbx obj glb gltf stl blend usd usdz unity prefab asset uasset umap pdf doc docx ppt pptx xls xlsx csv tsv parquet arrow feather json jsonl txt md html xml srt vtt dmg apk ipa exe dll so dylib jar whl".split(" ")
);
var WRAPPING = /\.(?:gz|bz2|xz|z|zst|lz4|lzma|zip|7z|tar|tgz)$/i;
var suffixOf = (path) => {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  const bare = name.replace(WRAPPING, "");
  return bare.slice(bare.lastIndexOf(".") + 1);
};
var isModelName = (path) => MODELS.has(suffixOf(path));
var mayBeModelName = (path) => isModelName(path) || AMBIGUOUS.has(suffixOf(path));
var startsWith = (bytes, ...start) => start.every((value, at) => bytes[at] === value);
var isPickle = (head) => head[0] === 128 && (head[1] ?? 9) <= 5 && head.length > 2;
var isTorchZip = (head) => {
  if (!startsWith(head, 80, 75, 3, 4)) return false;
  const text = Buffer.from(head).toString("latin1");
  return /\/(?:data\.pkl|\.format_version|byteorder|constants\.pkl|\.data\/serialization_id)/.test(text);
};
var isGguf = (head) => startsWith(head, 71, 71, 85, 70);
var isTfLite = (head) => startsWith(head.subarray(4), 84, 70, 76, 51);
var isModelContent = (head) => isPickle(head) || isTorchZip(head) || isGguf(head) || isTfLite(head);
var OLD_PICKLE = /^[N\]})(012]*(?:[ci][\w.\u0080-\uffff]+\n[\w.\u0080-\uffff]+\n|[IFL]-?[\d.]+L?\n|S['"]|V[^\n]*\n[p.q0-2(]|\.|p\d+\n|[dl]p?\d*\n)/;
var isPlainText = (head) => {
  if (head.includes(0)) return false;
  const text = new TextDecoder().decode(head.subarray(0, HEAD - 4));
  return !text.includes("�") && !OLD_PICKLE.test(text);
};
var modelFile = (blob, pointer) => ({
  kind: "model-file",
  id: blob.path,
  path: blob.path,
  ...pointer ? { pointer } : {},
  blob,
  surface: "file",
  at: { path: blob.path, line: 1 }
});
var look = async (blob) => {
  const bytes = await blob.bytes();
  const head = await bytes.slice(0, HEAD);
  const pointer = bytes.size <= LONGEST_POINTER ? lfsPointer(head) : void 0;
  if (pointer) return MEDIA.has(suffixOf(blob.path)) ? void 0 : modelFile(blob, pointer);
  const named = isModelName(blob.path) || AMBIGUOUS.has(suffixOf(blob.path)) && !isPlainText(head);
  if (named || isModelContent(head) || await bringsCode(blob.path, bytes)) return modelFile(blob, void 0);
  return void 0;
};
var bringsCode = async (path, bytes) => mayBeCompanion(path) && isCompanion(path, Buffer.from(await bytes.slice(0, Math.min(bytes.size, MOST_COMPANION))).toString("utf8"));
var changedModel = async ({ base, head, status }) => {
  if (head?.kind !== "file") return void 0;
  const found = await look(head);
  if (!found || base?.kind !== "file" || status === "copied") return found;
  const same = head.id !== "" && head.id === base.id;
  const previous = await look(base).catch(() => void 0);
  if (!previous) return found;
  return same ? void 0 : { ...found, previous };
};

export {
  isModelName,
  mayBeModelName,
  changedModel
};

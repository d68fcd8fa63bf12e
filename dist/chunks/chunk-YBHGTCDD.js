import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/data/torch-operators.ts
var torchNamespaces = new Set(
  "prim aten prims higher_order quantized quantized_decomposed _quantized sparse mkldnn mkldnn_prepacked prepacked xnnpack onednn torchvision torchaudio torchtext image rnn cuda c10d _c10d_functional inductor metal vulkan_prepack profiler static_runtime".split(" ")
);
var torchFileOperators = /* @__PURE__ */ new Map([
  ["save", "writes a file that it names"],
  ["from_file", "reads any file that it names, or creates it"]
]);

export {
  torchNamespaces,
  torchFileOperators
};

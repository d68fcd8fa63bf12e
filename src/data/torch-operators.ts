/** Operators of PyTorch, as TorchScript and exported programs name them. */

/** Namespaces of operators and classes that PyTorch and its own libraries register. */
export const torchNamespaces: ReadonlySet<string> = new Set(
  (
    'prim aten prims higher_order quantized quantized_decomposed _quantized sparse mkldnn mkldnn_prepacked prepacked xnnpack onednn ' +
    'torchvision torchaudio torchtext image rnn cuda c10d _c10d_functional inductor metal vulkan_prepack profiler static_runtime'
  ).split(' '),
)

/** Operators of `aten` that touch files, which no forward pass needs. Others only compute. */
export const torchFileOperators: ReadonlyMap<string, string> = new Map([
  ['save', 'writes a file that it names'],
  ['from_file', 'reads any file that it names, or creates it'],
])

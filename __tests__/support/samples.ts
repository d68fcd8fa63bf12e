/** Files of every format that this folder can build, by name: what cutting and changing of bytes begins with. */
import { deflateSync, gzipSync } from 'node:zlib'
import { bytes, le } from './bytes.ts'
import { decoys } from './hostile-pickles.ts'
import {
  gguf,
  ggufTensor,
  goodSafetensors,
  numbers,
  objects,
  pair,
  tar,
  textList,
  textPair,
} from './models.ts'
import { evil, frame, list, pickle, stateDict, text } from './pickle.ts'
import { randomPickle } from './random-pickles.ts'
import { recipes } from './recipes/index.ts'
import { torchZip, zip } from './zip.ts'

export interface Sample {
  readonly name: string
  readonly data: Buffer
}

const RANDOM = 40

const payload = pickle(4, list(text('a'), evil))
const template = "{% for m in messages %}{{ m['__class__'] }}{% endfor %}"

const files: Readonly<Record<string, Buffer>> = {
  'state dictionary': stateDict(3),
  'PyTorch archive': torchZip(stateDict(2), [{ name: 'archive/data/0', content: Buffer.alloc(16) }]),
  'PyTorch archive with a payload': torchZip(payload),
  'zip64 archive, deflated': zip([{ name: 'a/data.pkl', content: payload, deflate: true }], { zip64: true }),
  'archive of NumPy arrays': zip([
    { name: 'x.npy', content: numbers() },
    { name: 'y.npy', content: objects(payload) },
  ]),
  GGUF: gguf({
    pairs: [
      pair('general.alignment', 4, le(32, 4)),
      textList('tokens', 'a', 'b'),
      textPair('tokenizer.chat_template', template),
    ],
    tensors: [ggufTensor('a', [4, 2])],
  }),
  'NumPy numbers': numbers(),
  'NumPy objects': objects(payload),
  safetensors: goodSafetensors(),
  gzip: gzipSync(payload),
  zlib: deflateSync(stateDict(1)),
  tar: tar([{ name: 'a.pkl', content: payload }]),
  'a frame before the protocol': bytes(frame(20), payload),
}

export const samples: readonly Sample[] = [
  ...Object.entries(files).map(([name, data]) => ({ name, data })),
  ...decoys.map(({ name, data }) => ({ name, data })),
  ...recipes.map(({ row, name, data }) => ({ name: `${row}: ${name}`, data })),
  ...Array.from({ length: RANDOM }, (_, seed) => ({
    name: `random pickle ${seed}`,
    data: randomPickle(seed),
  })),
]

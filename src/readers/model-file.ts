/** Committed model files, told by their names and by their first bytes. */
import { type Blob, type Bytes, type ChangedFile, LONGEST_POINTER, lfsPointer } from '../change.ts'
import type { ModelFile } from '../reference.ts'
import { isCompanion, MOST_COMPANION, mayBeCompanion } from './companion.ts'

/** Bytes at the start of a file that are looked at. */
const HEAD = 4096

/** Suffixes that only models have. */
const MODELS = new Set(
  (
    'pkl pickle joblib dill cloudpickle pt pth ckpt pt2 ptl pte safetensors gguf ggml npy npz h5 hdf5 keras onnx ort ' +
    'tflite mar nemo skops t7 rds rda rdata mlmodel llamafile trt rknn cbm ubj pdmodel pdparams pdopt pdiparams pmml pbtxt'
  ).split(' '),
)
/** Suffixes that other files have as well: text under such a name is no model. */
const AMBIGUOUS = new Set('bin model p pb meta engine plan bst msgpack'.split(' '))
/**
 * Suffixes of what large-file storage mostly holds beside models: pictures, sound, film, fonts, scenes, documents, tables.
 * The pointer alone would have to be reported as not scanned, and no loader of models takes such a name by habit.
 */
const MEDIA = new Set(
  (
    'png jpg jpeg gif webp avif svg ico bmp tif tiff psd ai exr hdr tga dds heic raw mp4 m4v mov webm avi mkv mp3 wav ogg ' +
    'flac aac m4a mid ttf otf woff woff2 eot fbx obj glb gltf stl blend usd usdz unity prefab asset uasset umap pdf doc docx ' +
    'ppt pptx xls xlsx csv tsv parquet arrow feather json jsonl txt md html xml srt vtt dmg apk ipa exe dll so dylib jar whl'
  ).split(' '),
)
/** What a model may be wrapped in. */
const WRAPPING = /\.(?:gz|bz2|xz|z|zst|lz4|lzma|zip|7z|tar|tgz)$/i

const suffixOf = (path: string): string => {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  const bare = name.replace(WRAPPING, '')
  return bare.slice(bare.lastIndexOf('.') + 1)
}

/** Whether the name of a file says that it is a model. */
export const isModelName = (path: string): boolean => MODELS.has(suffixOf(path))

/** Whether a file of this name may be a model: it is, or other files have the suffix as well. */
export const mayBeModelName = (path: string): boolean => isModelName(path) || AMBIGUOUS.has(suffixOf(path))

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((value, at) => bytes[at] === value)

/** A pickle says its protocol first, from 2 on; older ones begin with any opcode. */
const isPickle = (head: Uint8Array): boolean => head[0] === 0x80 && (head[1] ?? 9) <= 5 && head.length > 2

/** `torch.save` writes a zip whose first members are `NAME/data.pkl`, `NAME/.format_version` or `NAME/byteorder`. */
const isTorchZip = (head: Uint8Array): boolean => {
  if (!startsWith(head, 0x50, 0x4b, 3, 4)) return false
  const text = Buffer.from(head).toString('latin1')
  return /\/(?:data\.pkl|\.format_version|byteorder|constants\.pkl|\.data\/serialization_id)/.test(text)
}

const isGguf = (head: Uint8Array): boolean => startsWith(head, 0x47, 0x47, 0x55, 0x46)

/** A flatbuffer says after its first offset what it holds. */
const isTfLite = (head: Uint8Array): boolean => startsWith(head.subarray(4), 0x54, 0x46, 0x4c, 0x33)

/** Whether the content alone says that it is a model. */
export const isModelContent = (head: Uint8Array): boolean =>
  isPickle(head) || isTorchZip(head) || isGguf(head) || isTfLite(head)

/** Pickles of protocol 0 are text: opcodes without effect, then one that names a function or holds a value. */
const OLD_PICKLE =
  /^[N\]})(012]*(?:[ci][\w.\u0080-\uffff]+\n[\w.\u0080-\uffff]+\n|[IFL]-?[\d.]+L?\n|S['"]|V[^\n]*\n[p.q0-2(]|\.|p\d+\n|[dl]p?\d*\n)/

/** Text that no unpickler would take. The cut at the end may fall within a character. */
const isPlainText = (head: Uint8Array): boolean => {
  if (head.includes(0)) return false
  const text = new TextDecoder().decode(head.subarray(0, HEAD - 4))
  return !text.includes('\ufffd') && !OLD_PICKLE.test(text)
}

const modelFile = (blob: Blob, pointer: ReturnType<typeof lfsPointer>): ModelFile => ({
  kind: 'model-file',
  id: blob.path,
  path: blob.path,
  ...(pointer ? { pointer } : {}),
  blob,
  surface: 'file',
  at: { path: blob.path, line: 1 },
})

/** The model file that one side of a change is. @throws MalformedFile when its bytes cannot be had. */
const look = async (blob: Blob): Promise<ModelFile | undefined> => {
  const bytes = await blob.bytes()
  const head = await bytes.slice(0, HEAD)
  const pointer = bytes.size <= LONGEST_POINTER ? lfsPointer(head) : undefined
  if (pointer) return MEDIA.has(suffixOf(blob.path)) ? undefined : modelFile(blob, pointer)
  const named = isModelName(blob.path) || (AMBIGUOUS.has(suffixOf(blob.path)) && !isPlainText(head))
  if (named || isModelContent(head) || (await bringsCode(blob.path, bytes))) return modelFile(blob, undefined)
  return undefined
}

/** Settings beside weights, when they name what would be run. */
const bringsCode = async (path: string, bytes: Bytes): Promise<boolean> =>
  mayBeCompanion(path) &&
  isCompanion(path, Buffer.from(await bytes.slice(0, Math.min(bytes.size, MOST_COMPANION))).toString('utf8'))

/**
 * The model file that a change adds or whose content it changes.
 *
 * @throws MalformedFile when its bytes cannot be had.
 */
export const changedModel = async ({ base, head, status }: ChangedFile): Promise<ModelFile | undefined> => {
  if (head?.kind !== 'file') return undefined
  const found = await look(head)
  if (!found || base?.kind !== 'file' || status === 'copied') return found

  const same = head.id !== '' && head.id === base.id
  // A base side that cannot be had leaves the reference as an addition, which is judged more strictly.
  const previous = await look(base).catch(() => undefined)
  if (!previous) return found
  return same ? undefined : { ...found, previous }
}

import { MalformedFile } from '../../change.ts'
import type { Observation } from '../../evidence.ts'
import { type Layout, readNumber, readText } from './values.ts'

/** Numbers per block and bytes per block, by type. @see https://github.com/ggml-org/ggml/blob/master/docs/gguf.md */
const BLOCKS: ReadonlyMap<number, readonly [numbers: number, bytes: number]> = new Map([
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
  [39, [32, 17]],
])

const MOST_DIMENSIONS = 4

interface Tensor {
  readonly name: string
  readonly offset: number
  /** In bytes; undefined for a type that is not known. */
  readonly size: number | undefined
}

const readTensor = async (layout: Layout): Promise<Tensor> => {
  const name = await readText(layout)
  const dimensions = await readNumber(layout, 4)
  if (dimensions > MOST_DIMENSIONS) throw new MalformedFile(`a tensor of ${dimensions} dimensions`)
  let count = 1
  for (let index = 0; index < dimensions; index++) count *= await readNumber(layout, layout.width)
  if (count > Number.MAX_SAFE_INTEGER) throw new MalformedFile('a tensor of more numbers than can be counted')
  const block = BLOCKS.get(await readNumber(layout, 4))
  const offset = await readNumber(layout, 8)
  if (block && count % block[0] !== 0) throw new MalformedFile('a tensor that does not fill its blocks')
  return { name, offset, size: block && (count / block[0]) * block[1] }
}

/** Longest name with its closing zero that the reference implementation holds, in bytes. */
const MOST_NAME = 64

/**
 * Reads the list of tensors and checks that they tile the data behind it, each padded to the alignment, as the reference
 * implementation asks. @throws MalformedFile when they do not.
 */
export const checkTensors = async (
  layout: Layout,
  count: number,
  alignment: number,
): Promise<readonly Observation[]> => {
  const tensors: Tensor[] = []
  const names = new Set<string>()
  for (let index = 0; index < count; index++) {
    const tensor = await readTensor(layout)
    if (names.has(tensor.name)) throw new MalformedFile(`the tensor ${shown(tensor.name)} twice`)
    names.add(tensor.name)
    tensors.push(tensor)
  }
  const start = Math.ceil(layout.cursor.place() / alignment) * alignment
  const end = tile(tensors, layout.size - start, alignment)
  return [...remarks(tensors), ...behind(end === undefined ? undefined : layout.size - start - end)]
}

const shown = (name: string): string => JSON.stringify(name.slice(0, 80))

/** Where the last tensor ends; undefined when that cannot be told. */
const tile = (tensors: readonly Tensor[], room: number, alignment: number): number | undefined => {
  let next: number | undefined = 0
  let end: number | undefined = 0
  for (const { name, offset, size } of tensors) {
    if (offset % alignment !== 0) throw new MalformedFile(`the tensor ${shown(name)} is not aligned`)
    if (offset + (size ?? 0) > room)
      throw new MalformedFile(`the tensor ${shown(name)} passes the end of the file`)
    if (next !== undefined && offset !== next)
      throw new MalformedFile(`the tensor ${shown(name)} does not begin where the one before it ends`)
    end = size === undefined ? undefined : offset + size
    next = end === undefined ? undefined : Math.ceil(end / alignment) * alignment
  }
  return end
}

const remarks = (tensors: readonly Tensor[]): readonly Observation[] => {
  const long = tensors.find(({ name }) => Buffer.byteLength(name) >= MOST_NAME)
  const strange = tensors.filter(({ size }) => size === undefined).length
  return [
    ...(long
      ? [
          {
            level: 'unknown' as const,
            message: `The tensor ${shown(long.name)} has a longer name than the reference implementation holds.`,
          },
        ]
      : []),
    ...(strange > 0
      ? [
          {
            level: 'note' as const,
            message: `${strange} tensors have a type that is not known here; their sizes were not checked.`,
          },
        ]
      : []),
  ]
}

/** Writers pad the end to the alignment and no further. */
const MOST_PADDING = 4096

const behind = (bytes: number | undefined): readonly Observation[] =>
  bytes === undefined || bytes <= MOST_PADDING
    ? []
    : [{ level: 'note', message: `${bytes} bytes stand behind the last tensor, which no reader looks at.` }]

import type { Observation } from '../../evidence.ts'
import { unsigned } from '../bytes/numbers.ts'
import type { Message } from './header.ts'
import { globalObject, localHeapOf, textAt } from './heap.ts'
import type { File } from './superblock.ts'

const SPACE = 0x01
const TYPE = 0x03
const EXTERNAL = 0x07
const LAYOUT = 0x08
const FILTERS = 0x0b

/** Filters that come with HDF5 (1 to 6) and with h5py (LZF); others are libraries that HDF5 loads from a folder. */
const KNOWN_FILTERS = new Set([1, 2, 3, 4, 5, 6, 32000])

/** A dataset may state more numbers than it stores, but not by so much. */
const MOST_EXPANSION = 4096
const LARGE = 2 ** 30
const MOST_FILES = 20

/** What is wrong with a dataset: numbers kept in other files, more of them than there can be, strange filters. */
export const judgeDataset = async (
  file: File,
  messages: readonly Message[],
  name: string,
): Promise<readonly Observation[]> => {
  const found: Observation[] = []
  let [numbers, width] = [1, 1]
  for (const message of messages) {
    const { type, data } = message
    if (type === SPACE) numbers = numbersIn(file, data)
    if (type === TYPE) width = unsigned(data, 4, 4)
    if (type === FILTERS) found.push(...strangeFilters(message, name))
    if (type === EXTERNAL)
      for (const path of await externalFiles(file, data)) found.push(elsewhere(name, path, message.at))
    if (type === LAYOUT && (data[0] ?? 0) >= 4 && data[1] === 3)
      for (const path of await virtualFiles(file, data)) found.push(elsewhere(name, path, message.at))
  }
  const size = numbers * Math.max(width, 1)
  if (
    messages.some(({ type }) => type === LAYOUT) &&
    size > LARGE &&
    size > MOST_EXPANSION * file.blocks.size
  )
    found.push({
      level: 'unknown',
      message: `The dataset ${shown(name)} states ${size} bytes in a file of ${file.blocks.size}: reading it would fill the memory.`,
    })
  return found
}

/** Whether a path leaves the folder that the file stands in. */
export const leaves = (path: string): boolean =>
  /^[/\\~]|^[A-Za-z][A-Za-z0-9+.-]*:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(path)

const shown = (text: string): string => JSON.stringify(text.slice(0, 120))

const elsewhere = (name: string, path: string, at: number): Observation => ({
  level: leaves(path) ? 'dangerous' : 'unknown',
  message: `The dataset ${shown(name)} takes its numbers from another file, ${shown(path)}: whoever loads the model reads that file into it.`,
  offset: at,
})

const numbersIn = ({ long }: File, data: Uint8Array): number => {
  const from = data[0] === 1 ? 8 : 4
  let product = 1
  for (let index = 0; index < (data[1] ?? 0); index++) product *= unsigned(data, from + index * long, long)
  return product
}

/** Version, reserved, slots, used slots (`u16`), address of the names; then name, offset and size of each. */
const externalFiles = async (file: File, data: Uint8Array): Promise<readonly string[]> => {
  const { wide, long } = file
  const names = await localHeapOf(file, unsigned(data, 8, wide))
  const used = Math.min(unsigned(data, 6, 2), MOST_FILES)
  return Array.from({ length: used }, (_, index) =>
    textAt(names, unsigned(data, 8 + wide + index * 3 * long, long)),
  )
}

/** The mappings of a virtual dataset, in a global heap: version, count, then file, dataset and two selections each. */
const virtualFiles = async (file: File, data: Uint8Array): Promise<readonly string[]> => {
  const mappings = await globalObject(file, unsigned(data, 2, file.wide), unsigned(data, 2 + file.wide, 4))
  if (mappings === undefined) return []
  // The selections have many layouts; the first file is what shows that there is one.
  const path = textAt(mappings, 1 + file.long)
  return path === '.' ? [] : [path]
}

/** Version, count, then per filter id and length of its name (`u16`), flags, values, and those. */
const strangeFilters = ({ data, at }: Message, name: string): readonly Observation[] => {
  const found: Observation[] = []
  const [version, count = 0] = [data[0], data[1]]
  for (let index = 0, place = version === 1 ? 8 : 2; index < count && place + 6 <= data.length; index++) {
    const id = unsigned(data, place, 2)
    const named = version === 1 || id >= 256
    const length = named ? unsigned(data, place + 2, 2) : 0
    const values = unsigned(data, place + (named ? 6 : 4), 2)
    place += (named ? 8 : 6) + (version === 1 ? Math.ceil(length / 8) * 8 : length)
    place += values * 4 + (version === 1 && values % 2 === 1 ? 4 : 0)
    if (!KNOWN_FILTERS.has(id))
      found.push({
        level: 'note',
        message: `The dataset ${shown(name)} is packed by filter ${id}, for which HDF5 loads a library of the machine.`,
        offset: at,
      })
  }
  return found
}

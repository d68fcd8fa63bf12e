import { MalformedFile } from '../change.ts'
import { blocksOf } from './bytes/blocks.ts'
import type { Format } from './format.ts'
import { startOf, superblockOf } from './hdf5/superblock.ts'
import { logOf } from './pickle/log.ts'

/** Bytes that are read: headers and attributes, never the numbers. */
const MOST = 256 * 1024 * 1024

/**
 * HDF5 files, as Keras writes models and weights. Read are the headers of all objects with their attributes and links;
 * the numbers are not. What can do harm is a configuration with code in it, and numbers or groups in other files.
 *
 * @throws MalformedFile when the root group cannot be read.
 * @see https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html
 */
export const hdf5: Format = {
  id: 'hdf5',
  what: 'an HDF5 file',
  detects: head => startOf(head) !== undefined,

  async inspect(bytes, inner) {
    const start = startOf(await bytes.slice(0, 4096)) ?? 0
    const log = logOf()
    const file = await superblockOf(blocksOf(bytes, MOST), start)
    if (start > 0) log.add({ level: 'unknown', message: `${start} bytes stand before the HDF5 file.` })
    if (file.spread) log.add({ level: 'unknown', message: 'The content is spread over several files.' })
    const { walk } = await import('./hdf5/walk.ts')
    try {
      const completeness = await walk(file, inner, log)
      return { completeness: file.spread ? 'partial' : completeness, findings: log.list() }
    } catch (error) {
      // What was seen before the break is a part of the answer.
      if (!(error instanceof MalformedFile) || log.count() === 0) throw error
      log.add({ level: 'unknown', message: `The file breaks off: ${error.message}.` })
      return { completeness: 'partial', findings: log.list() }
    }
  },
}

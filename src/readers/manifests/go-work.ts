/** go.work: modules of one workspace, and those that stand in for others in all of them. */
import { place, unread } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { brokenFile, conflict } from './broken.ts'
import { goLines, isFault } from './go-lines.ts'
import { replacement } from './go-replace.ts'

/** A folder that is used has a go.mod of its own, which is read for itself. */
const SILENT = new Set(['go', 'toolchain', 'godebug', 'use'])

export const goWork: Reader = {
  id: 'go-work',

  *read(file): Iterable<Found> {
    const { path, text } = file
    const fault = conflict(file)
    if (fault) {
      yield brokenFile(file, fault, 'go.work')
      return
    }
    for (const one of goLines(text)) {
      if (isFault(one)) yield unread(place(path, one.line), one.text, one.why)
      else if (one.directive === 'replace') yield replacement(path, one).found
      else if (!SILENT.has(one.directive)) {
        yield unread(place(path, one.line), one.text, 'expected a directive of go.work')
      }
    }
  },
}

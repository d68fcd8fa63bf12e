/** go.sum and go.work.sum: hashes of all modules that were ever looked at, which tells little of what is built. */
import { packageReference } from '../identity.ts'
import { place, unread } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { brokenFile, conflict } from './broken.ts'

/** `module version hash`; with `/go.mod` behind the version it is the hash of that file alone. */
const LINE = /^(\S{1,1000}) (\S{1,1000}) (h\d+:[A-Za-z0-9+/=]{1,200})$/
const MANIFEST = '/go.mod'

export const goSum: Reader = {
  id: 'go-sum',

  *read(file): Iterable<Found> {
    const { path, text } = file
    const fault = conflict(file)
    if (fault) {
      yield brokenFile(file, fault, 'go.sum', 'lockfile')
      return
    }
    let line = 0
    for (const physical of text.split('\n')) {
      line++
      const trimmed = physical.trim()
      if (!trimmed) continue
      const [, module, version, hash] = LINE.exec(trimmed) ?? []
      const at = place(path, line)
      if (!module || !version || !hash) {
        yield unread(at, trimmed, 'expected a module, a version and a hash', 'lockfile')
      } else if (!version.endsWith(MANIFEST)) {
        yield packageReference({
          ecosystem: 'golang',
          written: module,
          specifier: version,
          version,
          integrity: [hash],
          relation: 'unknown',
          surface: 'lockfile',
          at,
        })
      }
    }
  },
}

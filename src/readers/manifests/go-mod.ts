/**
 * go.mod: required modules, and those that stand in for others.
 *
 * A required version is the least that will do, and the one that is taken unless another module asks for more.
 * @see https://go.dev/ref/mod#go-mod-file
 */
import { packageReference } from '../identity.ts'
import { place, unread } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { brokenFile, conflict } from './broken.ts'
import { type GoLine, goLines, isFault } from './go-lines.ts'
import { isVersion, replacement } from './go-replace.ts'

/** They name no module that is fetched; a tool is a package of a module that is required as well. */
const SILENT = new Set(['module', 'go', 'toolchain', 'godebug', 'exclude', 'retract', 'tool', 'ignore'])

const required = (path: string, { words, comment, line, text }: GoLine): Found => {
  const at = place(path, line)
  const [module, version, ...more] = words
  if (!module || !version || more.length) return unread(at, text, 'expected a module and a version')
  return packageReference({
    ecosystem: 'golang',
    written: module,
    specifier: version,
    version: isVersion(version) ? version : undefined,
    scope: 'runtime',
    relation: /^indirect(?:$|[\s;])/.test(comment) ? 'transitive' : 'direct',
    surface: 'manifest',
    at,
  })
}

export const goMod: Reader = {
  id: 'go-mod',

  *read(file): Iterable<Found> {
    const { path, text } = file
    const fault = conflict(file)
    if (fault) {
      yield brokenFile(file, fault, 'go.mod')
      return
    }
    const lines = [...goLines(text)]
    const replacements = lines.flatMap(one =>
      !isFault(one) && one.directive === 'replace' ? [replacement(path, one)] : [],
    )
    const replaced = new Set(
      replacements
        .filter(({ found }) => found.kind === 'package')
        .map(({ module, version = '' }) => JSON.stringify([module, version])),
    )
    const isReplaced = ([module, version]: readonly string[]): boolean =>
      replaced.has(JSON.stringify([module, ''])) || replaced.has(JSON.stringify([module, version]))

    for (const one of lines) {
      const { line } = one
      if (isFault(one)) yield unread(place(path, line), one.text, one.why)
      // Nothing is fetched under a replaced name: often its version is made up.
      else if (one.directive === 'require' && !isReplaced(one.words)) yield required(path, one)
      else if (one.directive !== 'require' && one.directive !== 'replace' && !SILENT.has(one.directive)) {
        yield unread(place(path, line), one.text, 'expected a directive of go.mod')
      }
    }
    for (const { found } of replacements) yield found
  },
}

/** Services that shell scripts, Makefiles and documents start. */

import type { Lookup } from '../commands/expansion.ts'
import { justfileText, makefileText } from '../commands/makefile-text.ts'
import { lineFinder } from '../lines.ts'
import type { Found, Reader, TextFile } from '../reader.ts'
import type { RawCommand } from './command-words.ts'
import { blocksIn } from './fences.ts'
import { standingIn } from './standing.ts'
import { type Setting, startedBy } from './started.ts'

const NOTHING: Lookup = () => undefined

/** A first line that hands the file to something that is no shell, such as Python. */
const FOREIGN = /^#!(?!.*\b(?:ba|da|a|z|k|mk)?sh\b)[^\n]*/

const isDocument = (path: string): boolean => /\.(?:md|mdx|mdc|markdown|rst)$/i.test(path)

const commandsIn = (
  file: TextFile,
): { readonly commands: readonly RawCommand[]; readonly lookup: Lookup } => {
  const { path, text } = file
  const stand = standingIn(file)
  if (isDocument(path)) {
    const commands = blocksIn(text).map(
      ({ text: script, line }): RawCommand => ({ script, lineOf: lineFinder(script, line), stand }),
    )
    return { commands, lookup: NOTHING }
  }
  const just = /(?:^|\/)\.?justfile$|\.just$/i.test(path)
  if (just || /(?:^|\/)(?:GNU)?Makefile(?:\.|$)|\.(?:mk|mak)$/.test(path)) {
    const { recipes, lookup } = just ? justfileText(text) : makefileText(text)
    const commands = recipes.map(
      ({ text: script, line }): RawCommand => ({ script, lineOf: lineFinder(script, line), stand }),
    )
    return { commands, lookup }
  }
  if (FOREIGN.test(text)) return { commands: [], lookup: NOTHING }
  return { commands: [{ script: text, lineOf: lineFinder(text), stand }], lookup: NOTHING }
}

export const commandServices: Reader = {
  id: 'command-services',

  *read(file): Iterable<Found> {
    const { path } = file
    const docs = isDocument(path)
    const setting: Setting = {
      path,
      from: 'code',
      surface: docs ? 'docs' : 'command',
      reachable: true,
      // Documents show many a server that nobody leaves running.
      servers: !docs,
    }
    const { commands, lookup } = commandsIn(file)
    yield* startedBy(commands, lookup, setting)
  },
}

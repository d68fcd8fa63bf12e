/** Install commands in the recipes of Makefiles and justfiles. */
import { lineFinder } from '../lines.ts'
import type { Found, Reader } from '../reader.ts'
import { withoutBuilt } from './built.ts'
import { justfileText, makefileText } from './makefile-text.ts'
import { readScript } from './script.ts'

function* read(text: string, path: string): Iterable<Found> {
  const just = /(?:^|\/)\.?justfile$|\.just$/i.test(path)
  const { recipes, lookup } = just ? justfileText(text) : makefileText(text)
  for (const { text: recipe, line } of recipes) {
    yield* readScript(recipe, { path, surface: 'command', lookup, lineOf: lineFinder(recipe, line) })
  }
}

export const makefile: Reader = {
  id: 'makefile',
  read: ({ path, text }) => withoutBuilt(read(text, path), text),
}

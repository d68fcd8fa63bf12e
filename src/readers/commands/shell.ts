/** Install commands in shell scripts. */
import { lineFinder } from '../lines.ts'
import type { Reader } from '../reader.ts'
import { withoutBuilt } from './built.ts'
import { readScript } from './script.ts'

/** A first line that hands the file to something that is no shell, such as Python. */
const FOREIGN = /^#!(?!.*\b(?:ba|da|a|z|k|mk)?sh\b)[^\n]*/

export const shell: Reader = {
  id: 'shell',
  read({ path, text }) {
    if (FOREIGN.test(text)) return []
    const found = readScript(text, { path, surface: 'command', lineOf: lineFinder(text) })
    return withoutBuilt(found, text)
  },
}

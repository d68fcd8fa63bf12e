/** Models and datasets in Python code. */
import { lineFinder } from '../lines.ts'
import type { Reader } from '../reader.ts'
import { readPython } from './source.ts'

export const python: Reader = {
  id: 'python',
  read: ({ path, text }) => readPython(text, { path, surface: 'code', lineOf: lineFinder(text) }),
}

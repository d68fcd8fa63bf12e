/** Models, datasets and calls that deserialise in Python code. */
import type { Reader } from '../reader.ts'
import { withNeighbours } from './neighbours.ts'
import { readPython } from './source.ts'

export const python: Reader = {
  id: 'python',
  read: (file, beside) => readPython(file, 'code', withNeighbours(file.path, beside)),
  wants: (file, beside) => {
    const neighbours = withNeighbours(file.path, beside)
    for (const _ of readPython(file, 'code', neighbours));
    return [...neighbours.wanted]
  },
}

/** Python inside of other texts: `python -c '…'`, and what a here-document hands to Python. */
import type { Found } from '../reader.ts'
import { mentions } from './mentions.ts'
import { withNeighbours } from './neighbours.ts'
import type { PythonOrigin } from './references.ts'
import { readTree } from './source.ts'
import { parsePython } from './tree.ts'

/** What it loads counts; what cannot be understood there does not. Never throws. */
export function* embeddedPython(text: string, origin: PythonOrigin): Iterable<Found> {
  if (!mentions(text)) return
  const parsed = parsePython(text)
  if ('why' in parsed) return
  for (const found of readTree(text, parsed.tree, origin, withNeighbours()))
    if (found.kind === 'model' || found.kind === 'loader') yield found
}

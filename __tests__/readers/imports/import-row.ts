/** One line for an import: its line, the module, what may provide it, and what its surroundings say. */
import type { Found, Reader } from '../../../src/readers/reader.ts'
import { row } from '../manifests/row.ts'

export const importRow = (found: Found): string => {
  if (found.kind !== 'package' || !found.imported) return row(found)
  const { module, candidates, mapped } = found.imported
  return [
    `${found.at.line}: ${module}`,
    `${mapped ? 'of' : 'perhaps of'} ${candidates.join(' or ')}`,
    ...(found.scope === 'unknown' ? [] : [found.scope]),
  ].join(', ')
}

export const importRows = (reader: Reader, path: string, text: string): readonly string[] =>
  [...reader.read({ path, text })].map(importRow)

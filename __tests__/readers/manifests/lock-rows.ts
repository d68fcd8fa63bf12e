/** Rows of lockfiles: with the packages that pull one in, and without the zeros of made-up hashes. */
import type { Reader } from '../../../src/readers/reader.ts'
import { fixture, row } from './row.ts'

export const lockRows = (reader: Reader, path: string): readonly string[] => {
  const text = fixture(`${reader.id}/${path}`)
  return [...reader.read({ path, text })].map(found => {
    const via = found.kind === 'package' && found.via ? ` | via ${found.via.join(', ')}` : ''
    return `${row(found)}${via}`.replace(/0{20,}/g, '')
  })
}

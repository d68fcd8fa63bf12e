/** Rows of lockfiles, without the zeros of made-up hashes. */
import type { Reader } from '../../../src/readers/reader.ts'
import { fixture, rows } from './row.ts'

export const lockRows = (reader: Reader, path: string): readonly string[] =>
  rows(reader, path, fixture(`${reader.id}/${path}`)).map(row => row.replace(/0{20,}/g, ''))

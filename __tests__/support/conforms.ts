/** Whether a value is what a JSON schema describes. */
import { readFileSync } from 'node:fs'
import { Ajv, type ErrorObject } from 'ajv'
import addFormats from 'ajv-formats'

export const REPORT = 'schemas/report.schema.json'
export const SCAN = 'schemas/scan.schema.json'
export const SARIF = '__tests__/fixtures/sarif-2.1.0.json'

/** What does not fit; empty when all of it does. */
export const misfits = (schemaFile: string, value: unknown): readonly ErrorObject[] => {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats.default(ajv)
  // The SARIF schema is of draft 4; without its own `$schema` and `id` it means the same in draft 7.
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(schemaFile, 'utf8'))
  const valid = ajv.compile(schema)
  valid(value)
  return valid.errors ?? []
}

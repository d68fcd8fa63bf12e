/** The files that stand in the tables of tests: `test.each` and `describe.each` are asked, no test is run. */
import { readdirSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import type { Sample } from '../__tests__/support/samples.ts'

const TESTS = join(import.meta.dirname, '../__tests__')

/** In the place of Jest: keeps the rows of each table and goes into each description. */
const STAND_IN = `
const rows = globalThis.tablesOfTests
const nothing = () => undefined
const each = (table, ...more) => (rows.push(...(Array.isArray(table) ? table : more)), nothing)
const make = body => Object.assign(body, { each, skip: { each: () => nothing }, only: body })
export const describe = make((name, body) => body())
Object.assign(describe, { skip: Object.assign(nothing, { each: () => nothing }) })
export const test = make(() => undefined)
export const it = test
const any = new Proxy(nothing, { get: () => any, apply: () => any })
export const [beforeAll, afterAll, beforeEach, afterEach] = [nothing, nothing, nothing, nothing]
export const [jest, expect] = [any, any]
`

/** Those of these tests that hold bytes, each once; a row's first text is the name. */
export const samplesOfTests = async (folders: readonly string[]): Promise<readonly Sample[]> => {
  const rows: unknown[] = []
  Object.assign(globalThis, { tablesOfTests: rows })
  registerHooks({
    resolve: (name, context, next) =>
      name === '@jest/globals'
        ? { url: `data:text/javascript,${encodeURIComponent(STAND_IN)}`, shortCircuit: true }
        : next(name, context),
  })
  const found = new Map<string, Sample>()
  for (const folder of folders)
    for (const file of readdirSync(join(TESTS, folder)).filter(name =>
      /^.*(?<!live)\.test\.ts$/.test(name),
    )) {
      rows.length = 0
      await import(join(TESTS, folder, file))
      for (const sample of rows.flatMap(row => samplesIn(file, row)))
        found.set(sample.data.toString('latin1'), sample)
    }
  return [...found.values()]
}

const samplesIn = (file: string, row: unknown): readonly Sample[] => {
  const cells = Array.isArray(row) ? row : Object.values(row ?? {})
  const name = cells.find(cell => typeof cell === 'string') ?? 'a file'
  return cells
    .filter(cell => cell instanceof Uint8Array && cell.length > 0)
    .map(data => ({ name: `${file}: ${name}`, data: Buffer.from(data as Uint8Array) }))
}

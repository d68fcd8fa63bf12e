import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { globals, importSets, type Row, rows } from '../../scripts/eval-models.ts'

describe('the quality of the judge of pickles', () => {
  let found: readonly Row[] = []
  beforeAll(async () => {
    found = await rows()
  })

  const of = (list: string) => found.filter(row => row.list === list)
  const sum = (list: string, pick: (row: Row) => number) => of(list).reduce((all, row) => all + pick(row), 0)

  test('no callable that can be abused is clean, in any protocol', () => {
    expect(sum('gadgets', row => row.fixtures)).toBeGreaterThanOrEqual(3 * 350)
    expect(sum('gadgets', row => row.clean)).toBe(0)
    expect(of('gadgets').flatMap(row => row.examples)).toEqual([])
  })

  test('no way around scanners is clean, and each gets its verdict', () => {
    expect(sum('bypasses', row => row.fixtures)).toBeGreaterThanOrEqual(600)
    expect(sum('bypasses', row => row.clean)).toBe(0)
    expect(of('bypasses').flatMap(row => row.examples)).toEqual([])
  })

  test('what real libraries write is safe', () => {
    expect(of('benign').flatMap(row => row.examples)).toEqual([])
  })

  test('each fixture has one verdict', () => {
    for (const { what, fixtures, dangerous, unknown, clean } of found)
      expect([what, dangerous + unknown + clean]).toEqual([what, fixtures])
  })
})

describe('tables of real files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gate-eval-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }

  test('sets of names are safe when all of their names are', () => {
    const sets = file(
      'sets.tsv',
      '# a comment\nfiles\tmodels\tglobals\n90\t9\tcollections.OrderedDict torch.FloatStorage\n8\t4\tcollections.OrderedDict a.Stranger\n' +
        '1\t1\tos.system a.Stranger\n1\t1\t\n',
    )
    expect(importSets(sets)).toEqual([
      { what: 'files', all: 100, safe: 91, unknown: 8, dangerous: 1 },
      { what: 'models, each set on its own', all: 15, safe: 10, unknown: 4, dangerous: 1 },
      { what: 'distinct sets', all: 4, safe: 2, unknown: 1, dangerous: 1 },
    ])
  })

  test('names count once, and by their files', () => {
    const names = file('names.tsv', 'module\tname\tfiles\tmodels\ntorch\tdevice\t7\t1\na\tb\t2\t1\n')
    expect(globals(names)).toEqual([
      { what: 'names', all: 2, safe: 1, unknown: 1, dangerous: 0 },
      { what: 'names, by files', all: 9, safe: 7, unknown: 2, dangerous: 0 },
    ])
  })
})

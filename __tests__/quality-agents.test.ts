/** The labelled configurations of agents: every finding at its line, and nothing above a notice on the lines that are fine. */
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { matches } from '../src/readers/matching.ts'
import type { Placed } from '../src/readers/pair.ts'
import { rules } from '../src/rules/index.ts'
import { kindsOf, type Seen } from '../src/rules/rule.ts'
import { conform } from '../src/schema.ts'
import { NOW } from './support/cases.ts'

const FOLDER = new URL('../eval/deployments/agents/', import.meta.url)

interface Label {
  readonly file: string
  readonly line: number
  /** `-`: the line is fine. */
  readonly rule: string
  readonly what: string
}

const labels: readonly Label[] = readFileSync(new URL('labels.tsv', FOLDER), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(row => {
    const [file = '', line = '', rule = '', what = ''] = row.split('\t')
    return { file, line: Number(line), rule, what }
  })

const told = (reference: Placed): readonly string[] =>
  rules
    .filter(rule => rule.id.startsWith('agent-') && kindsOf(rule).includes(reference.kind))
    .flatMap(rule => {
      const options = (conform(rule.options, {}) as { value: unknown }).value
      if (rule.applies && !rule.applies(reference as never, options as never)) return []
      const seen = { reference, options, now: NOW } as unknown as Seen<never, never, never>
      return [...rule.check(seen)].map(({ at = reference.at }) => `${at.line} ${rule.id}`)
    })

/** `line rule` of everything that is said of a file; the first folder is the repository. */
const findings = async (file: string): Promise<ReadonlySet<string>> => {
  const path = file.slice(file.indexOf('/') + 1)
  const text = readFileSync(new URL(file, FOLDER), 'utf8')
  const found: string[] = []
  for (const entry of matches(path)) {
    if (!entry.id.startsWith('agent-') || entry.concerns?.(text) === false) continue
    for (const one of (await entry.load()).read({ path, text })) {
      if (one.kind !== 'include') found.push(...told(one))
    }
  }
  return new Set(found)
}

test('there are enough of them', () => {
  expect(labels.filter(({ rule }) => rule !== '-').length).toBeGreaterThanOrEqual(60)
  expect(labels.filter(({ rule }) => rule === '-').length).toBeGreaterThanOrEqual(60)
})

test.each([...new Set(labels.map(({ file }) => file))])('%s', async file => {
  const found = await findings(file)
  const own = labels.filter(label => label.file === file)
  const missed = own.filter(({ line, rule }) => rule !== '-' && !found.has(`${line} ${rule}`))
  const wrong = own.filter(
    ({ line, rule }) => rule === '-' && [...found].some(each => each.startsWith(`${line} `)),
  )
  expect({ missed, wrong }).toEqual({ missed: [], wrong: [] })
})

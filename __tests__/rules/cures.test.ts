/** Every suggestion for the labelled deployments and agents is taken, and the change is judged again: what is proposed cures. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from '@jest/globals'
import { changes, judged } from '../../scripts/eval-deployments.ts'
import type { Finding } from '../../src/finding.ts'
import { allCured, type Files, faults, suggests } from '../support/curing.ts'

/** Suggestions that the labelled changes have at least. */
const LEAST = 120
/** Batches after which nothing may be left to suggest: two faults can stand in one line. */
const MOST_BATCHES = 3
/** Rules that have a suggestion for one of the labelled changes. */
const SUGGESTING = [
  'agent-hidden-text',
  'agent-settings-danger',
  'deployment-auth-disabled',
  'deployment-auth-missing',
  'deployment-default-secret',
  'deployment-exposed',
  'deployment-host-namespace',
  'deployment-inline-secret',
  'deployment-privileged',
  'deployment-public-tunnel',
  'deployment-unsafe-loading',
  'deployment-vulnerable',
  'deployment-weak-sandbox',
]

const NOTE = ' # as agreed with the team'

const judge = (files: Files): Promise<readonly Finding[]> => judged({}, files)

/** The same files as people of other systems save them. */
const withCarriageReturns = (files: Files): Files =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, text.replaceAll(/\r?\n/g, '\r\n')] as const),
  )

/** With a comment behind every line for which there is a suggestion, where the language has comments. */
const withComments = async (files: Files): Promise<Files> => {
  const commented = new Map(Object.entries(files).map(([path, text]) => [path, text.split('\n')] as const))
  for (const { path, suggestion } of (await judge(files)).filter(suggests)) {
    const at = suggestion.line - 1
    const lines = commented.get(path)
    const line = lines?.[at]
    if (lines && line !== undefined && /\.(?:ya?ml|toml)$/.test(path) && !line.endsWith(NOTE))
      lines[at] = `${line}${NOTE}`
  }
  return Object.fromEntries([...commented].map(([path, lines]) => [path, lines.join('\n')] as const))
}

/** What is wrong with the suggestions for a change, each with the place. */
const failures = async (files: Files): Promise<readonly string[]> => {
  const before = await judge(files)
  const found: string[] = []
  for (const finding of before.filter(suggests)) {
    const { rule, path, line, suggestion } = finding
    for (const fault of await faults(files, finding, judge, before))
      found.push(`${path}:${line}: ${rule}: ${fault} (${suggestion.text.trim()})`)
  }
  return found
}

const all = changes()

test('there are enough suggestions, of the rules that can make one', async () => {
  const counts = new Map<string, number>()
  for (const [, files] of all)
    for (const { rule } of (await judge(files)).filter(suggests))
      counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const own = [...counts].filter(([rule]) => /^(?:deployment|agent)-/.test(rule))
  expect(own.reduce((sum, [, count]) => sum + count, 0)).toBeGreaterThanOrEqual(LEAST)
  expect(own.map(([rule]) => rule).sort()).toEqual(SUGGESTING)
})

/** Sources that load models, each file as a change of its own. */
const sources = (): readonly (readonly [string, Files])[] => {
  const folder = new URL('../../eval/models/', import.meta.url)
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !/\.(?:tsv|md)$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => [
      relative(folder.pathname, path),
      { [path.split('/').pop() ?? '']: readFileSync(path, 'utf8') },
    ])
}

test('suggestions for sources that load models mend, too', async () => {
  const [found, count] = [[] as string[], { of: 0 }]
  for (const [name, files] of sources()) {
    count.of += (await judge(files)).filter(suggests).length
    found.push(...(await failures(files)).map(fault => `${name}: ${fault}`))
  }
  expect(found).toEqual([])
  expect(count.of).toBeGreaterThan(0)
})

test.each(all)('%s: each suggestion mends what it is for, and nothing else changes', async (_, files) => {
  expect(await failures(files)).toEqual([])
})

test.each(all)('%s: so it does where lines end with CR and LF', async (_, files) => {
  expect(await failures(withCarriageReturns(files))).toEqual([])
})

test.each(all)('%s: a comment behind the line stays', async (_, files) => {
  const commented = await withComments(files)
  expect(await failures(commented)).toEqual([])
  const left = Object.values(allCured(commented, await judge(commented))).join('\n')
  expect(left.split(NOTE).length).toBe(Object.values(commented).join('\n').split(NOTE).length)
})

test.each(all)('%s: all of them at once leave nothing to suggest', async (_, files) => {
  let now: Files = files
  for (let batch = 0; batch < MOST_BATCHES; batch++) now = allCured(now, await judge(now))
  expect(
    (await judge(now)).filter(suggests).map(({ path, line, rule }) => `${path}:${line}: ${rule}`),
  ).toEqual([])
  const unread = (findings: readonly Finding[]) => findings.filter(({ rule }) => rule === 'unread').length
  expect(unread(await judge(now))).toBe(unread(await judge(files)))
})

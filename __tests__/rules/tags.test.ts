import { expect, test } from '@jest/globals'
import { rules } from '../../src/rules/index.ts'

/** The lists that are named, with their years; the Top 10 for LLM applications changed its numbers in 2026. */
const TAG = /^(?:OWASP-LLM(?:0[1-9]|10):2026|OWASP-MCP(?:0[1-9]|10):2025|AML\.T\d{4}(?:\.\d{3})?)$/

const tagged = rules.flatMap(({ id, tags }) => (tags === undefined ? [] : [{ id, tags }]))

test('tags are entries of the lists that are named, each once', () => {
  for (const { id, tags } of tagged) {
    expect([id, tags.length > 0, new Set(tags).size]).toEqual([id, true, tags.length])
    for (const tag of tags) expect(tag).toMatch(TAG)
  }
})

test('rules on deployments and agents have tags, and those on the origin of packages and models name the supply chain', () => {
  const untagged = rules.filter(({ id, tags }) => /^(?:deployment|agent)-/.test(id) && tags === undefined)
  expect(untagged.map(({ id }) => id)).toEqual([])
  for (const id of [
    'package-malicious',
    'package-source',
    'model-absent',
    'model-payload',
    'deployment-malicious',
  ])
    expect(tagged.find(each => each.id === id)?.tags).toContain('OWASP-LLM04:2026')
})

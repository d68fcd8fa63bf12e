/** The whole story with a registry of one's own that the base side's configuration names. */
import { afterEach, expect, test } from '@jest/globals'
import { gate } from '../src/gate.ts'
import { endpoints } from '../src/sources/endpoints.ts'
import { changeOf, type Tree } from './readers/memory.ts'
import { NOW } from './support/cases.ts'
import { type Registry, startRegistry } from './support/registry.ts'

const registries: Registry[] = []
afterEach(async () => {
  await Promise.all(registries.splice(0).map(registry => registry.close()))
})

const start = async (): Promise<Registry> => {
  const registry = await startRegistry()
  registries.push(registry)
  return registry
}

const PATH = '.github/ai-artifact-policy.yml'

const run = async (open: Registry, base: Tree, head: Tree, text = 'version: 1') => {
  const change = changeOf(base, { ...base, ...head })
  const { verdict } = await gate({
    change,
    policy: { path: PATH, text, from: change },
    sources: new Map(Object.entries(open.endpoints) as [keyof Registry['endpoints'], string][]),
    secret: () => undefined,
    now: NOW,
    stage: () => undefined,
  })
  return verdict.findings.map(
    ({ rule, state, path, line, message }) =>
      `${rule}${state === 'violated' ? '' : ` (${state})`} ${path}:${line} ${message}`,
  )
}

const manifest = (...names: string[]) =>
  JSON.stringify({ dependencies: Object.fromEntries(names.map(name => [name, '1.0.0'])) }, undefined, 1)
const old = { versions: { '1.0.0': { at: '2024-01-01T00:00:00Z' } } }

test('a scope of the company is asked of its registry, and the public one never hears of it', async () => {
  const [open, own] = [await start(), await start()]
  open.npm.set('left', old)
  own.npm.set('@acme/here', old)
  const base = { '.npmrc': `@acme:registry=${own.url}/npm/\n`, 'package.json': manifest() }
  const head = { 'package.json': manifest('left', '@acme/here', '@acme/gone') }
  expect(await run(open, base, head)).toEqual([
    `package-absent package.json:5 @acme/gone does not exist in ${new URL(own.url).host}, where .npmrc:1 sends it.`,
  ])
  expect(JSON.stringify(open.asked)).not.toContain('acme')
})

test('one that wants a token gives no answer, and the finding says what to do', async () => {
  const [open, own] = [await start(), await start()]
  own.on('/npm', (_, response) => {
    response.writeHead(401).end()
  })
  const base = { '.npmrc': `@acme:registry=${own.url}/npm/\n`, 'package.json': manifest() }
  const [finding, ...more] = await run(open, base, { 'package.json': manifest('@acme/x') })
  expect(more).toEqual([])
  expect(finding).toMatch(
    /^package-absent \(undetermined\) package\.json:3 pkg:npm\/%40acme\/x@1\.0\.0 is routed to 127\.0\.0\.1:\d+ by \.npmrc:1, which gave no answer \(HTTP 401/,
  )
  expect(open.asked).toEqual([])
})

test('a name that the policy lists as private is asked of nobody, routed or not', async () => {
  const [open, own] = [await start(), await start()]
  const base = { '.npmrc': `@acme:registry=${own.url}/npm/\n`, 'package.json': manifest() }
  const policy = "version: 1\nprivate: { npm: ['@acme/*'] }\n"
  expect(await run(open, base, { 'package.json': manifest('@acme/x') }, policy)).toEqual([])
  expect([...open.asked, ...own.asked]).toEqual([])
})

test('a lockfile entry at a place that nothing names, and a private name at a public one', async () => {
  const open = await start()
  open.npm.set('left', old)
  const entry = (name: string, at: string) => [
    `node_modules/${name}`,
    {
      version: '1.0.0',
      resolved: `${at}/${name}/-/${name.split('/').pop()}-1.0.0.tgz`,
      integrity: 'sha512-a',
    },
  ]
  const lock = (...entries: unknown[][]) =>
    JSON.stringify({ lockfileVersion: 3, packages: { '': {}, ...Object.fromEntries(entries) } }, undefined, 1)
  const base = { 'package-lock.json': lock() }
  const head = (place: string) => ({
    'package-lock.json': lock(entry('left', place)),
  })
  expect(await run(open, base, head('https://evil.example'))).toEqual([
    "package-source package-lock.json:5 left is resolved to evil.example, which is neither the public registry nor one that the base side's configuration names: https://evil.example/left/-/left-1.0.0.tgz.",
  ])
  const known = { ...base, 'package-lock.json': lock(entry('right', 'https://evil.example')) }
  expect(await run(open, known, head('https://evil.example'))).toEqual([])

  const squat = { 'package-lock.json': lock(entry('@acme/x', endpoints.npm)) }
  expect(await run(open, base, squat, "version: 1\nprivate: { npm: ['@acme/*'] }\n")).toEqual([
    `package-confusion package-lock.json:5 @acme/x is private, and the lockfile takes it from ${new URL(endpoints.npm).host}, a public registry.`,
  ])
})

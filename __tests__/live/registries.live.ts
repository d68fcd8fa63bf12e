/** Asks the real registries for a few well-known packages. Never part of CI: `npm run test:live`. */
import { afterAll, expect, test } from '@jest/globals'
import { openHttp } from '../../src/asking.ts'
import type { Ecosystem } from '../../src/ecosystem.ts'
import { packageReference } from '../../src/readers/identity.ts'
import type { PackageReference } from '../../src/reference.ts'
import { gather } from '../../src/sources/index.ts'

const http = openHttp({
  services: {},
  overrides: new Map(),
  offline: false,
  now: new Date(),
  secret: () => undefined,
})
afterAll(() => http.close())

const named = (ecosystem: Ecosystem, written: string, version?: string): PackageReference =>
  packageReference({
    ecosystem,
    written,
    ...(version ? { version, specifier: version } : {}),
    surface: 'manifest',
    at: { path: 'x', line: 1 },
  })

const release = async (reference: PackageReference) =>
  (await gather([reference], () => new Set(['release'] as const), http)).get(reference)?.release

test.each([
  ['npm', 'left-pad', '1.3.0'],
  ['npm', '@types/node', '20.0.0'],
  ['npm', 'ms', '2.1.3'],
  ['pypi', 'requests', '2.31.0'],
  ['pypi', 'PyYAML', '6.0.1'],
] as const)('%s knows %s %s', async (ecosystem, name, version) => {
  expect(await release(named(ecosystem, name, version))).toMatchObject({
    state: 'known',
    value: { match: 'exact', version },
  })
})

test('a version that was never published is told from one that was', async () => {
  expect(await release(named('npm', 'ms', '99.98.97'))).toMatchObject({
    state: 'known',
    value: { match: 'none' },
  })
})

test.each([
  ['npm', 'ai-artifact-gate-no-such-package-7f3a'],
  ['pypi', 'ai-artifact-gate-no-such-package-7f3a'],
] as const)('%s has no %s', async (ecosystem, name) => {
  expect(await release(named(ecosystem, name))).toMatchObject({ state: 'absent' })
})

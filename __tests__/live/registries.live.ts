/** Asks the real registries for one well-known package each. Never part of CI: `npm run test:live`. */
import { afterAll, describe, expect, test } from '@jest/globals'
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

describe.each([
  ['npm', 'ms', '2.1.3', '99.98.97'],
  ['pypi', 'requests', '2.31.0', '99.98.97'],
  ['cargo', 'serde_json', '1.0.100', '99.98.97'],
  ['golang', 'golang.org/x/text', 'v0.14.0', 'v0.98.97'],
  ['maven', 'org.slf4j:slf4j-api', '2.0.9', '99.98.97'],
] as const)('%s knows %s', (ecosystem, name, version, invented) => {
  test(version, async () => {
    const fact = await release(named(ecosystem, name, version))
    expect(fact).toMatchObject({ state: 'known', value: { name, match: 'exact', version } })
    // A mirror may leave the date out, or give its own.
    process.stdout.write(`${ecosystem} ${JSON.stringify(fact)}\n`)
  })

  test(`no ${invented}`, async () => {
    expect(await release(named(ecosystem, name, invented))).toMatchObject({
      state: 'known',
      value: { match: 'none' },
    })
  })
})

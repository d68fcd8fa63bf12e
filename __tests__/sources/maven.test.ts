import { describe, expect, test } from '@jest/globals'
import { createHttp } from '../../src/http.ts'
import type { PackageReference } from '../../src/reference.ts'
import { maven } from '../../src/sources/maven.ts'
import { readMavenMetadata } from '../../src/sources/maven-metadata.ts'
import { aPackage, askAbout, daysAgo, scene, timeless } from '../support/asking.ts'
import type { MavenArtifact } from '../support/registry/maven.ts'
import { startRegistry } from '../support/registry.ts'

const T = (day: number) => `2024-01-0${day}T00:00:00.000Z`
/** `20240131235959`. */
const digitsOf = (time: string) => time.replace(/\D/g, '').slice(0, 14)
const NAME = 'org.example.left:left-pad'
const PATH = '/maven/org/example/left/left-pad'

const ask = (artifact: MavenArtifact | undefined, fields: Partial<PackageReference> = {}) =>
  askAbout(maven, aPackage({ ecosystem: 'maven', name: NAME, ...fields }), registry => {
    if (artifact) registry.maven.set(NAME, artifact)
  })

const pad: MavenArtifact = {
  versions: { '1.0': T(1), '1.1': T(2), '1.10': T(3), '2.0-RC1': T(4), '2.1': T(5) },
  unlisted: ['2.1'],
  release: '1.10',
  updated: digitsOf(daysAgo(8)),
}

test('of an artifact at rest the list is enough', async () => {
  const { value, paths } = await ask({ ...pad, updated: '20240104101112' }, { version: '1.1' })
  expect(value).toMatchObject({ match: 'exact', version: '1.1', changed: '2024-01-04T10:11:12.000Z' })
  expect(value).not.toHaveProperty('published')
  expect(paths).toEqual([`${PATH}/maven-metadata.xml`])
})

test('what its list lacks is looked up all the same', async () => {
  const rest = { ...pad, updated: '20240104101112' }
  expect((await ask(rest, { version: '2.1' })).value).toMatchObject({ match: 'exact', published: T(5) })
  expect((await ask(rest, { version: '9' })).value).toMatchObject({ match: 'none' })
})

test('the list gives the versions, the project file the date', async () => {
  const { value, paths } = await ask(pad, { version: '1.1' })
  expect(value).toEqual({
    name: NAME,
    changed: expect.stringMatching(/\.000Z$/),
    versions: 4,
    recent: ['2.0-RC1', '1.10', '1.1', '1.0'],
    latest: '1.10',
    match: 'exact',
    version: '1.1',
    published: T(2),
    stub: false,
  })
  expect(paths).toEqual([`${PATH}/maven-metadata.xml`, `HEAD ${PATH}/1.1/left-pad-1.1.pom`])
})

describe('what a version or range comes to', () => {
  test.each<[Partial<PackageReference>, string, string | undefined]>([
    [{ version: '1.0' }, 'exact', '1.0'],
    // A version is the name of a folder, so another spelling is another version.
    [{ version: '1.0.0' }, 'none', undefined],
    [{ version: '2.1' }, 'exact', '2.1'],
    [{ version: '9' }, 'none', undefined],
    [{}, 'range', '1.10'],
    [{ specifier: 'LATEST' }, 'range', '1.10'],
    [{ version: 'RELEASE' }, 'range', '1.10'],
    [{ specifier: 'latest.release' }, 'range', '1.10'],
    [{ specifier: '[1.0,1.5)' }, 'range', '1.1'],
    [{ specifier: '1.+' }, 'range', '1.10'],
    [{ specifier: '[3,)' }, 'none', undefined],
    [{ specifier: '[3' }, 'unspecified', undefined],
  ])('%j', async (fields, match, version) => {
    const { match: gave, version: came } = (await ask(pad, fields)).value as {
      match: string
      version?: string
    }
    expect([gave, came]).toEqual([match, version])
  })
})

test('a listed version without files does not exist', async () => {
  const { value } = await askAbout(
    maven,
    aPackage({ ecosystem: 'maven', name: NAME, version: '1.1' }),
    registry => {
      registry.maven.set(NAME, pad)
      registry.on(`${PATH}/1.1/`, (_, response) => void response.writeHead(404).end())
    },
  )
  expect(value).toMatchObject({ match: 'none', versions: 3 })
})

test('without an answer about the version the question stays open', async () => {
  const { fact } = await askAbout(
    maven,
    aPackage({ ecosystem: 'maven', name: NAME, version: '1.1' }),
    registry => {
      registry.maven.set(NAME, pad)
      registry.on(`${PATH}/1.1/`, (_, response) => void response.writeHead(403).end())
    },
  )
  expect(fact).toMatchObject({ state: 'unknown', reason: expect.stringContaining('403') })
})

test('an artifact that may be young is asked for its first version', async () => {
  const { value, paths } = await ask(
    { versions: { '0.1': daysAgo(5), '0.2': daysAgo(1) } },
    { version: '0.2' },
  )
  expect((value as { firstPublished: string }).firstPublished.slice(0, 10)).toBe(daysAgo(5).slice(0, 10))
  expect(paths.at(-1)).toBe(`HEAD ${PATH}/0.1/left-pad-0.1.pom`)
})

describe('absence', () => {
  test('is what the repository says', async () => {
    const { fact, url } = await ask(undefined)
    expect(timeless(fact)).toEqual({ state: 'absent', source: `${url}${PATH}/maven-metadata.xml` })
  })

  test.each(['androidx.core:core', 'com.android.tools.build:gradle', 'org.x:org.x.gradle.plugin'])(
    'is nothing that it can say of %s',
    async name => {
      const { fact } = await ask(undefined, { name })
      expect(fact).toMatchObject({ state: 'unknown', reason: expect.stringContaining('another repository') })
    },
  )

  test('of those is what all repositories say in which they may live', async () => {
    const here = aPackage({ ecosystem: 'maven', name: 'androidx.left:left-pad', version: '1.1' })
    const home = await scene()
    const elsewhere = await startRegistry()
    try {
      const door = () =>
        createHttp({
          endpoints: home.registry.endpoints,
          also: { maven: [`${elsewhere.url}/maven`] },
          version: '1',
          backOff: 1,
          tries: 1,
        })
      const http = door()
      expect((await maven.ask([here], http))[0]).toMatchObject({ state: 'absent' })

      const again = door()
      elsewhere.maven.set(here.name, { ...pad, updated: '20240104101112' })
      expect((await maven.ask([here], again))[0]).toMatchObject({
        state: 'known',
        source: `${elsewhere.url}/maven/androidx/left/left-pad/maven-metadata.xml`,
        value: { match: 'exact', version: '1.1' },
      })
      // Every other name is asked of Maven Central alone.
      const asked = elsewhere.asked.length
      await maven.ask([aPackage({ ecosystem: 'maven', name: 'org.left:gone' })], again)
      expect(elsewhere.asked).toHaveLength(asked)

      elsewhere.on('/maven', (_, response) => void response.writeHead(503).end())
      const down = door()
      expect((await maven.ask([here], down))[0]).toMatchObject({ state: 'unknown' })
    } finally {
      await elsewhere.close()
    }
  })

  test.each(['left', 'a:b:c', ':b', 'a:'])('is not asked of %s, which is no group:artifact', async name => {
    const { fact, paths } = await ask(undefined, { name })
    expect(fact).toMatchObject({ state: 'unknown', reason: 'the name is no group:artifact' })
    expect(paths).toEqual([])
  })
})

test('another artifact in the answer is no answer', async () => {
  const metadata =
    '<metadata><groupId>org.other</groupId><artifactId>left-pad</artifactId><versioning/></metadata>'
  const { fact } = await ask({ versions: {}, metadata })
  expect(fact).toMatchObject({
    state: 'unknown',
    reason: 'the registry answered for another name, "org.other:left-pad"',
  })
})

test.each([
  '',
  '{}',
  '<metadata>',
  '<metadata/>',
  '<metadata><artifactId>x</artifactId></metadata>',
  '<other><artifactId>x</artifactId><versioning/></other>',
  '<a>'.repeat(50_000),
  '<!DOCTYPE m [<!ENTITY e "x">]><metadata><artifactId>&e;</artifactId><versioning/></metadata>',
  '<'.repeat(100_000),
])('%.30j is no metadata', text => {
  expect(readMavenMetadata(text)).toBeUndefined()
})

import { describe, expect, test } from '@jest/globals'
import type { Evidence } from '../../src/evidence.ts'
import { npmProvenance } from '../../src/sources/provenance-npm.ts'
import { pypiProvenance } from '../../src/sources/provenance-pypi.ts'
import { builderOf } from '../../src/sources/provenance-statement.ts'
import { aPackage, known, scene } from '../support/asking.ts'

const at = '2024-01-01T00:00:00Z'
const built = (repository: string) => ({
  buildDefinition: {
    externalParameters: {
      workflow: { ref: 'refs/tags/v1', repository, path: '.github/workflows/release.yml' },
    },
  },
})
const HOME = 'https://github.com/Acme/left'

describe('npm', () => {
  const bump = (name: string) =>
    aPackage({ name, version: '2.0.0', previous: aPackage({ name, version: '1.0.0' }) })
  const ask = async (before?: object, after?: object, name = '@acme/left') => {
    const { registry, http } = await scene()
    const version = (predicate?: object) => ({ at, ...(predicate ? { built: predicate } : {}) })
    registry.npm.set(name, { versions: { '1.0.0': version(before), '2.0.0': version(after) } })
    const [fact] = await npmProvenance.ask([bump(name)], http)
    return { fact, registry, value: known<'provenance'>(fact) }
  }

  test('the builder of both versions', async () => {
    const { value, registry } = await ask(built(HOME), built('https://github.com/mallory/left'))
    expect(value).toEqual({
      attested: true,
      repository: 'github.com/mallory/left',
      workflow: '.github/workflows/release.yml',
      before: { version: '1.0.0', attested: true, repository: 'github.com/acme/left' },
    })
    expect(registry.asked.map(({ path }) => path).sort()).toEqual([
      '/npm/-/npm/v1/attestations/@acme%2Fleft@1.0.0',
      '/npm/-/npm/v1/attestations/@acme%2Fleft@2.0.0',
      '/npm/@acme%2Fleft',
    ])
  })

  test('provenance of the older kind', async () => {
    const older = {
      invocation: { configSource: { uri: `git+${HOME}.git@refs/heads/main`, entryPoint: 'a.yml' } },
    }
    expect((await ask(older, built(HOME))).value).toMatchObject({
      repository: 'github.com/acme/left',
      before: { repository: 'github.com/acme/left' },
    })
  })

  test('a version that has none any more', async () => {
    expect((await ask(built(HOME))).value).toEqual({
      attested: false,
      before: { version: '1.0.0', attested: true, repository: 'github.com/acme/left' },
    })
  })

  test('without an attestation before there is nothing to compare, and the builder is not asked for', async () => {
    const { value, registry } = await ask(undefined, built(HOME))
    expect(value).toEqual({ attested: true, before: { version: '1.0.0', attested: false } })
    expect(registry.asked.length).toBe(1)
  })

  test('an attestation that the registry lists and does not have is none', async () => {
    const { registry, http } = await scene()
    registry.npm.set('left', {
      versions: { '1.0.0': { at, built: built(HOME) }, '2.0.0': { at, built: built(HOME) } },
    })
    registry.on('/npm/-/npm/v1/attestations/left@2', (_, response) => void response.writeHead(404).end())
    const [fact] = await npmProvenance.ask([bump('left')], http)
    expect(known<'provenance'>(fact)).toMatchObject({ attested: false, before: { attested: true } })
  })

  test.each([
    ['no answer', 503, '', 'HTTP 503 after 3 tries'],
    [
      'a statement that cannot be read',
      200,
      JSON.stringify({
        attestations: [
          { predicateType: 'https://slsa.dev/provenance/v1', bundle: { dsseEnvelope: { payload: '!' } } },
        ],
      }),
      'the attestation is not of the expected shape',
    ],
  ])('%s leaves the question open', async (_, status, body, reason) => {
    const { registry, http } = await scene()
    registry.npm.set('left', {
      versions: { '1.0.0': { at, built: built(HOME) }, '2.0.0': { at, built: built(HOME) } },
    })
    registry.on(
      '/npm/-/npm/v1/attestations/left@2',
      (__, response) => void response.writeHead(status).end(body),
    )
    const [fact] = await npmProvenance.ask([bump('left')], http)
    expect(fact).toMatchObject({ state: 'unknown', reason })
  })

  test('a version that does not exist has none to speak of', async () => {
    const { registry, http } = await scene()
    registry.npm.set('left', { versions: { '1.0.0': { at } } })
    const [fact] = await npmProvenance.ask([bump('left')], http)
    expect(fact).toMatchObject({ state: 'absent', detail: 'no such version' })
  })

  test('a range means what it comes to', async () => {
    const { registry, http } = await scene()
    registry.npm.set('left', { versions: { '1.0.0': { at, built: built(HOME) } } })
    const release = { name: 'left', versions: 1, recent: [], match: 'range', version: '1.0.0' } as const
    const evidence: Evidence = { release: { state: 'known', source: 's', asked: '', value: release } }
    const [fact] = await npmProvenance.ask(
      [aPackage({ name: 'left', specifier: '^1' })],
      http,
      () => evidence,
    )
    expect(known<'provenance'>(fact)).toEqual({ attested: true })
  })
})

describe('PyPI', () => {
  const file = (filename: string, publisher?: object) => ({ filename, ...(publisher ? { publisher } : {}) })
  const github = (repository: string) => ({ kind: 'GitHub', repository, workflow: 'release.yml' })
  const ask = async (files: readonly ReturnType<typeof file>[]) => {
    const { registry, http } = await scene()
    registry.pypi.set('left', { versions: ['1.0', '2.0'], files })
    const previous = aPackage({ name: 'left', ecosystem: 'pypi', version: '1.0' })
    const [fact] = await pypiProvenance.ask(
      [aPackage({ name: 'left', ecosystem: 'pypi', version: '2.0.0', previous })],
      http,
    )
    return { value: known<'provenance'>(fact), registry }
  }

  test('the publisher of both versions', async () => {
    const { value, registry } = await ask([
      file('left-1.0.tar.gz', github('Acme/left')),
      file('left-2.0.tar.gz', { kind: 'GitLab', repository: 'acme/left', workflow_filepath: 'ci.yml' }),
    ])
    expect(value).toEqual({
      attested: true,
      repository: 'gitlab.com/acme/left',
      workflow: 'ci.yml',
      before: { version: '1.0', attested: true, repository: 'github.com/acme/left' },
    })
    expect(registry.asked.map(({ path }) => path).sort()).toEqual([
      '/pypi/integrity/left/1.0/left-1.0.tar.gz/provenance',
      '/pypi/integrity/left/2.0/left-2.0.tar.gz/provenance',
      '/pypi/simple/left/',
    ])
  })

  test('one file without makes a version without', async () => {
    const { value } = await ask([
      file('left-1.0.tar.gz', github('acme/left')),
      file('left-2.0.tar.gz', github('acme/left')),
      file('left-2.0-py3-none-any.whl'),
    ])
    expect(value).toMatchObject({ attested: false, before: { attested: true } })
  })

  test('a service account', async () => {
    const { value } = await ask([
      file('left-1.0.tar.gz', { kind: 'Google', email: 'release@acme.example' }),
      file('left-2.0.tar.gz', github('acme/left')),
    ])
    expect(value).toMatchObject({ before: { repository: 'google/release@acme.example' } })
  })
})

test.each([
  ['', undefined],
  [Buffer.from('[]').toString('base64'), undefined],
  [Buffer.from('['.repeat(500_000)).toString('base64'), undefined],
  ['A'.repeat(1_000_001), undefined],
  [Buffer.from('{"predicate":{"buildDefinition":7}}').toString('base64'), {}],
  [
    Buffer.from(JSON.stringify({ predicate: built('javascript:alert(1)') })).toString('base64'),
    { workflow: '.github/workflows/release.yml' },
  ],
])('a statement that is none: %.20s', (payload, expected) => {
  expect(builderOf(payload)).toEqual(expected)
})

test('only the public registry has attestations that are asked for', () => {
  const left = aPackage({ name: 'left' })
  expect(npmProvenance.serves(left)).toBe(true)
  expect(npmProvenance.serves({ ...left, route: { url: 'https://registry.example', by: '.npmrc:1' } })).toBe(
    false,
  )
  expect(npmProvenance.serves({ ...left, private: { asked: true } })).toBe(false)
})

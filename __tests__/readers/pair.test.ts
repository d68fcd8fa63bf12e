import { describe, expect, test } from '@jest/globals'
import { type PackageParts, packageReference } from '../../src/readers/identity.ts'
import { pair } from '../../src/readers/pair.ts'
import { withMoves } from '../../src/readers/pair-moves.ts'
import type { ChangeKind, ModelReference, PackageReference, Unread } from '../../src/reference.ts'

const npm = (
  version: string | undefined,
  more: Partial<PackageParts> & { line?: number } = {},
): PackageReference =>
  packageReference({
    ecosystem: 'npm',
    written: 'left',
    version,
    specifier: version,
    scope: 'runtime',
    surface: 'lockfile',
    at: { path: 'package-lock.json', line: more.line ?? 1 },
    ...more,
  })

const pypi = (specifier: string, more: Partial<PackageParts> & { line?: number } = {}): PackageReference => {
  const version = specifier.startsWith('==') ? specifier.slice(2) : undefined
  return npm(version, { ecosystem: 'pypi', specifier, surface: 'manifest', ...more })
}

const model = (more: Partial<ModelReference> = {}): ModelReference => ({
  kind: 'model',
  id: 'hf:owner/name',
  hub: 'huggingface',
  type: 'model',
  name: 'owner/name',
  pinned: false,
  resolvedBy: 'literal',
  callee: 'AutoModel.from_pretrained',
  surface: 'code',
  at: { path: 'a.py', line: 1 },
  ...more,
})

const line = (what: string, more: Partial<Unread> = {}): Unread => ({
  kind: 'unread',
  id: 'a',
  what,
  why: 'because',
  surface: 'manifest',
  at: { path: 'a', line: 1 },
  ...more,
})

const added = (one: PackageReference): PackageReference => ({ ...one, changes: ['added'] })

const hash = (...integrity: string[]) => ({ integrity })

describe('packages', () => {
  const git = { origin: 'git', address: 'git+https://git.example/left#main' } as const

  test.each<[string, PackageReference, PackageReference]>([
    ['moved to another line', npm('1.0.0'), npm('1.0.0', { line: 9 })],
    ['white space in a range', pypi('>=1, <2'), pypi('>=1,<2')],
    ['a range that is pinned to its own version', pypi('>=1.0'), pypi('==1.0')],
    ['a caret that is dropped', npm(undefined, { specifier: '^1.0.0' }), npm('1.0.0')],
    ['a hash that is added', npm('1.0.0'), npm('1.0.0', hash('sha512-a'))],
    ['a weaker hash that is replaced', npm('1.0.0', hash('sha1-a')), npm('1.0.0', hash('sha512-b'))],
    [
      'one hash of several that is dropped',
      npm('1.0.0', hash('sha256:a', 'sha256:b')),
      npm('1.0.0', hash('sha256:a')),
    ],
    [
      'the hash of another format of the lockfile',
      npm('1.0.0', hash('sha512-a')),
      npm('1.0.0', hash(`10c0/${'ab'.repeat(64)}`)),
    ],
    [
      'an address that is written out, with the same hash',
      npm('1.0.0', hash('sha512-a')),
      npm('1.0.0', { ...hash('sha512-a'), address: 'https://a.example/x' }),
    ],
    [
      'a script that the older format did not tell, with the same hash',
      npm('1.0.0', hash('sha512-a')),
      npm('1.0.0', { ...hash('sha512-a'), runsOnInstall: true }),
    ],
    ['what others pulled in', npm('1.0.0', { relation: 'transitive' }), npm('1.0.0')],
    ['lower scope', npm('1.0.0'), npm('1.0.0', { scope: 'dev' })],
    ['an install script that is gone', npm('1.0.0', { runsOnInstall: true }), npm('1.0.0')],
    [
      'TLS',
      npm('1.0.0', { address: 'http://a.example/x' }),
      npm('1.0.0', { address: 'https://a.example/x' }),
    ],
    [
      'an index that is gone',
      npm('1.0.0', { indexes: [{ url: 'https://a.example', extra: true }] }),
      npm('1.0.0'),
    ],
  ])('says nothing of %s', (_, before, after) => {
    expect(pair([before], [after])).toEqual([])
  })

  test.each<[string, PackageReference, PackageReference, ...ChangeKind[]]>([
    ['a higher version', npm('1.0.0'), npm('2.0.0'), 'version'],
    ['a lower version', npm('2.0.0'), npm('1.0.0'), 'version'],
    ['another range', pypi('>=1'), pypi('>=2'), 'version'],
    ['a version where there was none', pypi(''), pypi('==1.0'), 'version'],
    ['another version that is pinned', pypi('>=1.0'), pypi('==2.0'), 'version'],
    ['a lost pin', pypi('==1.0'), pypi('>=1.0'), 'version', 'unpinned'],
    ['another origin', npm('1.0.0'), npm(undefined, git), 'version', 'source', 'unpinned'],
    [
      'another repository',
      npm(undefined, git),
      npm(undefined, { ...git, address: 'git+https://other.example/left' }),
      'source',
    ],
    [
      'another host',
      npm('1.0.0', { address: 'https://a.example/x' }),
      npm('1.0.0', { address: 'https://b.example/x' }),
      'source',
    ],
    [
      'TLS that is lost',
      npm('1.0.0', { address: 'https://a.example/x' }),
      npm('1.0.0', { address: 'http://a.example/x' }),
      'source',
    ],
    [
      'an address where there was none',
      npm('1.0.0'),
      npm('1.0.0', { address: 'https://b.example/x' }),
      'source',
    ],
    ['another hash', npm('1.0.0', hash('sha512-a')), npm('1.0.0', hash('sha512-b')), 'integrity'],
    [
      'one more hash',
      npm('1.0.0', hash('sha256:a')),
      npm('1.0.0', hash('sha256:a', 'sha256:b')),
      'integrity',
    ],
    ['a hash that is gone', npm('1.0.0', hash('sha512-a')), npm('1.0.0'), 'integrity'],
    ['a weaker hash', npm('1.0.0', hash('sha512-a')), npm('1.0.0', hash('sha1-a')), 'integrity'],
    ['a higher scope', npm('1.0.0', { scope: 'dev' }), npm('1.0.0', { scope: 'runtime' }), 'scope'],
    ['an install script', npm('1.0.0'), npm('1.0.0', { runsOnInstall: true }), 'script'],
  ])('shows %s with what was before', (_, before, after, ...changes) => {
    expect(pair([before], [after])).toEqual([{ ...after, changes, previous: before }])
  })

  test('a new package, and one of another name, have nothing before them', () => {
    const [a, b] = [npm('1.0.0', { written: 'right', line: 2 }), npm('1.0.0', { written: 'Left', line: 3 })]
    expect(pair([npm('1.0.0')], [npm('1.0.0'), a, b])).toEqual([a, b].map(added))
    expect(pair(undefined, [a])).toEqual([added(a)])
  })

  test('digests of two caches are not compared, those of one are', () => {
    const of = (key: string, part: string) => npm('1.0.0', hash(`${key}${part.repeat(64)}`))
    expect(pair([of('', 'ab')], [of('10c0/', 'cd')])).toEqual([])
    expect(pair([of('10c0/', 'ab')], [of('10c0/', 'cd')])).toMatchObject([{ changes: ['integrity'] }])
    expect(pair([of('', 'ab')], [of('', 'cd')])).toMatchObject([{ changes: ['integrity'] }])
  })

  test('nor does a digest without any word before it hide', () => {
    const of = (part: string) => npm('1.0.0', hash(`${part.repeat(43)}=`))
    expect(pair([of('ab')], [of('cd')])).toMatchObject([{ changes: ['integrity'] }])
  })

  test('a bump tells what else it does', () => {
    const before = npm('1.0.0', { relation: 'transitive', scope: 'dev', ...hash('sha512-a') })
    expect(pair([before], [npm('2.0.0', { runsOnInstall: true })])).toMatchObject([
      { changes: ['version', 'integrity', 'scope', 'script', 'direct'] },
    ])
  })

  test('another channel is another place', () => {
    const conda = (registry: string) => npm('1.0.0', { ecosystem: 'conda', registry })
    expect(pair([conda('conda-forge')], [conda('evil')])).toMatchObject([{ changes: ['source'] }])
  })

  test('in a tree of several versions the highest new one follows the highest that is gone', () => {
    const base = ['1.0.0', '2.0.0', '10.0.0'].map(version => npm(version))
    const head = ['1.0.0', '2.1.0', '11.0.0', '12.0.0'].map((version, at) => npm(version, { line: at }))
    expect(pair(base, head).map(one => [one.at.line, one.previous?.id])).toEqual([
      [1, undefined],
      [2, 'pkg:npm/left@2.0.0'],
      [3, 'pkg:npm/left@10.0.0'],
    ])
  })

  test('an alias is paired with itself, and its real name with nothing else', () => {
    const alias = (version: string) => npm(version, { name: 'left', written: 'left-old', alias: 'left-old' })
    const found = pair([npm('2.0.0'), alias('1.0.0')], [npm('2.0.0'), alias('1.1.0')])
    expect(found).toEqual([{ ...alias('1.1.0'), changes: ['version'], previous: alias('1.0.0') }])
  })

  test('a harmless twin does not hide another hash', () => {
    const base = [npm('1.0.0'), npm('1.0.0', hash('sha512-a'))]
    const changed = npm('1.0.0', hash('sha512-b'))
    expect(pair(base, [changed])).toEqual([{ ...changed, changes: ['integrity'], previous: base[1] }])
  })

  test('a new index shows once for the file, and with each package that is added', () => {
    const indexes = [{ url: 'https://extra.example', extra: true }]
    const names = ['a', 'b', 'c']
    const base = names.map((written, at) => pypi('==1', { written, line: at + 1 }))
    const head = [...names, 'd'].map((written, at) => pypi('==1', { written, line: at + 5, indexes }))
    expect(pair(base, head)).toEqual([
      { ...head[0], changes: ['index'], previous: base[0] },
      { ...head[3], changes: ['added'] },
    ])
  })

  test('a package that is sent to an index of the file shows by itself', () => {
    const indexes = [{ url: 'https://private.example', extra: false }]
    const base = [pypi('==1', { written: 'a', indexes }), pypi('==1', { written: 'b' })]
    const moved = pypi('==1', { written: 'b', indexes })
    expect(pair(base, [pypi('==1', { written: 'a', indexes }), moved])).toEqual([
      { ...moved, changes: ['index'], previous: base[1] },
    ])
  })

  /** How often the versions of `count` packages on each side are looked at. */
  const looks = (count: number): number => {
    let seen = 0
    const watched = (version: string, scope: PackageReference['scope']): PackageReference =>
      Object.defineProperty(npm(version, { scope }), 'version', {
        enumerable: true,
        get: () => {
          seen++
          return version
        },
      })
    const base = Array.from({ length: count }, (_, at) => watched(`1.0.${at}`, at % 2 ? 'dev' : 'runtime'))
    const head = Array.from({ length: count }, (_, at) => watched(`2.0.${at}`, 'peer'))
    expect(pair(base, head)).toHaveLength(count)
    return seen
  }

  test('four times the versions of one name are little more than four times the work', () => {
    // Sorting takes a little more than its share; comparing each with each would take sixteen times as much.
    expect(looks(4000) / looks(1000)).toBeLessThan(6)
  })

  test('100,000 versions of one name are paired', () => {
    expect(looks(50_000)).toBeGreaterThan(100_000)
  })
})

describe('moves', () => {
  const moved = (before: PackageReference, after: PackageReference) =>
    withMoves([added(after)], new Map([['one a', [before]]]), new Map([['two a', [after]]]), path => path)

  test('a file that another reader reads now, with the same content, is no change', () => {
    expect(moved(npm('1.0.0', hash('sha512-a')), npm('1.0.0', hash('yarn10c0-b')))).toEqual([])
    expect(moved(npm('1.0.0', hash('sha512-a')), npm('1.0.0', hash('sha512-b')))).toMatchObject([
      { changes: ['integrity'] },
    ])
  })

  test('a manifest need not hold the hashes of a lockfile, and a text is no place to come from', () => {
    const manifest = npm('1.0.0', { surface: 'manifest', at: { path: 'package.json', line: 1 } })
    expect(moved(npm('1.0.0', hash('sha512-a')), manifest)).toMatchObject([{ changes: ['moved'] }])
    const text = npm('1.0.0', { surface: 'docs', at: { path: 'README.md', line: 1 } })
    expect(moved(text, manifest)).toMatchObject([{ changes: ['added'] }])
  })

  test('the same version of another repository has not moved', () => {
    const of = (name: string) => npm(undefined, { origin: 'git', address: `git+https://git.example/${name}` })
    expect(moved(of('a'), of('b'))).toMatchObject([{ changes: ['added'] }])
  })
})

describe('models', () => {
  test.each<[string, ModelReference, ModelReference]>([
    ['moved to another line', model(), model({ at: { path: 'a.py', line: 7 } })],
    ['remote code that is switched off', model({ remoteCode: 'trust_remote_code=True' }), model()],
    ['only safetensors', model(), model({ onlySafetensors: true })],
    ['another class of the same kind', model(), model({ callee: 'BertModel.from_pretrained' })],
  ])('says nothing of %s', (_, before, after) => {
    expect(pair([before], [after])).toEqual([])
  })

  test.each<[string, ModelReference, ModelReference]>([
    ['another revision', model({ revision: 'a' }), model({ revision: 'b' })],
    ['a lost pin', model({ revision: 'a', pinned: true }), model()],
    ['a new pin', model(), model({ revision: 'a', pinned: true })],
    ['remote code', model(), model({ remoteCode: 'trust_remote_code=True' })],
    ['another file', model({ file: 'a.bin' }), model({ file: 'b.bin' })],
    ['another folder', model(), model({ subfolder: 'a' })],
    ['formats that are opened', model({ onlySafetensors: true }), model()],
  ])('shows %s with what was before', (_, before, after) => {
    expect(pair([before], [after])).toEqual([{ ...after, previous: before }])
  })

  test('another model, type or function has nothing before it', () => {
    const added = [model({ name: 'owner/other' }), model({ type: 'dataset' }), model({ callee: 'pipeline' })]
    expect(pair([model()], [model(), ...added])).toEqual(added)
  })

  test('of two calls the one that shares most was edited', () => {
    const base = [model({ file: 'a' }), model({ file: 'b', revision: 'x' })]
    const after = model({ file: 'b', revision: 'y' })
    expect(pair(base, [after])).toEqual([{ ...after, previous: base[1] }])
  })
})

describe('unread', () => {
  test('only lines that are new show, counted', () => {
    const twice = [line('a'), line('a', { at: { path: 'a', line: 2 } })]
    expect(pair([line('a'), line('b')], [...twice, line('c')])).toEqual([twice[1], line('c')])
  })

  test('a lost file is broken only when its base could be read', () => {
    const lost = line('all', { broken: true })
    expect(pair([], [lost])).toEqual([lost])
    expect(pair([lost], [lost])).toEqual([line('all')])
    expect(pair(undefined, [lost])).toEqual([line('all')])
  })
})

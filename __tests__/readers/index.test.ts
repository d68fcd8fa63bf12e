import { describe, expect, test } from '@jest/globals'
import { MalformedFile } from '../../src/change.ts'
import { type Extracted, extract } from '../../src/readers/index.ts'
import type { Reference } from '../../src/reference.ts'
import { changeOf, type Tree } from './memory.ts'

const read = (base: Tree, head: Tree, more: Parameters<typeof changeOf>[2] = {}): Promise<Extracted> =>
  extract(changeOf(base, head, more), { ignored: path => path.startsWith('ignored/') })

const shown = (reference: Reference): string => {
  const place = `${reference.at.path}:${reference.at.line}`
  if (reference.kind === 'unread')
    return `${place} ${reference.broken ? 'BROKEN' : 'unread'} ${reference.what}: ${reference.why}`
  const before = reference.previous ? ` was ${reference.previous.id}` : ''
  return `${place} ${reference.id}${before}`
}

const found = async (...given: Parameters<typeof read>): Promise<readonly string[]> =>
  (await read(...given)).references.map(shown)

const manifest = (dependencies: Record<string, string>) => JSON.stringify({ dependencies }, undefined, 1)
const lock = (versions: Record<string, string>) => {
  const entries = Object.entries(versions).map(([name, version]) => [`node_modules/${name}`, { version }])
  const packages = { '': { dependencies: versions }, ...Object.fromEntries(entries) }
  return JSON.stringify({ lockfileVersion: 3, packages }, undefined, 1)
}

test('returns what a change adds or worsens, in order, with what was before', async () => {
  const base = { 'requirements.txt': 'a==1\nb==1\nc==1\n', 'gone.txt': '' }
  const head = {
    'requirements.txt': 'd\nc==2\na==1\n',
    'a/package.json': manifest({ e: '1.0.0' }),
    'src/main.ts': '',
  }
  const result = await read(base, head)
  expect(result.references.map(shown)).toEqual([
    'a/package.json:3 pkg:npm/e@1.0.0',
    'requirements.txt:1 pkg:pypi/d',
    'requirements.txt:2 pkg:pypi/c@2 was pkg:pypi/c@1',
  ])
  expect(result.read).toBe(2)
  expect(result.looked).toContain('models in code, configuration, commands and documents')
})

test('reads the files of the change and nothing else, both sides at most once', async () => {
  const asked: string[] = []
  const rest = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`file-${at}.txt`, `${at}`]))
  const base = { ...rest, 'package.json': manifest({}), 'a.bin': 'a', 'b.bin': 'b' }
  const head = { ...base, 'package.json': manifest({ a: '1.0.0' }), 'a.bin': 'b', 'c.bin': 'c' }
  await read(base, head, { onRead: what => asked.push(what) })
  expect(asked.sort()).toEqual(['base:package.json', 'head:a.bin', 'head:c.bin', 'head:package.json'])
})

test('leaves ignored files out', async () => {
  expect(await found({}, { 'ignored/package.json': manifest({ a: '1.0.0' }), 'ignored/a.pkl': 'x' })).toEqual(
    [],
  )
})

test('says when the change was cut', async () => {
  const [reference] = (await read({}, {}, { truncated: 'too many files' })).references
  expect(reference).toEqual({
    kind: 'change',
    id: 'change',
    truncated: 'too many files',
    surface: 'file',
    at: { path: '', line: 1 },
  })
})

describe('across files', () => {
  const changes = async (...given: Parameters<typeof read>): Promise<readonly string[]> =>
    (await read(...given)).references.map(one => {
      const kinds = one.kind === 'package' ? one.changes?.join(' ') : ''
      const from = one.previous ? ` from ${one.previous.at.path}:${one.previous.at.line}` : ''
      return `${one.at.path}:${one.at.line} ${one.id} ${kinds}${from}`
    })

  test('a dependency that goes from one manifest to another has moved', async () => {
    const base = { 'a/package.json': manifest({ x: '1.0.0', y: '1.0.0' }), 'b/package.json': manifest({}) }
    const head = {
      'a/package.json': manifest({ y: '1.0.0' }),
      'b/package.json': manifest({ x: '1.0.0', y: '1.0.0', z: '1.0.0' }),
    }
    expect(await changes(base, head)).toEqual([
      'b/package.json:3 pkg:npm/x@1.0.0 moved from a/package.json:3',
      'b/package.json:4 pkg:npm/y@1.0.0 added',
      'b/package.json:5 pkg:npm/z@1.0.0 added',
    ])
  })

  test('requirements that are split into two, under names as PyPI reads them', async () => {
    const base = { 'requirements.txt': 'Zope.Interface==1\nb==1\nc>=2\n' }
    const head = {
      'requirements.txt': 'b==1\n',
      'requirements-dev.txt': 'zope-interface==1\nc >= 2\nd==1\nb==2\n',
    }
    expect(await changes(base, head)).toEqual([
      'requirements-dev.txt:1 pkg:pypi/zope-interface@1 moved from requirements.txt:1',
      'requirements-dev.txt:2 pkg:pypi/c moved from requirements.txt:3',
      'requirements-dev.txt:3 pkg:pypi/d@1 added',
      'requirements-dev.txt:4 pkg:pypi/b@2 added',
    ])
  })

  test('from a file that is deleted, and what is worse by the way', async () => {
    const base = { 'requirements-dev.txt': 'a==1\nb==1 --hash=sha256:aa\n' }
    const head = { 'requirements.txt': 'a==1\nb==1\n' }
    expect(await changes(base, head)).toEqual([
      'requirements.txt:1 pkg:pypi/a@1 moved scope from requirements-dev.txt:1',
      'requirements.txt:2 pkg:pypi/b@1 moved integrity scope from requirements-dev.txt:2',
    ])
  })

  test('deleted files are not read when nothing is added', async () => {
    const asked: string[] = []
    const base = { 'old/package.json': manifest({ a: '1.0.0' }), 'package.json': manifest({ a: '1.0.0' }) }
    await read(base, { 'package.json': manifest({}) }, { onRead: what => asked.push(what) })
    expect(asked.sort()).toEqual(['base:package.json', 'head:package.json'])
  })

  test('what the lockfile had already is no addition when a manifest names it', async () => {
    const tree = (direct: object) =>
      JSON.stringify({
        lockfileVersion: 3,
        packages: { '': { dependencies: direct }, 'node_modules/a': { version: '1.0.0' } },
      })
    const base = { 'package.json': manifest({}), 'package-lock.json': tree({}) }
    const head = { 'package.json': manifest({ a: '^1.0.0' }), 'package-lock.json': tree({ a: '^1.0.0' }) }
    expect(await changes(base, head)).toEqual([
      'package.json:3 pkg:npm/a@1.0.0 direct from package-lock.json:1',
    ])
  })

  test('a lockfile of npm that is written in a newer format is no change', async () => {
    const entry = {
      version: '1.0.0',
      resolved: 'https://registry.example/a/-/a-1.0.0.tgz',
      integrity: 'sha512-a',
    }
    const old = { lockfileVersion: 1, dependencies: { a: entry, b: { ...entry, dev: true } } }
    const next = {
      lockfileVersion: 3,
      packages: {
        '': { dependencies: { a: '1' }, devDependencies: { b: '1' } },
        'node_modules/b': { ...entry, dev: true, hasInstallScript: true },
        'node_modules/a': entry,
      },
    }
    const [base, head] = [old, next].map(lock => ({ 'package-lock.json': JSON.stringify(lock) }))
    expect(await changes(base ?? {}, head ?? {})).toEqual([])
  })

  test('10,000 additions beside 10,000 that are gone take no more than five seconds', async () => {
    const versions = (name: string) =>
      Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`${name}-${at}`, '1.0.0']))
    const base = { 'a/package-lock.json': lock(versions('x')), 'b/package-lock.json': lock({}) }
    const head = {
      'a/package-lock.json': lock({}),
      'b/package-lock.json': lock({ ...versions('x'), ...versions('y') }),
    }
    const start = performance.now()
    const { references } = await read(base, head)
    expect(performance.now() - start).toBeLessThan(15_000)
    const moved = references.filter(one => one.kind === 'package' && one.changes?.[0] === 'moved')
    expect([references.length, moved.length]).toEqual([20_000, 10_000])
  })
})

describe('locks and lines', () => {
  const of = async (head: Tree, base: Tree = {}) =>
    (await read(base, head)).references.map(one =>
      one.kind === 'package' ? [one.id, one.locked, one.line] : [one.id],
    )

  test('a range is held by a lockfile of the tree, changed or not', async () => {
    const range = { 'web/package.json': manifest({ a: '^1.0.0' }) }
    expect(await of(range)).toEqual([['pkg:npm/a', false, '  "a": "^1.0.0"']])
    const lockfile = { 'yarn.lock': '' }
    expect(await of({ ...range, ...lockfile }, lockfile)).toEqual([['pkg:npm/a', true, '  "a": "^1.0.0"']])
    expect(await of({ 'requirements.txt': 'a\n', 'poetry.lock': 'package = []\n' })).toEqual([
      ['pkg:pypi/a', false, 'a'],
    ])
  })

  test('of several versions in the lockfile the one that the range admits', async () => {
    const tree = {
      lockfileVersion: 3,
      packages: {
        'x/y': { dependencies: { a: '^2.0.0' } },
        '': { dependencies: { a: '^1.0.0' } },
        'node_modules/a': { version: '1.2.3' },
        'x/y/node_modules/a': { version: '2.0.0' },
      },
    }
    const head = { 'package.json': manifest({ a: '^1.0.0' }), 'package-lock.json': JSON.stringify(tree) }
    expect((await of(head)).at(-1)).toEqual(['pkg:npm/a@1.2.3', true, '  "a": "^1.0.0"'])
  })

  test('a line that is too long is left out', async () => {
    const line = `a==1 # ${'x'.repeat(400)}`
    expect(await of({ 'requirements.txt': `${line}\nb==1\n` })).toEqual([
      ['pkg:pypi/a@1', undefined, undefined],
      ['pkg:pypi/b@1', undefined, 'b==1'],
    ])
  })
})

describe('moved files', () => {
  test('a renamed manifest is compared with its former self', async () => {
    const base = { 'old/package.json': manifest({ a: '1.0.0' }) }
    const head = { 'new/package.json': manifest({ a: '2.0.0' }) }
    expect(await found(base, head, { renamed: { 'new/package.json': 'old/package.json' } })).toEqual([
      'new/package.json:3 pkg:npm/a@2.0.0 was pkg:npm/a@1.0.0',
    ])
  })

  test('a text that becomes a manifest by its name is new', async () => {
    const renamed = { 'requirements.txt': 'notes.md' }
    expect(await found({ 'notes.md': 'a==1\n' }, { 'requirements.txt': 'a==1\n' }, { renamed })).toEqual([
      'requirements.txt:1 pkg:pypi/a@1',
    ])
  })
})

describe('files that cannot be read', () => {
  const before = { 'package.json': manifest({ a: '1.0.0' }) }

  test('one that no longer parses is broken, and nothing counts as removed', async () => {
    expect(await found(before, { 'package.json': '{' })).toEqual([
      'package.json:1 BROKEN {: no valid package.json: expected "}"',
    ])
  })

  test('one that is new or was lost before is only unread', async () => {
    const expected = ['package.json:1 unread {: no valid package.json: expected "}"']
    expect(await found({}, { 'package.json': '{' })).toEqual(expected)
    expect(await found({ 'package.json': '[' }, { 'package.json': '{' })).toEqual(expected)
  })

  test('after a lost base everything is new', async () => {
    expect(await found({ 'package.json': '{' }, before)).toEqual(['package.json:3 pkg:npm/a@1.0.0'])
  })

  test.each([
    [
      'symlink',
      'package.json:1 BROKEN symlink: a symbolic link stands here, which is not followed; expected a file',
    ],
    [
      'submodule',
      'package.json:1 BROKEN submodule: a submodule stands here, which is not entered; expected a file',
    ],
  ] as const)('a %s is not followed', async (kind, expected) => {
    expect(await found(before, { 'package.json': 'x' }, { kinds: { 'package.json': kind } })).toEqual([
      expected,
    ])
  })

  test('a link with the name of a model is not followed', async () => {
    expect(
      await found({}, { 'a.pkl': 'b', 'c.md': 'b' }, { kinds: { 'a.pkl': 'symlink', 'c.md': 'symlink' } }),
    ).toEqual(['a.pkl:1 unread symlink: its name is that of a model, and what it leads to is not followed'])
  })

  test.each<[string, string | Uint8Array, string]>([
    ['bytes', Uint8Array.of(0x61, 0), 'the whole file: a NUL byte stands in it, so it is no text'],
    [
      'a Git LFS pointer',
      `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 1\n`,
      'a Git LFS pointer: the text itself is kept elsewhere',
    ],
    [
      'a huge file',
      new Uint8Array(10 * 1024 * 1024 + 1),
      'the whole file: 10.0 MiB, more than the 10 MiB that are read',
    ],
  ])('%s in place of text', async (_, content, expected) => {
    expect(await found(before, { 'package.json': content })).toEqual([`package.json:1 BROKEN ${expected}`])
  })

  test('bytes that cannot be had are told, for manifests and for files of any name', async () => {
    const onRead = (what: string) => {
      if (what.startsWith('head:')) throw new MalformedFile('no answer')
    }
    expect(await found(before, { 'package.json': '{}', 'a.md': 'a' }, { onRead })).toEqual([
      'a.md:1 unread the whole file: it could not be read: no answer',
      'package.json:1 BROKEN the whole file: it could not be read: no answer',
    ])
  })

  test('of many lines fifty are shown, and one that counts the rest', async () => {
    const lines = await found({}, { 'requirements.txt': '? x\n'.repeat(1000) })
    expect(lines).toHaveLength(51)
    expect(lines[50]).toBe('requirements.txt:51 unread ? x: 950 more lines of this file were not understood')
  })
})

describe('included files', () => {
  test('are read on both sides when their own name says nothing', async () => {
    const base = { 'requirements.txt': '-r deps/list\n', 'deps/list': 'a==1\nb==1\n' }
    const head = { 'requirements.txt': '-r deps/list\nc\n', 'deps/list': 'a==2\nb==1\n' }
    expect(await found(base, head)).toEqual([
      'deps/list:1 pkg:pypi/a@2 was pkg:pypi/a@1',
      'requirements.txt:2 pkg:pypi/c',
    ])
  })

  test('are new when nothing included them before', async () => {
    const base = { 'requirements.txt': 'a\n', list: 'b==1\n' }
    expect(await found(base, { ...base, 'requirements.txt': 'a\n-r list\n' })).toEqual([
      'list:1 pkg:pypi/b@1',
    ])
  })

  test('add nothing when they are known by name and do not change', async () => {
    const base = { 'requirements.txt': 'a\n', 'requirements-dev.txt': 'b==1\n' }
    expect(await found(base, { ...base, 'requirements.txt': 'a\n-r requirements-dev.txt\n' })).toEqual([])
  })

  test('are reported when they are missing, outside, or a folder link', async () => {
    const head = { 'a/requirements.txt': '-r none\n-r ../../out\n-c link\n', 'a/link': 'x' }
    expect(await found({}, head, { kinds: { 'a/link': 'symlink' } })).toEqual([
      'a/link:1 unread symlink: a symbolic link stands here, which is not followed; expected a file',
      'a/requirements.txt:1 unread a/none: there is no such file; expected one that the line can include',
      'a/requirements.txt:2 unread ../out: it lies outside of the repository; expected a path within it',
    ])
  })

  test('end in circles and long chains', async () => {
    const chain = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`l${at}`, `-r l${at + 1}\n`]))
    expect(
      await found({}, { 'requirements.txt': '-r a\n', a: '-r b\n', b: '-r a\n-r requirements.txt\nc\n' }),
    ).toEqual(['b:3 pkg:pypi/c'])
    expect(await found({}, { 'requirements.txt': '-r l0\n', ...chain })).toEqual([
      'l19:1 unread l20: included through more than 20 files',
    ])
  })

  test('may be read by another reader as well', async () => {
    const head = { 'requirements.txt': '-r list.sh\n', 'list.sh': 'a==1\n' }
    expect(await found({}, head)).toEqual(['list.sh:1 pkg:pypi/a@1'])
  })

  test('that a command names are read as requirements when they are there', async () => {
    const head = { Dockerfile: 'FROM scratch\nRUN pip install -r list -r none\n', list: 'a==1\n' }
    expect(await found({}, head)).toEqual(['list:1 pkg:pypi/a@1'])
  })

  test('are at most 200', async () => {
    const lists = Object.fromEntries(Array.from({ length: 210 }, (_, at) => [`l${at}`, '']))
    const lines = await found(
      {},
      {
        'requirements.txt': Object.keys(lists)
          .map(path => `-r ${path}\n`)
          .join(''),
        ...lists,
      },
    )
    expect(lines).toHaveLength(10)
    expect(lines[0]).toBe('requirements.txt:201 unread l200: more than 200 files are included')
  })
})

describe('versions of lockfiles', () => {
  test('complete what the manifest of the same or a deeper folder asks for', async () => {
    const head = {
      'package.json': manifest({ a: '^1.0.0', b: '1.0.0' }),
      'package-lock.json': lock({ a: '1.4.0', b: '1.0.0' }),
      'packages/x/package.json': manifest({ a: '^1.2.0', c: '^3.0.0' }),
    }
    expect(await found({}, head)).toEqual([
      'package-lock.json:10 pkg:npm/a@1.4.0',
      'package-lock.json:13 pkg:npm/b@1.0.0',
      'package.json:3 pkg:npm/a@1.4.0',
      'package.json:4 pkg:npm/b@1.0.0',
      'packages/x/package.json:3 pkg:npm/a@1.4.0',
      'packages/x/package.json:4 pkg:npm/c',
    ])
  })

  test('on both sides', async () => {
    const side = (range: string, version: string) => ({
      'package.json': manifest({ a: range }),
      'package-lock.json': lock({ a: version }),
    })
    expect(await found(side('^1.0.0', '1.4.0'), side('^2.0.0', '2.1.0'))).toEqual([
      'package-lock.json:9 pkg:npm/a@2.1.0 was pkg:npm/a@1.4.0',
      'package.json:3 pkg:npm/a@2.1.0 was pkg:npm/a@1.4.0',
    ])
  })
})

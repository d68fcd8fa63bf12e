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
  expect(result.looked).toContain('packages in package.json')
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

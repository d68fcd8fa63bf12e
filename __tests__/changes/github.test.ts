import { describe, expect, test } from '@jest/globals'
import { type ChangeSet, InputError, MalformedFile } from '../../src/change.ts'
import { fromGitHub, type GitHubRequest, mergeBaseOf } from '../../src/changes/github.ts'
import { withGitHub } from '../support/github/client.ts'
import { flaky, reader, repository, writer } from '../support/github.ts'

const tokens = { t: reader }
const SUBMODULE = 'c'.repeat(40)

/** Main goes on after the branch was made, so that its tip is not the merge base. */
const story = () => {
  const repo = repository()
  const common = repo.commit({
    'package.json': '{"a":1}',
    'old name.txt': 'one\ntwo\nthree\nfour',
    'gone.txt': 'gone',
    'src/app.py': 'import os',
    link: { link: 'gone.txt' },
    'will-be-link': 'text',
  })
  const tip = repo.commit({ 'package.json': '{"a":2}', 'main-only.txt': 'x' }, common)
  const head = repo.commit(
    {
      'package.json': '{"a":3}',
      'new name.txt': 'one\ntwo\nthree\n4',
      'src/app.py': 'import os',
      'src/deep/model.bin': new Uint8Array([0, 255, 254, 128, 10]),
      link: { link: 'package.json' },
      'will-be-link': { link: 'package.json' },
      vendor: { submodule: SUBMODULE },
    },
    common,
  )
  repo.pulls.set(7, { number: 7, base: tip, head })
  return { repo, common, tip, head }
}

const request = (
  { tip, head }: { readonly tip: string; readonly head: string },
  more: Partial<GitHubRequest> = {},
): Omit<GitHubRequest, 'client'> => ({
  owner: 'acme',
  repo: 'shop',
  base: tip,
  head,
  pull: 7,
  mergeBase: 'compare',
  ...more,
})

const shown = ({ files }: ChangeSet) =>
  files.map(({ path, status, base, head }) => [path, status, base?.path, base?.kind, head?.path, head?.kind])

const EXPECTED = [
  ['gone.txt', 'deleted', 'gone.txt', 'file', undefined, undefined],
  ['link', 'modified', 'link', 'symlink', 'link', 'symlink'],
  ['new name.txt', 'renamed', 'old name.txt', 'file', 'new name.txt', 'file'],
  ['package.json', 'modified', 'package.json', 'file', 'package.json', 'file'],
  ['src/deep/model.bin', 'added', undefined, undefined, 'src/deep/model.bin', 'file'],
  ['vendor', 'added', undefined, undefined, 'vendor', 'submodule'],
  ['will-be-link', 'retyped', 'will-be-link', 'file', 'will-be-link', 'symlink'],
]

const content = async (change: ChangeSet, path: string, side: 'base' | 'head' = 'head') => {
  const bytes = await (await change.file(side, path))?.bytes()
  return bytes && Buffer.from(await bytes.slice(0, bytes.size))
}

describe('a pull request', () => {
  test('is the difference between merge base and head, with both sides of every file', async () => {
    const { repo, common, ...ends } = story()
    await withGitHub({ repository: repo, tokens, token: 't' }, async ({ github, client }) => {
      const change = await fromGitHub({ client, ...request(ends, { changedFiles: 7 }) })

      expect({ ...change, files: shown(change) }).toMatchObject({ base: common, head: ends.head, notes: [] })
      expect(change.truncated).toBeUndefined()
      expect(shown(change)).toEqual(EXPECTED)
      // Merge base, list of files, and the folders that have changed files: the root of both sides, `src`, `src/deep`.
      expect(github.calls().length).toBeLessThanOrEqual(7)
    })
  })

  test('hands out the very bytes of every kind of file', async () => {
    const { repo, ...ends } = story()
    await withGitHub({ repository: repo, tokens, token: 't' }, async ({ client }) => {
      const change = await fromGitHub({ client, ...request(ends) })
      const bytesOf = async (path: string, side: 'base' | 'head') => {
        const blob = change.files.find(file => file.path === path)?.[side]
        const bytes = await blob?.bytes()
        return [blob?.size, bytes && [...(await bytes.slice(0, bytes.size))]]
      }
      expect(await bytesOf('src/deep/model.bin', 'head')).toEqual([5, [0, 255, 254, 128, 10]])
      expect(await bytesOf('link', 'head')).toEqual([12, [...Buffer.from('package.json')]])
      expect(await bytesOf('new name.txt', 'base')).toEqual([18, [...Buffer.from('one\ntwo\nthree\nfour')]])
      expect(await bytesOf('vendor', 'head')).toEqual([0, []])
    })
  })

  test('answers for files that did not change, without reading whole trees', async () => {
    const { repo, ...ends } = story()
    await withGitHub({ repository: repo, tokens, token: 't' }, async ({ github, client }) => {
      const change = await fromGitHub({ client, ...request(ends) })
      expect((await content(change, 'src/app.py'))?.toString()).toBe('import os')
      expect((await content(change, 'package.json', 'base'))?.toString()).toBe('{"a":1}')
      expect(await change.file('head', 'gone.txt')).toBeUndefined()
      expect(await change.file('head', 'src')).toBeUndefined()
      expect(await change.file('head', 'package.json/x')).toBeUndefined()
      expect(
        await Promise.all(
          ['', 'src', './src/', 'src/app.py', 'src/none', 'none/x', '__proto__', '../x'].map(path =>
            change.exists('head', path),
          ),
        ),
      ).toEqual([true, true, true, true, false, false, false, false])
      expect(github.requests.filter(({ url }) => url.includes('recursive'))).toEqual([])
      await change.close()
    })
  })

  test('asks for every folder and every small file once', async () => {
    const { repo, ...ends } = story()
    await withGitHub({ repository: repo, tokens, token: 't' }, async ({ github, client }) => {
      const change = await fromGitHub({ client, ...request(ends) })
      await Promise.all([content(change, 'src/app.py'), content(change, 'src/app.py')])
      await content(change, 'src/app.py', 'base')
      const asked = github.calls()
      expect(asked.filter((call, index) => asked.indexOf(call) !== index)).toEqual([])
    })
  })

  test('of a deleted fork is read through the base repository', async () => {
    const { repo, ...ends } = story()
    repo.pulls.set(7, { number: 7, base: ends.tip, head: ends.head, fork: null })
    await withGitHub({ repository: repo, tokens, token: 't' }, async ({ client }) => {
      const change = await fromGitHub({ client, ...request(ends) })
      expect(shown(change)).toEqual(EXPECTED)
      expect((await content(change, 'package.json'))?.toString()).toBe('{"a":3}')
    })
  })

  test('lists more than two pages of files', async () => {
    const repo = repository()
    const files = (count: number, text: string) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, n) => [`f${String(n).padStart(4, '0')}`, `${text}${n}`]),
      )
    const tip = repo.commit(files(250, 'a'))
    const head = repo.commit(files(250, 'b'), tip)
    repo.pulls.set(7, { number: 7, base: tip, head })
    await withGitHub({ repository: repo, tokens, token: 't' }, async ({ github, client }) => {
      const change = await fromGitHub({ client, ...request({ tip, head }, { changedFiles: 250 }) })
      expect(change.files.map(({ path }) => path)).toEqual(Object.keys(files(250, '')))
      const pages = github.requests.filter(({ url }) => url.includes('/pulls/7/files'))
      expect(pages.map(({ url }) => new URL(url, 'http://x').searchParams.get('page') ?? '1')).toEqual([
        '1',
        '2',
        '3',
      ])
    })
  })

  test('spread over many folders is read with one tree a side', async () => {
    const repo = repository()
    const files = (text: string) =>
      Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`packages/p${n}/package.json`, `${text}${n}`]))
    const tip = repo.commit(files('a'))
    const head = repo.commit(files('b'), tip)
    repo.pulls.set(7, { number: 7, base: tip, head })
    await withGitHub({ repository: repo, tokens, token: 't' }, async ({ github, client }) => {
      const change = await fromGitHub({ client, ...request({ tip, head }, { changedFiles: 30 }) })
      expect(change.files).toHaveLength(30)
      expect(github.calls().filter(call => call.includes('/git/trees/'))).toHaveLength(2)
    })
  })
})

describe('a list that is not the change', () => {
  const note = (why: string) => [
    `${why}, so both trees were compared; only renames without an edit are seen as such.`,
  ]
  const BY_TREES = EXPECTED.toSpliced(2, 1, [
    'new name.txt',
    'added',
    undefined,
    undefined,
    'new name.txt',
    'file',
  ]).toSpliced(3, 0, ['old name.txt', 'deleted', 'old name.txt', 'file', undefined, undefined])
  const sorted = (rows: readonly (readonly unknown[])[]) =>
    rows.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1))

  test('because it is cut is replaced by comparing both trees', async () => {
    const { repo, ...ends } = story()
    await withGitHub({ repository: repo, tokens, token: 't' }, async ({ client }) => {
      const change = await fromGitHub({ client, ...request(ends, { changedFiles: 9 }) })
      expect(change.notes).toEqual(note('GitHub listed 7 files where 9 were announced'))
      expect(change.truncated).toBeUndefined()
      expect(shown(change)).toEqual(sorted(BY_TREES))
    })
  })

  test.each([
    ['because the pull request was pushed to since', undefined],
    ['because it was pushed to since, with as many files', 7],
  ])('%s', async (_, changedFiles) => {
    const { repo, ...ends } = story()
    // The later push takes the new model back and removes another file instead.
    const later = repo.commit({ 'package.json': '{"a":3}' }, ends.head)
    repo.pulls.set(7, { number: 7, base: ends.tip, head: later })
    await withGitHub({ repository: repo, tokens, token: 't' }, async ({ client }) => {
      const change = await fromGitHub({
        client,
        ...request(ends, changedFiles === undefined ? {} : { changedFiles }),
      })
      expect(change.notes).toHaveLength(1)
      expect(shown(change)).toEqual(sorted(BY_TREES))
    })
  })

  test('although it has the right length', async () => {
    const repo = repository()
    const tip = repo.commit({ a: '1', b: '1' })
    const head = repo.commit({ a: '2', b: '1' }, tip)
    const later = repo.commit({ a: '1' }, head)
    repo.pulls.set(7, { number: 7, base: tip, head: later })
    await withGitHub({ repository: repo, tokens, token: 't' }, async ({ client }) => {
      const change = await fromGitHub({ client, ...request({ tip, head }, { changedFiles: 1 }) })
      expect(change.notes).toEqual(note('The pull request has moved on since the event'))
      expect(shown(change)).toEqual([['a', 'modified', 'a', 'file', 'a', 'file']])
    })
  })

  test('because GitHub lists 3,000 files at most', async () => {
    const repo = repository()
    const files = Object.fromEntries(Array.from({ length: 3001 }, (_, n) => [`f${n}`, String(n)]))
    const tip = repo.commit({ a: '1' })
    const head = repo.commit({ a: '1', ...files }, tip)
    repo.pulls.set(7, { number: 7, base: tip, head })
    await withGitHub({ repository: repo, tokens, token: 't' }, async ({ client }) => {
      const change = await fromGitHub({ client, ...request({ tip, head }, { changedFiles: 3001 }) })
      expect(change.files).toHaveLength(3001)
      expect(change.notes).toEqual(note('GitHub lists only the first 3000 files of a pull request'))
    })
  })

  test('of trees that GitHub cuts: folders that differ are read side by side', async () => {
    const { repo, ...ends } = story()
    repo.treeLimit = 3
    await withGitHub({ repository: repo, tokens, token: 't' }, async ({ client }) => {
      const change = await fromGitHub({ client, ...request(ends, { changedFiles: 9 }) })
      expect(change.truncated).toBeUndefined()
      expect(shown(change)).toEqual(sorted(BY_TREES))
    })
  })

  test('of trees too large for that is said to be truncated', async () => {
    const repo = repository()
    const files = (text: string) =>
      Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`d${n}/f`, `${text}${n}`]))
    const tip = repo.commit(files('a'))
    const head = repo.commit(files('b'), tip)
    repo.pulls.set(7, { number: 7, base: tip, head })
    repo.treeLimit = 100
    await withGitHub({ repository: repo, tokens, token: 't' }, async ({ client }) => {
      const change = await fromGitHub({ client, ...request({ tip, head }, { changedFiles: 401 }) })
      expect(change.truncated).toMatch(/^The trees are too large for GitHub to list them/)
      expect(change.files.length).toBeLessThan(400)
    })
  })
})

describe('two commits', () => {
  test('are compared from the merge base', async () => {
    const { repo, common, ...ends } = story()
    await withGitHub({ repository: repo, tokens, token: 't' }, async ({ client }) => {
      const { pull: _, ...asked } = request(ends)
      const change = await fromGitHub({ client, ...asked })
      expect([change.base, change.notes]).toEqual([common, []])
      expect(shown(change)).toEqual(EXPECTED)
      expect(await mergeBaseOf(client, 'acme', 'shop', ends.tip, ends.head)).toBe(common)
    })
  })

  test('may be branches; the change is fixed to their commits', async () => {
    const { repo, common, ...ends } = story()
    repo.refs.set('main', ends.tip).set('feature/x', ends.head)
    await withGitHub({ repository: repo, tokens, token: 't' }, async ({ client }) => {
      const { pull: _, ...asked } = request({ tip: 'main', head: 'feature/x' })
      const change = await fromGitHub({ client, ...asked })
      expect([change.base, change.head]).toEqual([common, ends.head])
    })
  })

  test('that are given stay what they are, even when one does not follow the other', async () => {
    const { repo, ...ends } = story()
    await withGitHub({ repository: repo, tokens, token: 't' }, async ({ client }) => {
      const { pull: _, ...asked } = request(ends, { mergeBase: 'given' })
      const change = await fromGitHub({ client, ...asked })
      expect([change.base, change.notes.length]).toEqual([ends.tip, 1])
      expect(change.files.map(({ path, status }) => `${status} ${path}`)).toEqual([
        'added link',
        'deleted main-only.txt',
        'added new name.txt',
        'modified package.json',
        'added src/app.py',
        'added src/deep/model.bin',
        'added vendor',
        'added will-be-link',
      ])
    })
  })

  test('with 300 files or more are compared by their trees, renames of equal content joined', async () => {
    const repo = repository()
    const files = Object.fromEntries(
      Array.from({ length: 320 }, (_, n) => [`f${String(n).padStart(3, '0')}`, `${n}`]),
    )
    const tip = repo.commit({ 'a.txt': 'same' })
    const head = repo.commit({ 'b.txt': 'same', ...files }, tip)
    await withGitHub({ repository: repo, tokens, token: 't' }, async ({ client }) => {
      const { pull: _, ...asked } = request({ tip, head }, { mergeBase: 'given' })
      const change = await fromGitHub({ client, ...asked })
      expect(change.files).toHaveLength(321)
      expect(shown(change)[0]).toEqual(['b.txt', 'renamed', 'a.txt', 'file', 'b.txt', 'file'])
      expect(change.notes[0]).toMatch(/^GitHub lists only the first 300 files of a comparison/)
    })
  })

  test('with no common commit are no change', async () => {
    const repo = repository()
    const [tip, head] = [repo.commit({ a: '1' }), repo.commit({ b: '2' })]
    await withGitHub({ repository: repo, tokens, token: 't' }, async ({ client }) => {
      const { pull: _, ...asked } = request({ tip, head })
      await expect(fromGitHub({ client, ...asked })).rejects.toThrow(/have no common commit/)
      const change = await fromGitHub({ client, ...asked, mergeBase: 'given' })
      expect(change.files.map(({ path, status }) => [path, status])).toEqual([
        ['a', 'deleted'],
        ['b', 'added'],
      ])
    })
  })

  test('too different for GitHub to compare are compared by their trees when both are given', async () => {
    const { repo, ...ends } = story()
    await withGitHub({ repository: repo, tokens, token: 't' }, async ({ github, client }) => {
      github.mood(flaky('/compare/', 9))
      const { pull: _, ...asked } = request(ends, { mergeBase: 'given' })
      const change = await fromGitHub({ client, ...asked })
      expect(change.files).toHaveLength(8)
      await expect(fromGitHub({ client, ...asked, mergeBase: 'compare' })).rejects.toThrow(
        /could not be asked/,
      )
    })
  })
})

describe('what GitHub does not give', () => {
  const broken = async (options: Parameters<typeof withGitHub>[0], message: RegExp) => {
    const { repo, ...ends } = story()
    await withGitHub({ repository: repo, ...options }, async ({ client }) => {
      const asked = fromGitHub({ client, ...request(ends) })
      await expect(asked).rejects.toThrow(message)
      await expect(asked).rejects.toThrow(InputError)
    })
  }

  test('a token without a right says which right', () =>
    broken(
      { tokens: { t: writer({ pulls: 'none' }) }, token: 't' },
      /The files of pull request 7|The pull request 7 of acme\/shop could not be read\. The token lacks a right .*`contents: read` and `pull-requests: read`/,
    ))

  test('a wrong token is said to be wrong', () =>
    broken({ tokens, token: 'other' }, /GitHub refused the token \(HTTP 401/))

  test('a private repository without token looks as if it did not exist', () =>
    broken({ private: true }, /GitHub shows no such thing to this token \(HTTP 404/))

  test.each(['/compare/', '/pulls/7/files', '/git/trees/'])('no answer for %s ends the run', async place => {
    const { repo, ...ends } = story()
    await withGitHub({ repository: repo, tokens, token: 't' }, async ({ github, client }) => {
      github.mood(flaky(place, 100))
      await expect(fromGitHub({ client, ...request(ends, { changedFiles: 7 }) })).rejects.toThrow(
        /GitHub could not be asked \(HTTP 502, "Server Error", several tries\)/,
      )
    })
  })

  test.each([
    ['/compare/', {}, /names no merge base/],
    ['/pulls/7/files', [{ filename: 3 }], /is not a list of files/],
    ['/git/trees/', { sha: 'x' }, /is not a tree/],
  ])('an answer of another shape for %s ends the run', async (place, json, message) => {
    const { repo, ...ends } = story()
    await withGitHub({ repository: repo, tokens, token: 't' }, async ({ github, client }) => {
      github.mood({ on: place, status: 200, json, times: 100 })
      await expect(fromGitHub({ client, ...request(ends, { changedFiles: 7 }) })).rejects.toThrow(message)
    })
  })

  test('a blob over 100 MB, a wrong blob and a refused one are malformed, a lost right is not', async () => {
    const { repo, ...ends } = story()
    const [big = ''] = [...repo.objects.blobs].filter(([, bytes]) => bytes.length === 5).map(([id]) => id)
    repo.sizes.set(big, 101 * 1024 * 1024)
    await withGitHub({ repository: repo, tokens, token: 't' }, async ({ github, client }) => {
      const change = await fromGitHub({ client, ...request(ends) })
      const read = (path: string) => content(change, path)
      await expect(read('src/deep/model.bin')).rejects.toThrow(
        new MalformedFile(
          'src/deep/model.bin: 105906176 bytes are more than the 100 MB that GitHub hands out; check the repository out to have it read.',
        ),
      )
      expect(github.calls().filter(call => call.includes('/git/blobs/'))).toEqual([])

      github.mood({ on: '/git/blobs/', status: 200, json: { other: true } })
      await expect(read('package.json')).rejects.toThrow(/what GitHub sent is not the content of blob/)
      github.mood({ on: '/git/blobs/', status: 403, json: { message: 'x', errors: [{ code: 'too_large' }] } })
      await expect(read('src/app.py')).rejects.toThrow(MalformedFile)
      github.mood({
        on: '/git/blobs/',
        status: 403,
        json: { message: 'Resource not accessible by integration' },
      })
      await expect(read('new name.txt')).rejects.toThrow(InputError)
    })
  })

  test('a blob that breaks off is asked for again', async () => {
    const { repo, ...ends } = story()
    await withGitHub({ repository: repo, tokens, token: 't' }, async ({ github, client }) => {
      const change = await fromGitHub({ client, ...request(ends) })
      github.mood({ on: '/git/blobs/', breakAfter: 3 })
      expect((await content(change, 'package.json'))?.toString()).toBe('{"a":3}')
    })
  })
})

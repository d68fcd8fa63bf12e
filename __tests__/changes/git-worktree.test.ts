import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { type Blob, type ChangeSet, MalformedFile } from '../../src/change.ts'
import { fromGit, type GitRequest } from '../../src/changes/git.ts'
import { type Clone, cloneAt, ENVIRONMENT, newClone, newFolder, removeFolders } from '../support/clone.ts'

afterAll(removeFolders)

const open = (clone: Clone, more: Partial<GitRequest> = {}): Promise<ChangeSet> =>
  fromGit({ directory: clone.path, worktree: true, environment: ENVIRONMENT, ...more })

const use = async <T>(
  clone: Clone,
  work: (change: ChangeSet) => Promise<T>,
  more: Partial<GitRequest> = {},
) => {
  const change = await open(clone, more)
  try {
    return await work(change)
  } finally {
    await change.close()
  }
}

const textOf = async (blob: Blob | undefined): Promise<string | undefined> => {
  if (!blob) return
  const bytes = await blob.bytes()
  return Buffer.from(await bytes.slice(0, bytes.size)).toString()
}

const filesOf = (change: ChangeSet) =>
  Promise.all(
    change.files.map(async ({ path, status, base, head }) => [
      path,
      status,
      await textOf(base),
      head && [head.kind, await textOf(head)],
    ]),
  )

describe('uncommitted changes', () => {
  const clone = newClone()
  for (const name of ['staged', 'unstaged', 'both', 'gone', 'same', 'dir/in', 'link'])
    clone.write(name, `${name}\n`)
  clone.write('.gitignore', 'ignored\n')
  const base = clone.commit()
  clone.write('staged', 'staged 2\n')
  clone.write('both', 'both 2\n')
  clone.write('new', 'new\n')
  clone.git('add', 'staged', 'both', 'new')
  clone.write('both', 'both 3\n')
  clone.write('unstaged', 'unstaged 2\n')
  clone.write('untracked/file', 'untracked\n')
  clone.write('ignored', 'ignored\n')
  rmSync(join(clone.path, 'gone'))
  rmSync(join(clone.path, 'link'))
  symlinkSync('/etc/passwd', join(clone.path, 'link'))

  const expected = [
    ['both', 'modified', 'both\n', ['file', 'both 3\n']],
    ['gone', 'deleted', 'gone\n', undefined],
    ['link', 'retyped', 'link\n', ['symlink', '/etc/passwd']],
    ['new', 'added', undefined, ['file', 'new\n']],
    ['staged', 'modified', 'staged\n', ['file', 'staged 2\n']],
    ['unstaged', 'modified', 'unstaged\n', ['file', 'unstaged 2\n']],
    ['untracked/file', 'added', undefined, ['file', 'untracked\n']],
  ]

  test('are those of the index, of the disk, and of new files', () =>
    use(clone, async change => {
      expect([change.base, change.head, change.notes]).toEqual([base, 'worktree', []])
      expect(await filesOf(change)).toEqual(expected)
    }))

  test('are the same seen from a folder within', () =>
    use(clone, async change => expect(await filesOf(change)).toEqual(expected), {
      directory: join(clone.path, 'dir'),
    }))

  test('are looked up on disk on the head side, in the commit on the base side', () =>
    use(clone, async change => {
      expect(await textOf(await change.file('head', 'both'))).toBe('both 3\n')
      expect(await textOf(await change.file('base', 'both'))).toBe('both\n')
      expect(await textOf(await change.file('head', 'dir/in'))).toBe('dir/in\n')
      expect((await change.file('head', 'link'))?.kind).toBe('symlink')
      for (const path of [
        'gone',
        'dir',
        '../x',
        '/etc/passwd',
        '.git/config',
        '.GIT/config',
        'dir/../same',
        '',
      ]) {
        expect([path, await change.file('head', path)]).toEqual([path, undefined])
      }
      expect(await change.exists('head', 'untracked/')).toBe(true)
      expect(await change.exists('head', 'gone')).toBe(false)
      expect(await change.exists('base', 'gone')).toBe(true)
      expect(await change.exists('head', '.git')).toBe(false)
    }))

  test('include the commits of the branch when a base is named', async () => {
    const branch = newClone()
    branch.write('old', '1\n')
    const fork = branch.commit()
    branch.git('checkout', '-q', '-b', 'topic')
    branch.write('committed', '1\n')
    branch.commit()
    branch.write('open', '1\n')
    const paths = await use(
      branch,
      async ({ base: from, files }) => [from, ...files.map(({ path }) => path)],
      {
        base: 'main',
      },
    )
    expect(paths).toEqual([fork, 'committed', 'open'])
  })
})

test('odd names, conflicts and repositories within are told', async () => {
  const clone = newClone()
  clone.write('conflict', 'base\n')
  clone.commit()
  clone.git('checkout', '-q', '-b', 'other')
  clone.write('conflict', 'other\n')
  clone.commit()
  clone.git('checkout', '-q', 'main')
  clone.write('conflict', 'main\n')
  clone.commit()
  spawnSync('git', ['merge', '-q', 'other'], { cwd: clone.path, env: ENVIRONMENT })
  writeFileSync(Buffer.concat([Buffer.from(`${clone.path}/`), Buffer.from([0x6d, 0xe8])]), 'latin1\n')
  clone.write('a\nb', 'line end\n')
  mkdirSync(join(clone.path, 'inner'))
  const inner = cloneAt(join(clone.path, 'inner'))
  inner.git('init', '-q')
  inner.commit()
  await use(clone, async change => {
    const files = await filesOf(change)
    expect(files).toEqual([
      ['a\nb', 'added', undefined, ['file', 'line end\n']],
      ['conflict', 'modified', 'main\n', ['file', expect.stringContaining('>>>>>>>')]],
      ['inner', 'added', undefined, ['submodule', '']],
      ['m\\xe8', 'added', undefined, ['file', 'latin1\n']],
    ])
    expect(await textOf(await change.file('head', 'm\\xe8'))).toBe('latin1\n')
  })
})

describe('what changes while it is read', () => {
  const started = async (name: string) => {
    const clone = newClone()
    clone.commit()
    clone.write(name, 'content\n')
    const change = await open(clone)
    const blob = change.files[0]?.head
    if (!blob) throw new Error('no file')
    return { clone, change, blob, path: join(clone.path, name) }
  }

  test.each<[string, (path: string) => void]>([
    ['grows', path => appendFileSync(path, 'more\n')],
    ['shrinks', path => writeFileSync(path, '')],
    ['vanishes', path => rmSync(path)],
    [
      'becomes a symbolic link',
      path => {
        renameSync(path, `${path}.old`)
        symlinkSync(`${path}.old`, path)
      },
    ],
    [
      'becomes a folder',
      path => {
        rmSync(path)
        mkdirSync(path)
      },
    ],
  ])('a file that %s is malformed', async (_, act) => {
    const { change, blob, path } = await started('file')
    const bytes = await blob.bytes()
    expect(Buffer.from(await bytes.slice(2, 5)).toString()).toBe('nte')
    act(path)
    await expect(bytes.slice(0, 4)).rejects.toThrow(MalformedFile)
    await change.close()
  })

  test('a folder that becomes a link to elsewhere is not entered', async () => {
    const { clone, change } = await started('dir/file')
    const elsewhere = newFolder()
    writeFileSync(join(elsewhere, 'file'), 'secret\n')
    rmSync(join(clone.path, 'dir'), { recursive: true })
    symlinkSync(elsewhere, join(clone.path, 'dir'))
    expect(await change.file('head', 'dir/file')).toBeUndefined()
    expect(await change.exists('head', 'dir/file')).toBe(false)
    await change.close()
  })

  test('a pipe is no file, and nobody waits at it', async () => {
    const clone = newClone()
    clone.write('pipe', 'a file\n')
    clone.commit()
    rmSync(join(clone.path, 'pipe'))
    spawnSync('mkfifo', [join(clone.path, 'pipe')])
    const change = await open(clone)
    const blob = await change.file('head', 'pipe')
    await expect(blob?.bytes()).rejects.toThrow(MalformedFile)
    await change.close()
  })
})

test('a bare repository has no uncommitted changes', async () => {
  const clone = newClone()
  clone.commit()
  const bare = newFolder()
  clone.git('clone', '-q', '--bare', '.', bare)
  await expect(open(cloneAt(bare))).rejects.toThrow(
    `${bare}: a bare repository has no working tree. Name a head commit instead.`,
  )
})

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { type Blob, type ChangeSet, MalformedFile } from '../../src/change.ts'
import { fromGit, type GitRequest } from '../../src/changes/git.ts'
import { cloneAt, ENVIRONMENT, newClone, newFolder, removeFolders } from '../support/clone.ts'

afterAll(removeFolders)

const use = async <T>(request: GitRequest, work: (change: ChangeSet) => Promise<T>): Promise<T> => {
  const change = await fromGit({ environment: ENVIRONMENT, ...request })
  try {
    return await work(change)
  } finally {
    await change.close()
  }
}

const textOf = async (blob: Blob | undefined): Promise<string | undefined> => {
  if (!blob) return
  const bytes = await blob.bytes()
  return Buffer.from(await bytes.slice(0, bytes.size)).toString('latin1')
}

const sideOf = async (blob: Blob | undefined) =>
  blob && { path: blob.path, kind: blob.kind, size: blob.size, text: await textOf(blob) }

const filesOf = (change: ChangeSet) =>
  Promise.all(
    change.files.map(async ({ path, status, base, head }) => ({
      path,
      status,
      base: await sideOf(base),
      head: await sideOf(head),
    })),
  )

const file = (path: string, text: string) => ({ path, kind: 'file', size: text.length, text })

describe('kinds of change', () => {
  const LINES = Array.from({ length: 40 }, (_, index) => `line ${index}\n`).join('')
  const clone = newClone()
  for (const name of ['modified', 'deleted', 'retyped', 'mode', 'dir/same']) clone.write(name, `${name}\n`)
  clone.write('moved', LINES)
  clone.write('source', `${LINES}source\n`)
  clone.write('folder/now', 'file\n')
  const base = clone.commit()
  clone.git('rm', '-q', 'deleted', 'retyped', 'folder/now')
  clone.git('mv', 'moved', 'renamed')
  clone.write('renamed', `${LINES}more\n`)
  clone.write('modified', 'other\n')
  clone.write('copy', `${LINES}source\n`)
  clone.write('binary', Buffer.from([0, 255, 13, 10, 0]))
  clone.write('empty', '')
  clone.write('folder', 'a file now\n')
  clone.git('add', '-A')
  clone.git('update-index', '--chmod=+x', 'mode')
  const head = clone.plant([
    ['120000', '../../etc/passwd', 'link'],
    ['120000', 'modified', 'retyped'],
    ['160000', 'd'.repeat(40), 'module'],
  ])

  test('each is told with both of its sides', () =>
    use({ directory: clone.path, base, head }, async change => {
      expect({ base: change.base, head: change.head, notes: change.notes }).toEqual({ base, head, notes: [] })
      expect(change.truncated).toBeUndefined()
      expect(await filesOf(change)).toEqual([
        { path: 'binary', status: 'added', head: file('binary', '\0\xff\r\n\0') },
        { path: 'copy', status: 'added', head: file('copy', `${LINES}source\n`) },
        { path: 'deleted', status: 'deleted', base: file('deleted', 'deleted\n') },
        { path: 'empty', status: 'added', head: file('empty', '') },
        { path: 'folder', status: 'added', head: file('folder', 'a file now\n') },
        { path: 'folder/now', status: 'deleted', base: file('folder/now', 'file\n') },
        {
          path: 'link',
          status: 'added',
          head: { path: 'link', kind: 'symlink', size: 16, text: '../../etc/passwd' },
        },
        { path: 'mode', status: 'modified', base: file('mode', 'mode\n'), head: file('mode', 'mode\n') },
        {
          path: 'modified',
          status: 'modified',
          base: file('modified', 'modified\n'),
          head: file('modified', 'other\n'),
        },
        { path: 'module', status: 'added', head: { path: 'module', kind: 'submodule', size: 0, text: '' } },
        {
          path: 'renamed',
          status: 'renamed',
          base: file('moved', LINES),
          head: file('renamed', `${LINES}more\n`),
        },
        {
          path: 'retyped',
          status: 'retyped',
          base: file('retyped', 'retyped\n'),
          head: { path: 'retyped', kind: 'symlink', size: 8, text: 'modified' },
        },
      ])
    }))

  test('files of both trees can be looked up, changed or not', () =>
    use({ directory: clone.path, base, head }, async change => {
      expect(await sideOf(await change.file('head', 'dir/same'))).toEqual(file('dir/same', 'dir/same\n'))
      expect(await textOf(await change.file('base', 'modified'))).toBe('modified\n')
      expect((await change.file('head', 'link'))?.kind).toBe('symlink')
      expect((await change.file('head', 'module'))?.kind).toBe('submodule')
      for (const absent of [
        'dir',
        'deleted',
        'dir/same/x',
        'link/x',
        '',
        '/',
        '../x',
        'dir//same',
        '__proto__',
      ]) {
        expect([absent, await change.file('head', absent)]).toEqual([absent, undefined])
      }
      const known = ['dir', 'dir/', 'dir/same', 'link', 'module']
      for (const path of known) expect([path, await change.exists('head', path)]).toEqual([path, true])
      for (const path of ['di', 'deleted', 'link/x', '..', 'dir/other']) {
        expect([path, await change.exists('head', path)]).toEqual([path, false])
      }
      expect(await change.exists('base', 'deleted')).toBe(true)
    }))

  test('a submodule is seen although .gitmodules and the settings would hide it', async () => {
    const hiding = newClone()
    hiding.write(
      '.gitmodules',
      '[submodule "m"]\n\tpath = m\n\turl = https://host.example/m\n\tignore = all\n',
    )
    const from = hiding.commit()
    hiding.git('config', 'diff.ignoreSubmodules', 'all')
    const to = hiding.plant([['160000', 'e'.repeat(40), 'm']])
    await use({ directory: hiding.path, base: from, head: to }, async change => {
      expect(change.files.map(({ path, head }) => [path, head?.kind, head?.id])).toEqual([
        ['m', 'submodule', 'e'.repeat(40)],
      ])
    })
  })
})

test('paths are kept exactly: other encodings, line ends, quotes, options, globs, __proto__', async () => {
  const clone = newClone()
  const base = clone.commit()
  const names = ['-x', ':(glob)*', 'a "b"', 'a\nb/c\td', 'naïve', '__proto__/constructor', '##[error]x']
  const head = clone.plant([
    ...names.map(name => ['100644', name, name] as const),
    ['100644', 'latin1', Buffer.from([0x6d, 0xe8, 0x2f, 0x66])],
  ])
  await use({ directory: clone.path, base, head }, async change => {
    const found = new Map(change.files.map(({ path, head: blob }) => [path, blob]))
    expect([...found.keys()].sort()).toEqual([...names, 'm\\xe8/f'].sort())
    for (const name of names) {
      expect(await textOf(found.get(name))).toBe(Buffer.from(name).toString('latin1'))
      expect(await textOf(await change.file('head', name))).toBe(Buffer.from(name).toString('latin1'))
    }
    expect(await textOf(found.get('m\\xe8/f'))).toBe('latin1')
    expect(await textOf(await change.file('head', 'm\\xe8/f'))).toBe('latin1')
    expect(await change.exists('head', 'a\nb')).toBe(true)
  })
})

test('a repository with SHA-256 ids is read like any other', async () => {
  const clone = newClone('--object-format=sha256')
  clone.write('dir/a', 'a\n')
  const base = clone.commit()
  clone.write('dir/a', 'b\n')
  const head = clone.commit()
  await use({ directory: clone.path, base, head }, async change => {
    expect([change.base, change.head].map(({ length }) => length)).toEqual([64, 64])
    expect(await filesOf(change)).toEqual([
      { path: 'dir/a', status: 'modified', base: file('dir/a', 'a\n'), head: file('dir/a', 'b\n') },
    ])
    expect(await textOf(await change.file('base', 'dir/a'))).toBe('a\n')
  })
})

test('a clone without blobs fetches those that are looked at', async () => {
  const clone = newClone()
  clone.write('a', 'a\n')
  const base = clone.commit()
  clone.write('a', 'b\n')
  const head = clone.commit()
  clone.git('config', 'uploadpack.allowFilter', 'true')
  const partial = cloneAt(newFolder())
  partial.git('clone', '-q', '--bare', '--filter=blob:none', `file://${clone.path}`, '.')
  await use({ directory: partial.path, base, head }, async change => {
    expect(await filesOf(change)).toEqual([
      { path: 'a', status: 'modified', base: file('a', 'a\n'), head: file('a', 'b\n') },
    ])
  })
})

test('a clone without blobs and without its remote is no clone of empty files', async () => {
  const clone = newClone()
  clone.write('a', 'a\n')
  const base = clone.commit()
  clone.write('a', 'b\n')
  const head = clone.commit()
  clone.git('config', 'uploadpack.allowFilter', 'true')
  const partial = cloneAt(newFolder())
  partial.git('clone', '-q', '--bare', '--filter=blob:none', `file://${clone.path}`, '.')
  rmSync(clone.path, { recursive: true })
  await use({ directory: partial.path, base, head }, async change => {
    expect(change.files.map(({ path, status }) => [path, status])).toEqual([['a', 'modified']])
    await expect(change.files[0]?.head?.bytes()).rejects.toThrow(MalformedFile)
    expect(await change.exists('base', 'a')).toBe(true)
  })
})

describe('Git LFS', () => {
  const content = Buffer.from('weights of a model')
  const oid = createHash('sha256').update(content).digest('hex')
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${content.length}\n`
  const clone = newClone()
  const base = clone.commit()
  clone.write('model.bin', pointer)
  const head = clone.commit()
  const folder = join('lfs', 'objects', oid.slice(0, 2), oid.slice(2, 4))

  const objectIn = (directory: string, size = content.length) =>
    use({ directory, base, head }, async change => {
      const blob = await change.file('head', 'model.bin')
      const object = await blob?.object?.({ oid, size })
      return object && Buffer.from(await object.slice(0, object.size)).toString()
    })

  test('an object is found where git-lfs keeps it, and only with the size of its pointer', async () => {
    expect(await objectIn(clone.path)).toBeUndefined()
    mkdirSync(join(clone.path, '.git', folder), { recursive: true })
    writeFileSync(join(clone.path, '.git', folder, oid), content)
    expect(await objectIn(clone.path)).toBe('weights of a model')
    expect(await objectIn(clone.path, 1)).toBeUndefined()
  })

  test('a linked working tree and a folder within share the objects', async () => {
    mkdirSync(join(clone.path, '.git', folder), { recursive: true })
    writeFileSync(join(clone.path, '.git', folder, oid), content)
    const linked = join(newFolder(), 'tree')
    clone.git('worktree', 'add', '-q', linked, head)
    mkdirSync(join(linked, 'within'))
    expect(await objectIn(linked)).toBe('weights of a model')
    expect(await objectIn(join(linked, 'within'))).toBe('weights of a model')
  })

  test('a bare repository is read like any other', async () => {
    const bare = newFolder()
    clone.git('clone', '-q', '--bare', '.', bare)
    mkdirSync(join(bare, folder), { recursive: true })
    writeFileSync(join(bare, folder, oid), content)
    expect(await objectIn(bare)).toBe('weights of a model')
    await use({ directory: bare, base, head }, async change => {
      expect(await filesOf(change)).toEqual([
        { path: 'model.bin', status: 'added', head: file('model.bin', pointer) },
      ])
    })
  })

  test('an id that is none leads nowhere', () =>
    use({ directory: clone.path, base, head }, async change => {
      const blob = await change.file('head', 'model.bin')
      expect(await blob?.object?.({ oid: `../../../${'x'.repeat(55)}`, size: 1 })).toBeUndefined()
    }))
})

test('nothing that the repository configures is run', async () => {
  const clone = newClone()
  clone.write('a.txt', 'a\n')
  clone.write('.gitattributes', '*.txt diff=evil filter=evil\n')
  const base = clone.commit()
  clone.write('a.txt', 'b\n')
  const head = clone.commit()
  const trap = join(newFolder(), 'ran')
  const script = join(newFolder(), 'evil')
  writeFileSync(script, `#!/bin/sh\necho "$0" >> ${trap}\n`, { mode: 0o755 })
  for (const key of [
    'core.fsmonitor',
    'diff.external',
    'diff.evil.command',
    'diff.evil.textconv',
    'core.pager',
  ]) {
    clone.git('config', key, script)
  }
  for (const hook of ['post-index-change', 'reference-transaction', 'post-checkout']) {
    writeFileSync(join(clone.path, '.git', 'hooks', hook), `#!/bin/sh\necho ${hook} >> ${trap}\n`, {
      mode: 0o755,
    })
  }
  clone.write('a.txt', 'c\n')
  const environment = { ...ENVIRONMENT, GIT_EXTERNAL_DIFF: script }
  for (const request of [{ base, head }, { worktree: true }]) {
    await use({ directory: clone.path, environment, ...request }, async change => {
      expect(change.files.map(({ path }) => path)).toEqual(['a.txt'])
    })
  }
  expect(existsSync(trap)).toBe(false)
})

test('replaced objects and foreign settings of the environment are not honoured', async () => {
  const clone = newClone()
  clone.write('a', 'a\n')
  const base = clone.commit()
  clone.write('a', 'evil\n')
  const head = clone.commit()
  clone.git('replace', clone.git('rev-parse', `${head}:a`), clone.git('rev-parse', `${base}:a`))
  const environment = { ...ENVIRONMENT, GIT_DIR: '/nowhere', GIT_INDEX_FILE: '/nowhere', GIT_WORK_TREE: '/' }
  await use({ directory: clone.path, base, head, environment }, async change => {
    expect(await textOf(change.files[0]?.head)).toBe('evil\n')
  })
})

test('a blob that the clone lost is no empty file', async () => {
  const clone = newClone()
  clone.write('kept', 'kept\n')
  const base = clone.commit()
  clone.write('lost', 'lost\n')
  clone.write('also', 'also\n')
  const head = clone.commit()
  const id = clone.git('rev-parse', 'HEAD:lost')
  rmSync(join(clone.path, '.git', 'objects', id.slice(0, 2), id.slice(2)))
  await use({ directory: clone.path, base, head }, async change => {
    const [also, lost] = change.files
    expect(await textOf(also?.head)).toBe('also\n')
    await expect(lost?.head?.bytes()).rejects.toEqual(
      new MalformedFile(`lost: its content (${id}) is not in this clone`),
    )
  })
})

test('after close nothing is answered any more', async () => {
  const clone = newClone()
  clone.write('a', 'a\n')
  const base = clone.commit()
  const change = await fromGit({ directory: clone.path, base, environment: ENVIRONMENT })
  await change.close()
  await change.close()
  await expect(change.file('head', 'a')).rejects.toThrow(MalformedFile)
})

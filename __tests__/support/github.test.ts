import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { repository } from './github.ts'

test('a real repository is taken over under the ids that git gave, and ids of our own are git’s too', () => {
  const directory = mkdtempSync(join(tmpdir(), 'gate-import-'))
  try {
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', directory, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args])
        .toString()
        .trim()
    git('init', '-q')
    writeFileSync(join(directory, 'a b.txt'), 'one\n')
    symlinkSync('a b.txt', join(directory, 'link'))
    git('add', '.')
    git('commit', '-qm', 'first')

    const taken = repository()
    taken.import(directory)
    const head = git('rev-parse', 'HEAD')
    const tree = git('rev-parse', 'HEAD^{tree}')
    expect(taken.objects.commits.get(head)).toEqual({ tree, parents: [] })

    const written = repository()
    const ours = written.commit({ 'a b.txt': 'one\n', link: { link: 'a b.txt' } })
    expect(written.objects.commits.get(ours)?.tree).toBe(tree)
    expect(written.objects.trees.get(tree)).toEqual(taken.objects.trees.get(tree))
    expect([...written.objects.blobs.keys()].sort()).toEqual([...taken.objects.blobs.keys()].sort())
  } finally {
    rmSync(directory, { recursive: true })
  }
})

import { statSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { fromGit } from '../../src/changes/git.ts'
import { type Clone, newClone, newFolder, removeFolders, traced } from '../support/clone.ts'

afterAll(removeFolders)

/** A repository of so many files, and a commit that touches one of them. */
const repository = (files: number): { clone: Clone; base: string; head: string } => {
  const clone = newClone()
  const id = clone.feed('content\n', 'hash-object', '-w', '--stdin')
  const lines = Array.from(
    { length: files },
    (_, at) => `100644 ${id}\tdir${at % 100}/sub${at % 7}/file${at}\n`,
  )
  clone.feed(lines.join(''), 'update-index', '--add', '--index-info')
  const base = clone.plant([['100644', '{}', 'package.json']])
  return { clone, base, head: clone.plant([['100644', '{"a":1}', 'package.json']]) }
}

/** What git was asked to run, and how many bytes it gave, for a change and three look-ups. */
const costOf = async ({ clone, base, head }: ReturnType<typeof repository>) => {
  const folder = newFolder()
  const log = join(folder, 'bytes')
  writeFileSync(log, '')
  const script = `#!/bin/sh\nPATH=\${PATH#*${delimiter}}\ngit "$@" | tee -a '${log}'\n`
  writeFileSync(join(folder, 'git'), script, { mode: 0o755 })
  const { result, commands } = await traced(async environment => {
    const counted = { ...environment, PATH: `${folder}${delimiter}${environment['PATH']}` }
    const change = await fromGit({ directory: clone.path, base, head, environment: counted })
    const looked = [
      (await change.file('base', '.github/ai-artifact-policy.yml')) === undefined,
      (await change.file('base', 'package.json'))?.size,
      await change.exists('head', 'dir1/sub1/file1'),
    ]
    await change.close()
    return { looked, paths: change.files.map(({ path }) => path) }
  })
  return { result, commands, bytes: statSync(log).size }
}

test('neither processes nor bytes grow with the repository', async () => {
  const [small, large] = [await costOf(repository(700)), await costOf(repository(5_000))]
  const result = { looked: [true, 2, true], paths: ['package.json'] }
  expect([small.result, large.result]).toEqual([result, result])
  expect(large.commands).toEqual(['cat-file', 'merge-base', 'diff-tree'])
  expect(small.commands).toEqual(large.commands)
  // One folder more or less full; the listing of the larger tree would take 200,000 bytes.
  expect(large.bytes).toBeLessThan(small.bytes + 1_500)
})

test('the default base costs no further process', async () => {
  const { clone } = repository(10)
  const { result, commands } = await traced(async environment => {
    const change = await fromGit({ directory: clone.path, environment })
    await change.close()
    return change.files.length
  })
  expect(result).toBe(1)
  expect(commands).toEqual(['cat-file', 'merge-base', 'diff-tree'])
})

test('a look at one commit alone costs one process', async () => {
  const { clone } = repository(10)
  const { result, commands } = await traced(async environment => {
    const change = await fromGit({ directory: clone.path, base: 'HEAD', head: 'main', environment })
    const size = (await change.file('base', 'package.json'))?.size
    await change.close()
    return [change.files.length, size]
  })
  expect(result).toEqual([0, 7])
  expect(commands).toEqual(['cat-file'])
})

import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { MalformedFile } from '../../src/change.ts'
import { fromGit } from '../../src/changes/git.ts'
import { openBatch } from '../../src/changes/git-batch.ts'
import { openGit } from '../../src/changes/git-process.ts'
import { ENVIRONMENT, newClone, newFolder, removeFolders, traced } from '../support/clone.ts'

afterAll(removeFolders)

/** A git that does not know an option of newer versions. */
const older = (environment: Readonly<Record<string, string | undefined>>) => {
  const folder = newFolder()
  const script = `#!/bin/sh
PATH=\${PATH#*${delimiter}}
for word in "$@"; do [ "$word" = --batch-command ] && exit 129; done
exec git "$@"
`
  writeFileSync(join(folder, 'git'), script, { mode: 0o755 })
  return { ...environment, PATH: `${folder}${delimiter}${environment['PATH']}` }
}

test('a git before 2.36 answers the same through two processes', async () => {
  const clone = newClone()
  clone.write('a', 'a\n')
  const base = clone.commit()
  clone.write('a', 'b\n')
  const head = clone.commit()
  const { result, commands } = await traced(async environment => {
    const change = await fromGit({ directory: clone.path, base, head, environment: older(environment) })
    const bytes = await change.files[0]?.head?.bytes()
    const found = [await change.exists('head', 'a'), Buffer.from((await bytes?.slice(0, 9)) ?? []).toString()]
    await change.close()
    return found
  })
  expect(result).toEqual([true, 'b\n'])
  expect([...commands].sort()).toEqual(['cat-file', 'cat-file', 'diff-tree', 'merge-base'])
})

test('an object that ends git costs its own answer and no other', async () => {
  const clone = newClone()
  const [good, bad] = ['good\n', randomBytes(50_000)].map(bytes =>
    clone.feed(bytes, 'hash-object', '-w', '--stdin'),
  )
  if (!good || !bad) throw new Error('no object')
  const path = join(clone.path, '.git', 'objects', bad.slice(0, 2), bad.slice(2))
  chmodSync(path, 0o644)
  truncateSync(path, 20_000)

  const { result, commands } = await traced(async environment => {
    const batch = await openBatch(openGit(clone.path, environment))
    const text = async (id: string) => {
      const chunks: Buffer[] = []
      await batch.contents(id, () => chunk => void chunks.push(chunk))
      return Buffer.concat(chunks).toString()
    }
    const asked = [text(good), text(bad), text(good), batch.info(good), text('f'.repeat(40))]
    const answers = await Promise.allSettled(asked)
    await batch.close()
    return answers.map(answer => (answer.status === 'fulfilled' ? answer.value : String(answer.reason)))
  })
  expect(result).toEqual([
    'good\n',
    'MalformedFile: git ended before its answer',
    'good\n',
    { id: good, type: 'blob', size: 5 },
    '',
  ])
  expect(commands).toEqual(['cat-file', 'cat-file'])
})

test('a sink that fails leaves the next answer whole', async () => {
  const clone = newClone()
  const id = clone.feed('content\n', 'hash-object', '-w', '--stdin')
  const batch = await openBatch(openGit(clone.path, ENVIRONMENT))
  const full = batch.contents(id, () => () => {
    throw new Error('disk full')
  })
  const next = batch.info(id)
  await expect(full).rejects.toThrow('disk full')
  expect(await next).toEqual({ id, type: 'blob', size: 8 })
  await batch.close()
})

test('git that keeps ending is given up', async () => {
  const clone = newClone()
  const id = clone.feed('content\n', 'hash-object', '-w', '--stdin')
  const batch = await openBatch(openGit(clone.path, ENVIRONMENT))
  const fails = async (): Promise<string> => {
    try {
      await batch.contents(id, () => () => {
        throw new MalformedFile('no')
      })
    } catch (error) {
      return String(error)
    }
    return 'nothing'
  }
  const reasons: string[] = []
  for (let round = 0; round < 20; round++) reasons.push(await fails())
  expect(reasons).toEqual([
    ...Array(16).fill('MalformedFile: no'),
    ...Array(4).fill('MalformedFile: git cat-file ended too often'),
  ])
  await batch.close()
})

test('a large blob is read through a temporary file that close removes', async () => {
  const clone = newClone()
  const base = clone.commit()
  const content = randomBytes(9 * 1024 * 1024)
  clone.write('large.bin', content)
  const head = clone.commit()
  const change = await fromGit({ directory: clone.path, base, head, environment: ENVIRONMENT })
  const blob = change.files[0]?.head
  if (!blob) throw new Error('no blob')
  const copies = () =>
    readdirSync(tmpdir())
      .filter(name => name.startsWith('ai-artifact-gate-'))
      .map(name => join(tmpdir(), name, blob.id))
      .filter(path => existsSync(path))

  const [one, two] = await Promise.all([blob.bytes(), blob.bytes()])
  expect([blob.size, one.size]).toEqual([content.length, content.length])
  expect(copies()).toEqual([])
  const slices = await Promise.all([
    one.slice(0, 100),
    two.slice(5_000_000, 5_000_100),
    one.slice(content.length - 3, 1e9),
  ])
  expect(slices.map(slice => Buffer.from(slice))).toEqual([
    content.subarray(0, 100),
    content.subarray(5_000_000, 5_000_100),
    content.subarray(-3),
  ])
  expect((await one.slice(10, 5)).length).toBe(0)
  expect(copies()).toHaveLength(1)
  await change.close()
  expect(copies()).toEqual([])
  await expect(one.slice(0, 1)).rejects.toThrow(MalformedFile)
})

import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { answersFolder, openAnswers } from '../src/answers.ts'
import { newClone, newFolder, removeFolders } from './support/clone.ts'

afterAll(removeFolders)

const NOW = new Date('2026-11-20T12:00:00Z')
const ASKED = '2026-11-20T11:00:00.000Z'
const key = (n: number) => n.toString(16).padStart(64, '0')

const folderWith = (content: string): string => {
  const folder = newFolder()
  writeFileSync(join(folder, 'answers.json'), content)
  return folder
}

test('what one run learned the next one knows', () => {
  const folder = join(newFolder(), 'new', 'folder')
  const first = openAnswers(folder, NOW)
  expect([first.notes, first.store.get(key(1))]).toEqual([[], undefined])
  first.store.put(key(1), { value: { n: 1 }, asked: ASKED })
  expect(first.save()).toEqual([])
  expect(openAnswers(folder, NOW).store.get(key(1))).toEqual({ value: { n: 1 }, asked: ASKED })
  expect(readdirSync(folder)).toEqual(['answers.json'])
})

test('a run that learned nothing writes nothing', () => {
  const folder = join(newFolder(), 'never')
  expect(openAnswers(folder, NOW).save()).toEqual([])
  expect(existsSync(folder)).toBe(false)
})

describe('a file that is not what it should be is ignored, and the notes say so', () => {
  test.each([
    ['half a file', '{"format":1,"answers":{', 'it is no JSON'],
    ['nothing', '', 'it is no JSON'],
    ['another format', '{"format":2,"answers":{}}', 'it is of another format'],
    ['a list', '[]', 'it is of another format'],
    ['no answers', '{"format":1}', 'it is of another format'],
    ['deep brackets', '['.repeat(500_000), 'it is no JSON'],
  ])('%s', (_, content, why) => {
    const folder = folderWith(content)
    const answers = openAnswers(folder, NOW)
    expect(answers.notes).toEqual([
      `Answers of earlier runs were not used: ${join(folder, 'answers.json')} is ignored, since ${why}.`,
    ])
    answers.store.put(key(1), { value: 1, asked: ASKED })
    expect(answers.save()).toEqual([])
    expect(openAnswers(folder, NOW).notes).toEqual([])
  })

  test('one that is too large', () => {
    const folder = folderWith(' '.repeat(32 * 2 ** 20 + 1))
    expect(openAnswers(folder, NOW).notes[0]).toMatch(/is larger than 33554432 bytes/)
  })

  test('a folder in its place', () => {
    const folder = newFolder()
    mkdirSync(join(folder, 'answers.json'))
    const answers = openAnswers(folder, NOW)
    expect(answers.notes[0]).toContain('it cannot be read (EISDIR)')
    answers.store.put(key(1), { value: 1, asked: ASKED })
    expect(answers.save()[0]).toMatch(/^The answers of this run could not be kept in /)
  })
})

test('entries that are none are left out, the others stay', () => {
  const good = { asked: ASKED, value: 1 }
  const entries = { [key(1)]: good, short: good, [key(2)]: { value: 1 }, [key(3)]: 7 }
  const text = JSON.stringify({ format: 1, answers: entries }).replace('"short"', '"__proto__"')
  const { store, notes } = openAnswers(folderWith(text), NOW)
  expect(notes).toEqual([])
  expect([1, 2, 3].map(n => store.get(key(n)))).toEqual([good, undefined, undefined])
  expect(store.get('__proto__')).toBeUndefined()
})

test('the file stays bounded: old and large answers go, then the oldest', () => {
  const folder = newFolder()
  const answers = openAnswers(folder, NOW)
  answers.store.put(key(1), { value: 'old', asked: '2026-11-19T11:59:00.000Z' })
  answers.store.put(key(2), { value: 'x'.repeat(300_000), asked: ASKED })
  for (let n = 3; n < 250; n++) {
    const asked = new Date(NOW.getTime() - n * 1000).toISOString()
    answers.store.put(key(n), { value: 'x'.repeat(200_000), asked })
  }
  expect(answers.save()).toEqual([])
  expect(statSync(join(folder, 'answers.json')).size).toBeLessThanOrEqual(32 * 2 ** 20)
  const { store } = openAnswers(folder, NOW)
  expect([1, 2, 249].map(n => store.get(key(n)))).toEqual([undefined, undefined, undefined])
  expect(store.get(key(3))).toBeDefined()
  expect(readFileSync(join(folder, 'answers.json'), 'utf8').startsWith('{"format":1,"answers":{')).toBe(true)
})

describe('the folder', () => {
  test('may lie outside of the repository', () => {
    const { path } = newClone()
    const folder = newFolder()
    expect(answersFolder(folder, path, path)).toBe(folder)
    expect(answersFolder('../elsewhere', path, path)).toBe(join(path, '..', 'elsewhere'))
  })

  test.each([['.'], ['cache'], ['a/../b'], ['../up'], ['linked/cache']])('may not lie in it: %s', name => {
    const clone = newClone()
    mkdirSync(join(clone.path, 'sub'))
    symlinkSync(join(clone.path, 'sub'), join(clone.path, 'sub', 'linked'))
    const from = join(clone.path, 'sub')
    expect(() => answersFolder(name, from, from)).toThrow(
      /lies inside of the repository, where a change could plant/,
    )
  })

  test('may not lead back into it by a link', () => {
    const clone = newClone()
    const link = join(newFolder(), 'link')
    symlinkSync(clone.path, link)
    expect(() => answersFolder(join(link, 'cache'), '/', clone.path)).toThrow(/inside of the repository/)
  })
})

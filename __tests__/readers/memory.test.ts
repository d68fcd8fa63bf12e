import { expect, test } from '@jest/globals'
import { changeOf } from './memory.ts'

test('files differ wherever their bytes do, however far in', () => {
  const text = 'a line\n'.repeat(1000)
  const paths = (base: string, head: string) =>
    changeOf({ a: base }, { a: head }).files.map(({ path }) => path)
  expect(paths(text, `${text}b`)).toEqual(['a'])
  expect(paths(text, text)).toEqual([])
})

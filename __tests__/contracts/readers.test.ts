/** What every reader promises, whatever text it is given. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { Found, Reader } from '../../src/readers/reader.ts'
import { readers } from '../../src/readers/table.ts'
import { decode } from '../../src/readers/text.ts'

const FIXTURES = new URL('../fixtures/', import.meta.url)
/** In milliseconds. A loop over pairs of 20,000 lines takes longer on any machine. */
const SLOWEST = 15_000
const PATIENCE = 30_000

/** Pseudo-random bytes that are the same in every run. */
const noise = (length: number, seed: number): Uint8Array => {
  let state = seed
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return state >>> 24
  })
}

const deep = (open: string, close = '') => open.repeat(10_000) + close.repeat(10_000)
const lines = (line: string, count = 20_000) => `${line}\n`.repeat(count)

const NASTY: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['blank lines', '\n\n\n'],
  ['NUL bytes', 'a\0b\n\0'],
  ['lone surrogates', '"\ud800": "\udfff"\n\ud800==1\n'],
  ['conflict markers', '<<<<<<< HEAD\na==1\n=======\na==2\n>>>>>>> main\n'],
  [
    '__proto__ in JSON',
    '{"dependencies": {"__proto__": "1", "constructor": {"__proto__": 1}}, "__proto__": {"a": 1}}',
  ],
  [
    '__proto__ in TOML',
    '[__proto__]\n__proto__ = "a"\n[project]\ndependencies = ["__proto__"]\n[project.__proto__]\n',
  ],
  [
    '__proto__ in lines',
    '__proto__==1\npip install __proto__\n__proto__.from_pretrained("__proto__/__proto__")\n',
  ],
  ['deep lists', deep('[', ']')],
  ['deep lists without end', deep('[')],
  ['deep objects', deep('{"a":', '}')],
  ['deep TOML', `a = ${deep('[', ']')}`],
  ['deep TOML tables', `a = ${deep('{a=', '}')}`],
  ['deep calls', `x = ${deep('f(', ')')}`],
  ['deep substitutions', `echo ${deep('$(', ')')}`],
  ['deep braces', `RUN ${deep('{ ', '; }')}`],
  ['deep indents', Array.from({ length: 500 }, (_, at) => `${' '.repeat(at)}if x:`).join('\n')],
  ['deep dots', `${deep('a.')}b = 1`],
  ['one line of a megabyte', 'a'.repeat(1_000_000)],
  ['one line of brackets', '[('.repeat(500_000)],
  ['one line of quotes', `"'`.repeat(500_000)],
  ['one line of backslashes', `${'\\'.repeat(1_000_000)}x\\`],
  ['one line of at signs', `a ${'@'.repeat(1_000_000)}`],
  ['one line of spaces', `pip install${' '.repeat(1_000_000)}a`],
  ['one line of dollars', `RUN echo ${'${'.repeat(300_000)}`],
  ['one line of dashes', `a${' -'.repeat(300_000)}`],
  ['a long name in JSON', `{"dependencies": {"${'@'.repeat(500_000)}": "${'/'.repeat(500_000)}"}}`],
  [
    'a long address in JSON',
    `{"lockfileVersion": 1, "dependencies": {"a": {"version": "https://${'%2f@/'.repeat(100_000)}"}}}`,
  ],
  ['a long string in TOML', `project.dependencies = ["${'a-'.repeat(50_000)}"]`],
  ['many continued lines', lines('\\')],
  ['many continued commands', `RUN ${lines('a \\')}`],
  ['many options', lines('--hash=sha256:a --extra-index-url https://a.example')],
  ['many installs', lines('pip install a b c')],
  ['many instructions', lines('RUN pip install a')],
  ['many documents', lines('RUN <<EOF')],
  ['many calls', lines('AutoModel.from_pretrained("a/b")')],
  [
    'many names of one thing',
    Array.from({ length: 5000 }, (_, at) => `a${at + 1} = a${at} + a${at}`).join('\n'),
  ],
  [
    'many variables',
    Array.from({ length: 5000 }, (_, at) => `ARG A${at + 1}=\${A${at}}\${A${at}}`).join('\n'),
  ],
  ...Array.from({ length: 12 }, (_, at): [string, string] => [
    `noise ${at}`,
    Buffer.from(noise(3000, at + 1)).toString(at % 2 ? 'latin1' : 'utf8'),
  ]),
]

/** Every file of the reader's fixtures, whole and cut at many places. */
const fixtures = (id: string): readonly (readonly [string, string])[] => {
  const folder = new URL(`${id}/`, FIXTURES)
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return files.flatMap(entry => {
    const decoded = decode(readFileSync(`${entry.parentPath}/${entry.name}`))
    return 'text' in decoded ? [[entry.name, decoded.text] as const] : []
  })
}

const read = (reader: Reader, text: string): readonly Found[] => [...reader.read({ path: 'dir/file', text })]

/** The first place that is none in the text. */
const misplaced = (found: readonly Found[], text: string): unknown => {
  const last = text.split('\n').length
  return found.find(({ at: { path, line, endLine = line } }) => {
    const ordered = Number.isInteger(line) && Number.isInteger(endLine) && 1 <= line && line <= endLine
    return path !== 'dir/file' || !ordered || endLine > last
  })?.at
}

describe.each(readers.map(entry => [entry.id, entry] as const))('%s', (id, entry) => {
  test('has an id, words and globs', () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
    expect(entry.what).toMatch(/^[a-z]/)
    expect(entry.paths.length).toBeGreaterThan(0)
  })

  test.each(NASTY)(
    'stands %s, in bounded time and within its lines',
    async (_, text) => {
      const reader = await entry.load()
      const start = performance.now()
      const found = read(reader, text)
      expect(performance.now() - start).toBeLessThan(SLOWEST)
      expect(misplaced(found, text)).toBeUndefined()
    },
    PATIENCE,
  )

  test('finds something in each of its fixtures, and the same every time', async () => {
    const reader = await entry.load()
    const files = fixtures(id)
    expect(files.length).toBeGreaterThan(0)
    for (const [, text] of files) {
      const found = read(reader, text)
      expect(misplaced(found, text)).toBeUndefined()
      expect(read(reader, text)).toEqual(found)
    }
    expect(files.some(([, text]) => read(reader, text).length)).toBe(true)
  })

  test(
    'stands its fixtures cut anywhere',
    async () => {
      const reader = await entry.load()
      for (const [, text] of fixtures(id)) {
        const step = Math.max(1, Math.floor(text.length / 150))
        for (let end = 0; end < text.length; end += step) {
          const part = text.slice(0, end)
          expect(misplaced(read(reader, part), part)).toBeUndefined()
        }
      }
    },
    PATIENCE,
  )
})

test('ids are unique', () => {
  expect(new Set(readers.map(({ id }) => id)).size).toBe(readers.length)
})

import { describe, expect, test } from '@jest/globals'
import { hasImports } from '../../../src/readers/imports/javascript-concerns.ts'
import { javascript } from '../../../src/readers/imports/javascript-imports.ts'
import { fixture, rows } from '../manifests/row.ts'

const read = (path: string, text: string) => [...javascript.read({ path, text })]

describe('javascript-imports', () => {
  test('reads every form of import and nothing that only looks like one', () => {
    expect(rows(javascript, 'app.tsx', fixture('javascript-imports/app.tsx.txt'))).toEqual([
      '2: pkg:npm/vite | dev | direct | import',
      '4: pkg:npm/side-effect | unknown | direct | import',
      '5: pkg:npm/react | unknown | direct | import',
      '6: pkg:npm/rollup | dev | direct | import',
      '7: pkg:npm/lodash | unknown | direct | import',
      '11: pkg:npm/%40scope/tool | unknown | direct | import',
      '16: pkg:npm/old-config | unknown | direct | import',
      '17: pkg:npm/style-package | unknown | direct | import',
      '24: pkg:npm/chalk | wants 5 | unknown | direct | code',
      '25: pkg:jsr/%40std/path | wants ^1.0.0 | unknown | direct | code',
      '26: pkg:npm/re-exported | unknown | direct | import',
      '27: pkg:npm/named-export | unknown | direct | import',
      '28: pkg:npm/%40scope/exported | unknown | direct | import',
      '29: pkg:npm/shape-types | dev | direct | import',
      '35: pkg:npm/embedded | unknown | direct | import',
      '37: pkg:npm/lazy | unknown | direct | import',
      '38: pkg:npm/chunked | unknown | direct | import',
      '39: pkg:npm/templated | unknown | direct | import',
      '42: pkg:npm/resolved | unknown | direct | import',
      '43: pkg:npm/found | unknown | direct | import',
      '44: pkg:npm/called | unknown | direct | import',
      '48: pkg:npm/mocked | unknown | direct | import',
      '49: pkg:npm/typed | unknown | direct | import',
      '54: pkg:npm/in-jsx | unknown | direct | import',
      '57: pkg:npm/spread | unknown | direct | import',
      '60: pkg:npm/last | unknown | direct | import',
    ])
  })

  test('reads the scripts of Vue', () => {
    expect(rows(javascript, 'component.vue', fixture('javascript-imports/component.vue.txt'))).toEqual([
      '6: pkg:npm/vue | unknown | direct | import',
      '7: pkg:npm/chart-library | unknown | direct | import',
      '12: pkg:npm/second-script | unknown | direct | import',
    ])
  })

  test('reads front matter and scripts of Astro', () => {
    expect(rows(javascript, 'page.astro', fixture('javascript-imports/page.astro.txt'))).toEqual([
      '4: pkg:npm/icon-package | unknown | direct | import',
      '8: pkg:npm/confetti-package | unknown | direct | import',
    ])
  })

  test('reads the scripts of Svelte', () => {
    expect(rows(javascript, 'widget.svelte', fixture('javascript-imports/widget.svelte.txt'))).toEqual([
      '2: pkg:npm/svelte | unknown | direct | import',
    ])
  })

  test('reads what is hostile or torn', () => {
    expect(rows(javascript, 'hostile.js', fixture('javascript-imports/hostile.js.txt'))).toEqual([
      '1: pkg:npm/__proto__ | unknown | direct | import',
      '2: pkg:npm/constructor | unknown | direct | import',
      '4: pkg:npm/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa | unknown | direct | import',
      '6: pkg:npm/from-name | unknown | direct | import',
      '9: pkg:npm/recovered | unknown | direct | import',
      '11: pkg:npm/after-quote | unknown | direct | import',
      '12: pkg:npm/minified | unknown | direct | import',
      '12: pkg:npm/minified-too | unknown | direct | import',
      '12: pkg:npm/third | unknown | direct | import',
      '14: pkg:npm/ours | unknown | direct | import',
      '16: pkg:npm/theirs | unknown | direct | import',
      '18: pkg:npm/inside | unknown | direct | import',
    ])
  })

  test('says which module is meant and who may provide it', () => {
    expect(read('src/a.ts', "import x from '@scope/name/sub'\n")).toEqual([
      {
        kind: 'package',
        id: 'pkg:npm/%40scope/name',
        ecosystem: 'npm',
        name: '@scope/name',
        written: '@scope/name',
        origin: 'registry',
        imported: { module: '@scope/name', candidates: ['@scope/name'], mapped: false },
        scope: 'unknown',
        relation: 'direct',
        surface: 'import',
        pinned: false,
        at: { path: 'src/a.ts', line: 1 },
      },
    ])
  })

  test.each(['src/a.test.ts', '__tests__/a.ts', 'vite.config.ts', 'types.d.ts', 'docs/example.js'])(
    '%s is milder than code that users run',
    path => {
      expect(
        read(path, "import x from 'x-package'").map(({ kind, ...one }) => 'scope' in one && one.scope),
      ).toEqual(['dev'])
    },
  )

  test('an import behind one of the folder itself is found', () => {
    const text = "import x from '.'\nimport { a } from 'a-package'\n"
    expect(rows(javascript, 'a.ts', text)).toEqual(['2: pkg:npm/a-package | unknown | direct | import'])
  })

  test('an import that is more than a type counts before one that is a type', () => {
    const text = "import type { A } from 'a-package'\nimport { b } from 'a-package'\n"
    expect(rows(javascript, 'a.ts', text)).toEqual(['2: pkg:npm/a-package | unknown | direct | import'])
  })

  test.each([
    'async <T>(x = '.repeat(500),
    '<a>'.repeat(5000),
    '`${'.repeat(50_000),
    `"${'\\"'.repeat(200_000)}`,
    '/['.repeat(200_000),
    'import {'.repeat(100_000),
    'import '.repeat(100_000),
    'export * as '.repeat(100_000),
    'require('.repeat(100_000),
    '<script'.repeat(100_000),
    `import${' '.repeat(500_000)}`,
    'import /*'.repeat(100_000),
  ])('hostile text %# ends in time', text => {
    const start = performance.now()
    for (const path of ['a.ts', 'a.vue', 'a.astro']) read(path, text)
    hasImports(text)
    expect(performance.now() - start).toBeLessThan(15_000)
  })
})

describe('hasImports', () => {
  test.each([
    "import x from 'x'",
    'import"x"',
    "import(/* chunk */ 'x')",
    "export*from'x'",
    "require ( 'x' )",
    'import(`x`)',
    "import.meta.resolve('x')",
    "jest.mock('x')",
    '/// <reference types="x" />',
    `import x from${' '.repeat(100)}'x'`,
    "import x from '.hidden'",
    "import x from 'npm:x'",
  ])('%s', text => {
    expect(hasImports(text)).toBe(true)
  })

  test.each([
    "import x from './x'",
    "import x from '../x'\nexport * from '.'",
    "import x from 'node:fs'",
    'const a = 1',
    '',
  ])('not %j', text => {
    expect(hasImports(text)).toBe(false)
    expect(read('a.ts', text)).toEqual([])
  })

  test('agrees with the reader on each line of the fixtures', () => {
    for (const file of ['app.tsx', 'hostile.js']) {
      for (const line of fixture(`javascript-imports/${file}.txt`).split('\n')) {
        if (read('a.tsx', line).length) expect([line, hasImports(line)]).toEqual([line, true])
      }
    }
  })
})

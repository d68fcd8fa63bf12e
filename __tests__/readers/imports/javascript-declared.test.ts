import { describe, expect, test } from '@jest/globals'
import { javascriptDeclares } from '../../../src/readers/imports/javascript-declared.ts'

const declared = (module: string, texts: Readonly<Record<string, string>>): boolean =>
  javascriptDeclares.declared(module, new Map(Object.entries(texts)))

const manifest = JSON.stringify({
  name: '@acme/app',
  dependencies: { left: '^1', __proto__x: '1' },
  devDependencies: { '@types/estree': '1', '@types/scope__typed': '1' },
  peerDependencies: { react: '>=18' },
  optionalDependencies: { fsevents: '2' },
})

describe('javascriptDeclares', () => {
  test('asks for manifests, configurations and lockfiles of a folder', () => {
    expect(javascriptDeclares.files('app/')).toEqual([
      'app/package.json',
      'app/deno.json',
      'app/deno.jsonc',
      'app/import_map.json',
      'app/tsconfig.json',
      'app/tsconfig.base.json',
      'app/tsconfig.app.json',
      'app/jsconfig.json',
      'app/package-lock.json',
      'app/npm-shrinkwrap.json',
      'app/yarn.lock',
      'app/pnpm-lock.yaml',
      'app/bun.lock',
    ])
  })

  test.each(['left', 'estree', '@scope/typed', '@types/estree', 'react', 'fsevents', '@acme/app'])(
    'package.json declares %s',
    module => {
      expect(declared(module, { 'package.json': manifest })).toBe(true)
    },
  )

  test.each(['right', '__proto__', 'constructor', 'name', '1', '@acme/other', 'lef'])(
    'package.json does not declare %s',
    module => {
      expect(declared(module, { 'package.json': manifest })).toBe(false)
    },
  )

  test("folders and files that a base URL leads to are the project's own", () => {
    expect(javascriptDeclares.own?.('utils', 'app/')).toEqual([
      'app/utils',
      'app/utils.ts',
      'app/utils.tsx',
      'app/utils.js',
      'app/src/utils',
      'app/src/utils.ts',
      'app/src/utils.tsx',
      'app/src/utils.js',
    ])
    expect(javascriptDeclares.own?.('@scope/name', '')).toEqual([])
  })

  test('a manifest further up declares as well', () => {
    expect(declared('left', { 'a/package.json': '{}', 'package.json': manifest })).toBe(true)
  })

  test('a manifest that cannot be read declares nothing', () => {
    expect(declared('left', { 'package.json': '{"dependencies": {"left": "1"' })).toBe(false)
  })

  const tsconfig =
    '{"compilerOptions": {"paths": {"@app/*": ["./src/*"], "utils/*": ["u/*"], "config": ["c"], "*": ["t/*"]}}} // c'

  test.each([
    ['@app/button', true],
    ['utils', true],
    ['config', true],
    ['util', false],
    ['@application/x', false],
    ['left', false],
  ])('paths of tsconfig.json on %s: %s', (module, expected) => {
    expect(declared(module, { 'tsconfig.json': tsconfig })).toBe(expected)
  })

  test.each([
    ['deno.json', '{"imports": {"@std/path": "jsr:@std/path@1", "dir/": "./x/"}}', '@std/path'],
    ['deno.json', '{"imports": {"dir/": "./x/"}}', 'dir'],
    ['package-lock.json', '{"packages": {"node_modules/left": {}}}', 'left'],
    ['a/yarn.lock', '# yarn\n\n"@scope/left@^1":\n', '@scope/left'],
    ['yarn.lock', '\nleft@^1, left@^2:\n', 'left'],
    ['pnpm-lock.yaml', "packages:\n\n  '@scope/left@1.0.0':\n", '@scope/left'],
    ['pnpm-lock.yaml', 'packages:\n\n  /left/1.0.0:\n', 'left'],
    ['bun.lock', '{"packages": {"left": ["left@1.0.0"]}}', 'left'],
  ])('%s %j provides %s', (path, text, module) => {
    expect(declared(module, { [path]: text })).toBe(true)
    expect(declared('lef', { [path]: text })).toBe(false)
    expect(declared('eft', { [path]: text })).toBe(false)
  })

  test.each([
    ['app/tsconfig.json', '{"extends": "../tsconfig.base.json"}', ['tsconfig.base.json']],
    ['app/tsconfig.json', '{"extends": ["./a", "@tsconfig/node24/tsconfig.json"]}', ['app/a.json']],
    ['tsconfig.json', '{"extends": "../outside.json"}', []],
    ['tsconfig.json', '{"extends": 7}', []],
    ['package.json', '{"extends": "./a.json"}', []],
    ['tsconfig.json', '{', []],
  ])('%s %s includes %j', (path, text, expected) => {
    expect(javascriptDeclares.includes?.(path, text)).toEqual(expected)
  })
})

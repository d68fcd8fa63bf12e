import { describe, expect, test } from '@jest/globals'
import { matches, readers } from '../../src/readers/table.ts'

describe('matches', () => {
  test.each([
    ['package.json', 'package-json'],
    ['.hidden/deep/Package.json', 'package-json'],
    ['a/package-lock.json', 'package-lock'],
    ['npm-shrinkwrap.json', 'package-lock'],
    ['requirements.txt', 'requirements'],
    ['a/requirements-dev.in', 'requirements'],
    ['requirements/test.txt', 'requirements'],
    ['test-requirements.txt', 'requirements'],
    ['a/constraints.txt', 'requirements'],
    ['dev.in', 'requirements'],
    ['pyproject.toml', 'pyproject'],
    ['Dockerfile', 'dockerfile'],
    ['a/Dockerfile.gpu', 'dockerfile'],
    ['gpu.dockerfile', 'dockerfile'],
    ['Containerfile', 'dockerfile'],
    ['scripts/setup.sh', 'shell'],
    ['a.zsh', 'shell'],
    ['train.py', 'python'],
    ['app/yarn.lock', 'yarn-lock'],
    ['pnpm-lock.yaml', 'pnpm-lock'],
    ['pnpm-workspace.yaml', 'pnpm-workspace'],
    ['a/bun.lock', 'bun-lock'],
    ['bun.lockb', 'bun-lockb'],
    ['deno.json', 'deno-json'],
    ['a/deno.jsonc', 'deno-json'],
    ['import_map.json', 'deno-json'],
    ['deno.lock', 'deno-lock'],
    ['src/app.component.tsx', 'javascript-imports'],
    ['src/App.vue', 'javascript-imports'],
  ])('%s is read by %s', (path, id) => {
    expect(matches(path).map(entry => entry.id)).toContain(id)
  })

  test.each([
    'package.json.md',
    'MANIFEST.in',
    'my-package.json',
    'Dockerfile.dockerignore',
    'types.pyi',
    'notes.txt',
    'sh',
    'a/package.json/b',
    '#package.json#',
    '',
  ])('nobody reads %j', path => {
    expect(matches(path)).toEqual([])
  })

  test('asks 100,000 paths in well under two seconds', () => {
    const start = performance.now()
    for (let at = 0; at < 100_000; at++) matches(`packages/name-${at}/src/file-${at}.component.ts`)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

test('every entry loads a reader of its own id', async () => {
  const loaded = await Promise.all(readers.map(({ load }) => load()))
  expect(loaded.map(({ id }) => id)).toEqual(readers.map(({ id }) => id))
})

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
    ['a/poetry.lock', 'poetry-lock'],
    ['uv.lock', 'uv-lock'],
    ['tools/run.py.lock', 'uv-lock'],
    ['pdm.lock', 'pdm-lock'],
    ['pylock.toml', 'pylock'],
    ['a/pylock.dev.toml', 'pylock'],
    ['Pipfile', 'pipfile'],
    ['Pipfile.lock', 'pipfile-lock'],
    ['setup.py', 'setup-py'],
    ['a/setup.cfg', 'setup-cfg'],
    ['a.py', 'script-metadata'],
    ['environment.yml', 'conda-environment'],
    ['envs/conda-gpu.yaml', 'conda-environment'],
    ['environment-dev.yaml', 'conda-environment'],
    ['conda-lock.yml', 'conda-lock'],
    ['gpu.conda-lock.yml', 'conda-lock'],
    ['pixi.toml', 'pixi'],
    ['pyproject.toml', 'pixi'],
    ['a.py', 'python-imports'],
    ['notebooks/a.ipynb', 'notebook-imports'],
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
    'pylock.a.b.toml',
    'my-pylock.toml',
    'Pipfile.txt',
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

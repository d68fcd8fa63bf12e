import { describe, expect, test } from '@jest/globals'
import { extract } from '../../../src/readers/index.ts'
import { modulePaths } from '../../../src/readers/models/neighbours.ts'
import { changeOf } from '../memory.ts'

const found = async (head: Readonly<Record<string, string>>, changed: readonly string[] = ['app/x.py']) => {
  const base = Object.fromEntries(Object.entries(head).filter(([path]) => !changed.includes(path)))
  const { references } = await extract(changeOf(base, head), { ignored: () => false })
  return references.flatMap(one =>
    one.kind === 'model'
      ? [
          `${one.at.line} ${one.id} ${one.resolvedBy}${one.bound ? ` ${one.bound.path}:${one.bound.line}` : ''}`,
        ]
      : one.kind === 'unread'
        ? [`${one.at.line} ?${one.what}`]
        : [],
  )
}

const LOAD = 'from transformers import AutoModel\n'

describe('one import is followed', () => {
  test.each<[string, string, string, readonly string[]]>([
    [
      'beside the file',
      'app/config.py',
      'from config import X\nAutoModel.from_pretrained(X)',
      ['3 hf:a/b constant app/config.py:2'],
    ],
    [
      'at the root',
      'config.py',
      'from config import X\nAutoModel.from_pretrained(X)',
      ['3 hf:a/b constant config.py:2'],
    ],
    [
      'a relative module',
      'app/config.py',
      'from .config import X\nAutoModel.from_pretrained(X)',
      ['3 hf:a/b constant app/config.py:2'],
    ],
    [
      'a module above',
      'config.py',
      'from ..config import X\nAutoModel.from_pretrained(X)',
      ['3 hf:a/b constant config.py:2'],
    ],
    [
      'a module of this folder',
      'app/config.py',
      'from . import config\nAutoModel.from_pretrained(config.X)',
      ['3 hf:a/b constant app/config.py:2'],
    ],
    [
      'a package',
      'app/config/__init__.py',
      'from app.config import X as Y\nAutoModel.from_pretrained(Y)',
      ['3 hf:a/b constant app/config/__init__.py:2'],
    ],
    [
      'a dotted import',
      'app/config.py',
      'import app.config\nAutoModel.from_pretrained(app.config.X)',
      ['3 hf:a/b constant app/config.py:2'],
    ],
    [
      'an alias',
      'config.py',
      'import config as c\nAutoModel.from_pretrained(c.X)',
      ['3 hf:a/b constant config.py:2'],
    ],
    [
      'everything',
      'app/config.py',
      'from .config import *\nAutoModel.from_pretrained(X)',
      ['3 hf:a/b constant app/config.py:2'],
    ],
    [
      'part of a text',
      'config.py',
      'from config import X\nAutoModel.from_pretrained(f"{X}-v2")',
      ['3 hf:a/b-v2 constant config.py:2'],
    ],
    [
      'no such name',
      'config.py',
      'from config import Y\nAutoModel.from_pretrained(Y)',
      ['3 ?AutoModel.from_pretrained'],
    ],
    [
      'no such module',
      'other.py',
      'from config import X\nAutoModel.from_pretrained(X)',
      ['3 ?AutoModel.from_pretrained'],
    ],
  ])('%s', async (_, path, text, expected) => {
    expect(await found({ [path]: '# settings\nX = "a/b"\n', 'app/x.py': LOAD + text })).toEqual(expected)
  })

  test('a second one is not', async () => {
    const head = {
      'app/x.py': `${LOAD}from config import X\nAutoModel.from_pretrained(X)`,
      'config.py': 'from more import X\n',
      'more.py': 'X = "a/b"\n',
    }
    expect(await found(head)).toEqual(['3 ?AutoModel.from_pretrained'])
  })

  test('a module that cannot be read says nothing', async () => {
    const head = {
      'app/x.py': `${LOAD}from config import X\nAutoModel.from_pretrained(X)`,
      'config.py': `X = ${'f('.repeat(50_000)}\n`,
    }
    expect(await found(head)).toEqual(['3 ?AutoModel.from_pretrained'])
  })
})

describe('folders of the repository', () => {
  test('are no names of the hub, seen from the root or from the file', async () => {
    const head = {
      'app/x.py': `${LOAD}AutoModel.from_pretrained("data/model")\nAutoModel.from_pretrained("a/b")`,
      'app/data/model/config.json': '{}',
    }
    expect(await found(head)).toEqual(['3 hf:a/b literal'])
    expect(await found({ ...head, 'a/b/config.json': '{}' })).toEqual([])
  })

  test('are no reason to pass over other hubs', async () => {
    const head = { 'app/x.py': 'import torch\ntorch.hub.load("data/model", "x")', 'data/model/x.txt': '' }
    expect(await found(head)).toEqual(['2 github:data/model literal'])
  })
})

test('where a module may lie', () => {
  expect(modulePaths('a/b/c.py', 'x.y')).toEqual([
    'a/b/x/y.py',
    'a/b/x/y/__init__.py',
    'x/y.py',
    'x/y/__init__.py',
  ])
  expect(modulePaths('a/b/c.py', '..x')).toEqual(['a/x.py', 'a/x/__init__.py'])
  expect(modulePaths('c.py', '..x')).toEqual([])
  expect(modulePaths('c.py', 'x/../y')).toEqual([])
})

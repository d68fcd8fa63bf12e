import { describe, expect, test } from '@jest/globals'
import { extract } from '../../src/readers/index.ts'
import { changeOf, type Tree } from './memory.ts'

const imports = async (base: Tree, head: Tree): Promise<readonly string[]> => {
  const { references } = await extract(changeOf(base, head), { ignored: () => false })
  return references.flatMap(one => {
    if (one.kind === 'unread') return [`${one.at.path}:${one.at.line} unread ${one.what}: ${one.why}`]
    if (one.kind !== 'package' || !one.imported) return []
    const { module, candidates, within } = one.imported
    return [
      `${one.at.path}:${one.at.line} ${module} (${candidates[0]}) ${within ? `not in ${within.join(', ')}` : 'nowhere'}`,
    ]
  })
}

/** A service as people keep them: packages under src, a script beside, tests, a compiled list of requirements. */
const service: Tree = {
  'requirements.txt':
    '-r requirements/more.list\nfastapi==0.115.0\nSQLAlchemy[asyncio]>=2\npyyaml\npython-dotenv\n',
  'requirements/more.list': 'httpx\nopencv-python-headless\ngoogle-cloud-storage\n',
  'requirements-dev.txt': 'pytest\n',
  'setup.cfg': '[metadata]\nname = acme\n[options]\ninstall_requires =\n  click\n',
  'src/acme/__init__.py': '',
  'src/acme/settings.py': 'import os\nimport yaml\n',
  'helpers.py': '',
  'tools/__init__.py': '',
}

const main = `
from __future__ import annotations
import asyncio, os.path
import distutils.core
from typing import TYPE_CHECKING

import cv2
import fastapi
import httpx as client
import numpy as np
import yaml
from dotenv import load_dotenv
from fastapi import FastAPI
from google.cloud import storage
from pydantic import BaseModel
from sqlalchemy.ext.asyncio import create_async_engine
from starlette.requests import Request

import acme.settings
import helpers
from acme import models
from tools import release
from . import neighbours
from .neighbours import all_of_them
import click
`

describe('imports that a manifest declares', () => {
  test('a service with local packages, extras and namespaces gives none', async () => {
    const head = {
      ...service,
      'src/acme/main.py': main,
      'src/acme/models/__init__.py': 'from acme import main\n',
      'tests/test_main.py': 'import pytest\nfrom acme.main import app\nimport conftest\n',
      'tests/conftest.py': 'import pytest\n',
      'scripts/run.py': 'import acme, helpers\nfrom newly import x\n',
      'scripts/newly.py': '',
    }
    expect(await imports(service, head)).toEqual([])
  })

  test('one that nobody declares gives one, at its first place', async () => {
    const head = {
      ...service,
      'src/acme/main.py': `${main}import fastapi_turbo_cache\n`,
      'src/acme/other.py': 'from fastapi_turbo_cache.store import Store\n',
    }
    expect(await imports(service, head)).toEqual([
      'src/acme/main.py:26 fastapi_turbo_cache (fastapi-turbo-cache) not in setup.cfg, requirements.txt, requirements-dev.txt, requirements/more.list',
    ])
  })

  test('one that the changed files imported before gives none', async () => {
    const base = { ...service, 'a.py': 'import invented\n', 'b.py': '' }
    expect(
      await imports(base, { ...base, 'a.py': 'import invented\nx = 1\n', 'b.py': 'import invented\n' }),
    ).toEqual([])
  })

  test('the manifest of the change itself counts', async () => {
    const head = { ...service, 'requirements.txt': 'invented\n', 'a.py': 'import invented, missing\n' }
    expect(await imports(service, head)).toEqual([
      'a.py:1 missing (missing) not in setup.cfg, requirements.txt, requirements-dev.txt',
    ])
  })

  test.each([
    ['pyproject.toml', '[project]\nname = "own-name"\ndependencies = ["declared-one"]\n'],
    ['setup.py', 'setup(install_requires=["declared-one", "own-name"])\n'],
    ['Pipfile', '[packages]\ndeclared-one = "*"\nown-name = "*"\n'],
    ['poetry.lock', '[[package]]\nname = "declared-one"\n[[package]]\nname = "own-name"\n'],
    ['environment.yml', 'dependencies:\n- declared-one\n- pip:\n  - own_name\n'],
    ['Dockerfile', 'FROM python\nRUN pip install declared-one own-name\n'],
  ])('%s declares', async (path, text) => {
    const head = { [path]: text, 'deep/er/a.py': 'import declared_one\nimport own_name\nimport missing\n' }
    const [only, ...more] = (await imports({}, head)).filter(line => !line.includes('Dockerfile:'))
    expect(only).toBe(`deep/er/a.py:3 missing (missing) not in ${path}`)
    expect(more).toEqual([])
  })

  test('each folder has the manifests of its own and of those above', async () => {
    const head = {
      'a/requirements.txt': 'only-a\n',
      'requirements.txt': 'everywhere\n',
      'a/x.py': 'import only_a, everywhere\n',
      'b/x.py': 'import only_a, everywhere\n',
    }
    expect(await imports({}, head)).toEqual(['b/x.py:1 only_a (only-a) not in requirements.txt'])
  })

  test('without any manifest only names that nobody vouches for remain', async () => {
    expect(await imports({}, { 'scripts/a.py': 'import requests, yaml, invented_by_a_model\n' })).toEqual([
      'scripts/a.py:1 invented_by_a_model (invented-by-a-model) nowhere',
    ])
  })

  test('of several places the one that cannot do without it is told', async () => {
    const head = {
      'requirements.txt': '',
      'a.py': 'try:\n  import missing\nexcept ImportError:\n  pass\n',
      'b.py': 'import missing\n',
    }
    expect(await imports({}, head)).toEqual(['b.py:1 missing (missing) not in requirements.txt'])
  })

  test('notebooks are read alike', async () => {
    const cell = {
      cell_type: 'code',
      source: ['!pip install declared_here\n', 'import declared_here\n', 'import missing\n'],
    }
    const head = { 'requirements.txt': '', 'n.ipynb': JSON.stringify({ cells: [cell] }, undefined, 1) }
    expect(await imports({}, head)).toEqual(['n.ipynb:8 missing (missing) not in requirements.txt'])
  })

  test('includes end in circles and outside of the repository', async () => {
    const head = {
      'requirements.txt': '-r a.txt\n-r ../../out.txt\n',
      'a.txt': '-r requirements.txt\n-r a.txt\ndeclared\n',
      'a.py': 'import declared, missing\n',
    }
    const found = await imports(
      { 'requirements.txt': head['requirements.txt'], 'a.txt': head['a.txt'] },
      head,
    )
    expect(found).toEqual(['a.py:1 missing (missing) not in requirements.txt, a.txt'])
  })

  test('a flood of modules ends in one line that says so', async () => {
    const files = Object.fromEntries(
      [0, 1, 2].map(at => [
        `m${at}.py`,
        Array.from({ length: 300 }, (_, n) => `import zq${at}_${n}`).join('\n'),
      ]),
    )
    const found = await imports({}, { 'requirements.txt': '', ...files })
    expect(found).toHaveLength(501)
    expect(found.filter(line => line.includes('unread'))).toEqual([
      'm1.py:201 unread zq1_200: more than 500 modules are imported anew, which are not all looked up',
    ])
  })

  test('the tree is asked for each path once', async () => {
    const asked: string[] = []
    const head = { 'requirements.txt': '', 'a/b/x.py': 'import missing\n', 'a/b/y.py': 'import missing\n' }
    const change = changeOf({}, head)
    await extract(
      {
        ...change,
        exists: (side, path) => {
          asked.push(path)
          return change.exists(side, path)
        },
      },
      { ignored: () => false },
    )
    expect(new Set(asked).size).toBe(asked.length)
    expect(asked).toContain('a/src/missing')
  })
})

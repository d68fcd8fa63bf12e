/** The whole story of imports: whole trees as people keep them, and what a change to them gives. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { gate } from '../src/gate.ts'
import { changeOf, type Tree } from './readers/memory.ts'
import { NOW } from './support/cases.ts'
import { type Registry, startRegistry } from './support/registry.ts'

const registries: Registry[] = []
afterEach(async () => {
  await Promise.all(registries.splice(0).map(registry => registry.close()))
})

const known = (name: string, day: string) => ({
  versions: ['1.0', '1.1'],
  files: [
    { filename: `${name}-1.0-py3-none-any.whl`, 'upload-time': `${day}T00:00:00Z` },
    { filename: `${name}-1.1-py3-none-any.whl`, 'upload-time': `${day}T00:00:00Z` },
  ],
})

/** What the trees name beside their imports. */
const KNOWN = { tomli: '2021-06-01', rich: '2019-01-01', seaborn: '2015-01-01' }

const run = async (
  base: Tree,
  head: Tree,
  there: Readonly<Record<string, string>> = {},
): Promise<{ readonly findings: readonly string[]; readonly asked: readonly string[] }> => {
  const registry = await startRegistry()
  registries.push(registry)
  for (const [name, day] of Object.entries(there)) registry.pypi.set(name, known(name, day))
  const change = changeOf(base, { ...base, ...head })
  const { verdict } = await gate({
    change,
    policy: { path: 'policy.yml', text: 'version: 1', from: change },
    sources: new Map(Object.entries(registry.endpoints) as [keyof Registry['endpoints'], string][]),
    secret: () => undefined,
    now: NOW,
    stage: () => undefined,
  })
  return {
    findings: verdict.findings.map(
      ({ severity, rule, state, path, line, message }) =>
        `${severity} ${rule}${state === 'violated' ? '' : ` (${state})`} ${path}:${line} ${message}`,
    ),
    asked: registry.asked.map(({ path }) => path).filter(path => path.startsWith('/pypi/')),
  }
}

/** A web service: requirements by environment, an app package, scripts and tests beside it. */
const SERVICE: Tree = {
  'requirements/base.txt': 'Django>=5,<6\ndjangorestframework\npsycopg2-binary\npython-dateutil\nboto3\n',
  'requirements/dev.txt': '-r base.txt\npytest-django\n',
  'manage.py': '#!/usr/bin/env python\nimport os, sys\n',
  'shop/__init__.py': '',
  'shop/settings.py': 'from pathlib import Path\n',
  'billing/__init__.py': '',
}
const SERVICE_CHANGE: Tree = {
  'shop/views.py': `
import json, logging
from datetime import datetime
import boto3, botocore.exceptions
import dateutil.parser
import psycopg2
from django.http import JsonResponse
from rest_framework.views import APIView
from billing.models import Invoice
from shop import settings
from .forms import OrderForm
try:
    import tomllib
except ModuleNotFoundError:
    import tomli as tomllib
`,
  'shop/forms.py': 'from django import forms\n',
  'billing/models.py': 'from django.db import models\nfrom billing import tax\n',
  'billing/tax.py': 'from decimal import Decimal\n',
  'shop/tests/test_views.py': 'import pytest_django\nfrom shop.views import x\n',
}

/** Research code: a locked project under src, notebooks beside it. */
const RESEARCH: Tree = {
  'pyproject.toml':
    '[project]\nname = "deep-thought"\ndependencies = ["torch", "scikit-learn", "opencv-python", "PyYAML"]\n[dependency-groups]\ndev = ["pytest"]\n',
  'uv.lock':
    '[[package]]\nname = "torch"\nversion = "2.4.1"\n[[package]]\nname = "numpy"\nversion = "2.1.1"\n[[package]]\nname = "tqdm"\nversion = "4.66.5"\n',
  'src/deep_thought/__init__.py': '',
}
const NOTEBOOK = {
  cells: [
    {
      cell_type: 'code',
      source: ['%load_ext autoreload\n', '!pip install -q seaborn==1.1\n', 'import seaborn as sns\n'],
    },
    {
      cell_type: 'code',
      source: ['import numpy as np\n', 'from deep_thought import model\n', 'import helpers\n'],
    },
  ],
  metadata: { language_info: { name: 'python' } },
}
const RESEARCH_CHANGE: Tree = {
  'src/deep_thought/model.py':
    'import cv2\nimport torch.nn as nn\nimport yaml\nfrom sklearn import svm\nfrom tqdm.auto import tqdm\n',
  'src/deep_thought/data/load.py':
    'import numpy\nfrom deep_thought.model import x\nfrom deep_thought.data import y\n',
  'notebooks/explore.ipynb': JSON.stringify(NOTEBOOK, undefined, 1),
  'notebooks/helpers.py': 'import numpy\n',
  'tests/test_model.py': 'import pytest\nimport deep_thought\n',
}

/** A folder of scripts without any manifest. */
const SCRIPTS: Tree = { 'README.md': '# Scripts\n' }
const SCRIPTS_CHANGE: Tree = {
  'rename.py': 'import requests, yaml\nimport pandas as pd\nimport common\n',
  'common.py': 'import boto3\n',
  'run.py': '# /// script\n# dependencies = ["rich==1.1"]\n# ///\nimport rich\n',
}

describe('trees as people keep them', () => {
  test.each([
    ['a service', SERVICE, SERVICE_CHANGE],
    ['research code', RESEARCH, RESEARCH_CHANGE],
    ['scripts', SCRIPTS, SCRIPTS_CHANGE],
  ])('%s gives no finding of an import', async (_, base, head) => {
    const { findings } = await run(base, head, KNOWN)
    expect(findings).toEqual([])
  })

  test.each([
    ['a service', SERVICE, SERVICE_CHANGE, 'shop/orders.py'],
    ['research code', RESEARCH, RESEARCH_CHANGE, 'src/deep_thought/new.py'],
    ['scripts', SCRIPTS, SCRIPTS_CHANGE, 'new.py'],
  ])('%s with one invented import gives one', async (_, base, head, path) => {
    const more = { [path]: 'import os\nimport vector_store_zq_client\n' }
    const { findings } = await run(base, { ...head, ...more }, KNOWN)
    expect(findings).toEqual([
      `warning package-absent ${path}:2 Code imports vector_store_zq_client, and PyPI has no vector-store-zq-client.`,
    ])
  })
})

describe('an import that is not declared', () => {
  const base = { 'requirements.txt': 'requests\n' }

  test('of a module that the table knows', async () => {
    const { findings, asked } = await run(base, { 'a.py': 'import yaml\n' }, { pyyaml: '2006-07-03' })
    expect(findings).toEqual([
      'warning package-undeclared a.py:1 yaml is imported and not declared in requirements.txt: pyyaml provides it and is in PyPI since 2006-07-03.',
    ])
    expect(asked).toEqual(['/pypi/simple/pyyaml/'])
  })

  test('of a name that somebody has, and has for long', async () => {
    const { findings } = await run(base, { 'a.py': 'import qzvector\n' }, { qzvector: '2020-01-02' })
    expect(findings).toEqual([
      'warning package-undeclared a.py:1 qzvector is imported and not declared in requirements.txt: a package qzvector is in PyPI since 2020-01-02, and nothing says that it is the one that is meant.',
    ])
  })

  test('of a name that somebody has taken just now', async () => {
    const { findings } = await run(base, { 'a.py': 'import qzvector\n' }, { qzvector: '2026-11-18' })
    expect(findings.map(line => line.split(' ').slice(0, 3).join(' '))).toEqual([
      'warning package-new a.py:1',
      'warning package-undeclared a.py:1',
    ])
  })

  test('in several files of one change once', async () => {
    const head = { 'a.py': 'import qzvector\n', 'b/c.py': 'from qzvector import x\n' }
    const { findings, asked } = await run(base, head, { qzvector: '2020-01-02' })
    expect(findings).toHaveLength(1)
    expect(asked).toEqual(['/pypi/simple/qzvector/'])
  })
})

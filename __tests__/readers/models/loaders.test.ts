import { describe, expect, test } from '@jest/globals'
import { python } from '../../../src/readers/models/python.ts'
import type { Beside, TextFile } from '../../../src/readers/reader.ts'
import type { LoaderCall } from '../../../src/reference.ts'

const PATH = 'app/jobs/x.py'

/** Reads as the family's index does: what is wanted is given, until nothing new is. */
const read = (text: string, tree: Readonly<Record<string, string>> = {}): readonly LoaderCall[] => {
  const file = { path: PATH, text }
  const beside = new Map<string, TextFile | undefined>()
  const given: Beside = beside
  for (let round = 0; round < 8; round++) {
    const wanted = python.wants?.(file, given).filter(path => !beside.has(path)) ?? []
    if (wanted.length === 0) break
    for (const path of wanted) {
      const content = Object.hasOwn(tree, path) ? tree[path] : undefined
      beside.set(path, content === undefined ? undefined : { path, text: content })
    }
  }
  return [...python.read(file, given)].filter(found => found.kind === 'loader')
}

const brief = (text: string): readonly string[] =>
  read(text).map(
    ({ at, loader, unsafe, argument }) => `${at.line} ${loader} ${unsafe}${argument ? ` ${argument}` : ''}`,
  )

test('the whole result', () => {
  expect(
    read('import torch as t\nstate = t.load("a/b.pt", map_location="cpu")', {
      'requirements.txt': 'torch>=2.1\n',
    }),
  ).toEqual([
    {
      kind: 'loader',
      id: 'loader:torch.load',
      loader: 'torch.load',
      callee: 't.load',
      what: '"a/b.pt"',
      unsafe: 'default',
      library: { name: 'torch', safeFrom: '2.6.0', declared: '>=2.1' },
      surface: 'code',
      at: { path: PATH, line: 2 },
    },
  ])
})

describe('which calls run what they load', () => {
  test.each<[string, readonly string[]]>([
    ['import pickle\npickle.load(f); pickle.loads(b)', ['2 pickle.load always', '2 pickle.loads always']],
    ['import cPickle as p\np.load(f)', ['2 pickle.load always']],
    ['from pickle import load as unpickle\nunpickle(f)', ['2 pickle.load always']],
    ['import pickle\npickle.Unpickler(f).load()', ['2 pickle.Unpickler always']],
    ['import pickle\npickle.dump(x, f); pickle.dumps(x)', []],
    [
      'import dill, cloudpickle\ndill.load(f)\ncloudpickle.loads(b)',
      ['2 dill.load always', '3 cloudpickle.loads always'],
    ],
    ['import joblib\njoblib.load(f)', ['2 joblib.load always']],
    ['from sklearn.externals import joblib\njoblib.load(f)', ['2 joblib.load always']],
    ['import pandas as pd\npd.read_pickle("x")', ['2 pandas.read_pickle always']],
    ['import torch\ntorch.load(f, weights_only=True)', []],
    ['import torch\ntorch.load(f, weights_only=False)', ['2 torch.load option weights_only=False']],
    ['import torch\nSAFE = True\ntorch.load(f, weights_only=SAFE)', []],
    ['import torch\ntorch.load(f, weights_only=safe())', ['2 torch.load option weights_only=safe()']],
    ['import torch\ntorch.load(f)', ['2 torch.load default']],
    [
      'import torch\ntorch.jit.load(f)\ntorch.package.PackageImporter(f)',
      ['2 torch.jit.load always', '3 torch.package.PackageImporter always'],
    ],
    [
      'import numpy as np\nnp.load(f)\nnp.load(f, allow_pickle=False)\nnp.load(f, allow_pickle=True)',
      ['4 numpy.load option allow_pickle=True'],
    ],
    [
      'import keras\nkeras.models.load_model(f)\nkeras.saving.load_model(f, safe_mode=False)',
      ['3 keras.models.load_model option safe_mode=False'],
    ],
    [
      'from tensorflow import keras\nkeras.config.enable_unsafe_deserialization()',
      ['2 keras.config.enable_unsafe_deserialization always'],
    ],
    [
      'import yaml\nyaml.safe_load(f)\nyaml.load(f, Loader=yaml.SafeLoader)\nyaml.load(f, yaml.FullLoader)',
      [],
    ],
    [
      'import yaml\nyaml.load(f, Loader=yaml.Loader)\nyaml.load(f, yaml.UnsafeLoader)\nyaml.unsafe_load(f)',
      [
        '2 yaml.load option Loader=yaml.Loader',
        '3 yaml.load option Loader=yaml.UnsafeLoader',
        '4 yaml.unsafe_load always',
      ],
    ],
    ['import yaml\nyaml.load(f)', ['2 yaml.load default']],
    [
      'import skops.io as sio\nsio.load(f, trusted=["a.B"])\nsio.load(f, trusted=True)',
      ['3 skops.io.load option trusted=True'],
    ],
    ['import shelve\nshelve.open("x")\nopen("x")', ['2 shelve.open always']],
    [
      'import mlflow\nmlflow.pyfunc.load_model(u)\nmlflow.onnx.load_model(u)',
      ['2 mlflow.pyfunc.load_model always'],
    ],
    [
      'from langchain_community.vectorstores import FAISS\nFAISS.load_local("x", e, allow_dangerous_deserialization=True)\nFAISS.load_local("x", e)',
      ['2 langchain_community.vectorstores.FAISS.load_local option allow_dangerous_deserialization=True'],
    ],
    ['import json, toml\njson.load(f)\ntoml.loads(t)\nself.load(f)\npickle = Mine()\npickle.load(f)', []],
    ['import torch\n"""torch.load(f)"""\n# torch.load(f)\ntorch.save(x, f)', []],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected)
  })
})

describe('the declared version', () => {
  const declared = (tree: Readonly<Record<string, string>>): string | undefined =>
    read('import torch\ntorch.load(f)', tree)[0]?.library?.declared

  test.each<[string, string, string | undefined]>([
    ['requirements.txt', 'numpy\ntorch==2.5.1 ; python_version > "3.8"\n', '==2.5.1'],
    ['requirements.txt', 'torch[opt]>=2.0,<3 # why\n', '>=2.0,<3'],
    ['requirements.txt', 'torch\n', ''],
    ['requirements.txt', 'torchvision==0.1\npytorch-lightning==2\n# torch==1\n', undefined],
    ['pyproject.toml', '[project]\ndependencies = ["torch>=2.1", "torchaudio"]\n', '>=2.1'],
    ['pyproject.toml', '[tool.poetry.dependencies]\ntorch = "^2.4"\n', '^2.4'],
    [
      'pyproject.toml',
      '[tool.poetry.dependencies]\ntorch = { version = "2.4.0", source = "cpu" }\n',
      '2.4.0',
    ],
    ['uv.lock', '[[package]]\nname = "torch"\nversion = "2.7.0"\n', '2.7.0'],
    ['poetry.lock', '[[package]]\nname = "torch"\nversion = "2.3.1"\n', '2.3.1'],
    ['Pipfile.lock', '{"default": {"torch": {"hashes": ["a"], "version": "==2.2.0"}}}', '==2.2.0'],
    ['environment.yml', 'dependencies:\n  - pytorch::pytorch=2.1\n  - pip:\n    - torch==2.2\n', '=2.1'],
    ['setup.py', 'setup(install_requires=["torch>=1.9", "numpy"])\n', '>=1.9'],
  ])('%s %j', (file, text, expected) => {
    expect(declared({ [file]: text })).toBe(expected)
    expect(declared({ [`app/jobs/${file}`]: text })).toBe(expected)
  })

  test('the nearest file decides, and of one folder the lockfile', () => {
    const lock = '[[package]]\nname = "torch"\nversion = "2.7.0"\n'
    expect(declared({ 'requirements.txt': 'torch==1.0\n', 'app/requirements.txt': 'torch==2.0\n' })).toBe(
      '==2.0',
    )
    expect(declared({ 'pyproject.toml': 'dependencies = ["torch>=1"]\n', 'uv.lock': lock })).toBe('2.7.0')
    expect(declared({ 'app/jobs/requirements.txt': 'numpy\n', 'uv.lock': lock })).toBe('2.7.0')
    expect(declared({})).toBeUndefined()
  })

  test('nothing is asked for without need', () => {
    expect(
      python.wants?.({ path: PATH, text: 'import torch\ntorch.load(f, weights_only=True)' }, new Map()),
    ).toEqual([])
  })

  test.each([
    'torch==',
    `torch${'['.repeat(50_000)}`,
    `"torch": {${' '.repeat(100_000)}`,
    'torch '.repeat(50_000),
  ])('hostile manifests end', text => {
    const start = performance.now()
    declared({ 'requirements.txt': text, 'pyproject.toml': text, 'Pipfile.lock': text, 'setup.py': text })
    expect(performance.now() - start).toBeLessThan(15_000)
  })
})

/** Whether the manifests and lockfiles of a Python project declare what its code imports. */
import { hostsOf, providersOf } from '../../data/import-map.ts'
import { dockerfile } from '../commands/dockerfile.ts'
import { canonical } from '../identity.ts'
import { condaEnvironment } from '../manifests/conda-environment.ts'
import { condaLock } from '../manifests/conda-lock.ts'
import { pdmLock } from '../manifests/pdm-lock.ts'
import { pipfile } from '../manifests/pipfile.ts'
import { pipfileLock } from '../manifests/pipfile-lock.ts'
import { pixi } from '../manifests/pixi.ts'
import { poetryLock } from '../manifests/poetry-lock.ts'
import { pylock } from '../manifests/pylock.ts'
import { pyproject } from '../manifests/pyproject.ts'
import { requirements } from '../manifests/requirements.ts'
import { setupCfg } from '../manifests/setup-cfg.ts'
import { setupPy } from '../manifests/setup-py.ts'
import { uvLock } from '../manifests/uv-lock.ts'
import type { Reader } from '../reader.ts'
import { at, readToml, textAt } from '../syntax/toml.ts'
import type { Declares } from './declares.ts'

const BY_NAME: ReadonlyMap<string, readonly Reader[]> = new Map<string, readonly Reader[]>([
  ['pyproject.toml', [pyproject, pixi]],
  ['setup.py', [setupPy]],
  ['setup.cfg', [setupCfg]],
  ['Pipfile', [pipfile]],
  ['Pipfile.lock', [pipfileLock]],
  ['poetry.lock', [poetryLock]],
  ['uv.lock', [uvLock]],
  ['pdm.lock', [pdmLock]],
  ['pylock.toml', [pylock]],
  ['environment.yml', [condaEnvironment]],
  ['environment.yaml', [condaEnvironment]],
  ['conda-lock.yml', [condaLock]],
  ['pixi.toml', [pixi]],
  ['Dockerfile', [dockerfile]],
])

const LISTS = [
  'requirements.txt',
  'requirements.in',
  'requirements-dev.txt',
  'requirements_dev.txt',
  'requirements-test.txt',
  'requirements_test.txt',
  'requirements-docs.txt',
  'requirements-prod.txt',
  'dev-requirements.txt',
  'test-requirements.txt',
  'requirements/base.txt',
  'requirements/common.txt',
  'requirements/dev.txt',
  'requirements/local.txt',
  'requirements/main.txt',
  'requirements/prod.txt',
  'requirements/production.txt',
  'requirements/requirements.txt',
  'requirements/test.txt',
  'requirements/tests.txt',
]

const basename = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

const readersOf = (path: string): readonly Reader[] => BY_NAME.get(basename(path)) ?? [requirements]

/** Names of conda that differ from those of PyPI. */
const CONDA: ReadonlyMap<string, string> = new Map([
  ['matplotlib-base', 'matplotlib'],
  ['msgpack-python', 'msgpack'],
  ['opencv', 'opencv-python'],
  ['py-opencv', 'opencv-python'],
  ['py-xgboost', 'xgboost'],
  ['pytables', 'tables'],
  ['python-graphviz', 'graphviz'],
  ['pytorch', 'torch'],
  ['pytorch-gpu', 'torch'],
  ['python-duckdb', 'duckdb'],
])

/** The project's own names: what it installs as is no foreign package. */
const ownNames = (path: string, text: string): readonly string[] => {
  if (basename(path) !== 'pyproject.toml') return []
  const root = readToml(text)
  if (!('kind' in root)) return []
  const names = [textAt(root, 'project', 'name'), textAt(at(root, 'tool', 'poetry'), 'name')]
  return names.filter(name => name !== undefined)
}

const namesIn = (path: string, text: string): readonly string[] => [
  ...ownNames(path, text),
  ...readersOf(path).flatMap(reader =>
    [...reader.read({ path, text })].flatMap(found => {
      if (found.kind !== 'package') return []
      if (found.ecosystem === 'conda') return [found.name, CONDA.get(found.name) ?? found.name]
      return found.ecosystem === 'pypi' ? [found.name, found.written] : []
    }),
  ),
]

/** Texts of manifests that were read last, with the names in them: every folder of a tree asks for the root's again. */
const MOST_KEPT = 200
const kept = new Map<string, { readonly text: string; readonly names: readonly string[] }>()

const canonicalNames = (path: string, text: string): readonly string[] => {
  const before = kept.get(path)
  if (before?.text === text) return before.names
  if (kept.size >= MOST_KEPT) kept.clear()
  const names = [...new Set(namesIn(path, text).map(name => canonical('pypi', name)))]
  kept.set(path, { text, names })
  return names
}

const known = new WeakMap<ReadonlyMap<string, string>, ReadonlySet<string>>()

/** Every distribution that the texts name, canonical. */
const distributions = (texts: ReadonlyMap<string, string>): ReadonlySet<string> => {
  const before = known.get(texts)
  if (before) return before
  const set = new Set([...texts].flatMap(([path, text]) => canonicalNames(path, text)))
  known.set(texts, set)
  return set
}

/** They include nothing, and are long. */
const LOCK = /[.-]lock(?:\.ya?ml)?$|pylock\.toml$/

/** How distributions are called whose module has the bare name. */
const SPELLINGS = [
  '',
  'python-',
  'py',
  'py-',
  'django-',
  'lib',
  '-python',
  '-py',
  '-sdk',
  '-client',
  '-core',
  '-binary',
] as const

const spelled = (module: string): readonly string[] => {
  const name = canonical('pypi', module)
  return SPELLINGS.map(part => (part.startsWith('-') ? `${name}${part}` : `${part}${name}`))
}

export const pythonDeclares: Declares = {
  files: folder => [...BY_NAME.keys(), ...LISTS].map(name => `${folder}${name}`),

  declared(module, texts) {
    const names = distributions(texts)
    const candidates = providersOf(module)?.candidates ?? []
    const asked = [...candidates, ...candidates.flatMap(hostsOf), ...spelled(module)]
    return asked.some(name => names.has(name))
  },

  includes: (path, text) =>
    (LOCK.test(path) ? [] : readersOf(path))
      .flatMap(reader => [...reader.read({ path, text })])
      .flatMap(found => (found.kind === 'include' && !found.path.startsWith('..') ? [found.path] : [])),

  own(module, folder) {
    const [top = module] = module.split('.', 1)
    const roots = ['', 'src/', 'lib/', 'python/', 'app/', 'backend/', 'server/', 'api/']
    return roots.flatMap(root => [`${folder}${root}${top}`, `${folder}${root}${top}.py`])
  },

  defines: paths =>
    new Set(
      paths
        .filter(path => /\.pyx?$/.test(path))
        .flatMap(path => path.replace(/\.pyx?$/, '').split('/'))
        .filter(part => part !== '' && part !== '__init__'),
    ),
}

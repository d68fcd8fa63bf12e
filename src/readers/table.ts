/** Every reader: which files it knows, and how to load it. Several may read one path, each for what it looks for. */
import { Minimatch, type MinimatchOptions } from 'minimatch'
import type { ReaderEntry } from './reader.ts'

export const readers: readonly ReaderEntry[] = [
  {
    id: 'package-json',
    what: 'packages in package.json',
    paths: ['**/package.json'],
    load: async () => (await import('./manifests/package-json.ts')).packageJson,
  },
  {
    id: 'package-lock',
    what: 'packages in lockfiles of npm',
    paths: ['**/package-lock.json', '**/npm-shrinkwrap.json'],
    load: async () => (await import('./manifests/package-lock.ts')).packageLock,
  },
  {
    id: 'requirements',
    what: 'packages in requirements and constraints of pip',
    paths: [
      '**/requirements*.{txt,in}',
      '**/*[-_.]requirements*.{txt,in}',
      '**/requirements/*.{txt,in}',
      '**/constraints*.{txt,in}',
      '**/*[-_.]constraints*.{txt,in}',
      '**/{base,ci,dev,docs,lint,local,main,prod,test,tests}.in',
    ],
    load: async () => (await import('./manifests/requirements.ts')).requirements,
  },
  {
    id: 'pyproject',
    what: 'packages in pyproject.toml',
    paths: ['**/pyproject.toml'],
    load: async () => (await import('./manifests/pyproject.ts')).pyproject,
  },
  {
    id: 'poetry-lock',
    what: 'packages in poetry.lock',
    paths: ['**/poetry.lock'],
    load: async () => (await import('./manifests/poetry-lock.ts')).poetryLock,
  },
  {
    id: 'uv-lock',
    what: 'packages in uv.lock, and in lockfiles of scripts',
    paths: ['**/uv.lock', '**/*.py.lock'],
    load: async () => (await import('./manifests/uv-lock.ts')).uvLock,
  },
  {
    id: 'pdm-lock',
    what: 'packages in pdm.lock',
    paths: ['**/pdm.lock', '**/pdm.*.lock'],
    load: async () => (await import('./manifests/pdm-lock.ts')).pdmLock,
  },
  {
    id: 'pylock',
    what: 'packages in pylock.toml',
    // PEP 751: one name without a dot may stand between.
    paths: ['**/pylock.toml', '**/pylock.+([!.]).toml'],
    load: async () => (await import('./manifests/pylock.ts')).pylock,
  },
  {
    id: 'pipfile',
    what: 'packages in Pipfile',
    paths: ['**/Pipfile'],
    load: async () => (await import('./manifests/pipfile.ts')).pipfile,
  },
  {
    id: 'pipfile-lock',
    what: 'packages in Pipfile.lock',
    paths: ['**/Pipfile.lock'],
    load: async () => (await import('./manifests/pipfile-lock.ts')).pipfileLock,
  },
  {
    id: 'setup-py',
    what: 'packages in setup.py',
    paths: ['**/setup.py'],
    load: async () => (await import('./manifests/setup-py.ts')).setupPy,
  },
  {
    id: 'setup-cfg',
    what: 'packages in setup.cfg',
    paths: ['**/setup.cfg'],
    load: async () => (await import('./manifests/setup-cfg.ts')).setupCfg,
  },
  {
    id: 'script-metadata',
    what: 'packages in the metadata of Python scripts',
    paths: ['**/*.py'],
    concerns: text => text.includes('# /// script'),
    load: async () => (await import('./manifests/script-metadata.ts')).scriptMetadata,
  },
  {
    id: 'conda-environment',
    what: "packages in conda's environment files",
    paths: ['**/*{conda,environment}*.{yml,yaml}'],
    concerns: text => /^ *dependencies *:/m.test(text),
    load: async () => (await import('./manifests/conda-environment.ts')).condaEnvironment,
  },
  {
    id: 'conda-lock',
    what: 'packages in conda-lock.yml',
    paths: ['**/*conda-lock.{yml,yaml}'],
    load: async () => (await import('./manifests/conda-lock.ts')).condaLock,
  },
  {
    id: 'pixi',
    what: "packages in pixi's manifests",
    paths: ['**/pixi.toml', '**/pyproject.toml'],
    load: async () => (await import('./manifests/pixi.ts')).pixi,
  },
  {
    id: 'python-imports',
    what: 'imports in Python code',
    paths: ['**/*.py'],
    concerns: text => text.includes('import'),
    load: async () => (await import('./imports/python-imports.ts')).pythonImportsReader,
  },
  {
    id: 'notebook-imports',
    what: 'imports in Python notebooks',
    paths: ['**/*.ipynb'],
    concerns: text => text.includes('import'),
    load: async () => (await import('./imports/notebook-imports.ts')).notebookImports,
  },
  {
    id: 'dockerfile',
    what: 'install commands in Dockerfiles',
    paths: ['**/Dockerfile', '**/Dockerfile.!(dockerignore)', '**/*.dockerfile', '**/Containerfile*'],
    load: async () => (await import('./commands/dockerfile.ts')).dockerfile,
  },
  {
    id: 'shell',
    what: 'install commands in shell scripts',
    paths: ['**/*.{sh,bash,zsh,ksh}'],
    load: async () => (await import('./commands/shell.ts')).shell,
  },
  {
    id: 'python',
    what: 'models in Python code',
    paths: ['**/*.py'],
    load: async () => (await import('./models/python.ts')).python,
  },
]

// `platform`: a backslash in a path of git is part of a name, on Windows too.
const OPTIONS: MinimatchOptions = {
  dot: true,
  nocomment: true,
  nonegate: true,
  nocase: true,
  platform: 'linux',
}

interface Glob {
  readonly entry: ReaderEntry
  readonly glob: Minimatch
  /** It says something of the last part of a path alone. */
  readonly last: boolean
}

const globs: readonly Glob[] = readers.flatMap(entry =>
  entry.paths.map(path => {
    const bare = path.startsWith('**/') ? path.slice(3) : path
    const last = bare !== path && !bare.includes('/')
    return { entry, glob: new Minimatch(last ? bare : path, OPTIONS), last }
  }),
)

/** The readers that know a path, in the order of the table. */
export const matches = (path: string): readonly ReaderEntry[] => {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const known = globs.filter(({ glob, last }) => glob.match(last ? name : path)).map(({ entry }) => entry)
  return [...new Set(known)]
}

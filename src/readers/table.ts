/** Every reader: which files it knows, and how to load it. Several may read one path, each for what it looks for. */
import { Minimatch, type MinimatchOptions } from 'minimatch'
import { hasImports } from './imports/javascript-concerns.ts'
import type { ReaderEntry } from './reader.ts'
import { LARGEST_LOCKFILE } from './text.ts'

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
    limit: LARGEST_LOCKFILE,
    load: async () => (await import('./manifests/package-lock.ts')).packageLock,
  },
  {
    id: 'yarn-lock',
    what: 'packages in lockfiles of yarn',
    paths: ['**/yarn.lock'],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import('./manifests/yarn-lock.ts')).yarnLock,
  },
  {
    id: 'pnpm-lock',
    what: 'packages in lockfiles of pnpm',
    paths: ['**/pnpm-lock.yaml'],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import('./manifests/pnpm-lock.ts')).pnpmLock,
  },
  {
    id: 'pnpm-workspace',
    what: 'packages in catalogs and settings of pnpm workspaces',
    paths: ['**/pnpm-workspace.{yaml,yml}'],
    load: async () => (await import('./manifests/pnpm-workspace.ts')).pnpmWorkspace,
  },
  {
    id: 'bun-lock',
    what: 'packages in lockfiles of Bun',
    paths: ['**/bun.lock'],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import('./manifests/bun-lock.ts')).bunLock,
  },
  {
    id: 'bun-lockb',
    what: 'binary lockfiles of Bun, which are only reported',
    paths: ['**/bun.lockb'],
    binary: 'a binary lockfile, which is not read; use the text form, `bun install --save-text-lockfile`',
    load: async () => (await import('./manifests/bun-lockb.ts')).bunLockb,
  },
  {
    id: 'deno-json',
    what: 'packages in deno.json and import maps',
    paths: ['**/deno.{json,jsonc}', '**/import{_,-,}map.json'],
    load: async () => (await import('./manifests/deno-json.ts')).denoJson,
  },
  {
    id: 'deno-lock',
    what: 'packages in lockfiles of Deno',
    paths: ['**/deno.lock'],
    limit: LARGEST_LOCKFILE,
    load: async () => (await import('./manifests/deno-lock.ts')).denoLock,
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
  {
    id: 'javascript-imports',
    what: 'packages that JavaScript and TypeScript code imports',
    paths: ['**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts,vue,svelte,astro}'],
    concerns: hasImports,
    load: async () => (await import('./imports/javascript-imports.ts')).javascript,
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

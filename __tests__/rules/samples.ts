/** Plain references that the rules' tests vary. */
import { bytesOf, type Location } from '../../src/change.ts'
import type { Advisory, HubModel, Inspection, Release } from '../../src/evidence.ts'
import type { LoaderCall, ModelFile, ModelReference, PackageReference } from '../../src/reference.ts'

const at: Location = { path: 'package.json', line: 7 }

export const npm = (name: string, more: Partial<PackageReference> = {}): PackageReference => ({
  kind: 'package',
  id: `pkg:npm/${name}`,
  ecosystem: 'npm',
  name,
  written: name,
  origin: 'registry',
  scope: 'runtime',
  relation: 'direct',
  surface: 'manifest',
  pinned: false,
  at,
  ...more,
})

export const pypi = (name: string, more: Partial<PackageReference> = {}): PackageReference =>
  npm(name, { id: `pkg:pypi/${name}`, ecosystem: 'pypi', at: { path: 'requirements.txt', line: 3 }, ...more })

export const release = (more: Partial<Release> = {}): Release => ({
  name: 'left-padder',
  firstPublished: '2020-01-01T00:00:00Z',
  versions: 12,
  recent: ['1.2.0', '1.1.0', '1.0.0'],
  latest: '1.2.0',
  match: 'exact',
  version: '1.2.0',
  published: '2024-01-01T00:00:00Z',
  ...more,
})

export const advisory = (more: Partial<Advisory> = {}): Advisory => ({
  id: 'MAL-2026-1',
  summary: 'Malicious code',
  malicious: true,
  covers: true,
  source: 'https://osv.example/MAL-2026-1',
  ...more,
})

export const COMMIT = '86b5e0934494bd15c9632b12f734a8a67f723594'

export const model = (name: string, more: Partial<ModelReference> = {}): ModelReference => ({
  kind: 'model',
  id: `hf:${name}`,
  hub: 'huggingface',
  type: 'model',
  name,
  pinned: false,
  resolvedBy: 'literal',
  callee: 'AutoModel.from_pretrained',
  surface: 'code',
  at: { path: 'train.py', line: 12 },
  ...more,
})

export const hub = (paths: readonly string[], more: Partial<HubModel> = {}): HubModel => ({
  id: 'acme/bert',
  commit: COMMIT,
  revisionExists: true,
  gated: false,
  disabled: false,
  files: paths.map(path => ({ path })),
  code: [],
  ...more,
})

export const file = (path: string): ModelFile => ({
  kind: 'model-file',
  id: path,
  path,
  blob: {
    path,
    kind: 'file',
    id: '',
    size: 3,
    bytes: async () => bytesOf(new Uint8Array([1, 2, 3])),
  },
  surface: 'file',
  at: { path, line: 1 },
})

export const inspection = (path: string, more: Partial<Inspection> = {}): Inspection => ({
  path,
  format: 'pickle',
  verdict: 'safe',
  completeness: 'complete',
  findings: [],
  size: 100,
  read: 100,
  ...more,
})

/** Names that are legal somewhere, or that a hostile file can hold. */
export const HOSTILE = [
  '__proto__',
  'constructor',
  'a\nb',
  '',
  '\u202eevil',
  '@/',
  '@scope/',
  '../../etc/passwd',
  '[x](y)',
  '|'.repeat(300),
  '@'.repeat(5000),
  '-'.repeat(5000),
  'a-'.repeat(5000),
  '\ud800',
  '\u0440equests',
] as const

export const loader = (name: string, more: Partial<LoaderCall> = {}): LoaderCall => ({
  kind: 'loader',
  id: `loader:${name}`,
  loader: name,
  callee: name,
  unsafe: 'always',
  surface: 'code',
  at: { path: 'train.py', line: 12 },
  ...more,
})

/** Trees of text that a reader claims: the fixtures under a path of their reader, and the labelled deployments. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { matches } from '../../src/readers/matching.ts'
import { readers } from '../../src/readers/table.ts'
import { decode } from '../../src/readers/text.ts'

/** A file that is to be changed, in the tree in which it is read. */
export interface TextSample {
  readonly name: string
  readonly path: string
  readonly text: string
  readonly tree: Readonly<Record<string, string>>
}

const ROOT = join(import.meta.dirname, '../..')
const FIXTURES = join(ROOT, '__tests__/fixtures')
const DEPLOYMENTS = join(ROOT, 'eval/deployments')
/** A fixture of more characters makes a run slow, and its changes are seldom in what matters. */
const LONGEST = 64 * 1024

/** Where the fixtures of a reader would stand, when their own names are none that it claims; `*` is their name. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  'agent-config': ['.claude/*', '.codex/*'],
  'agent-front-matter': ['.claude/skills/one/*', '.cursor/rules/*'],
  'agent-settings': ['.claude/*', '.codex/*', '.continue/*', '.vscode/*', '.config/goose/config.yaml'],
  'agent-text': ['.claude/*'],
  'agent-workflow': ['.github/workflows/*'],
  ci: ['.circleci/*', '.gitlab-ci.yml'],
  'component-config': ['qdrant/*'],
  'bun-lock': ['bun.lock'],
  'cargo-lock': ['Cargo.lock'],
  compose: ['compose.yaml'],
  'compose-services': ['compose.yaml'],
  'deno-lock': ['deno.lock'],
  devcontainer: ['.devcontainer/devcontainer.json'],
  'go-mod': ['go.mod'],
  'go-sum': ['go.sum'],
  'go-work': ['go.work'],
  'gradle-verification': ['gradle/verification-metadata.xml'],
  'helm-template': ['chart/templates/*'],
  'javascript-models': ['app.ts'],
  kustomize: ['kustomization.yaml'],
  'model-env': ['.env'],
  'package-json': ['package.json'],
  'package-scripts': ['package.json'],
  'pdm-lock': ['pdm.lock'],
  'poetry-lock': ['poetry.lock'],
  pom: ['pom.xml'],
  'pre-commit': ['.pre-commit-config.yaml'],
  gitmodules: ['.gitmodules'],
  requirements: ['requirements.txt'],
  'uv-lock': ['uv.lock'],
  'workflow-run': ['.github/workflows/*', 'action.yml'],
  'workflow-services': ['.github/workflows/*'],
  'workflow-uses': ['.github/workflows/*', 'action.yml'],
  'yarn-lock': ['yarn.lock'],
}

const textOf = (path: string): string | undefined => {
  const decoded = decode(readFileSync(path))
  return 'text' in decoded && decoded.text.length <= LONGEST ? decoded.text : undefined
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => posix.relative(folder, posix.join(entry.parentPath, entry.name)))
    .sort()

const claims = (id: string, path: string): boolean => matches(path).some(entry => entry.id === id)

/** The paths at which the reader of the fixture's folder takes it; none when it takes none of them. */
const pathsOf = (id: string, name: string): readonly string[] => {
  const plain = name.replace(/\.txt$/, '')
  const homes = (HOMES[id] ?? []).map(home => home.replace('*', plain))
  const claimed = [...new Set([plain, ...homes])].filter(path => claims(id, path))
  return claimed.length > 0 ? claimed : [plain].filter(path => matches(path).length > 0)
}

const ofFixtures = (): readonly TextSample[] =>
  readers.flatMap(({ id }) =>
    filesIn(join(FIXTURES, id))
      .filter(name => !name.endsWith('.rows'))
      .flatMap(name => {
        const text = textOf(join(FIXTURES, id, name))
        if (text === undefined) return []
        return pathsOf(id, name).map(path => ({
          name: `${id}/${name} as ${path}`,
          path,
          text,
          tree: { [path]: text },
        }))
      }),
  )

const ofDeployments = (): readonly TextSample[] =>
  readdirSync(DEPLOYMENTS, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .flatMap(part =>
      readdirSync(join(DEPLOYMENTS, part.name), { withFileTypes: true })
        .filter(entry => entry.isDirectory())
        .flatMap(({ name }) => {
          const folder = join(DEPLOYMENTS, part.name, name)
          const texts = filesIn(folder).map(path => [path, textOf(join(folder, path)) ?? ''] as const)
          const tree = Object.fromEntries(texts)
          return texts
            .filter(([path, text]) => text && matches(path).length > 0)
            .map(([path, text]) => ({ name: `${part.name}/${name}/${path}`, path, text, tree }))
        }),
    )

/** All of them, always in the same order. */
export const textSamples = (): readonly TextSample[] => [...ofFixtures(), ...ofDeployments()]

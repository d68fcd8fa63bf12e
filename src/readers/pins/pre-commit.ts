/** `.pre-commit-config.yaml`: repositories of hooks at their revisions, and what hooks are installed with. */
import type { Ecosystem } from '../../ecosystem.ts'
import type { Form } from '../commands/managers/index.ts'
import { packageWord } from '../commands/package-words.ts'
import { packageReference } from '../identity.ts'
import { place, unread } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { at, itemsAt, textAt, type YamlNode, type YamlScalar } from '../syntax/yaml.ts'
import { yamlFile } from '../yaml-file.ts'

const COMMIT = /^[0-9a-f]{40}$/
const ON_GITHUB =
  /^(?:https?:\/\/(?:www\.)?github\.com\/|git@github\.com:|ssh:\/\/git@github\.com\/)([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/i
/** Repositories that stand for no address. */
const BUILT_IN: ReadonlySet<string> = new Set(['local', 'meta', 'builtin'])

const LANGUAGES: ReadonlyMap<string, readonly [Ecosystem, Form]> = new Map<
  string,
  readonly [Ecosystem, Form]
>([
  ['python', ['pypi', 'pip']],
  ['node', ['npm', 'npm']],
  ['golang', ['golang', 'go']],
  ['ruby', ['gem', 'gem']],
  ['rust', ['cargo', 'crate']],
  ['conda', ['conda', 'conda']],
])

const repositoryFound = (repo: YamlScalar, rev: YamlNode | undefined, path: string): Found | undefined => {
  const { value, line } = repo
  if (!value || BUILT_IN.has(value) || /^[.~/]/.test(value)) return undefined
  const ref = rev?.kind === 'scalar' && rev.value ? rev.value : undefined
  const known = ON_GITHUB.exec(value)?.[1]
  const elsewhere = /^(?:[a-z+]{1,20}:\/\/|[\w.-]{1,100}@)[^/:\s]+[/:](\S+?)(?:\.git)?\/?$/i.exec(value)?.[1]
  const name = known ?? elsewhere
  if (!name)
    return unread(place(path, line), `repo: ${value}`, 'expected the address of a repository', 'config')
  return packageReference({
    ecosystem: 'github',
    written: name,
    ...(ref ? { specifier: ref, version: ref } : {}),
    ...(known ? {} : { origin: 'git', address: value }),
    pinned: ref !== undefined && COMMIT.test(ref),
    scope: 'dev',
    surface: 'config',
    at: place(path, line),
  })
}

/** The language of a hook is most often written in its own repository; then its dependencies tell. */
const languageOf = (
  hook: YamlNode,
  dependencies: readonly YamlScalar[],
): readonly [Ecosystem, Form] | undefined => {
  const written = textAt(hook, 'language')
  if (written) return LANGUAGES.get(written)
  const node = dependencies.some(({ value }) => /^@[\w.-]+\/|^[\w./-]+@[\d^~]/.test(value))
  return LANGUAGES.get(node ? 'node' : 'python')
}

function* dependenciesFound(hook: YamlNode, path: string): Iterable<Found> {
  const dependencies = itemsAt(hook, 'additional_dependencies').filter(item => item.kind === 'scalar')
  const language = languageOf(hook, dependencies)
  if (!language) return
  const [ecosystem, form] = language
  for (const { value, line } of dependencies) {
    // pre-commit hands Rust's dependencies on as `name:version`, and `cli:` for a program.
    const text = ecosystem === 'cargo' ? value.replace(/^cli:/, '').replace(':', '@') : value
    const meaning = packageWord(text, { form })
    if (meaning === 'local') continue
    if ('why' in meaning) {
      yield unread(place(path, line), `additional_dependencies: ${value}`, meaning.why, 'config')
      continue
    }
    yield packageReference({
      ecosystem,
      written: meaning.name,
      ...meaning,
      scope: 'dev',
      surface: 'config',
      at: place(path, line),
    })
  }
}

export const preCommit: Reader = {
  id: 'pre-commit',

  *read(file) {
    const found = yamlFile(file)
    if ('lost' in found) {
      yield found.lost
      return
    }
    const seen = new Set<YamlNode>()
    for (const document of found.documents) {
      for (const entry of itemsAt(document, 'repos')) {
        const repo = at(entry, 'repo')
        const repository =
          repo?.kind === 'scalar' && !seen.has(entry) && repositoryFound(repo, at(entry, 'rev'), file.path)
        if (repository) yield repository
        seen.add(entry)
        for (const hook of itemsAt(entry, 'hooks')) {
          if (!seen.has(hook)) yield* dependenciesFound(hook, file.path)
          seen.add(hook)
        }
      }
    }
  },
}

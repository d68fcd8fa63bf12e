/** pubspec.yaml of Dart and Flutter: dependencies, those of development, and overrides. */
import type { PackageReference } from '../../reference.ts'
import { type PackageParts, packageReference } from '../identity.ts'
import { place, unread } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import {
  at,
  entriesAt,
  entryAt,
  isYaml,
  readYaml,
  textAt,
  type YamlEntry,
  type YamlNode,
} from '../syntax/yaml.ts'
import { brokenFile, isCommit } from './broken.ts'

const SECTIONS: readonly (readonly [key: string, scope: PackageReference['scope']])[] = [
  ['dependencies', 'runtime'],
  ['dev_dependencies', 'dev'],
  ['dependency_overrides', 'unknown'],
]

/** To pub a bare version is an exact one. */
const EXACT = /^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]{1,200})?$/

type Parts = Pick<
  PackageParts,
  'name' | 'alias' | 'specifier' | 'version' | 'origin' | 'address' | 'pinned' | 'indexes'
>

const wanted = (text: string | undefined): Pick<PackageParts, 'specifier' | 'version'> => {
  const specifier = text?.trim()
  return { specifier, version: EXACT.test(specifier ?? '') ? specifier : undefined }
}

/** `git: url`, or a mapping with `url`, `ref` and `path`. */
const gitParts = (node: YamlNode): Parts => {
  const ref = textAt(node, 'ref')
  const address = node.kind === 'scalar' ? node.value : textAt(node, 'url')
  return { origin: 'git', address, specifier: ref, pinned: isCommit(ref) }
}

/** `hosted: url`, or a mapping with `name` and `url`. */
const hostedParts = (key: string, node: YamlNode, version: string | undefined): Parts => {
  const url = node.kind === 'scalar' ? node.value : textAt(node, 'url')
  const name = textAt(node, 'name')
  return {
    ...wanted(version),
    ...(name && name !== key ? { name, alias: key } : {}),
    ...(url ? { indexes: [{ url, extra: false }] } : {}),
  }
}

/** What a dependency says; undefined when it says nothing that is known. */
const partsOf = (key: string, value: YamlNode): Parts | 'sdk' | undefined => {
  if (value.kind === 'scalar') return wanted(/^(?:~|null)$/.test(value.value) ? '' : value.value)
  if (value.kind !== 'map') return undefined
  const [git, path, hosted] = [at(value, 'git'), textAt(value, 'path'), at(value, 'hosted')]
  if (git) return gitParts(git)
  if (path !== undefined) return { origin: 'path', address: path, pinned: true }
  if (hosted) return hostedParts(key, hosted, textAt(value, 'version'))
  // Part of Flutter itself.
  if (textAt(value, 'sdk') !== undefined) return 'sdk'
  const version = textAt(value, 'version')
  return version === undefined ? undefined : wanted(version)
}

const dependency = (
  path: string,
  { key, line, value }: YamlEntry,
  scope: PackageReference['scope'],
): Found[] => {
  const where = place(path, line)
  const parts = partsOf(key, value)
  if (parts === 'sdk') return []
  if (!parts || !key) {
    return [unread(where, key, 'expected a version, or one of hosted, git, path and sdk')]
  }
  const common = { ecosystem: 'pub', written: key, scope, surface: 'manifest', at: where } as const
  return [packageReference({ ...common, ...parts })]
}

export const pubspec: Reader = {
  id: 'pubspec',

  *read(file): Iterable<Found> {
    const { path, text } = file
    const documents = readYaml(text)
    if (!isYaml(documents)) {
      yield brokenFile(file, documents, 'pubspec.yaml')
      return
    }
    const [root] = documents
    if (root && root.kind !== 'map' && !(root.kind === 'scalar' && root.value === '')) {
      yield brokenFile(file, { line: root.line, why: 'expected a mapping' }, 'pubspec.yaml')
      return
    }
    for (const [key, scope] of SECTIONS) {
      const entry = entryAt(root, key)
      const isEmpty = entry?.value.kind === 'scalar' && /^(?:|~|null)$/.test(entry.value.value)
      if (entry && entry.value.kind !== 'map' && !isEmpty) {
        yield unread(place(path, entry.line), key, 'expected a mapping of packages')
      }
      for (const one of entriesAt(entry?.value)) yield* dependency(path, one, scope)
    }
  },
}

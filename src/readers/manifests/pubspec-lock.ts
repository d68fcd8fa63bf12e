/** pubspec.lock of Dart and Flutter: every package with its version, place and hash. */
import type { PackageReference } from '../../reference.ts'
import { type PackageParts, packageReference } from '../identity.ts'
import { place, unread } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { at, entriesAt, isYaml, readYaml, textAt, type YamlEntry, type YamlNode } from '../syntax/yaml.ts'
import { brokenFile, isCommit } from './broken.ts'

/** What `dependency:` says of a package. */
const KINDS: ReadonlyMap<string, Pick<PackageReference, 'relation' | 'scope'>> = new Map([
  ['direct main', { relation: 'direct', scope: 'runtime' }],
  ['direct dev', { relation: 'direct', scope: 'dev' }],
  ['direct overridden', { relation: 'direct', scope: 'unknown' }],
  ['transitive', { relation: 'transitive', scope: 'unknown' }],
] as const)

type Parts = Pick<
  PackageParts,
  'name' | 'alias' | 'version' | 'origin' | 'address' | 'pinned' | 'integrity' | 'specifier'
>

const hostedParts = (key: string, description: YamlNode | undefined, version: string | undefined): Parts => {
  const [name, hash] = [textAt(description, 'name'), textAt(description, 'sha256')]
  return {
    ...(name && name !== key ? { name, alias: key } : {}),
    specifier: version,
    version,
    address: textAt(description, 'url'),
    integrity: hash ? [`sha256:${hash}`] : [],
  }
}

const partsOf = ({ key, value }: YamlEntry): Parts | 'sdk' | undefined => {
  const [source, description, version] = [
    textAt(value, 'source'),
    at(value, 'description'),
    textAt(value, 'version'),
  ]
  if (source === 'sdk') return 'sdk'
  if (source === 'hosted') return hostedParts(key, description, version)
  if (source === 'path')
    return { origin: 'path', address: textAt(description, 'path'), version, pinned: true }
  if (source !== 'git') return undefined
  const commit = textAt(description, 'resolved-ref')
  return {
    origin: 'git',
    address: textAt(description, 'url'),
    specifier: commit ?? textAt(description, 'ref'),
    version,
    pinned: isCommit(commit),
  }
}

const locked = (path: string, entry: YamlEntry): Found[] => {
  const where = place(path, entry.line)
  const parts = partsOf(entry)
  if (parts === 'sdk') return []
  if (!parts) {
    return [
      unread(where, entry.key, 'expected a package whose source is hosted, git, path or sdk', 'lockfile'),
    ]
  }
  const kind = KINDS.get(textAt(entry.value, 'dependency') ?? '') ?? { relation: 'unknown', scope: 'unknown' }
  const common = { ecosystem: 'pub', written: entry.key, surface: 'lockfile', at: where } as const
  return [packageReference({ ...common, ...kind, ...parts })]
}

export const pubspecLock: Reader = {
  id: 'pubspec-lock',

  *read(file): Iterable<Found> {
    const { path, text } = file
    const documents = readYaml(text)
    if (!isYaml(documents)) {
      yield brokenFile(file, documents, 'pubspec.lock', 'lockfile')
      return
    }
    const [root] = documents
    const packages = at(root, 'packages')
    if (root && packages?.kind !== 'map') {
      yield brokenFile(
        file,
        { line: root.line, why: 'expected a mapping "packages"' },
        'pubspec.lock',
        'lockfile',
      )
      return
    }
    for (const entry of entriesAt(packages)) yield* locked(path, entry)
  },
}

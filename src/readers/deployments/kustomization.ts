/** What a kustomization says of the manifests that it lists: images, generated settings, further folders. */
import { posix } from 'node:path'
import type { Standing, Value } from '../../deployment.ts'
import type { Beside, TextFile } from '../reader.ts'
import { isYaml, itemsAt, textAt, type YamlNode } from '../syntax/yaml.ts'
import { readOnce } from '../yaml-file.ts'
import type { Draft } from './draft.ts'
import { type Held, literal } from './environment.ts'
import { deployedImage } from './service.ts'
import { type Sheet, sheetOf, withHoles } from './sheet.ts'
import { standingIn } from './standing.ts'

export interface ImageChange {
  readonly name: string
  readonly newName?: string
  readonly newTag?: string
  readonly digest?: string
  readonly standing: Standing
}

const MOST = 200

export const kustomizationNames = (folder: string): readonly string[] =>
  ['kustomization.yaml', 'kustomization.yml'].map(name => posix.join(folder, name))

export const isKustomization = (path: string): boolean => /(?:^|\/)kustomization\.ya?ml$/i.test(path)

const REMOTE = /^[a-z+]{2,10}:\/\/|^git::|^[\w.-]+@[\w.-]+:|^github\.com\/|[?&]ref=|\/\/.*\.git/i

export const isRemote = (text: string): boolean => REMOTE.test(text.slice(0, 500))

export const rootOf = (file: TextFile): YamlNode | undefined => {
  const read = readOnce(file.text)
  return isYaml(read) ? read[0] : undefined
}

/** Scalars under the fields that name other files or folders. */
export const listedAt = (root: YamlNode | undefined): readonly (YamlNode & { readonly kind: 'scalar' })[] =>
  ['resources', 'bases', 'components', 'patchesStrategicMerge']
    .flatMap(field => itemsAt(root, field))
    .flatMap(one =>
      one.kind === 'scalar' && one.value.length < 500 && !one.value.includes('\n') ? [one] : [],
    )
    .slice(0, MOST)

/** A listed name as paths from the repository's root: a file, or the kustomization of a folder. */
export const pathsOf = (folder: string, name: string): readonly string[] => {
  if (isRemote(name)) return []
  const path = posix.normalize(posix.join(folder, name))
  return /\.(?:ya?ml|json)$/i.test(path) ? [path] : kustomizationNames(path)
}

const patchPaths = (root: YamlNode | undefined): readonly string[] =>
  ['patches', 'patchesJson6902'].flatMap(field =>
    itemsAt(root, field).flatMap(patch => textAt(patch, 'path') ?? []),
  )

const envFiles = (root: YamlNode | undefined): readonly string[] =>
  ['configMapGenerator', 'secretGenerator'].flatMap(field =>
    itemsAt(root, field).flatMap(one =>
      [...itemsAt(one, 'envs'), ...itemsAt(one, 'files')].flatMap(name =>
        name.kind === 'scalar' ? [name.value.replace(/^[^=/]{1,200}=/, '')] : [],
      ),
    ),
  )

export const listedFiles = (file: TextFile): readonly string[] => {
  const [root, folder] = [rootOf(file), posix.dirname(file.path)]
  const named = [...listedAt(root).map(({ value }) => value), ...patchPaths(root)]
  const plain = envFiles(root).map(name => posix.normalize(posix.join(folder, name)))
  return [...new Set([...named.flatMap(name => pathsOf(folder, name)), ...plain])].filter(
    path => !path.startsWith('..') && path.length < 1000,
  )
}

export const changesAt = (root: YamlNode | undefined, { stand }: Sheet): readonly ImageChange[] =>
  itemsAt(root, 'images')
    .slice(0, MOST)
    .flatMap((entry): readonly ImageChange[] => {
      const field = (name: string) =>
        entry.kind === 'map' && entry.entries.findLast(({ key }) => key === name)
      const name = textAt(entry, 'name')
      const [tag, digest, other] = [field('newTag'), field('digest'), field('newName')]
      const line = [digest, tag, other].find(one => one)
      if (!name || !line) return []
      const [newName, newTag, sum] = [
        textAt(entry, 'newName'),
        textAt(entry, 'newTag'),
        textAt(entry, 'digest'),
      ]
      return [
        {
          name,
          ...(newName ? { newName } : {}),
          ...(newTag ? { newTag } : {}),
          ...(sum ? { digest: sum } : {}),
          standing: stand(line.line),
        },
      ]
    })

export const imageChanges = (file: TextFile): readonly ImageChange[] => changesAt(rootOf(file), sheetOf(file))

const repositoryOf = (name: string, standing: Standing): string | undefined =>
  deployedImage(name, name, standing)?.repository

/** The image as it will be, at the line of the kustomization that decides it. */
export const withImages = (one: Draft, changes: readonly ImageChange[]): Draft => {
  for (const { name, newName, newTag, digest, standing } of changes) {
    const { image } = one
    if (!image) continue
    if (image.repository !== repositoryOf(name, standing) && image.written !== name) continue
    const path = newName ?? image.written.replace(/@.*$/, '').replace(/:[^:/]*$/, '')
    const tag = newTag ?? (digest ? undefined : image.tag)
    const sum = digest ?? (newTag ? undefined : image.digest)
    const text = `${path}${tag ? `:${tag}` : ''}${sum ? `@${sum}` : ''}`
    one.image = deployedImage(withHoles(text), text, standing) ?? image
  }
  return one
}

const GENERATORS = [
  ['configMapGenerator', 'ConfigMap'],
  ['secretGenerator', 'Secret'],
] as const
const FILE = /^(?:([^=/]+)=)?(.+)$/

/** `literals` of a generator, and the lines of its `envs`. */
const generatedBy = (
  one: YamlNode,
  sheet: Sheet,
  lines: (name: string) => readonly (readonly [string, Value])[],
): ReadonlyMap<string, Value> => {
  const values = new Map<string, Value>()
  for (const name of itemsAt(one, 'envs')) {
    if (name.kind === 'scalar') for (const [key, value] of lines(name.value)) values.set(key, value)
  }
  for (const item of itemsAt(one, 'literals')) {
    const [, key, text] = item.kind === 'scalar' ? (/^([^=]{1,200})=([\s\S]*)$/.exec(item.value) ?? []) : []
    if (!key || text === undefined || item.kind !== 'scalar') continue
    const value = text.replace(/^(["'])(.*)\1$/s, '$2')
    values.set(key, literal({ ...item, value }, sheet))
  }
  return values
}

/** ConfigMaps and Secrets that the kustomization makes, by kind and name. */
export const generatedAt = (
  root: YamlNode | undefined,
  sheet: Sheet,
  lines: (name: string) => readonly (readonly [string, Value])[],
): ReadonlyMap<string, ReadonlyMap<string, Value>> => {
  const found = new Map<string, ReadonlyMap<string, Value>>()
  for (const [field, kind] of GENERATORS) {
    for (const one of itemsAt(root, field).slice(0, MOST)) {
      const name = textAt(one, 'name')
      if (name) found.set(`${kind}/${name}`, generatedBy(one, sheet, lines))
    }
  }
  return found
}

/** Files that generators put into ConfigMaps and Secrets: `path`, or `key=path`. */
export const heldAt = (
  root: YamlNode | undefined,
  folder: string,
  beside: Beside,
): ReadonlyMap<string, ReadonlyMap<string, Held>> => {
  const found = new Map<string, ReadonlyMap<string, Held>>()
  for (const [field, kind] of GENERATORS) {
    for (const one of itemsAt(root, field).slice(0, MOST)) {
      const name = textAt(one, 'name')
      const files = itemsAt(one, 'files').flatMap((node): readonly (readonly [string, Held])[] => {
        if (node.kind !== 'scalar') return []
        const [, key, path = ''] = FILE.exec(node.value.slice(0, 1000)) ?? []
        const file = beside.get(posix.normalize(posix.join(folder, path)))
        return file ? [[key ?? posix.basename(path), { text: file.text, stand: standingIn(file) }]] : []
      })
      if (name && files.length) found.set(`${kind}/${name}`, new Map(files))
    }
  }
  return found
}

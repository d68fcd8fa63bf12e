/** Kustomizations: the workloads that they list, as images, generated settings and patches make them. */
import { posix } from 'node:path'
import type { Value } from '../../deployment.ts'
import { place, unread } from '../locate.ts'
import type { Beside, Found, Reader, TextFile } from '../reader.ts'
import { at, entryAt, itemsAt, textAt, type YamlNode } from '../syntax/yaml.ts'
import { yamlFile } from '../yaml-file.ts'
import { draft, finished } from './draft.ts'
import { storeOf } from './environment.ts'
import { innerYaml } from './gitops.ts'
import { type Joint, jointOf, merged } from './joint.ts'
import {
  changesAt,
  generatedAt,
  type ImageChange,
  isKustomization,
  isRemote,
  listedAt,
  listedFiles,
  pathsOf,
  withImages,
} from './kustomization.ts'
import { type Manifest, manifestsOf } from './manifest.ts'
import { openRoutes } from './routes.ts'
import { deployedImage } from './service.ts'
import { withHoles } from './sheet.ts'
import { standingIn } from './standing.ts'
import { workloadsOf } from './workload.ts'

const DEEPEST = 8

interface Gathered {
  readonly manifests: Manifest[]
  /** From the innermost kustomization outwards. */
  readonly changes: ImageChange[]
  readonly generated: Map<string, ReadonlyMap<string, Value>>
}

interface Walk {
  readonly joint: Joint
  readonly beside: Beside
  readonly seen: Set<string>
  readonly gathered: Gathered
}

/** `NAME=value` lines of a file that a generator takes in. */
const envLines = (file: TextFile | undefined): readonly (readonly [string, Value])[] => {
  if (!file) return []
  const stand = standingIn(file)
  return file.text.split('\n', 2000).flatMap((line, index) => {
    const [, key, value] = /^\s{0,20}([A-Za-z_][\w.-]{0,200})=(.{0,4000})$/.exec(line) ?? []
    return key && value !== undefined
      ? [[key, { value: value.trim(), by: 'file' as const, ...stand(index + 1) }] as const]
      : []
  })
}

/** Text of a patch that stands in the kustomization, with its lines. */
const inlinePatch = (patch: YamlNode): readonly YamlNode[] => {
  const text = at(patch, 'patch')
  const inner = text && innerYaml(text)
  return inner ? [inner] : []
}

/** A strategic patch laid over the manifest of the same kind and name. */
const lay = (patch: Manifest, { gathered }: Walk): void => {
  const { manifests } = gathered
  const index = manifests.findIndex(({ kind, name }) => kind === patch.kind && name === patch.name)
  const base = manifests[index]
  if (base) manifests[index] = { ...base, node: merged(base.node, patch.node) }
}

const patchesOf = (root: YamlNode | undefined, folder: string, walk: Walk): void => {
  const { joint, beside } = walk
  const fileAt = (name: string): readonly YamlNode[] => {
    const file = beside.get(posix.normalize(posix.join(folder, name)))
    return file ? joint.add(file) : []
  }
  const documents = [
    ...itemsAt(root, 'patches').flatMap(patch => {
      const path = textAt(patch, 'path')
      return path ? fileAt(path) : inlinePatch(patch)
    }),
    ...itemsAt(root, 'patchesStrategicMerge').flatMap(one =>
      one.kind === 'scalar' ? fileAt(one.value) : [],
    ),
  ]
  for (const patch of manifestsOf(documents, joint)) lay(patch, walk)
}

const gather = (file: TextFile, walk: Walk, depth: number): void => {
  const { joint, beside, seen, gathered } = walk
  if (depth > DEEPEST || seen.has(file.path)) return
  seen.add(file.path)
  const [root] = joint.add(file)
  const folder = posix.dirname(file.path)
  const patches = new Set(itemsAt(root, 'patchesStrategicMerge'))
  for (const listed of listedAt(root)) {
    if (patches.has(listed)) continue
    for (const path of pathsOf(folder, listed.value)) {
      const found = beside.get(path)
      if (!found || seen.has(path)) continue
      if (isKustomization(path)) gather(found, walk, depth + 1)
      else {
        seen.add(path)
        gathered.manifests.push(...manifestsOf(joint.add(found), joint))
      }
    }
  }
  const lines = (name: string) => envLines(beside.get(posix.normalize(posix.join(folder, name))))
  for (const [key, values] of generatedAt(root, joint, lines)) {
    gathered.generated.set(key, new Map([...(gathered.generated.get(key) ?? []), ...values]))
  }
  gathered.changes.push(...changesAt(root, joint))
  patchesOf(root, folder, walk)
}

/** What is listed and cannot be followed: it lies elsewhere, or is not there. */
function* lostOf(root: YamlNode | undefined, path: string, beside: Beside): Iterable<Found> {
  const folder = posix.dirname(path)
  for (const { value, line } of listedAt(root)) {
    const why = isRemote(value)
      ? 'the resource lies elsewhere, and what it runs is not read; expected one of this repository'
      : posix.normalize(posix.join(folder, value)).startsWith('..')
        ? 'it lies outside of the repository; expected a path within it'
        : undefined
    if (why) {
      yield { ...unread(place(path, line), value, why, 'config'), minor: true }
      return
    }
    const paths = pathsOf(folder, value)
    if (beside.size > 0 && paths.every(one => beside.has(one) && !beside.get(one))) {
      const absent = 'there is no such resource; expected a file or a folder with a kustomization'
      yield { ...unread(place(path, line), value, absent, 'config'), minor: true }
      return
    }
  }
}

export const kustomize: Reader = {
  id: 'kustomize',

  wants(file, beside) {
    const inner = [...beside.values()].filter(one => one && isKustomization(one.path)) as readonly TextFile[]
    return [file, ...inner].flatMap(listedFiles)
  },

  *read(file, beside: Beside = new Map()) {
    const read = yamlFile(file)
    if ('lost' in read) {
      yield read.lost
      return
    }
    const [root] = read.documents
    const joint = jointOf(file.path)
    const gathered: Gathered = { manifests: [], changes: [], generated: new Map() }
    gather(file, { joint, beside, seen: new Set(), gathered }, 0)
    yield* lostOf(root, file.path, beside)
    const written = storeOf(gathered.manifests)
    const store = { get: (name: string) => gathered.generated.get(name) ?? written.get(name) }
    const workloads = workloadsOf(gathered.manifests, store)
    openRoutes(gathered.manifests, workloads)
    const line = entryAt(root, 'resources')?.line ?? 1
    for (const { service } of workloads.flatMap(({ containers }) => containers)) {
      const one = withImages(service, gathered.changes)
      yield finished({ ...one, path: file.path, from: 'kustomize', standing: joint.stand(line) })
    }
    yield* loneImages(gathered, joint)
  },
}

/** Images that are changed though the manifests that use them are not seen. */
function* loneImages({ manifests, changes }: Gathered, joint: Joint): Iterable<Found> {
  if (manifests.length > 0) return
  for (const change of changes) {
    const { name, newName = name, newTag, digest, standing } = change
    const text = `${newName}${newTag ? `:${newTag}` : ''}${digest ? `@${digest}` : ''}`
    const image = deployedImage(withHoles(text), text, standing)
    if (!image) continue
    const one = draft({ path: joint.path, service: name, from: 'kustomize', standing })
    yield finished({ ...one, image })
  }
}

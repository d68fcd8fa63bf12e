/** Kustomizations: the workloads that they list, as images, generated settings and patches make them. */
import { posix } from 'node:path'
import type { Value } from '../../deployment.ts'
import { place, unread } from '../locate.ts'
import type { Beside, Found, Reader, TextFile } from '../reader.ts'
import { at, entryAt, itemsAt, textAt, type YamlNode } from '../syntax/yaml.ts'
import { yamlFile } from '../yaml-file.ts'
import { draft, finished } from './draft.ts'
import { type Held, type Store, storeOf } from './environment.ts'
import { innerYaml } from './gitops.ts'
import { type Joint, jointOf, merged } from './joint.ts'
import { isJsonPatch, patched } from './json-patch.ts'
import {
  changesAt,
  generatedAt,
  heldAt,
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
/** Manifests over which a patch is laid, all patches together. */
const MOST_LAID = 20_000

interface Gathered {
  readonly manifests: Manifest[]
  /** From the innermost kustomization outwards. */
  readonly changes: ImageChange[]
  readonly generated: Map<string, ReadonlyMap<string, Value>>
  /** Files in what is generated. */
  readonly files: Map<string, ReadonlyMap<string, Held>>
}

interface Walk {
  readonly joint: Joint
  readonly beside: Beside
  readonly seen: Set<string>
  readonly gathered: Gathered
  left: number
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

/** Whether a target means this manifest; what it does not name may be anything, and names may be patterns. */
const targets = (target: YamlNode, { kind, name }: Manifest): boolean => {
  const [wantedKind, wantedName] = [textAt(target, 'kind'), textAt(target, 'name')]
  if (wantedKind !== undefined && wantedKind !== kind) return false
  return wantedName === undefined || wantedName === '.*' || wantedName === name
}

/** A strategic patch or operations laid over the manifests that are meant: the target's, or that of the same kind and name. */
const lay = (patch: YamlNode, target: YamlNode | undefined, walk: Walk): void => {
  const { joint, gathered } = walk
  const operations = isJsonPatch(patch)
  if (operations && !target) return
  const [own] = operations ? [] : manifestsOf([patch], joint)
  const { manifests } = gathered
  for (const [index, base] of manifests.entries()) {
    const meant = target ? targets(target, base) : own && base.kind === own.kind && base.name === own.name
    if (!meant) continue
    if (walk.left-- <= 0) return
    const node = operations ? patched(base.node, patch) : merged(base.node, patch)
    manifests[index] = { ...base, node }
  }
}

const patchesOf = (root: YamlNode | undefined, folder: string, walk: Walk): void => {
  const { joint, beside } = walk
  const fileAt = (name: string): readonly YamlNode[] => {
    const file = beside.get(posix.normalize(posix.join(folder, name)))
    return file ? joint.add(file) : []
  }
  for (const field of ['patches', 'patchesJson6902']) {
    for (const patch of itemsAt(root, field)) {
      const [path, inner] = [textAt(patch, 'path'), innerYaml(at(patch, 'patch'))]
      const target = at(patch, 'target')
      for (const one of path ? fileAt(path) : inner ? [inner] : []) lay(one, target, walk)
    }
  }
  for (const one of itemsAt(root, 'patchesStrategicMerge')) {
    const inner = innerYaml(one)
    const found = one.kind === 'scalar' && !one.value.includes('\n') ? fileAt(one.value) : []
    for (const patch of found.length || !inner ? found : [inner]) lay(patch, undefined, walk)
  }
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
  for (const [key, files] of heldAt(root, folder, beside)) gathered.files.set(key, files)
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
    const gathered: Gathered = { manifests: [], changes: [], generated: new Map(), files: new Map() }
    gather(file, { joint, beside, seen: new Set(), gathered, left: MOST_LAID }, 0)
    yield* lostOf(root, file.path, beside)
    const written = storeOf(gathered.manifests)
    const store: Store = {
      get: name => gathered.generated.get(name) ?? written.get(name),
      held: name => gathered.files.get(name) ?? written.held?.(name),
    }
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

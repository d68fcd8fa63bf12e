/** Workloads of Kubernetes manifests, with what their services, routes, ConfigMaps and policies say of them. */
import { posix } from 'node:path'
import type { Beside, Reader, TextFile } from '../reader.ts'
import { yamlFile } from '../yaml-file.ts'
import type { Draft } from './draft.ts'
import { type Store, storeOf } from './environment.ts'
import { gitops } from './gitops.ts'
import {
  heldAt,
  imageChanges,
  isKustomization,
  kustomizationNames,
  listedFiles,
  rootOf,
  withImages,
} from './kustomization.ts'
import { type Manifest, manifestsOf } from './manifest.ts'
import { neighboursOf } from './neighbours.ts'
import { ledTo, openRoutes } from './routes.ts'
import { sheetOf } from './sheet.ts'
import { withUnknown } from './unknown.ts'
import { type Workload, workloadsOf } from './workload.ts'

/** The manifests of another file; one that is no YAML says nothing here, since it is read under its own name. */
const manifestsIn = (file: TextFile): readonly Manifest[] => {
  const read = yamlFile(file)
  return 'documents' in read ? manifestsOf(read.documents, sheetOf(file)) : []
}

/** Files in which something runs, or that lead to what runs. */
const MEANS =
  /^ *(?:- *)?(?:containers|predictor|worker) *:|^ *kind *: *["']?(?:Service|Ingress(?:Route(?:TCP)?)?|(?:HTTP|GRPC|TCP|TLS)?Route|VirtualService)\b/m

/** What another file runs, with the ways to it that this one opens. Its image is told where it stands. */
const reached = (own: readonly Manifest[], others: readonly Manifest[], path: string): readonly Draft[] => {
  const all = [...own, ...others]
  const workloads = ledTo(own, all, workloadsOf(others, storeOf(all)))
  openRoutes(all, workloads)
  const [first] = own
  return containersIn(workloads).map(one => {
    const ports = one.ports.filter(({ at }) => at.path === path)
    const standing = ports[0] ?? first?.sheet.stand(first.line) ?? one.standing
    return { ...one, path, standing, ports, mounts: [], privileges: [], tagElsewhere: true }
  })
}

/** Templates are read line by line, whether they happen to be YAML or not. */
const isTemplate = ({ path, text }: TextFile): boolean =>
  /(?:^|\/)templates\//.test(path) && text.includes('{{')

const containersIn = (workloads: readonly Workload[]): readonly Draft[] =>
  workloads.flatMap(({ containers }) => containers.map(({ service }) => service))

export const kubernetesWorkloads: Reader = {
  id: 'kubernetes-workloads',

  // What a kustomization lists together runs together.
  wants(file, beside) {
    if (!MEANS.test(file.text)) return []
    const names = kustomizationNames(posix.dirname(file.path))
    const found = names.map(name => beside.get(name)).find(Boolean)
    return found ? listedFiles(found) : [...names, ...neighboursOf(file.path)]
  },

  *read(file, beside: Beside = new Map()) {
    if (isTemplate(file)) return
    const read = yamlFile(file)
    if ('lost' in read) {
      if (!file.text.includes('{{')) yield read.lost
      return
    }
    const own = manifestsOf(read.documents, sheetOf(file))
    const listed = [...beside.values()].find(one => one && isKustomization(one.path))
    const others = [...beside.values()].flatMap(one =>
      one && one.path !== file.path && !isKustomization(one.path) ? manifestsIn(one) : [],
    )
    const all = [...own, ...others]
    const written = storeOf(all)
    const files = listed && heldAt(rootOf(listed), posix.dirname(listed.path), beside)
    const held: Store['held'] = name => files?.get(name) ?? written.held?.(name)
    const workloads = workloadsOf(own, { get: name => written.get(name), held })
    openRoutes(all, workloads)
    const changes = listed ? imageChanges(listed) : []
    const elsewhere = others.length ? reached(own, others, file.path) : []
    const drafts = [...containersIn(workloads), ...elsewhere].map(one => withImages(one, changes))
    yield* withUnknown([...drafts, ...own.flatMap(gitops)], file.path)
  },
}

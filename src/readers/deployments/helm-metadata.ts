/** `Chart.yaml`: what the chart is called, what it carries, and the charts that it depends on. */
import { at, entryAt, itemsAt, textAt, type YamlNode, type YamlScalar } from '../syntax/yaml.ts'
import type { RawChart } from './draft.ts'
import type { Sheet } from './sheet.ts'

export interface Metadata {
  readonly name: string
  readonly line: number
  readonly appVersion?: YamlScalar | undefined
  readonly own: RawChart
  readonly dependencies: ReadonlyMap<string, RawChart>
}

const MOST = 200

const scalar = (node: YamlNode | undefined): YamlScalar | undefined =>
  node?.kind === 'scalar' && node.value ? node : undefined

/** Where nothing is fixed: ranges of versions say what may come. */
const EXACT = /^v?\d+\.\d+\.\d+(?:[-+][\w.+-]*)?$/

const dependencyOf = (node: YamlNode, sheet: Sheet): readonly (readonly [string, RawChart])[] => {
  const name = textAt(node, 'name')
  if (!name) return []
  const version = scalar(at(node, 'version'))
  const repository = textAt(node, 'repository')
  const line = version?.line ?? entryAt(node, 'name')?.line ?? node.line
  const raw: RawChart = {
    name,
    ...(repository ? { repository } : {}),
    ...(version && EXACT.test(version.value) ? { version: version.value } : {}),
    standing: sheet.stand(line),
  }
  return [[textAt(node, 'alias') ?? name, raw]]
}

export const metadataOf = (root: YamlNode | undefined, sheet: Sheet, folder: string): Metadata => {
  const name =
    textAt(root, 'name') ?? (folder.slice(folder.lastIndexOf('/') + 1).replace(/^\.$/, '') || 'chart')
  const line = entryAt(root, 'name')?.line ?? 1
  const [version, appVersion] = [textAt(root, 'version'), scalar(at(root, 'appVersion'))]
  return {
    name,
    line,
    appVersion,
    own: {
      name,
      ...(version && EXACT.test(version) ? { version } : {}),
      ...(appVersion ? { appVersion: appVersion.value } : {}),
      standing: sheet.stand(appVersion?.line ?? line),
    },
    dependencies: new Map(
      itemsAt(root, 'dependencies')
        .slice(0, MOST)
        .flatMap(one => dependencyOf(one, sheet)),
    ),
  }
}

export const isMetadata = (path: string): boolean => /(?:^|\/)Chart\.ya?ml$/.test(path)

/** Where the metadata of a chart may stand, seen from its values. */
export const metadataPaths = (path: string): readonly string[] => {
  const parts = path.split('/').slice(0, -1)
  return [parts, parts.slice(0, -1)]
    .filter((_, index) => index === 0 || parts.length > 0)
    .map(folder => [...folder, 'Chart.yaml'].join('/'))
}

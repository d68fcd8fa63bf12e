/** Settings in files that a service mounts: a component's own configuration. */
import type { Mount, Value } from '../../../deployment.ts'
import { textAt } from '../../syntax/yaml.ts'
import { kindOf } from '../config/kinds.ts'
import { settingsIn } from '../config/settings.ts'
import { itemsOf, type Parts } from './parts.ts'
import { resolved, type Tree } from './tree.ts'

const CONFIG = /\.(?:ya?ml|toml|properties|cfg|ini|json|py)$/i
/** Mounted files that are looked at. */
const MOST = 20

interface Mounted {
  readonly path: string
  readonly target: string
}

const fromMounts = (mounts: readonly Mount[]): readonly Mounted[] =>
  mounts.flatMap(({ source, target, host, at }) => {
    const folder = at.path.split('/').slice(0, -1).join('/')
    const path = host && CONFIG.test(source) ? resolved(folder, source) : undefined
    return path === undefined ? [] : [{ path, target }]
  })

const fromConfigs = (parts: Parts, configs: ReadonlyMap<string, string>): readonly Mounted[] =>
  itemsOf(parts, 'configs').flatMap(({ node }) => {
    const name = node.kind === 'scalar' ? node.value : (textAt(node, 'source') ?? '')
    const path = configs.get(name)
    return path === undefined ? [] : [{ path, target: textAt(node, 'target') ?? path }]
  })

/** @param configs files of the document's `configs`, by name. */
export const configsOf = (
  parts: Parts,
  mounts: readonly Mount[],
  configs: ReadonlyMap<string, string>,
  tree: Tree,
): readonly (readonly [string, Value])[] =>
  [...fromMounts(mounts), ...fromConfigs(parts, configs)].slice(0, MOST).flatMap(({ path, target }) => {
    const file = tree.file(path)
    const kind = file && kindOf([path, target], file.text)
    const read = file && kind ? settingsIn(file, kind) : undefined
    return read && 'settings' in read ? read.settings : []
  })

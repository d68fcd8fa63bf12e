/** Models in configuration: YAML, JSON and TOML of trainers, servers, orchestrators and libraries, by keys that are known. */
import type { ModelReference } from '../../reference.ts'
import { place } from '../locate.ts'
import type { Found, Reader, TextFile } from '../reader.ts'
import { mapsIn, type YamlNode } from '../syntax/yaml.ts'
import { ANYWHERE, ROOTS } from './config-dialects.ts'
import { environment, variablesIn } from './config-env.ts'
import { keyed, mapped, repositories, targeted } from './config-keys.ts'
import { configTrees } from './config-tree.ts'
import { address, modelOrAddress } from './identify.ts'
import { modelReference } from './reference.ts'

/** Files of other readers, and those that tools write: what they name is said elsewhere. */
const OTHERS =
  /(?:^|\/)(?:package(?:-lock)?|composer|tsconfig[\w.-]*|tokenizer|vocab|special_tokens_map)\.json$|(?:^|\/)(?:pnpm-lock|conda-lock|mkdocs|\.pre-commit-config)\.ya?ml$|(?:^|\/)(?:Cargo|poetry|uv|pdm)\.(?:toml|lock)$|-lock\.json$|(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\//i

const ENVIRONMENTS: ReadonlySet<string> = new Set([
  'env',
  'environment',
  'envs',
  'variables',
  'extraEnv',
  'extraEnvVars',
  'env_vars',
  'environment_variables',
  'data',
])

/** Most mappings of deployment files are single variables, which are read with the others of their service. */
const VARIABLE: ReadonlySet<string> = new Set(['name', 'value'])

/** A mapping is walked once, under the first name by which it is reached. */
function* documentFound(root: YamlNode, path: string): Iterable<ModelReference | undefined> {
  for (const dialect of ROOTS) yield* dialect(root, path)
  const names = new Map<YamlNode, string>()
  const environments = new Set<YamlNode>()
  for (const node of mapsIn(root)) {
    const within = names.get(node) ?? ''
    for (const { key, value } of node.entries) {
      if (value.kind === 'map' && !names.has(value)) names.set(value, key)
      if (value.kind === 'list')
        for (const item of value.items) if (item.kind === 'map' && !names.has(item)) names.set(item, key)
      if (!ENVIRONMENTS.has(key) || environments.has(value)) continue
      environments.add(value)
      yield* environment(variablesIn(value), path)
    }
    if (node.entries.every(({ key }) => VARIABLE.has(key))) continue
    yield* keyed(node, path)
    yield* targeted(node, path)
    yield* repositories(node, path, within)
    yield* mapped(node, path)
    for (const dialect of ANYWHERE) yield* dialect(node, path)
  }
}

/** One model may be reached by several keys; the same name on the same line is one reference. */
function* once(found: Iterable<ModelReference | undefined>): Iterable<ModelReference> {
  const seen = new Set<string>()
  for (const one of found) {
    if (!one) continue
    const key = JSON.stringify([one.hub, one.type, one.name, one.at.line])
    if (seen.has(key)) continue
    seen.add(key)
    yield one
  }
}

const LINE =
  /^\s*(?:-\s+)?(storageUri|modelUri|modelURL|base_model|model_name_or_path|pretrained_model_name_or_path|hf_model_id):\s*["']?([^\s"'#{}]{1,300})["']?\s*(?:#.*)?$/

/** A template is no YAML before it is rendered: each line that names a model by a key of its own says what it says. */
function* templateFound({ path, text }: TextFile): Iterable<Found> {
  for (const [index, line] of text.split('\n').entries()) {
    const [, key = '', value = ''] = LINE.exec(line.slice(0, 1000)) ?? []
    const identity = value && (address(value) ?? modelOrAddress(value))
    if (identity)
      yield modelReference({ identity, callee: key, surface: 'config', at: place(path, index + 1) })
  }
}

export const modelConfig: Reader = {
  id: 'model-config',

  *read(file) {
    if (OTHERS.test(file.path)) return
    const read = configTrees(file)
    if ('documents' in read) {
      for (const document of read.documents) yield* once(documentFound(document, file.path))
    } else if (read.template) yield* templateFound(file)
    else yield read.lost
  },
}

/** The front matter of model cards, data cards and Spaces: what they build on, and what a Space fetches when it is built. */
import type { ModelReference, Surface } from '../../reference.ts'
import { place } from '../locate.ts'
import { type As, datasetName, scalarsIn, slashed } from './config-site.ts'
import { datasetOrAddress } from './identify.ts'
import { at, readYamlMatter, textAt, type YamlNode } from './matter.ts'
import { modelReference } from './reference.ts'

function* listed(
  root: YamlNode,
  key: string,
  as: As,
  surface: Surface,
  path: string,
): Iterable<ModelReference> {
  const relation = key === 'base_model' ? textAt(root, 'base_model_relation') : undefined
  for (const scalar of scalarsIn(at(root, key))) {
    const identity = scalar.value.length < 300 ? as(scalar.value.trim()) : undefined
    if (!identity) continue
    yield modelReference({
      identity,
      callee: key,
      surface,
      at: place(path, scalar.line),
      role: relation === 'adapter' ? 'adapter' : undefined,
    })
  }
}

/** `preload_from_hub: ["o/n file1,file2 sha"]`. */
function* preloaded(root: YamlNode, path: string): Iterable<ModelReference> {
  for (const { value, line } of scalarsIn(at(root, 'preload_from_hub'))) {
    const [name = '', files = '', revision] = value.slice(0, 2000).trim().split(/\s+/)
    const identity = slashed(name)
    if (!identity) continue
    const file = files && !files.includes(',') ? files : undefined
    yield modelReference({
      identity,
      callee: 'preload_from_hub',
      surface: 'config',
      at: place(path, line),
      revision,
      file,
    })
  }
}

export function* cardFound(text: string, path: string): Iterable<ModelReference> {
  const root = readYamlMatter(text)
  if (!root) return
  const isSpace = at(root, 'sdk') !== undefined
  // A card says what something was made of; a Space fetches it.
  const isCard = [
    'license',
    'library_name',
    'pipeline_tag',
    'base_model',
    'task_categories',
    'model-index',
    'tags',
    'language',
  ].some(key => at(root, key) !== undefined)
  if (!isSpace && !isCard) return
  const surface = isSpace ? 'config' : 'docs'
  yield* listed(root, 'base_model', slashed, surface, path)
  yield* listed(root, 'new_version', slashed, surface, path)
  yield* listed(
    root,
    'datasets',
    at(root, 'base_model') || isSpace || at(root, 'library_name') ? datasetOrAddress : datasetName,
    surface,
    path,
  )
  if (!isSpace) return
  yield* listed(root, 'models', slashed, surface, path)
  yield* preloaded(root, path)
}

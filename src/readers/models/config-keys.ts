/** Keys that name a model in whatever file they stand; a shape alone never does. */
import type { ModelReference } from '../../reference.ts'
import type { YamlMap } from '../syntax/yaml.ts'
import { type As, datasetName, modelAt, revisionAt, scalarsIn, slashed, trustAt } from './config-site.ts'
import { address, datasetOrAddress, modelOrAddress, modelscopeName } from './identify.ts'

interface Key {
  readonly as: As
  readonly role?: ModelReference['role']
  /** Keys beside it with its revision. */
  readonly revision: readonly string[]
}

const MODEL: Key = {
  as: modelOrAddress,
  revision: ['model_revision', 'revision', 'revision_of_model', 'hf_revision'],
}
const SLASHED: Key = { ...MODEL, as: slashed }
const OTHER: Key = { as: modelOrAddress, revision: [] }
const TOKENIZER: Key = { as: modelOrAddress, role: 'tokenizer', revision: ['tokenizer_revision'] }
const ADAPTER: Key = { as: slashed, role: 'adapter', revision: ['adapter_revision'] }
const DATASET: Key = { as: datasetOrAddress, revision: ['dataset_revision', 'revision'] }
const NAMED_DATASET: Key = { ...DATASET, as: datasetName }
const ADDRESS: Key = { as: address, revision: [] }

const all = (key: Key, names: string): readonly (readonly [string, Key])[] =>
  names.split(/\s+/).map(name => [name, key] as const)

const KEYS: ReadonlyMap<string, Key> = new Map([
  ...all(
    MODEL,
    `pretrained_model_name_or_path model_name_or_path base_model_name_or_path pretrained_model_name hf_model_name
    hf_model_id hf_model_name_or_path hf_repo_id hf_repo hf_hub_repo hf_hub_id huggingface_model huggingface_model_id
    huggingface_model_name huggingface_repo huggingface_repo_id huggingface_id hf_pretrained base_model_id
    source_model_name hf_checkpoint base_model`,
  ),
  ...all(SLASHED, 'model_id modelId model_repo model_repo_id modelURL embedding_model_name'),
  ...all(
    OTHER,
    'teacher_model_name_or_path reward_model_name_or_path ref_model_name_or_path ref_model reward_model sft_model_path reward_model_path speculative_model draft_model controlnet_model_name_or_path vae_model_name_or_path',
  ),
  ...all(TOKENIZER, 'tokenizer_name_or_path tokenizer_name tokenizer_config tokenizer_model_name'),
  ...all(
    ADAPTER,
    'adapter_name_or_path lora_model_dir peft_model_id lora_model_name_or_path adapter_model_id',
  ),
  ...all(DATASET, 'dataset_name_or_path hf_dataset hf_dataset_id hf_dataset_name dataset_repo_id hf_hub_url'),
  ...all(NAMED_DATASET, 'dataset_name'),
  ...all({ as: text => modelscopeName(text, 'dataset'), revision: [] }, 'ms_hub_url'),
  ...all(
    ADDRESS,
    'storageUri storage_uri modelUri model_uri modelUrl model_url bucket_uri model_url_or_path checkpoint_url pretrained_url weights_url',
  ),
])

/** Of `source_model_name` MLflow writes the revision beside it under a name of its own. */
const EXTRA: ReadonlyMap<string, readonly string[]> = new Map([
  ['source_model_name', ['source_model_revision']],
])

/** Keys of one mapping that are read; each looks for others beside it. */
const MOST = 200

export function* keyed(map: YamlMap, path: string): Iterable<ModelReference> {
  let left = MOST
  for (const { key, value } of map.entries) {
    const known = KEYS.get(key) ?? (key.includes('-') ? KEYS.get(key.replaceAll('-', '_')) : undefined)
    if (!known || left-- <= 0) continue
    const revision = revisionAt(map, ...(EXTRA.get(key) ?? []), ...known.revision)
    const isMain = known.revision.includes('model_revision')
    for (const scalar of scalarsIn(value)) {
      const found = modelAt(scalar, known.as, path, {
        callee: key,
        revision,
        role: known.role,
        remoteCode: isMain ? trustAt(map) : undefined,
        file: isMain ? revisionAt(map, 'hf_filename', 'hf_file') : undefined,
      })
      if (found) yield found
    }
  }
}

const CALLS =
  /(?:from_pretrained|hf_hub_download|snapshot_download|load_dataset|SentenceTransformer|CrossEncoder|transformers\.pipeline|from_single_file)$/
const FIRST = ['repo_id', 'model_name', 'model', 'path', 'pretrained_model_link_or_path']

/** `_target_: transformers.AutoModel.from_pretrained` of Hydra: the other keys are its arguments. */
export function* targeted(map: YamlMap, path: string): Iterable<ModelReference> {
  const target = map.entries.find(({ key }) => key === '_target_')?.value
  if (target?.kind !== 'scalar' || !CALLS.test(target.value)) return
  const isData = /load_dataset$/.test(target.value)
  for (const { key, value } of map.entries) {
    if (!FIRST.includes(key)) continue
    const found = modelAt(value, isData ? datasetOrAddress : modelOrAddress, path, {
      callee: target.value.slice(0, 200),
      revision: revisionAt(map, 'revision'),
      remoteCode: trustAt(map),
    })
    if (found) yield found
  }
}

/** `repo_id: o/n` with the type beside it, or in the name of what it stands in. */
export function* repositories(map: YamlMap, path: string, within: string): Iterable<ModelReference> {
  const entry = map.entries.find(({ key }) => key === 'repo_id' || key === 'repoId')
  // What is pushed there is not loaded from there.
  if (!entry || map.entries.some(({ key }) => key === '_target_' || key === 'push_to_hub')) return
  const type = revisionAt(map, 'repo_type') ?? (/dataset/i.test(within) ? 'dataset' : 'model')
  const found = modelAt(entry.value, type === 'dataset' ? datasetName : slashed, path, {
    callee: entry.key,
    revision: revisionAt(map, 'revision'),
    file: revisionAt(map, 'filename'),
  })
  if (found) yield found
}

/** `auto_map` of a model's settings: `o/n--module.Class` is code of another repository. */
export function* mapped(map: YamlMap, path: string): Iterable<ModelReference> {
  const auto = map.entries.find(({ key }) => key === 'auto_map')?.value
  const classes = auto?.kind === 'map' ? auto.entries : []
  for (const { key, value } of classes.slice(0, 200)) {
    for (const scalar of scalarsIn(value)) {
      const [, name] = /^([^\s]{1,200}?)--[\w.]{1,200}$/.exec(scalar.value) ?? []
      if (!name) continue
      const found = modelAt({ ...scalar, value: name }, slashed, path, {
        callee: `auto_map.${key.slice(0, 60)}`,
        revision: revisionAt(map, 'code_revision'),
        role: 'code',
        remoteCode: `auto_map.${key.slice(0, 60)}: ${scalar.value}`,
      })
      if (found) yield found
    }
  }
}

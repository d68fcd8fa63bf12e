/** Configurations that are known by what stands in them, and where each of them names its models. */
import type { ModelReference } from '../../reference.ts'
import { at, entriesAt, itemsAt, textAt, type YamlNode } from '../syntax/yaml.ts'
import { type As, datasetName, modelAt, revisionAt, scalarsIn, slashed, trustAt } from './config-site.ts'
import { address, datasetOrAddress, kaggleName, modelOrAddress, ociName, ollamaName } from './identify.ts'

type Dialect = (root: YamlNode, path: string) => Iterable<ModelReference | undefined>

const has = (root: YamlNode, keys: RegExp): boolean =>
  root.kind === 'map' && root.entries.some(({ key }) => keys.test(key))

const TRAINING =
  /^(?:(?:base_)?model(?:_name_or_path)?|per_device_train_batch_size|micro_batch_size|learning_rate|num_train_epochs|num_epochs|sequence_len|lora_r|lora_rank|finetuning_type|max_seq_length|gradient_accumulation_steps)$/

/** Keys that need no second one beside them, where they name a repository. */
const isStrong = (root: YamlNode): boolean =>
  ['base_model', 'model_name_or_path'].some(key => /^[^./~]\S*\/\S/.test(textAt(root, key) ?? ''))

/** axolotl, TRL, the alignment handbook and their like: `datasets[].path`, `dataset_mixer`, `dataset_name`. */
function* training(root: YamlNode, path: string): Iterable<ModelReference | undefined> {
  if (
    root.kind !== 'map' ||
    !(isStrong(root) || root.entries.filter(({ key }) => TRAINING.test(key)).length > 1)
  )
    return
  for (const key of ['datasets', 'test_datasets', 'pretraining_dataset', 'pretraining_datasets']) {
    const value = at(root, key)
    const list = value?.kind === 'list' ? value.items : value ? [value] : []
    for (const item of list.slice(0, 500)) {
      if (item.kind === 'scalar') yield modelAt(item, datasetName, path, { callee: key })
      else {
        const named = at(item, 'path') ? 'path' : 'id'
        yield modelAt(at(item, named), datasetOrAddress, path, {
          callee: `${key}.${named}`,
          revision: revisionAt(item, 'revision'),
          remoteCode: trustAt(item),
        })
      }
    }
  }
  for (const { key, value, line } of entriesAt(root, 'dataset_mixer')) {
    if (value.kind === 'scalar')
      yield modelAt({ ...value, value: key, line }, datasetName, path, { callee: 'dataset_mixer' })
  }
  const revision = revisionAt(root, 'model_revision', 'revision')
  const beside = { revision, remoteCode: trustAt(root) }
  for (const key of ['model', 'model_name', 'model-name', 'pretrained_model'])
    yield modelAt(at(root, key), slashed, path, { callee: key, ...beside })
  const word = textAt(root, 'dataset_name')
  if (word && !word.includes('/'))
    yield modelAt(at(root, 'dataset_name'), datasetOrAddress, path, { callee: 'dataset_name' })
}

const EVALUATING =
  /^(?:tasks?|output_type|doc_to_text|num_fewshot|fewshot_split|test_split|metric_list|eval_batch_size|server_args|metric_threshold|accuracy_threshold|eval_metric)$/

/** Tasks of evaluation harnesses name their data set; settings of their runs name the model. */
function* evaluating(root: YamlNode, path: string): Iterable<ModelReference | undefined> {
  const isTask = at(root, 'dataset_path')?.kind === 'scalar'
  if (!has(root, EVALUATING) && !(isTask && has(root, /^(?:dataset_name|include)$/))) return
  const kwargs = at(root, 'dataset_kwargs')
  yield modelAt(at(root, 'dataset_path'), datasetOrAddress, path, {
    callee: 'dataset_path',
    revision: kwargs && revisionAt(kwargs, 'revision'),
    remoteCode: kwargs && trustAt(kwargs),
  })
  for (const key of ['model_name', 'model'])
    yield modelAt(at(root, key), slashed, path, {
      callee: key,
      revision: revisionAt(root, 'revision', 'model_revision'),
      remoteCode: trustAt(root),
    })
}

/** KServe: a model of the format `huggingface` takes its name as an argument. */
function* formatted(node: YamlNode, path: string): Iterable<ModelReference | undefined> {
  if (node.kind !== 'map' || !at(node, 'modelFormat')) return
  const words = scalarsIn(at(node, 'args'))
  const given = (name: RegExp) =>
    words.flatMap((word, index) => {
      const [, value] = /^--?[\w-]{1,60}=(.{1,300})$/.exec(word.value) ?? []
      const option = value === undefined ? word.value : word.value.slice(0, -value.length - 1)
      const next = words[index + 1]
      if (!name.test(option)) return []
      return value === undefined ? (next ?? []) : { ...word, value }
    })
  const [revision] = given(/^--(?:model_)?revision$/)
  const [trust] = given(/^--trust[_-]remote[_-]code$/)
  for (const word of given(/^--model[_-]id$/))
    yield modelAt(word, slashed, path, {
      callee: '--model_id',
      revision: revision?.value,
      remoteCode: trust && !/^(?:false|0)$/i.test(trust.value) ? '--trust_remote_code' : undefined,
    })
}

const SERVING =
  /^(?:tensor[-_]parallel[-_]size|gpu[-_]memory[-_]utilization|max[-_]model[-_]len|served[-_]model[-_]name|enforce[-_]eager|max[-_]num[-_]seqs|tp[-_]size|mem[-_]fraction[-_]static|kv[-_]cache[-_]dtype)$/

/** `vllm serve --config`, and tables of engine arguments in other files. */
function* serving(node: YamlNode, path: string): Iterable<ModelReference | undefined> {
  if (!has(node, SERVING)) return
  const revision = revisionAt(node, 'revision')
  for (const key of ['model', 'model-path', 'model_path', 'model_tag', 'model-tag'])
    yield modelAt(at(node, key), slashed, path, { callee: key, revision, remoteCode: trustAt(node) })
  yield modelAt(at(node, 'tokenizer'), slashed, path, {
    callee: 'tokenizer',
    role: 'tokenizer',
    revision: revisionAt(node, 'tokenizer-revision'),
  })
}

/** mergekit: models that become one. */
function* merging(root: YamlNode, path: string): Iterable<ModelReference | undefined> {
  if (!has(root, /^(?:merge_method|base_model)$/) || !has(root, /^(?:models|slices)$/)) return
  const sources = itemsAt(root, 'slices')
    .slice(0, 500)
    .flatMap(slice => itemsAt(slice, 'sources').slice(0, 100))
  for (const item of [...itemsAt(root, 'models').slice(0, 500), ...sources]) {
    const model = at(item, 'model')
    yield modelAt(model?.kind === 'map' ? (at(model, 'path') ?? at(model, 'model')) : model, slashed, path, {
      callee: 'model',
    })
  }
  yield modelAt(at(root, 'tokenizer_source'), slashed, path, {
    callee: 'tokenizer_source',
    role: 'tokenizer',
  })
}

/** `provider/model` of LiteLLM: only what names weights; the rest are interfaces of somebody's. */
const routed: As = text => {
  const [, provider, rest = ''] =
    /^(huggingface|ollama|ollama_chat|hosted_vllm|vllm|llamafile|oobabooga)\/(.{1,300})$/.exec(text) ?? []
  if (!provider) return undefined
  return provider.startsWith('ollama') ? ollamaName(rest) : slashed(rest)
}

function* routing(root: YamlNode, path: string): Iterable<ModelReference | undefined> {
  for (const item of itemsAt(root, 'model_list').slice(0, 2000))
    yield modelAt(at(item, 'litellm_params', 'model'), routed, path, { callee: 'litellm_params.model' })
}

const prompted: As = text => {
  const [, kind, rest = ''] =
    /^(?:(huggingface):[\w-]{1,60}|(?:ollama)(?::[\w-]{1,60})?):(.{1,300})$/.exec(text) ?? []
  if (!rest) return undefined
  return kind ? slashed(rest) : ollamaName(rest)
}

/** promptfoo: `huggingface:text-generation:o/n`, `ollama:chat:name`. */
function* prompting(root: YamlNode, path: string): Iterable<ModelReference | undefined> {
  for (const key of ['providers', 'targets']) {
    for (const item of itemsAt(root, key).slice(0, 500)) {
      const id =
        item.kind === 'map'
          ? (at(item, 'id') ?? {
              ...item,
              kind: 'scalar' as const,
              value: item.entries[0]?.key ?? '',
              style: 'plain' as const,
            })
          : item
      yield modelAt(id, prompted, path, { callee: key })
    }
  }
}

/** Compose: `models:` at the top, and the earlier provider of type `model`. */
function* composed(root: YamlNode, path: string): Iterable<ModelReference | undefined> {
  if (!has(root, /^(?:services|models)$/)) return
  for (const { value } of entriesAt(root, 'models')) {
    if (value.kind === 'map') yield modelAt(at(value, 'model'), ociName, path, { callee: 'models.model' })
  }
  for (const { value } of entriesAt(root, 'services')) {
    if (textAt(value, 'provider', 'type') !== 'model') continue
    yield modelAt(at(value, 'provider', 'options', 'model'), ociName, path, {
      callee: 'provider.options.model',
    })
  }
}

/** Values of the chart of Ollama: what it pulls when it starts. */
function* pulled(root: YamlNode, path: string): Iterable<ModelReference | undefined> {
  // As a chart of its own, and as a part of another one.
  for (const outer of [root, at(root, 'ollama')]) {
    const models = at(outer, 'ollama', 'models')
    for (const key of ['pull', 'run', 'defaults']) {
      for (const scalar of scalarsIn(at(models, key)))
        yield modelAt(scalar, ollamaName, path, { callee: `ollama.models.${key}` })
    }
    for (const item of itemsAt(models, 'create').slice(0, 100)) {
      const template = at(item, 'template')
      const from = /^\s*FROM\s+(\S{1,300})/i.exec(template?.kind === 'scalar' ? template.value : '')?.[1]
      if (template?.kind === 'scalar' && from)
        yield modelAt({ ...template, value: from }, ollamaName, path, { callee: 'ollama.models.create' })
    }
  }
}

/** Addresses with the scheme of a hub, which need no further sign. */
const HUB_SCHEME = /^(?:hf|huggingface|ollama|modelscope|kaggle):\/\//i
const hubAddress: As = text => (HUB_SCHEME.test(text) ? address(text) : undefined)

/** `uri:` of KServe's LLMInferenceService and of LocalAI's galleries, with the digest of the file where one stands. */
function* located(node: YamlNode, path: string): Iterable<ModelReference | undefined> {
  if (node.kind !== 'map') return
  const pinned = /^[0-9a-f]{64}$/i.test(textAt(node, 'sha256') ?? '')
  yield modelAt(at(node, 'uri'), pinned || has(node, /^filename$/) ? address : hubAddress, path, {
    callee: 'uri',
    pinned,
  })
  for (const [outer, key] of [
    ['model', 'uri'],
    ['parameters', 'model'],
  ] as const) {
    const inner = at(node, outer, key)
    if (outer === 'model' && inner?.kind === 'scalar' && !HUB_SCHEME.test(inner.value)) {
      yield modelAt(inner, address, path, { callee: `${outer}.${key}` })
    } else if (outer === 'parameters' && has(node, /^(?:backend|name)$/)) {
      yield modelAt(inner, text => address(text) ?? slashed(text), path, { callee: `${outer}.${key}` })
    }
  }
}

/** Ray Serve: `model_loading_config: {model_id, model_source}`. */
function* loading(node: YamlNode, path: string): Iterable<ModelReference | undefined> {
  const config = at(node, 'model_loading_config')
  yield modelAt(at(config, 'model_source'), modelOrAddress, path, {
    callee: 'model_loading_config.model_source',
  })
}

/** Kitfile: `model.path` may be another ModelKit. */
function* kit(root: YamlNode, path: string): Iterable<ModelReference | undefined> {
  if (!has(root, /^manifestVersion$/)) return
  yield modelAt(
    at(root, 'model', 'path'),
    text => (/^[^./][^/]*[.:][^/]*\/.*[:@]/.test(text) ? ociName(text) : address(text)),
    path,
    { callee: 'model.path' },
  )
}

/** `kaggle://` and handles of Kaggle's own metadata. */
function* kernel(root: YamlNode, path: string): Iterable<ModelReference | undefined> {
  if (!has(root, /^kernel_type$/)) return
  for (const scalar of scalarsIn(at(root, 'dataset_sources')))
    yield modelAt(scalar, text => kaggleName(text, 'dataset'), path, { callee: 'dataset_sources' })
  for (const scalar of scalarsIn(at(root, 'model_sources')))
    yield modelAt(scalar, text => kaggleName(text), path, { callee: 'model_sources' })
}

/** Looked for in the root of a document. */
export const ROOTS: readonly Dialect[] = [
  evaluating,
  merging,
  routing,
  prompting,
  composed,
  pulled,
  kit,
  kernel,
]
/** Looked for in every mapping. */
export const ANYWHERE: readonly Dialect[] = [training, serving, located, loading, formatted]

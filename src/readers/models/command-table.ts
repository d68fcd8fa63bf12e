/** Tools that fetch or load models from the command line, and where in their words each model stands. */
import type { ModelReference } from '../../reference.ts'
import {
  address,
  datasetOrAddress,
  type Identity,
  kaggleName,
  modelOrAddress,
  modelscopeName,
  ociName,
  ollamaName,
} from './identify.ts'

type As = (text: string) => Identity | undefined

/** One place of a command in which a model stands. */
export interface Slot {
  /** Operand behind the subcommand, or names of an option. */
  readonly at: number | 'all' | readonly string[]
  readonly as: As
  readonly role?: ModelReference['role']
  /** Options with the revision of this model; default: those of the tool. */
  readonly revision?: readonly string[]
  /** Options with the one file that is taken. */
  readonly file?: readonly string[]
  /** Whether a value that is decided elsewhere is worth telling. */
  readonly told?: true
}

export interface Tool {
  /** Words between the program and its operands; alternatives stand with `|`, none means any. */
  readonly words: readonly string[]
  readonly slots: readonly Slot[]
  /** Options with the revision. */
  readonly revision?: readonly string[]
  /** Says that the operand behind the model is the file that is taken. */
  readonly fileAt?: number
  /** Option with the type of the repository. */
  readonly typed?: true
}

const MAIN: readonly string[] = ['revision', 'model-revision', 'hf-revision']

/** `o/n` or an address; a single word is a folder or a name of the tool's own. */
const hf = (...at: readonly string[]): Slot => ({ at, as: modelOrAddress, told: true })
const tokenizer: Slot = {
  at: ['tokenizer', 'tokenizer-path', 'tokenizer-name', 'tokenizer-name-or-path'],
  as: modelOrAddress,
  role: 'tokenizer',
  revision: ['tokenizer-revision'],
}
const adapters: Slot = {
  at: ['lora-modules', 'lora-paths', 'lora-adapters', 'adapter-name-or-path', 'peft-model-id'],
  as: text => modelOrAddress(/^[\w.-]{1,100}=(.+)$/.exec(text)?.[1] ?? text),
  role: 'adapter',
  revision: [],
}
const draft: Slot = {
  at: ['speculative-model', 'speculative-draft-model-path', 'draft-model', 'assistant-model'],
  as: modelOrAddress,
  revision: ['speculative-model-revision', 'draft-model-revision'],
}
/** `--speculative-config '{"model": "o/n", …}'`. */
const drafted: Slot = {
  at: ['speculative-config'],
  as: text => modelOrAddress(/"model"\s{0,20}:\s{0,20}"([^"\s]{1,200})"/.exec(text)?.[1] ?? ''),
  revision: [],
}

/** `owner/name` alone: what has no slash is a name of the tool's own. */
const slashed: As = text => (text.includes('/') ? modelOrAddress(text) : undefined)

const pretrained = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .split(',')
      .slice(0, 50)
      .map(part => part.split('=', 2).map(word => word.trim()) as [string, string]),
  )

/** `pretrained=o/n,revision=v1,trust_remote_code=True`. */
export const modelArguments = (text: string) => {
  const given = pretrained(text)
  const name = given.get('pretrained') ?? given.get('model_name') ?? given.get('model') ?? ''
  return {
    identity: modelOrAddress(name),
    revision: given.get('revision'),
    trust: /^true$/i.test(given.get('trust_remote_code') ?? ''),
  }
}

const VLLM: readonly Slot[] = [
  hf('model', 'model-tag'),
  tokenizer,
  adapters,
  draft,
  drafted,
  { at: ['hf-config-path'], as: slashed },
]
const SGLANG: readonly Slot[] = [hf('model-path', 'model'), tokenizer, adapters, draft]
const LLAMA: readonly Slot[] = [
  { at: ['hf', 'hfr', 'hf-repo'], as: modelOrAddress, file: ['hff', 'hf-file'], told: true, revision: [] },
  { at: ['hfd', 'hfrd', 'hf-repo-draft', 'hfv', 'hfrv', 'hf-repo-v'], as: modelOrAddress, revision: [] },
  { at: ['mu', 'model-url'], as: address, revision: [] },
]
const OLLAMA: readonly Slot[] = [{ at: 0, as: ollamaName, told: true }]
const OCI: readonly Slot[] = [{ at: 0, as: ociName, told: true }]

/** What trains, and takes its settings as options of its own. */
export const TRAINING: readonly Slot[] = [
  {
    at: [
      'model-name-or-path',
      'pretrained-model-name-or-path',
      'base-model',
      'base-model-name-or-path',
      'model-id',
      'hf-model',
      'pretrained-model',
      'teacher-model-name-or-path',
      'reward-model-path',
      'sft-model-path',
      'model-path',
      'base-model-path',
    ],
    as: modelOrAddress,
  },
  { at: ['model', 'pretrain', 'model-name', 'repo-id'], as: slashed },
  {
    at: ['dataset-name', 'dataset-name-or-path', 'dataset-id', 'dataset-repo-id'],
    as: datasetOrAddress,
    revision: ['dataset-revision'],
  },
  {
    at: [
      'pretrained-vae-model-name-or-path',
      'vae-model-name-or-path',
      'controlnet-model-name-or-path',
      'unet-model-name-or-path',
    ],
    as: modelOrAddress,
    revision: [],
  },
  tokenizer,
  adapters,
  draft,
]

/** Names of spaCy's packages: language, kind, genre and size. */
const spacy: As = text => {
  const [, name, version] =
    /^([a-z]{2,3}_[a-z]+_[a-z]+_(?:sm|md|lg|trf))(?:-(\d[\w.]{0,20}))?$/.exec(text) ?? []
  if (!name) return undefined
  const revision = version ? { revision: `${name}-${version}` } : {}
  return { hub: 'github', type: 'model', name: 'explosion/spacy-models', file: name, ...revision }
}

const kaggleDataset: As = text => kaggleName(text, 'dataset')
const modelscopeData: As = text => modelscopeName(text, 'dataset')

/** Artifacts of any kind lie in registries; these are called what models are called. */
const ociModel: As = text => (/model|gguf|llm|weight|lora|checkpoint/i.test(text) ? ociName(text) : undefined)

const any = (slots: readonly Slot[]): readonly Tool[] => [{ words: [], slots, revision: MAIN }]
const DOWNLOAD: Tool = {
  words: ['download'],
  slots: [{ at: 0, as: modelOrAddress, told: true }],
  revision: ['revision'],
  fileAt: 1,
  typed: true,
}
const KIT: readonly Tool[] = [
  { words: ['pull|unpack|info|inspect|run'], slots: OCI },
  { words: ['import'], slots: [{ at: 0, as: modelOrAddress, told: true }], revision: ['ref'] },
]
const LOCAL_AI: readonly Tool[] = [
  { words: ['run'], slots: [{ at: 'all', as: address }] },
  { words: ['models', 'install'], slots: [{ at: 'all', as: address }] },
]

const TRAINERS: readonly Tool[] = any(TRAINING)

/** By program, or by the first part of a Python module. */
export const TOOLS: ReadonlyMap<string, readonly Tool[]> = new Map<string, readonly Tool[]>([
  ['hf', [DOWNLOAD]],
  ['huggingface-cli', [DOWNLOAD]],
  [
    'vllm',
    [
      { words: ['serve'], slots: [{ at: 0, as: modelOrAddress, told: true }, ...VLLM], revision: MAIN },
      { words: [], slots: VLLM, revision: MAIN },
    ],
  ],
  [
    'sglang',
    [
      { words: ['serve|generate'], slots: SGLANG, revision: MAIN },
      { words: [], slots: SGLANG, revision: MAIN },
    ],
  ],
  ['text-generation-launcher', any([hf('model-id'), tokenizer, adapters])],
  [
    'text-generation-server',
    [
      {
        words: ['download-weights|serve'],
        slots: [{ at: 0, as: modelOrAddress, told: true }],
        revision: MAIN,
      },
    ],
  ],
  ['text-embeddings-router', any([hf('model-id')])],
  ['infinity_emb', any([hf('model-id', 'model-name-or-path')])],
  [
    'lmdeploy',
    [
      {
        words: ['serve', 'api_server|gradio|proxy'],
        slots: [{ at: 0, as: modelOrAddress, told: true }, adapters],
        revision: MAIN,
      },
      { words: ['chat|convert|lite'], slots: [{ at: 0, as: modelOrAddress }], revision: MAIN },
    ],
  ],
  ...[
    'llama-server',
    'llama-cli',
    'llama-run',
    'llama-embedding',
    'llama-bench',
    'llama-mtmd-cli',
    'llama',
    'llamafile',
  ].map((name): [string, readonly Tool[]] => [name, [{ words: [], slots: LLAMA }]]),
  ['ollama', [{ words: ['pull|run'], slots: OLLAMA }]],
  ['local-ai', LOCAL_AI],
  ['localai', LOCAL_AI],
  [
    'ramalama',
    [
      {
        words: ['pull|run|serve|bench'],
        slots: [{ at: 0, as: text => address(text) ?? ollamaName(text), told: true }],
      },
    ],
  ],
  ['lms', [{ words: ['get'], slots: [{ at: 0, as: modelOrAddress }] }]],
  ['mlx_lm', any([hf('model'), draft])],
  ['mlx_vlm', any([hf('model')])],
  ['mlx_whisper', any([hf('model')])],
  [
    'modelscope',
    [
      {
        words: ['download'],
        slots: [
          { at: ['model'], as: modelscopeName, told: true },
          { at: ['dataset'], as: modelscopeData, told: true },
          { at: 0, as: modelscopeName },
        ],
        revision: ['revision'],
      },
    ],
  ],
  [
    'kaggle',
    [
      {
        words: ['models', 'instances', 'versions', 'download'],
        slots: [{ at: 0, as: text => kaggleName(text), told: true }],
      },
      {
        words: ['datasets', 'download'],
        slots: [
          { at: 0, as: kaggleDataset },
          { at: ['d', 'dataset'], as: kaggleDataset },
        ],
      },
    ],
  ],
  ['spacy', [{ words: ['download'], slots: [{ at: 0, as: spacy }] }]],
  ['kit', KIT],
  ['oras', [{ words: ['pull|copy|cp'], slots: [{ at: 0, as: ociModel }] }]],
  ['modctl', [{ words: ['pull|extract'], slots: [{ at: 0, as: ociName, told: true }] }]],
  ['docker', [{ words: ['model', 'pull|run|configure'], slots: OCI }]],
  ['tune', [{ words: ['download'], slots: [{ at: 0, as: modelOrAddress, told: true }], revision: MAIN }]],
  ['litgpt', [{ words: ['download|chat|serve|finetune|generate'], slots: [{ at: 0, as: slashed }] }]],
  ['optimum-cli', any([hf('model', 'm')])],
  ['ct2-transformers-converter', any([hf('model')])],
  [
    'transformers',
    any([{ at: ['model', 'model-name-or-path', 'model-name-or-path-or-address'], as: slashed }]),
  ],
  ['transformers-cli', [{ words: ['download'], slots: [{ at: 0, as: modelOrAddress, told: true }] }]],
  ['llamafactory-cli', TRAINERS],
  ['trl', TRAINERS],
  ['autotrain', TRAINERS],
  ['axolotl', TRAINERS],
  ['lighteval', TRAINERS],
])

/** Programs that run Python: what trains stands behind them. */
export const RUNS_PYTHON: ReadonlySet<string> = new Set([
  'python',
  'pypy',
  'py',
  'accelerate',
  'torchrun',
  'deepspeed',
])

/** Tools that fetch or load models from the command line, and where in their words each model stands. */
import {
  type As,
  adapters,
  draft,
  hf,
  LLAMA,
  OCI,
  OLLAMA,
  SGLANG,
  type Slot,
  slashed,
  TRAINING,
  tokenizer,
  VLLM,
} from './command-slots.ts'
import { address, kaggleName, modelOrAddress, modelscopeName, ociName, ollamaName } from './identify.ts'

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
  [
    'ilab',
    [
      {
        words: ['model', 'download'],
        slots: [
          {
            at: ['repository', 'rp'],
            as: text => (text.startsWith('docker://') ? ociName(text.slice(9)) : slashed(text)),
            told: true,
          },
        ],
        revision: ['release', 'rl'],
      },
    ],
  ],
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

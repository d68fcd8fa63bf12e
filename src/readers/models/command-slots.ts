/** Where in the words of a command models stand: the places that several tools have in common. */
import type { ModelReference } from '../../reference.ts'
import { address, datasetOrAddress, type Identity, modelOrAddress, ociName, ollamaName } from './identify.ts'

export type As = (text: string) => Identity | undefined

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

/** `o/n` or an address; a single word is a folder or a name of the tool's own. */
export const hf = (...at: readonly string[]): Slot => ({ at, as: modelOrAddress, told: true })
export const tokenizer: Slot = {
  at: ['tokenizer', 'tokenizer-path', 'tokenizer-name', 'tokenizer-name-or-path'],
  as: modelOrAddress,
  role: 'tokenizer',
  revision: ['tokenizer-revision'],
}
export const adapters: Slot = {
  at: ['lora-modules', 'lora-paths', 'lora-adapters', 'adapter-name-or-path', 'peft-model-id'],
  as: text => modelOrAddress(/^[\w.-]{1,100}=(.+)$/.exec(text)?.[1] ?? text),
  role: 'adapter',
  revision: [],
}
export const draft: Slot = {
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
export const slashed: As = text => (text.includes('/') ? modelOrAddress(text) : undefined)

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

export const VLLM: readonly Slot[] = [
  hf('model', 'model-tag'),
  tokenizer,
  adapters,
  draft,
  drafted,
  { at: ['hf-config-path'], as: slashed },
  // Of its own benchmarks.
  {
    at: ['dataset-path'],
    as: text => (text.includes('/') && !/^[./~]/.test(text) ? datasetOrAddress(text) : undefined),
    revision: [],
  },
]
export const SGLANG: readonly Slot[] = [hf('model-path', 'model'), tokenizer, adapters, draft]
export const LLAMA: readonly Slot[] = [
  { at: ['hf', 'hfr', 'hf-repo'], as: modelOrAddress, file: ['hff', 'hf-file'], told: true, revision: [] },
  { at: ['hfd', 'hfrd', 'hf-repo-draft', 'hfv', 'hfrv', 'hf-repo-v'], as: modelOrAddress, revision: [] },
  { at: ['mu', 'model-url'], as: address, revision: [] },
]
export const OLLAMA: readonly Slot[] = [{ at: 0, as: ollamaName, told: true }]
export const OCI: readonly Slot[] = [{ at: 0, as: ociName, told: true }]

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

/** What the hubs of models are called, and what the gate can learn of a model from each. */
import type { Hub, ModelReference } from '../reference.ts'

interface HubWords {
  /** In a sentence: "exists on …". */
  readonly called: string
  /** Whether a repository, its revisions and files are asked for. */
  readonly asked: boolean
  /** Whether the bytes of its files are read. */
  readonly read: boolean
  /** Whether it has cards, with licence and base models, and tells when a repository was made. */
  readonly cards: boolean
}

const none = { asked: false, read: false, cards: false } as const

export const hubs: Readonly<Record<Hub, HubWords>> = {
  huggingface: { called: 'the hub', asked: true, read: true, cards: true },
  ollama: { called: 'the Ollama registry', asked: true, read: true, cards: false },
  oci: { called: 'its registry', asked: true, read: true, cards: false },
  github: { called: 'GitHub', asked: true, read: false, cards: false },
  modelscope: { called: 'ModelScope', ...none },
  kaggle: { called: 'Kaggle', ...none },
  mlflow: { called: 'an MLflow server', ...none },
  wandb: { called: 'Weights & Biases', ...none },
  url: { called: 'a plain address', ...none },
  bucket: { called: 'a bucket', ...none },
}

type Asked = Pick<ModelReference, 'hub' | 'resolvedBy'>

/** Of a name of which only a part is known nobody is asked. */
export const isAsked = ({ hub, resolvedBy }: Asked): boolean => hubs[hub].asked && resolvedBy !== 'partial'
export const isRead = (reference: Asked): boolean => isAsked(reference) && hubs[reference.hub].read
export const hasCard = (reference: Asked): boolean => isAsked(reference) && hubs[reference.hub].cards

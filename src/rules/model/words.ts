import { bareModelId, type Hub, type ModelReference } from '../../reference.ts'
import { short } from '../phrase.ts'

const TYPES: Readonly<Record<ModelReference['type'], string>> = {
  model: 'model',
  dataset: 'dataset',
  space: 'space',
}

export const typeOf = ({ type }: ModelReference): string => TYPES[type]

/** `owner/name`, and which file of it. */
export const called = ({ name, file }: ModelReference): string =>
  file === undefined ? short(name) : `${short(name)} (${short(file)})`

/**
 * Forms under which a policy's list may name it: `owner/name`, and the id without and with revision. Another hub's owners
 * are other people, so that there only the id with its prefix counts.
 */
export const formsOf = (reference: ModelReference): readonly string[] => {
  const { hub, id, name } = reference
  const forms = [bareModelId(reference), id]
  return [...new Set(hub === 'huggingface' ? [name, ...forms] : forms)]
}

export const HUB_NAMES: Readonly<Record<Hub, string>> = {
  huggingface: 'Hugging Face',
  ollama: 'Ollama',
  oci: 'a registry of images',
  github: 'GitHub',
  modelscope: 'ModelScope',
  kaggle: 'Kaggle',
  mlflow: 'MLflow',
  wandb: 'Weights & Biases',
  url: 'a plain address',
  bucket: 'a bucket',
}

/** What the gate can learn of a model from its hub, beside that it is there. */
import { type Hub, isAsked, type ModelReference } from '../reference.ts'

/** Hubs whose files are read. */
const READ: ReadonlySet<Hub> = new Set(['huggingface', 'ollama', 'oci'])
/** Hubs with cards, which name licence and base models, and with scanners. */
const CARDS: ReadonlySet<Hub> = new Set(['huggingface'])

type Asked = Pick<ModelReference, 'hub' | 'resolvedBy' | 'endpoint'>

export const isRead = (reference: Asked): boolean => isAsked(reference) && READ.has(reference.hub)
export const hasCard = (reference: Asked): boolean => isAsked(reference) && CARDS.has(reference.hub)

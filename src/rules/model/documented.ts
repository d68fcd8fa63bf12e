/** What the card of a model says, for the rules that ask for it. */
import { hasCard } from '../../data/hubs.ts'
import type { HubModel } from '../../evidence.ts'
import type { ModelReference } from '../../reference.ts'

/** Whether a card is to be asked for: of models and data that the change uses, and did not use before. */
export const asksForCard = (reference: ModelReference): boolean => {
  const { name, previous, revision, surface, type } = reference
  const same = previous?.name === name && previous.revision === revision
  return hasCard(reference) && type !== 'space' && surface !== 'docs' && !same
}

/** Words of the hub for a licence that nobody names. */
const NONE = new Set(['unknown', ''])

/** `other` says that the name stands beside it. */
export const licenseOf = ({ license = '', licenseName }: HubModel): string | undefined => {
  if (license === 'other') return licenseName ?? 'other'
  return NONE.has(license) ? licenseName : license
}

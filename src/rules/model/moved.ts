import type { HubModel } from '../../evidence.ts'
import { isAsked, type LockedModel, type ModelReference } from '../../reference.ts'
import { count, options } from '../../schema.ts'
import { replaced } from '../package/replaced.ts'
import { ageOf, hoursSince, short } from '../phrase.ts'
import { type Problem, rule } from '../rule.ts'
import { cap } from '../severity.ts'
import { HUB_NAMES, typeOf } from './words.ts'

const DAY = 86_400_000
const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()
const dayOf = (iso: string): string => short(iso.slice(0, 10))

/** The base side's entry cannot have been written by the change. */
const lockOf = ({ locked, previous }: ModelReference): LockedModel | undefined =>
  locked?.base ?? previous?.locked?.head ?? locked?.head

const REVIEW =
  'Find out who owns it today. Review the model as a new one, and name a full commit that you have reviewed.'

/** Another repository answers to the name than the one that was locked, or one that is too young to be it. */
const replacedBy = (
  reference: ModelReference,
  { objectId, author, created }: HubModel,
): Problem | undefined => {
  const lock = lockOf(reference)
  if (!lock) return undefined
  const { surface, name } = reference
  if (lock.objectId !== undefined && objectId !== undefined && lock.objectId !== objectId) {
    const message = `${short(name)} is another repository than the one that was locked (${short(lock.objectId)}, now ${short(objectId)}): its name was taken over.`
    return { message, fix: REVIEW, ...cap(surface) }
  }
  const since = Date.parse(lock.firstSeen ?? '')
  if (created !== undefined && Date.parse(created) > since + DAY) {
    const message = `${short(name)} was made on ${dayOf(created)}, after this reference to it was locked on ${short(lock.firstSeen ?? '')}: its name was taken over.`
    return { message, fix: REVIEW, ...cap(surface) }
  }
  if (lock.owner !== undefined && author !== undefined && !same(lock.owner, author)) {
    const message = `${short(name)} belongs to ${short(author)} today; when it was locked it belonged to ${short(lock.owner)}.`
    // The same repository in other hands is no other content yet.
    return { message, fix: REVIEW, ...cap(surface, lock.objectId === objectId ? 'warning' : 'error') }
  }
  return undefined
}

const gone = ({ name, revision = '', surface }: ModelReference, { created }: HubModel): Problem => {
  const made = created === undefined ? '' : `, made on ${dayOf(created)},`
  return {
    message: `${short(name)} exists${made} and does not hold the commit ${short(revision)}: another repository took the name, its history was rewritten, or the id was made up.`,
    fix: REVIEW,
    ...cap(surface),
  }
}

const renamed = (reference: ModelReference, model: HubModel): Problem => {
  const { name, written = name, pinned, surface, hub } = reference
  // Names without owner are the hub's own, and nobody can take one.
  const own = hub === 'huggingface' && !name.includes('/')
  const known = lockOf(reference)?.objectId
  const mild = pinned || (known !== undefined && known === model.objectId)
  return {
    message: own
      ? `${short(name)} is called ${short(model.id)} on ${HUB_NAMES[hub]} today.`
      : `${short(name)} is called ${short(model.id)} on ${HUB_NAMES[hub]} today: whoever takes the old name decides what is loaded.`,
    fix: `Write ${short(model.id)} instead.`,
    ...replaced(reference, written, model.id),
    ...cap(surface, own ? 'notice' : mild ? 'warning' : 'error'),
  }
}

export const modelMoved = rule({
  id: 'model-moved',
  title: 'A model must still be the repository that the reference was written for',
  severity: { recommended: 'error', strict: 'error' },
  on: 'model',
  needs: ['model'],
  behind: ['model-absent'],
  options: options({
    days: count(
      'Days: a repository younger than this, to which the base side refers already, is a warning.',
      7,
      3650,
    ),
  }),
  applies: isAsked,

  *check({ reference, model, options: { days }, now }) {
    if (!model || model.disabled) return

    const { name, pinned, previous, surface } = reference
    const taken = replacedBy(reference, model)
    if (taken) yield taken
    else if (pinned && !model.revisionExists) yield gone(reference, model)
    else if (!same(model.id, name)) yield renamed(reference, model)
    else if (previous?.name === name && !pinned) {
      const age = hoursSince(model.created, now)
      if (age === undefined || age >= days * 24) return
      yield {
        message: `The ${typeOf(reference)} ${short(name)} was made ${ageOf(age)} ago, and the base side refers to it already: its name may have been taken over.`,
        fix: REVIEW,
        ...cap(surface, 'warning'),
      }
    }
  },
})

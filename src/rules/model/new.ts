import { hasCard } from '../../data/hubs.ts'
import { count, options } from '../../schema.ts'
import { daysSince, many, short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { cap } from '../severity.ts'
import { typeOf } from './words.ts'

const ago = (days: number): string => (days === 0 ? 'today' : `${many(days, 'day')} ago`)

export const modelNew = rule({
  id: 'model-new',
  title: 'A model must have been public for some time',
  severity: { recommended: 'warning', strict: 'warning' },
  on: 'model',
  needs: ['model'],
  behind: ['model-moved'],
  options: options({
    days: count('Days since the repository was made below which it is reported.', 14, 3650),
    'changed-days': count(
      'Days since the last change of the repository below which it is reported, unless a full commit is named. 0: never.',
      0,
      3650,
    ),
  }),
  strict: { days: 30, 'changed-days': 3 },
  applies: reference =>
    hasCard(reference) && reference.surface !== 'docs' && reference.previous?.name !== reference.name,

  *check({ reference, model, options, now }) {
    if (!model || model.disabled) return

    const { name, pinned, surface } = reference
    const what = `The ${typeOf(reference)} ${short(name)}`
    const age = daysSince(model.created, now)
    if (age === undefined) {
      yield {
        message: `The hub does not say when the ${typeOf(reference)} ${short(name)} was made.`,
        fix: 'Look it up by hand, and waive this finding if it is the right one.',
        unknown: true,
        ...cap(surface, 'warning'),
      }
      return
    }
    if (age < options.days) {
      yield {
        message: `${what} was made ${ago(age)}.`,
        fix: 'Check that it is the one you mean, and who published it. Wait, or waive it.',
        ...cap(surface, 'warning'),
      }
      return
    }
    const changed = daysSince(model.modified, now)
    if (pinned || changed === undefined || changed >= options['changed-days']) return
    yield {
      message: `${what} was changed ${ago(changed)}, and the reference follows its changes.`,
      fix: 'Read what changed, and name the full commit that you have read.',
      ...cap(surface, 'warning'),
    }
  },
})

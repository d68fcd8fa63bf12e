import { hasCard } from '../../data/hubs.ts'
import type { Ancestor } from '../../evidence.ts'
import { globs, options } from '../../schema.ts'
import { matches } from '../match.ts'
import { clause, short } from '../phrase.ts'
import { type Problem, rule } from '../rule.ts'

/** Problems of one reference. */
const MOST = 5

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

const WORSE = new Set(['unsafe', 'suspicious'])

const problem = ({ name, of, fact }: Ancestor, deny: readonly string[]): Problem | undefined => {
  const what = `${short(of)} was made from ${short(name)}`
  const other = 'Use a model whose origin can be followed.'
  if (matches(deny, name, { anyCase: true }))
    return { message: `${what}, which the policy denies.`, fix: other }
  if (fact.state === 'unknown') {
    const message = `${what}, which could not be looked up: ${clause(fact.reason)}.`
    return { message, fix: 'Run the check again once there is an answer.', unknown: true }
  }
  if (fact.state === 'absent')
    return {
      message: `${what}, which the hub does not have or hides: anybody may register a name that is free.`,
      fix: other,
    }
  const { value } = fact
  if (value.disabled) return { message: `${what}, which the hub has disabled.`, fix: other }
  const [bad] = value.flagged?.filter(({ level }) => WORSE.has(level)) ?? []
  if (bad)
    return {
      message: `${what}, of which the hub marks ${short(bad.path)} as ${short(bad.level)}.`,
      fix: other,
    }
  // Names without owner are the hub's own, and nobody can take one.
  if (name.includes('/') && !same(value.id, name))
    return {
      message: `${what}, which is called ${short(value.id)} today: its card names whoever takes the old name.`,
      fix: `Make sure that it means ${short(value.id)}.`,
    }
  return undefined
}

export const modelLineage = rule({
  id: 'model-lineage',
  title: 'The models that a model was made from must be known and sound',
  severity: { recommended: 'warning', strict: 'warning' },
  on: 'model',
  needs: ['model'],
  uses: ['lineage'],
  behind: ['model-absent'],
  options: options({ deny: globs('Base models that are not accepted, as `owner/name`.') }),
  applies: reference =>
    hasCard(reference) &&
    reference.type === 'model' &&
    reference.surface !== 'docs' &&
    reference.previous?.name !== reference.name,

  *check({ reference, model, lineage, options: { deny } }) {
    if (!model?.baseModels) return
    if (!lineage) {
      yield {
        message: `The models that ${short(reference.name)} was made from could not be looked up.`,
        fix: 'Run the check again once there is an answer.',
        unknown: true,
        atMost: 'warning',
      }
      return
    }
    const found = lineage.flatMap(ancestor => problem(ancestor, deny) ?? [])
    for (const each of found.slice(0, MOST)) yield { ...each, atMost: 'warning' }
  },
})

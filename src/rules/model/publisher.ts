import { bareModelId } from '../../reference.ts'
import { globs, options } from '../../schema.ts'
import { matches } from '../match.ts'
import { rule } from '../rule.ts'
import { cap } from '../severity.ts'
import { called, typeOf } from './words.ts'

export const modelPublisher = rule({
  id: 'model-publisher',
  title: 'A model must come from an accepted publisher, if the policy names any',
  tags: ['OWASP-LLM04:2026', 'AML.T0010'],
  severity: { recommended: 'error', strict: 'error' },
  on: 'model',
  needs: [],
  options: options({
    allow: globs('Publishers that are accepted, as `owner/*`; every other one is reported.'),
    deny: globs('Publishers that are not accepted, as `owner/*`.'),
  }),
  applies: (_, { allow, deny }) => allow.length > 0 || deny.length > 0,

  *check({ reference, options: { allow, deny } }) {
    // Hubs tell owners apart without regard to case; an owner of another hub is named with the hub's prefix.
    const name = reference.hub === 'huggingface' ? reference.name : bareModelId(reference)
    const on = (globs: readonly string[]) => matches(globs, name, { anyCase: true })
    const denied = on(deny)
    if (!denied && (allow.length === 0 || on(allow))) return

    yield {
      message: denied
        ? `The publisher of ${typeOf(reference)} ${called(reference)} is denied by the policy.`
        : `The publisher of ${typeOf(reference)} ${called(reference)} is not among those that the policy accepts.`,
      fix: 'Use a model of an accepted publisher, or have this one accepted.',
      ...cap(reference.surface),
    }
  },
})

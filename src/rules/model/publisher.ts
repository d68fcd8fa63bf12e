import { bareModelId } from '../../reference.ts'
import { flag, globs, options } from '../../schema.ts'
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
  uses: ['publisher'],
  options: options({
    allow: globs('Publishers that are accepted, as `owner/*`; every other one is reported.'),
    deny: globs('Publishers that are not accepted, as `owner/*`.'),
    verified: flag(
      'Whether only organizations that the hub has verified are accepted, beside those under `allow`.',
      false,
    ),
  }),
  applies: (_, { allow, deny, verified }) => allow.length > 0 || deny.length > 0 || verified,

  *check({ reference, publisher, options: { allow, deny, verified } }) {
    // Hubs tell owners apart without regard to case; an owner of another hub is named with the hub's prefix.
    const name = reference.hub === 'huggingface' ? reference.name : bareModelId(reference)
    const on = (globs: readonly string[]) => matches(globs, name, { anyCase: true })
    const denied = on(deny)
    if (!denied && (on(allow) || (allow.length === 0 && !verified))) return
    if (!denied && verified) {
      if (publisher?.verified) return
      const unknown = reference.hub === 'huggingface' && publisher?.verified === undefined
      yield {
        message: unknown
          ? `The hub does not tell whether it has verified the publisher of ${typeOf(reference)} ${called(reference)}.`
          : `The publisher of ${typeOf(reference)} ${called(reference)} is no organization that the hub has verified.`,
        fix: 'Use a model of a verified organization, or list this publisher under `allow`.',
        ...(unknown ? { unknown } : {}),
        ...cap(reference.surface),
      }
      return
    }

    yield {
      message: denied
        ? `The publisher of ${typeOf(reference)} ${called(reference)} is denied by the policy.`
        : `The publisher of ${typeOf(reference)} ${called(reference)} is not among those that the policy accepts.`,
      fix: 'Use a model of an accepted publisher, or have this one accepted.',
      ...cap(reference.surface),
    }
  },
})

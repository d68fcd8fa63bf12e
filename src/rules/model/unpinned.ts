import { globs, options, word } from '../../schema.ts'
import { matches } from '../match.ts'
import { short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { cap } from '../severity.ts'
import { formsOf } from './words.ts'

export const modelUnpinned = rule({
  id: 'model-unpinned',
  title: 'A model reference must name content that cannot change',
  tags: ['OWASP-LLM04:2026', 'AML.T0010'],
  severity: { recommended: 'error', strict: 'error' },
  on: 'model',
  needs: [],
  options: options({
    allow: globs('Models and datasets that may follow a branch or a tag.'),
    branches: word(
      'Severity for a branch, a tag or the default revision. A pull request of the hub (`refs/pr/N`) is always an error.',
      ['error', 'warning', 'notice'],
      'warning',
    ),
  }),
  strict: { branches: 'error' },

  *check({ reference, options: { allow, branches } }) {
    const { name, revision, pinned, surface, previous } = reference
    if (pinned) return

    if (/^refs\/pr\//.test(revision ?? '')) {
      yield {
        message: `${short(name)} follows "${short(revision ?? '')}", a pull request of the hub, which anybody can write.`,
        fix: 'Name a full commit (40 hexadecimal digits) of the main branch instead.',
        ...cap(surface),
      }
      return
    }
    // It followed the same before: nothing got worse.
    if (previous?.name === name && previous.revision === revision) return
    if (formsOf(reference).some(form => matches(allow, form, { anyCase: true }))) return

    const cut = /^[0-9a-f]{7,39}$/.test(revision ?? '')
    const followed = revision === undefined ? 'the default revision' : `"${short(revision)}"`
    yield {
      message: cut
        ? `${short(name)} names ${followed}, an abbreviated commit, which loaders do not take for a pin.`
        : `${short(name)} follows ${followed}, which its owner can repoint.`,
      fix: 'Name a full commit (40 hexadecimal digits) instead.',
      ...cap(surface, branches),
    }
  },
})

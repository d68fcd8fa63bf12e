import { globs, options, word } from '../../schema.ts'
import { matches } from '../match.ts'
import { short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { cap } from '../severity.ts'
import { formsOf } from './words.ts'

export const modelRemoteCode = rule({
  id: 'model-remote-code',
  title: 'Loading a model must not run code of its repository',
  tags: ['OWASP-LLM04:2026', 'AML.T0010', 'AML.T0011'],
  severity: { recommended: 'error', strict: 'error' },
  on: 'model',
  needs: [],
  options: options({
    allow: globs('Models and datasets whose code was read and may run.'),
    pinned: word('Severity when a full commit is named.', ['error', 'warning', 'notice'], 'warning'),
  }),
  strict: { pinned: 'error' },
  applies: ({ remoteCode }) => remoteCode !== undefined,

  *check({ reference, options }) {
    const { name, remoteCode = '', pinned, surface, previous } = reference
    if (
      previous?.name === name &&
      previous.remoteCode === remoteCode &&
      previous.revision === reference.revision
    )
      return
    if (formsOf(reference).some(form => matches(options.allow, form, { anyCase: true }))) return

    yield {
      message: pinned
        ? `${short(name)} brings code that runs when it is loaded: ${short(remoteCode)}.`
        : `${short(name)} brings code that runs when it is loaded, and its owner can change it at any time: ${short(remoteCode)}.`,
      fix: pinned
        ? 'Read the code at this commit, or use a model that the library itself can load.'
        : 'Use a model that the library itself can load. If this one is needed, read its code and name the full commit.',
      ...cap(surface, pinned ? options.pinned : 'error'),
    }
  },
})

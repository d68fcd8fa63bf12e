import { globs, options, word } from '../../schema.ts'
import { matches } from '../match.ts'
import { either, short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { cap } from '../severity.ts'
import { formsOf } from './words.ts'

/** Keys and files that a message names. */
const NAMED = 3

const few = (code: readonly string[]): readonly string[] =>
  code.length > NAMED ? [...code.slice(0, NAMED), `${code.length - NAMED} more`] : code

export const modelRemoteCode = rule({
  id: 'model-remote-code',
  title: 'Loading a model must not run code of its repository',
  tags: ['OWASP-LLM04:2026', 'AML.T0010', 'AML.T0011'],
  severity: { recommended: 'error', strict: 'error' },
  on: 'model',
  needs: [],
  uses: ['model'],
  options: options({
    allow: globs('Models and datasets whose code was read and may run.'),
    pinned: word('Severity when a full commit is named.', ['error', 'warning', 'notice'], 'warning'),
  }),
  strict: { pinned: 'error' },
  applies: ({ remoteCode }) => remoteCode !== undefined,

  *check({ reference, options, model }) {
    const { name, remoteCode = '', pinned, role, surface, previous } = reference
    if (
      previous?.name === name &&
      previous.remoteCode === remoteCode &&
      previous.revision === reference.revision
    )
      return
    if (formsOf(reference).some(form => matches(options.allow, form, { anyCase: true }))) return

    const code = model?.revisionExists && model.filesCut === undefined ? model.code : undefined
    // Compiled code is none of the files that the hub's answer tells as code.
    if (pinned && role !== 'code' && code?.length === 0) {
      yield {
        message: `${short(name)} is loaded with ${short(remoteCode)}, and holds no code at this commit.`,
        fix: 'Leave the switch away: it has no use here, and opens the door when the commit is changed.',
        ...cap(surface, 'notice'),
      }
      return
    }
    const which = code && code.length > 0 ? ` (${either(few(code), 'and')})` : ''
    yield {
      message: pinned
        ? `${short(name)} brings code that runs when it is loaded: ${short(remoteCode)}${which}.`
        : `${short(name)} brings code that runs when it is loaded, and its owner can change it at any time: ${short(remoteCode)}${which}.`,
      fix: pinned
        ? 'Read the code at this commit, or use a model that the library itself can load.'
        : 'Use a model that the library itself can load. If this one is needed, read its code and name the full commit.',
      ...cap(surface, pinned ? options.pinned : 'error'),
    }
  },
})

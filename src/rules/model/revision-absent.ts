import { isAsked } from '../../reference.ts'
import { options } from '../../schema.ts'
import { short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { cap } from '../severity.ts'

export const modelRevisionAbsent = rule({
  id: 'model-revision-absent',
  title: 'The revision and the file that a model reference names must exist',
  tags: ['OWASP-LLM04:2026', 'AML.T0010'],
  severity: { recommended: 'error', strict: 'error' },
  on: 'model',
  needs: ['model'],
  behind: ['model-moved'],
  options: options({}),
  applies: isAsked,

  *check({ reference: { name, revision, file, pinned, surface }, model }) {
    if (!model) return

    if (!model.revisionExists) {
      yield {
        message: `${short(name)} has no revision ${short(revision ?? 'of its own')}.`,
        fix: pinned
          ? 'The commit is gone or never was: the repository was rewritten or replaced, or the id was made up. Review it again before you name another commit.'
          : 'Name a full commit that exists.',
        ...cap(surface),
      }
    } else if (file !== undefined && model.fileExists === false) {
      yield {
        message: `${short(name)} has no file ${short(file)} at ${short(revision ?? 'its default revision')}.`,
        fix: 'Name a file that exists at this revision.',
        ...cap(surface),
      }
    }
  },
})

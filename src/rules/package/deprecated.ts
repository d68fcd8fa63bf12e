import { options, word } from '../../schema.ts'
import { clause, short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { cap } from '../severity.ts'
import { isAsked, isNew } from './asked.ts'

/** The registry's own word where it gives no reason beside the state. */
const because = (reason: string, state: string): string =>
  reason.toLowerCase() === state ? '' : ` ("${clause(reason)}")`

export const packageDeprecated = rule({
  id: 'package-deprecated',
  title: 'A package must be maintained, and its version must not be withdrawn',
  tags: ['OWASP-LLM04:2026', 'AML.T0010'],
  severity: { recommended: 'error', strict: 'error' },
  on: 'package',
  needs: ['release'],
  options: options({
    deprecated: word(
      'Severity of a package that its authors have given up; a withdrawn version is an error.',
      ['error', 'warning', 'notice'],
      'warning',
    ),
  }),
  strict: { deprecated: 'error' },
  applies: reference => {
    const { name, version, previous, surface } = reference
    const stays = version !== undefined && previous?.name === name && previous.version === version
    return surface !== 'import' && isAsked(reference) && !stays
  },

  *check({ reference, release, options: { deprecated } }) {
    if (!release || release.held !== undefined || release.match === 'none') return

    const { name, surface } = reference
    const version = release.version ?? reference.version
    const subject = version ? `${short(name)} ${short(version)}` : short(name)
    if (release.yanked !== undefined) {
      yield {
        message: `${subject} was withdrawn by its authors${because(release.yanked, 'yanked')}.`,
        fix: release.latest
          ? `Use another version; the newest is ${short(release.latest)}.`
          : 'Use another version.',
        // A range moves on by itself once there is a version that is not withdrawn.
        ...cap(surface, release.match === 'exact' ? 'error' : 'warning'),
      }
    }
    if (release.deprecated !== undefined) {
      yield {
        message: `${subject} is deprecated${because(release.deprecated, 'deprecated')}.`,
        fix: 'Use what its authors recommend instead, or another package that is maintained.',
        // That a package which is in use already is given up is no fault of this change.
        ...cap(surface, isNew(reference) ? deprecated : 'notice'),
      }
    }
  },
})

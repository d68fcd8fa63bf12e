import { options } from '../../schema.ts'
import { either, short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { cap } from '../severity.ts'
import { isAsked } from './asked.ts'
import { registryOf } from './words.ts'

export const packageVersionAbsent = rule({
  id: 'package-version-absent',
  title: 'The version of a package must exist',
  severity: { recommended: 'error', strict: 'error' },
  on: 'package',
  needs: ['release'],
  options: options({}),
  // An import names no version.
  applies: reference => reference.surface !== 'import' && isAsked(reference),

  *check({ reference: { ecosystem, name, version, specifier, surface }, release }) {
    if (!release || release.held !== undefined) return

    const empty = release.match === 'unspecified' && release.versions === 0
    if (release.match !== 'none' && !empty) return

    const wanted = version ?? specifier
    const recent = either(release.recent, 'and')
    yield {
      message:
        empty || wanted === undefined
          ? `${short(name)} has no version in ${registryOf(ecosystem)} that could be installed.`
          : `${short(name)} has no version ${short(wanted)} in ${registryOf(ecosystem)}.`,
      fix: recent ? `Use a version that exists; the newest are ${recent}.` : 'Use another package.',
      ...cap(surface),
    }
  },
})

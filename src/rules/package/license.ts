import { options, texts, word } from '../../schema.ts'
import { clause, short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { cap } from '../severity.ts'
import { isAllowed, isDenied, licenseKeys, parseLicense } from './spdx.ts'
import { registryOf } from './words.ts'

export const packageLicense = rule({
  id: 'package-license',
  title: 'A package must have a licence that the policy allows',
  severity: { recommended: 'off', strict: 'warning' },
  on: 'package',
  needs: ['release'],
  uses: ['license'],
  options: options({
    allow: texts('SPDX ids and expressions; if there are any, every other licence is reported.'),
    deny: texts('SPDX ids and expressions that are reported, also when allowed.'),
    unlicensed: word(
      'What to do with a package whose licence nobody names or that cannot be read.',
      ['report', 'allow'],
      'report',
    ),
  }),
  applies: ({ origin, surface, private: own, ecosystem, name, version, previous }, { allow, deny }) =>
    surface !== 'import' &&
    origin === 'registry' &&
    own === undefined &&
    allow.length + deny.length > 0 &&
    // A licence may change with every version, and with nothing else.
    !(previous?.ecosystem === ecosystem && previous.name === name && previous.version === version),

  *check({ reference, release, license: named, options: { allow, deny, unlicensed } }) {
    if (!release || release.held !== undefined || release.match === 'none') return

    const { ecosystem, name, surface } = reference
    const version = reference.version ?? release.version
    const subject = version ? `${short(name)} ${short(version)}` : short(name)
    const text = named ?? release.license
    const license = text === undefined ? undefined : parseLicense(text)
    if (text === undefined || !license) {
      if (unlicensed === 'allow') return
      yield {
        message:
          text === undefined
            ? `${registryOf(ecosystem)} names no licence of ${subject}.`
            : `The licence of ${subject} is no SPDX expression: "${clause(short(text))}".`,
        fix: 'Look it up in its repository, and waive this finding if it is allowed.',
        unknown: true,
        ...cap(surface),
      }
      return
    }
    const denied = isDenied(license, licenseKeys(deny))
    if (!denied && (allow.length === 0 || isAllowed(license, licenseKeys(allow)))) return
    yield {
      message: `${subject} has the licence ${short(text)}, which the policy ${denied ? 'denies' : 'does not allow'}.`,
      fix: 'Use another package, or ask those who answer for licences.',
      ...cap(surface),
    }
  },
})

import { popularRank } from '../../data/popular.ts'
import type { PackageReference } from '../../reference.ts'
import { options } from '../../schema.ts'
import { many, short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { isAdvised, named, proofs } from './advised.ts'
import { isNew } from './asked.ts'

/** Feeds are wrong of the most used packages more often than these are malware; it blocks all the same. */
const doubt = ({ ecosystem, name }: PackageReference): string =>
  popularRank(ecosystem, name) === undefined
    ? ''
    : ' It is among the most used packages, of which such records are sometimes wrong: read the record.'

export const packageMalicious = rule({
  id: 'package-malicious',
  title: 'A package must not be known malware',
  tags: ['OWASP-LLM04:2026', 'AML.T0010'],
  severity: { recommended: 'error', strict: 'error' },
  on: 'package',
  needs: ['advisories'],
  uses: ['release'],
  options: options({}),
  grave: true,
  applies: isAdvised,

  *check({ reference, advisories = [], release }) {
    const malware = advisories.filter(({ malicious }) => malicious)
    const covering = malware.filter(({ covers }) => covers === true)
    const open = malware.filter(({ covers }) => covers === undefined)
    const { version } = reference
    const name = short(reference.name)
    // A range is judged by what it comes to, which the advisories are about.
    const today = release?.version ? `${name} resolves to ${short(release.version)} today, which` : name
    const subject = version ? `${name} ${short(version)}` : today

    if (covering.length > 0) {
      yield {
        message: `${subject} is known malware: ${named(covering)}.${doubt(reference)}`,
        fix: 'Remove it. Treat every machine that has installed it as taken over, and replace its secrets.',
        ...proofs(covering),
      }
    } else if (open.length > 0) {
      yield {
        message: version
          ? `Versions of ${name} are known malware (${named(open)}), and ${short(version)} cannot be compared with them.`
          : `Versions of ${name} are known malware (${named(open)}), and no version is named here.`,
        fix: 'Name an exact version that the advisory does not cover.',
        atMost: 'warning',
        ...proofs(open),
      }
    } else if (malware.length > 0 && isNew(reference)) {
      yield {
        message: `${name} had an incident: ${many(malware.length, 'advisory').replace(/advisorys/, 'advisories')} about malware in other versions (${named(malware)}).`,
        fix: 'Nothing needs to change. Keep the version pinned.',
        atMost: 'notice',
        ...proofs(malware),
      }
    }
  },
})

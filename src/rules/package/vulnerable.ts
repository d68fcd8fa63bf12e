import type { Advisory, Release } from '../../evidence.ts'
import type { Severity } from '../../finding.ts'
import type { PackageReference } from '../../reference.ts'
import { options, word } from '../../schema.ts'
import { short } from '../phrase.ts'
import { type Problem, rule } from '../rule.ts'
import { cap } from '../severity.ts'
import { isAdvised, named, proofs } from './advised.ts'
import { mend } from './mended.ts'

const GRADES = ['critical', 'high', 'medium', 'low'] as const
type Grade = (typeof GRADES)[number]

const isGrave = ({ severity, exploited }: Advisory, failOn: Grade): boolean =>
  exploited === true || (severity !== undefined && GRADES.indexOf(severity) <= GRADES.indexOf(failOn))

/** Below the limit a high one, or one whose weight nobody tells, is still worth a warning. */
const isNotable = ({ severity }: Advisory): boolean => severity === undefined || severity === 'high'

const worth = (advisories: readonly Advisory[], failOn: Grade): Severity => {
  if (advisories.some(each => isGrave(each, failOn))) return 'error'
  return advisories.some(isNotable) ? 'warning' : 'notice'
}

const milder: Readonly<Record<Severity, Severity>> = { error: 'warning', warning: 'notice', notice: 'notice' }

const words = ({ id, severity, exploited }: Advisory): string =>
  `${short(id)} (${severity ?? 'severity not stated'}${exploited ? ', exploited' : ''})`

const weight = ({ severity, exploited }: Advisory): number =>
  exploited ? -1 : severity ? GRADES.indexOf(severity) : GRADES.length

const worstFirst = (advisories: readonly Advisory[]): readonly Advisory[] =>
  [...advisories].sort((a, b) => weight(a) - weight(b))

const vulnerabilities = ({ length }: readonly Advisory[]): string =>
  length === 1 ? 'a known vulnerability' : `${length} known vulnerabilities`

interface Subject {
  readonly reference: PackageReference
  readonly release: Release | undefined
  readonly failOn: Grade
}

/** The version that the advisories are about: the one that is named, or what a range comes to. */
const versionOf = ({ reference, release }: Subject): string | undefined =>
  reference.version ?? release?.version

const subject = (of: Subject): string => {
  const [name, version] = [short(of.reference.name), versionOf(of)]
  if (version === undefined) return name
  return of.reference.version
    ? `${name} ${short(version)}`
    : `${name} resolves to ${short(version)} today, which`
}

const added = (of: Subject, advisories: readonly Advisory[]): Problem => {
  const { reference, failOn } = of
  const worst = worth(advisories, failOn)
  return {
    message: `${subject(of)} has ${vulnerabilities(advisories)}: ${named(advisories, words)}.`,
    fix: mend(reference.ecosystem, versionOf(of), advisories),
    ...cap(reference.surface, reference.version || worst === 'notice' ? worst : 'warning'),
    ...proofs(advisories),
  }
}

const kept = (of: Subject, advisories: readonly Advisory[]): Problem => {
  const { reference, failOn } = of
  const before = reference.previous?.version
  return {
    message: `${subject(of)} still has ${vulnerabilities(advisories)} that ${before ? `${short(before)} has` : 'were there before'}: ${named(advisories, words)}.`,
    fix: mend(reference.ecosystem, versionOf(of), advisories),
    ...cap(reference.surface, milder[worth(advisories, failOn)]),
    ...proofs(advisories),
  }
}

const possible = (of: Subject, advisories: readonly Advisory[]): Problem => {
  const { reference } = of
  const version = versionOf(of)
  const why = version ? `${short(version)} cannot be compared with them` : 'no version is named here'
  return {
    message: `Versions of ${short(reference.name)} have ${vulnerabilities(advisories)} (${named(advisories, words)}), and ${why}.`,
    fix: 'Name an exact version in which it is mended.',
    // What is pinned cannot become worse by itself.
    ...cap(reference.surface, reference.pinned ? 'notice' : 'warning'),
    ...proofs(advisories),
  }
}

export const packageVulnerable = rule({
  id: 'package-vulnerable',
  title: 'A version must have no grave vulnerability that is known',
  tags: ['OWASP-LLM04:2026', 'AML.T0010'],
  severity: { recommended: 'error', strict: 'error' },
  on: 'package',
  needs: ['advisories'],
  uses: ['release'],
  options: options({
    'fail-on': word('Severity from which on a vulnerability is an error.', GRADES, 'critical'),
  }),
  strict: { 'fail-on': 'high' },
  // An import names no version.
  applies: reference => isAdvised(reference) && reference.surface !== 'import',

  *check({ reference, advisories = [], release, options: { 'fail-on': failOn } }) {
    const of = { reference, release, failOn }
    // Malware has a rule of its own.
    const all = worstFirst(advisories.filter(({ malicious }) => !malicious))
    const covering = all.filter(({ covers }) => covers === true)
    const fresh = covering.filter(({ coveredBefore }) => coveredBefore !== true)
    const old = covering.filter(({ coveredBefore }) => coveredBefore === true)
    const open = all.filter(each => each.covers === undefined && isGrave(each, failOn))

    if (fresh.length > 0) yield added(of, fresh)
    if (old.length > 0) yield kept(of, old)
    if (open.length > 0) yield possible(of, open)
  },
})

import type { Advisory } from '../../evidence.ts'
import type { Severity } from '../../finding.ts'
import type { Deployment } from '../../reference.ts'
import { globs, options, word } from '../../schema.ts'
import { named } from '../package/advised.ts'
import { mend } from '../package/mended.ts'
import { either, short } from '../phrase.ts'
import { type Problem, rule } from '../rule.ts'
import { cap } from '../severity.ts'
import { isBrought, isOfImage, originOf, proofs, versioned } from './advised.ts'
import { ALLOW, componentOf, isAllowed, nameOf, standing } from './component.ts'
import { fixedVersion } from './fixed-version.ts'
import { ecosystemOf } from './purl.ts'
import { retagged } from './retag.ts'
import { floats } from './unpinned.ts'

const GRADES = ['critical', 'high', 'medium', 'low'] as const
type Grade = (typeof GRADES)[number]

const rank = ({ exploited, severity }: Advisory): number =>
  exploited === true ? -1 : severity === undefined ? 1 : GRADES.indexOf(severity)

/** Exploited ones first, then by severity; of the same the likelier first. */
const worstFirst = (advisories: readonly Advisory[]): readonly Advisory[] =>
  [...advisories].sort((a, b) => rank(a) - rank(b) || (b.likelihood ?? 0) - (a.likelihood ?? 0))

const worth = (advisory: Advisory, failOn: Grade): Severity | undefined => {
  if (advisory.exploited === true) return 'error'
  // One whose weight nobody tells counts as high.
  const grade = GRADES.indexOf(advisory.severity ?? 'high')
  if (grade <= GRADES.indexOf(failOn)) return 'error'
  return grade <= GRADES.indexOf('high') ? 'warning' : undefined
}

const STEPS: readonly Severity[] = ['error', 'warning', 'notice']
const milder = (severity: Severity): Severity => STEPS[STEPS.indexOf(severity) + 1] ?? 'notice'

const words = ({ id, severity, exploited }: Advisory): string =>
  `${short(id)} (${severity ?? 'severity not stated'}${exploited ? ', known to be exploited' : ''})`

/** Advisories without a mended version that a cure names. */
const NAMED = 3

const cure = (reference: Deployment, advisories: readonly Advisory[]): string => {
  const mended = advisories.filter(({ fixed = [] }) => fixed.length > 0)
  const open = advisories.filter(({ fixed = [] }) => fixed.length === 0).map(({ id }) => id)
  if (mended.length === 0)
    return 'No mended version is known: publish its port at the loopback address alone (`127.0.0.1:…`), or use another component.'
  const ecosystem = ecosystemOf(reference.purl)
  const fixed = [...new Set(mended.flatMap(({ fixed: of = [] }) => of))].slice(0, NAMED)
  const next = fixedVersion(reference, mended)
  const use =
    next !== undefined
      ? `Use ${short(next)} or a later version.`
      : ecosystem && reference.version !== undefined
        ? mend(ecosystem, reference.version, mended)
        : `Use a version in which it is mended: ${either(fixed)} or a later one.`
  if (open.length === 0) return use
  return `${use} Of ${either(open.slice(0, NAMED), 'and')} the sources name no mended version: read them.`
}

const problem = (
  reference: Deployment,
  advisories: readonly Advisory[],
  kept: boolean,
  failOn: Grade,
): Problem | undefined => {
  const grave = worstFirst(advisories.filter(each => worth(each, failOn) !== undefined))
  const [worst] = grave
  if (!worst) return undefined
  const severity = worth(worst, failOn) ?? 'notice'
  const many = grave.length === 1 ? 'a known vulnerability' : `${grave.length} known vulnerabilities`
  const before = standing(reference)?.version
  const since = kept ? ` that ${short(before ?? 'the version before')} has` : ''
  return {
    message: `${versioned(reference)} ${kept ? 'still has' : 'has'} ${many}${since}: ${named(grave, words)}.`,
    fix: cure(reference, grave),
    evidence: proofs(grave),
    at: originOf(reference),
    ...retagged(reference, grave),
    ...cap(reference.surface, kept ? milder(severity) : severity),
  }
}

/** An image whose tag holds no version: what floats is told by its own rule. */
const isUntold = (reference: Deployment): boolean =>
  reference.version === undefined &&
  reference.image !== undefined &&
  floats(reference.image) === undefined &&
  (componentOf(reference)?.advisories.length ?? 0) > 0

/** An image is asked for the version only of what it is recognised by; another one is but what the component is installed in. */
const toldBy = ({ recognised, image }: Deployment): string =>
  image && isOfImage(recognised)
    ? `can be read off ${short(image.written)}`
    : 'is named where it is installed'

export const deploymentVulnerable = rule({
  id: 'deployment-vulnerable',
  title: 'A component must have no grave vulnerability that is known',
  tags: ['OWASP-LLM04:2026', 'AML.T0010', 'AML.T0049'],
  severity: { recommended: 'error', strict: 'error' },
  on: 'deployment',
  needs: ['advisories'],
  options: options({
    allow: globs(ALLOW),
    'fail-on': word(
      'Severity from which on a vulnerability is an error; one that is known to be exploited always is.',
      GRADES,
      'critical',
    ),
  }),
  strict: { 'fail-on': 'high' },
  applies: (reference, { allow }) =>
    (reference.version !== undefined || isUntold(reference)) &&
    isBrought(reference) &&
    !isAllowed(reference, allow),

  *check({ reference, advisories = [], options: { 'fail-on': failOn } }) {
    if (reference.version === undefined) {
      yield {
        message: `No version of ${nameOf(reference)} ${toldBy(reference)}, so that its known vulnerabilities were not compared with it.`,
        fix: 'Name the version of a release, or compare it by hand with the advisories of the component.',
        ...(isOfImage(reference.recognised) ? {} : { at: originOf(reference) }),
        ...cap(reference.surface, 'notice'),
      }
      return
    }
    // Malware has a rule of its own, and so have packages that are named as such: what those do not know is exploitation.
    const installed = reference.recognised?.by === 'package'
    const covering = advisories.filter(
      ({ malicious, covers, exploited }) =>
        !malicious && covers === true && (!installed || exploited === true),
    )
    const added = problem(
      reference,
      covering.filter(({ coveredBefore }) => coveredBefore !== true),
      false,
      failOn,
    )
    const kept = problem(
      reference,
      covering.filter(({ coveredBefore }) => coveredBefore === true),
      true,
      failOn,
    )
    if (added) yield added
    if (kept) yield kept
  },
})

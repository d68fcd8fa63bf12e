/** Settings of the catalogue that weaken a service, as far as the change brings them in. */
import { anywhere } from '../../data/anywhere.ts'
import type { InsecureSetting } from '../../data/component.ts'
import type { Severity } from '../../finding.ts'
import type { Deployment } from '../../reference.ts'
import { short } from '../phrase.ts'
import type { Problem } from '../rule.ts'
import { cap } from '../severity.ts'
import { called, componentOf, settingName } from './component.ts'
import { mended } from './mend.ts'
import { holdsFor } from './ranges.ts'
import { type Found, fulfilled, holds } from './setting-test.ts'
import { certain, raised, reachable, type Worsened, worsened } from './worsened.ts'

export interface Weakness {
  readonly setting: InsecureSetting
  /** The setting that shows it, as it stands in the file. */
  readonly found: Found
  /** Whether its value is one of the catalogue's own words; any other may be a secret. */
  readonly ours: boolean
  readonly how: Worsened
  readonly severity: Severity
}

/** Rules whose worst needs somebody who can come in. */
const BY_REACH: ReadonlySet<InsecureSetting['rule']> = new Set([
  'deployment-auth-disabled',
  'deployment-default-secret',
])

/** The cure of a secret that everybody knows. */
export const OWN_SECRET =
  'Generate a value of your own (`openssl rand -hex 32`), and give it by a variable from a secret store or a file that is not committed.'

const applies = (setting: InsecureSetting, side: Deployment): boolean =>
  holdsFor(setting, side) &&
  setting.when.every(test => holds(test, side.settings)) &&
  (setting.reachable !== true || reachable(side))

const severityOf = ({ rule, severity }: InsecureSetting, reference: Deployment): Severity => {
  if (severity !== 'error') return severity
  const bounded = BY_REACH.has(rule) && !reachable(reference)
  return bounded || !certain(reference) ? 'warning' : 'error'
}

/** Rules on who can come in: the first component that runs code, open to others, is worse than one more of them. */
const OPENS: ReadonlySet<InsecureSetting['rule']> = new Set([
  'deployment-auth-disabled',
  'deployment-exposed',
])

const isFirst = (reference: Deployment, rule: InsecureSetting['rule']): boolean =>
  OPENS.has(rule) &&
  reference.known === undefined &&
  componentOf(reference)?.runsCode === true &&
  certain(reference) &&
  reachable(reference)

/** The weaknesses that one rule reports, without those that were there before. */
export const weaknesses = (reference: Deployment, rule: InsecureSetting['rule']): readonly Weakness[] =>
  [...(componentOf(reference)?.insecure ?? []), ...anywhere].flatMap(setting => {
    if (setting.rule !== rule || !applies(setting, reference)) return []
    const how = worsened(reference, side => applies(setting, side))
    if (how === 'same') return []
    for (const test of setting.when) {
      const found = fulfilled(test, reference.settings)
      const first = how === 'added' && isFirst(reference, rule)
      const severity = raised(severityOf(setting, reference), first ? 'turned' : how)
      if (found) return [{ setting, found, ours: 'is' in test || 'has' in test, how, severity }]
    }
    return []
  })

/** The name as it stands in the file, without the word for the kind of file. */
const plainName = (name: string): string => name.replace(/^(?:config|field):/, '')

/** `sets LANGFLOW_AUTO_LOGIN to "true"`, `is started with --no-token`; the value of a secret stays out of the report. */
const words = ({ found: { name, value }, ours }: Weakness, secret: boolean): string => {
  if (name.startsWith('-') && value.value === 'true') return `is started with ${settingName(name)}`
  if (secret || !ours) return `sets ${settingName(name)}`
  return `sets ${settingName(name)} to "${short(value.value)}"`
}

const fixOf = ({ setting: { propose, cure }, found }: Weakness, secret: boolean): string => {
  if (secret) return OWN_SECRET
  if (cure !== undefined) return cure
  if (propose !== undefined) return `Set ${plainName(propose)}.`
  const { name, value } = found
  const text = value.value
  // A wildcard gives way to the addresses that are needed; whatever else it is, it goes.
  if (text === '*')
    return `Write the addresses that need it in place of \`*\`, or remove ${settingName(name)}.`
  return `Remove ${settingName(name)}${name.startsWith('-') ? ' from the command' : ''}.`
}

/** What a rule has to say of a weakness. */
export const weaknessProblem = (reference: Deployment, weakness: Weakness): Problem => {
  const { setting, found, how, severity } = weakness
  const secret = setting.rule === 'deployment-default-secret'
  const { propose, why, source } = setting
  const turned = how === 'turned' ? ' This change brings it in.' : ''
  return {
    message: `${called(reference)} ${words(weakness, secret)}: ${why}.${turned}`,
    fix: fixOf(weakness, secret),
    at: found.value.at,
    evidence: [{ what: `source: ${source}` }],
    ...mended(found.name, found.value, propose),
    ...cap(reference.surface, severity),
  }
}

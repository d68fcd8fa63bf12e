/** What the rules on advisories of deployments have in common. */
import type { Location } from '../../change.ts'
import type { Recognised } from '../../deployment.ts'
import type { Advisory } from '../../evidence.ts'
import type { Proof } from '../../finding.ts'
import type { Deployment } from '../../reference.ts'
import { short } from '../phrase.ts'
import { componentOf, nameOf, standing } from './component.ts'

/** Whether the change brings in the version: one that was there before is context. */
export const isBrought = (reference: Deployment): boolean => {
  const before = standing(reference)
  return (
    componentOf(reference) !== undefined &&
    (before === undefined || before.version !== reference.version || before.purl !== reference.purl)
  )
}

/** `Langflow 1.2.0`. The service is left out, so that all that run one version are one finding. */
export const versioned = (reference: Deployment): string =>
  reference.version === undefined ? nameOf(reference) : `${nameOf(reference)} ${short(reference.version)}`

/** Whether the image is that of the component, and not one that it is installed in. */
export const isOfImage = (recognised: Recognised | undefined): boolean =>
  recognised?.by !== 'package' && recognised?.by !== 'command'

/** Where the version is decided: the line that installs or starts it, before the image that this is done in. */
export const originOf = ({ recognised, image, at }: Deployment): Location =>
  recognised && !isOfImage(recognised)
    ? (recognised.installed ?? recognised.at)
    : (image?.at ?? recognised?.at ?? at)

/** Advisories that a finding proves. */
const PROVEN = 3

const percent = (likelihood: number): string => `${(likelihood * 100).toFixed(likelihood < 0.1 ? 1 : 0)} %`

export const proofs = (advisories: readonly Advisory[]): readonly Proof[] =>
  advisories.slice(0, PROVEN).map(({ id, summary, source, likelihood }) => {
    const odds =
      likelihood === undefined ? '' : ` (EPSS: exploited within 30 days with ${percent(likelihood)})`
    const said = summary === '' ? '' : `: ${short(summary)}`
    // What is no address is the catalogue's own word for where it was read.
    const read = /^https?:\/\//.test(source) ? { source } : {}
    return { what: `${short(id)}${said}${odds}${'source' in read ? '' : `; ${short(source)}`}`, ...read }
  })

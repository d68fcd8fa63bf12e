/** What the rules on advisories of deployments have in common. */
import type { Advisory } from '../../evidence.ts'
import type { Proof } from '../../finding.ts'
import type { Deployment } from '../../reference.ts'
import { short } from '../phrase.ts'
import { called, componentOf, standing } from './component.ts'

/** Whether the change brings in the version: one that was there before is context. */
export const isBrought = (reference: Deployment): boolean => {
  const before = standing(reference)
  return (
    componentOf(reference) !== undefined &&
    (before === undefined || before.version !== reference.version || before.purl !== reference.purl)
  )
}

/** `Langflow 1.2.0`, or `Langflow 1.2.0 (service web)`. */
export const versioned = (reference: Deployment): string => {
  const [, name = '', rest = ''] = /^(.*?)( \(service .*\))?$/s.exec(called(reference)) ?? []
  return reference.version === undefined ? `${name}${rest}` : `${name} ${short(reference.version)}${rest}`
}

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

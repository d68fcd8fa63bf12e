import { createHash } from 'node:crypto'
import type { Location } from '../change.ts'
import type { Finding } from '../finding.ts'
import type { Reference, Surface } from '../reference.ts'
import { bySeverity, type Claim } from './claim.ts'
import { modelKey, packageKey } from './exact.ts'
import { withoutTwins } from './twins.ts'

/** Where a fault is best shown: where people write, before what tools write. */
const PLACES: readonly Surface[] = [
  'manifest',
  'command',
  'code',
  'config',
  'file',
  'lockfile',
  'notebook',
  'docs',
  'import',
]

/** By code units, so that no locale changes the order. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const byPlace = (a: Claim, b: Claim): number =>
  PLACES.indexOf(a.reference.surface) - PLACES.indexOf(b.reference.surface) ||
  compare(a.at.path, b.at.path) ||
  a.at.line - b.at.line ||
  compare(a.reference.id, b.reference.id) ||
  compare(a.fix ?? '', b.fix ?? '')

const likeness = ({ rule, severity, state, reference, message, waiver }: Claim): string =>
  [rule, severity, state, reference.kind, waiver?.line ?? '', message].join('\0')

const placeKey = ({ path, line }: Location): string => `${path}\0${line}`

/** The places of the others, each once, in the order of `claims`. */
const further = ([best, ...others]: readonly Claim[]): readonly Location[] => {
  const places = new Map(others.map(({ at }) => [placeKey(at), at] as const))
  if (best) places.delete(placeKey(best.at))
  return [...places.values()]
}

/** The name of a reference without its version, so that a finding keeps its fingerprint over a bump. */
const identity = (reference: Reference): string => {
  if (reference.kind === 'package') return packageKey(reference)
  if (reference.kind === 'model') return modelKey(reference)
  return reference.kind === 'waiver' ? `${reference.rule} ${reference.id}` : reference.id
}

const hash = (parts: readonly (string | number)[]): string =>
  createHash('sha256').update(parts.join('\0')).digest('hex')

type Draft = Omit<Finding, 'fingerprint'> & { readonly stable: readonly string[] }

const draft = (claims: readonly Claim[]): Draft | undefined => {
  const best = claims[0]
  if (!best) return undefined
  const { rule, severity, state, reference, at, message, fix, suggestion, offset, evidence, waiver } = best
  const accepted = waiver && { reason: waiver.reason, owner: waiver.owner, expires: waiver.expires }
  return {
    rule,
    severity,
    state: waiver ? 'waived' : state,
    kind: reference.kind,
    reference: reference.id,
    path: at.path,
    line: at.line,
    message,
    ...(fix === undefined ? {} : { fix }),
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(offset === undefined ? {} : { offset }),
    evidence,
    also: further(claims),
    ...(accepted ? { waiver: accepted } : {}),
    stable: [rule, reference.kind, identity(reference), at.path],
  }
}

const byWorst = (a: Draft, b: Draft): number =>
  bySeverity(a.severity, b.severity) ||
  compare(a.path, b.path) ||
  a.line - b.line ||
  compare(a.rule, b.rule) ||
  compare(a.message, b.message) ||
  compare(a.state, b.state)

/** Makes findings of claims: one for all places of the same fault, worst first, in an order that is total. */
export const fold = (claims: readonly Claim[]): readonly Finding[] => {
  const groups = new Map<string, Claim[]>()
  for (const claim of withoutTwins(claims)) {
    const group = groups.get(likeness(claim))
    if (group) group.push(claim)
    else groups.set(likeness(claim), [claim])
  }
  const drafts = [...groups.values()].flatMap(group => draft(group.sort(byPlace)) ?? [])
  // Several faults of one rule on one reference in one file: the second and later are told apart by their number.
  const seen = new Map<string, number>()
  return drafts.sort(byWorst).map(({ stable, ...finding }) => {
    const key = stable.join('\0')
    const number = seen.get(key) ?? 0
    seen.set(key, number + 1)
    return { ...finding, fingerprint: hash(number === 0 ? stable : [...stable, number]) }
  })
}

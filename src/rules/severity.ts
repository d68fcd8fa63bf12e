import type { Severity } from '../finding.ts'
import type { Surface } from '../reference.ts'

const RANK: Readonly<Record<Severity, number>> = { error: 2, warning: 1, notice: 0 }

/** Text that people copy from, but that nothing installs or loads by itself. */
const MILD: ReadonlySet<Surface> = new Set(['notebook', 'docs', 'import'])

/** Whether nothing runs what stands there by itself. */
export const isMild = (surface: Surface): boolean => MILD.has(surface)

const STEP: Readonly<Record<Severity, Severity>> = { error: 'warning', warning: 'notice', notice: 'notice' }

/** The cap of how a service is run: who reads a text runs it on a machine of his own, so that it is one step milder there. */
export const capRun = (surface: Surface, atMost: Severity = 'error'): { readonly atMost?: Severity } =>
  cap(surface, MILD.has(surface) ? STEP[atMost] : atMost)

/** The cap of a problem: the one that its case asks for, and a warning at most where nothing runs by itself. */
export const cap = (surface: Surface, atMost: Severity = 'error'): { readonly atMost?: Severity } => {
  const most = MILD.has(surface) && RANK[atMost] > RANK.warning ? 'warning' : atMost
  return most === 'error' ? {} : { atMost: most }
}

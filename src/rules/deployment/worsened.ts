/** What a change made worse, in contrast to what it found. */
import type { Severity } from '../../finding.ts'
import type { Deployment } from '../../reference.ts'
import { standing } from './component.ts'
import { isOpen } from './loopback.ts'

/** `added`: with a service that was not there; `turned`: on a service that was safe in this before; `same`: no change. */
export type Worsened = 'added' | 'turned' | 'same'

/** How what holds for the service now came to hold. */
export const worsened = (reference: Deployment, test: (side: Deployment) => boolean): Worsened => {
  const before = standing(reference)
  if (!before) return 'added'
  return test(before) ? 'same' : 'turned'
}

const STEPS: readonly Severity[] = ['notice', 'warning', 'error']

const step = (severity: Severity, by: 1 | -1): Severity => STEPS[STEPS.indexOf(severity) + by] ?? severity

/** One step up where the change turned what was safe; taking away a guard on purpose is worse than lacking one. */
export const raised = (severity: Severity, how: Worsened): Severity =>
  how === 'turned' ? step(severity, 1) : severity

/** Whether anything but the service's own machine and network can reach it, with nothing before it that asks who comes. */
export const reachable = (reference: Deployment): boolean =>
  reference.ports.some(port => isOpen(reference, port))

/** Whether the service is known by more than its variables, its port and its name. */
export const certain = ({ recognised }: Deployment): boolean =>
  recognised === undefined || !['setting', 'port'].includes(recognised.by)

/** How bad a step with an agent is: who reaches it, what it can do, and what it gets hold of. */
import type { AgentStep } from '../../agent.ts'
import type { Severity } from '../../finding.ts'
import { either } from '../phrase.ts'

export const isPowerful = ({ power }: AgentStep): boolean => power === 'write' || power === 'shell'

/** 0 to 3: how many of reach, power and credentials are high. `told`: text of outsiders reaches it, whoever starts it. */
export const score = (step: AgentStep, told = false): number =>
  [
    step.reach === 'outsider' || (told && step.reach === 'maintainer'),
    isPowerful(step),
    step.credentials.length > 0,
  ].filter(Boolean).length

/** All three high: an error; two: a warning. */
export const graded = (points: number, least: Severity = 'notice'): { readonly atMost?: Severity } => {
  if (points >= 3) return {}
  return { atMost: points === 2 ? 'warning' : least }
}

const POWERS: Readonly<Record<AgentStep['power'], string>> = {
  none: 'can call no tools',
  read: 'can read',
  comment: 'can comment',
  write: 'can write',
  shell: 'can run commands',
}

/** What it can do and has, for messages. */
export const means = (step: AgentStep): string => {
  const { credentials, power } = step
  const has = credentials.length > 0 ? ` and has ${either(credentials.slice(0, 3), 'and')}` : ''
  return `it ${POWERS[power]}${has}`
}

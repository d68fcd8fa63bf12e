import type { Deployment } from '../../reference.ts'
import { globs, options } from '../../schema.ts'
import { rule } from '../rule.ts'
import { capRun } from '../severity.ts'
import { originOf } from './advised.ts'
import { ALLOW, componentOf, isAllowed, standing } from './component.ts'

const STARTS: ReadonlySet<string | undefined> = new Set(['command', 'image', 'image-name', 'package'])

/** Settings alone start nothing: what they belong to is told where it is started. */
const isStarted = ({ from, recognised }: Deployment): boolean =>
  from !== 'config' && (from !== 'code' || STARTS.has(recognised?.by))

export const deploymentAdded = rule({
  id: 'deployment-added',
  title: 'A new component of the orchestration layer must be seen by people',
  tags: ['OWASP-LLM04:2026'],
  severity: { recommended: 'warning', strict: 'warning' },
  on: 'deployment',
  needs: [],
  options: options({ allow: globs(ALLOW) }),
  applies: (reference, { allow }) =>
    isStarted(reference) &&
    reference.known === undefined &&
    !standing(reference) &&
    !isAllowed(reference, allow),

  *check({ reference }) {
    const component = componentOf(reference)
    if (!component) return
    const { name, runsCode } = component
    // The words name no service, so that several services of one component are one finding.
    yield {
      message: runsCode
        ? `This change brings in ${name}, which runs code for whoever reaches it.`
        : `This change brings in ${name}.`,
      fix: runsCode
        ? 'Have it reviewed by whoever answers for this infrastructure: who reaches it, who logs in, what its container may do. Once it is merged, this is not said again.'
        : 'Have it reviewed by whoever answers for this infrastructure.',
      ...(reference.recognised
        ? { evidence: [{ what: `recognised by ${words(reference.recognised)}` }] }
        : {}),
      ...(reference.from === 'dockerfile' && reference.recognised ? { at: originOf(reference) } : {}),
      ...capRun(reference.surface, runsCode ? 'warning' : 'notice'),
    }
  },
})

const BY = {
  package: 'the package',
  chart: 'the chart',
  image: 'the image',
  'image-name': 'the name of the image',
  command: 'the command',
  setting: 'the setting',
  port: 'the port',
} as const

const words = ({ by, what }: { readonly by: keyof typeof BY; readonly what: string }): string =>
  `${BY[by]} ${what.slice(0, 120)}`

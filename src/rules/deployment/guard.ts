/** What keeps strangers out of a component, at the version that runs. */
import type { Guarding } from '../../data/component.ts'
import type { Deployment } from '../../reference.ts'
import { componentOf } from './component.ts'
import { holdsFor } from './ranges.ts'
import { holds } from './setting-test.ts'

/** Whether the image is started with the command that it brings. */
const startsItself = ({ recognised, commands }: Deployment): boolean =>
  commands.length === 0 && (recognised?.by === 'image' || recognised?.by === 'image-name')

/** The first statement of the catalogue that holds. */
export const guardingOf = (reference: Deployment): Guarding | undefined =>
  componentOf(reference)?.guarding.find(
    guarding => holdsFor(guarding, reference) && (guarding.ownCommand !== true || startsItself(reference)),
  )

export const isClosed = ({ closedBy }: Guarding, { settings }: Deployment): boolean =>
  closedBy.some(tests => tests.every(test => holds(test, settings)))

/** Whether it lets everybody in, and no setting of its own could change that. */
export const isHelpless = (reference: Deployment): boolean => {
  const guarding = guardingOf(reference)
  return guarding?.byDefault === 'open' && guarding.closedBy.length === 0
}

/** Services of one component that were there before, under another name or in another file of the change. */
import type { Deployment } from '../reference.ts'
import type { Placed } from './pair.ts'

const isDeployment = (one: Placed): one is Deployment => one.kind === 'deployment'

/** Marks what the changed files ran before, so that only the first appearance of a component is news. */
export const withKnown = (
  placed: readonly Placed[],
  base: Iterable<readonly Placed[]>,
): readonly Placed[] => {
  if (!placed.some(isDeployment)) return placed
  const before = new Set([...base].flat().flatMap(one => (isDeployment(one) ? (one.component ?? []) : [])))
  return placed.map(one =>
    isDeployment(one) && one.component !== undefined && before.has(one.component)
      ? { ...one, known: true }
      : one,
  )
}

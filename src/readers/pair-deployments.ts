/** Services of one component that were there before, under another name or in another file of the change. */
import type { Location } from '../change.ts'
import type { Deployment } from '../reference.ts'
import type { Placed } from './pair.ts'

const isDeployment = (one: Placed): one is Deployment => one.kind === 'deployment'

const placeOf = ({ path, line }: Location): string => `${path}\0${line}`

/**
 * Marks what the changed files ran before, so that only the first appearance of a component is news, and the images of
 * services with a component, of which two rules would say the same.
 */
export const withKnown = (
  placed: readonly Placed[],
  base: Iterable<readonly Placed[]>,
): readonly Placed[] => {
  if (!placed.some(isDeployment)) return placed
  const before = new Set([...base].flat().flatMap(one => (isDeployment(one) ? (one.component ?? []) : [])))
  const images = new Set(
    placed.flatMap(one =>
      isDeployment(one) && one.component !== undefined && one.image ? placeOf(one.image.at) : [],
    ),
  )
  return placed.map((one): Placed => {
    if (one.kind === 'package') return images.has(placeOf(one.at)) ? { ...one, deployed: true } : one
    return isDeployment(one) && one.component !== undefined && before.has(one.component)
      ? { ...one, known: true }
      : one
  })
}

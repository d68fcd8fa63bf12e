/** Settings in files that a service mounts: a component's own configuration. */
import type { Mount, Value } from '../../../deployment.ts'
import type { Parts } from './parts.ts'
import type { Tree } from './tree.ts'

export const configsOf = (
  parts: Parts,
  mounts: readonly Mount[],
  tree: Tree,
): readonly (readonly [string, Value])[] => {
  void parts
  void mounts
  void tree
  return []
}

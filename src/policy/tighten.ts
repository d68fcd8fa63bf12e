import type { Mode, Policy } from './policy.ts'

/**
 * What the inputs of a run may change: they make a policy stricter, never looser. A looser wish is told in a note and
 * not followed.
 */
export const tighten = (policy: Policy, { mode }: { readonly mode?: Mode }): Policy => {
  if (mode === undefined || mode === policy.mode) return policy
  if (mode === 'enforce') return { ...policy, mode }
  const note = 'The input mode: warn is not followed: inputs never loosen a policy, and this one enforces.'
  return { ...policy, notes: [...policy.notes, note] }
}

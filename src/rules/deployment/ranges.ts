/** Whether a statement of the catalogue holds for the version of a service. */
import type { Versioned } from '../../data/component.ts'
import type { Deployment } from '../../reference.ts'
import { fits } from '../../versions/index.ts'
import { ecosystemOf } from './purl.ts'

/** Whether some alternative has no upper bound, so that what is newest lies in it. */
const endsOpen = (versions: string): boolean =>
  versions.split('||').some(part => !part.includes('<') && !/(?:^|[\s,])=?\d/.test(part.trim()))

/**
 * A service without a version follows a word such as `latest`, and gets what is newest. Of a version that cannot be read
 * nothing is claimed.
 */
export const holdsFor = (
  { versions }: Versioned,
  { version, purl }: Pick<Deployment, 'version' | 'purl'>,
): boolean => {
  if (versions === undefined) return true
  return version === undefined ? endsOpen(versions) : fits(ecosystemOf(purl), version, versions) === true
}

import type { PackageReference } from '../../reference.ts'
import { isVouched } from './imported.ts'

/** Whether a registry can be asked about it: a private name is asked of a private registry or of none. */
export const isAsked = (reference: PackageReference): boolean =>
  reference.origin === 'registry' && reference.private?.asked !== false && !isVouched(reference)

/** The change brings the package in, or takes it from another place; false when it only moves to another version. */
export const isNew = ({ ecosystem, name, origin, previous }: PackageReference): boolean =>
  previous?.name !== name || previous.ecosystem !== ecosystem || previous.origin !== origin

/** A public package that the change brings in. */
export const isNewcomer = (reference: PackageReference): boolean =>
  reference.origin === 'registry' &&
  reference.private === undefined &&
  isNew(reference) &&
  !isVouched(reference)

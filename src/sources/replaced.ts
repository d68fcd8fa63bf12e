import { identity } from '../ecosystem.ts'
import type { PackageReference } from '../reference.ts'

/** The version that the change replaces, of the same package from a registry. */
export const replaced = ({ ecosystem, name, previous }: PackageReference): string | undefined =>
  previous?.origin === 'registry' &&
  previous.ecosystem === ecosystem &&
  identity(ecosystem, previous.name) === identity(ecosystem, name)
    ? previous.version
    : undefined

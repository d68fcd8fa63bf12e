/** References of the npm family. Packages of JSR that come over its npm registry keep their own name. */
import type { PackageReference } from '../../reference.ts'
import { type PackageParts, packageReference } from '../identity.ts'

/** `@jsr/std__path` is `@std/path`, as the npm registry of JSR spells it. */
const COMPATIBLE = /^@jsr\/([a-z0-9-]{1,100})__([a-z0-9-]{1,100})$/

type Parts = Omit<PackageParts, 'ecosystem' | 'alias'> & {
  /** Default: `npm`. */
  readonly ecosystem?: 'npm' | 'jsr'
}

/** @param parts `written` is the key under which it is installed, `name` the real name. */
export const npmPackage = (parts: Parts): PackageReference => {
  const { written, name = written, ecosystem = 'npm' } = parts
  const [, scope, bare] = name.startsWith('@jsr/') ? (COMPATIBLE.exec(name) ?? []) : []
  if (!scope) return packageReference({ ...parts, ecosystem, alias: name === written ? undefined : written })
  return packageReference({
    ...parts,
    ecosystem: 'jsr',
    name: `@${scope}/${bare}`,
    alias: written === name ? undefined : written,
  })
}

/** References of the npm family. Packages of JSR that come over its npm registry keep their own name. */

import type { PackageReference } from '../../reference.ts'
import { type PackageParts, packageReference } from '../identity.ts'

/** `@jsr/std__path` is `@std/path`, as the npm registry of JSR spells it. */
const COMPATIBLE = /^@jsr\/([a-z0-9-]{1,100})__([a-z0-9-]{1,100})$/

/** @param parts `written` is the key under which it is installed, `name` the real name. */
export const npmPackage = (parts: Omit<PackageParts, 'ecosystem' | 'alias'>): PackageReference => {
  const { written, name = written } = parts
  const [, scope, bare] = name.startsWith('@jsr/') ? (COMPATIBLE.exec(name) ?? []) : []
  if (scope) {
    const real = `@${scope}/${bare}`
    return packageReference({
      ...parts,
      ecosystem: 'jsr',
      name: real,
      alias: written === name ? real : written,
    })
  }
  return packageReference({ ...parts, ecosystem: 'npm', alias: name === written ? undefined : written })
}

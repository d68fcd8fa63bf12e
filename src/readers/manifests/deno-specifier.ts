/** What Deno accepts in an import map or an import: `npm:`, `jsr:` and web addresses. */
import type { PackageReference } from '../../reference.ts'
import { npmArgument, npmSpecifier, type PackageParts } from '../identity.ts'
import { webModule } from './deno-address.ts'
import { npmPackage } from './npm-package.ts'

/** `npm:/chalk@5/sub/path` → `chalk@5`. */
const bare = (text: string): string => {
  const rest = text.replace(/^(?:npm|jsr):\/?/i, '')
  const scope = rest.startsWith('@') ? rest.indexOf('/') + 1 : 0
  const cut = rest.indexOf('/', scope)
  return cut < 0 ? rest : rest.slice(0, cut)
}

type Place = Pick<PackageParts, 'scope' | 'surface' | 'at' | 'relation' | 'integrity' | 'via'>

/**
 * The reference of a specifier.
 *
 * @param key name under which it is imported, where it has one.
 * @returns undefined for paths, other schemes and names that stand for another entry.
 */
export const denoPackage = (
  written: string,
  key: string | undefined,
  place: Place,
): PackageReference | undefined => {
  const text = written.trim()
  if (/^(?:npm|jsr):/i.test(text)) {
    const { alias: _, ...found } = npmArgument(bare(text))
    if (!found.name) return undefined
    const ecosystem = /^jsr:/i.test(text) ? 'jsr' : 'npm'
    const alias = key === undefined || key.endsWith('/') ? found.name : key
    return npmPackage({ ...found, ...place, name: found.name, written: alias, ecosystem })
  }
  const web = webModule(text)
  if (!web) return undefined
  const { name, version, ecosystem, pinned } = web
  const exact = version && pinned ? npmSpecifier(version).version : undefined
  return npmPackage({
    ...place,
    written: name,
    ecosystem,
    specifier: version,
    version: exact,
    origin: 'url',
    address: text,
    pinned: Boolean(place.integrity?.length),
  })
}

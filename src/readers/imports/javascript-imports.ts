/** Imports in JavaScript and TypeScript, as the packages that they ask for. */
import type { PackageReference } from '../../reference.ts'
import { packageReference } from '../identity.ts'
import { lineFinder } from '../lines.ts'
import { place } from '../locate.ts'
import { denoPackage } from '../manifests/deno-specifier.ts'
import type { Reader } from '../reader.ts'
import { packageOf } from './javascript-module.ts'
import { partsOf } from './javascript-scripts.ts'
import { type JavascriptImport, javascriptImports } from './javascript-statements.ts'

/** Modules of one file that are told; a real file imports some fifty. */
const MOST = 500

const TESTS =
  /(?:^|\/)(?:tests?|__tests__|__mocks__|e2e|docs?|examples?|stories)\/|[._-](?:test|spec|stories|bench|config)\.[cm]?[jt]sx?$|\.d\.[cm]?ts$/i

const scopeOf = ({ types }: JavascriptImport, path: string): PackageReference['scope'] =>
  types || TESTS.test(path) ? 'dev' : 'unknown'

const referenceOf = (found: JavascriptImport, path: string, line: number): PackageReference | undefined => {
  const { specifier } = found
  const [scope, at] = [scopeOf(found, path), place(path, line)]
  // Deno needs no manifest: the specifier itself says what is loaded.
  if (/^(?:npm|jsr):/i.test(specifier))
    return denoPackage(specifier, undefined, { scope, surface: 'code', at })
  const name = packageOf(specifier)
  return name === undefined
    ? undefined
    : packageReference({
        ecosystem: 'npm',
        written: name,
        imported: { module: name, candidates: [name], mapped: false },
        scope,
        surface: 'import',
        pinned: false,
        at,
      })
}

/** One reference a package and file, at its first place that is more than a type. */
export const javascript: Reader = {
  id: 'javascript-imports',

  *read({ path, text }) {
    const found = partsOf(path, text).flatMap(({ from, to }) => javascriptImports(text, from, to))
    if (!found.length) return
    const lineOf = lineFinder(text)
    const packages = new Map<string, PackageReference>()
    for (const one of found) {
      const reference = referenceOf(one, path, lineOf(one.at))
      if (!reference) continue
      const known = packages.get(reference.id)
      if (known ? known.scope === 'dev' && reference.scope !== 'dev' : packages.size < MOST) {
        packages.set(reference.id, reference)
      }
    }
    yield* packages.values()
  },
}

/** Words of conda: `numpy`, `numpy=1.26`, `"numpy>=1.2,<2"`, `conda-forge::numpy=1.26.0=py311_0`. */
import { HOLE } from '../expansion.ts'
import { type Said, UNDECIDED, type WordMeaning } from './shape.ts'

const SPEC =
  /^(?:([^\s:]{1,200})::)?([A-Za-z0-9_][\w.-]*)\s*(?:\[([^\]]*)\])?\s*([=<>!~][\s\S]*|[\d*][\w.*]*)?$/

/** The one version of `==1.2.0` and of `=1.2.0=build`; `=1.2` admits all that begin so. */
const exact = (specifier: string): string | undefined =>
  /^==\s*([\w.!+-]+)$/.exec(specifier)?.[1] ?? /^={1,2}([\w.!+-]+)=[\w.*]+$/.exec(specifier)?.[1]

export const condaWord = (text: string, { channel: said }: Said): WordMeaning => {
  if (/[\\/]/.test(text.replace(/^[^:]*::/, '')) || /\.(?:conda|tar\.bz2)$/i.test(text)) return 'local'
  const hole = text.indexOf(HOLE)
  const known = hole < 0 ? text : text.slice(0, hole)
  const [, own, name, , clause = ''] = SPEC.exec(known.replace(/[=<>!~,\s]+$/, '')) ?? []
  if (hole >= 0 && (!name || !/[=<>!~]/.test(known))) return { why: UNDECIDED }
  if (!name)
    return { why: `expected a match specification such as "numpy=1.26", found "${text.slice(0, 60)}"` }
  const specifier = hole < 0 ? clause.trim() : ''
  const version = exact(specifier)
  const registry = own ?? said
  return {
    name,
    ...(specifier ? { specifier } : {}),
    ...(version ? { version } : {}),
    ...(registry ? { registry } : {}),
    origin: 'registry',
    pinned: version !== undefined,
  }
}

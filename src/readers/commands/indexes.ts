/** Indexes that a command switches on, or its environment does. */
import type { PackageIndex } from '../../reference.ts'
import { HOLE, type Lookup } from './expansion.ts'
import type { Role } from './managers/index.ts'
import type { Parsed } from './parse.ts'

const indexUrl = (text: string, written: string): string => {
  const url = text.replace(/^[\w.-]+=(?=[a-z]+:)/i, '')
  return url.includes(HOLE) && !/^[a-z]+:\/\//i.test(url) ? written : url.replaceAll(HOLE, '$…')
}

const INDEX_ROLES: ReadonlyMap<Role, boolean> = new Map([
  ['index', false],
  ['extra', true],
  ['links', true],
])

/** Indexes that options and the environment switch on. */
export const indexesOf = ({ manager, options }: Parsed, lookup: Lookup): readonly PackageIndex[] => {
  const set = manager.environment.flatMap(({ name, extra }) =>
    (lookup(name) ?? []).flatMap(urls =>
      urls
        .split(/\s+/)
        .filter(Boolean)
        .map(url => ({ url: indexUrl(url, `$${name}`), extra })),
    ),
  )
  const named = options.flatMap(({ role, value: { text, written } }) => {
    const extra = INDEX_ROLES.get(role)
    if (extra === undefined || (role === 'links' && !/^[a-z]+:\/\//i.test(text))) return []
    return [{ url: indexUrl(text, written), extra }]
  })
  const urls = new Set<string>()
  // An index on the command line takes the place of the one in the environment.
  const replaced = named.some(({ extra }) => !extra)
  return [...named, ...set.filter(({ extra }) => extra || !replaced)].filter(
    ({ url }) => !urls.has(url) && urls.add(url),
  )
}

/**
 * Where the configuration at the base side sends names: a change cannot redirect its own questions. Private registries
 * are known from there without a word in the policy.
 */
import type { Blob, ChangeSet } from '../../change.ts'
import { identity } from '../../ecosystem.ts'
import type { PackageReference } from '../../reference.ts'
import { folderOf, upwards } from '../folders.ts'
import { decode, tooLarge } from '../text.ts'
import type { Route, RouteReader } from './route.ts'
import { routeReaders } from './table.ts'

type Found = Route & { readonly by: string }

/** Folders above a file that are looked through, counted from the file. */
const HIGHEST = 20

/** Patterns of one route that are looked at. */
const MOST_NAMES = 1000

/** `user:password@` is nobody's business; an address that cannot be one is none. */
const cleaned = (url: string): string | undefined => {
  if (url.length > 2000 || !URL.canParse(url)) return undefined
  const address = new URL(url)
  address.username = ''
  address.password = ''
  address.hash = ''
  return address.host === '' ? undefined : address.href
}

/** Addresses of one registry differ in the slash at their end. */
const plain = (url: string): string => (cleaned(url) ?? url).replace(/\/+$/, '')

const readOne = async (
  blob: Blob | undefined,
  path: string,
  reader: RouteReader,
): Promise<readonly Found[]> => {
  if (blob?.kind !== 'file' || tooLarge(blob.size)) return []
  try {
    const decoded = decode(await (await blob.bytes()).slice(0, blob.size))
    if ('why' in decoded) return []
    return [...reader.read({ path, text: decoded.text })].flatMap(route => {
      const url = cleaned(route.url)
      return url ? [{ ...route, url, by: `${path}:${route.line}` }] : []
    })
  } catch {
    // The base side's own trouble is not the change's: names are asked as if the file were not there.
    return []
  }
}

/** Length of the pattern that binds a name; the longest of several decides. */
const binding = ({ names = [] }: Route, { ecosystem, name }: PackageReference): number => {
  const own = identity(ecosystem, name)
  return Math.max(
    0,
    ...names.slice(0, MOST_NAMES).map(pattern => {
      const start = pattern.endsWith('*') ? identity(ecosystem, pattern.slice(0, -1)) : undefined
      const fits = start === undefined ? own === identity(ecosystem, pattern) : own.startsWith(start)
      return fits ? pattern.length + (start === undefined ? 1 : 0) : 0
    }),
  )
}

const strongest = (reference: PackageReference, routes: readonly Found[]): Found | undefined =>
  routes
    .map(route => ({ route, length: binding(route, reference) }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length)[0]?.route

/** The one index that the line itself names, when the base side knows it. */
const namedBy = ({ indexes = [] }: PackageReference, routes: readonly Found[]): Found | undefined => {
  const [only, ...more] = indexes
  if (!only || only.extra || more.length > 0) return undefined
  return routes.find(({ url, name }) => plain(url) === plain(only.url) || (name && name === only.url))
}

const routeOf = (reference: PackageReference, routes: readonly Found[]): PackageReference['route'] => {
  const own = namedBy(reference, routes) ?? strongest(reference, routes)
  if (own) return { url: own.url, by: own.by, own: true }
  const main = routes.find(({ all }) => all)
  return main && { url: main.url, by: main.by }
}

/** Sends references along the routes of the base side. One look-up a path, of ecosystems that the change touches alone. */
export const withRoutes = (change: Pick<ChangeSet, 'file'>) => {
  const files = new Map<string, Promise<readonly Found[]>>()
  const folders = new Map<string, Promise<readonly Found[]>>()

  const read = (path: string, reader: RouteReader): Promise<readonly Found[]> => {
    const key = `${reader.id} ${path}`
    const known = files.get(key) ?? change.file('base', path).then(blob => readOne(blob, path, reader))
    files.set(key, known)
    return known
  }
  const readAll = (path: string, among: readonly RouteReader[]): Promise<readonly Found[]> => {
    const above = [...upwards(path)].slice(0, HIGHEST)
    const reading = above.flatMap(folder =>
      among.flatMap(reader => reader.paths.map(name => read(`${folder}${name}`, reader))),
    )
    return Promise.all(reading).then(found => found.flat())
  }
  /** Routes that hold in a folder, nearest first. */
  const routesAt = ({ ecosystem, at }: PackageReference): Promise<readonly Found[]> => {
    const key = `${ecosystem} ${folderOf(at.path)}`
    const known =
      folders.get(key) ??
      readAll(
        at.path,
        routeReaders.filter(reader => reader.ecosystem === ecosystem),
      )
    folders.set(key, known)
    return known
  }
  return async (one: PackageReference): Promise<PackageReference> => {
    if (one.origin !== 'registry') return one
    const route = routeOf(one, await routesAt(one))
    return route ? { ...one, route } : one
  }
}

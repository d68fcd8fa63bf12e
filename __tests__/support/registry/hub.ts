import type { Asked } from '../loopback.ts'
import { json, type Reply } from './reply.ts'

export interface HubRepository {
  readonly sha: string
  /** Branches and tags of the same commit, beside `main`. */
  readonly revisions?: readonly string[]
  readonly files: Readonly<Record<string, Uint8Array>>
  /** What the answer holds beside id, commit and files. */
  readonly info?: object
  /** The only token that is shown the repository. */
  readonly token?: string
  /** Its files are refused. */
  readonly gated?: boolean
  readonly disabled?: boolean
  /** The name that it has now. */
  readonly movedTo?: string
  /** What each scanned file came to; `paths-info` tells of these alone. */
  readonly scans?: Readonly<Record<string, string>>
  /** Entries of one page of the tree; without it there is no such page. */
  readonly page?: number
}

const refusal = (status: number, code: string): Reply =>
  json({ error: code }, status, { 'x-error-code': code })

export const fileReply = (bytes: Uint8Array, { headers }: Asked): Reply => {
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? []
  const etag = `"${bytes.length}"`
  if (from === undefined || (headers['if-range'] ?? etag) !== etag) {
    return { status: 200, body: bytes, headers: { etag, 'content-length': bytes.length } }
  }
  const end = Math.min(Number(to) + 1, bytes.length)
  if (Number(from) >= end) return { status: 416, headers: { 'content-range': `bytes */${bytes.length}` } }
  const range = `bytes ${from}-${end - 1}/${bytes.length}`
  return { status: 206, body: bytes.subarray(Number(from), end), headers: { etag, 'content-range': range } }
}

/** What stands between a request and the repository: nothing there, no right to see it, another name. */
const barrier = (
  entry: HubRepository | undefined,
  key: string,
  { path, headers }: Asked,
): Reply | undefined => {
  const { authorization } = headers
  if (authorization === 'Bearer broken') {
    return json({}, 401, { 'x-error-message': 'Invalid credentials in Authorization header' })
  }
  if (!entry || (entry.token !== undefined && authorization !== `Bearer ${entry.token}`)) {
    return refusal(authorization ? 404 : 401, 'RepoNotFound')
  }
  const type = key.slice(0, key.indexOf('/') + 1)
  if (entry.movedTo) return { status: 307, headers: { location: path.replace(key, type + entry.movedTo) } }
  return entry.disabled
    ? json({}, 403, { 'x-error-message': 'Access to this resource is disabled.' })
    : undefined
}

const TREE =
  /^api\/([a-z]+s\/[^/?]+(?:\/(?!tree\/|paths-info\/)[^/?]+)?)\/(tree|paths-info)\/([^/?]+)(?:\?(.*))?$/

/** Files of a commit page by page, and what scanners say of those that are asked for. */
const treeReply = (
  entry: HubRepository,
  what: string,
  query: string,
  { body, path, headers }: Asked,
): Reply => {
  const all = Object.entries(entry.files).map(([name, { length }]) => ({
    type: 'file',
    path: name,
    size: length,
  }))
  if (what === 'paths-info') {
    const { paths = [] } = JSON.parse(body || '{}') as { paths?: readonly string[] }
    const asked = all.filter(each => paths.includes(each.path))
    return json(
      asked.map(each => ({
        ...each,
        ...(entry.scans?.[each.path] ? { securityFileStatus: { status: entry.scans[each.path] } } : {}),
      })),
    )
  }
  const { page } = entry
  if (page === undefined) return refusal(404, 'EntryNotFound')
  const from = Number(new URLSearchParams(query).get('cursor') ?? 0)
  const next = `http://${headers.host}${path.replace(/&cursor=\d+/, '')}&cursor=${from + page}`
  return json(
    [{ type: 'directory', path: 'folder' }, ...all.slice(from, from + page)],
    200,
    from + page < all.length ? { link: `<${next}>; rel="next"` } : {},
  )
}

const OWNER = /^api\/(organizations|users)\/([^/?]+)\/overview$/

const INFO = /^api\/([a-z]+s\/[^/?]+(?:\/(?!revision\/)[^/?]+)?)(?:\/revision\/([^/?]+))?\?/
const FILE = /^(datasets\/|spaces\/)?([^/]+(?:\/[^/]+)?)\/resolve\/([^/]+)\/(.+)$/

export const answerHub = (hub: ReadonlyMap<string, HubRepository>, path: string, asked: Asked): Reply => {
  const [, kind, owner] = OWNER.exec(path) ?? []
  if (kind !== undefined) {
    const found = hub.get(`${kind}/${owner}`)
    return found ? json({ name: owner, user: owner, ...found.info }) : json({ error: 'not found' }, 404)
  }
  const [, repository, what, commit, query = ''] = TREE.exec(path) ?? []
  if (repository !== undefined && what !== undefined) {
    const found = hub.get(decodeURIComponent(repository))
    const barred = barrier(found, repository, asked)
    if (barred || !found) return barred ?? { status: 500 }
    return commit === found.sha ? treeReply(found, what, query, asked) : refusal(404, 'RevisionNotFound')
  }
  const [, id, revision] = INFO.exec(path) ?? []
  const [, type = 'models/', name, at, file] = FILE.exec(path) ?? []
  const key = decodeURIComponent(id ?? `${type}${name}`)
  const entry = hub.get(key)
  const barred = barrier(entry, key, asked)
  if (barred || !entry) return barred ?? { status: 500 }

  const wanted = decodeURIComponent(revision ?? at ?? 'main')
  if (![entry.sha, 'main', ...(entry.revisions ?? [])].includes(wanted))
    return refusal(404, 'RevisionNotFound')
  if (file !== undefined) {
    const bytes = entry.files[decodeURIComponent(file)]
    if (entry.gated) return refusal(401, 'GatedRepo')
    return bytes ? fileReply(bytes, asked) : refusal(404, 'EntryNotFound')
  }
  return json({
    id: key.slice(key.indexOf('/') + 1),
    sha: entry.sha,
    gated: entry.gated ? 'manual' : false,
    siblings: Object.entries(entry.files).map(([rfilename, { length }]) => ({ rfilename, size: length })),
    ...entry.info,
  })
}

/** Routes that only read: pull requests, comparisons, commits, trees and blobs. */
import type { components } from '@octokit/openapi-types'
import { changedFiles, flatten, mergeBase } from './history.ts'
import type { TreeEntry } from './objects.ts'
import { type Call, missing, type Pull, type Reply, type Repository, type Route } from './state.ts'

type Schemas = components['schemas']

const MOST_PULL_FILES = 3000
const MOST_COMPARED_FILES = 300
const MOST_BLOB = 100 * 1024 * 1024

const resolve = (repository: Repository, ref: string): string | undefined =>
  repository.objects.commits.has(ref) ? ref : repository.refs.get(ref)

const filesOf = (repository: Repository, { base, head }: Pull) =>
  repository.listing ??
  changedFiles(repository.objects, mergeBase(repository.objects, base, head) ?? base, head)

const withPull = (call: Call, answer: (pull: Pull) => Reply): Reply => {
  const pull = call.repository.pulls.get(Number(call.path['number']))
  return pull ? answer(pull) : missing
}

const pull = (call: Call): Reply =>
  withPull(call, ({ number, base, head, fork = call.repository.name }) => ({
    status: 200,
    json: {
      number,
      changed_files: filesOf(call.repository, { number, base, head }).length,
      base: { sha: base, repo: { full_name: call.repository.name } },
      head: { sha: head, repo: fork === null ? null : { full_name: fork } },
    },
  }))

const pullFiles = (call: Call): Reply =>
  withPull(call, found => ({ status: 200, rows: filesOf(call.repository, found).slice(0, MOST_PULL_FILES) }))

const comparison = ({ repository, path, query }: Call): Reply => {
  const [from = '', to = ''] = (path['basehead'] ?? '').split('...')
  const [base, head] = [resolve(repository, from), resolve(repository, to)]
  if (!base || !head) return missing
  const ancestor = mergeBase(repository.objects, base, head)
  if (!ancestor) return { status: 404, json: { message: `No common ancestor between ${from} and ${to}.` } }
  const files = changedFiles(repository.objects, ancestor, head).slice(0, MOST_COMPARED_FILES)
  return {
    status: 200,
    json: {
      base_commit: { sha: base },
      merge_base_commit: { sha: ancestor },
      total_commits: 1,
      commits: [],
      // Files come with the first page alone.
      ...((query.get('page') ?? '1') === '1' && { files }),
    },
  }
}

const commit = ({ repository, path, accept }: Call): Reply => {
  const id = resolve(repository, path['ref'] ?? '')
  if (!id) return { status: 422, json: { message: `No commit found for SHA: ${path['ref']}` } }
  const type = 'application/vnd.github.sha; charset=utf-8'
  if (accept.includes('.sha')) return { status: 200, bytes: Buffer.from(id), type }
  const { tree, parents } = repository.objects.commits.get(id) ?? { tree: '', parents: [] }
  const json = { sha: id, commit: { tree: { sha: tree } }, parents: parents.map(sha => ({ sha })) }
  return { status: 200, json }
}

const KINDS: Readonly<Record<string, Schemas['git-tree']['tree'][number]['type']>> = {
  '40000': 'tree',
  '160000': 'commit',
}

const row = (repository: Repository, path: string, { mode, id }: TreeEntry) => {
  const type = KINDS[mode] ?? 'blob'
  const size = repository.sizes.get(id) ?? repository.objects.blobs.get(id)?.length ?? 0
  const entry: Schemas['git-tree']['tree'][number] = { path, mode: mode.padStart(6, '0'), type, sha: id }
  return type === 'blob' ? { ...entry, size } : entry
}

const tree = ({ repository, path, query }: Call): Reply => {
  const { objects, treeLimit } = repository
  const asked = path['id'] ?? ''
  const id = objects.commits.get(asked)?.tree ?? asked
  const entries = objects.trees.get(id)
  if (!entries) return missing
  const shown = [...(query.has('recursive') ? flatten(objects, id) : entries)]
  const truncated = query.has('recursive') && shown.length > treeLimit
  const rows = (truncated ? shown.slice(0, treeLimit) : shown).map(([at, entry]) =>
    row(repository, at, entry),
  )
  const json: Schemas['git-tree'] = { sha: asked, url: '', truncated, tree: rows }
  return { status: 200, json }
}

const blob = ({ repository, path, accept }: Call): Reply => {
  const id = path['id'] ?? ''
  const bytes = repository.objects.blobs.get(id)
  if (!bytes) return missing
  const size = repository.sizes.get(id) ?? bytes.length
  if (size > MOST_BLOB) {
    const message = 'This API returns blobs up to 100 MB in size.'
    return {
      status: 403,
      json: { message, errors: [{ resource: 'Blob', field: 'data', code: 'too_large' }] },
    }
  }
  // The charset is GitHub's own and says nothing of the bytes.
  if (accept.includes('.raw'))
    return { status: 200, bytes, type: 'application/vnd.github.raw+json; charset=utf-8' }
  const content = Buffer.from(bytes).toString('base64')
  const json: Schemas['blob'] = { sha: id, node_id: `B_${id}`, url: '', size, content, encoding: 'base64' }
  return { status: 200, json }
}

const contents = ({ repository, path, query, accept }: Call): Reply => {
  const ref = resolve(repository, query.get('ref') ?? 'main')
  const entries = flatten(repository.objects, repository.objects.commits.get(ref ?? '')?.tree ?? '')
  const [name = '', entry] = [path['path'], entries.get(path['path'] ?? '')]
  const bytes = repository.objects.blobs.get(entry?.id ?? '')
  if (!entry || !bytes) return missing
  if (accept.includes('.raw'))
    return { status: 200, bytes, type: 'application/vnd.github.raw+json; charset=utf-8' }
  const content = Buffer.from(bytes).toString('base64')
  const json = { type: 'file', path: name, sha: entry.id, size: bytes.length, encoding: 'base64', content }
  return { status: 200, json }
}

const reads = { method: 'GET', needs: 'read' } as const

export const READS: readonly Route[] = [
  { ...reads, at: 'pulls/{number}', area: 'pulls', answer: pull },
  { ...reads, at: 'pulls/{number}/files', area: 'pulls', answer: pullFiles },
  { ...reads, at: 'compare/{basehead}', area: 'contents', answer: comparison },
  { ...reads, at: 'commits/{ref}', area: 'contents', answer: commit },
  { ...reads, at: 'git/trees/{id}', area: 'contents', answer: tree },
  { ...reads, at: 'git/blobs/{id}', area: 'contents', answer: blob },
  { ...reads, at: 'contents/{path+}', area: 'contents', answer: contents },
]

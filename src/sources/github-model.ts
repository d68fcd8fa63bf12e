import type { Fact, HubModel } from '../evidence.ts'
import type { ModelReference } from '../reference.ts'
import { type Questions, questions } from './github-api.ts'
import { pointed } from './github-ref.ts'
import { present } from './resolution.ts'
import type { Http, Source } from './source.ts'

const NAME = /^[\w.-]{1,100}\/[\w.-]{1,100}$/

/** The file that torch.hub runs. */
const ENTRY = 'hubconf.py'

type Unknown = Extract<Fact<never>, { state: 'unknown' }>

/** The commit that the reference stands for; undefined: there is no such revision. */
const commitOf = async (
  { revision }: ModelReference,
  branch: string,
  asked: Questions,
): Promise<string | undefined | Unknown> => {
  const tags = await asked.tags()
  if (tags.state === 'unknown') return tags
  const names = tags.state === 'known' ? tags.value : []
  const wanted = { ecosystem: 'github', version: revision ?? branch } as const
  const point = await pointed(asked, wanted, { default_branch: branch }, names)
  if ('state' in point) return point
  // A commit that only a fork has is none of the repository's, though it is shown under its name.
  return point.match === 'none' || point.foreignCommit ? undefined : (point.digest ?? '')
}

const askOne = async (reference: ModelReference, http: Http): Promise<Fact<HubModel>> => {
  const { name } = reference
  if (!NAME.test(name) || name.includes('..')) {
    const detail = 'no repository has such a name'
    return { state: 'absent', source: http.endpoint('github', ''), asked: http.now(), detail }
  }
  const asked = questions(http, name)
  const fact = await asked.repository()
  if (fact.state !== 'known') return fact
  const { full_name, default_branch, created_at, disabled, id } = fact.value
  const further = NAME.test(full_name) ? questions(http, full_name) : asked
  const commit = await commitOf(reference, default_branch, further)
  if (typeof commit === 'object') return commit
  const value = present<HubModel>({
    id: full_name,
    commit: commit || undefined,
    revisionExists: commit !== undefined,
    author: full_name.slice(0, full_name.indexOf('/')),
    created: created_at,
    objectId: id === undefined ? undefined : String(id),
    gated: false,
    disabled: disabled === true,
    files: [],
    code: [ENTRY],
  } as { readonly [K in keyof HubModel]: HubModel[K] | undefined })
  return { ...fact, value }
}

/** Repositories on GitHub that torch.hub fetches code and weights from. */
export const githubModel: Source<'model', 'model'> = {
  id: 'github-model',
  on: 'model',
  gives: 'model',
  serves: ({ hub, resolvedBy }) => hub === 'github' && resolvedBy !== 'partial',
  ask: (references, http) => Promise.all(references.map(reference => askOne(reference, http))),
}

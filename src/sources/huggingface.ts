import type { Fact, HubModel } from '../evidence.ts'
import type { ModelReference } from '../reference.ts'
import { askHub, type HubInfo, noRevision, takenDown } from './hub.ts'
import { cardOf } from './hub-card.ts'
import { filesOf, type Listing } from './hub-files.ts'
import { present } from './resolution.ts'
import type { Http, Source } from './source.ts'

type Asked = Pick<ModelReference, 'type' | 'name' | 'revision' | 'file' | 'subfolder'>

/** Code files and flagged files that are named; a dataset may hold thousands. */
const MOST_NAMED = 50

/** What makes a loader run code of the repository. */
const codeOf = ({ config, transformersInfo, tags }: HubInfo, { files }: Listing): readonly string[] => {
  const keys = (name: 'auto_map' | 'custom_pipelines') =>
    Object.entries(config?.[name] ?? {}).map(([key, value]) =>
      typeof value === 'string' ? `${name}.${key}: ${value}` : `${name}.${key}`,
    )
  const custom = transformersInfo?.custom_class
  const scripts = files.map(({ path }) => path).filter(path => path.endsWith('.py'))
  return [
    ...keys('auto_map'),
    ...keys('custom_pipelines'),
    ...(custom ? [`custom_class: ${custom}`] : []),
    ...(tags?.includes('custom_code') ? ['tag custom_code'] : []),
    ...scripts,
  ].slice(0, MOST_NAMED)
}

/** The second in which the repository was made, which its id begins with. */
const bornOf = (objectId: string | undefined): string | undefined => {
  const [, seconds] = /^([0-9a-f]{8})[0-9a-f]{16}$/.exec(objectId ?? '') ?? []
  return seconds === undefined ? undefined : new Date(Number.parseInt(seconds, 16) * 1000).toISOString()
}

const isGated = ({ gated }: HubInfo): boolean => gated !== undefined && gated !== false && gated !== null

/** What is so whatever the revision. */
const repositoryOf = (info: HubInfo) => ({
  id: info.id,
  objectId: info._id,
  author: info.author,
  created: info.createdAt ?? bornOf(info._id),
  modified: info.lastModified,
  private: info.private === true ? (true as const) : undefined,
  gated: isGated(info),
  disabled: info.disabled === true,
})

const pathIn = ({ file, subfolder }: Asked): string | undefined =>
  file === undefined || !subfolder ? file : `${subfolder.replace(/\/+$/, '')}/${file}`

const fileExists = (reference: Asked, { files, cut }: Listing): boolean | undefined => {
  const path = pathIn(reference)
  if (path === undefined) return undefined
  // In a list that is not whole, what is missing may stand in the rest.
  return files.some(file => file.path === path) || (cut === undefined ? false : undefined)
}

const modelOf = (reference: Asked, info: HubInfo, listing: Listing): HubModel => {
  const { scansDone, filesWithIssues } = info.securityRepoStatus ?? {}
  return present<HubModel>({
    ...repositoryOf(info),
    commit: info.sha,
    revisionExists: true,
    fileExists: fileExists(reference, listing),
    files: listing.files,
    filesCut: listing.cut,
    code: codeOf(info, listing),
    scanned: scansDone,
    flagged: filesWithIssues?.slice(0, MOST_NAMED),
    ...cardOf(info),
  } as { readonly [K in keyof HubModel]: HubModel[K] | undefined })
}

/** A repository of which the hub says only that it is there. */
const bare = ({ name }: Asked, disabled: boolean): HubModel => ({
  id: name,
  revisionExists: disabled,
  gated: false,
  disabled,
  files: [],
  code: [],
})

/** Of a repository without the revision, what it is today: another one of the same name perhaps. */
const withoutRevision = async (reference: Asked, http: Http): Promise<HubModel> => {
  const { type, name } = reference
  const today = await askHub({ type, name }, http)
  const none = bare(reference, false)
  if (today.state !== 'known') return none
  return { ...none, ...present(repositoryOf(today.value)) }
}

/** What the hub says of a repository at the revision that is named. */
export const hubModel = async (reference: Asked, http: Http): Promise<Fact<HubModel>> => {
  const fact = await askHub(reference, http)
  if (fact.state === 'known') {
    const listing = await filesOf(reference, fact.value, http)
    return { ...fact, value: modelOf(reference, fact.value, listing) }
  }
  if (fact.state === 'unknown') return fact
  const { source, asked, detail } = fact
  // The code of the answer says that the repository itself exists.
  if (detail === noRevision)
    return { state: 'known', value: await withoutRevision(reference, http), source, asked }
  return detail === takenDown ? { state: 'known', value: bare(reference, true), source, asked } : fact
}

/** Repositories of the Hugging Face hub: canonical id, commit, files, card, and the code that they bring. */
export const huggingface: Source<'model', 'model'> = {
  id: 'huggingface',
  on: 'model',
  gives: 'model',
  serves: ({ hub, resolvedBy }) => hub === 'huggingface' && resolvedBy !== 'partial',
  ask: (references, http) => Promise.all(references.map(reference => hubModel(reference, http))),
}

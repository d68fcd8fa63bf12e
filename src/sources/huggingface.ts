import type { Fact, HubFile, HubModel } from '../evidence.ts'
import type { ModelReference } from '../reference.ts'
import { askHub, type HubInfo, noRevision, takenDown } from './hub.ts'
import { present } from './resolution.ts'
import type { Http, Source } from './source.ts'

/** Code files that are named; a dataset may hold thousands. */
const MOST_NAMED = 50

/** What makes a loader run code of the repository. */
const codeOf = ({ config, transformersInfo, siblings, tags }: HubInfo): readonly string[] => {
  const keys = (name: 'auto_map' | 'custom_pipelines') =>
    Object.entries(config?.[name] ?? {}).map(([key, value]) =>
      typeof value === 'string' ? `${name}.${key}: ${value}` : `${name}.${key}`,
    )
  const custom = transformersInfo?.custom_class
  const scripts = siblings.map(({ rfilename }) => rfilename).filter(path => path.endsWith('.py'))
  return [
    ...keys('auto_map'),
    ...keys('custom_pipelines'),
    ...(custom ? [`custom_class: ${custom}`] : []),
    ...(tags?.includes('custom_code') ? ['tag custom_code'] : []),
    ...scripts,
  ].slice(0, MOST_NAMED)
}

const fileOf = ({ rfilename, size, lfs }: HubInfo['siblings'][number]): HubFile =>
  present<HubFile>({ path: rfilename, size: lfs?.size ?? size, sha256: lfs?.sha256 })

const pathIn = ({ file, subfolder }: ModelReference): string | undefined =>
  file === undefined || !subfolder ? file : `${subfolder.replace(/\/+$/, '')}/${file}`

const modelOf = (reference: ModelReference, info: HubInfo): HubModel => {
  const path = pathIn(reference)
  return present<HubModel>({
    id: info.id,
    commit: info.sha,
    revisionExists: true,
    fileExists: path === undefined ? undefined : info.siblings.some(({ rfilename }) => rfilename === path),
    author: info.author,
    created: info.createdAt,
    modified: info.lastModified,
    gated: info.gated !== undefined && info.gated !== false && info.gated !== null,
    disabled: info.disabled === true,
    files: info.siblings.map(fileOf),
    code: codeOf(info),
  })
}

/** A repository of which the hub says only that it is there. */
const bare = ({ name }: ModelReference, disabled: boolean): HubModel => ({
  id: name,
  revisionExists: disabled,
  gated: false,
  disabled,
  files: [],
  code: [],
})

const askOne = async (reference: ModelReference, http: Http): Promise<Fact<HubModel>> => {
  const fact = await askHub(reference, http)
  if (fact.state === 'known') return { ...fact, value: modelOf(reference, fact.value) }
  if (fact.state === 'unknown') return fact
  const { source, asked, detail } = fact
  // The code of the answer says that the repository itself exists.
  if (detail === noRevision) return { state: 'known', value: bare(reference, false), source, asked }
  return detail === takenDown ? { state: 'known', value: bare(reference, true), source, asked } : fact
}

/** Repositories of the Hugging Face hub: canonical id, commit, files, and the code that they bring. */
export const huggingface: Source<'model', 'model'> = {
  id: 'huggingface',
  on: 'model',
  gives: 'model',
  serves: ({ hub }) => hub === 'huggingface',
  ask: (references, http) => Promise.all(references.map(reference => askOne(reference, http))),
}

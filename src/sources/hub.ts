import type { Fact } from '../evidence.ts'
import type { ModelReference } from '../reference.ts'
import {
  amount,
  answer,
  anything,
  type Infer,
  list,
  maybe,
  optional,
  record,
  text,
  truth,
} from '../schema.ts'
import { segment, segments } from './path.ts'
import type { Http, Question, Reading, TokenState } from './source.ts'

type Repository = Pick<ModelReference, 'type' | 'name' | 'revision'>

const HubInfo = answer({
  id: text,
  /** A Mongo ObjectId, whose first eight digits are the second of its creation. */
  _id: maybe(text),
  sha: maybe(text),
  author: maybe(text),
  createdAt: maybe(text),
  lastModified: maybe(text),
  /** `false`, `true`, `"auto"` or `"manual"`. */
  gated: maybe(anything),
  disabled: maybe(truth),
  private: maybe(truth),
  siblings: optional(
    list(
      answer({
        rfilename: text,
        size: maybe(amount),
        blobId: maybe(text),
        lfs: maybe(answer({ sha256: maybe(text), size: maybe(amount) })),
      }),
    ),
  ),
  cardData: maybe(
    answer({
      license: maybe(anything),
      license_name: maybe(anything),
      base_model: maybe(anything),
      datasets: maybe(anything),
      new_version: maybe(anything),
      library_name: maybe(anything),
    }),
  ),
  library_name: maybe(text),
  securityRepoStatus: maybe(
    answer({
      scansDone: maybe(truth),
      filesWithIssues: maybe(list(answer({ path: text, level: text }))),
    }),
  ),
  config: maybe(answer({ auto_map: maybe(record(anything)), custom_pipelines: maybe(record(anything)) })),
  transformersInfo: maybe(answer({ custom_class: maybe(text) })),
  tags: maybe(list(text)),
})

export type HubInfo = Infer<typeof HubInfo>

/** Details of absent facts that say more than "there is no such repository". */
export const noRevision = 'the repository has no such revision'
export const takenDown = 'access to the repository is disabled by the hub'

const hidden: Readonly<Record<TokenState, string>> = {
  none: 'absent, private or hidden, asked without a token',
  sent: 'absent, private or hidden, asked with a token',
  refused: '',
}

const refused = 'the hub refused the token, and without it shows no such repository; check the token'

/**
 * The status alone says little (401 stands for a missing, private, hidden or gated repository alike), so the hub's own
 * code decides.
 * @see https://github.com/huggingface/huggingface_hub/blob/main/src/huggingface_hub/utils/_http.py
 */
export const readHub = (status: number, headers: Headers, token: TokenState): Reading => {
  const code = headers.get('x-error-code')
  const message = headers.get('x-error-message') ?? ''

  if (status === 401 && token === 'sent' && /invalid (credentials|username|token)/i.test(message))
    return 'anonymous'
  if (code === 'GatedRepo')
    return { unknown: 'the repository is gated: it opens only to a token that was granted access' }
  if (code === 'RevisionNotFound') return { absent: noRevision }
  if (code === 'EntryNotFound') return { absent: 'the repository has no such file' }
  if (/access to this resource is disabled/i.test(message)) return { absent: takenDown }
  if (code !== 'RepoNotFound') return undefined
  return token === 'refused' ? { unknown: refused } : { absent: hidden[token] }
}

const question: Question = { source: 'huggingface', read: readHub }

/**
 * Names that the hub gives to repositories: `owner/name`, or a legacy name without owner. Of any other its own clients do
 * not ask either.
 *
 * @see https://github.com/huggingface/huggingface_hub/blob/main/src/huggingface_hub/utils/_validators.py
 */
const NAME = /^(?:[A-Za-z0-9_][\w.-]{0,95}\/)?[A-Za-z0-9_][\w.-]{0,95}$/
const isName = (name: string): boolean => NAME.test(name) && !/--|\.\.|[.-]$|\.git$|\.ipynb$/.test(name)

/**
 * One question that answers most rules: canonical id, commit, files with size and SHA-256, configuration, gate. The
 * revision belongs into the path: as a query parameter the hub ignores it and answers for the default branch.
 */
const infoUrl = (http: Http, { type, name, revision }: Repository): string => {
  const at = revision ? `/revision/${segment(revision)}` : ''
  return http.endpoint('huggingface', `api/${type}s/${segments(name)}${at}?blobs=true&securityStatus=true`)
}

/** Asks the hub for a repository at the revision that the reference names; once per run, whoever asks. */
export const askHub = async (repository: Repository, http: Http): Promise<Fact<HubInfo>> => {
  const url = infoUrl(http, repository)
  if (isName(repository.name)) return http.json(url, HubInfo, question)
  return {
    state: 'absent',
    source: url,
    asked: http.now(),
    detail: 'no repository of the hub has such a name',
  }
}

/** Address of the bytes of one file; `revision` best the commit that `askHub` gave, so that the bytes cannot change. */
export const fileUrl = (http: Http, { type, name, revision }: Repository, path: string): string => {
  const prefix = type === 'model' ? '' : `${type}s/`
  const at = segment(revision ?? 'main')
  return http.endpoint('huggingface', `${prefix}${segments(name)}/resolve/${at}/${segments(path)}`)
}

/** Asks for a file behind ranges: `http.range(fileUrl(…), size, fileQuestion)`. */
export const fileQuestion: Question = { source: 'huggingface', read: readHub }

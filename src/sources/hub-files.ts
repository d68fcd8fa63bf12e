/** The files of a repository on the hub: as its answer lists them, or page by page where that list cannot be whole. */
import type { Fact, HubFile } from '../evidence.ts'
import type { ModelReference } from '../reference.ts'
import { amount, answer, type Infer, list, maybe, text } from '../schema.ts'
import { type HubInfo, readHub } from './hub.ts'
import { segment, segments } from './path.ts'
import { present } from './resolution.ts'
import type { Http } from './source.ts'

/** Entries of one page; the hub gives no more at once. */
const PAGE = 1000
/** Pages that are asked for: a repository with more files is told as read in part. */
const MOST_PAGES = 20

const Tree = answer({
  page: list(
    answer({
      type: text,
      path: text,
      oid: maybe(text),
      size: maybe(amount),
      lfs: maybe(answer({ oid: maybe(text), size: maybe(amount) })),
    }),
  ),
  next: maybe(text),
})

export interface Listing {
  readonly files: readonly HubFile[]
  /** Why it is not the whole list. */
  readonly cut?: string
}

const fileOf = ({ rfilename, size, lfs, blobId }: NonNullable<HubInfo['siblings']>[number]): HubFile =>
  present<HubFile>({
    path: rfilename,
    size: lfs?.size ?? size,
    sha256: lfs?.sha256,
    gitId: lfs ? undefined : blobId,
  })

/** A list that ends at a round number was cut by the server more likely than by chance. */
const isWhole = ({ siblings }: HubInfo): boolean =>
  siblings !== undefined && (siblings.length === 0 || siblings.length % PAGE !== 0)

const why = (fact: Exclude<Fact<unknown>, { state: 'known' }>): string =>
  fact.state === 'unknown' ? fact.reason : 'the hub lists none'

const askPage = (url: string, http: Http): Promise<Fact<Infer<typeof Tree>>> =>
  http.json(url, Tree, { source: 'huggingface', read: readHub, paged: true })

/** The tree of a commit, in the hub's order. */
const walk = async ({ type, name }: Pick<ModelReference, 'type' | 'name'>, sha: string, http: Http) => {
  const files: HubFile[] = []
  const path = `api/${type}s/${segments(name)}/tree/${segment(sha)}?recursive=true&limit=${PAGE}`
  const seen = new Set<string>()
  let url: string | undefined = http.endpoint('huggingface', path)
  for (let page = 0; url !== undefined; page++) {
    if (page === MOST_PAGES) return { files, cut: `it has more than ${MOST_PAGES * PAGE} files` }
    if (seen.has(url)) return { files, cut: 'the pages of its list of files go in a circle' }
    seen.add(url)
    const fact = await askPage(url, http)
    if (fact.state !== 'known') return { files, cut: `its list of files breaks off (${why(fact)})` }
    for (const { type, path, size, lfs, oid } of fact.value.page) {
      if (type === 'file')
        files.push(
          present<HubFile>({ path, size: lfs?.size ?? size, sha256: lfs?.oid, gitId: lfs ? undefined : oid }),
        )
    }
    url = fact.value.next
  }
  return { files }
}

/** At most `MOST_PAGES` further questions, and none where the answer itself lists all. */
export const filesOf = async (
  repository: Pick<ModelReference, 'type' | 'name'>,
  info: HubInfo,
  http: Http,
): Promise<Listing> => {
  const listed = (info.siblings ?? []).map(fileOf)
  if (isWhole(info)) return { files: listed }
  if (info.sha === undefined) return { files: listed, cut: 'the hub does not say which commit it is' }
  const walked = await walk({ type: repository.type, name: info.id }, info.sha, http)
  return walked.files.length >= listed.length
    ? walked
    : { files: listed, cut: walked.cut ?? 'two lists of its files differ' }
}

/** Git LFS objects that are not on this machine: their addresses by the batch API, their bytes by ranges. */
import type { Bytes, LfsPointer } from '../change.ts'
import type { Fact } from '../evidence.ts'
import { amount, answer, type Infer, list, maybe, record, text } from '../schema.ts'
import type { Http, Question } from './source.ts'

/** Objects of one question; servers may refuse more than a hundred. */
const MOST_OBJECTS = 100

const Batch = answer({
  objects: list(
    answer({
      oid: text,
      size: maybe(amount),
      actions: maybe(answer({ download: maybe(answer({ href: text, header: maybe(record(text)) })) })),
      error: maybe(answer({ code: maybe(amount), message: maybe(text) })),
    }),
  ),
})

type Answered = Infer<typeof Batch>['objects'][number]

/** The bytes of an object, or why they are not to be had, as a clause. */
export type LfsAnswer = { readonly bytes: Bytes & { read(): number } } | { readonly lacks: string }

const MEDIA_TYPE = 'application/vnd.git-lfs+json'

/** A host that cannot exist: the run does not know the address of the repository's LFS server. */
const NOWHERE = /^https:\/\/[^/]*\.invalid\//

/** Headers that the server wants with the download, but those that say how the bytes travel, which are the door's own. */
const CARRIED = /^(?:authorization|x-[a-z0-9-]{1,60})$/
const carried = (header: Readonly<Record<string, string>> = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries(header)
      .map(([name, value]) => [name.toLowerCase(), value] as const)
      .filter(([name, value]) => CARRIED.test(name) && /^[\x20-\x7e]{0,8192}$/.test(value)),
  )

const chunks = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / MOST_OBJECTS) }, (_, index) =>
    all.slice(index * MOST_OBJECTS, (index + 1) * MOST_OBJECTS),
  )

const why = (fact: Exclude<Fact<unknown>, { state: 'known' }>): string =>
  fact.state === 'absent'
    ? `the server knows no such thing${fact.detail ? ` (${fact.detail})` : ''}`
    : fact.reason

const download = async (
  { oid, size }: LfsPointer,
  answered: Answered | undefined,
  batch: string,
  http: Http,
): Promise<LfsAnswer> => {
  const { href, header } = answered?.actions?.download ?? {}
  if (href === undefined) {
    const { message, code } = answered?.error ?? {}
    const words = message?.replace(/[\p{C}\s]+/gu, ' ').slice(0, 120) ?? 'it names no address'
    return { lacks: `the server does not give it (${code === undefined ? words : `${code}: ${words}`})` }
  }
  if (answered?.oid !== oid || (answered.size !== undefined && answered.size !== size))
    return { lacks: 'the server has an object of another size under its digest' }
  const question: Question = { source: 'lfs', namedBy: batch, headers: carried(header) }
  const fact = await http.range(href, size, question)
  return fact.state === 'known' ? { bytes: fact.value } : { lacks: why(fact) }
}

const askBatch = async (
  pointers: readonly LfsPointer[],
  http: Http,
): Promise<readonly (readonly [string, LfsAnswer])[]> => {
  const url = http.endpoint('lfs', 'objects/batch')
  const fact = await http.json(url, Batch, {
    source: 'lfs',
    headers: { accept: MEDIA_TYPE, 'content-type': MEDIA_TYPE },
    body: {
      operation: 'download',
      transfers: ['basic'],
      objects: pointers.map(({ oid, size }) => ({ oid, size })),
      hash_algo: 'sha256',
    },
  })
  if (fact.state === 'unknown' && fact.unasked) return []
  if (fact.state !== 'known') return pointers.map(({ oid }) => [oid, { lacks: why(fact) }])
  const answered = new Map(fact.value.objects.map(object => [object.oid, object]))
  const found: [string, LfsAnswer][] = []
  for (const pointer of pointers)
    found.push([pointer.oid, await download(pointer, answered.get(pointer.oid), url, http)])
  return found
}

/**
 * Asks the repository's LFS server for objects; gives answers by digest, and none when the run knows no server. The
 * address that the server names lies elsewhere as a rule and carries its own permission, so the token stays at home.
 *
 * @see https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md
 */
export const askLfs = async (
  pointers: readonly LfsPointer[],
  http: Http,
): Promise<ReadonlyMap<string, LfsAnswer>> => {
  if (NOWHERE.test(http.endpoint('lfs', ''))) return new Map()
  const wanted = [...new Map(pointers.map(pointer => [pointer.oid, pointer])).values()]
  const answers = new Map<string, LfsAnswer>()
  for (const some of chunks(wanted))
    for (const [oid, found] of await askBatch(some, http)) answers.set(oid, found)
  return answers
}

/** The batch question: which advisories name these packages? */
import type { Fact } from '../evidence.ts'
import { answer, list, maybe, text } from '../schema.ts'
import { type Question, questionKey } from './osv-question.ts'
import type { Http } from './source.ts'

const Batch = answer({
  results: list(answer({ vulns: maybe(list(answer({ id: text }))), next_page_token: maybe(text) })),
})

/** The service's own limit of queries in one request. */
export const MOST_QUERIES = 1000
/** Pages of one batch that are followed. */
const MOST_PAGES = 20

/** Ids of advisories by the key of the question. */
export type Ids = ReadonlyMap<string, ReadonlySet<string>>

interface Query {
  readonly question: Question
  readonly token: string | undefined
}

// The service refuses text that is no Unicode, and with it the whole batch.
const body = (queries: readonly Query[]) => ({
  queries: queries.map(({ question: { ecosystem, name, version }, token }) => ({
    package: { ecosystem, name: name.toWellFormed() },
    ...(version === undefined ? {} : { version: version.toWellFormed() }),
    ...(token ? { page_token: token } : {}),
  })),
})

/** @param questions At most `MOST_QUERIES`. */
export const queryIds = async (questions: readonly Question[], http: Http): Promise<Fact<Ids>> => {
  const url = http.endpoint('osv', 'v1/querybatch')
  const found = new Map<string, Set<string>>(questions.map(question => [questionKey(question), new Set()]))
  let queries: readonly Query[] = questions.map(question => ({ question, token: undefined }))

  for (let page = 0; page < MOST_PAGES; page++) {
    const fact = await http.json(url, Batch, { source: 'osv', body: body(queries) })
    const { source, asked } = fact
    if (fact.state === 'unknown') return fact
    if (fact.state === 'absent')
      return { state: 'unknown', source, asked, reason: 'the service has no batch question here' }
    const { results } = fact.value
    if (results.length !== queries.length) {
      const reason = `the service answered ${results.length} of ${queries.length} questions`
      return { state: 'unknown', source, asked, reason }
    }
    const next: Query[] = []
    for (const [index, { question }] of queries.entries()) {
      const { vulns, next_page_token: token } = results[index] ?? {}
      for (const { id } of vulns ?? []) found.get(questionKey(question))?.add(id)
      if (token) next.push({ question, token })
    }
    if (next.length === 0) return { state: 'known', value: found, source, asked }
    queries = next
  }
  return {
    state: 'unknown',
    source: url,
    asked: http.now(),
    reason: `more than ${MOST_PAGES} pages of advisories`,
  }
}

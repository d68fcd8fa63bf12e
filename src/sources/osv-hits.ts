/** Which advisories name a package, and which of them cover its version and the one before. */
import type { Fact } from '../evidence.ts'
import type { PackageReference } from '../reference.ts'
import { MOST_QUERIES, queryIds } from './osv-query.ts'
import { type Question, questionKey, questionsOf } from './osv-question.ts'
import type { Http } from './source.ts'

/** An advisory that names the package. `covers` is undefined when no version is known or OSV cannot compare it. */
export interface Hit {
  readonly id: string
  readonly covers: boolean | undefined
  readonly coveredBefore: boolean | undefined
}

type Answers = ReadonlyMap<string, Fact<ReadonlySet<string>>>

/** Each question once, however many packages it belongs to, in as few requests as the service's limit allows. */
const askAll = async (questions: readonly Question[], http: Http): Promise<Answers> => {
  const distinct = [...new Map(questions.map(question => [questionKey(question), question])).values()]
  const chunks = Array.from({ length: Math.ceil(distinct.length / MOST_QUERIES) }, (_, index) =>
    distinct.slice(index * MOST_QUERIES, (index + 1) * MOST_QUERIES),
  )
  const answers = new Map<string, Fact<ReadonlySet<string>>>()
  await Promise.all(
    chunks.map(async chunk => {
      const fact = await queryIds(chunk, http)
      for (const key of chunk.map(questionKey)) {
        const ids = fact.state === 'known' ? fact.value.get(key) : undefined
        answers.set(key, fact.state === 'known' ? { ...fact, value: ids ?? new Set() } : fact)
      }
    }),
  )
  return answers
}

const NONE: ReadonlySet<string> = new Set()

const idsOf = (
  questions: readonly Question[] | undefined,
  answers: Answers,
): ReadonlySet<string> | undefined =>
  questions &&
  new Set(
    questions.flatMap(question => {
      const fact = answers.get(questionKey(question))
      return fact?.state === 'known' ? [...fact.value] : []
    }),
  )

const hitsOf = (reference: PackageReference, answers: Answers, http: Http): Fact<readonly Hit[]> => {
  const { any, current, before } = questionsOf(reference)
  const facts = [...any, ...(current ?? []), ...(before ?? [])].map(question =>
    answers.get(questionKey(question)),
  )
  for (const fact of facts) {
    if (fact && fact.state !== 'known') return fact
  }
  const [first] = facts
  // A package without a name has no advisories, and nobody needs to be asked for that.
  if (first?.state !== 'known') return { state: 'known', value: [], source: 'osv', asked: http.now() }

  const [covering, covered] = [idsOf(current, answers), idsOf(before, answers)]
  const all = new Set([...(covering ?? NONE), ...(covered ?? NONE), ...(idsOf(any, answers) ?? NONE)])
  const value = [...all].map(id => ({ id, covers: covering?.has(id), coveredBefore: covered?.has(id) }))
  return { ...first, value }
}

/** One answer for each package, in their order. */
export const askHits = async (
  references: readonly PackageReference[],
  http: Http,
): Promise<readonly Fact<readonly Hit[]>[]> => {
  const questions = references.flatMap(reference => {
    const { any, current = [], before = [] } = questionsOf(reference)
    return [...any, ...current, ...before]
  })
  const answers = await askAll(questions, http)
  return references.map(reference => hitsOf(reference, answers, http))
}

/**
 * Questions about names that the base side's configuration sends to another registry go there and nowhere else, whatever
 * a source does by itself: a private name must not reach a public registry.
 */
import { ecosystems, type ServiceName } from '../ecosystem.ts'
import type { Evidence, Fact } from '../evidence.ts'
import type { Reference } from '../reference.ts'
import type { Http, Question, Source } from './source.ts'

/** The same door, whose questions to one service go to another base address of it. */
const towards = (http: Http, service: ServiceName, url: string): Http => {
  const turned = (question: Question): Question =>
    question.source === service && question.at === undefined ? { ...question, at: url } : question
  return {
    ...http,
    endpoint: (source, path, at) =>
      http.endpoint(source, path, at ?? (source === service ? url.replace(/\/+$/, '') : undefined)),
    json: (address, schema, question) => http.json(address, schema, turned(question)),
    text: (address, question) => http.text(address, turned(question)),
    head: (address, question) => http.head(address, turned(question)),
    range: (address, size, question) => http.range(address, size, turned(question)),
  }
}

const routeOf = (reference: Reference): string => (reference.kind === 'package' && reference.route?.url) || ''

/** Positions of the references that go to one registry; those without a route stay together. */
const groupsOf = (references: readonly Reference[]): readonly (readonly number[])[] => {
  const groups = new Map<string, number[]>()
  for (const [index, reference] of references.entries()) {
    const url = routeOf(reference)
    const key = url && reference.kind === 'package' ? `${reference.ecosystem} ${url}` : ''
    const group = groups.get(key)
    if (group) group.push(index)
    else groups.set(key, [index])
  }
  return [...groups.values()]
}

/** One question of the source for each registry; answers in the order of the references. */
export const askRouted = async (
  source: Source,
  references: readonly Reference[],
  http: Http,
  known: (reference: Reference) => Evidence,
): Promise<readonly Fact<unknown>[]> => {
  // Advisories are no matter of a registry.
  if (source.gives === 'advisories' || !references.some(routeOf)) return source.ask(references, http, known)

  const facts: Fact<unknown>[] = []
  const askGroup = async (indexes: readonly number[]): Promise<void> => {
    const some = indexes.flatMap(index => references[index] ?? [])
    const [first] = some
    const url = first && routeOf(first)
    const door =
      url && first.kind === 'package' ? towards(http, ecosystems[first.ecosystem].service, url) : http
    const answers = await source.ask(some, door, known)
    if (answers.length !== some.length)
      throw new Error(`${answers.length} answers to ${some.length} questions`)
    for (const [at, index] of indexes.entries()) {
      const answer = answers[at]
      if (answer) facts[index] = answer
    }
  }
  await Promise.all(groupsOf(references).map(askGroup))
  return facts
}

import type { Evidence, Fact, FactName } from '../evidence.ts'
import type { Proof } from '../finding.ts'

const SUBJECT: Readonly<Record<FactName, string>> = {
  release: 'what the package registry knows of it',
  advisories: 'its advisories',
  provenance: 'who published it',
  license: 'its licence',
  model: 'what the model hub knows of it',
  scan: "what the model hub's scanners say of it",
  publisher: 'what the model hub knows of its owner',
  lineage: 'what the model hub knows of its base models',
  contents: 'the contents of its files',
}

/** Host of the address that was asked; a source without address goes by what it calls itself. */
export const hostOf = (source: string): string => (URL.canParse(source) && new URL(source).host) || source

/** A sentence on a fact without answer. */
export const silence = (name: FactName, fact: Fact<unknown> | undefined): string => {
  if (fact?.state !== 'unknown') return `no source told ${SUBJECT[name]}`
  return fact.unasked ? fact.reason : `${hostOf(fact.source)} gave no answer (${fact.reason})`
}

/** Whether nobody was asked, so that asking is the cure. */
export const isUnasked = (fact: Fact<unknown> | undefined): boolean =>
  fact?.state === 'unknown' && fact.unasked === true

const said = (name: FactName, fact: Fact<unknown>): string => {
  const host = hostOf(fact.source)
  if (fact.state === 'unknown') return silence(name, fact)
  const detail = fact.detail ? ` (${fact.detail})` : ''
  if (fact.state === 'absent') return `${host} answered that there is none${detail}`
  return `${URL.canParse(fact.source) ? `${host} answered` : `read from ${fact.source}`}${detail}`
}

/** One proof for each fact that was used. */
export const proofsOf = (evidence: Evidence, names: readonly FactName[]): readonly Proof[] =>
  names.flatMap(name => {
    const fact: Fact<unknown> | undefined = evidence[name]
    return fact ? [{ what: said(name, fact), source: fact.source, asked: fact.asked }] : []
  })

/** Whether the question has an answer: a value, or that there is none. */
export const isAnswered = (evidence: Evidence, name: FactName): boolean =>
  evidence[name] !== undefined && evidence[name].state !== 'unknown'

/** The value of a fact; undefined when there is none. */
export const knownValue = <T>(fact: Fact<T> | undefined): T | undefined =>
  fact?.state === 'known' ? fact.value : undefined

/** What the shipped catalogue of components knows of a version, without asking anybody. */
import type { Component, KnownAdvisory } from '../data/component.ts'
import { componentOf } from '../data/components/index.ts'
import { type Ecosystem, isEcosystem } from '../ecosystem.ts'
import type { Advisory, Fact } from '../evidence.ts'
import type { Deployment } from '../reference.ts'
import { fits } from '../versions/index.ts'
import { present } from './resolution.ts'
import type { Source } from './source.ts'

/** A purl without version and what stands behind it. */
const bare = (purl: string): string => {
  const at = purl.indexOf('@')
  return at < 0 ? purl : purl.slice(0, at)
}

const ecosystemOf = (purl: string | undefined): Ecosystem | undefined => {
  const [, type = ''] = /^pkg:([a-z]{1,20})\//.exec(purl ?? '') ?? []
  return isEcosystem(type) ? type : undefined
}

/** An advisory about another package than the one that gives the version says nothing of it. */
const isAbout = ({ purl }: KnownAdvisory, { purl: of }: Deployment): boolean =>
  purl === undefined || (of !== undefined && bare(of) === purl)

const covers = ({ versions }: KnownAdvisory, { version, purl }: Deployment): boolean =>
  version !== undefined && fits(ecosystemOf(purl), version, versions) === true

const advisoryOf = (
  known: KnownAdvisory,
  { reviewed }: Component,
  before: Deployment | undefined,
): Advisory => {
  const { id, severity, summary = '', fixed, exploited, malicious, source } = known
  return present<Advisory>({
    id,
    summary,
    malicious: malicious === true,
    covers: true,
    coveredBefore: before && isAbout(known, before) ? covers(known, before) : undefined,
    fixed: fixed === undefined ? undefined : [fixed],
    aliases: undefined,
    exploited: exploited === undefined ? undefined : true,
    likelihood: undefined,
    severity,
    source: `${source}, as of ${reviewed}`,
  })
}

/** The advisories of the catalogue that cover the version. */
export const shippedFor = (reference: Deployment): readonly Advisory[] => {
  const component = componentOf(reference.component)
  const { previous } = reference
  const before = previous?.component === reference.component ? previous : undefined
  return (component?.advisories ?? [])
    .filter(known => isAbout(known, reference) && covers(known, reference))
    .map(known => advisoryOf(known, component as Component, before))
}

/** The catalogue with its day, as a source calls it. */
export const catalogueOf = ({ component }: Deployment): string => {
  const { reviewed } = componentOf(component) ?? {}
  return `the catalogue of components${reviewed === undefined ? '' : `, as of ${reviewed}`}`
}

export const shippedFact = (reference: Deployment, asked: string): Fact<readonly Advisory[]> => ({
  state: 'known',
  value: shippedFor(reference),
  source: catalogueOf(reference),
  asked,
})

/** Offline the catalogue decides, and its day stands in the finding. */
export const shippedAdvisories: Source<'deployment', 'advisories'> = {
  id: 'advisories-shipped',
  on: 'deployment',
  gives: 'advisories',
  serves: ({ component }) => component !== undefined,
  ask: async (references, http) => references.map(reference => shippedFact(reference, http.now())),
}

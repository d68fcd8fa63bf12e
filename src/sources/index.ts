/** References to facts: who is asked what, and what comes of it when nobody can answer. */
import type { Evidence, Fact, FactName } from '../evidence.ts'
import type { Kind, Reference } from '../reference.ts'
import { advisories } from './advisories.ts'
import { deploymentAdvisories } from './advisories-deployment.ts'
import { shippedAdvisories } from './advisories-shipped.ts'
import { cargo } from './cargo.ts'
import { composer } from './composer.ts'
import { conda } from './conda.ts'
import { contents, remoteContents } from './contents.ts'
import { gem } from './gem.ts'
import { github } from './github.ts'
import { githubModel } from './github-model.ts'
import { golang } from './golang.ts'
import { hex } from './hex.ts'
import { hubLineage } from './hub-lineage.ts'
import { hubPublisher } from './hub-publisher.ts'
import { hubScan } from './hub-scan.ts'
import { huggingface } from './huggingface.ts'
import { jsr } from './jsr.ts'
import { confirmed } from './kept.ts'
import { npmLicense, pypiLicense } from './license.ts'
import { lockedContents, lockedModel, lockedScan, ofEntries } from './locked.ts'
import { maven } from './maven.ts'
import { npm } from './npm.ts'
import { nuget } from './nuget.ts'
import { oci } from './oci.ts'
import { npmProvenance } from './provenance-npm.ts'
import { pypiProvenance } from './provenance-pypi.ts'
import { pub } from './pub.ts'
import { pypi } from './pypi.ts'
import { registryModel } from './registry-model.ts'
import { askRouted } from './routed.ts'
import { shipped } from './shipped.ts'
import type { Http, Source } from './source.ts'

/** A source is only ever handed references of the kind that it names in `on`. */
const erase = <K extends Kind, N extends FactName>(source: Source<K, N>): Source =>
  source as unknown as Source

export const sources: readonly Source[] = [
  erase(npm),
  erase(pypi),
  erase(jsr),
  erase(conda),
  erase(cargo),
  erase(golang),
  erase(gem),
  erase(maven),
  erase(nuget),
  erase(composer),
  erase(pub),
  erase(hex),
  erase(github),
  erase(oci),
  erase(advisories),
  erase(deploymentAdvisories),
  erase(npmProvenance),
  erase(pypiProvenance),
  erase(npmLicense),
  erase(pypiLicense),
  erase(huggingface),
  erase(registryModel),
  erase(githubModel),
  erase(ofEntries(huggingface)),
  erase(ofEntries(registryModel)),
  erase(ofEntries(githubModel)),
  erase(hubScan),
  erase(hubLineage),
  erase(hubPublisher),
  erase(contents),
  erase(remoteContents),
]

/** Those of a run that may ask nobody: the shipped tables answer before a source that would have to ask. */
export const offlineSources: readonly Source[] = [
  erase(shipped),
  erase(shippedAdvisories),
  erase(lockedModel),
  erase(lockedContents),
  erase(lockedScan),
  ...sources,
]

type Collected = Map<Reference, { [N in FactName]?: Fact<unknown> }>

/** A name of the user's own is asked of the registry that the policy names for it; of anybody else it stays unknown. */
const maySend = (reference: Reference, source: Source): boolean => {
  if (reference.kind !== 'package' || reference.private === undefined) return true
  return reference.private.asked && source.gives === 'release'
}

const isPrivate = (reference: Reference): boolean =>
  reference.kind === 'package' && reference.private !== undefined

/** What a source made of its questions; a fault in the source itself is no answer either, and no crash. */
const ask = async (
  source: Source,
  references: readonly Reference[],
  http: Http,
  known: (reference: Reference) => Evidence,
): Promise<readonly Fact<unknown>[]> => {
  const failed = (why: string): Fact<unknown>[] =>
    references.map(() => ({
      state: 'unknown',
      source: source.id,
      asked: http.now(),
      reason: `the question to ${source.id} failed: ${why}`,
    }))
  try {
    const facts = await askRouted(source, references, http, known)
    if (facts.length !== references.length)
      return failed(`${facts.length} answers to ${references.length} questions`)
    return http.fresh ? await confirmed(source, references, facts, http.fresh, known) : facts
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error))
  }
}

interface Errand {
  readonly source: Source
  readonly references: readonly Reference[]
}

type Wanted = (reference: Reference) => ReadonlySet<FactName>

const errandsOf = (
  references: readonly Reference[],
  wanted: Wanted,
  among: readonly Source[],
): readonly Errand[] => {
  const errands = among.map(source => ({ source, references: [] as Reference[] }))
  for (const reference of references) {
    const facts = wanted(reference)
    const served = new Set<FactName>()
    for (const { source, references: queue } of errands) {
      const { on, gives } = source
      if (on !== reference.kind || !facts.has(gives) || served.has(gives)) continue
      if (!maySend(reference, source) || !source.serves(reference)) continue
      served.add(gives)
      queue.push(reference)
    }
  }
  return errands.filter(errand => errand.references.length > 0)
}

/** All at the same time, but those that build on a fact after the sources of it. */
const runInOrder = async (
  errands: readonly Errand[],
  run: (errand: Errand) => Promise<void>,
): Promise<void> => {
  const first = errands
    .filter(({ source }) => source.after === undefined)
    .map(errand => ({ gives: errand.source.gives, end: run(errand) }))
  const later = errands
    .filter(({ source }) => source.after !== undefined)
    .map(async errand => {
      await Promise.all(first.filter(({ gives }) => gives === errand.source.after).map(({ end }) => end))
      await run(errand)
    })
  await Promise.all([...first.map(({ end }) => end), ...later])
}

/**
 * Asks for the wanted facts of all references. A wanted fact that no source gives is unknown; of a private name that
 * may not be sent anywhere there is no fact at all.
 *
 * @param progress Told how many of the questions are answered.
 */
export const gather = async (
  references: readonly Reference[],
  wanted: Wanted,
  http: Http,
  progress: (done: number, all: number) => void = () => {},
  among: readonly Source[] = sources,
): Promise<ReadonlyMap<Reference, Evidence>> => {
  const collected: Collected = new Map(references.map(reference => [reference, {}]))
  const errands = errandsOf(references, wanted, among)
  const all = errands.reduce((sum, errand) => sum + errand.references.length, 0)
  let done = 0

  // Each source gives the facts of its own name, which `Source` ties to their type.
  const known = (reference: Reference) => (collected.get(reference) ?? {}) as Evidence
  const run = async ({ source, references: asked }: Errand): Promise<void> => {
    const facts = await ask(source, asked, http, known)
    for (const [index, reference] of asked.entries()) {
      const evidence = collected.get(reference)
      const fact = facts[index]
      if (evidence && fact) evidence[source.gives] = fact
    }
    done += asked.length
    progress(done, all)
  }
  await runInOrder(errands, run)
  for (const [reference, evidence] of collected) {
    if (!isPrivate(reference)) admitUnserved(evidence, wanted(reference), reference, http)
  }
  return collected as ReadonlyMap<Reference, Evidence>
}

const admitUnserved = (
  evidence: { [N in FactName]?: Fact<unknown> },
  wanted: ReadonlySet<FactName>,
  { kind }: Reference,
  http: Http,
): void => {
  for (const name of wanted) {
    evidence[name] ??= {
      state: 'unknown',
      source: 'none',
      asked: http.now(),
      reason: `no source gives ${name} of this ${kind}`,
    }
  }
}

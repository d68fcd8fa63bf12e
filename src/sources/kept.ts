/** Answers of earlier runs settle a question only where their age cannot matter; otherwise it is asked again. */
import type { Evidence, Fact, FactName, Facts, Provenance, Release } from '../evidence.ts'
import type { Reference } from '../reference.ts'
import { askRouted } from './routed.ts'
import type { Http, Source } from './source.ts'

const settlesRelease = ({ match, held, yanked, deprecated }: Release): boolean =>
  match === 'exact' && [held, yanked, deprecated].every(state => state === undefined)

const settlesProvenance = ({ attested, repository, before }: Provenance): boolean =>
  attested && (before === undefined || before.repository === repository)

/** Of each fact that a kept answer can give, whether it may be old; the other facts are never made of kept answers. */
const SETTLED: { readonly [N in FactName]?: (value: Facts[N]) => boolean } = {
  release: settlesRelease,
  provenance: settlesProvenance,
  license: () => true,
}

/**
 * Whether an answer of an earlier run settles a question: an exact version that is there and of which the registry says
 * nothing bad. Which version a range comes to, and that a version or a name is missing, is for today's answer to say.
 */
const isSettled = (name: FactName, fact: Fact<unknown> | undefined): boolean =>
  // A source gives the facts of its own name.
  fact?.state === 'known' && (SETTLED[name] as (value: unknown) => boolean)(fact.value)

/** Asks once more, past the answers of earlier runs; what was not among those is not asked twice. */
export const confirmed = async (
  source: Source,
  references: readonly Reference[],
  facts: readonly Fact<unknown>[],
  fresh: Http,
  known: (reference: Reference) => Evidence,
): Promise<readonly Fact<unknown>[]> => {
  if (SETTLED[source.gives] === undefined) return facts
  const open = references.flatMap((reference, index) =>
    isSettled(source.gives, facts[index]) ? [] : [{ reference, index }],
  )
  if (open.length === 0) return facts
  const again = await askRouted(
    source,
    open.map(({ reference }) => reference),
    fresh,
    known,
  )
  const merged = [...facts]
  for (const [place, { index }] of open.entries()) {
    const fact = again[place]
    if (fact) merged[index] = fact
  }
  return merged
}

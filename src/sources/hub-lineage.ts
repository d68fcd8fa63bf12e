import type { Ancestor, Fact } from '../evidence.ts'
import type { ModelReference } from '../reference.ts'
import { askHub } from './hub.ts'
import { cardOf } from './hub-card.ts'
import { hubModel } from './huggingface.ts'
import type { Http, Source } from './source.ts'

/** Steps up the line of descent, and base models of one reference: merges name dozens. */
const DEEPEST = 3
const MOST = 5

interface Step {
  readonly name: string
  readonly of: string
  readonly depth: number
}

/** Breadth first, each model once: cards may name one another in a circle. */
const ancestorsOf = async (
  { name, type }: ModelReference,
  bases: readonly string[],
  http: Http,
): Promise<readonly Ancestor[]> => {
  const seen = new Set([name.toLowerCase()])
  const open: Step[] = bases.map(base => ({ name: base, of: name, depth: 1 }))
  const found: Ancestor[] = []
  for (let step = open.shift(); step !== undefined && found.length < MOST; step = open.shift()) {
    const { name: base, of, depth } = step
    if (seen.has(base.toLowerCase())) continue
    seen.add(base.toLowerCase())
    const fact = await hubModel({ type, name: base }, http)
    found.push({ name: base, of, fact })
    if (fact.state !== 'known' || depth === DEEPEST) continue
    for (const next of fact.value.baseModels ?? []) open.push({ name: next, of: base, depth: depth + 1 })
  }
  return found
}

const askOne = async (reference: ModelReference, http: Http): Promise<Fact<readonly Ancestor[]>> => {
  const info = await askHub(reference, http)
  if (info.state !== 'known') return info
  const bases = cardOf(info.value).baseModels ?? []
  return { ...info, value: await ancestorsOf(reference, bases, http) }
}

/** The models that a model was made from, as the cards say. */
export const hubLineage: Source<'model', 'lineage'> = {
  id: 'hub-lineage',
  on: 'model',
  gives: 'lineage',
  serves: ({ hub, type, resolvedBy }) =>
    hub === 'huggingface' && type === 'model' && resolvedBy !== 'partial',
  ask: (references, http) => Promise.all(references.map(reference => askOne(reference, http))),
}

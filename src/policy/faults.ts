import * as v from 'valibot'
import type { Rule } from '../rules/rule.ts'
import type { PolicyFault } from './error.ts'
import { expectedWords, keysOf, schemaAt, wordsOf } from './expected.ts'
import { foundWords } from './found.ts'
import { nearest } from './near.ts'
import { policySchema } from './schema.ts'
import { find, plain, type Tree } from './tree.ts'
import { dotted, escaped } from './words.ts'

type Path = readonly (string | number)[]
/** Line and message; the path of the file is added where it is known. */
export type Flaw = Omit<PolicyFault, 'path'>

const hint = (meant: string | undefined): string => (meant ? `; did you mean "${meant}"?` : '')

const unknownKey = (path: Path, line: number, known: ReadonlyMap<string, unknown>): Flaw => {
  const meant = hint(nearest(String(path.at(-1)), known.keys()))
  const message =
    path.at(-2) === 'rules'
      ? `${dotted(path)}: found an unknown rule, expected the id of a rule${meant}`
      : `${dotted(path)}: found an unknown key, expected one of ${[...known.keys()].join(', ')}${meant}`
  return { line, message }
}

/** Something that valibot does not tell: an unknown key, or (without `flaw`) a list in the place of a mapping. */
interface Stray {
  readonly path: Path
  readonly flaw?: Flaw
}

/** Valibot stops at the first unknown key of each mapping, and takes a list for a mapping. */
function* strays(tree: Tree, schema: v.GenericSchema, path: Path): Iterable<Stray> {
  const known = keysOf(schema)
  if (tree.kind === 'list') {
    if (known) yield { path }
    const item = schemaAt(schema, [0])
    if (item) for (const [index, value] of tree.items.entries()) yield* strays(value, item, [...path, index])
  }
  if (tree.kind !== 'map' || !known) return
  for (const [key, { line, value }] of tree.entries) {
    const inner = known.get(key)
    if (inner) yield* strays(value, inner as unknown as v.GenericSchema, [...path, key])
    else yield { path: [...path, key], flaw: unknownKey([...path, key], line, known) }
  }
}

/** Text that might be a secret in the wrong place is not repeated. */
const SECRET = new Set(['token-env', 'url'])

const found = (path: Path, value: Tree | undefined): string => {
  const secret =
    SECRET.has(String(path.at(-1))) && value?.kind === 'scalar' && typeof value.value === 'string'
  return secret ? 'other text' : foundWords(value)
}

const misfit = (path: Path, tree: Tree, schema: v.GenericSchema): Flaw => {
  const { line, value } = find(tree, path)
  const wanted = schemaAt(schema, path)
  const written = value?.kind === 'scalar' ? value : undefined
  const quote =
    wanted?.type === 'string' && written && ['number', 'boolean'].includes(typeof written.value)
      ? `; quote it: "${escaped(written.written)}"`
      : ''
  const meant =
    typeof written?.value === 'string' && wanted ? nearest(written.value, wordsOf(wanted)) : undefined
  const expected = wanted ? expectedWords(wanted) : 'nothing'
  const place = path.length > 0 ? `${dotted(path)}: ` : ''
  return { line, message: `${place}found ${found(path, value)}, expected ${expected}${quote || hint(meant)}` }
}

/** Checks a policy's tree against the shape that the rules give; every fault is reported, in no order. */
export const conformTree = (
  tree: Tree,
  rules: readonly Rule[],
): { readonly value: ReturnType<typeof read>['output']; readonly flaws: readonly Flaw[] } => {
  const schema = policySchema(rules)
  const { output, issues } = read(schema, plain(tree))
  const paths = new Map<string, Path>()
  const add = (path: Path) => paths.set(JSON.stringify(path), path)
  const astray = [...strays(tree, schema, [])]
  const wrong = astray.filter(({ flaw }) => !flaw)
  for (const { path } of wrong) add(path)
  const lists = new Set(paths.keys())

  for (const { expected, kind, type, path = [] } of issues) {
    const steps = path.map(({ key }) => (typeof key === 'number' ? key : String(key)))
    const unknown = kind === 'schema' && type === 'strict_object' && expected === 'never'
    const within = steps.some((_, length) => lists.has(JSON.stringify(steps.slice(0, length))))
    if (!unknown && !within) add(steps)
  }
  const flaws = [...paths.values()].map(path => misfit(path, tree, schema))
  return { value: output, flaws: [...astray.flatMap(({ flaw }) => flaw ?? []), ...flaws] }
}

const read = (schema: ReturnType<typeof policySchema>, value: unknown) => {
  const { output, issues = [] } = v.safeParse(schema, value)
  return { output, issues }
}

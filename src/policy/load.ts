import type { Rule } from '../rules/rule.ts'
import { checkIdle, checkWaivers } from './checks.ts'
import { readDocument } from './document.ts'
import { PolicyError, type PolicyFault } from './error.ts'
import { exact } from './exact.ts'
import { conformTree, type Flaw } from './faults.ts'
import { layersOf } from './layers.ts'
import { ignorer, keeper } from './paths.ts'
import type { Layers, Policy, Service, Services, Waiver } from './policy.ts'
import type { PolicyText, SourcesText, WaiverText } from './schema.ts'
import { resolve, settings } from './settings.ts'
import { find, plain, type Tree } from './tree.ts'

export interface PolicySource {
  readonly text: string
  /** Path as people know it, from the repository's root. */
  readonly path: string
  /** Commit that the text was read at. */
  readonly commit?: string
}

/** Most faults that are listed one by one. */
const MOST_FAULTS = 100

const waiversOf = (tree: Tree, waivers: readonly WaiverText[]): readonly Waiver[] =>
  waivers.flatMap(({ rule, reference, paths, reason, owner, expires }, index) => {
    const named = exact(reference)
    if (!named) return []
    const { line } = find(tree, ['waivers', index])
    return [{ rule, reference, exact: named, ...(paths ? { paths } : {}), reason, owner, expires, line }]
  })

const servicesOf = (sources: SourcesText): Services =>
  Object.fromEntries(
    Object.entries(sources).flatMap(([name, service]): [string, Service][] => {
      if (!service) return []
      const tokenEnv = service['token-env']
      return [[name, { url: service.url, ...(tokenEnv ? { tokenEnv } : {}) }]]
    }),
  )

const offRules = (rules: readonly Rule[], layers: Layers): readonly string[] =>
  rules
    .filter(rule => resolve(rule, layers, []).severity.value === 'off')
    .filter(({ id }) =>
      layers.overrides.every(override => (override.rules.get(id)?.severity?.value ?? 'off') === 'off'),
    )
    .map(({ id }) => id)

const refuse = (path: string, flaws: Iterable<Flaw>): void => {
  const faults = [...flaws].map(({ line, message }): PolicyFault => ({ path, line, message }))
  if (faults.length === 0) return
  const sorted = faults.sort((a, b) => a.line - b.line)
  const more = sorted.length - MOST_FAULTS
  const last = {
    path,
    line: sorted.at(-1)?.line ?? 1,
    message: `${more.toLocaleString('en')} further faults`,
  }
  throw new PolicyError([...sorted.slice(0, MOST_FAULTS), ...(more > 0 ? [last] : [])])
}

const policyOf = (
  tree: Tree,
  text: PolicyText,
  rules: readonly Rule[],
  layers: Layers,
  source: PolicySource | undefined,
): Policy => {
  const preset = layers.preset.value
  const place = source ? `${source.path}${source.commit ? ` at ${source.commit}` : ''}` : 'no policy file'
  return {
    preset,
    mode: layers.mode.value,
    unknown: layers.unknown.value,
    path: source?.path,
    setting: settings(rules, layers),
    ignored: ignorer(text.paths?.ignore ?? []),
    isPrivate: keeper(text.private ?? {}),
    sources: servicesOf(text.sources ?? {}),
    signers: text.trust?.signers ?? [],
    waivers: waiversOf(tree, text.waivers ?? []),
    off: offRules(rules, layers),
    notes: [],
    describe: () => `preset ${preset}, ${place}`,
    layers,
    written: source ? (plain(tree) as Record<string, unknown>) : {},
  }
}

const NOTHING: Tree = { kind: 'map', line: 1, entries: new Map() }

/**
 * The policy of a file, or the preset `recommended` when there is none.
 *
 * @throws PolicyError with every fault of the file.
 */
export const loadPolicy = (
  source: PolicySource | undefined,
  rules: readonly Rule[],
  { now }: { readonly now: Date },
): Policy => {
  if (!source) {
    const text: PolicyText = { version: 1, 'max-waiver-days': 90 }
    return policyOf(NOTHING, text, rules, layersOf(NOTHING, text, ''), undefined)
  }
  const { path } = source
  const { tree, faults } = readDocument(source.text, path)
  if (!tree) throw new PolicyError(faults.slice(0, MOST_FAULTS))

  const { value, flaws } = conformTree(tree, rules)
  const wanted = find(tree, ['max-waiver-days']).value
  const most = wanted?.kind === 'scalar' && Number.isInteger(wanted.value) ? Number(wanted.value) : 90
  refuse(path, [...faults, ...flaws, ...checkWaivers(tree, { rules, now, most })])

  const text = value as PolicyText
  const layers = layersOf(tree, text, path)
  refuse(path, checkIdle(tree, layers, rules))
  return policyOf(tree, text, rules, layers, source)
}

/** A pull request with models, judged by the bundle; in short what it finds, and what it asked the hub for. */
import { reportOf } from './findings.ts'
import { judge } from './judging.ts'
import type { Registry } from './registry.ts'
import type { JobResult } from './runner.ts'
import { type Files, policyFor, type Shop, withShop } from './shop.ts'

export const LOADS = 'from transformers import AutoModel\n'
export const load = (name: string, more = ''): string => `AutoModel.from_pretrained("${name}"${more})\n`

interface Wanted {
  readonly before?: Files
  readonly after: Files
  readonly fill: (registry: Registry) => void
  /** Of the hub's source in the policy, beside its address. */
  readonly hub?: string
  /** Further YAML of the policy. */
  readonly more?: string
  readonly env?: Readonly<Record<string, string>>
}

export interface Judged extends JobResult {
  readonly shop: Shop
  readonly verdict: string
  /** `severity rule path:line (state): message`. */
  readonly found: readonly string[]
}

const policyWith =
  ({ hub = '', more = '' }: Wanted) =>
  (registry: Registry): string =>
    policyFor(registry, more).replace(
      /(\n {2}huggingface: \{ url: "[^"]+")( \})/,
      (_, start: string, end: string) => `${start}${hub}${end}`,
    )

export const judgeModels = async (
  wanted: Wanted,
  expectThat: (judged: Judged) => void | Promise<void>,
): Promise<void> => {
  const { before = { 'README.md': '# Shop\n' }, after, fill, env } = wanted
  await withShop({ before, after, policy: policyWith(wanted) }, async shop => {
    fill(shop.registry)
    const result = await judge(shop, env ? { env } : {})
    const { verdict, findings } = reportOf(result)
    const found = findings.map(
      ({ severity, rule, path, line, state, message }) =>
        `${severity} ${rule} ${path}:${line}${state === 'violated' ? '' : ` (${state})`}: ${message}`,
    )
    await expectThat({ ...result, shop, verdict, found })
  })
}

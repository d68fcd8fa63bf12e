/** Secrets that samples and documents of components publish. */
import { componentOf, components } from '../../data/components/index.ts'
import type { Deployment } from '../../reference.ts'

/** Values that nobody has by chance: letters, and long, or at least with digits or signs between them. */
const distinctive = (value: string): boolean =>
  /[a-z]/i.test(value) && (value.length >= 9 || (value.length >= 8 && /[\d\W_]/.test(value)))

/** Defaults of stores, which many have who run no component at all. */
const COMMON: ReadonlySet<string> = new Set(['minioadmin'])

/** Published values and the component whose samples publish them; those of chance only for their own component. */
const everywhere = new Map(
  components.flatMap(({ name, publishedSecrets }) =>
    publishedSecrets
      .filter(value => distinctive(value) && !COMMON.has(value))
      .map(value => [value, name] as const),
  ),
)

/** Name of the component whose samples publish the value: its own, one beside it, or any where nobody has it by chance. */
export const publisher = (
  text: string,
  { component, beside = [] }: Pick<Deployment, 'component' | 'beside'>,
): string | undefined => {
  for (const id of [component, ...beside]) {
    const known = componentOf(id)
    if (known?.publishedSecrets.includes(text)) return known.name
  }
  return everywhere.get(text)
}

/** Secrets that samples and documents of components publish, so that everybody knows them. */
import { components } from '../../data/components/index.ts'
import type { Deployment } from '../../reference.ts'
import { componentOf } from './component.ts'

/** Values that nobody has by chance: letters, and long, or at least with digits or signs between them. */
const distinctive = (value: string): boolean =>
  /[a-z]/i.test(value) && (value.length >= 9 || (value.length >= 8 && /[\d\W_]/.test(value)))

/** Published values and the component whose samples publish them; those of chance only for their own component. */
const everywhere = new Map(
  components.flatMap(({ name, publishedSecrets }) =>
    publishedSecrets.filter(distinctive).map(value => [value, name] as const),
  ),
)

/** The component whose samples publish a value. */
export const publisher = (text: string, reference: Deployment): string | undefined => {
  const own = componentOf(reference)
  return own?.publishedSecrets.includes(text) ? own.name : everywhere.get(text)
}

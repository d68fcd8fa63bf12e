/** Single values of charts: those that the catalogue has a word on, what may be a secret, and files that stand in a text. */
import { components } from '../../data/components/index.ts'
import { at, type YamlNode, type YamlScalar } from '../syntax/yaml.ts'
import { kindOf } from './config/kinds.ts'
import { settingsIn } from './config/settings.ts'
import { literal } from './environment.ts'
import type { Scope } from './helm-scope.ts'

const MOST = 2000
const LONGEST_PATH = 300

/** Values of charts that the catalogue has a word on. */
const asked: ReadonlySet<string> = new Set(
  components.flatMap(({ guarding, insecure }) =>
    [...guarding.flatMap(({ closedBy }) => closedBy.flat()), ...insecure.flatMap(({ when }) => when)].flatMap(
      ({ setting }) => [setting].flat().filter(name => name.startsWith('values:')),
    ),
  ),
)

/** Their last words: most keys of a chart are none, and their whole name is not put together. */
const words: ReadonlySet<string> = new Set([...asked].map(name => name.slice(name.lastIndexOf('.') + 1)))

/** Names of values that may hold a secret: the key itself, or the one above a mere `value`. */
const HIDDEN = /(?:token|key|secret|passw(?:or)?d|pass|salt)$/i
const LONGEST_WORD = 8

const mayHide = (key: string, path: string): boolean =>
  HIDDEN.test((key === 'value' ? path : key).slice(-LONGEST_WORD))

/** Keys that name a secret of the cluster, and hold none. */
const NAMED = /^(?:existing|.*Name$|.*Ref$|imagePull|pull)/
const FILE = /\.(?:ya?ml|toml|properties|cfg|ini|json|py)$/i

/** What the catalogue asks of single values, and what may be a secret, as `values:a.b`. */
export const namedIn = (key: string, node: YamlNode, { one, chart, path }: Scope): void => {
  const hides = mayHide(key, path)
  if (!hides && !words.has(key) && !words.has(`values:${key}`)) return
  const name = path ? `${path}.${key}` : key
  const counts = asked.has(`values:${name}`) || (hides && !NAMED.test(key) && !name.includes('secretKeyRef'))
  if (name.length > LONGEST_PATH || !counts || one.settings.size >= MOST) return
  if (node.kind === 'scalar') one.settings.set(`values:${name}`, literal(node, chart.sheet))
  else if (at(node, 'valueFrom', 'secretKeyRef') ?? at(node, 'secretKeyRef'))
    one.settings.set(`values:${name}`, { value: '', by: 'secret', ...chart.sheet.stand(node.line) })
}

/** A configuration file of the component that stands in the values as a text. */
export const fileIn = (key: string, node: YamlScalar, { one, chart }: Scope): void => {
  const kind = FILE.test(key.slice(-100)) ? kindOf([key], node.value) : undefined
  const read = kind && settingsIn({ path: key, text: node.value }, kind)
  if (!read || 'lost' in read) return
  const lines = node.style === 'literal'
  for (const [
    name,
    {
      value,
      by,
      at: { line },
    },
  ] of read.settings) {
    one.settings.set(name, { value, by, ...chart.sheet.stand(lines ? node.line + line - 1 : node.line) })
  }
}

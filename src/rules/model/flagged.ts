import { hasCard } from '../../data/hubs.ts'
import type { Severity } from '../../finding.ts'
import { options } from '../../schema.ts'
import { clause, either, many, short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { cap } from '../severity.ts'

/** Files that are reported one by one, and files that a sentence names. */
const FILES = 5
const NAMED = 3

/** The hub's words for what its scanners found, and what each weighs in a file that is loaded, and in another. */
const WEIGHTS: ReadonlyMap<string, readonly [loaded: Severity, other: Severity]> = new Map([
  ['unsafe', ['error', 'warning']],
  ['suspicious', ['warning', 'notice']],
  ['caution', ['notice', 'notice']],
])

const AGAIN =
  'Run the check again when the hub has scanned it, minutes after an upload as a rule. What the gate itself found in the files stands under model-payload and model-unscannable.'

export const modelFlagged = rule({
  id: 'model-flagged',
  title: "The hub's own scanners must find nothing in a model",
  severity: { recommended: 'error', strict: 'error' },
  on: 'model',
  // Without an answer of the hub there is none of its scanners either, which need not be said twice.
  needs: ['model'],
  uses: ['scan'],
  options: options({}),
  applies: hasCard,

  *check({ reference: { name, surface }, model, scan }) {
    if (!model?.revisionExists || model.disabled) return
    if (!scan) {
      yield {
        message: `${short(name)}: the hub did not tell what its scanners say of it.`,
        fix: AGAIN,
        unknown: true,
        ...cap(surface, 'warning'),
      }
      return
    }

    const more = scan.flagged.length - FILES
    for (const [index, { path, level, by = [], loaded }] of scan.flagged.slice(0, FILES).entries()) {
      const [here, elsewhere] = WEIGHTS.get(level) ?? ['warning', 'notice']
      const whose = by.length > 0 ? ` (${either(by, 'and')})` : ''
      const rest = more > 0 && index === FILES - 1 ? ` The hub marks ${many(more, 'more file')}.` : ''
      yield {
        message: `${short(name)}: the hub marks ${short(path)} as ${short(level)}${whose}.${rest}`,
        fix: loaded
          ? 'Use another model, or a commit without this file.'
          : 'The reference does not load this file; whoever publishes it beside the weights deserves a look all the same.',
        ...cap(surface, loaded ? here : elsewhere),
      }
    }
    const [first] = scan.unscanned
    if (first === undefined) return
    const names = scan.unscanned.slice(0, NAMED)
    const others = scan.unscanned.length - names.length
    const files = either(others > 0 ? [...names, many(others, 'more file')] : names, 'and')
    yield {
      message: `${short(name)}: the hub's scanners say nothing of ${files}${scan.why ? ` (${clause(scan.why)})` : ' yet'}.`,
      fix: AGAIN,
      unknown: true,
      ...cap(surface, 'warning'),
    }
  },
})

import { hasCard, isRead } from '../../data/hubs.ts'
import { loaded, type Weights } from '../../data/weights.ts'
import type { HubModel, Inspection } from '../../evidence.ts'
import type { ModelReference } from '../../reference.ts'
import { globs, options } from '../../schema.ts'
import { matches } from '../match.ts'
import { either, many, short } from '../phrase.ts'
import { type Problem, rule } from '../rule.ts'
import { cap } from '../severity.ts'
import { withSafetensors } from './suggested.ts'

/** Files that a message names. */
const NAMED = 3

const namesOf = (weights: readonly Weights[]): string => {
  const paths = weights.slice(0, NAMED).map(({ path }) => path)
  const more = weights.length - paths.length
  return either(more > 0 ? [...paths, `${more} more`] : paths, 'and')
}

/** Numbers alone, as in safetensors, once the contents were judged whole and found safe: test data is full of them. */
const isPlainArray = ({ format, verdict, completeness }: Inspection): boolean =>
  format === 'npy' && verdict === 'safe' && completeness === 'complete'

/** Committed files are judged by what they are. */
function* committed(contents: readonly Inspection[], allow: readonly string[]): Generator<Problem> {
  for (const inspection of contents) {
    const { path, format, completeness } = inspection
    // What could not be recognised is reported by model-unscannable.
    if (format === 'unknown' || completeness === 'unreadable' || matches(allow, format)) continue
    // Settings beside weights are no weights: what they name is for the rules on payloads.
    if (isPlainArray(inspection) || format === 'config') continue
    yield {
      message: `${short(path)} is in the format ${short(format)}; approved are ${either(allow, 'and')}.`,
      fix: 'Convert it to safetensors, which holds numbers alone, and load that.',
    }
  }
}

/** Weights on a hub are judged by what a loader would take. */
function* referred(
  reference: ModelReference,
  { files }: HubModel,
  allow: readonly string[],
): Generator<Problem> {
  const weights = loaded(reference, files)
  const fits = ({ format }: Weights) => matches(allow, format)
  const others = weights.filter(each => !fits(each))
  if (others.length === 0) return

  const twins = reference.file === undefined ? weights.filter(fits) : []
  const without = others.filter(({ folder }) => !twins.some(twin => twin.folder === folder))
  const safetensors = files.find(({ path }) => path.toLowerCase().endsWith('.safetensors'))
  if (without.length === 0) {
    if (reference.onlySafetensors) return
    yield {
      message: `${short(reference.name)} also holds ${namesOf(others)}, not in an approved format; a loader can fall back to ${others.length === 1 ? 'it' : 'them'}.`,
      fix: safetensors
        ? 'Pass `use_safetensors=True`, so that only the safetensors files are loaded.'
        : 'Name the file in an approved format.',
      ...(safetensors ? withSafetensors(reference) : {}),
      ...cap(reference.surface, 'notice'),
    }
    return
  }
  if (reference.onlySafetensors && reference.file === undefined && matches(allow, 'safetensors')) return
  yield {
    message: `${short(reference.name)} would be loaded from ${namesOf(without)} (${many(without.length, 'file')}), not in an approved format (${either(allow)}).`,
    fix: safetensors
      ? `The repository holds ${short(safetensors.path)}: load that, with \`use_safetensors=True\` where the loader knows it.`
      : 'Use a model that comes as safetensors, or convert it and keep the result in a repository of your own.',
    ...cap(reference.surface),
  }
}

export const modelFormat = rule({
  id: 'model-format',
  title: 'Model files must be in an approved format',
  tags: ['OWASP-LLM04:2026', 'AML.T0011'],
  severity: { recommended: 'error', strict: 'error' },
  on: ['model', 'model-file'],
  behind: ['model-payload'],
  needs: ['contents', 'model'],
  needsOn: { model: ['model'], 'model-file': ['contents'] },
  uses: ['contents'],
  options: options({
    allow: globs('Formats that are approved.', ['safetensors', 'gguf', 'onnx']),
  }),
  applies: reference => reference.kind === 'model-file' || (reference.type === 'model' && isRead(reference)),

  *check({ reference, contents, model, options: { allow } }) {
    if (reference.kind === 'model-file') yield* committed(contents ?? [], allow)
    // The names of layers say nothing of what is in them.
    else if (!hasCard(reference)) yield* committed(contents ?? [], allow)
    else if (model) yield* referred(reference, model, allow)
  },
})

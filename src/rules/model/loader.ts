import type { LoaderCall } from '../../reference.ts'
import { globs, options } from '../../schema.ts'
import { compare } from '../../versions/index.ts'
import { matches } from '../match.ts'
import { short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { cap } from '../severity.ts'
import { mended } from './mended.ts'

type Library = NonNullable<LoaderCall['library']>

/** Whether one clause of a range keeps every version before `from` out. */
const keepsOut = (clause: string, from: string): boolean => {
  const [, operator = '', version = ''] =
    /^(===?|=|~=|\^|~|>=?|)\s*v?([\w.+!-]+?)(?:\.\*)?$/.exec(clause.trim()) ?? []
  const difference = version === '' ? undefined : compare('pypi', version.replace(/\+.*$/, ''), from)
  return difference !== undefined && difference >= 0 && (operator !== '' || /^\d/.test(version))
}

/** Whether what is declared lets a version in that is older than the safe one. */
const admitsOlder = ({ declared = '', safeFrom }: Library): boolean =>
  declared
    .slice(0, 400)
    .split('||')
    .some(alternative => !alternative.split(',').some(clause => keepsOut(clause, safeFrom)))

/** What switches the guard on, by the function. */
const GUARDS: ReadonlyMap<string, string> = new Map([
  ['torch.load', 'weights_only=True'],
  ['yaml.load', 'Loader=yaml.SafeLoader'],
  ['yaml.load_all', 'Loader=yaml.SafeLoader'],
])

const FIXES: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:pickle|dill|cloudpickle|joblib|marshal|shelve|jsonpickle)\b/,
    'Keep weights in safetensors and other data in JSON, Arrow or NumPy arrays, which hold no code.',
  ],
  [/^pandas\./, 'Keep the table in Parquet or Arrow, which hold no code.'],
  [/^numpy\./, 'Leave `allow_pickle` out, and keep objects in another format than NumPy arrays.'],
  [/^yaml\./, 'Use `yaml.safe_load`, which makes plain values only.'],
  [/^keras\./, 'Leave the guard on; name the classes that the model needs in `custom_objects`.'],
  [/^skops\./, 'Name the types that you looked at in `trusted`, one by one.'],
]

const DEFAULT_FIX = 'Load only what you made yourself, or a format that holds no code, such as safetensors.'

const fixOf = ({ loader, argument }: LoaderCall): string => {
  if (loader === 'torch.load' || /^weights_only=/.test(argument ?? ''))
    return 'Pass `weights_only=True`, or load safetensors.'
  return FIXES.find(([name]) => name.test(loader))?.[1] ?? DEFAULT_FIX
}

const said = ({ loader, unsafe, argument, library }: LoaderCall): string => {
  if (unsafe === 'always') return `${short(loader)} runs whatever code the file names that it reads.`
  if (unsafe === 'option')
    return `${short(loader)} is called with ${short(argument ?? 'its guard off')}, so that the file that it reads can run code.`
  const guard = GUARDS.get(loader) ?? 'its guard'
  if (!library)
    return `${short(loader)} is called without ${guard}, so that the file that it reads can run code.`
  const { name, safeFrom, declared } = library
  const range =
    declared === undefined
      ? 'and no manifest near the file declares it'
      : declared === ''
        ? 'and any version is declared'
        : `and "${short(declared)}" is declared`
  return `${short(loader)} without ${guard} lets the file run code with ${name} before ${safeFrom}, ${range}.`
}

/** The same call was no safer before. */
const isOld = ({ unsafe, previous }: LoaderCall): boolean =>
  previous !== undefined &&
  (previous.unsafe === unsafe || previous.unsafe === 'always' || unsafe === 'default')

export const modelLoader = rule({
  id: 'model-loader',
  title: 'Loading a file must not run code that the file brings',
  severity: { recommended: 'warning', strict: 'error' },
  on: 'loader',
  needs: [],
  options: options({
    allow: globs('Functions that may be called all the same, such as joblib.load.'),
  }),

  *check({ reference, options: { allow } }) {
    const { loader, library, surface, unsafe } = reference
    if (isOld(reference) || matches(allow, loader)) return
    if (unsafe === 'default' && library?.declared !== undefined && !admitsOlder(library)) return

    // What is installed is not known, and new installations are safe.
    const isGuess = unsafe === 'default' && library !== undefined && library.declared === undefined
    yield {
      message: said(reference),
      fix: fixOf(reference),
      ...mended(reference, GUARDS.get(loader)),
      ...cap(surface, isGuess ? 'warning' : 'error'),
    }
  },
})

import type { Observation } from '../../evidence.ts'
import { judgeName } from '../pickle/names.ts'

/** Keys under which configuration frameworks keep the Python name of what they call: Hydra, NeMo, jsonargparse. */
const KEYS = new Set(['_target_', '__target__', 'target', 'class_path', '_partial_target_'])
const NAME = /^[A-Za-z_][\w]*(?:\.[A-Za-z_]\w*)+$/
/** Text that only code or its configuration holds, in values that are no JSON. */
const CODE = /_target_|!!python\/|\b(?:os|subprocess|builtins|posix)\.[a-z_]+/

const LONGEST = 4 * 1024 * 1024
const MOST_VALUES = 100_000
const MOST_LAYERS = 3
const MOST_TOLD = 20

interface Target {
  readonly key: string
  readonly name: string
}

const parsed = (text: string): unknown => {
  if (text.length > LONGEST || !/^\s*[[{]/.test(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Names in JSON, also in JSON that stands as text within it. Undefined when it is none, or more than is looked at. */
const targetsIn = (text: string): readonly Target[] | undefined => {
  const root = parsed(text)
  if (root === undefined) return undefined
  const found: Target[] = []
  const open: (readonly [value: unknown, layer: number])[] = [[root, 0]]
  for (let seen = 0; open.length > 0; seen++) {
    const [value, layer] = open.pop() ?? []
    if (seen > MOST_VALUES || layer === undefined) return undefined
    if (typeof value === 'string') {
      const inner = layer < MOST_LAYERS ? parsed(value) : undefined
      if (inner !== undefined) open.push([inner, layer + 1])
    } else if (typeof value === 'object' && value !== null)
      for (const [key, each] of Object.entries(value)) {
        if (typeof each === 'string' && KEYS.has(key) && NAME.test(each)) found.push({ key, name: each })
        else open.push([each, layer])
      }
  }
  return found
}

const judged = (place: string, { key, name }: Target): Observation => {
  const dot = name.lastIndexOf('.')
  const { judged: level, does } = judgeName(name.slice(0, dot), name.slice(dot + 1))
  const shown = name.slice(0, 200)
  const who = `Libraries that build objects from the metadata ${place} would call ${shown}`
  if (level === 'safe')
    return { level: 'note', message: `${who}, which is known to be harmless.`, call: shown }
  return { level, message: `${who} (${key}), which ${does}.`, call: shown }
}

/**
 * Weights have no use for names of code, but some libraries keep the configuration of a model in its metadata, and build
 * from there what it names.
 */
export const targets = (metadata: ReadonlyMap<string, string>): readonly Observation[] => {
  const found: Observation[] = []
  for (const [key, value] of metadata) {
    const place = JSON.stringify(key.slice(0, 80))
    const names = targetsIn(value)
    if (names !== undefined) found.push(...names.slice(0, MOST_TOLD).map(target => judged(place, target)))
    const match = names === undefined || names.length === 0 ? CODE.exec(value) : null
    if (match === null) continue
    found.push({
      level: 'unknown',
      message: `The metadata ${place} name code (${match[0].slice(0, 60)}): libraries that build objects from metadata would call it.`,
    })
  }
  return found
}

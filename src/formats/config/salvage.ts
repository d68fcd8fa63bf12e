import type { Inspected } from '../format.ts'
import type { Seen } from './keys.ts'
import { placed } from './places.ts'
import { judgeTarget } from './targets.ts'

const RAW =
  /(?:_target_|class_path|target|_component_)["']?\s{0,20}:\s{0,20}["']?([\w.]{3,200})|python\/(?:object\/apply|object\/new|object|name|module):([\w.]{2,200})/g
const MOST_RAW = 1000
/** A key that always names code, or a tag that does. */
const NAMED =
  /\b(?:_target_|auto_map|chat_template|__loader__)["']?\s{0,20}:|![^\s]{0,60}python\/(?:object|name|module)/
const LINE =
  /^\s*(?:\.\.\.|%|[-?] (?:[!&*{["']|[\w.-]{1,80}:)|-$|["']?[^\s"':#]{1,80}["']?\s{0,20}:(?:\s|$)|[[\]{}"',!&*])/

/** Fences of Markdown, and code of Python: both quote settings and are none. */
const OTHER = /^(?:```|~~~|import \w|from [\w.]+ import |def \w|class \w)/m

/** Most lines are those of settings: prose that mentions a key is none. */
const isSettings = (text: string): boolean => {
  if (OTHER.test(text)) return false
  const lines = text
    .slice(0, 20_000)
    .split('\n')
    .slice(0, 200)
    .filter(line => !/^\s*(?:#|---|$)/.test(line))
  return lines.filter(line => LINE.test(line)).length >= lines.length * 0.5
}

/** A text that does not parse here may parse elsewhere: what it names in plain words counts. */
export const salvaged = (text: string, fault: string, seen: readonly Seen[]): Inspected | undefined => {
  const raw: Seen[] = []
  let tried = 0
  if (seen.length === 0 && !isSettings(text)) return undefined
  for (const match of text.matchAll(RAW)) {
    if (++tried > MOST_RAW) break
    const target = match[1] ?? match[2] ?? ''
    const { judged, does } = judgeTarget(target)
    if (judged !== 'dangerous') continue
    raw.push({
      level: 'dangerous',
      message: `It names ${JSON.stringify(target)}, which ${does}: frameworks that build objects from settings call it.`,
      at: match.index,
    })
  }
  if (raw.length === 0 && seen.length === 0 && !NAMED.test(text)) return undefined
  const open = {
    level: 'unknown' as const,
    message: `The configuration could not be read to its end: ${fault}.`,
  }
  return { completeness: 'partial', findings: [...placed(text, [...seen, ...raw]), open] }
}

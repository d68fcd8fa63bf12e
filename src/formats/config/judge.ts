/** Judges configurations that stand beside models, or in their archives: what they name is imported and called. */

import type { Inspected } from '../format.ts'
import { judgeTemplate } from '../template/judge.ts'
import { calls, judgeTag } from './calls.ts'
import { huggingFace, pipeline, sentenceModules } from './huggingface.ts'
import { readJson } from './json.ts'
import type { Judge, Seen } from './keys.ts'
import { type Node, type Tree, walk } from './node.ts'
import { placed } from './places.ts'
import { salvaged } from './salvage.ts'
import { bentoMl, mlflow, torchServe } from './serving.ts'
import { skops } from './skops.ts'
import { readYaml } from './yaml.ts'

const judges: readonly Judge[] = [
  calls,
  huggingFace,
  pipeline,
  sentenceModules,
  mlflow,
  torchServe,
  bentoMl,
  skops,
]

/** Longest configuration that is read, in characters. */
export const LONGEST = 16 * 1024 * 1024

/** Words without which a text holds nothing that is judged here; what is escaped can spell them. */
const CONCERNS =
  /_target_|"?target"?\s*:|_component_|class_path|activation_function|py\/|python\/|!(?:new|apply|name|module):|%TAG|!<|auto_map|custom_pipelines|custom_generate|trust_remote_code|_implementation|chat_template|parent_library|_class_name|"type"|python_function|modelName|bentoml_version|__loader__|\\[uUx]|!\S{0,60}%[0-9A-Fa-f]{2}/

/** `[gMASK]` and `{{ x }}` begin templates. */
const isJson = (text: string): boolean =>
  /^\ufeff?\s*(?:\[\s*(?:[\]{["\d-]|true|false|null)|\{(?![{%#]))/.test(text.slice(0, 1000))

/** A chat template by itself: it begins with a block, or one of its blocks goes over the messages. */
const isTemplate = (text: string): boolean =>
  /^\ufeff?\s*\{[{%#]/.test(text.slice(0, 1000)) || /\{%-?\s*for\s+\w+\s+in\s+\w{0,20}messages\b/.test(text)

const treeOf = (text: string): Tree => {
  if (!isJson(text)) return readYaml(text)
  const json = readJson(text)
  if (json.fault === undefined) return json
  const yaml = readYaml(text)
  return yaml.fault === undefined ? yaml : json
}

/**
 * What a configuration would make a loader run; undefined when it holds nothing of the kind, or is none.
 * Reads JSON, YAML, and Jinja templates.
 */
export const concerned = (text: string): Inspected | undefined => {
  const settings = CONCERNS.test(text) ? judgeSettings(text) : undefined
  const template = isTemplate(text) ? rendered(text) : undefined
  if (template === undefined) return settings
  if (settings === undefined && !isJson(text)) return { completeness: 'complete', findings: template }
  // Within settings a template is escaped, and only what is plain in spite of that counts.
  const plain = template.filter(({ level }) => level === 'dangerous')
  if (settings === undefined && plain.length === 0) return undefined
  return {
    completeness: settings?.completeness ?? 'complete',
    findings: [...plain, ...(settings?.findings ?? [])],
  }
}

const rendered = (text: string): Inspected['findings'] =>
  placed(
    text,
    judgeTemplate(text, 'of this file').map(seen => ({ ...seen, at: 0 })),
  )

const judgeSettings = (text: string): Inspected | undefined => {
  const { documents, fault } = treeOf(text)
  const seen = judgeTree(documents)
  if (fault !== undefined) return salvaged(text, fault, seen ?? [])
  const hidden = disguised(documents, text)
  if (seen === undefined && hidden.length === 0) return undefined
  const all = [...(seen ?? []), ...doubled(documents), ...hidden]
  return { completeness: 'complete', findings: placed(text, all) }
}

/**
 * The same for a file that is known to be a configuration: one that names nothing to run is safe.
 */
export const judgeConfig = (text: string): Inspected => {
  if (text.length > LONGEST)
    return {
      format: 'config',
      completeness: 'partial',
      findings: [{ level: 'unknown', message: 'The configuration is longer than is read.' }],
    }
  const inspected = concerned(text)
  if (inspected) return { format: 'config', ...inspected }
  const { fault } = treeOf(text)
  if (fault === undefined) return { format: 'config', completeness: 'complete', findings: [] }
  return {
    format: 'config',
    completeness: 'unreadable',
    findings: [{ level: 'unknown', message: `The configuration could not be read: ${fault}.` }],
  }
}

const judgeTree = (documents: readonly Node[]): readonly Seen[] | undefined => {
  const seen: Seen[] = []
  let mine = false
  for (const { node, trail } of walk(documents)) {
    const tag = node.tag === undefined ? undefined : judgeTag(node, trail)
    const all =
      node.kind === 'map' ? judges.map(judge => judge({ node, trail, top: trail === undefined })) : []
    for (const found of [tag, ...all]) {
      if (found === undefined) continue
      mine = true
      seen.push(...found)
    }
  }
  return mine ? seen : undefined
}

/** A key of plain letters that is written with escapes: no tool writes one so, and a search does not find it. */
const disguised = (documents: readonly Node[], text: string): readonly Seen[] => {
  if (!/\\[uUx]/.test(text)) return []
  for (const { node } of walk(documents))
    for (const { key, at } of node.kind === 'map' ? node.entries : []) {
      if (!/^[\w./-]{1,80}$/.test(key) || text.startsWith(key, at) || text.startsWith(key, at + 1)) continue
      if (!text.startsWith('"', at) || !/\\[uUx]/.test(text.slice(at, at + 12 * key.length))) continue
      const message = `The key ${JSON.stringify(key)} is written with escapes, which hides it from a search.`
      return [{ level: 'unknown', message, at }]
    }
  return []
}

/** Of two keys of one name some parsers take the first; both were judged. */
const doubled = (documents: readonly Node[]): readonly Seen[] => {
  for (const { node } of walk(documents)) {
    if (node.kind !== 'map') continue
    const keys = new Set<string>()
    for (const { key, at } of node.entries) {
      if (keys.has(key) && key !== '?' && key !== '<<')
        return [
          {
            level: 'unknown',
            message: `The key ${JSON.stringify(key.slice(0, 80))} stands twice in one place: parsers disagree on which counts.`,
            at,
          },
        ]
      keys.add(key)
    }
  }
  return []
}

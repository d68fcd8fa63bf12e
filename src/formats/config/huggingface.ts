/** Keys of Hugging Face's configurations that bring code, or turn on what brings it. */
import { hubLibraries } from '../../data/config-names.ts'
import { judgeTemplate } from '../template/judge.ts'
import { isTrue, type Judge, type Place, pathOf, quoted, type Seen } from './keys.ts'
import { type Entry, type Node, textOf, textsIn, valueAt } from './node.ts'
import { isDotted, judgeTarget } from './targets.ts'

/** Keys whose values are places of Python code, with what runs it. */
const CODE: ReadonlyMap<string, string> = new Map([
  ['auto_map', 'transformers runs it with trust_remote_code'],
  ['custom_pipelines', 'transformers runs it with trust_remote_code'],
  ['custom_generate', 'transformers runs it when text is generated with trust_remote_code'],
])

/** Ways of attention that transformers has itself; anything else is the repository of a kernel, which it fetches and runs. */
const ATTENTION =
  /^(?:null|None|eager|sdpa|sdpa_paged|eager_paged|flash_attention_[234]|flex_attention|(?:paged\|)(?:eager|sdpa|flash_attention_[234]))$/
const ATTENTION_KEYS = /^_?(?:attn|experts)_implementation(?:_internal|_autoset)?$/

export const huggingFace: Judge = place => {
  const found: Seen[] = []
  let mine = false
  for (const entry of place.node.entries) {
    const seen = judgeEntry(entry, place)
    if (seen === undefined) continue
    mine = true
    found.push(...seen)
  }
  return mine ? found : undefined
}

const judgeEntry = (entry: Entry, place: Place): readonly Seen[] | undefined => {
  const { key, value, at } = entry
  const path = pathOf(place.trail, key)
  const runs = CODE.get(key)
  if (runs !== undefined) return places(value, path, runs, at)
  if (key === 'trust_remote_code' && isTrue(value))
    return [
      {
        level: 'unknown',
        message: `The setting ${path} turns on code from repositories for whatever is loaded with this file.`,
        at,
      },
    ]
  if (ATTENTION_KEYS.test(key)) return attention(key, value, path, at)
  if (key === 'chat_template') return templates(value, path, at)
  if (key === 'auto_mapping') return adapter(value, path, at)
  return undefined
}

const places = (value: Node, path: string, runs: string, at: number): readonly Seen[] => {
  const named = textsIn(value).filter(({ text, plain }) => !plain && text !== '')
  const all = value.kind === 'scalar' ? named : named.filter(({ text }) => /[.]|--/.test(text))
  const seen = new Map<string, Seen>()
  for (const { text } of all) {
    const other = text.includes('--') || /^[^/\s]+\/[^/\s]+$/.test(text)
    const where = other ? 'another repository, whose owner can change it' : 'its own repository'
    const message = `The setting ${path} names Python code of ${where}: ${quoted(text)}; ${runs}.`
    if (!seen.has(where)) seen.set(where, { level: 'unknown', message, at, needs: 'trust_remote_code' })
  }
  return [...seen.values()]
}

/** Some versions fetch a kernel of that name from the hub and run it, whatever trust_remote_code says. */
const attention = (key: string, value: Node, path: string, at: number): readonly Seen[] => {
  const texts = textsIn(value).map(({ text }) => text)
  const strange = texts.find(text => !ATTENTION.test(text))
  if (strange === undefined || /_autoset$/.test(key)) return []
  return [
    {
      level: key.endsWith('_internal') || strange.includes('/') ? 'dangerous' : 'unknown',
      message: `The setting ${path} names ${quoted(strange)}: transformers before 5.3.0 fetches and runs a kernel of that name from the hub.`,
      at,
    },
  ]
}

/** A template, or a list of `{name, template}`, or templates by name. */
const templates = (value: Node, path: string, at: number): readonly Seen[] => {
  const texts =
    value.kind === 'list'
      ? value.items.flatMap(item => {
          const text = textOf(valueAt(item, 'template')) ?? textOf(item)
          return text === undefined ? [] : [{ text, name: textOf(valueAt(item, 'name')) ?? '' }]
        })
      : textsIn(value).map(({ text }) => ({ text, name: '' }))
  return texts.flatMap(({ text, name }) =>
    judgeTemplate(text, name === '' ? path : `${path} (${name.slice(0, 40).replace(/[\p{C}]/gu, ' ')})`).map(
      seen => ({ ...seen, at }),
    ),
  )
}

/** PEFT imports the library that an adapter names and takes the class from it. */
const adapter = (value: Node, path: string, at: number): readonly Seen[] | undefined => {
  const library = textOf(valueAt(value, 'parent_library'))
  const name = textOf(valueAt(value, 'base_model_class'))
  if (library === undefined || library === 'null') return undefined
  return imported(library, name ?? '_', path, 'PEFT imports it', at)
}

const imported = (library: string, name: string, path: string, who: string, at: number): readonly Seen[] => {
  const root = library.split('.')[0] ?? ''
  const { judged, does } = judgeTarget(`${library}.${name}`)
  if (judged === 'dangerous')
    return [
      {
        level: 'dangerous',
        message: `The setting ${path} names ${quoted(`${library}.${name}`)}, which ${does}: ${who}.`,
        at,
      },
    ]
  if (judged === 'safe' || hubLibraries.has(root) || DIFFUSERS_PARTS.has(library)) return []
  return [
    {
      level: 'unknown',
      message: `The setting ${path} takes ${quoted(name)} from ${quoted(library)}, which is none of the libraries known here: ${who}, or runs a file of that name in the repository.`,
      at,
    },
  ]
}

/** Parts of diffusers that its pipelines name without it. */
const DIFFUSERS_PARTS = new Set(
  (
    'stable_diffusion stable_diffusion_xl pipeline_utils audioldm2 deepfloyd_if kandinsky kandinsky2_2 kandinsky3 latent_diffusion ' +
    'paint_by_example shap_e stable_cascade unidiffuser versatile_diffusion wuerstchen spectrogram_diffusion alt_diffusion flux ltx null'
  ).split(' '),
)

/** `model_index.json` of diffusers: every part is `[library, class]`; the pipeline itself may be a file of the repository. */
export const pipeline: Judge = ({ node, trail, top }) => {
  if (!top || valueAt(node, '_class_name') === undefined || valueAt(node, '_diffusers_version') === undefined)
    return undefined
  const parts = node.entries.filter(({ value }) => value.kind === 'list' && value.items.length === 2)
  if (parts.length === 0) return undefined
  return parts.flatMap(({ key, value, at }) => {
    const [library, name] = value.kind === 'list' ? value.items.map(textOf) : []
    if (library === undefined || name === undefined || (library === 'null' && name === 'null')) return []
    const path = pathOf(trail, key)
    if (key !== '_class_name') return imported(library, name, path, 'diffusers imports it', at)
    const message = `The setting ${path} names ${quoted(name)} in the file ${quoted(library)} of the repository: diffusers runs it with trust_remote_code.`
    return [{ level: 'unknown', message, at, needs: 'trust_remote_code' }]
  })
}

/** `modules.json` of sentence-transformers: the type of each module is a name that is imported. */
export const sentenceModules: Judge = ({ node, trail }) => {
  const type = valueAt(node, 'type')
  const text = textOf(type)
  if (type === undefined || text === undefined || !isDotted(text)) return undefined
  if (valueAt(node, 'path') === undefined || valueAt(node, 'idx') === undefined) return undefined
  const { judged, does } = judgeTarget(text)
  if (judged === 'safe') return []
  const path = pathOf(trail, 'type')
  return [
    {
      level: judged,
      message: `The setting ${path} names ${quoted(text)}, which ${does}: sentence-transformers imports it, or runs a file of that name in the repository.`,
      at: type.at,
    },
  ]
}

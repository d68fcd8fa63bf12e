import type { Log } from '../pickle/log.ts'
import { attributesOf, type Tag } from './tags.ts'

/** Judges what any reader of XML may follow: entities, declarations elsewhere, style sheets. */
export const judgeDeclaration = (log: Log, { kind, rest, at }: Tag): void => {
  if (kind === 'doctype' && /<!ENTITY/i.test(rest))
    log.add({
      level: 'dangerous',
      message:
        'The file declares entities: readers of XML that follow them read files and addresses, or fill the memory.',
      call: rest.slice(0, 200).replace(/\s+/g, ' '),
      offset: at,
    })
  else if (kind === 'doctype')
    log.add({
      level: 'unknown',
      message: 'The file has a DOCTYPE, which readers of XML may fetch; models need none.',
      call: rest.slice(0, 200).replace(/\s+/g, ' '),
      offset: at,
    })
  if (kind === 'instruction' && /^\?xml-stylesheet/.test(rest))
    log.add({ level: 'unknown', message: 'The file names a style sheet, which can hold code.', offset: at })
}

/** Text of an extension that a program could run. */
const SCRIPT = /\b(?:script|python|groovy|javascript|java|class|code|exec|eval|command)\b/i

/** Extensions and functions of PMML: the standard has none that run code, and engines add some. */
export const judgePmml = (log: Log, tag: Tag): void => {
  if (tag.kind !== 'open') return
  const name = tag.name.replace(/^.*:/, '')
  const attributes = attributesOf(tag)
  if (name === 'Extension' && SCRIPT.test([...attributes.values()].join(' ')))
    log.add({
      level: 'unknown',
      message: `An Extension names code (${[...attributes].map(([key, value]) => `${key}=${JSON.stringify(value.slice(0, 60))}`).join(', ')}): engines that know it would run it.`,
      offset: tag.at,
    })
  const called = name === 'Apply' ? attributes.get('function') : undefined
  if (called !== undefined && /[./:]/.test(called.replace(/^x-/, '')))
    log.add({
      level: 'unknown',
      message: `A function is a class of the engine: ${JSON.stringify(called.slice(0, 120))}.`,
      offset: tag.at,
    })
  if (/^(?:script|include)$/i.test(name))
    log.add({
      level: 'unknown',
      message: `The element ${JSON.stringify(tag.name.slice(0, 40))} is none of PMML.`,
      offset: tag.at,
    })
}

const OWN_OPERATORS = /^(?:opset\d{1,2}|ie_internal_opset)$/
/** Layers that its own package of tokenizers brings. */
const TOKENIZERS =
  /^(?:String|Ragged|Regex|Case|Char|BPE|Word|Wordpiece|Unigram|Vocab|Combine|Fuze|Trie|Bytes|Special|Sentencepiece|Truncate|UTF8|Normalize|Equal)\w*$/

/** Layers and files of OpenVINO. */
export const judgeOpenvino = (log: Log, tag: Tag): void => {
  if (tag.kind !== 'open') return
  const attributes = attributesOf(tag)
  if (tag.name === 'extensions' || tag.name === 'extension')
    log.add({
      level: 'unknown',
      message: 'The model names extensions, which are libraries of machine code.',
      offset: tag.at,
    })
  const library = attributes.get('library') ?? attributes.get('impl-library')
  if (library !== undefined)
    log.add({
      level: 'dangerous',
      message: `A layer names a library to load: ${JSON.stringify(library.slice(0, 120))}.`,
      offset: tag.at,
    })
  if (tag.name !== 'layer') return
  const [type = '', version] = [attributes.get('type'), attributes.get('version')]
  if (version === undefined || OWN_OPERATORS.test(version)) return
  log.add(
    {
      level: TOKENIZERS.test(type) ? 'note' : 'unknown',
      message: `The layer ${JSON.stringify(type.slice(0, 60))} of ${JSON.stringify(version.slice(0, 40))} is none of OpenVINO; a library must bring it.`,
      offset: tag.at,
    },
    `${type} ${version}`,
  )
}

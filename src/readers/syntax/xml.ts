/** XML to a tree that knows its lines. External entities are never loaded, and undefined ones are errors. */
import { parseXml, XmlCdata, XmlElement, XmlError, XmlText } from '@rgrove/parse-xml'
import { lineFinder } from '../lines.ts'
import { conflictLine } from '../locate.ts'

export interface XmlNode {
  readonly name: string
  readonly line: number
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlNode[]
  /** Character data directly in the element, trimmed. */
  readonly text: string
}

export interface XmlFault {
  readonly line: number
  readonly why: string
}

/** The parser recurses; real build files end at some 20 levels. */
const DEEPEST = 200

/** A close tag for each open one is not asked for here: an upper bound of the depth is enough. */
const tooDeep = (text: string): number | undefined => {
  let [depth, at] = [0, 0]
  // No tag holds another `<`, so that a text of them alone is passed once.
  for (const [tag] of text.matchAll(/<[^!?<>][^<>]*>/g)) {
    at += tag.length
    if (tag.startsWith('</')) depth--
    else if (!tag.endsWith('/>') && ++depth > DEEPEST) return at
  }
  return undefined
}

const build = (element: XmlElement, lineOf: (offset: number) => number): XmlNode => ({
  name: element.name,
  line: lineOf(element.start),
  attributes: new Map(Object.entries(element.attributes)),
  children: element.children.flatMap(child => (child instanceof XmlElement ? [build(child, lineOf)] : [])),
  text: element.children
    .map(child => (child instanceof XmlText || child instanceof XmlCdata ? child.text : ''))
    .join('')
    .trim(),
})

/** The root element, or what stands in its way. */
export const readXml = (text: string): XmlNode | XmlFault => {
  const conflict = conflictLine(text)
  if (conflict) return { line: conflict, why: 'a merge conflict is not resolved' }
  if (tooDeep(text) !== undefined) return { line: 1, why: `nested deeper than ${DEEPEST} levels` }
  try {
    const { root } = parseXml(text, { includeOffsets: true })
    return root ? build(root, lineFinder(text)) : { line: 1, why: 'expected an element' }
  } catch (error) {
    if (error instanceof XmlError) return { line: error.line, why: error.message.split('\n', 1)[0] ?? '' }
    return { line: 1, why: 'no XML that can be read' }
  }
}

export const isXml = (read: XmlNode | XmlFault): read is XmlNode => 'name' in read

export const childrenOf = (node: XmlNode, name: string): readonly XmlNode[] =>
  node.children.filter(child => child.name === name)

export const childOf = (node: XmlNode, name: string): XmlNode | undefined =>
  node.children.find(child => child.name === name)

export const textIn = (node: XmlNode, name: string): string | undefined =>
  childOf(node, name)?.text || undefined

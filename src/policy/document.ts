import { LineCounter, parseDocument, type YAMLError } from 'yaml'
import type { PolicyFault } from './error.ts'
import { grow, TOO_DEEP, type Tree } from './tree.ts'

/** Largest policy in bytes. */
const LARGEST = 256 * 1024

export interface Document {
  /** Undefined when the text is no YAML mapping at all. */
  readonly tree?: Tree
  readonly faults: readonly PolicyFault[]
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

/** What is wrong with the text before it is parsed; parsing costs time that grows faster than the text. */
const unfit = (text: string): Omit<PolicyFault, 'path'> | undefined => {
  const size = text.length > LARGEST ? text.length : Buffer.byteLength(text)
  if (size > LARGEST) {
    const found = `${size.toLocaleString('en')} bytes`
    return { line: 1, message: `found ${found}, expected at most 262,144 bytes (256 KiB)` }
  }
  // Characters that no YAML text may hold, and the mark that decoders leave for bytes that are no UTF-8.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const foreign = text.search(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffd]/)
  if (foreign < 0) return undefined
  return { line: lineOf(text, foreign), message: 'found bytes that are no UTF-8 text, expected a YAML file' }
}

const syntax = ({ code, message }: YAMLError): string => {
  if (code === 'TAB_AS_INDENT') return 'found a tab, expected spaces as indentation'
  if (code === 'MULTIPLE_DOCS') return 'found a second document, expected one'
  if (code === 'RESOURCE_EXHAUSTION') return TOO_DEEP
  if (code === 'NON_STRING_KEY') return 'found a key that is no text, expected a word'
  return `found text that is no YAML (${message}), expected YAML 1.2`
}

/** Faults without repetition: one broken bracket makes the parser say the same of everything behind it. */
const distinct = (faults: readonly PolicyFault[]): readonly PolicyFault[] => {
  const deep = faults.find(({ message }) => message === TOO_DEEP)
  if (deep) return [deep]
  return [...new Map(faults.map(fault => [`${fault.line} ${fault.message}`, fault])).values()]
}

/** The text of a policy as a tree with lines. Never throws. */
export const readDocument = (text: string, path: string): Document => {
  const early = unfit(text)
  if (early) return { faults: [{ path, ...early }] }

  const lineCounter = new LineCounter()
  const line = (offset: number) => Math.max(1, lineCounter.linePos(offset).line)
  const fault = (offset: number, message: string): PolicyFault => ({ path, line: line(offset), message })
  // Duplicate keys are looked for in `grow`: the parser's own search takes time that grows with the square.
  const settings = { lineCounter, uniqueKeys: false, stringKeys: true, prettyErrors: false } as const
  const document = parseDocument(text, settings)

  if (document.errors.length > 0) {
    return { faults: distinct(document.errors.map(error => fault(error.pos[0], syntax(error)))) }
  }
  if (document.directives?.yaml.explicit) {
    return { faults: [fault(0, 'found a %YAML directive, expected none')] }
  }
  if (!document.contents) {
    return { faults: [fault(0, 'found an empty file, expected a mapping that starts with "version: 1"')] }
  }
  const grown = grow(document.contents, line)
  const faults = grown.faults.map(({ line, message }) => ({ path, line, message }))
  return grown.tree ? { tree: grown.tree, faults } : { faults }
}

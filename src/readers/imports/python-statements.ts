/** The modules that Python code imports, each with what its surroundings say of it. */
import { isNamespace } from '../../data/import-map.ts'
import { type PythonLine, pythonLines } from './python-lines.ts'

export interface PythonImport {
  /** Dotted, absolute; of a shared namespace with the name that is taken from it. */
  readonly module: string
  readonly line: number
  /** `optional`: code that goes on without it (`except ImportError`); `typing`: only type checkers run the line. */
  readonly when: 'always' | 'optional' | 'typing'
}

/** A block around the code that follows. Whether a `try` expects failure is only known when its `except` comes. */
interface Block {
  readonly indent: number
  readonly kind: 'try' | 'optional' | 'typing'
  expects: boolean
}

const EXPECTING = /^except\b(?:\s*:|[^:]*\b(?:ImportError|ModuleNotFoundError|Exception|BaseException)\b)/
const HEADERS: readonly (readonly [RegExp, Block['kind']])[] = [
  [/^try\s*:/, 'try'],
  [/^if\b[^:]*\bTYPE_CHECKING\b/, 'typing'],
  [/^with\b[^:]*\bsuppress\([^:]*\b(?:ImportError|ModuleNotFoundError|Exception)\b/, 'optional'],
  [EXPECTING, 'optional'],
]
/** A statement behind a header on the same line. */
const INLINE = /^(?:try|else|finally|if|elif|except|with|while|for)\b[^:]{0,500}:\s*(?=\S)/

const DYNAMIC = /(?:^|\.)(?:import_module|__import__)$/
/** No module has a longer name, in characters. */
const LONGEST = 200
const NAME = /^(?!\d)[^\s.,;:()"'`=+*/\\[\]{}<>!-]+(?:\.[^\s.,;:()"'`=+*/\\[\]{}<>!-]+)*$/

const listed = (names: string): readonly string[] =>
  names
    .replace(/[()]/g, ' ')
    .split(',')
    .map(item => item.trim().split(/\s+/, 1)[0] ?? '')
    .filter(Boolean)

/** The modules of one import statement; relative ones belong to the project itself. */
const modulesOf = (statement: string): readonly string[] => {
  if (/^import\s/.test(statement)) return listed(statement.slice(7)).filter(name => !name.startsWith('.'))
  const [, module = '', names = ''] = /^from\s+([^\s.][^\s]*)\s+import\b([\s\S]*)$/.exec(statement) ?? []
  if (!module) return []
  if (!isNamespace(module)) return [module]
  return listed(names).map(name => (name === '*' ? module : `${module}.${name}`))
}

const dynamicOf = ({ calls }: PythonLine): readonly string[] =>
  calls.filter(([callee, text]) => DYNAMIC.test(callee) && !text.startsWith('.')).map(([, text]) => text)

/** Deepest nesting of blocks that is followed. */
const DEEPEST = 100

/** Follows the blocks by their indentation. @returns for each line the blocks around it, with the one that it opens. */
const follower = () => {
  let open: readonly Block[] = []
  let closed: readonly Block[] = []
  return ({ code, indent }: PythonLine): readonly Block[] => {
    const ended = open.filter(block => block.indent >= indent)
    open = open.filter(block => block.indent < indent)
    closed = [...closed.filter(block => block.indent <= indent), ...ended].slice(-DEEPEST)
    if (EXPECTING.test(code)) {
      for (const block of closed) if (block.indent === indent && block.kind === 'try') block.expects = true
    } else if (!/^(?:except|else|finally)\b/.test(code)) {
      closed = closed.filter(block => block.indent < indent)
    }
    const kind = HEADERS.find(([pattern]) => pattern.test(code))?.[1]
    if (kind) open = [...open, { indent, kind, expects: false }].slice(-DEEPEST)
    return open
  }
}

const whenOf = (around: readonly Block[]): PythonImport['when'] => {
  if (around.some(({ kind }) => kind === 'typing')) return 'typing'
  return around.some(({ kind, expects }) => kind === 'optional' || expects) ? 'optional' : 'always'
}

/** Absolute imports in the order of their lines; those of one statement each by itself. */
export const pythonImports = (text: string): readonly PythonImport[] => {
  const found: { module: string; line: number; around: readonly Block[] }[] = []
  const follow = follower()
  for (const line of pythonLines(text)) {
    const around = follow(line)
    const code = line.code.replace(INLINE, '')
    const statements = code.includes(';') ? code.split(';').map(part => part.trim()) : [code]
    for (const module of [...statements.flatMap(modulesOf), ...dynamicOf(line)]) {
      if (module.length > LONGEST || !NAME.test(module)) continue
      found.push({ module, line: line.line, around })
    }
  }
  return found.map(({ module, line, around }) => ({ module, line, when: whenOf(around) }))
}

/** Which modules a JavaScript or TypeScript file imports, from its tokens. */
import { type Token, tokensOf } from './javascript-tokens.ts'

export interface JavascriptImport {
  /** As written. */
  readonly specifier: string
  /** Offset in the text. */
  readonly at: number
  /** Only types are imported, which no program loads. */
  readonly types: boolean
}

/** Functions of an object whose first argument is a module. */
const METHODS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['require', new Set(['resolve'])],
  ['module', new Set(['require'])],
  ['jest', new Set(['mock', 'doMock', 'unmock', 'requireActual', 'requireMock', 'createMockFromModule'])],
  ['vi', new Set(['mock', 'doMock', 'unmock', 'importActual', 'importMock'])],
])

interface Reading {
  token: Token
  /** The token before it; three dots are one. */
  before: string
  next(): Token
  readonly found: JavascriptImport[]
}

const emit = ({ found, token }: Reading, types = false): void => {
  found.push({ specifier: token.text, at: token.at, types })
}

const isSign = ({ token }: Reading, text: string): boolean => token.kind === 'sign' && token.text === text

/** `('x')` and `('x', …)`: the module, when it stands there as text. */
const call = (reading: Reading): void => {
  if (!isSign(reading, '(')) return
  const argument = reading.next()
  if (argument.kind !== 'string') return
  const { text, at } = argument
  reading.next()
  // `'a' + b` names no module.
  if (isSign(reading, ')') || isSign(reading, ',')) reading.found.push({ specifier: text, at, types: false })
}

/** Names in braces; true when they are closed. */
const names = (reading: Reading): boolean => {
  for (let token = reading.next(); token.kind !== 'end'; token = reading.next()) {
    if (isSign(reading, '}')) {
      reading.next()
      return true
    }
    if (token.kind === 'sign' && token.text !== ',') return false
    // The next statement: the braces were never closed.
    if ((token.text === 'import' || token.text === 'export') && !'{,'.includes(reading.before)) return false
  }
  return false
}

/** What stands between `import` or `export` and `from`. It stops where it is no such clause, so nothing is read twice. */
const clause = (reading: Reading, onlyTypes = false): void => {
  let types = onlyTypes
  for (let step = 0; ; step++) {
    const { kind, text } = reading.token
    if (isSign(reading, '{')) {
      if (!names(reading)) return
    } else if (kind === 'name' && text === 'from') {
      if (reading.next().kind === 'string') {
        emit(reading, types)
        return
      }
    } else if (kind === 'name' && text === 'require') {
      reading.next()
      call(reading)
      return
    } else if (kind === 'name' && text !== 'import' && text !== 'export' && step < 8) {
      if (step === 0 && text === 'type') types = true
      reading.next()
    } else if (isSign(reading, '*') || isSign(reading, ',') || isSign(reading, '=')) reading.next()
    else return
  }
}

const imported = (reading: Reading): void => {
  const { kind } = reading.next()
  if (kind === 'string') emit(reading)
  else if (isSign(reading, '(')) call(reading)
  else if (isSign(reading, '.')) {
    if (reading.next().text !== 'meta') return
    if (reading.next().text === '.' && reading.next().text === 'resolve') {
      reading.next()
      call(reading)
    }
  } else clause(reading)
}

const exported = (reading: Reading): void => {
  const { text } = reading.next()
  if (text === '{' || text === '*') clause(reading)
  else if (text === 'type') {
    reading.next()
    if (isSign(reading, '{') || isSign(reading, '*')) clause(reading, true)
  }
}

const method = (reading: Reading, functions: ReadonlySet<string>): void => {
  if (reading.token.kind !== 'sign' || reading.token.text !== '.') return
  if (!functions.has(reading.next().text)) return
  reading.next()
  call(reading)
}

/** Every import of a part of a text, in its order. Constant space a token, linear in the text. */
export const javascriptImports = (text: string, from = 0, to = text.length): readonly JavascriptImport[] => {
  const tokens = tokensOf(text, from, to)
  const reading: Reading = {
    token: { kind: 'sign', text: '', at: from },
    before: '',
    found: [],
    next() {
      const { kind, text: passed } = this.token
      // The module `'.'` is no dot.
      if (kind === 'string') this.before = 'a string'
      else this.before = passed === '.' && this.before.startsWith('.') ? '...' : passed
      this.token = tokens.next()
      return this.token
    },
  }
  reading.next()
  while (reading.token.kind !== 'end') {
    const { kind, text: word, reference } = reading.token
    const property = reading.before === '.'
    if (reference) {
      emit(reading, true)
      reading.next()
    } else if (kind !== 'name' || property) reading.next()
    else if (word === 'import') imported(reading)
    else if (word === 'export') exported(reading)
    else {
      const functions = METHODS.get(word)
      reading.next()
      if (word === 'require') call(reading)
      if (functions) method(reading, functions)
    }
  }
  return reading.found
}

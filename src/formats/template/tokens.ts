/** Stands for a character that a text names in words. */
export const NAMED = '\ufffe'

/** One token of the code within a Jinja template. */
export interface Token {
  readonly kind: 'name' | 'text' | 'number' | 'sign'
  /** Of a text its content, escapes decoded. */
  readonly text: string
}

/** The code of one `{{ … }}` or `{% … %}`. */
export interface Block {
  readonly kind: 'expression' | 'statement'
  readonly tokens: readonly Token[]
  /** Place in the template. */
  readonly at: number
}

const OPEN = /\{([{%#])/g
const TOKEN =
  /\s+|([A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)|("[^"\\]*(?:\\[\s\S][^"\\]*)*"|'[^'\\]*(?:\\[\s\S][^'\\]*)*')|(\d[\d_.]*)|([\s\S])/gu

/** Cuts a template into its blocks. Comments and raw parts hold no code. `closed`: whether every block ends. */
export const blocksOf = (
  template: string,
): { readonly blocks: readonly Block[]; readonly closed: boolean } => {
  const blocks: Block[] = []
  let closed = true
  OPEN.lastIndex = 0
  for (let open = OPEN.exec(template); open !== null; open = OPEN.exec(template)) {
    const from = open.index + 2
    if (open[1] === '#') {
      const end = template.indexOf('#}', from)
      if (end < 0) return { blocks, closed: false }
      OPEN.lastIndex = end + 2
      continue
    }
    const kind = open[1] === '{' ? 'expression' : 'statement'
    const { tokens, end } = tokensFrom(template, from, kind === 'expression' ? '}}' : '%}')
    if (end < 0) closed = false
    blocks.push({ kind, tokens, at: open.index })
    if (end < 0) return { blocks, closed }
    const next = kind === 'statement' && isRaw(tokens) ? endOfRaw(template, end) : end
    if (next < 0) return { blocks, closed: false }
    OPEN.lastIndex = next
  }
  return { blocks, closed }
}

/** `{% raw %}` and nothing else: whoever takes `{{ raw }}` for one skips the code behind it. */
const isRaw = (tokens: readonly Token[]): boolean => {
  const [only, ...more] = tokens.filter(({ text }) => text !== '-' && text !== '+')
  return more.length === 0 && only?.kind === 'name' && only.text === 'raw'
}

const endOfRaw = (template: string, from: number): number => {
  const end = /\{%[-+]?\s*endraw\s*[-+]?%\}/g
  end.lastIndex = from
  return end.exec(template) === null ? -1 : end.lastIndex
}

/** Tokens up to the closing sign outside of texts and brackets; `end` is behind it, or -1. */
const tokensFrom = (template: string, from: number, close: string) => {
  const tokens: Token[] = []
  let depth = 0
  TOKEN.lastIndex = from
  for (let match = TOKEN.exec(template); match !== null; match = TOKEN.exec(template)) {
    const [, name, text, number, sign] = match
    if (name !== undefined) tokens.push({ kind: 'name', text: name })
    if (text !== undefined) tokens.push({ kind: 'text', text: unescaped(text.slice(1, -1)) })
    if (number !== undefined) tokens.push({ kind: 'number', text: number })
    if (sign === undefined) continue
    if (depth === 0 && template.startsWith(close, match.index)) return { tokens, end: match.index + 2 }
    if (sign === '"' || sign === "'") return { tokens, end: -1 }
    if ('([{'.includes(sign)) depth++
    if (')]}'.includes(sign)) depth = Math.max(depth - 1, 0)
    tokens.push({ kind: 'sign', text: sign })
  }
  return { tokens, end: -1 }
}

/** Of the escapes with one letter those that stand for white space; a line end is left out, as Python does. */
const BLANKS: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['a', ' '],
  ['b', ' '],
  ['f', ' '],
  ['v', ' '],
  ['\n', ''],
])

const ESCAPE =
  /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|N\{([^{}]{1,100})\}|([\s\S]))/g

/** Escapes as Python reads them. A character that is named (`\N{…}`) is known only when it is the underscore. */
const unescaped = (text: string): string =>
  text.replace(ESCAPE, (_, ...parts) => {
    const [hex, short, long, octal, name, plain] = parts as (string | undefined)[]
    if (plain !== undefined) return BLANKS.get(plain) ?? plain
    if (name !== undefined) return name.toUpperCase() === 'LOW LINE' ? '_' : NAMED
    const code =
      octal === undefined ? Number.parseInt(hex ?? short ?? long ?? '0', 16) : Number.parseInt(octal, 8)
    return code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })

/** One tag of an XML text, or what else stands between angle brackets. */
export interface Tag {
  readonly kind: 'open' | 'close' | 'doctype' | 'instruction'
  readonly name: string
  /** Of a tag what stands behind its name, of others all of it. */
  readonly rest: string
  /** Place in the text. */
  readonly at: number
}

/** Longest declaration that is kept. */
const LONGEST = 16 * 1024
const NAME = /[^\s/>]+/y

/**
 * The tags of an XML text, one after the other. Comments and character data are passed over. The text need not be well
 * formed: what a lenient reader would see is seen.
 */
export function* tagsOf(text: string): Iterable<Tag> {
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const passed = text.startsWith('<!--', at) ? '-->' : text.startsWith('<![CDATA[', at) ? ']]>' : undefined
    if (passed !== undefined) {
      const end = text.indexOf(passed, at + 4)
      if (end < 0) return
      at = end + passed.length
      continue
    }
    const end = endOf(text, at)
    const inner = text.slice(at + 1, Math.min(end, at + LONGEST))
    if (inner.startsWith('!')) yield { kind: 'doctype', name: 'DOCTYPE', rest: inner, at }
    else if (inner.startsWith('?')) yield { kind: 'instruction', name: '', rest: inner, at }
    else {
      const close = inner.startsWith('/')
      NAME.lastIndex = close ? 1 : 0
      const name = NAME.exec(inner)?.[0] ?? ''
      yield { kind: close ? 'close' : 'open', name, rest: inner.slice(NAME.lastIndex), at }
    }
    at = end + 1
  }
}

/** The bracket that closes what opens at `from`, outside of quotes and of the brackets of a DOCTYPE. */
const endOf = (text: string, from: number): number => {
  let quote = ''
  let depth = 0
  for (let at = from + 1; at < text.length; at++) {
    const sign = text[at] ?? ''
    if (quote !== '') {
      if (sign === quote) quote = ''
    } else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '[') depth++
    else if (sign === ']') depth--
    else if (sign === '>' && depth <= 0) return at
  }
  return text.length
}

const ATTRIBUTE = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** The attributes of a tag, entities decoded as far as they spell signs. */
export const attributesOf = ({ rest }: Tag): ReadonlyMap<string, string> =>
  new Map(
    [...rest.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [
      name,
      decoded(double ?? single ?? ''),
    ]),
  )

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])

const decoded = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w{1,4}));/g,
    (whole, hex?: string, number?: string, name = '') => {
      if (hex === undefined && number === undefined) return NAMED.get(name) ?? whole
      const code = hex === undefined ? Number(number) : Number.parseInt(hex, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )

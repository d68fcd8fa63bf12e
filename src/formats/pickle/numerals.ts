/**
 * Numbers spelled as text, as CPython reads them. The C reader and the one in Python differ in small ways; what either
 * reads is a number here.
 */

const latin1 = (line: Uint8Array): string => Buffer.from(line).toString('latin1')

/** C ends a text at the first zero byte. */
const untilZero = (text: string): string => {
  const zero = text.indexOf('\0')
  return zero < 0 ? text : text.slice(0, zero)
}

const trimmed = (text: string): string => text.replace(/^[ \t\n\v\f\r]+/, '').replace(/[ \t\n\v\f\r]+$/, '')

const DECIMAL = /^[+-]?[0-9]+(?:_[0-9]+)*$/

/** The index of GET and PUT; undefined where Python raises. */
export const indexIn = (line: Uint8Array): number | undefined => {
  const text = trimmed(untilZero(latin1(line)))
  if (!DECIMAL.test(text)) return undefined
  const index = Number(text.replaceAll('_', ''))
  return index >= 0 ? Math.abs(index) : undefined
}

const RADIX =
  /^([+-]?)(?:0[xX]((?:_?[0-9a-fA-F])+)|0[oO]((?:_?[0-7])+)|0[bB]((?:_?[01])+)|(0(?:_?[0-7])*)|([1-9](?:_?[0-9])*))L?$/

/** A number of INT and LONG: any radix, `_` between digits, `L` behind; undefined where Python raises. */
export const integerOf = (line: Uint8Array): number | undefined => {
  const text = trimmed(untilZero(latin1(line)))
  const [, sign, hex, octal, binary, zero, decimal] = RADIX.exec(text) ?? []
  const parse = (digits: string, radix: number): number => {
    const plain = digits.replaceAll('_', '')
    const value = Number.parseInt(plain, radix)
    return sign === '-' ? -value : value
  }
  if (hex !== undefined) return parse(hex, 16)
  if (octal !== undefined) return parse(octal, 8)
  if (binary !== undefined) return parse(binary, 2)
  // A zero in front makes the number octal to the C reader alone.
  if (zero !== undefined) return parse(zero, 8)
  return decimal === undefined ? undefined : parse(decimal, 10)
}

const FLOATS = /^[+-]?(?:inf(?:inity)?|nan)$/i
const FLOAT = /^[+-]?(?:[0-9][0-9_]*\.?[0-9_]*|\.[0-9][0-9_]*)(?:[eE][+-]?[0-9][0-9_]*)?$/

export const isFloat = (line: Uint8Array): boolean => {
  const text = trimmed(untilZero(latin1(line)))
  return FLOATS.test(text) || FLOAT.test(text)
}

/** Whether the text of STRING stands in quotes. */
export const isQuoted = (line: Uint8Array): boolean => {
  const first = line[0]
  return line.length >= 2 && first === line[line.length - 1] && (first === 0x27 || first === 0x22)
}

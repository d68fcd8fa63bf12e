/** Characters in a line that nobody sees, without those that are part of ordinary writing. */
import { createHash } from 'node:crypto'
import type { HiddenKind } from '../../agent.ts'
import {
  BRAILLE,
  HANGUL,
  HIDDEN,
  JOINING,
  type Ranges,
  RIGHT_TO_LEFT,
  SPACELESS,
  VARIED,
} from '../../data/unicode-hidden.ts'

/** Shown of what they spell, in characters, and code points that are named. */
const SPELT = 200
const NAMED = 6
/** Longest line for which a mended one is offered. */
const LONGEST_LINE = 400

const within = (code: number | undefined, ranges: Ranges): boolean =>
  code !== undefined && ranges.some(([from, to]) => code >= from && code <= to)

const KINDS = Object.entries(HIDDEN) as readonly (readonly [HiddenKind, Ranges])[]

const kindOf = (code: number): HiddenKind | undefined =>
  code >= 0x20 && code < 0x7f ? undefined : KINDS.find(([, ranges]) => within(code, ranges))?.[0]

const classOf = (ranges: Ranges): string =>
  ranges.map(([from, to]) => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`).join('')

const ANY = new RegExp(`[${KINDS.map(([, ranges]) => classOf(ranges)).join('')}]`, 'u')

/** A look at a whole text, over in no time where there is nothing. */
export const mayHide = (text: string): boolean => ANY.test(text)

const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u
const isPicture = (code: number | undefined): boolean =>
  code !== undefined && PICTURE.test(String.fromCodePoint(code))
const LETTER = /\p{L}/u
const isLetter = (code: number | undefined): boolean =>
  code !== undefined && LETTER.test(String.fromCodePoint(code))

const BLACK_FLAG = 0x1f3f4
const KEYCAPS: Ranges = [
  [0x23, 0x23],
  [0x2a, 0x2a],
  [0x30, 0x39],
]

type Guard = (codes: readonly number[], at: number) => boolean

/** Letters that show: a block of letters may hold some that do not, and these excuse nobody. */
const shows = (code: number | undefined, ranges: Ranges): boolean =>
  code !== undefined && within(code, ranges) && kindOf(code) === undefined

const beside =
  (ranges: Ranges): Guard =>
  (codes, at) =>
    shows(codes[at - 1], ranges) || shows(codes[at + 1], ranges)

const besideJoining = beside(JOINING)
const besideHangul = beside(HANGUL)
const besideSpaceless = beside(SPACELESS)
const besideBraille = beside(BRAILLE)

/** Signs, digits and spaces between a mark of direction and the letter that it belongs to. */
const NEAR = 8

/** Whether the nearest letter on one side is written from right to left, with nothing hidden on the way to it. */
const isNearRightToLeft = (codes: readonly number[], at: number, step: 1 | -1): boolean => {
  for (let near = at + step; Math.abs(near - at) <= NEAR; near += step) {
    const code = codes[near]
    if (code === undefined || kindOf(code)) return false
    if (within(code, RIGHT_TO_LEFT)) return true
    if (isLetter(code)) return false
  }
  return false
}

const joinsPictures: Guard = (codes, at) => {
  const [before, after] = [codes[at - 1], codes[at + 1]]
  return (
    (isPicture(before) || within(before, HIDDEN.variation)) &&
    (isPicture(after) || after === 0x2640 || after === 0x2642)
  )
}

/** Where a character is part of ordinary writing. */
const ORDINARY: Readonly<Record<HiddenKind, Guard>> = {
  tag: () => false,
  bidi: (codes, at) =>
    (codes[at] ?? 0) <= 0x200f && (isNearRightToLeft(codes, at, 1) || isNearRightToLeft(codes, at, -1)),
  'zero-width': (codes, at) => {
    const code = codes[at]
    if (code === 0x200d) return joinsPictures(codes, at) || besideJoining(codes, at)
    if (code === 0x200c || code === 0x180e) return besideJoining(codes, at)
    return code === 0x200b && besideSpaceless(codes, at)
  },
  filler: (codes, at) => (codes[at] === 0x2800 ? besideBraille(codes, at) : besideHangul(codes, at)),
  variation: (codes, at) => {
    const [before, code = 0] = [codes[at - 1], codes[at]]
    if (within(before, HIDDEN.variation)) return false
    const onKey = code >= 0xfe0e && code <= 0xfe0f && within(before, KEYCAPS)
    return isPicture(before) || within(before, VARIED) || onKey
  },
  control: () => false,
  'soft-hyphen': (codes, at) => isLetter(codes[at - 1]) && isLetter(codes[at + 1]),
}

export interface Hidden {
  readonly counts: ReadonlyMap<HiddenKind, number>
  readonly codes: readonly string[]
  readonly spelt?: string
  readonly digest: string
  readonly cleaned?: string
}

/** The flag of a region is a black flag, some tags and the end of tags. Returns the index behind it, or 0. */
const flagEnd = (codes: readonly number[], at: number): number => {
  if (codes[at] !== BLACK_FLAG) return 0
  let end = at + 1
  while (end < codes.length && end - at < 9 && within(codes[end], [[0xe0030, 0xe007a]])) end++
  return end > at + 2 && codes[end] === 0xe007f ? end + 1 : 0
}

/** Bytes that variation selectors stand for, one each. */
const byteOf = (code: number): number => (code >= 0xe0100 ? code - 0xe0100 + 16 : code - 0xfe00)

const speltBy = (hidden: readonly number[]): string | undefined => {
  const tags = hidden.filter(code => code >= 0xe0020 && code <= 0xe007e).slice(0, SPELT)
  if (tags.length > 0) return String.fromCodePoint(...tags.map(code => code - 0xe0000))
  const bytes = hidden.filter(code => (code >= 0xfe00 && code <= 0xfe0f) || code >= 0xe0100).slice(0, SPELT)
  if (bytes.length < 3) return undefined
  const text = Buffer.from(bytes.map(byteOf)).toString('utf8')
  return /^[\x20-\x7e\s]+$/.test(text) ? text : undefined
}

const codesOf = (line: string): readonly number[] => Array.from(line, each => each.codePointAt(0) ?? 0)

/** @param atStart whether the line is the first of its file, where one byte order mark may stand. */
export const hiddenIn = (line: string, atStart: boolean): Hidden | undefined => {
  if (!mayHide(line)) return undefined
  const codes = codesOf(line)
  const hidden: number[] = []
  const kept: number[] = []
  const counts = new Map<HiddenKind, number>()
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] ?? 0
    const end = flagEnd(codes, at)
    if (end > 0) {
      kept.push(...codes.slice(at, end))
      at = end - 1
      continue
    }
    const kind = kindOf(code)
    const mark = atStart && at === 0 && code === 0xfeff
    if (!kind || mark || ORDINARY[kind](codes, at)) {
      kept.push(code)
      continue
    }
    hidden.push(code)
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  if (hidden.length === 0) return undefined
  const spelt = speltBy(hidden)
  const hash = createHash('sha256')
  for (const code of hidden) hash.update(`${code.toString(16)} `)
  return {
    counts,
    codes: [...new Set(hidden)]
      .slice(0, NAMED)
      .map(code => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`),
    ...(spelt === undefined ? {} : { spelt }),
    digest: hash.digest('hex'),
    ...(line.length <= LONGEST_LINE ? { cleaned: String.fromCodePoint(...kept) } : {}),
  }
}

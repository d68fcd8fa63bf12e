/**
 * Characters that are not seen and that models read, as inclusive ranges of code points; and the letters beside which some
 * of them are part of ordinary writing. After the Unicode Character Database 16.0 (`Default_Ignorable_Code_Point`,
 * `Bidi_Control`, blocks), picked by hand, of 2026-11.
 */
export type Ranges = readonly (readonly [from: number, to: number])[]

export const HIDDEN = {
  /** Copies of ASCII that nothing shows: the usual carrier of invisible instructions. */
  tag: [[0xe0000, 0xe007f]],
  /** They turn the order of what is shown around. */
  bidi: [
    [0x061c, 0x061c],
    [0x200e, 0x200f],
    [0x202a, 0x202e],
    [0x2066, 0x2069],
  ],
  'zero-width': [
    [0x034f, 0x034f],
    [0x180e, 0x180e],
    [0x200b, 0x200d],
    [0x2060, 0x2065],
    [0x206a, 0x206f],
    [0xfeff, 0xfeff],
    [0xfff0, 0xfffb],
    [0x1bca0, 0x1bca3],
    [0x1d173, 0x1d17a],
  ],
  /** Letters without a shape. */
  filler: [
    [0x115f, 0x1160],
    [0x17b4, 0x17b5],
    [0x2800, 0x2800],
    [0x3164, 0x3164],
    [0xffa0, 0xffa0],
  ],
  variation: [
    [0x180b, 0x180d],
    [0x180f, 0x180f],
    [0xfe00, 0xfe0f],
    [0xe0100, 0xe01ef],
  ],
  /** All but tabs, ends of lines and of pages. */
  control: [
    [0x01, 0x08],
    [0x0b, 0x0b],
    [0x0e, 0x1f],
    [0x7f, 0x9f],
    [0x2028, 0x2029],
  ],
  'soft-hyphen': [[0x00ad, 0x00ad]],
} as const satisfies Readonly<Record<string, Ranges>>

/** Scripts that join and part letters by U+200C and U+200D: Arabic and its kin, those of India, Mongolian … */
export const JOINING: Ranges = [
  [0x0600, 0x08ff],
  [0x0900, 0x0dff],
  [0x0f00, 0x109f],
  [0x1780, 0x18af],
  [0x1900, 0x1c4f],
  [0xa800, 0xabff],
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
  [0x10a00, 0x10aff],
  [0x11000, 0x11fff],
  [0x1e900, 0x1e95f],
]

/** Scripts without spaces, which show by U+200B where a line may end. */
export const SPACELESS: Ranges = [
  [0x0e00, 0x0fff],
  [0x1000, 0x109f],
  [0x1780, 0x17ff],
  [0x1950, 0x19df],
  [0xa9e0, 0xa9ff],
  [0xaa60, 0xaadf],
]

/** Letters that are written from right to left. */
export const RIGHT_TO_LEFT: Ranges = [
  [0x0590, 0x08ff],
  [0xfb1d, 0xfdff],
  [0xfe70, 0xfefc],
  [0x10800, 0x10fff],
  [0x1e800, 0x1efff],
]

export const HANGUL: Ranges = [
  [0x1100, 0x11ff],
  [0x3130, 0x318f],
  [0xa960, 0xa97f],
  [0xac00, 0xd7ff],
  [0xff9e, 0xffdc],
]

export const BRAILLE: Ranges = [[0x2801, 0x28ff]]

/** What one variation selector may follow: mathematical signs, ideographs, kana, Mongolian, Phags-pa, Myanmar. */
export const VARIED: Ranges = [
  [0x0030, 0x0039],
  [0x1000, 0x109f],
  [0x1820, 0x18af],
  [0x2190, 0x22ff],
  [0x2300, 0x27bf],
  [0x2900, 0x2bff],
  [0x3000, 0x30ff],
  [0x3300, 0x9fff],
  [0xa840, 0xa87f],
  [0xf900, 0xfaff],
  [0xff00, 0xff9f],
  [0x13000, 0x1345f],
  [0x20000, 0x3ffff],
]

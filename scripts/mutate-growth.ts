/** Parts of texts repeated n, 2n and 4n times: which readers take more than four times as long for four times the text. */
import { performance } from 'node:perf_hooks'
import { readerTimes, references, verdictOf } from '../__tests__/support/text-battering.ts'
import type { TextSample } from '../__tests__/support/text-samples.ts'

/** Four times the text may take so many times as long. */
const MOST_RATIO = 8
/** Below this, in milliseconds, a ratio says nothing. */
const LEAST_TIME = 60
/** The first, short look takes this share of the size. */
const SHARE = 4
const MOST_SHOWN = 25

type Times = ReadonlyMap<string, number>

interface Growing {
  readonly what: string
  readonly reader: string
  readonly times: readonly number[]
}

const RUNS: readonly string[] = [
  ' ',
  '\t',
  '"',
  "'",
  '`',
  '[',
  '{',
  '(',
  '<',
  ':',
  '.',
  '-',
  '_',
  '/',
  '\\',
  '@',
  '#',
  '=',
  ',',
  '*',
  '&',
  '|',
  '$',
  '%',
  '!',
  '~',
  'a',
  '0',
  '- ',
  ' -',
  ' #',
  ': ',
  '${',
  '{{',
  '$(',
  '<!--',
  '[](',
  '://',
  '\\"',
  'a=',
  'a:',
  'a ',
  'a/',
  'a.',
  'a-',
  'a,',
  '\\\n',
  '\n',
  '\n- ',
  '\n#',
  ' \n',
  '"a",',
  '$A',
  '${A}',
  '{{a}}',
  '${A:-',
  '`a`',
  '[a](b)',
  '*a ',
  '&a ',
  '<a>',
  "'a' ",
  '&&a ',
  '|a ',
  ';a ',
  '\u200b',
  '\u{e0041}',
  '\ud800',
]

/** A line with what stands deeper below it. */
const blockAt = (lines: readonly string[], at: number): readonly string[] => {
  const depth = (line: string): number => line.length - line.trimStart().length
  const own = depth(lines[at] ?? '')
  let end = at + 1
  while (end < lines.length && end - at < 40 && (lines[end]?.trim() === '' || depth(lines[end] ?? '') > own))
    end++
  return lines.slice(at, end)
}

/** How one place of a text grows: the text with a part of it so long. */
type Grow = (size: number) => string

const growths = ({ text }: TextSample, at: number, run: string): readonly (readonly [string, Grow])[] => {
  const lines = text.split('\n')
  const [before, after] = [lines.slice(0, at), lines.slice(at + 1)]
  const line = lines[at] ?? ''
  const block = blockAt(lines, at)
  const own = block.join('\n')
  const behind = lines.slice(at + block.length)
  const times = (size: number, of: string): number => Math.max(1, Math.floor(size / (of.length + 1)))
  const [, head = '', value = ''] = /^(\s{0,100}[^:=]{0,100}[:=][ \t]?["']?)(.{0,1000})$/.exec(line) ?? []
  return [
    [
      `line ${at + 1} again`,
      size => [...before, ...Array(times(size, line)).fill(line), ...after].join('\n'),
    ],
    [
      `block ${at + 1} again`,
      size => [...before, ...Array(times(size, own)).fill(own), ...behind].join('\n'),
    ],
    [
      `block ${at + 1} numbered`,
      size =>
        [
          ...before,
          ...Array.from({ length: times(size, own) }, (_, n) =>
            own.replace(/[A-Za-z]\w*/, word => `${word}${n}`),
          ),
          ...behind,
        ].join('\n'),
    ],
    [
      `line ${at + 1} with a run of ${JSON.stringify(run)}`,
      size => [...before, head + run.repeat(times(size, run.slice(1))) + value, ...after].join('\n'),
    ],
    [
      `line ${at + 1} ended by a run of ${JSON.stringify(run)}`,
      size => [...before, line + run.repeat(times(size, run.slice(1))), ...after].join('\n'),
    ],
  ]
}

const timesOf = async (
  path: string,
  text: string,
  tree: TextSample['tree'],
  whole: boolean,
): Promise<Times> => {
  const times = new Map(await readerTimes(path, text))
  if (!whole) return times
  const start = performance.now()
  const found = await references(tree, { ...tree, [path]: text })
  const read = performance.now()
  await verdictOf(found)
  const readers = [...times.values()].reduce((sum, time) => sum + time, 0)
  // Two sides are read; what is left is the pairing.
  times.set('pairing', Math.max(0, read - start - readers))
  times.set('judging', performance.now() - read)
  return times
}

const growing = (small: Times, large: Times): readonly string[] =>
  [...large].flatMap(([reader, time]) =>
    time > LEAST_TIME && time / Math.max(small.get(reader) ?? time, 1) > MOST_RATIO ? [reader] : [],
  )

/** A short look with a pause-proof second one; only what grows in both is measured at full length. */
const examine = async (
  sample: TextSample,
  what: string,
  grow: Grow,
  size: number,
): Promise<readonly Growing[]> => {
  const measure = (share: number) => timesOf(sample.path, grow(share), sample.tree, true)
  const step = size / SHARE
  const [first, , third] = [await measure(step / 4), 0, await measure(step)]
  const slow = [...third].flatMap(([reader, time]) => (time > LEAST_TIME * 4 ? [reader] : []))
  const suspects = new Set([...growing(first, third), ...slow])
  if (suspects.size === 0) return []
  const again = [await measure(step / 4), await measure(step / 2), await measure(step)]
  const [one = new Map(), , four = new Map()] = again
  // What is fast on a little text is measured on more of it.
  const far = [...suspects].some(reader => (four.get(reader) ?? 0) * SHARE * SHARE < 20_000)
  const last = far ? [await measure(size / 4), await measure(size / 2), await measure(size)] : again
  const [begin = one, , end = four] = last
  return [...new Set(growing(begin, end))].map(reader => ({
    what: `${sample.name}, ${what}`,
    reader,
    times: last.map(times => times.get(reader) ?? 0),
  }))
}

/** @param size of the longest text in kilobytes. @returns whether nothing grows faster than its text. */
export const growth = async (
  samples: readonly TextSample[],
  size: number,
  seed: number,
  tell: (what: string) => void,
): Promise<boolean> => {
  const found: Growing[] = []
  let [inputs, number] = [0, seed * 7919]
  for (const sample of samples) {
    const lines = sample.text.split('\n')
    number += 104_729
    const at = number % lines.length
    const run = RUNS[number % RUNS.length] ?? ' '
    for (const [what, grow] of growths(sample, at, run)) {
      tell(`${sample.name}, ${what}`)
      inputs++
      found.push(...(await examine(sample, what, grow, size * 1024)))
    }
  }
  found.sort((a, b) => (b.times.at(-1) ?? 0) - (a.times.at(-1) ?? 0))
  console.log(
    `${inputs.toLocaleString('en')} parts of ${samples.length} files, up to ${size} kB; ${found.length} grow too fast\n`,
  )
  console.log('| Part | Reader | n | 2n | 4n | 4n against n |')
  console.log('| --- | --- | ---: | ---: | ---: | ---: |')
  for (const { what, reader, times } of found.slice(0, MOST_SHOWN)) {
    const [one = 0, two = 0, four = 0] = times
    console.log(
      `| ${what} | ${reader} | ${one.toFixed(0)} ms | ${two.toFixed(0)} ms | ${four.toFixed(0)} ms | ${(four / Math.max(one, 1)).toFixed(1)} |`,
    )
  }
  return found.length === 0
}

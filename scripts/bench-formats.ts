/**
 * Speed of `scan` on model files, beside picklescan where a Python has it, else beside what must be done in any case.
 * The files are made in the folder of the benches and removed.
 */
import { closeSync, mkdirSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { checkpoint } from './bench-checkpoint.ts'
import type { Row } from './bench-row.ts'
import {
  inTurn,
  memory,
  milliseconds,
  once,
  picklescan,
  picklescanVersion,
  type Run,
  scratch,
} from './bench-run.ts'

const CLI = resolve('dist/cli.js')
const SMALL = 5000
const MOST_MEMORY = 400
/** Triples of numbers: four opcodes of eleven bytes. */
const TRIPLES = 8_750_000
const BATCH = 1000

const ms = (time: number): string => `${time.toFixed(0)} ms`

/** A dictionary of settings and some numbers, 4 KB, as programs keep them. */
const smallPickle = (at: number): Buffer => {
  const text = (word: string): Buffer =>
    Buffer.concat([Buffer.from([0x8c, Buffer.byteLength(word)]), Buffer.from(word)])
  const entry = (index: number): Buffer =>
    Buffer.concat([
      text(`key-${at}-${index}`),
      Buffer.from([0x94, 0x47, 0x3f, 0xe0, 0, 0, 0, 0, 0, index & 0xff]),
    ])
  const entries = Array.from({ length: 160 }, (_, index) => entry(index))
  const made = 'ccollections\nOrderedDict\n)R('
  return Buffer.concat([Buffer.from([0x80, 4]), Buffer.from(made), ...entries, Buffer.from('u.')])
}

const smallPickles = (): string => {
  const folder = join(scratch, 'small-pickles')
  mkdirSync(folder)
  for (let at = 0; at < SMALL; at++) writeFileSync(join(folder, `${at}.pkl`), smallPickle(at))
  return folder
}

/** A list of triples, as `pickle.dump` writes it below protocol 4 without its memo; gives the number of opcodes. */
const longPickle = (path: string): number => {
  const triple = Buffer.from([0x4b, 7, 0x4d, 1, 2, 0x4a, 1, 2, 3, 4, 0x87])
  const batch = Buffer.concat([
    Buffer.from('('),
    ...Array.from({ length: BATCH }, () => triple),
    Buffer.from('e'),
  ])
  const file = openSync(path, 'w')
  writeSync(file, Buffer.from([0x80, 2, 0x5d]))
  for (let at = 0; at < TRIPLES / BATCH; at++) writeSync(file, batch)
  writeSync(file, Buffer.from('.'))
  closeSync(file)
  return TRIPLES * 4 + (TRIPLES / BATCH) * 2 + 3
}

/** Everything is made to be safe: another answer means that something else was measured. */
const scan = async (place: string): Promise<Run> => {
  const run = await once([CLI, 'scan', place], scratch)
  if (run.code !== 0) throw new Error(`The scan of ${place} says ${run.out.slice(-400)}`)
  return run
}

interface Measured {
  readonly what: string
  readonly place: string
  /** Runs of each side; the peer takes half a minute for the longest. */
  readonly times: number
  /** Highest ratio to picklescan. */
  readonly bound: number
  /** A program of Node.js to compare with where there is no peer, what it does, and the highest ratio to it. */
  readonly anchor: string
  readonly does: string
  readonly most: number
}

const READ_ALL =
  "const fs = require('node:fs'); for (const name of fs.readdirSync('.')) fs.readFileSync(name)"
const EACH_BYTE =
  "let n = 0; for (const byte of require('node:fs').readFileSync('long.pkl')) n += byte; process.exitCode = n === 0 ? 1 : 0"

const compare = async (
  { what, place, times, bound, anchor, does, most }: Measured,
  python: string | undefined,
): Promise<{ readonly row: Row; readonly memory: number }> => {
  const folder = place.endsWith('.pkl') || place.endsWith('.pt') ? scratch : place
  const other = python ? () => picklescan(python, place) : () => once(['-e', anchor], folder)
  const [ours, theirs] = await inTurn(times, [() => scan(place), other])
  const [a, b] = [milliseconds(ours), milliseconds(theirs)]
  const [m, n] = [memory(ours) / 1024, memory(theirs) / 1024]
  const row: Row = {
    what: `${what}, against ${python ? 'picklescan' : does}`,
    measured: `${ms(a)}, ${m.toFixed(0)} MiB / ${ms(b)}, ${n.toFixed(0)} MiB`,
    ratio: a / b,
    bound: python ? bound : most,
  }
  return { row, memory: m }
}

/** @param python a Python that may have picklescan */
export const formatRows = async (python: string): Promise<readonly Row[]> => {
  const version = picklescanVersion(python)
  console.error(
    version === undefined
      ? `${python} has no picklescan: model files are measured against reading them.`
      : `picklescan ${version}`,
  )
  const peer = version === undefined ? undefined : python
  const small = smallPickles()
  const large = join(scratch, 'large.pt')
  checkpoint(large)
  const long = join(scratch, 'long.pkl')
  const opcodes = longPickle(long)
  const few = await compare(
    {
      what: `${SMALL.toLocaleString('en')} small pickles`,
      place: small,
      times: 5,
      bound: 1,
      anchor: READ_ALL,
      does: 'reading them',
      most: 20,
    },
    peer,
  )
  const zip = await compare(
    {
      what: 'A PyTorch checkpoint of 1 GiB',
      place: large,
      times: 11,
      bound: 1,
      anchor: '0',
      does: '`node -e 0`',
      most: 5,
    },
    peer,
  )
  const many = await compare(
    {
      what: `A pickle of ${(opcodes / 1e6).toFixed(0)} million opcodes`,
      place: long,
      times: 1,
      bound: 0.066,
      anchor: EACH_BYTE,
      does: 'looking at each of its bytes',
      most: 3,
    },
    peer,
  )
  for (const place of [small, large, long]) rmSync(place, { recursive: true })
  return [
    few.row,
    zip.row,
    many.row,
    {
      what: `The same, resident memory, against ${MOST_MEMORY} MiB`,
      measured: `${many.memory.toFixed(0)} MiB`,
      ratio: many.memory / MOST_MEMORY,
      bound: 1,
    },
  ]
}

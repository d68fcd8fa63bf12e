import { bytesOf, MalformedFile } from '../change.ts'
import { type Codec, isGzip, isZlib, unpack } from './archive/unpack.ts'
import { startsWith, unsigned } from './bytes/numbers.ts'
import { part } from './bytes/part.ts'
import type { Format } from './format.ts'

/** Of the old LZMA format: usual parameters, a dictionary below 4 GiB, and a size that is unknown or below a tebibyte. */
const isLzma = (head: Uint8Array): boolean =>
  startsWith(head, [0x5d, 0]) &&
  head.length >= 13 &&
  (head.subarray(5, 13).every(byte => byte === 0xff) || unsigned(head, 5, 8) < 2 ** 40)

const isBzip2 = (head: Uint8Array): boolean =>
  startsWith(head, 'BZh') && (startsWith(head, '1AY&SY', 4) || startsWith(head, [0x17, 0x72, 0x45, 0x38], 4))

/** How joblib compressed before version 0.10: `ZF`, the size of the content in 19 characters, a zlib stream. */
const OLD_JOBLIB = 21
const isOldJoblib = (head: Uint8Array): boolean =>
  startsWith(head, 'ZF0x') && (isZlib(head.subarray(OLD_JOBLIB)) || isZlib(head.subarray(OLD_JOBLIB + 1)))

const signatures: readonly (readonly [Codec, (head: Uint8Array) => boolean])[] = [
  ['gzip', isGzip],
  ['zlib', isZlib],
  ['bzip2', isBzip2],
  ['xz', head => startsWith(head, [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0])],
  ['zstd', head => startsWith(head, [0x28, 0xb5, 0x2f, 0xfd])],
  ['lz4', head => startsWith(head, [0x04, 0x22, 0x4d, 0x18])],
  ['lzma', isLzma],
]

const codecOf = (head: Uint8Array): Codec | undefined =>
  signatures.find(([, detects]) => detects(head))?.[0] ?? (isOldJoblib(head) ? 'zlib' : undefined)

/**
 * One compressed file, as joblib, tar and R write it. It is inflated within the limits, and what comes out is judged;
 * what stands before a break or a limit counts, for loaders that read streams have run it by then.
 */
export const compressed: Format = {
  id: 'compressed',
  what: 'a compressed file',
  detects: head => codecOf(head) !== undefined,

  async inspect(bytes, inner) {
    const head = await bytes.slice(0, 64)
    const codec = codecOf(head) ?? 'zlib'
    const from = isOldJoblib(head) ? OLD_JOBLIB + (isZlib(head.subarray(OLD_JOBLIB)) ? 0 : 1) : 0
    const { plain, lacks, behind } = await unpack(part(bytes, from, bytes.size), codec, inner.budget)
    if (lacks !== undefined && plain.length === 0) throw new MalformedFile(lacks)
    const judged = await inner.inspect(bytesOf(plain), 'content')
    const format = judged.format === 'unknown' ? 'compressed' : `compressed ${judged.format}`
    const { findings } = judged
    if (behind !== undefined) {
      const message = `${behind} bytes follow the ${codec} stream; its readers leave them.`
      return {
        format,
        completeness: judged.completeness,
        findings: [...findings, { level: 'note', message }],
      }
    }
    if (lacks === undefined) return { format, completeness: judged.completeness, findings }
    return {
      format,
      completeness: judged.completeness === 'complete' ? 'partial' : judged.completeness,
      findings: [
        ...findings,
        {
          level: 'unknown',
          message: `Only the first ${plain.length} bytes of what the ${codec} stream holds were judged: ${lacks}.`,
        },
      ],
    }
  },
}

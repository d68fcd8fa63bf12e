import { startsWith } from './bytes/numbers.ts'
import type { Format } from './format.ts'

interface Recognised {
  readonly id: string
  readonly what: string
  /** Why it is not judged, or what it can hold. */
  readonly remark: string
  readonly detects: (head: Uint8Array, size: number) => boolean
}

const either =
  (...starts: readonly (readonly number[] | string)[]) =>
  (head: Uint8Array): boolean =>
    starts.some(start => startsWith(head, start))

const list: readonly Recognised[] = [
  {
    id: 'ggml',
    what: 'a model in a forerunner of GGUF',
    remark: 'its layout is not judged here',
    detects: either('lmgg', 'fmgg', 'tjgg', 'algg'),
  },
]

/** A kind that can be named and is not judged. */
export const recognise = ({ id, what, remark, detects }: Recognised): Format => ({
  id,
  what,
  detects,
  inspect: async () => ({
    completeness: 'unreadable',
    findings: [{ level: 'unknown', message: `The file is ${what}: ${remark}.` }],
  }),
})

/** Files whose kind can be named, so that messages say what stands there; none of them is judged. */
export const recognised: readonly Format[] = list.map(recognise)

const LFS = 'version https://git-lfs.github.com/spec/'

/** Valid UTF-8 without control characters, but for a character that the end of `head` cuts. */
const isText = (head: Uint8Array): boolean => {
  const start = new TextDecoder().decode(head.subarray(0, 4000))
  const seen = head.length > 4000 ? start.slice(0, -2) : start
  return head.length > 0 && !seen.includes('\ufffd') && !head.some(isControl)
}

/** Below space, but for tab, line feed, carriage return, form feed and escape. */
const isControl = (byte: number): boolean => byte < 32 && ![9, 10, 12, 13, 27].includes(byte)

/** Text is no model: a configuration, a web page that was saved in its place, or a pointer to the real file. */
export const text: Format = {
  id: 'text',
  what: 'text',
  detects: isText,
  inspect: async bytes => {
    const head = Buffer.from(await bytes.slice(0, 200)).toString('latin1')
    const what = head.startsWith(LFS)
      ? 'a Git LFS pointer; the model itself is not here'
      : /^\s*<(?:!doctype|html)/i.test(head)
        ? 'a web page'
        : 'text'
    return {
      completeness: 'unreadable',
      findings: [{ level: 'unknown', message: `The file is ${what}, no model.` }],
    }
  },
}

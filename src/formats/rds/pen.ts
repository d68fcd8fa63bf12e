/** Writes down what calls within promises and functions say, as R would write them, up to a limit. */
import { DANGEROUS } from './types.ts'

const MOST = 300

/** A part of the file whose code is written down. */
export interface Record {
  readonly kind: 'promise' | 'function' | 'call'
  /** Byte in the file. */
  readonly offset: number
  text: string
  /** Of a promise: whether its value is there already. */
  forced: boolean
  /** Whether it holds a call, not just a name or a value. */
  calls: boolean
  /** Dangerous functions that it calls. */
  readonly dangerous: Set<string>
  /** How many parts around here are not written down: environments, attributes. */
  muted: number
}

export interface Pen {
  begin(kind: Record['kind'], offset: number): void
  /** Ends the innermost part and gives it back; what it calls counts for the one around it. */
  end(): Record | undefined
  top(): Record | undefined
  write(text: string): void
  /** Begins (1) or ends (-1) a part that is not written down. */
  mute(by: 1 | -1): void
  /** The name of a function that is called. */
  callee(name: string): void
}

export const penOf = (): Pen => {
  const open: Record[] = []
  const write = (text: string): void => {
    const top = open.at(-1)
    if (top && top.muted === 0 && top.text.length < MOST)
      top.text += text.replace(/\p{C}/gu, ' ').slice(0, MOST)
  }
  return {
    begin: (kind, offset) =>
      void open.push({ kind, offset, text: '', forced: false, calls: false, dangerous: new Set(), muted: 0 }),
    end: () => {
      const done = open.pop()
      const around = open.at(-1)
      if (done && around) {
        for (const name of done.dangerous) around.dangerous.add(name)
        write(done.kind === 'function' ? 'function(…)' : done.text)
      }
      return done
    },
    top: () => open.at(-1),
    write,
    mute: by => {
      const top = open.at(-1)
      if (top) top.muted += by
    },
    callee: name => {
      const top = open.at(-1)
      if (!top) return
      top.calls = true
      if (DANGEROUS.has(name)) top.dangerous.add(name)
    },
  }
}

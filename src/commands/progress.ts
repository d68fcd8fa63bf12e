import { inertLine, visible } from '../reports/inert.ts'
import type { Io } from './io.ts'

export interface Progress {
  stage(what: string, done?: number, all?: number): void
  /** Clears what is still shown. */
  end(): void
}

/** Stages shorter than this are not worth a line on a terminal, in milliseconds. */
const PATIENCE = 300
const WIDTH = 79

/** On a terminal one line that is rewritten once the work takes long; in a log one line per stage. */
export const progress = ({ err, terminal, continuous, now }: Io): Progress => {
  if (!terminal.err || continuous) {
    let last = ''
    return {
      stage(what) {
        if (what === last) return
        last = what
        if (continuous) err(`${inertLine(visible(what))}\n`)
      },
      end: () => undefined,
    }
  }
  const began = now().getTime()
  let shown = false
  return {
    stage(what, done, all) {
      if (now().getTime() - began < PATIENCE) return
      const text = `${what}${all ? ` ${done ?? 0}/${all}` : ''} …`
      err(`\r\u001b[K${visible(text, WIDTH)}`)
      shown = true
    },
    end() {
      if (shown) err('\r\u001b[K')
      shown = false
    },
  }
}

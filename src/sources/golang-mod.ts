/** What the go.mod of a module's newest version says of the module: retractions and deprecation. */
import { compare } from '../versions/index.ts'

interface Retraction {
  readonly low: string
  readonly high: string
  readonly why: string
}

export interface ModuleWords {
  readonly deprecated: string | undefined
  /** Why the version is retracted. */
  retracted(version: string): string | undefined
}

const SPAN =
  /^(?:retract\s+)?(?:\[\s*(v[^\s,\]]{1,200})\s*,\s*(v[^\s,\]]{1,200})\s*\]|(v[^\s[\],()]{1,200}))$/

const retractionOf = (code: string, comment: string): Retraction | undefined => {
  const [, low, high, single] = SPAN.exec(code) ?? []
  const [from, to] = [low ?? single, high ?? single]
  return from === undefined || to === undefined
    ? undefined
    : { low: from, high: to, why: comment || 'retracted' }
}

/** The code of a line and the comment behind it; of a line that is a comment only the latter. */
const split = (line: string): readonly [code: string, comment: string] => {
  const at = line.indexOf('//')
  return at < 0 ? [line.trim(), ''] : [line.slice(0, at).trim(), line.slice(at + 2).trim()]
}

const DEPRECATED = /^Deprecated:\s*(.*)$/

/** Source: https://go.dev/ref/mod#go-mod-file */
export const wordsOf = (text: string): ModuleWords => {
  const retractions: Retraction[] = []
  let deprecated: string | undefined
  let above: readonly string[] = []
  let inBlock = false
  for (const line of text.split('\n')) {
    const [code, comment] = split(line)
    const said = comment || above.join(' ')
    if (/^module\s/.test(code)) {
      deprecated = [...above, comment]
        .map(each => DEPRECATED.exec(each)?.[1])
        .find(each => each !== undefined)
    }
    if (/^retract\s*\($/.test(code)) inBlock = true
    else if (code === ')') inBlock = false
    else if (inBlock || /^retract\s/.test(code)) {
      const retraction = retractionOf(code, said)
      if (retraction) retractions.push(retraction)
    }
    // The comment that stands right above a line belongs to it.
    above = code === '' && comment !== '' ? [...above, comment].slice(-20) : []
  }
  return {
    deprecated: deprecated === undefined ? undefined : deprecated || 'deprecated',
    retracted: version =>
      retractions.find(
        ({ low, high }) =>
          (compare('golang', version, low) ?? -1) >= 0 && (compare('golang', version, high) ?? 1) <= 0,
      )?.why,
  }
}

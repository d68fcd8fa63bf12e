/** Variables in the values of Dockerfiles and Compose files, which know a few forms of what a shell knows. */
import { cleared, HOLE, type Lookup } from '../commands/expansion.ts'

/** A variable in braces whose default holds no braces, or one without. */
const VARIABLE = /\$\$|\$\{([A-Za-z_]\w{0,99})(?:(:?[-+?])([^{}]{0,400}))?\}|\$([A-Za-z_]\w{0,99})/g
/** Defaults in defaults. */
const ROUNDS = 5
const LONGEST = 2000
/** Stands for `$$` until the end, so that no round takes it for the begin of a variable. */
const DOLLAR = '\uE002'

const valueIn = (lookup: Lookup, name: string, operator: string, otherwise: string): string => {
  const value = lookup(name)?.[0]
  if (operator.endsWith('-')) {
    const set = value !== undefined && !(operator === ':-' && value === '') && !value.includes(HOLE)
    return set ? value : otherwise
  }
  if (operator.endsWith('+')) return value === undefined ? HOLE : otherwise
  return value ?? HOLE
}

/** The text with what is known of its variables; a hole stands for each of the others. */
export const substitute = (written: string, lookup: Lookup): string => {
  let text = cleared(written.slice(0, LONGEST)).replaceAll(DOLLAR, '\uFFFD')
  for (let round = 0; round < ROUNDS && text.includes('$'); round++) {
    text = text
      .replace(VARIABLE, (all, name?: string, operator = '', otherwise = '', bare?: string) => {
        if (all === '$$') return DOLLAR
        return valueIn(lookup, name ?? bare ?? '', operator, otherwise)
      })
      .slice(0, LONGEST)
  }
  // What is left is no variable that can be read.
  return text.replace(/\$[{(]?/g, HOLE).replaceAll(DOLLAR, '$')
}

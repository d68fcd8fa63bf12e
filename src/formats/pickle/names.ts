import { allowed, allowedFamilies, type Shape } from '../../data/pickle-allowed.ts'
import { allowedPandas } from '../../data/pickle-allowed-pandas.ts'
import { allowedSklearn } from '../../data/pickle-allowed-sklearn.ts'
import { dangers } from '../../data/pickle-dangerous.ts'
import { movedModules, movedNames } from '../../data/pickle-python2.ts'
import type { Judgement } from '../../evidence.ts'

/** What is known of a name. */
export interface Known {
  readonly judged: Judgement
  /** Of a dangerous or unknown name: follows "…, which". */
  readonly does: string
  readonly shape?: Shape
}

const split = (words = ''): readonly string[] => words.split(' ').filter(word => word !== '')

const exact = new Map<string, Known>()
const modules = new Map<string, Known>()

for (const { shape, why, names } of [...allowed, ...allowedSklearn, ...allowedPandas])
  for (const [module, listed] of Object.entries(names))
    for (const name of split(listed)) exact.set(`${module} ${name}`, { judged: 'safe', does: why, shape })

for (const { does, modules: whole, names = {} } of dangers) {
  const known: Known = { judged: 'dangerous', does }
  for (const module of split(whole)) modules.set(module, known)
  for (const [module, listed] of Object.entries(names))
    for (const name of split(listed)) exact.set(`${module} ${name}`, known)
}

/** What Python 3 makes of the names in a pickle below protocol 3. */
export const moved = (module: string, name: string): readonly [string, string] => {
  const both = movedNames.get(`${module} ${name}`)?.split(' ')
  if (both) return [both[0] ?? module, both[1] ?? name]
  return [movedModules.get(module) ?? module, name]
}

const UNKNOWN: Known = { judged: 'unknown', does: 'is on no list of names that are known to be safe' }
const REACHES: Known = {
  judged: 'dangerous',
  does: 'reaches through other objects for something that no library stores',
}
const CUT: Known = {
  judged: 'dangerous',
  does: 'has a zero byte in it: some versions of Python read only what stands before, and import that',
}
const NO_NAME: Known = { judged: 'unknown', does: 'is no name that a library would write' }

const isDunder = (word: string): boolean => /^__.*__$/s.test(word)
const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]*$/

const dangerousModule = (module: string): Known | undefined => {
  for (let rest = module; rest !== ''; rest = rest.slice(0, Math.max(rest.lastIndexOf('.'), 0))) {
    const known = modules.get(rest)
    if (known) return known
  }
  return undefined
}

/** Judges an import; the names are those that Python 3 looks up. */
export const judgeName = (module: string, name: string): Known => {
  const known = exact.get(`${module} ${name}`)
  if (known) return known
  if (module.includes('\0') || name.includes('\0')) return CUT
  const whole = dangerousModule(module)
  if (whole) return whole

  const path = name.split('.')
  if (
    path.some(isDunder) ||
    module.split('.').some(part => isDunder(part) && part !== '__main__' && part !== '__torch__')
  )
    return REACHES
  if (path.length > 1) return judgePath(module, path)
  if (!IDENTIFIER.test(name) || module.length > 400) return NO_NAME
  const family = allowedFamilies.find(each => each.module.test(module) && each.name.test(name))
  return family ? { judged: 'safe', does: `a class of ${family.library}`, shape: 'stateful' } : UNKNOWN
}

/** `Outer.Inner` is an honest name of a nested class; `statistics.sys.modules` is a way out of the module. */
const judgePath = (module: string, path: readonly string[]): Known => {
  const [first = '', ...rest] = path
  const head = exact.get(`${module} ${first}`)
  if (head?.judged === 'dangerous') return head
  const leaves =
    rest.length > 0 &&
    [...path.slice(0, -1)].some(part => dangerousModule(part.replace(/^_/, '')) ?? dangerousModule(part))
  return leaves || path.some(part => part.startsWith('_')) ? REACHES : { ...UNKNOWN }
}

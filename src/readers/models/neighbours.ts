/** Other files of the repository that a Python file is read with: modules that it imports names from, and its manifests. */

import { lineFinder } from '../lines.ts'
import { place } from '../locate.ts'
import type { Beside } from '../reader.ts'
import { type Declared, declaredIn } from './declared-version.ts'
import { isHubLibrary } from './libraries.ts'
import { type Resolver, resolver } from './resolve.ts'
import { type Scope, scopesOf } from './scopes.ts'
import { parsePython } from './tree.ts'
import type { Values } from './values.ts'

export interface Neighbours {
  /** What a dotted path in another module stands for. The module's own imports are not followed. */
  readonly lookUp: (module: string, path: readonly string[]) => Values | undefined
  readonly declared: Declared
  /** Paths without which something stayed open. */
  readonly wanted: ReadonlySet<string>
}

/** Modules that are looked for, and the largest that is read, in characters. */
const MOST_MODULES = 6
const LARGEST = 200_000

const join = (...parts: readonly string[]): string => parts.filter(Boolean).join('/')

/** Where a module may lie: beside the file and at the root; a relative one only where its dots say. */
export const modulePaths = (path: string, module: string): readonly string[] => {
  const [, dots = '', name = ''] = /^(\.*)([\w.]*)$/.exec(module) ?? []
  const parts = name.split('.').filter(Boolean)
  const folder = path.split('/').slice(0, -1)
  if (dots.length > folder.length + 1 || (!dots && parts.length === 0)) return []
  const bases = dots ? [folder.slice(0, folder.length - dots.length + 1).join('/')] : [folder.join('/'), '']
  return [...new Set(bases)].flatMap(base => {
    const whole = join(base, ...parts)
    return parts.length > 0 ? [`${whole}.py`, `${whole}/__init__.py`] : [join(base, '__init__.py')]
  })
}

interface Module {
  readonly values: Resolver
  readonly scope: Scope
}

const moduleOf = (path: string, text: string): Module | undefined => {
  if (text.length > LARGEST) return undefined
  const parsed = parsePython(text)
  if ('why' in parsed) return undefined
  const scopes = scopesOf(parsed.tree, text)
  const lineOf = lineFinder(text)
  return { values: resolver(scopes, text, offset => place(path, lineOf(offset))), scope: scopes.module }
}

export const withNeighbours = (path = '', beside: Beside = new Map()): Neighbours => {
  const wanted = new Set<string>()
  const modules = new Map<string, Module | undefined>()
  const asked = new Set<string>()
  const want = (one: string): void => {
    wanted.add(one)
  }

  const lookUp: Neighbours['lookUp'] = (module, names) => {
    if (module.length > 200 || (isHubLibrary(module) && !module.startsWith('.'))) return undefined
    if (!asked.has(module) && asked.size >= MOST_MODULES) return undefined
    asked.add(module)
    for (const at of modulePaths(path, module)) {
      if (at === path) continue
      if (!beside.has(at)) {
        want(at)
        continue
      }
      const text = beside.get(at)?.text
      if (text === undefined) continue
      if (!modules.has(at)) modules.set(at, moduleOf(at, text))
      const found = modules.get(at)
      return found?.values.path(names, found.scope)
    }
    return undefined
  }
  return { lookUp, declared: declaredIn(path, beside, want), wanted }
}

/** The package that the specifier of an import asks for. */
import { isRuntimeModule } from '../../data/node-builtins.ts'

/** Longest name that registries allow, in characters. */
const LONGEST = 214
const NAME = /^(?:@[\w-][\w.~-]*\/)?[\w-][\w.~-]*$/

/**
 * The first part of the specifier, two if the name is scoped; undefined for paths, addresses, modules of the runtime,
 * and names that only a bundler knows (`~/x`, `@/x`, `#x`, `$x`, `virtual:x`).
 */
export const packageOf = (specifier: string): string | undefined => {
  const [path = ''] = specifier.split(/[?#!]/, 1)
  const [first = '', second] = path.split('/', 2)
  const name = first.startsWith('@') ? `${first}/${second ?? ''}` : first
  if (name.length > LONGEST || !NAME.test(name) || isRuntimeModule(name)) return undefined
  // `style-loader!./a.css`: what the loader reads stands behind it.
  return specifier.includes('!') ? undefined : name
}

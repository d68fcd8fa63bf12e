/** What manifests of the npm family say of a dependency: a name and what is wanted of it. */
import type { PackageReference } from '../../reference.ts'
import { npmSpecifier, type PackageParts } from '../identity.ts'
import { place } from '../locate.ts'
import { npmPackage } from './npm-package.ts'

/** `jsr:^1.0.0` and `jsr:@std/path@^1.0.0`, as pnpm, yarn and Deno write packages of JSR. */
export const jsrSpecifier = (
  written: string,
): { readonly name?: string; readonly range: string } | undefined => {
  const [, name, range = ''] =
    /^jsr:\/?(?:(@[^@/\s]{1,214}\/[^@/\s]{1,214})(?:@|$))?([\s\S]*)$/i.exec(written.trim()) ?? []
  return /^\s*jsr:/i.test(written) ? { ...(name ? { name } : {}), range } : undefined
}

/** The reference of `"name": "specifier"`. */
export const dependency = (
  path: string,
  line: number,
  key: string,
  value: string,
  scope: PackageReference['scope'],
  more: Pick<PackageParts, 'runsOnInstall' | 'integrity'> = {},
): PackageReference => {
  const where = { scope, surface: 'manifest', at: place(path, line), ...more } as const
  const jsr = jsrSpecifier(value)
  if (jsr) {
    const { alias: _, name: _name, ...specifier } = npmSpecifier(jsr.range)
    return npmPackage({ ...where, ...specifier, written: key, name: jsr.name ?? key, ecosystem: 'jsr' })
  }
  const { name = key, alias: _, ...specifier } = npmSpecifier(value)
  return npmPackage({ ...where, ...specifier, written: key, name: name || key })
}

const PROTOCOL = /^((?:@[^/@\s]{1,214}\/)?[^/@\s]{1,214})@(npm|patch|workspace):([\s\S]*)$/
const MOST_PARENTS = 8

/**
 * The name that an override key ends in: `a`, `a@^1`, `parent>a@1` (pnpm), `parent/a` and `**\/a` (yarn), with scopes.
 */
export const overridden = (key: string): string => {
  let last = key.slice(key.lastIndexOf('>') + 1).trim()
  // yarn 2 and later name a range with its protocol, of the parent too: `parent@npm:1.0.0/name@npm:^2`.
  for (let step = 0; step < MOST_PARENTS; step++) {
    const [, name, protocol, range = ''] = PROTOCOL.exec(last) ?? []
    if (!name) break
    const cut = protocol === 'npm' ? range.indexOf('/') : -1
    if (cut < 0) return name
    last = range.slice(cut + 1)
  }
  const segments = last.replace(/(?<=[^/])@[\s\S]*$/, '').split('/')
  const name = segments.at(-1) ?? ''
  const scope = segments.at(-2)
  return scope?.startsWith('@') ? `${scope}/${name}` : name
}

/** `-` removes a dependency, `$name` repeats one of the same file, an empty value changes nothing. */
export const overrides = (value: string): boolean => value !== '' && value !== '-' && !value.startsWith('$')

/** `esbuild` or `nx@21.6.4 || 21.6.5`, as lists of packages that may run code on install have it. */
export const allowedToRun = (path: string, line: number, written: string): PackageReference => {
  const at = written.indexOf('@', 1)
  const name = at < 0 ? written : written.slice(0, at)
  return dependency(path, line, name, at < 0 ? '' : written.slice(at + 1), 'unknown', { runsOnInstall: true })
}

/** `configDependencies` of pnpm: an exact version and the hash of its archive, `1.0.0+sha512-…`. */
export const configured = (path: string, line: number, name: string, value: string): PackageReference => {
  const cut = value.indexOf('+sha')
  if (cut < 0) return dependency(path, line, name, value, 'dev')
  return dependency(path, line, name, value.slice(0, cut), 'dev', { integrity: [value.slice(cut + 1)] })
}

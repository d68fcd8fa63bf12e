/** Hosts that the lockfiles of the base side take packages from: who is there already is no stranger. */
import type { PackageReference } from '../reference.ts'
import type { Placed } from './pair.ts'

const hostOf = (address: string | undefined): string | undefined =>
  (address !== undefined && URL.canParse(address) && new URL(address).host) || undefined

export const withHosts = (base: ReadonlyMap<string, readonly Placed[]>) => {
  const hosts = new Set<string>()
  for (const one of [...base.values()].flat()) {
    if (one.kind !== 'package' || one.surface !== 'lockfile' || one.origin !== 'registry') continue
    const host = hostOf(one.address)
    if (host) hosts.add(`${one.ecosystem} ${host}`)
  }
  return (one: PackageReference): PackageReference =>
    one.surface === 'lockfile' && hosts.has(`${one.ecosystem} ${hostOf(one.address)}`)
      ? { ...one, known: true }
      : one
}

import { popularIn } from '../../data/popular.ts'
import { type Ecosystem, ecosystems } from '../../ecosystem.ts'
import type { PackageReference } from '../../reference.ts'
import { short } from '../phrase.ts'
import { hostOf } from './address.ts'

export const registryOf = (ecosystem: Ecosystem): string => ecosystems[ecosystem].registry

/** `in the npm registry`, `on GitHub`, `in the conda channel conda-forge`, or where the configuration sends the name. */
export const inRegistry = ({ ecosystem, registry, route }: PackageReference): string => {
  if (route) return `in ${short(hostOf(route.url) ?? route.url)}, where ${short(route.by)} sends it`
  const words = registryOf(ecosystem)
  return `${words === 'GitHub' ? 'on' : 'in'} ${words}${registry ? ` ${short(registry)}` : ''}`
}

/** The ecosystems that a name can have been taken from by mistake, as far as their popular names are known. */
export const othersThan = (ecosystem: Ecosystem): readonly Ecosystem[] =>
  popularIn.filter(other => other !== ecosystem)

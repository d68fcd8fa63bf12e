import { popularIn } from '../../data/popular.ts'
import { type Ecosystem, ecosystems } from '../../ecosystem.ts'

export const registryOf = (ecosystem: Ecosystem): string => ecosystems[ecosystem].registry

/** The ecosystems that a name can have been taken from by mistake, as far as their popular names are known. */
export const othersThan = (ecosystem: Ecosystem): readonly Ecosystem[] =>
  popularIn.filter(other => other !== ecosystem)

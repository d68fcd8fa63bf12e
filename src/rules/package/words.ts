import type { Ecosystem } from '../../reference.ts'

const REGISTRIES: Readonly<Record<Ecosystem, string>> = { npm: 'the npm registry', pypi: 'PyPI' }

export const registryOf = (ecosystem: Ecosystem): string => REGISTRIES[ecosystem]

/** The ecosystems that a name can have been taken from by mistake. */
export const othersThan = (ecosystem: Ecosystem): readonly Ecosystem[] =>
  (Object.keys(REGISTRIES) as Ecosystem[]).filter(other => other !== ecosystem)

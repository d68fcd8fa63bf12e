import { type Ecosystem, isEcosystem } from '../../ecosystem.ts'

/** The ecosystem of a purl, whose order its versions have. */
export const ecosystemOf = (purl: string | undefined): Ecosystem | undefined => {
  const [, type = ''] = /^pkg:([a-z]{1,20})\//.exec(purl ?? '') ?? []
  return isEcosystem(type) ? type : undefined
}

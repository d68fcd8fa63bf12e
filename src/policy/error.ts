/** One thing that is wrong with a policy. */
export interface PolicyFault {
  /** Path of the policy file. */
  readonly path: string
  /** Counts from 1. */
  readonly line: number
  /** `key.path: found …, expected …`. */
  readonly message: string
}

export const faultText = ({ path, line, message }: PolicyFault): string => `${path}:${line}: ${message}`

/** A policy that its owner must mend; the message lists every fault, one a line. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError'
  readonly faults: readonly PolicyFault[]

  constructor(faults: readonly PolicyFault[]) {
    super(faults.map(faultText).join('\n'))
    this.faults = faults
  }
}

/**
 * What an attestation in a DSSE envelope says: an in-toto statement with SLSA provenance, version 1 or 0.2. Nothing is
 * verified here: the registry has done that when it took the attestation, and whoever trusts the registry trusts that.
 *
 * @see https://slsa.dev/spec/v1.0/provenance
 */
import { answer, conform, maybe, text } from '../schema.ts'

export const PROVENANCE = /^https:\/\/slsa\.dev\/provenance\/v\d/

/** Characters of base64; a statement has some thousands. */
const LONGEST = 1_000_000

const Statement = answer({
  predicate: answer({
    // Version 1.
    buildDefinition: maybe(
      answer({
        externalParameters: maybe(
          answer({ workflow: maybe(answer({ repository: maybe(text), path: maybe(text) })) }),
        ),
      }),
    ),
    // Version 0.2.
    invocation: maybe(answer({ configSource: maybe(answer({ uri: maybe(text), entryPoint: maybe(text) })) })),
  }),
})

export interface Builder {
  /** Repository in small letters, without protocol and ending: `github.com/owner/name`; else the account. */
  readonly repository?: string
  readonly workflow?: string
}

/** `git+https://github.com/owner/name.git@refs/heads/main` and its like. */
const repositoryOf = (address: string): string | undefined => {
  const [, path] = /^(?:git\+)?https:\/\/([^@?#\s]{3,300})/.exec(address) ?? []
  return path
    ?.replace(/\/+$/, '')
    .replace(/\.git$/, '')
    .toLowerCase()
}

const parse = (base64: string): unknown => {
  if (base64.length > LONGEST) return undefined
  try {
    return JSON.parse(Buffer.from(base64, 'base64').toString('utf8'))
  } catch {
    return undefined
  }
}

/** @param payload Base64 of the statement. Undefined: it cannot be read. */
export const builderOf = (payload: string): Builder | undefined => {
  const read = conform(Statement, parse(payload))
  if ('faults' in read) return undefined
  const { buildDefinition, invocation } = read.value.predicate
  const workflow = buildDefinition?.externalParameters?.workflow
  const source = invocation?.configSource
  const repository = repositoryOf(workflow?.repository ?? source?.uri ?? '')
  const path = workflow?.path ?? source?.entryPoint
  return { ...(repository ? { repository } : {}), ...(path ? { workflow: path } : {}) }
}

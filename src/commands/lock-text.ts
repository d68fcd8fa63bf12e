/** The text of `ai-artifacts.lock`: sorted, a reference an entry, so that two runs on the same facts give the same bytes. */
import { stringify } from 'yaml'
import type { Evidence } from '../evidence.ts'
import type { LockedFile, LockedModel, ModelReference } from '../reference.ts'

const HEAD = `# What the models of this repository stand for. Written by \`ai-artifact-gate lock\`; do not edit by hand.
`

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0

/** An entry made of what the hub answered; undefined when it gave no answer. */
export const entryOf = (
  reference: ModelReference,
  { model, contents, scan }: Evidence,
  before: LockedModel | undefined,
  day: string,
): LockedModel | undefined => {
  if (model?.state !== 'known' || !model.value.revisionExists) return undefined
  const { id, objectId, author, commit, license, created, files: listed } = model.value
  const inspected = contents?.state === 'known' ? contents.value : []
  const digests = new Map(listed.flatMap(({ path, sha256 }) => (sha256 ? [[path, sha256] as const] : [])))
  const files = new Map<string, LockedFile>()
  for (const { path, format, verdict, completeness } of inspected) {
    const sha256 = digests.get(path)
    const judged = completeness === 'complete' ? { format, verdict } : {}
    if (sha256 !== undefined || completeness === 'complete')
      files.set(path, { ...(sha256 ? { sha256 } : {}), ...judged })
  }
  // Of what is not scanned, such as a dataset, the digests alone are kept.
  if (inspected.length === 0) for (const [path, sha256] of digests) files.set(path, { sha256 })
  return {
    reference: reference.id,
    resolved: id,
    ...(objectId ? { objectId } : {}),
    ...(author ? { owner: author } : {}),
    ...(commit ? { commit } : {}),
    ...(license ? { license } : {}),
    ...(created ? { created } : {}),
    ...(scan?.state === 'known' && scan.value.unscanned.length === 0
      ? { flagged: new Map(scan.value.flagged.map(({ path, level }) => [path, level])) }
      : {}),
    firstSeen: before?.firstSeen ?? day,
    files,
    at: reference.at,
  }
}

const fileText = ({ sha256, format, verdict }: LockedFile): unknown => {
  const digest = sha256 === undefined ? undefined : `sha256:${sha256}`
  return format === undefined ? digest : { ...(digest ? { sha256: digest } : {}), format, verdict }
}

export const lockText = (entries: readonly LockedModel[]): string => {
  const models = [...entries]
    .sort((a, b) => byName([a.reference, a], [b.reference, b]))
    .map(({ reference, resolved, objectId, owner, commit, license, created, flagged, firstSeen, files }) => ({
      reference,
      ...(resolved ? { resolved } : {}),
      ...(objectId ? { object: objectId } : {}),
      ...(owner ? { owner } : {}),
      ...(commit ? { commit } : {}),
      ...(license ? { license } : {}),
      ...(created ? { created } : {}),
      ...(flagged ? { scan: flagged.size > 0 ? new Map([...flagged].sort(byName)) : 'clean' } : {}),
      ...(firstSeen ? { 'first-seen': firstSeen } : {}),
      // A Map, since a file may be called `__proto__`.
      ...(files.size > 0
        ? { files: new Map([...files].sort(byName).map(([path, file]) => [path, fileText(file)])) }
        : {}),
    }))
  return HEAD + stringify({ version: 1, models }, { lineWidth: 0, aliasDuplicateObjects: false })
}

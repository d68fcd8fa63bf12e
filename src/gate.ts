/** The story: change → policy → references → evidence → verdict. Reports are made of the verdict by the callers. */
import { type Blob, InputError } from './change.ts'
import type { Verdict } from './finding.ts'
import type { GateRequest, Judged, PolicyText } from './gate-request.ts'
import { extract } from './readers/index.ts'

/** A policy beyond this size is refused by its own check; no more of it is read. */
const MOST_POLICY_BYTES = 1024 * 1024

const textOf = async (blob: Blob): Promise<string> => {
  const bytes = await blob.bytes()
  return new TextDecoder().decode(await bytes.slice(0, MOST_POLICY_BYTES))
}

const policyText = async ({ path, text, from }: GateRequest['policy']): Promise<PolicyText | undefined> => {
  if (text !== undefined) return { text, path }
  const blob = await from.file('base', path)
  if (!blob) return undefined
  if (blob.kind === 'file') return { text: await textOf(blob), path, commit: from.base }
  throw new InputError(`${path} is a ${blob.kind} at the base side; a policy must be an ordinary file.`)
}

const ignoredNote = (count: number): readonly string[] =>
  count === 0
    ? []
    : [
        `${count} changed ${count === 1 ? 'file was' : 'files were'} not read: the policy ignores ${count === 1 ? 'its path' : 'their paths'}.`,
      ]

/** Nothing that a reader knows, and no policy that could say otherwise: what rules and sources would say is known. */
const untouched = ({ change }: GateRequest, notes: readonly string[]): Verdict => ({
  conclusion: 'pass',
  mode: 'enforce',
  base: change.base,
  head: change.head,
  checked: {},
  files: { changed: change.files.length, read: 0 },
  findings: [],
  stories: [],
  off: [],
  policy: 'preset recommended, no policy file',
  notes,
})

/**
 * Judges a change.
 *
 * @throws PolicyError with every fault of the policy; InputError when the change cannot be read.
 */
export const gate = async (request: GateRequest): Promise<Judged> => {
  const { change, stage, offline } = request
  stage('reading the policy')
  const source = await policyText(request.policy)
  // Rules and the parser of policies are only loaded for a change that has something for them.
  const load = () => import('./judging.ts')
  const policy = source && (await load()).policyOf(source, request)
  const ignored = (path: string) => policy?.ignored(path) ?? false

  stage('reading the change', 0, change.files.length)
  const { references, read, looked } = await extract(change, { ignored })
  const notes = [
    ...change.notes,
    ...(offline ? ['Offline: no registry and no hub was asked.'] : []),
    ...ignoredNote(change.files.filter(({ path }) => ignored(path)).length),
    ...(read === 0 ? [`Nothing in the change concerns the gate. It looks for ${looked.join('; ')}.`] : []),
  ]
  const edited = change.files.some(({ path, base }) => [path, base?.path].includes(request.policy.path))
  if (!policy && references.length === 0 && !edited)
    return { verdict: untouched(request, notes), titles: new Map(), tags: new Map() }

  const { judging, policyOf } = await load()
  return judging(request, policy ?? policyOf(source, request), references, { read, notes, text: textOf })
}

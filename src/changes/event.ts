import { InputError, isSha } from '../change.ts'
import { isRevision, revision } from './revision.ts'

/** What the runner says of the event that started the job. */
export interface Scene {
  readonly event: string
  /** The webhook's payload as parsed JSON; parts of it are written by strangers. */
  readonly payload: unknown
  /** `GITHUB_SHA` and `GITHUB_REF`. */
  readonly sha: string
  readonly ref: string
  /** `owner/name`. */
  readonly repository: string
  readonly inputs: { readonly base?: string | undefined; readonly head?: string | undefined }
}

/** What to compare, and what may be said where. */
export interface Plan {
  readonly event: string
  /** Commit or branch; absent when only the repository itself can tell. */
  readonly base?: string
  readonly head: string
  /** The commit that a check belongs to. */
  readonly headSha?: string
  /** Number of the pull request. */
  readonly pull?: number
  /** The head is in another repository, or in one that is gone. */
  readonly fork: boolean
  readonly dependabot: boolean
  readonly closed: boolean
  /** Number of changed files as GitHub counts them. */
  readonly changedFiles?: number
  /** Commit or branch of the base side that the policy is read from. */
  readonly policyRef: string
  /** `compare`: the merge base of base and head is compared; `given`: the base itself. */
  readonly mergeBase: 'compare' | 'given'
  /** Nothing may be read from a checkout. */
  readonly apiOnly: boolean
  readonly notes: readonly string[]
  /** Whether a comment is worth a try. */
  readonly comment: boolean
}

const DEPENDABOT = 'dependabot[bot]'

const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined

/** The value behind keys such as `pull_request.base.sha`. */
const find = ({ payload }: Scene, path: string): unknown => path.split('.').reduce(own, payload)

/** A field of the payload; several faults of one event are told one by one. The value itself is never printed. */
const field = <T>(
  scene: Scene,
  path: string,
  expected: string,
  read: (value: unknown) => T | undefined,
): T => {
  const value = find(scene, path)
  const fit = read(value)
  if (fit !== undefined) return fit
  const found =
    value === undefined ? 'it is missing' : `found ${value === null ? 'null' : `a ${typeof value}`}`
  throw new InputError(`event ${scene.event}: ${path}: expected ${expected}, ${found}.`)
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

const sha = (scene: Scene, path: string): string =>
  field(scene, path, 'a commit id of 40 or 64 hexadecimal digits', value =>
    typeof value === 'string' && isSha(value) ? value : undefined,
  )

const count = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined

const branch = (scene: Scene, path: string): string =>
  field(scene, path, 'the name of a branch', value =>
    typeof value === 'string' && isRevision(value) ? value : undefined,
  )

/** `GITHUB_SHA`, which every event has. */
const triggering = ({ sha, event }: Scene): string => {
  if (isSha(sha)) return sha
  throw new InputError(`event ${event}: GITHUB_SHA: expected a commit id of 40 or 64 hexadecimal digits.`)
}

/** An input that was left empty is none. */
const input = ({ inputs }: Scene, name: 'base' | 'head'): string | undefined => {
  const value = inputs[name]?.trim()
  return value ? revision(value, `input ${name}`) : undefined
}

const isFromFork = (scene: Scene): boolean => {
  const head = text(find(scene, 'pull_request.head.repo.full_name'))
  return head?.toLowerCase() !== scene.repository.toLowerCase()
}

const isDependabot = (scene: Scene): boolean =>
  [find(scene, 'pull_request.user.login'), find(scene, 'sender.login')].includes(DEPENDABOT)

const ignoredInputs = (scene: Scene): readonly string[] =>
  scene.inputs.base || scene.inputs.head
    ? [`The inputs base and head are not used on ${scene.event}: the event names both commits.`]
    : []

const pullRequest = (scene: Scene): Plan => {
  const [base, head] = [sha(scene, 'pull_request.base.sha'), sha(scene, 'pull_request.head.sha')]
  const pull = field(scene, 'pull_request.number', 'a number', count)
  const changedFiles = count(find(scene, 'pull_request.changed_files'))
  const closed = find(scene, 'pull_request.state') === 'closed'
  const [fork, dependabot] = [isFromFork(scene), isDependabot(scene)]
  // Only a private repository can be set up to give forks a token that writes.
  const mayWrite = !fork || find(scene, 'repository.private') === true
  return {
    event: scene.event,
    base,
    head,
    headSha: head,
    pull,
    fork,
    dependabot,
    closed,
    ...(changedFiles !== undefined && { changedFiles }),
    policyRef: base,
    mergeBase: 'compare',
    apiOnly: false,
    notes: [
      ...(closed ? [`Pull request #${pull} is closed; it was judged all the same.`] : []),
      ...ignoredInputs(scene),
    ],
    comment: mayWrite && !dependabot,
  }
}

const pullRequestTarget = (scene: Scene): Plan => {
  const plan = pullRequest(scene)
  return {
    ...plan,
    apiOnly: true,
    notes: [
      'pull_request_target runs with the rights of the base repository, so the change was read through the API only. Prefer the event pull_request.',
      ...plan.notes,
    ],
    comment: !plan.dependabot,
  }
}

const BRANCH_EVENT = { fork: false, dependabot: false, closed: false, apiOnly: false, comment: false }

const mergeGroup = (scene: Scene): Plan => {
  const [base, head] = [sha(scene, 'merge_group.base_sha'), sha(scene, 'merge_group.head_sha')]
  return {
    ...BRANCH_EVENT,
    event: scene.event,
    base,
    head,
    headSha: head,
    policyRef: base,
    mergeBase: 'given',
    notes: ignoredInputs(scene),
  }
}

const isZero = (id: string): boolean => /^0+$/.test(id)

/** A branch or tag that did not exist before: judged from where it left the default branch. */
const newBranch = (scene: Scene, head: string) => {
  const main = branch(scene, 'repository.default_branch')
  if (scene.ref !== `refs/heads/${main}`) {
    const note = `${scene.ref.replace(/^refs\/(heads|tags)\//, '')} is new: judged from where it left ${main}.`
    return { base: main, policyRef: main, mergeBase: 'compare' as const, notes: [note] }
  }
  const note = `${main} is new: its last commit is judged against the one before.`
  return { policyRef: head, mergeBase: 'given' as const, notes: [note] }
}

/** `before` and `after` of the payload; an annotated tag is pushed as its tag object, so its commit is taken instead. */
const push = (scene: Scene): Plan => {
  const [before, after] = [sha(scene, 'before'), sha(scene, 'after')]
  const common = { ...BRANCH_EVENT, event: scene.event, dependabot: isDependabot(scene) }
  const given = { mergeBase: 'given' as const, notes: [] }
  if (isZero(after)) {
    const at = triggering(scene)
    const notes = ['The branch was deleted, so there is nothing to judge.']
    return { ...common, base: at, head: at, headSha: at, policyRef: at, mergeBase: 'given', notes }
  }

  const tagged = scene.ref.startsWith('refs/tags/') ? text(find(scene, 'head_commit.id')) : undefined
  const pushed = tagged && isSha(tagged) ? tagged : after
  const head = input(scene, 'head') ?? pushed
  const base = input(scene, 'base')
  if (base) return { ...common, base, head, headSha: pushed, policyRef: base, ...given, mergeBase: 'compare' }
  if (isZero(before)) return { ...common, head, headSha: pushed, ...newBranch(scene, head) }
  return { ...common, base: before, head, headSha: pushed, policyRef: before, ...given }
}

const onDemand = (scene: Scene): Plan => {
  const [base, at] = [input(scene, 'base'), triggering(scene)]
  if (!base) {
    throw new InputError(
      `event ${scene.event}: the event names no change. Set the input base to the commit or branch to compare with.`,
    )
  }
  return {
    ...BRANCH_EVENT,
    event: scene.event,
    base,
    head: input(scene, 'head') ?? at,
    headSha: at,
    policyRef: base,
    mergeBase: 'compare',
    notes: [],
  }
}

const EVENTS = new Map<string, (scene: Scene) => Plan>([
  ['pull_request', pullRequest],
  ['pull_request_target', pullRequestTarget],
  ['merge_group', mergeGroup],
  ['push', push],
  ['workflow_dispatch', onDemand],
  ['schedule', onDemand],
])

/**
 * What an event asks to be judged.
 *
 * @throws InputError for an event that names no change, a payload field that is missing or of another kind, and inputs
 *   that name no commit.
 */
export const planOf = (scene: Scene): Plan => {
  const plan = EVENTS.get(scene.event)
  if (plan) return plan(scene)
  throw new InputError(
    `event ${JSON.stringify(scene.event.slice(0, 60))}: not supported. Run on ${[...EVENTS.keys()].join(', ')}.`,
  )
}

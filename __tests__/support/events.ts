/** Payloads of GitHub's events, cut to the fields that matter and those that could mislead. */

export interface Sides {
  readonly base: string
  readonly head: string
}

const REPOSITORY = { full_name: 'acme/shop', default_branch: 'main', private: false }
export const ZERO = '0'.repeat(40)

interface Pull extends Sides {
  readonly number?: number
  /** Repository of the head; null when it is gone. */
  readonly from?: string | null
  readonly author?: string
  readonly state?: 'open' | 'closed'
  readonly files?: number
}

export const pullEvent = ({
  base,
  head,
  number = 1,
  from = 'acme/shop',
  author = 'mona',
  state = 'open',
  files,
}: Pull) => ({
  action: state === 'open' ? 'synchronize' : 'closed',
  number,
  repository: REPOSITORY,
  sender: { login: author },
  pull_request: {
    number,
    state,
    title: 'Add ##[error]things',
    user: { login: author },
    ...(files === undefined ? {} : { changed_files: files }),
    base: { ref: 'main', sha: base, repo: REPOSITORY },
    head: { ref: 'topic', sha: head, repo: from === null ? null : { full_name: from } },
  },
})

export const mergeGroupEvent = ({ base, head }: Sides) => ({
  action: 'checks_requested',
  repository: REPOSITORY,
  merge_group: {
    head_sha: head,
    head_ref: `refs/heads/gh-readonly-queue/main/pr-1-${base}`,
    base_sha: base,
    base_ref: 'refs/heads/main',
    head_commit: { id: head },
  },
})

export const pushEvent = ({ base, head }: Sides, ref = 'refs/heads/main') => ({
  ref,
  before: base,
  after: head,
  created: base === ZERO,
  deleted: false,
  repository: REPOSITORY,
  sender: { login: 'mona' },
  head_commit: { id: head },
})

export const dispatchEvent = () => ({ inputs: {}, ref: 'refs/heads/main', repository: REPOSITORY })
export const scheduleEvent = () => ({ schedule: '0 5 * * 1', repository: REPOSITORY })

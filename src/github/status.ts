import type { Where } from './client.ts'

export interface StatusRequest extends Where {
  /** The commit that it stands at. */
  readonly head: string
  /** Name of the status; never the job's own name, or both would be required. */
  readonly context: string
  readonly state: 'pending' | 'success' | 'failure'
  readonly description: string
  /** Address of the run. */
  readonly run?: string | undefined
}

/** GitHub takes no longer description, in characters. */
const MOST_CHARACTERS = 140

/** Sets a commit status. Throws what Octokit throws. */
export const setStatus = async (request: StatusRequest): Promise<void> => {
  const { client, owner, repo, head, context, state, description, run } = request
  await client.rest.repos.createCommitStatus({
    owner,
    repo,
    sha: head,
    context,
    state,
    description:
      description.length > MOST_CHARACTERS ? `${description.slice(0, MOST_CHARACTERS - 1)}…` : description,
    ...(run && { target_url: run }),
  })
}

/**
 * Whether a commit belongs to a repository. A repository and its forks share their objects, so GitHub shows a commit that
 * somebody pushed to a fork under the address of the repository itself, and a pin to it looks like any other.
 */
import type { Fact } from '../evidence.ts'
import { type Names, PAGE, type Questions } from './github-api.ts'

/** Branches and tags whose history is searched beside the default branch; each costs a question. */
const MOST_COMPARED = 12

export type Membership =
  /** In the history of a branch or tag. */
  | 'own'
  /** In none of them, and all were searched. */
  | 'foreign'
  | Extract<Fact<never>, { state: 'unknown' }>

/** Branches that releases are made from come first: `v4`, `releases/v2`, `main`. */
const rank = (name: string): number => {
  if (/^(?:main|master|trunk|develop)$/.test(name)) return 0
  return /^(?:releases?[/-]|v?\d)/.test(name) ? 1 : 2
}

const holds = async (
  asked: Questions,
  base: string,
  sha: string,
): Promise<boolean | Extract<Fact<never>, { state: 'unknown' }>> => {
  const fact = await asked.compare(base, sha)
  if (fact.state === 'unknown') return fact
  return fact.state === 'known' && (fact.value.status === 'behind' || fact.value.status === 'identical')
}

/** @param tags Those of the repository; none of them names the commit itself. */
export const membership = async (
  asked: Questions,
  defaultBranch: string,
  sha: string,
  tags: Names,
): Promise<Membership> => {
  const trunk = await holds(asked, defaultBranch, sha)
  if (trunk !== false) return trunk === true ? 'own' : trunk

  const branches = await asked.branches()
  if (branches.state === 'unknown') return branches
  const names = branches.state === 'known' ? branches.value : []
  if (names.some(({ commit }) => commit.sha === sha)) return 'own'

  const others = names.filter(({ name }) => name !== defaultBranch)
  const bases = [...others.sort((one, other) => rank(one.name) - rank(other.name)), ...tags]
  for (const { commit } of bases.slice(0, MOST_COMPARED)) {
    const found = await holds(asked, commit.sha, sha)
    if (found !== false) return found === true ? 'own' : found
  }
  const all = bases.length <= MOST_COMPARED && names.length < PAGE && tags.length < PAGE
  if (all) return 'foreign'
  return {
    state: 'unknown',
    source: branches.source,
    asked: branches.asked,
    reason: `the commit ${sha} is in none of the ${MOST_COMPARED + 1} branches and tags that were searched, and the repository has more; it may belong to a fork`,
  }
}

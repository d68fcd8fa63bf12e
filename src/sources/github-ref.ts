/** What the ref of a reference stands for in a repository: a tag, a branch, a commit, or the highest version in a range. */
import semver from 'semver'
import type { Fact, Release } from '../evidence.ts'
import type { PackageReference } from '../reference.ts'
import { type Names, PAGE, type Questions, type Repository } from './github-api.ts'
import { membership } from './github-commit.ts'
import { LONGEST } from './resolution.ts'

type Unknown = Extract<Fact<never>, { state: 'unknown' }>
/** What the ref of a reference stands for. */
export type Pointed = Pick<Release, 'match' | 'version' | 'digest' | 'foreignCommit'>

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i
/** A ref in full says whether it is a tag or a branch. */
const FULL = /^refs\/(tags|heads)\/(.+)$/
const KINDS = ['tags', 'heads'] as const

/** The commit behind a tag or branch; an annotated tag is an object of its own that names it. */
const peeled = async (
  asked: Questions,
  { type, sha }: { readonly type: string; readonly sha: string },
): Promise<string | undefined | Unknown> => {
  if (type !== 'tag') return sha
  const fact = await asked.tagObject(sha)
  if (fact.state === 'unknown') return fact
  return fact.state === 'known' ? fact.value.sha : undefined
}

const named = async (asked: Questions, ref: string, tags: Names): Promise<Pointed | Unknown> => {
  const [, written, name = ref] = FULL.exec(ref) ?? []
  const kinds = KINDS.filter(kind => written === undefined || kind === written)
  const listed = kinds.includes('tags') ? tags.find(tag => tag.name === name) : undefined
  if (listed) return { match: 'exact', version: ref, digest: listed.commit.sha }
  for (const kind of kinds) {
    // All tags are listed, and it is none of them.
    if (kind === 'tags' && tags.length < PAGE) continue
    const fact = await asked.ref(kind, name)
    if (fact.state === 'unknown') return fact
    if (fact.state === 'absent') continue
    const commit = await peeled(asked, fact.value)
    if (typeof commit === 'object') return commit
    return { match: 'exact', version: ref, ...(commit === undefined ? {} : { digest: commit }) }
  }
  return { match: 'none' }
}

const pinned = async (
  asked: Questions,
  sha: string,
  branch: string,
  tags: Names,
): Promise<Pointed | Unknown> => {
  const exact = { match: 'exact', version: sha } as const
  if (tags.some(({ commit }) => commit.sha === sha)) return { ...exact, digest: sha }
  const fact = await asked.commit(sha)
  if (fact.state === 'unknown') return fact
  let commit = sha
  if (fact.state === 'absent') {
    // People pin the object of an annotated tag too, which is what `git ls-remote` shows first.
    const behind = await peeled(asked, { type: 'tag', sha })
    if (typeof behind === 'object') return behind
    if (behind === undefined) return { match: 'none' }
    commit = behind
    if (tags.some(tag => tag.commit.sha === commit)) return { ...exact, digest: commit }
  }
  const belongs = await membership(asked, branch, commit, tags)
  if (typeof belongs === 'object') return belongs
  return { ...exact, digest: commit, ...(belongs === 'foreign' ? { foreignCommit: true } : {}) }
}

/** Swift packages name ranges of versions, which stand in the tags; `v1.2.3` is read as 1.2.3. */
const ranged = (specifier: string, tags: Names): Pointed => {
  const versions = new Map(tags.map(tag => [semver.clean(tag.name) ?? '', tag]))
  versions.delete('')
  const best = semver.maxSatisfying([...versions.keys()], specifier)
  const tag = best === null ? undefined : versions.get(best)
  if (tag) return { match: 'range', version: tag.name, digest: tag.commit.sha }
  // With more tags than were listed, the version may be among the others.
  return { match: tags.length < PAGE ? 'none' : 'unspecified' }
}

export const pointed = (
  asked: Questions,
  { ecosystem, version, specifier = '' }: Pick<PackageReference, 'ecosystem' | 'version' | 'specifier'>,
  { default_branch: branch }: Pick<Repository, 'default_branch'>,
  tags: Names,
): Promise<Pointed | Unknown> | Pointed => {
  const ref = version ?? specifier.trim()
  if (ref === '') return { match: 'range', version: branch }
  if (ref.length > LONGEST) return { match: 'unspecified' }
  if (COMMIT.test(ref)) return pinned(asked, ref.toLowerCase(), branch, tags)
  if (ecosystem !== 'swift') return named(asked, ref, tags)
  const tag = tags.find(({ name }) => semver.clean(name) !== null && semver.clean(name) === semver.clean(ref))
  if (tag) return { match: 'exact', version: ref, digest: tag.commit.sha }
  return version === undefined && semver.validRange(ref) !== null
    ? ranged(ref, tags)
    : named(asked, ref, tags)
}

import type { PackageReference } from '../../reference.ts'
import { globs, options } from '../../schema.ts'
import { matches } from '../match.ts'
import { short } from '../phrase.ts'
import { type Problem, rule } from '../rule.ts'
import { cap } from '../severity.ts'
import { bare, fits, flaw, hostOf, leaves, place, urlOf } from './address.ts'

const FROM_REGISTRY = 'Install it from the registry, or list the host under `hosts` of this rule.'

/** A package from a repository or an archive. */
function* elsewhere(reference: PackageReference): Generator<Problem> {
  const { name, origin, address = '', pinned, previous } = reference
  const same = previous?.origin === origin && place(previous.address ?? '') === place(address)
  if (same && (pinned || !previous.pinned)) return

  const what = origin === 'git' ? 'a git repository' : 'an address'
  const held = pinned
    ? 'Its content is pinned; nobody but the owner vouches for it.'
    : 'What it gives can change at any time.'
  yield {
    message: `${short(name)} comes from ${what} instead of a registry: ${short(bare(address))}. ${held}`,
    fix: pinned ? FROM_REGISTRY : `${FROM_REGISTRY} Failing that, pin a full commit or a digest.`,
  }
}

/** A path that other machines, or the review, cannot see. */
function* outside({ name, address = '', at, previous }: PackageReference): Generator<Problem> {
  if (!leaves(address, at.path) || previous?.address === address) return
  yield {
    message: `${short(name)} comes from a path outside the repository: ${short(address)}.`,
    fix: 'Move it into the repository, or install it from the registry.',
  }
}

/** Where a lockfile says that a package of the registry was found. */
function* resolved(reference: PackageReference, hosts: readonly string[]): Generator<Problem> {
  const { name, address, previous } = reference
  const url = address === undefined ? undefined : urlOf(address)
  if (address === undefined || !url || previous?.address === address) return

  const [before, host] = [previous?.name === name ? hostOf(previous.address) : undefined, hostOf(address)]
  const bad = flaw(address)
  const open = hosts.length === 0 && !reference.private && reference.known !== true
  const moved = open && before !== undefined && before !== host
  const strange = open && before === undefined && reference.known === false
  const why = [
    bad && `is loaded ${bad}`,
    moved && `moved from ${short(before)} to another host`,
    hosts.length > 0 && !matches(hosts, host ?? '') && 'is loaded from a host that the policy does not allow',
    strange &&
      `is resolved to ${short(host ?? '')}, which is neither the public registry nor one that the base side's configuration names`,
    !fits(reference, url) && 'is loaded from an address of another name',
  ].find(text => typeof text === 'string')
  if (why === undefined) return
  yield {
    message: `${short(name)} ${why}: ${short(bare(address))}.`,
    fix: 'Write the lockfile anew from a clean checkout, and compare; list the host under `hosts` of this rule if it is yours.',
  }
}

/** Indexes that the file switches on by itself: the words are the same for each line, so that one finding tells all. */
function* indexed(reference: PackageReference, hosts: readonly string[]): Generator<Problem> {
  const { indexes = [], previous } = reference
  const known = new Set(previous?.indexes?.map(({ url }) => url))
  for (const { url, extra } of indexes) {
    if (known.has(url)) continue
    const bad = flaw(url)
    if (!extra && !bad && hosts.length === 0) continue
    yield {
      message: extra
        ? `Packages of this file may come from the extra index ${short(bare(url))} or from the main one: whichever has the higher version.`
        : `Packages of this file come from the index ${short(bare(url))}${bad ? `, ${bad}` : ', which the policy does not allow'}.`,
      fix: 'Use one index that holds or mirrors everything, or list its host under `hosts` of this rule.',
    }
  }
}

function* problems(reference: PackageReference, hosts: readonly string[]): Generator<Problem> {
  const allowed = (address: string) => matches(hosts, hostOf(address) ?? '') && flaw(address) === undefined
  const { origin, address = '', indexes = [] } = reference
  if (origin === 'path') yield* outside(reference)
  if (origin === 'registry') yield* resolved(reference, hosts)
  if ((origin === 'git' || origin === 'url') && !allowed(address)) yield* elsewhere(reference)
  // A private name with an extra index is a worse fault, which package-confusion reports.
  const strange = indexes.filter(({ url, extra }) => !allowed(url) && !(extra && reference.private))
  if (origin === 'registry') yield* indexed({ ...reference, indexes: strange }, hosts)
}

export const packageSource = rule({
  id: 'package-source',
  title: 'A package must come from its registry',
  tags: ['OWASP-LLM04:2026', 'AML.T0010'],
  severity: { recommended: 'warning', strict: 'error' },
  on: 'package',
  needs: [],
  options: options({
    hosts: globs(
      'Hosts that packages may come from. When set, every other host of a lockfile or an index is reported.',
    ),
  }),

  *check({ reference, options: { hosts } }) {
    for (const problem of problems(reference, hosts)) yield { ...problem, ...cap(reference.surface) }
  },
})

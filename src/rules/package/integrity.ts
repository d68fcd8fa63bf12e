import type { PackageReference } from '../../reference.ts'
import { options } from '../../schema.ts'
import { short } from '../phrase.ts'
import { type Problem, rule } from '../rule.ts'
import { cap } from '../severity.ts'

const named = ({ name, version }: PackageReference): string =>
  version === undefined ? short(name) : `${short(name)} ${short(version)}`

const kindOf = (hash = ''): string => short(hash.split(/[-:]/, 1)[0] ?? '')

/** What became of the hash. */
const loss = (reference: PackageReference, previous: PackageReference): Problem => {
  const [before, after] = [previous.integrity ?? [], reference.integrity ?? []]
  if (after.length === 0) {
    return {
      message: `${named(reference)} has lost its hash: nothing checks any more what is installed.`,
      fix: 'Write the lockfile anew with hashes, from a clean checkout and with your own registry configured.',
    }
  }
  if (previous.version !== reference.version) {
    return {
      message: `The hash of ${named(reference)} is of a weaker kind than before: ${kindOf(after[0])} instead of ${kindOf(before[0])}.`,
      fix: 'Write the lockfile anew with the hashes that the registry gives today.',
    }
  }
  const known = new Set(before)
  if (after.some(hash => known.has(hash))) {
    return {
      message: `${named(reference)} gains a hash that it did not have: a further file may be installed under the same version.`,
      fix: 'Compare the new hash with the one that the registry gives for a file of this version.',
      atMost: 'warning',
    }
  }
  return {
    message: `${named(reference)} has another hash than before, under the same version: its content was exchanged.`,
    fix: 'Do not install it. Ask the registry for the hash of this version, and find out who changed the lockfile, or the package.',
  }
}

export const packageIntegrity = rule({
  id: 'package-integrity',
  title: 'The hash of a package must not change under one version, nor be removed',
  tags: ['OWASP-LLM04:2026', 'AML.T0010'],
  severity: { recommended: 'error', strict: 'error' },
  on: 'package',
  needs: [],
  options: options({}),
  applies: ({ changes = [], previous }) => previous !== undefined && changes.includes('integrity'),

  *check({ reference }) {
    const { previous, surface } = reference
    if (!previous) return

    const problem = loss(reference, previous)
    yield {
      ...problem,
      evidence: [previous, reference].map(({ integrity = [] }, side) => ({
        what: `${side === 0 ? 'before' : 'now'}: ${integrity.slice(0, 3).map(short).join(', ') || 'no hash'}`,
      })),
      ...cap(surface, problem.atMost),
    }
  },
})

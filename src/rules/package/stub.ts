import { popularRank } from '../../data/popular.ts'
import type { Ecosystem } from '../../ecosystem.ts'
import type { Release } from '../../evidence.ts'
import { globs, options } from '../../schema.ts'
import { matches } from '../match.ts'
import { clause, short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { cap } from '../severity.ts'
import { isNewcomer } from './asked.ts'
import { inRegistry } from './words.ts'

/** Shortest popular name that counts as the beginning of another one; shorter ones are words. */
const SHORTEST = 4
const LONGEST = 214

/** A summary that says so itself: reserved names, and what researchers leave behind. */
const PLACEHOLDER =
  /\b(?:reserved|security|name|package|defensive)[ -]placeholder\b|\bplaceholder (?:package|project|module|release|to prevent)\b|\bname reserv(?:ed|ation)\b|\breserved (?:package )?name\b|\bpackage name is reserved\b|\bdefensive(?:ly)? regist/i
const SQUAT = /\bslop-?squat|\btypo-?squat|\bdependency[ -](?:confusion|hallucination)/i
const RESERVED = /\b(?:reserv|placeholder|demo\b|educational|proof of concept)/i

const isPlaceholder = (summary: string): boolean => {
  const text = summary.slice(0, 1000)
  return PLACEHOLDER.test(text) || (SQUAT.test(text) && RESERVED.test(text))
}

/** The longest popular name that the words of this one begin with. */
const stem = (ecosystem: Ecosystem, name: string): string | undefined => {
  if (name.length > LONGEST || name.startsWith('@')) return undefined
  for (let end = name.length - 1; end >= SHORTEST; end--) {
    const start = name.slice(0, end)
    if (/[-_.]/.test(name.charAt(end)) && popularRank(ecosystem, start) !== undefined) return start
  }
  return undefined
}

const isStub = ({ stub, versions, repository }: Release): boolean =>
  stub === true && versions === 1 && repository === undefined

export const packageStub = rule({
  id: 'package-stub',
  title: 'A package must be more than a reserved name',
  tags: ['OWASP-LLM04:2026', 'AML.T0010', 'AML.T0060'],
  severity: { recommended: 'warning', strict: 'warning' },
  on: 'package',
  needs: ['release'],
  options: options({ allow: globs('Names that are meant, although there is little behind them.') }),
  applies: (reference, { allow }) =>
    isNewcomer(reference) &&
    popularRank(reference.ecosystem, reference.name) === undefined &&
    !matches(allow, reference.name),

  *check({ reference, release }) {
    if (!release || release.held !== undefined) return

    const { ecosystem, name, surface } = reference
    const { summary = '' } = release
    if (isPlaceholder(summary)) {
      yield {
        message: `${short(name)} calls itself a placeholder ${inRegistry(reference)}: "${clause(summary)}".`,
        fix: 'Remove it, or name the package that was meant.',
        ...cap(surface, 'warning'),
      }
      return
    }
    const start = stem(ecosystem, name)
    if (start === undefined || !isStub(release)) return
    yield {
      message: `${short(name)} begins like ${short(start)}, which is popular, and is a first version without a repository.`,
      fix: `Look at it by hand: names of this form are made up by models, and taken by others. ${short(start)} may be what was meant.`,
      ...cap(surface, 'warning'),
    }
  },
})

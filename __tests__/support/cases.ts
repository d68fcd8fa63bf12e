/** A rule's test is two lists: what it accepts, and what it reports. Options take the rule's own defaults. */
import { describe, expect, test } from '@jest/globals'
import type { FactName } from '../../src/evidence.ts'
import type { Kind, ReferenceOf } from '../../src/reference.ts'
import type { Problem, Rule, Seen } from '../../src/rules/rule.ts'
import { conform, type Infer, type Schema } from '../../src/schema.ts'

type Given<K extends Kind, N extends FactName> = Partial<
  Pick<Seen<K, N, unknown>, N & keyof Seen<K, N, unknown>>
> & {
  readonly reference: ReferenceOf<K>
  readonly options?: Record<string, unknown>
  readonly now?: Date
  /** Name of the case; default: the reference's id. */
  readonly name?: string
}

interface Expected {
  readonly says: readonly (string | RegExp)[]
  readonly atMost?: Problem['atMost']
  readonly fix?: string | RegExp
}

export const NOW = new Date('2026-11-20T12:00:00Z')

export const check = <K extends Kind, N extends FactName, S extends Schema>(
  rule: Rule<K, N, S>,
  { reference, options = {}, now = NOW, name: _name, ...facts }: Given<K, N>,
): readonly Problem[] => {
  const fitted = conform(rule.options, options)
  if ('faults' in fitted) throw new Error(JSON.stringify(fitted.faults))
  const read = fitted.value as Infer<S>
  if (rule.applies && !rule.applies(reference, read)) return []
  return [...rule.check({ ...facts, reference, options: read, now } as unknown as Seen<K, N, Infer<S>>)]
}

export const cases = <K extends Kind, N extends FactName, S extends Schema>(
  rule: Rule<K, N, S>,
  { accepts, reports }: { accepts: readonly Given<K, N>[]; reports: readonly (Given<K, N> & Expected)[] },
): void => {
  describe(rule.id, () => {
    test.each(accepts.map(given => [given.name ?? given.reference.id, given] as const))(
      'accepts %s',
      (_, given) => {
        expect(check(rule, given)).toEqual([])
      },
    )
    test.each(reports.map(given => [given.name ?? given.reference.id, given] as const))(
      'reports %s',
      (_, given) => {
        const { says, atMost, fix, ...seen } = given
        const problems = check(rule, seen as Given<K, N>)
        expect(problems).toHaveLength(says.length)
        for (const [index, words] of says.entries()) expect(problems[index]?.message).toMatch(words)
        for (const problem of problems) {
          expect(problem.atMost).toBe(atMost)
          if (fix) expect(problem.fix).toMatch(fix)
        }
      },
    )
  })
}

import type { Command, Standing } from '../../deployment.ts'
import type { Deployment } from '../../reference.ts'
import { globs, options } from '../../schema.ts'
import { type Problem, rule } from '../rule.ts'
import { type SeenSecret, secretIn } from '../secret.ts'
import { cap } from '../severity.ts'
import { byVariable } from './by-variable.ts'
import { ALLOW, called, isAllowed, settingName } from './component.ts'
import { publisher } from './published.ts'

const FIX =
  'Revoke it at its provider, since the history keeps it, and hand the new one in by a secret or a variable that is not committed.'

const problem = (
  reference: Deployment,
  place: string,
  { what }: SeenSecret,
  { at }: Standing,
  more: Pick<Problem, 'suggestion'> = {},
): Problem => ({
  message: `${called(reference)} has ${what} in plain text: ${place}.`,
  fix: FIX,
  at,
  ...more,
  ...cap(reference.surface),
})

function* inSettings(reference: Deployment): Generator<Problem> {
  for (const [name, value] of reference.settings) {
    if (value.by === 'secret' || reference.previous?.settings.get(name)?.value === value.value) continue
    // What everybody knows is nobody's own; `deployment-default-secret` reports it.
    const seen = publisher(value.value.trim(), reference) === undefined ? secretIn(value.value) : undefined
    if (seen)
      yield problem(
        reference,
        // The name of a setting is foreign text, too.
        `setting ${secretIn(name) ? 'of that name' : settingName(name)}`,
        seen,
        value,
        byVariable(reference, name, value),
      )
  }
}

const wordsOf = (commands: readonly Command[] = []): ReadonlySet<string> =>
  new Set(commands.flatMap(({ words }) => words))

function* inCommands(reference: Deployment): Generator<Problem> {
  const had = wordsOf(reference.previous?.commands)
  // What a setting says, such as that of an option, is told once.
  const told = [...reference.settings.values()].map(({ value }) => value)
  for (const command of reference.commands) {
    for (const word of command.words) {
      const seen = had.has(word) ? undefined : secretIn(word)
      if (!seen || told.some(value => value.includes(word.slice(seen.start, seen.end)))) continue
      yield problem(reference, 'its command', seen, command)
    }
  }
}

export const deploymentInlineSecret = rule({
  id: 'deployment-inline-secret',
  title: 'A deployment file must not hold a key in plain text',
  tags: ['OWASP-MCP01:2025', 'AML.T0055'],
  severity: { recommended: 'error', strict: 'error' },
  on: 'deployment',
  needs: [],
  options: options({ allow: globs(ALLOW) }),
  applies: (reference, { allow }) => !isAllowed(reference, allow),

  *check({ reference }) {
    yield* inSettings(reference)
    yield* inCommands(reference)
  },
})

import type { Privilege } from '../../deployment.ts'
import { globs, options } from '../../schema.ts'
import { rule } from '../rule.ts'
import { capRun } from '../severity.ts'
import { ALLOW, called, fresh, isAllowed, standing } from './component.ts'
import { isRootSetting } from './root.ts'
import { weaknesses, weaknessProblem } from './weakness.ts'

const UNCONFINED = /unconfined|disable|false/i

const wordsOf = ({ is, value }: Privilege): string | undefined => {
  if (is === 'seccomp' && UNCONFINED.test(value))
    return 'runs without a seccomp filter: all system calls of the kernel are open to it'
  if (is === 'apparmor' && UNCONFINED.test(value)) return 'runs without an AppArmor profile'
  if (is === 'escalation') return 'may gain more privileges than it was started with'
  return undefined
}

export const deploymentWeakSandbox = rule({
  id: 'deployment-weak-sandbox',
  title: 'What confines a component of the orchestration layer must stay on',
  tags: ['OWASP-LLM03:2026', 'AML.T0105'],
  severity: { recommended: 'error', strict: 'error' },
  on: 'deployment',
  needs: [],
  options: options({ allow: globs(ALLOW) }),
  applies: (reference, { allow }) => reference.component !== undefined && !isAllowed(reference, allow),

  *check({ reference }) {
    const weak = reference.privileges.filter(each => wordsOf(each) !== undefined)
    const had = standing(reference)?.privileges.filter(each => wordsOf(each) !== undefined)
    for (const each of fresh(weak, had, ({ is }) => is)) {
      yield {
        message: `${called(reference)} ${wordsOf(each)}.`,
        fix: 'Remove the line, so that the default of the container runtime holds.',
        at: each.at,
        // In Kubernetes it is what holds unless somebody says otherwise.
        ...capRun(reference.surface, each.is === 'escalation' ? 'notice' : 'warning'),
      }
    }
    for (const weakness of weaknesses(reference, 'deployment-weak-sandbox')) {
      if (!isRootSetting(weakness.found.name)) yield weaknessProblem(reference, weakness)
    }
  },
})

import type { Privilege } from '../../deployment.ts'
import type { Severity } from '../../finding.ts'
import { globs, options } from '../../schema.ts'
import { short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { capRun } from '../severity.ts'
import { ALLOW, called, fresh, isAllowed, standing } from './component.ts'
import { isRootSetting } from './root.ts'
import { switchedOff } from './switch-off.ts'
import { weaknesses, weaknessProblem } from './weakness.ts'

const UNCONFINED = /unconfined|disable|false/i

const wordsOf = ({ is, value }: Privilege): string | undefined => {
  if (is === 'seccomp' && UNCONFINED.test(value))
    return 'runs without a seccomp filter: all system calls of the kernel are open to it'
  if (is === 'apparmor' && UNCONFINED.test(value)) return 'runs without an AppArmor profile'
  if (is === 'escalation') return 'may gain more privileges than it was started with'
  return undefined
}

const cureOf = ({ is }: Privilege): string =>
  is === 'escalation'
    ? 'Write `allowPrivilegeEscalation: false`.'
    : `Remove \`${is}:unconfined\` (Kubernetes: write \`type: RuntimeDefault\`), so that the default of the container runtime holds.`

/** In Kubernetes escalation is what holds unless somebody says otherwise. Taking a profile away is worse than having none. */
const severityOf = ({ is }: Privilege, profile: Privilege | undefined): Severity => {
  if (is === 'escalation') return 'notice'
  return profile ? 'error' : 'warning'
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
      const profile = standing(reference)?.privileges.find(({ is }) => is === each.is)
      const was = profile ? ` Before this change it had ${short(profile.value)}.` : ''
      yield {
        message: `${called(reference)} ${wordsOf(each)}.${was}`,
        fix: cureOf(each),
        at: each.at,
        ...switchedOff(each.is, each),
        ...capRun(reference.surface, severityOf(each, profile)),
      }
    }
    for (const weakness of weaknesses(reference, 'deployment-weak-sandbox')) {
      if (!isRootSetting(weakness.found.name)) yield weaknessProblem(reference, weakness)
    }
  },
})

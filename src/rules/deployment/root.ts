import type { Standing } from '../../deployment.ts'
import type { Deployment } from '../../reference.ts'
import { globs, options } from '../../schema.ts'
import { either, short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { capRun } from '../severity.ts'
import { ALLOW, called, isAllowed, standing } from './component.ts'

const ROOT = /^(?:0|root)(?::|$)/i
const YES: ReadonlySet<string> = new Set(['1', 'true', 'yes', 'on'])

/** Settings of images and servers that make them root. */
const SETTINGS: ReadonlyMap<string, (value: string) => boolean> = new Map([
  ['--allow-root', value => value === '' || YES.has(value)],
  ['config:ServerApp.allow_root', value => YES.has(value)],
  ['config:NotebookApp.allow_root', value => YES.has(value)],
  ['GRANT_SUDO', value => YES.has(value)],
  ['NB_UID', value => value === '0'],
  ['NB_USER', value => value === 'root'],
])

/** Whether a setting is one that this rule reports. */
export const isRootSetting = (name: string): boolean => SETTINGS.has(name)

interface Root {
  readonly what: string
  readonly standing: Standing
}

const rootOf = ({ privileges, settings }: Deployment): readonly Root[] => [
  ...privileges
    .filter(({ is, value }) => is === 'user' && ROOT.test(value.trim()))
    .map(each => ({ what: `user ${short(each.value)}`, standing: each })),
  ...[...settings].flatMap(([name, value]) =>
    SETTINGS.get(name)?.(value.value.trim().toLowerCase()) ? [{ what: short(name), standing: value }] : [],
  ),
]

const USER =
  'Name another user (`user: "1000:1000"`, Kubernetes `runAsUser: 1000`, Dockerfile `USER 1000`), and give it the folders that it writes to.'

const cureOf = (roots: readonly Root[]): string => {
  const settings = roots.map(({ what }) => what).filter(what => !what.startsWith('user '))
  if (settings.length === 0) return USER
  const removed = `Remove ${either(settings, 'and')}`
  return settings.length < roots.length
    ? `${removed}. ${USER}`
    : `${removed}, and run it as a user without such rights.`
}

export const deploymentRoot = rule({
  id: 'deployment-root',
  title: 'A component of the orchestration layer must not be made root',
  tags: ['OWASP-LLM03:2026'],
  severity: { recommended: 'error', strict: 'error' },
  on: 'deployment',
  needs: [],
  options: options({ allow: globs(ALLOW) }),
  applies: (reference, { allow }) => reference.component !== undefined && !isAllowed(reference, allow),

  *check({ reference }) {
    const before = standing(reference)
    const had = before ? rootOf(before).length > 0 : false
    const roots = rootOf(reference)
    const [first] = roots
    const names = either(
      roots.map(({ what }) => what),
      'and',
    )
    if (!first || had) return
    const user = before?.privileges.find(({ is }) => is === 'user')
    const was = user ? ` Before this change it was user ${short(user.value)}.` : ''
    yield {
      message: `${called(reference)} is made root (${names}): whoever gets code to run in it owns all files that it sees.${was}`,
      fix: cureOf(roots),
      at: first.standing.at,
      // Taking a safe user away is worse than never having had one.
      ...capRun(reference.surface, user ? 'error' : 'warning'),
    }
  },
})

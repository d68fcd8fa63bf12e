import type { Privilege } from '../../deployment.ts'
import type { Severity } from '../../finding.ts'
import { globs, options } from '../../schema.ts'
import { short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { capRun } from '../severity.ts'
import { ALLOW, called, fresh, isAllowed, standing } from './component.ts'
import { switchedOff } from './switch-off.ts'

/** With one of these a process gets out of its container by documented ways. */
const ESCAPES: ReadonlySet<string> = new Set([
  'ALL',
  'SYS_ADMIN',
  'SYS_MODULE',
  'SYS_RAWIO',
  'DAC_READ_SEARCH',
  'BPF',
])
/** These reach the network, the devices or the processes of others. */
const STRONG: ReadonlySet<string> = new Set([
  // Out of the container only together with the processes of the host, which are a finding of their own.
  'SYS_PTRACE',
  'NET_ADMIN',
  'SYS_BOOT',
  'SYS_TIME',
  'MKNOD',
  'PERFMON',
  'SYSLOG',
])

/** Memory and disks of the host; those of graphics cards are none. */
const DEVICE = /^\/dev\/(?:k?mem|port|sd[a-z]|vd[a-z]|xvd|nvme\d|disk|mapper|dm-)/

interface Weighed {
  readonly words: string
  readonly severity: Severity
  readonly fix: string
}

const weighed = ({ is, value }: Privilege): Weighed | undefined => {
  if (is === 'privileged')
    return {
      words: 'runs privileged: whoever runs code in it owns the host',
      severity: 'error',
      fix: 'Remove `privileged`, or set it to false. Graphics cards need `gpus: all` or a device request (Kubernetes: `nvidia.com/gpu`) instead.',
    }
  if (is === 'device' && DEVICE.test(value.split(':', 1)[0] ?? ''))
    return {
      words: `has the device ${short(value)} of the host`,
      severity: 'error',
      fix: `Remove the device ${short(value)}.`,
    }
  const name = value.toUpperCase().replace(/^CAP_/, '')
  if (is !== 'capability' || !(ESCAPES.has(name) || STRONG.has(name))) return undefined
  return {
    words: ESCAPES.has(name)
      ? `has the capability ${name}, by which a process gets out of its container`
      : `has the capability ${name}, which reaches beyond its container`,
    severity: ESCAPES.has(name) ? 'error' : 'warning',
    fix: `Remove ${name} from the capabilities that are added; add a narrower one where a program fails without it.`,
  }
}

const keyOf = ({ is, value }: Privilege): string =>
  `${is} ${is === 'privileged' ? '' : value.toUpperCase().replace(/^CAP_/, '')}`

export const deploymentPrivileged = rule({
  id: 'deployment-privileged',
  title: 'A component of the orchestration layer must not run privileged',
  tags: ['OWASP-LLM03:2026', 'AML.T0105'],
  severity: { recommended: 'error', strict: 'error' },
  on: 'deployment',
  needs: [],
  options: options({ allow: globs(ALLOW) }),
  applies: (reference, { allow }) => reference.component !== undefined && !isAllowed(reference, allow),

  *check({ reference }) {
    for (const privilege of fresh(reference.privileges, standing(reference)?.privileges, keyOf)) {
      const found = weighed(privilege)
      if (!found) continue
      yield {
        message: `${called(reference)} ${found.words}.`,
        fix: found.fix,
        at: privilege.at,
        ...switchedOff(privilege.is, privilege),
        ...capRun(reference.surface, found.severity),
      }
    }
  },
})

import type { Privilege } from '../../deployment.ts'
import { globs, options } from '../../schema.ts'
import { rule } from '../rule.ts'
import { capRun } from '../severity.ts'
import { ALLOW, called, fresh, isAllowed, standing } from './component.ts'
import { switchedOff } from './switch-off.ts'

const WORDS: { readonly [I in Privilege['is']]?: string } = {
  network:
    'shares the network of the host: every port that it opens is open there, and it reaches what listens on loopback',
  pid: 'sees the processes of the host, with their environments',
  ipc: 'shares the memory segments of the host',
}

const CURES: { readonly [I in Privilege['is']]?: string } = {
  network:
    'Remove `network_mode: host` (Kubernetes: `hostNetwork: true`), and publish the ports that are needed at `127.0.0.1`.',
  pid: 'Remove `pid: host` (Kubernetes: `hostPID: true`).',
  ipc: 'Write `shm_size: 8gb` in place of `ipc: host` (Kubernetes: an `emptyDir` of medium `Memory` at /dev/shm); several graphics cards need no more.',
}

const isHost = ({ value }: Privilege): boolean => /^(?:host|true)$/i.test(value.trim())

export const deploymentHostNamespace = rule({
  id: 'deployment-host-namespace',
  title: 'A component of the orchestration layer must not share the namespaces of the host',
  tags: ['OWASP-LLM03:2026', 'AML.T0105'],
  severity: { recommended: 'warning', strict: 'error' },
  on: 'deployment',
  needs: [],
  options: options({ allow: globs(ALLOW) }),
  applies: (reference, { allow }) => reference.component !== undefined && !isAllowed(reference, allow),

  *check({ reference }) {
    const shared = reference.privileges.filter(isHost)
    const had = standing(reference)?.privileges.filter(isHost)
    for (const privilege of fresh(shared, had, each => each.is)) {
      const { is, at } = privilege
      const [words, fix] = [WORDS[is], CURES[is]]
      if (words === undefined || fix === undefined) continue
      yield {
        message: `${called(reference)} ${words}.`,
        fix,
        at,
        ...switchedOff(is, privilege),
        ...capRun(reference.surface, 'warning'),
      }
    }
  },
})

/** What a service is given by a switch, and the line with the switch off. */
import type { Privilege, Standing } from '../../deployment.ts'
import type { Suggestion } from '../../finding.ts'
import { mended } from './mend.ts'

/** Keys of Kubernetes, Compose and Terraform that take `true` or `false`, and are off where nobody writes them. */
const SWITCHES: { readonly [I in Privilege['is']]?: readonly string[] } = {
  privileged: ['privileged'],
  network: ['hostNetwork', 'host_network'],
  pid: ['hostPID', 'host_pid'],
  ipc: ['hostIPC', 'host_ipc'],
  escalation: ['allowPrivilegeEscalation', 'allow_privilege_escalation'],
}

/** `{ suggestion }` with `false` in place of `true`; nothing, unless it is such a switch. */
export const switchedOff = (
  is: Privilege['is'],
  standing: Standing,
): { readonly suggestion?: Suggestion } => {
  for (const name of SWITCHES[is] ?? []) {
    const off = mended(name, { ...standing, value: 'true', by: 'literal' }, `${name}=false`)
    if (off.suggestion) return off
  }
  return {}
}

import type { Mount } from '../../deployment.ts'
import { globs, options } from '../../schema.ts'
import { short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { capRun } from '../severity.ts'
import { ALLOW, called, fresh, isAllowed, standing } from './component.ts'

const SOCKET =
  /(?:(?:docker|containerd|podman|cri-?o|buildkitd|dockershim)[\w.-]{0,30}\.sock|docker_engine)$/i

/** Whether what is mounted is the socket of the service that runs containers. */
export const isSocket = ({ source, target }: Mount): boolean => SOCKET.test(source) || SOCKET.test(target)

export const deploymentDockerSocket = rule({
  id: 'deployment-docker-socket',
  title: 'A component of the orchestration layer must not command the service that runs containers',
  tags: ['OWASP-LLM03:2026', 'AML.T0105'],
  severity: { recommended: 'error', strict: 'error' },
  on: 'deployment',
  needs: [],
  options: options({ allow: globs(ALLOW) }),
  applies: (reference, { allow }) => reference.component !== undefined && !isAllowed(reference, allow),

  *check({ reference }) {
    const sockets = reference.mounts.filter(isSocket)
    const had = standing(reference)?.mounts.filter(isSocket)
    for (const { source, readOnly, at } of fresh(sockets, had, mount => mount.source)) {
      const still = readOnly
        ? ' That it is read-only changes nothing: commands go through it all the same.'
        : ''
      yield {
        message: `${called(reference)} has the socket ${short(source)}, by which it can start containers and own the host.${still}`,
        fix: `Remove the mount of ${short(source)}. Where it must start containers, put a proxy before the socket that allows a few calls alone, or use a rootless daemon of its own.`,
        at,
        ...capRun(reference.surface),
      }
    }
  },
})

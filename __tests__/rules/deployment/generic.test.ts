/** What the rules on hardening say of a component, and of what they stay silent. */
import { deploymentDockerSocket } from '../../../src/rules/deployment/docker-socket.ts'
import { deploymentHostMount } from '../../../src/rules/deployment/host-mount.ts'
import { deploymentHostNamespace } from '../../../src/rules/deployment/host-namespace.ts'
import { deploymentPrivileged } from '../../../src/rules/deployment/privileged.ts'
import { deploymentRoot } from '../../../src/rules/deployment/root.ts'
import { deploymentWeakSandbox } from '../../../src/rules/deployment/weak-sandbox.ts'
import { cases } from '../../support/cases.ts'
import { before, deployment, mount, privilege } from '../../support/deployment.ts'

const { component: _, ...plain } = deployment({ service: 'web' })
const stayed = (more: Parameters<typeof deployment>[0]) => {
  const now = deployment(more)
  return { ...now, previous: before(now) }
}
const added = (more: Parameters<typeof deployment>[0]) => ({ ...deployment(more), previous: deployment() })

cases(deploymentPrivileged, {
  accepts: [
    { name: 'nothing asked for', reference: deployment() },
    { name: 'no component', reference: { ...plain, privileges: [privilege('privileged', 'true')] } },
    { name: 'as before', reference: stayed({ privileges: [privilege('privileged', 'true')] }) },
    {
      name: 'a harmless capability',
      reference: deployment({ privileges: [privilege('capability', 'CHOWN')] }),
    },
    {
      name: 'a graphics card',
      reference: deployment({ privileges: [privilege('device', '/dev/nvidia0:/dev/nvidia0')] }),
    },
    {
      name: 'allowed by component',
      reference: deployment({ privileges: [privilege('privileged', 'true')] }),
      options: { allow: ['langflow'] },
    },
    {
      name: 'another spelling of a capability that was there',
      reference: {
        ...deployment({ privileges: [privilege('capability', 'CAP_SYS_ADMIN')] }),
        previous: deployment({ privileges: [privilege('capability', 'sys_admin')] }),
      },
    },
  ],
  reports: [
    {
      name: 'privileged',
      reference: added({ privileges: [privilege('privileged', 'true')] }),
      says: ['Langflow runs privileged: whoever runs code in it owns the host.'],
    },
    {
      name: 'an escaping capability',
      reference: deployment({ privileges: [privilege('capability', 'CAP_SYS_ADMIN')] }),
      says: ['has the capability SYS_ADMIN, by which a process gets out of its container.'],
    },
    {
      name: 'a capability that gets out only together with the processes of the host',
      reference: deployment({ privileges: [privilege('capability', 'SYS_PTRACE')] }),
      says: ['has the capability SYS_PTRACE, which reaches beyond its container.'],
      atMost: 'warning',
    },
    {
      name: 'all capabilities',
      reference: deployment({ privileges: [privilege('capability', 'all')] }),
      says: ['has the capability ALL'],
    },
    {
      name: 'a strong capability',
      reference: deployment({ privileges: [privilege('capability', 'NET_ADMIN')] }),
      says: ['has the capability NET_ADMIN, which reaches beyond its container.'],
      atMost: 'warning',
    },
    {
      name: 'a disk',
      reference: deployment({ privileges: [privilege('device', '/dev/sda:/dev/sda')] }),
      says: ['has the device /dev/sda:/dev/sda of the host.'],
    },
    {
      name: 'a component that takes the place of a privileged one',
      reference: {
        ...deployment({ privileges: [privilege('privileged', 'true')] }),
        previous: { ...plain, privileges: [privilege('privileged', 'true')] },
      },
      says: ['runs privileged'],
    },
  ],
})

const SOCKET = '/var/run/docker.sock:/var/run/docker.sock'

cases(deploymentDockerSocket, {
  accepts: [
    { name: 'as before', reference: stayed({ mounts: [mount(SOCKET)] }) },
    { name: 'no component', reference: { ...plain, mounts: [mount(SOCKET)] } },
    { name: 'another socket', reference: deployment({ mounts: [mount('/run/postgresql/x.sock:/x.sock')] }) },
    {
      name: 'allowed by file',
      reference: deployment({ mounts: [mount(SOCKET)] }),
      options: { allow: ['compose.*'] },
    },
  ],
  reports: [
    {
      name: 'added',
      reference: added({ mounts: [mount(SOCKET)] }),
      says: [
        'Langflow has the socket /var/run/docker.sock, by which it can start containers and own the host.',
      ],
    },
    {
      name: 'read-only',
      reference: deployment({ mounts: [mount(`${SOCKET}:ro`)] }),
      says: ['That it is read-only changes nothing'],
    },
    {
      name: 'rootless',
      reference: deployment({ mounts: [mount('${XDG_RUNTIME_DIR}/docker.sock:/var/run/docker.sock')] }),
      says: ['docker.sock'],
    },
    {
      name: 'containerd',
      reference: deployment({ mounts: [mount('/run/containerd/containerd.sock:/x')] }),
      says: ['containerd.sock'],
    },
  ],
})

const host = (written: string) => deployment({ mounts: [mount(written)] })

cases(deploymentHostMount, {
  accepts: [
    ...[
      './data:/data',
      '../models:/models',
      'volume:/data',
      '/srv/models:/models',
      '~/models:/models',
      '/etc/localtime:/etc/localtime:ro',
      '/etc/ssl/certs:/etc/ssl/certs:ro',
      '/var/lib/langflow:/data',
      '/home/ci/project:/app',
      '~/.cache/huggingface/hub:/models',
      '/dev/shm:/dev/shm',
      SOCKET,
    ].map(written => ({ name: written, reference: host(written) })),
    { name: 'no component', reference: { ...plain, mounts: [mount('/:/host')] } },
    { name: 'as before', reference: stayed({ mounts: [mount('/:/host')] }) },
    {
      name: 'no more to be written',
      reference: {
        ...deployment({ mounts: [mount('/etc:/etc:ro')] }),
        previous: deployment({ mounts: [mount('/etc:/etc')] }),
      },
    },
    { name: 'an allowed path', reference: host('~/.ssh:/ssh'), options: { allow: ['~/.ssh'] } },
  ],
  reports: [
    {
      name: 'the whole disk',
      reference: host('/:/host:ro'),
      says: ['Langflow has / of the host, the whole disk of the host, to read.'],
    },
    { name: 'keys', reference: host('~/.ssh:/root/.ssh:ro'), says: ['where credentials lie, to read.'] },
    { name: 'a variable', reference: host('${HOME}/.aws:/root/.aws'), says: ['where credentials lie'] },
    { name: 'a named home', reference: host('/home/ci/.kube/config:/kube'), says: ['where credentials lie'] },
    {
      name: 'the home',
      reference: host('~:/home'),
      says: ['the home of whoever starts it, to read and to write.'],
    },
    { name: 'doubled slashes', reference: host('//etc//:/etc'), says: ['which belongs to the host'] },
    {
      name: 'configuration of the host',
      reference: host('/etc:/etc:ro'),
      says: ['which belongs to the host'],
    },
    { name: 'a file of it', reference: host('/etc/shadow:/x'), says: ['which belongs to the host'] },
    {
      name: 'the folder of sockets, to read',
      reference: host('/var/run:/var/run:ro'),
      says: ['where the sockets of its services lie, to read.'],
    },
    {
      name: 'processes, to read',
      reference: host('/proc:/host/proc:ro'),
      says: ['which belongs to the host, to read.'],
      atMost: 'warning',
    },
    {
      name: 'a cache with a token in it',
      reference: host('~/.cache/huggingface:/root/.cache/huggingface'),
      says: ['where the token of Hugging Face lies beside the models'],
      atMost: 'warning',
    },
    {
      name: 'now to be written',
      reference: {
        ...deployment({ mounts: [mount('/etc:/etc')] }),
        previous: deployment({ mounts: [mount('/etc:/etc:ro')] }),
      },
      says: ['to read and to write'],
    },
  ],
})

cases(deploymentHostNamespace, {
  accepts: [
    { name: 'another network', reference: deployment({ privileges: [privilege('network', 'bridge')] }) },
    { name: 'as before', reference: stayed({ privileges: [privilege('network', 'host')] }) },
    {
      name: 'memory of another container',
      reference: deployment({ privileges: [privilege('ipc', 'shareable')] }),
    },
  ],
  reports: [
    {
      name: 'network',
      reference: added({ privileges: [privilege('network', 'host')] }),
      says: ['Langflow shares the network of the host'],
      atMost: 'warning',
    },
    {
      name: 'processes and memory',
      reference: deployment({ privileges: [privilege('pid', 'host'), privilege('ipc', 'host')] }),
      says: ['sees the processes of the host', 'shares the memory segments of the host'],
      atMost: 'warning',
    },
  ],
})

cases(deploymentRoot, {
  accepts: [
    { name: 'nothing said', reference: deployment() },
    { name: 'a user', reference: deployment({ privileges: [privilege('user', '1000:0')] }) },
    { name: 'as before', reference: stayed({ privileges: [privilege('user', '0')] }) },
    {
      name: 'said in another way before',
      reference: {
        ...deployment({ privileges: [privilege('user', 'root')] }),
        previous: deployment({ privileges: [privilege('user', '0:0')] }),
      },
    },
    { name: 'switched off', reference: deployment({ settings: { GRANT_SUDO: 'no' } }) },
  ],
  reports: [
    {
      name: 'by number',
      reference: added({ privileges: [privilege('user', '0:0')] }),
      says: [/^Langflow is made root \(user 0:0\): .* sees\.$/],
      atMost: 'warning',
    },
    {
      name: 'no longer a user of its own',
      reference: {
        ...deployment({ privileges: [privilege('user', 'root')] }),
        previous: deployment({ privileges: [privilege('user', '1000')] }),
      },
      says: ['Before this change it was user 1000.'],
    },
    {
      name: 'by an option of Jupyter',
      reference: deployment({ component: 'jupyter', service: 'lab', settings: { '--allow-root': 'true' } }),
      says: ['(service lab) is made root (--allow-root)'],
      atMost: 'warning',
    },
    {
      name: 'twice, which is told at once',
      reference: deployment({
        component: 'jupyter',
        service: 'lab',
        privileges: [privilege('user', 'root')],
        settings: { GRANT_SUDO: 'yes' },
      }),
      says: ['is made root (user root and GRANT_SUDO):'],
      atMost: 'warning',
    },
    {
      name: 'by a setting of its images',
      reference: deployment({ component: 'jupyter', settings: { GRANT_SUDO: 'yes' } }),
      says: ['GRANT_SUDO'],
      atMost: 'warning',
    },
  ],
})

cases(deploymentWeakSandbox, {
  accepts: [
    {
      name: 'what the rule on root reports',
      reference: deployment({
        component: 'jupyter',
        settings: { GRANT_SUDO: 'yes', '--allow-root': 'true' },
      }),
    },
    {
      name: 'a setting as before',
      reference: stayed({ component: 'n8n', settings: { NODE_FUNCTION_ALLOW_BUILTIN: '*' } }),
    },
    { name: 'a profile', reference: deployment({ privileges: [privilege('seccomp', 'profiles/own.json')] }) },
    { name: 'as before', reference: stayed({ privileges: [privilege('seccomp', 'unconfined')] }) },
  ],
  reports: [
    {
      name: 'a setting of the component',
      reference: deployment({
        component: 'n8n',
        service: 'n8n',
        settings: { NODE_FUNCTION_ALLOW_BUILTIN: '*' },
      }),
      says: ['n8n sets NODE_FUNCTION_ALLOW_BUILTIN to "*"'],
      atMost: 'warning',
    },
    {
      name: 'no filter',
      reference: added({ privileges: [privilege('seccomp', 'unconfined')] }),
      says: ['Langflow runs without a seccomp filter'],
      atMost: 'warning',
    },
    {
      name: 'a profile taken away',
      reference: {
        ...deployment({ privileges: [privilege('seccomp', 'unconfined')] }),
        previous: deployment({ privileges: [privilege('seccomp', 'own.json')] }),
      },
      says: ['Before this change it had own.json.'],
    },
    {
      name: 'no profile',
      reference: deployment({ privileges: [privilege('apparmor', 'unconfined')] }),
      says: ['runs without an AppArmor profile'],
      atMost: 'warning',
    },
    {
      name: 'escalation',
      reference: deployment({ privileges: [privilege('escalation', 'true')] }),
      says: ['may gain more privileges'],
      atMost: 'notice',
    },
  ],
})

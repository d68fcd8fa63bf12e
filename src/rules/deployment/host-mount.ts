import type { Mount } from '../../deployment.ts'
import type { Severity } from '../../finding.ts'
import { globs, options } from '../../schema.ts'
import { matches } from '../match.ts'
import { short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { capRun } from '../severity.ts'
import { ALLOW, called, fresh, isAllowed, standing } from './component.ts'
import { isSocket } from './docker-socket.ts'

/** Spellings of the home of whoever starts it, at the beginning of a path. */
const HOME =
  /^(?:~|\$HOME|\$\{HOME\}|\$\{(?:local)?env:(?:HOME|USERPROFILE)\}(?:\$\{localEnv:USERPROFILE\})?|%USERPROFILE%|\/root|\/home\/[^/]{1,64}|\/Users\/[^/]{1,64}|[A-Za-z]:\/Users\/[^/]{1,64})(?=\/|$)/i

/** One spelling for a path: forward slashes, no doubled ones, the home as `~`. */
const plain = (source: string): string => {
  const slashed = source
    .slice(0, 1000)
    .replaceAll('\\', '/')
    .replace(/^["']|["']$/g, '')
    .replace(HOME, '~')
  const single = slashed.replace(/\/{2,}/g, '/').replace(/\/\.(?=\/|$)/g, '')
  return single === '/' ? single : single.replace(/\/$/, '')
}

const CREDENTIALS =
  /^~?\/?(?:.{0,400}\/)?(?:\.ssh|\.aws|\.azure|\.kube|\.gnupg|\.docker|\.git-credentials|\.netrc|\.npmrc|\.pypirc|\.config\/(?:gcloud|gh)|\.vault-token|\.claude|\.codex|\.gemini|\.password-store|id_(?:rsa|ed25519|ecdsa))(?:\/|$)/
/** Folders of the host that are its own, as a whole. */
const SYSTEM =
  /^\/(?:bin|boot|dev|etc|lib|lib64|proc|run|sbin|sys|usr|var|var\/lib|var\/run|var\/lib\/(?:docker|kubelet|containerd)|home|Users)?$/
const WITHIN = /^\/(?:etc|proc|sys|boot|var\/lib\/(?:docker|kubelet|containerd))\//
/** What containers are given to know the time, the certificates and the cards. */
const USUAL =
  /^\/(?:etc\/(?:localtime|timezone|ssl|pki|ca-certificates|resolv\.conf|hosts|nvidia[\w.-]*|cdi)|sys\/(?:class|devices|bus)\/[\w./-]{1,200}|dev\/(?:shm|nvidia[\w-]*|dri|kfd|infiniband))(?:\/|$)/
const TOKENS = /^~\/\.cache\/huggingface(?:\/|$)/

interface Weighed {
  readonly words: string
  readonly severity: Severity
}

const weighed = (mount: Mount): Weighed | undefined => {
  const path = plain(mount.source)
  if (CREDENTIALS.test(path)) return { words: 'where credentials lie', severity: 'error' }
  if (path === '~') return { words: 'the home of whoever starts it', severity: 'error' }
  if (TOKENS.test(path)) {
    const words = 'where the token of Hugging Face lies beside the models'
    return /\/(?:hub|datasets|assets)(?:\/|$)/.test(path) ? undefined : { words, severity: 'warning' }
  }
  if (USUAL.test(path)) return undefined
  if (path === '/' || /^[A-Za-z]:\/?$/.test(path))
    return { words: 'the whole disk of the host', severity: 'error' }
  if (/^\/(?:var\/)?run$/.test(path))
    return { words: 'where the sockets of its services lie', severity: 'error' }
  if (SYSTEM.test(path) || WITHIN.test(path)) {
    return {
      words: 'which belongs to the host',
      severity: mount.readOnly && path !== '/etc' ? 'warning' : 'error',
    }
  }
  return undefined
}

const keyOf = ({ source, readOnly }: Mount): string => `${plain(source)} ${readOnly}`

export const deploymentHostMount = rule({
  id: 'deployment-host-mount',
  title: "A component of the orchestration layer must not have the host's own files",
  tags: ['OWASP-LLM03:2026', 'AML.T0105'],
  severity: { recommended: 'error', strict: 'error' },
  on: 'deployment',
  needs: [],
  options: options({ allow: globs(`${ALLOW} Paths of the host too, as written.`) }),
  applies: (reference, { allow }) => reference.component !== undefined && !isAllowed(reference, allow),

  *check({ reference, options: { allow } }) {
    const mine = reference.mounts.filter(mount => mount.host && !isSocket(mount))
    const had = standing(reference)?.mounts
    const writable = new Set(
      (had ?? []).filter(({ readOnly }) => !readOnly).map(({ source }) => plain(source)),
    )
    for (const mount of fresh(mine, had, keyOf)) {
      const found = weighed(mount)
      // What could be written before is no worse for being read alone.
      if (!found || writable.has(plain(mount.source)) || matches(allow, mount.source)) continue
      yield {
        message: `${called(reference)} has ${short(mount.source)} of the host, ${found.words}, ${mount.readOnly ? 'to read' : 'to read and to write'}.`,
        fix: `Remove ${short(mount.source)}: use a named volume, or mount the one folder of the project that it needs, read-only (\`./data:/data:ro\`).`,
        at: mount.at,
        ...capRun(reference.surface, found.severity),
      }
    }
  },
})

/** Manifests that stand in files of their own beside each other, as their names tell. */
import { posix } from 'node:path'

const KINDS = [
  'deployment',
  'statefulset',
  'service',
  'svc',
  'ingress',
  'configmap',
  'deploy',
  'secret',
  'route',
] as const
/** Kinds that lead to others, and are not asked for themselves: few repositories have them. */
const LEADING = ['httproute', 'ingressroute', 'virtualservice'] as const

const NAMED = new RegExp(`(^|[-_.])(${[...KINDS, ...LEADING].join('|')})(?=[-_.])`, 'i')

/** `app-service.yaml` for `app-deployment.yaml`; nothing for a name that tells no kind. */
export const neighboursOf = (path: string): readonly string[] => {
  const name = posix.basename(path)
  if (name.length > 200 || !NAMED.test(name)) return []
  return KINDS.map(kind => posix.join(posix.dirname(path), name.replace(NAMED, `$1${kind}`))).filter(
    one => one !== path,
  )
}

/** What may take its settings from a file that is called after a ConfigMap or a Secret. */
export const settingUsers = (path: string): readonly string[] =>
  /(?:^|[-_.])(?:configmap|secret)[-_.]/i.test(posix.basename(path).slice(0, 200))
    ? neighboursOf(path).filter(one =>
        /(?:^|[-_.])(?:deployment|statefulset|deploy)[-_.]/i.test(posix.basename(one)),
      )
    : []

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
] as const

const NAMED = new RegExp(`(^|[-_.])(${KINDS.join('|')})(?=[-_.])`, 'i')

/** `app-service.yaml` for `app-deployment.yaml`; nothing for a name that tells no kind. */
export const neighboursOf = (path: string): readonly string[] => {
  const name = posix.basename(path)
  if (name.length > 200 || !NAMED.test(name)) return []
  return KINDS.map(kind => posix.join(posix.dirname(path), name.replace(NAMED, `$1${kind}`))).filter(
    one => one !== path,
  )
}

/** What stands before a service and asks who comes, as annotations and policies of Kubernetes say it. */
import { entriesAt, itemsAt, textAt, type YamlNode } from '../syntax/yaml.ts'
import { labelsAt, type Manifest, selects } from './manifest.ts'

/** Annotations that send every caller to a login or check a certificate or password; the value only has to be there. */
const ASKING =
  /^nginx\.ingress\.kubernetes\.io\/(?:auth-url|auth-secret|auth-signin|auth-tls-secret|enable-global-auth)$|^nginx\.org\/(?:basic-auth-secret|jwt-key|policies)$|^haproxy(?:-ingress)?(?:\.github)?\.(?:io|org)\/(?:auth-(?:secret|url|type)|oauth)$|^ingress\.kubernetes\.io\/auth-(?:secret|url|type)$|^konghq\.com\/plugins$|^alb\.ingress\.kubernetes\.io\/auth-idp-/

/** Annotations that let in only some addresses. */
const RANGES =
  /(?:whitelist-source-range|allowlist-source-range|\/inbound-cidrs|\/ip[-_]?(?:white|allow)list)$/

const MIDDLEWARE = /auth|oidc|oauth|login|sso|jwt|ip-?(?:white|allow)-?list|forward/i

const ANYWHERE = /^(?:0\.0\.0\.0\/0|::\/0)$/

/** Annotations that keep a load balancer or an ingress in a private network. */
const INTERNAL: readonly (readonly [RegExp, RegExp])[] = [
  [/^service\.beta\.kubernetes\.io\/aws-load-balancer-internal$/, /^(?:true|0\.0\.0\.0\/0)$/],
  [/^service\.beta\.kubernetes\.io\/(?:aws-load-balancer-scheme)$/, /^internal$/],
  [/^alb\.ingress\.kubernetes\.io\/scheme$/, /^internal$/],
  [
    /^(?:networking|cloud)\.gke\.io\/load-balancer-type$|^cloud\.google\.com\/load-balancer-type$/,
    /^internal$/i,
  ],
  [/^service\.beta\.kubernetes\.io\/azure-load-balancer-internal$/, /^true$/],
  [/^service\.beta\.kubernetes\.io\/openstack-internal-load-balancer$/, /^true$/],
  [
    /^service\.(?:kubernetes\.io|beta\.kubernetes\.io)\/(?:ibm-load-balancer-cloud-provider-ip-type)$/,
    /^private$/,
  ],
  [/^service\.beta\.kubernetes\.io\/oci-load-balancer-internal$/, /^true$/],
  [/^kubernetes\.io\/ingress\.class$/, /^(?:gce-internal|.*-internal|internal(?:-.*)?|tailscale)$/],
  [/^tailscale\.com\/expose$/, /^true$/],
]

const guardingPair = (key: string, value: string): boolean => {
  if (!value || value === 'false') return false
  if (key === 'alb.ingress.kubernetes.io/auth-type') return value !== 'none'
  if (key === 'nginx.ingress.kubernetes.io/auth-type') return true
  if (key === 'traefik.ingress.kubernetes.io/router.middlewares') return MIDDLEWARE.test(value)
  if (RANGES.test(key)) return !value.split(',').some(range => ANYWHERE.test(range.trim()))
  return ASKING.test(key) || INTERNAL.some(([name, text]) => name.test(key) && text.test(value))
}

export const guardOf = (annotations: ReadonlyMap<string, string>): string | undefined => {
  for (const [key, value] of annotations) {
    if (key.length < 200 && guardingPair(key, value.slice(0, 500).trim())) return key
  }
  return undefined
}

/** Source ranges of a load balancer, unless they let everybody in. */
export const rangesOf = (node: YamlNode): string | undefined => {
  const ranges = itemsAt(node, 'spec', 'loadBalancerSourceRanges').flatMap(range =>
    range.kind === 'scalar' ? [range.value.trim()] : [],
  )
  if (ranges.length === 0 || ranges.some(range => ANYWHERE.test(range))) return undefined
  return `loadBalancerSourceRanges ${ranges.slice(0, 3).join(', ')}`
}

/** Classes of ingresses and gateways that are called internal. */
export const isInternalClass = (name: string | undefined): boolean =>
  name !== undefined &&
  name.length < 200 &&
  /(?:^|[-_./])(?:internal|private|tailscale)(?:$|[-_./])/i.test(name)

/** Names of Traefik's middlewares on a route. */
export const middlewareOf = (route: YamlNode): string | undefined =>
  itemsAt(route, 'middlewares')
    .map(one => textAt(one, 'name'))
    .find(name => name !== undefined && name.length < 200 && MIDDLEWARE.test(name))

/** A policy of Istio that names who may come to these pods; one that allows all without a rule on the source guards nothing. */
export const policyOf = (
  manifests: readonly Manifest[],
  labels: ReadonlyMap<string, string>,
): string | undefined => {
  const found = manifests.find(({ kind, node }) => {
    if (kind !== 'AuthorizationPolicy') return false
    const selector = labelsAt(node, 'spec', 'selector', 'matchLabels')
    if (selector.size > 0 && !selects(selector, labels)) return false
    const action = textAt(node, 'spec', 'action') ?? 'ALLOW'
    if (action === 'CUSTOM') return true
    const rules = itemsAt(node, 'spec', 'rules').slice(0, 100)
    if (action === 'DENY') return rules.length > 0
    return rules.every(rule => entriesAt(rule).some(({ key }) => key === 'from' || key === 'when'))
  })
  return found && `AuthorizationPolicy ${found.name}`
}

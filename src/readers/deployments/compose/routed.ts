/** Ways to a service through a proxy that reads labels and variables of its neighbours: Traefik, Caddy, nginx-proxy. */
import type { Port, Standing } from '../../../deployment.ts'
import { interpolate } from '../interpolate.ts'
import { flattened, type Parts } from './parts.ts'

interface Label {
  readonly name: string
  readonly value: string
  readonly standing: Standing
}

const labelsOf = (parts: Parts): readonly Label[] =>
  (parts.get('labels') ?? []).flatMap(({ node, source }) => {
    const known = (text: string): string => interpolate(text.slice(0, 1000), source.variables).text
    if (node.kind === 'list') {
      return node.items.slice(0, 500).flatMap(item => {
        if (item.kind !== 'scalar') return []
        const text = known(item.value)
        const equals = text.indexOf('=')
        const [name, value] = equals < 0 ? [text, ''] : [text.slice(0, equals), text.slice(equals + 1)]
        return [{ name, value, standing: source.stand(item.line) }]
      })
    }
    return flattened(node).flatMap(({ key, line, value }) =>
      value.kind === 'scalar' ? [{ name: key, value: known(value.value), standing: source.stand(line) }] : [],
    )
  })

const ASKS = /auth|oidc|oauth|sso|login|allow-?list|white-?list|forward/i

/** What of the labels asks who comes. */
const guardOf = (labels: readonly Label[]): string | undefined =>
  labels.find(
    ({ name, value }) =>
      /\.middlewares(?:\.[\w-]+\.(?:basicauth|digestauth|forwardauth|ipallowlist|ipwhitelist)\b|$)/i.test(
        name,
      ) &&
      (ASKS.test(value) || ASKS.test(name)),
  )?.value ?? labels.find(({ name }) => /^caddy.*\.(?:basic_?auth|forward_auth|authorize)/i.test(name))?.name

export const routedPorts = (parts: Parts): readonly Port[] => {
  const labels = labelsOf(parts)
  const off = labels.some(({ name, value }) => name === 'traefik.enable' && /^false$/i.test(value))
  const rule =
    (off
      ? undefined
      : labels.find(({ name }) => /^traefik\.(?:http|tcp)\.routers\.[^.]{1,100}\.rule$/i.test(name))) ??
    labels.find(({ name }) => /^caddy(?:_\d{1,3})?$/.test(name))
  if (!rule) return []
  const port = labels.find(({ name }) => /\.loadbalancer\.server\.port$/i.test(name))?.value
  const guard = guardOf(labels)
  return [
    {
      how: 'ingress',
      ...(port && /^\d{1,5}$/.test(port) ? { target: Number(port) } : {}),
      published: rule.value.slice(0, 200),
      ...(guard === undefined ? {} : { guard: guard.slice(0, 200) }),
      ...rule.standing,
    },
  ]
}

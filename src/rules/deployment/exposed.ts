import type { Component } from '../../data/component.ts'
import type { Port } from '../../deployment.ts'
import type { Deployment } from '../../reference.ts'
import { globs, options } from '../../schema.ts'
import { short } from '../phrase.ts'
import { type Problem, rule } from '../rule.ts'
import { capRun } from '../severity.ts'
import { ALLOW, called, componentOf, isAllowed, standing } from './component.ts'
import { isHelpless } from './guard.ts'
import { isOpen } from './loopback.ts'
import { bound, boundBefore, loopback, openPorts } from './ports.ts'
import { weaknesses, weaknessProblem } from './weakness.ts'

const keyOf = (reference: Deployment, port: Port): string =>
  JSON.stringify([port.how, port.target, isOpen(reference, port)])

const WAYS: Readonly<Record<Port['how'], string>> = {
  published: 'is published on all addresses of the host',
  'host-network': 'is open on all addresses of the host, whose network it shares',
  'node-port': 'is open on every node of the cluster',
  'load-balancer': 'is handed out by a load balancer',
  ingress: 'is handed out by an ingress, with nothing before it that asks who comes',
  'public-endpoint': 'is handed out by a public endpoint',
  tunnel: 'is handed out by a tunnel',
}

const EVERYWHERE = /^(?:0\.0\.0\.0|\[?::\]?|\*)?$/

const wayOf = ({ how, address = '' }: Port): string =>
  how === 'published' && !EVERYWHERE.test(address) ? `is published at ${short(address)}` : WAYS[how]

const CURES: Readonly<Record<Port['how'], string>> = {
  published:
    'Publish it at the loopback address alone (`127.0.0.1:…`), and put a proxy that asks for a login before it.',
  'host-network':
    'Remove `network_mode: host` (Kubernetes: `hostNetwork: true`), and publish its port at the loopback address alone (`127.0.0.1:…`).',
  'node-port':
    'Write `type: ClusterIP` (without `nodePort`), and put a proxy that asks for a login before it.',
  'load-balancer':
    'Write `type: ClusterIP`, or list who may come under `loadBalancerSourceRanges`, and put a proxy that asks for a login before it.',
  ingress:
    'Let the ingress ask for a login (for ingress-nginx the annotation `nginx.ingress.kubernetes.io/auth-url`), or remove it.',
  'public-endpoint':
    'Make the endpoint internal (no public address, no `allUsers`), or let it ask for a login.',
  tunnel: 'Take the tunnel away.',
}

const problem = (reference: Deployment, component: Component, port: Port): Problem => {
  const was = boundBefore(reference, port)
  const helpless = isHelpless(reference)
  const number = port.target === undefined ? 'The port' : `Port ${port.target}`
  const removed = was === undefined ? '' : ` This change takes away ${short(was)}, which kept others out.`
  const runs = component.runsCode ? ' It runs code for whoever reaches it.' : ''
  const asks = helpless ? ' It has no authentication of its own.' : ''
  return {
    message: `${number} of ${called(reference)} ${wayOf(port)}.${removed}${asks}${runs}`,
    fix: CURES[port.how].replace('127.0.0.1:…', loopback(port) ?? '127.0.0.1:…'),
    at: port.at,
    ...bound(port),
    ...capRun(reference.surface, helpless || was !== undefined ? 'error' : 'warning'),
  }
}

export const deploymentExposed = rule({
  id: 'deployment-exposed',
  title: 'A component of the orchestration layer must not be reachable for everybody',
  tags: ['AML.T0049'],
  severity: { recommended: 'error', strict: 'error' },
  on: 'deployment',
  needs: [],
  behind: ['deployment-auth-missing'],
  options: options({ allow: globs(ALLOW) }),
  applies: (reference, { allow }) => componentOf(reference) !== undefined && !isAllowed(reference, allow),

  *check({ reference }) {
    const component = componentOf(reference)
    if (!component) return
    const before = standing(reference)
    const had = new Set((before?.ports ?? []).map(port => before && keyOf(before, port)))
    const ports = openPorts(reference, component)
    const added = ports.filter(port => !had.has(keyOf(reference, port)))
    for (const port of added) yield problem(reference, component, port)
    for (const weakness of weaknesses(reference, 'deployment-exposed'))
      yield weaknessProblem(reference, weakness)
  },
})

import { expect, test } from '@jest/globals'
import type { Port } from '../../../src/deployment.ts'
import { deploymentExposed } from '../../../src/rules/deployment/exposed.ts'
import { cases, check } from '../../support/cases.ts'
import { before, deployment, port, privilege } from '../../support/deployment.ts'

const { component: _, ...plain } = deployment({ service: 'web' })
const open = (...ports: readonly Port[]) => deployment({ ports })
const way = (how: Port['how'], more: Partial<Port> = {}): Port => ({
  how,
  target: 7860,
  at: { path: 'compose.yml', line: 9 },
  ...more,
})

cases(deploymentExposed, {
  accepts: [
    { name: 'nothing published', reference: deployment() },
    { name: 'no component', reference: { ...plain, ports: [port('80:80')] } },
    ...['127.0.0.1:7860:7860', '127.1.2.3:7860:7860', '[::1]:7860:7860', 'localhost:7860:7860'].map(
      written => ({
        name: written,
        reference: open(port(written)),
      }),
    ),
    {
      name: 'a variable that falls back to loopback',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of compose
      reference: open(way('published', { published: '7860', address: '${BIND:-127.0.0.1}' })),
    },
    {
      name: 'a port beside that of the component',
      reference: open(port('127.0.0.1:7860:7860'), port('9090:9090')),
    },
    { name: 'an ingress that asks', reference: open(way('ingress', { guard: 'oauth2-proxy' })) },
    { name: 'as before', reference: { ...open(port('7860:7860')), previous: open(port('7860:7860')) } },
    {
      name: 'another port of the host',
      reference: { ...open(port('8080:7860')), previous: open(port('7860:7860')) },
    },
    {
      name: "the host's network, and a server that listens to itself",
      reference: deployment({
        component: 'ollama',
        settings: { OLLAMA_HOST: '127.0.0.1:11434' },
        ports: [way('host-network', { target: 11434 })],
        privileges: [privilege('network', 'host')],
      }),
    },
    { name: 'a tunnel, which is told by its own rule', reference: open(way('tunnel')) },
    {
      name: 'allowed by image',
      reference: { ...open(port('7860:7860')), ...deployment({ image: 'langflowai/langflow:1.6.0' }) },
      options: { allow: ['langflowai/*'] },
    },
  ],
  reports: [
    {
      name: 'published',
      reference: open(port('7860:7860')),
      says: [
        'Port 7860 of Langflow is published on all addresses of the host. It runs code for whoever reaches it.',
      ],
      atMost: 'warning',
      fix: '127.0.0.1',
    },
    {
      name: 'at an address of the network',
      reference: open(port('192.168.1.10:7860:7860')),
      says: ['Port 7860 of Langflow is published at 192.168.1.10.'],
      atMost: 'warning',
    },
    {
      name: "the host's network, and a database on loopback",
      reference: deployment({ settings: { DB_HOST: '127.0.0.1' }, ports: [way('host-network')] }),
      says: ['whose network it shares'],
      atMost: 'warning',
    },
    {
      name: "the host's network, and two servers of which one listens to all",
      reference: deployment({
        settings: { '--host': '127.0.0.1', LANGFLOW_HOST: '0.0.0.0' },
        ports: [way('host-network')],
      }),
      says: ['whose network it shares'],
      atMost: 'warning',
    },
    {
      name: 'in a text that people copy from',
      reference: { ...open(port('7860:7860')), surface: 'docs' },
      says: ['is published on all addresses'],
      atMost: 'notice',
    },
    {
      name: 'published on all addresses in so many words',
      reference: open(port('0.0.0.0:7860:7860')),
      says: ['is published on all addresses'],
      atMost: 'warning',
    },
    {
      name: 'a component without any authentication',
      reference: deployment({ component: 'comfyui', service: 'ui', ports: [port('8188:8188')] }),
      says: [
        /^Port 8188 of ComfyUI \(service ui\) is published on all addresses of the host\. It has no authentication/,
      ],
    },
    {
      name: 'a setting of the component',
      reference: deployment({
        component: 'triton',
        service: 'triton',
        settings: { '--model-control-mode': 'explicit' },
        ports: [port('127.0.0.1:8001:8001'), port('8000:8000')],
      }),
      says: ['Port 8000', 'whoever reaches it can load a model of their own'],
    },
    {
      name: 'loopback taken away',
      reference: { ...open(port('7860:7860')), previous: open(port('127.0.0.1:7860:7860')) },
      says: ['This change takes away 127.0.0.1, which kept others out.'],
    },
    {
      name: 'a port that a setting moves',
      reference: deployment({
        settings: { LANGFLOW_PORT: '9000' },
        ports: [port('127.0.0.1:7860:7860'), port('9000:9000')],
      }),
      says: ['Port 9000 of Langflow'],
      atMost: 'warning',
    },
    {
      name: 'the only port that is published',
      reference: open(port('9000:9000')),
      says: ['Port 9000 of Langflow'],
      atMost: 'warning',
    },
    {
      name: 'a node port',
      reference: open(way('node-port')),
      says: ['open on every node'],
      atMost: 'warning',
    },
    {
      name: 'a load balancer',
      reference: open(way('load-balancer')),
      says: ['by a load balancer'],
      atMost: 'warning',
    },
    {
      name: 'an ingress',
      reference: open(way('ingress')),
      says: ['nothing before it that asks'],
      atMost: 'warning',
    },
    {
      name: 'an endpoint',
      reference: open(way('public-endpoint')),
      says: ['public endpoint'],
      atMost: 'warning',
    },
    {
      name: "the host's network",
      reference: open(way('host-network')),
      says: ['open on all addresses of the host, whose network it shares'],
      atMost: 'warning',
    },
    {
      name: 'an ingress that asks no more',
      reference: { ...open(way('ingress')), previous: open(way('ingress', { guard: 'oauth2-proxy' })) },
      says: ['by an ingress'],
      atMost: 'warning',
    },
  ],
})

const suggested = (one: Port) => check(deploymentExposed, { reference: open(one) })[0]?.suggestion

test('the line as it should be keeps the style of the file', () => {
  expect(suggested(port('7860:7860'))).toEqual({
    line: 20,
    endLine: 20,
    text: '      - "127.0.0.1:7860:7860"',
  })
  expect(suggested(port('0.0.0.0:80:7860'))?.text).toBe('      - "127.0.0.1:80:7860"')
  expect(suggested(port('7860:7860', 20, { line: '    ports: ["7860:7860", "9000:9000"]' }))?.text).toBe(
    '    ports: ["127.0.0.1:7860:7860", "9000:9000"]',
  )
  expect(suggested(port('7860:7860', 20, { line: '        published: "7860"' }))?.text).toBe(
    '        published: "7860"\n        host_ip: 127.0.0.1',
  )
})

test('of a line that does not say it once there is none', () => {
  for (const line of [
    '      - "7860:7860" # 7860:7860',
    '      - *port',
    '      - 7860-7870:7860-7870',
    '      - 17860:7860',
    '',
  ])
    expect(suggested(port('7860:7860', 20, { line }))).toBeUndefined()
  const { line: _line, ...bare } = port('7860:7860')
  expect(suggested(bare)).toBeUndefined()
  expect(suggested(way('node-port', { line: '    nodePort: 30786' }))).toBeUndefined()
})

test('it shows the port, and not the service', () => {
  const reference = { ...open(port('7860:7860', 33)), previous: before(deployment()) }
  expect(check(deploymentExposed, { reference })[0]?.at).toEqual({ path: 'compose.yml', line: 33 })
})

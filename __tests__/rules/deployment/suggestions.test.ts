/** Lines that rules on deployments propose, and lines for which none is proposed because it could be wrong. */
import { expect, test } from '@jest/globals'
import { byVariable } from '../../../src/rules/deployment/by-variable.ts'
import { fixedVersion } from '../../../src/rules/deployment/fixed-version.ts'
import { mended } from '../../../src/rules/deployment/mend.ts'
import { bound } from '../../../src/rules/deployment/ports.ts'
import { retagged } from '../../../src/rules/deployment/retag.ts'
import { switchedOff } from '../../../src/rules/deployment/switch-off.ts'
import { deployment, image, PATH, port, value } from '../../support/deployment.ts'

const at = { path: PATH, line: 4 }

test.each([
  ['privileged', '    privileged: true', '    privileged: false'],
  ['privileged', '  "privileged": true,', '  "privileged": false,'],
  ['privileged', '  privileged   = true', '  privileged   = false'],
  [
    'privileged',
    '      securityContext: {privileged: true} # cards',
    '      securityContext: {privileged: false} # cards',
  ],
  ['network', '      hostNetwork: true', '      hostNetwork: false'],
  ['pid', '      hostPID: true', '      hostPID: false'],
  ['ipc', '  host_ipc = true', '  host_ipc = false'],
  ['privileged', '  --privileged \\', undefined],
  ['privileged', '    privileged: *strong', undefined],
  ['network', '    network_mode: host', undefined],
  ['ipc', '    ipc: host', undefined],
] as const)('%s in %s', (is, line, text) => {
  expect(switchedOff(is, { at, line }).suggestion?.text).toBe(text)
})

test.each([
  ['      KEY: sk-1234', '      KEY: ${KEY:?}'],
  ['      - KEY=sk-1234', '      - KEY=${KEY:?}'],
  ['      - "KEY=sk-1234"', '      - "KEY=${KEY:?}"'],
  ['      KEY: "sk-1234" # ours', '      KEY: "${KEY:?}" # ours'],
  ['      KEY: ${MASTER:-sk-1234}', '      KEY: ${MASTER:?}'],
  ['      - KEY=${KEY-sk-1234}', '      - KEY=${KEY:?}'],
  ['      { KEY: sk-1234, OTHER: x }', undefined],
  ['      KEY: a-${PART:-sk-1234}', undefined],
  ['      OTHER: sk-1234', undefined],
])('a secret in %s', (line, text) => {
  const setting = value('sk-1234', 10, { line })
  expect(byVariable(deployment({}), 'KEY', setting).suggestion?.text).toBe(text)
  expect(byVariable(deployment({ from: 'kubernetes' }), 'KEY', setting)).toEqual({})
})

test.each([
  ['      - "${PORT:-3000}:8080"', {}, '      - "127.0.0.1:${PORT:-3000}:8080"'],
  ['      - ${PORT}:8080', {}, '      - 127.0.0.1:${PORT}:8080'],
  ['      - "${BIND:-0.0.0.0}:3000:8080"', { address: '0.0.0.0' }, '      - "${BIND:-127.0.0.1}:3000:8080"'],
  ['      - ${PORT}:8080', { published: '$…' }, undefined],
  ['      - "${BIND}:3000:8080"', { address: '$…' }, undefined],
])('a port by variable in %s', (line, more, text) => {
  expect(bound(port('3000:8080', 4, { line, ...more })).suggestion?.text).toBe(text)
})

test.each([
  ['node-port', '  type: NodePort', '80', '  type: ClusterIP'],
  ['load-balancer', '  type: LoadBalancer # for now', '80', '  type: ClusterIP # for now'],
  ['node-port', '    serviceType: NodePort', '8265', '    serviceType: ClusterIP'],
  // A Service that names a port of the nodes is refused as any other type.
  ['node-port', '  type: NodePort', '30080', undefined],
  ['node-port', 'kind: Service', '80', undefined],
] as const)('a Service, %s in %s', (how, line, published, text) => {
  expect(bound({ how, published, at, line }).suggestion?.text).toBe(text)
})

test.each([
  ['      ON: ${ON:-true}', 'default', '      ON: ${ON:-false}'],
  ['      - ON=${ON-true}', 'default', '      - ON=${ON-false}'],
  ['      OTHER: ${ON:-true}', 'default', undefined],
  ['ON=true', 'file', 'ON=false'],
  ['      ON: ${ON}', 'unresolved', undefined],
] as const)('a setting in %s', (line, by, text) => {
  expect(mended('ON', value('true', 4, { line, by }), 'ON=false').suggestion?.text).toBe(text)
})

const fault = (fixed: string) => ({
  id: 'CVE-2026-1',
  summary: '',
  malicious: false,
  covers: true,
  fixed: [fixed],
  severity: 'high' as const,
  source: '',
})

const vllm = (written: string, version: string, more = {}) =>
  deployment({
    component: 'vllm',
    version,
    purl: `pkg:pypi/vllm@${version}`,
    image: image(written, 5, more),
    recognised: { by: 'image', what: written, at },
  })

test('the tag of a version that has no fault of its own', () => {
  const reference = vllm('vllm/vllm-openai:v0.8.4', '0.8.4')
  const next = fixedVersion(reference, [fault('0.9.0')])
  expect(next).toMatch(/^0\.\d+\.\d+$/)
  // What the catalogue knows of 0.9.0 is taken into account.
  expect(next).not.toBe('0.9.0')
  expect(retagged(reference, [fault('0.9.0')]).suggestion?.text).toBe(`    image: vllm/vllm-openai:v${next}`)
  const alone = vllm('vllm/vllm-openai:v0.8.4', '0.8.4', { line: '  newTag: v0.8.4' })
  expect(retagged(alone, [fault('0.9.0')]).suggestion?.text).toBe(`  newTag: v${next}`)
})

test.each([
  ['a variant of a tag', vllm('vllm/vllm-openai:v0.8.4-cu12', '0.8.4'), '0.9.0'],
  ['a digest', vllm(`vllm/vllm-openai:v0.8.4@sha256:${'a'.repeat(64)}`, '0.8.4'), '0.9.0'],
  ['another line of releases', vllm('vllm/vllm-openai:v0.8.4', '0.8.4'), '99.0.0'],
])('no tag for %s', (_, reference, fixed) => {
  expect(retagged(reference, [fault(fixed)])).toEqual({})
})

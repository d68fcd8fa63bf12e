import { expect, test } from '@jest/globals'
import { deploymentAuthMissing } from '../../../src/rules/deployment/auth-missing.ts'
import { cases, check } from '../../support/cases.ts'
import { before, deployment, image, port, secret, value } from '../../support/deployment.ts'

const open = [port('7860:7860')]
const langflow = deployment({ image: 'langflowai/langflow:1.2.0', version: '1.2.0', ports: open })
const litellm = deployment({ component: 'litellm', service: 'litellm', ports: [port('4000:4000')] })

cases(deploymentAuthMissing, {
  accepts: [
    { name: 'nothing published', reference: deployment() },
    { name: 'the loopback address', reference: deployment({ ports: [port('127.0.0.1:7860:7860')] }) },
    {
      name: 'an ingress that asks who comes',
      reference: deployment({ ports: [{ ...port('7860:7860'), how: 'ingress', guard: 'auth-url' }] }),
    },
    {
      name: 'the login is on',
      reference: deployment({ ports: open, settings: { LANGFLOW_AUTO_LOGIN: 'False' } }),
    },
    {
      name: 'a key from a secret store',
      reference: { ...litellm, settings: new Map([['LITELLM_MASTER_KEY', secret()]]) },
    },
    {
      name: 'a key from a file',
      reference: { ...litellm, settings: new Map([['LITELLM_MASTER_KEY_FILE', value('/run/secrets/key')]]) },
    },
    {
      name: 'a key that the place of deployment gives',
      reference: {
        ...litellm,
        settings: new Map([['LITELLM_MASTER_KEY', value('$KEY', 9, { by: 'unresolved' })]]),
      },
    },
    {
      name: 'a key in its configuration',
      reference: {
        ...litellm,
        settings: new Map([['config:general_settings.master_key', value('os.environ/KEY')]]),
      },
    },
    {
      name: 'a component that is closed by default',
      reference: deployment({ component: 'open-webui', ports: [port('8080:8080')] }),
    },
    {
      name: 'a component whose first visitor becomes the administrator',
      reference: deployment({ component: 'n8n', ports: [port('5678:5678')] }),
    },
    {
      name: 'a component that no setting closes, which is a matter of its ports',
      reference: deployment({ component: 'ollama', ports: [port('11434:11434')] }),
    },
    {
      name: 'closed by default from this version on',
      reference: deployment({ component: 'xinference', version: '3.1.0', ports: [port('9997:9997')] }),
    },
    {
      name: 'an option with underscores',
      reference: deployment({
        component: 'vllm',
        settings: { '--api_key': 'x' },
        ports: [port('8000:8000')],
      }),
    },
    {
      name: 'a service that no component is',
      reference: deployment({ component: undefined as never, ports: open }),
    },
    {
      name: 'it was so before',
      reference: { ...langflow, previous: before(langflow, { at: { path: 'c', line: 9 } }) },
    },
    { name: 'allowed', reference: langflow, options: { allow: ['langflow'] } },
    {
      name: 'marimo with a command of its own',
      reference: deployment({
        component: 'marimo',
        image: 'ghcr.io/marimo-team/marimo:0.23.0',
        recognised: { by: 'image', what: 'marimo', at: { path: 'compose.yml', line: 5 } },
        commands: [{ at: { path: 'compose.yml', line: 6 }, words: ['marimo', 'edit'] }],
        ports: [port('8080:8080')],
      }),
    },
  ],
  reports: [
    {
      name: 'Langflow without the setting',
      reference: langflow,
      says: [
        'Langflow can be reached at port 7860 and asks nobody who comes, and runs code for whoever comes: LANGFLOW_AUTO_LOGIN=false is not set.',
      ],
      fix: 'Set LANGFLOW_AUTO_LOGIN=false, or publish its port at the loopback address alone (`127.0.0.1:7860:7860`).',
    },
    {
      name: 'LiteLLM, which runs no code',
      reference: litellm,
      says: [/LITELLM_MASTER_KEY/],
      atMost: 'warning',
    },
    {
      name: 'an empty key',
      reference: { ...litellm, settings: new Map([['LITELLM_MASTER_KEY', value('')]]) },
      says: ['LiteLLM can be reached at port 4000'],
      atMost: 'warning',
    },
    {
      name: 'the loopback address taken away',
      reference: { ...litellm, previous: before(litellm, { ports: [port('127.0.0.1:4000:4000')] }) },
      says: ['LiteLLM can be reached at port 4000'],
    },
    {
      name: 'the key taken away',
      reference: {
        ...litellm,
        previous: before(litellm, { settings: new Map([['LITELLM_MASTER_KEY', secret()]]) }),
      },
      says: ['LITELLM_MASTER_KEY or general_settings.master_key is not set'],
    },
    {
      name: 'Xinference before version 3',
      reference: deployment({
        component: 'xinference',
        service: 'x',
        version: '2.5.0',
        ports: [port('9997:9997')],
      }),
      says: ['--auth-config is not set'],
    },
    {
      name: 'the network of the host',
      reference: deployment({
        component: 'ray',
        service: 'ray',
        version: '2.52.0',
        ports: [{ how: 'host-network', at: { path: 'compose.yml', line: 8 } }],
      }),
      says: ['Ray / KubeRay (service ray) can be reached and asks nobody'],
    },
    {
      name: 'recognised by a variable alone',
      reference: {
        ...langflow,
        recognised: { by: 'setting', what: 'LANGFLOW_PORT', at: { path: 'compose.yml', line: 4 } },
      },
      says: ['Langflow can be reached'],
      atMost: 'warning',
    },
    {
      name: 'an environment file that is not committed',
      reference: deployment({
        ports: open,
        settings: { 'field:env_file': value('.env', 9, { by: 'unresolved' }) },
      }),
      says: [
        'Langflow can be reached, and LANGFLOW_AUTO_LOGIN=false is not set in this repository; whether .env sets it cannot be told.',
      ],
      atMost: 'warning',
    },
    {
      name: 'an environment file that cannot win over the service itself',
      reference: deployment({
        ports: open,
        settings: { LANGFLOW_AUTO_LOGIN: 'true', 'field:env_file': value('.env', 9, { by: 'unresolved' }) },
      }),
      says: ['asks nobody who comes'],
    },
    {
      name: 'a Secret that is poured in whole',
      reference: { ...litellm, settings: new Map([['envFrom:litellm-keys', secret()]]) },
      says: ['whether litellm-keys sets it cannot be told'],
      atMost: 'warning',
    },
    {
      name: 'the image of marimo with its own command',
      reference: deployment({
        component: 'marimo',
        service: 'marimo',
        image: image('ghcr.io/marimo-team/marimo:0.23.0'),
        recognised: { by: 'image', what: 'marimo', at: { path: 'compose.yml', line: 5 } },
        ports: [port('8080:8080')],
      }),
      says: ['--token-password or --token-password-file is not set'],
    },
  ],
})

test.each([
  ['      - DO_NOT_TRACK=true', '      - LANGFLOW_AUTO_LOGIN=false'],
  ['      - "DO_NOT_TRACK=true"', '      - "LANGFLOW_AUTO_LOGIN=false"'],
  ['      DO_NOT_TRACK: "true"', '      LANGFLOW_AUTO_LOGIN: "false"'],
])('suggests a line in the style of %s, where several ports are open', (line, added) => {
  const ports = [port('7860:7860'), port('7861:7861', 21)]
  const reference = deployment({ ports, settings: { DO_NOT_TRACK: value('true', 12, { line }) } })
  expect(check(deploymentAuthMissing, { reference })[0]?.suggestion).toEqual({
    line: 12,
    endLine: 12,
    text: `${line}\n${added}`,
  })
})

test('what nobody can tell is no violation, and no pass', () => {
  const reference = deployment({
    ports: open,
    settings: { 'field:env_file': value('.env', 9, { by: 'unresolved' }) },
  })
  expect(check(deploymentAuthMissing, { reference })).toMatchObject([{ unknown: true }])
  const [known] = check(deploymentAuthMissing, { reference: langflow })
  expect(known).not.toHaveProperty('unknown')
})

test('suggests the loopback address for the one port that is open', () => {
  expect(check(deploymentAuthMissing, { reference: langflow })[0]?.suggestion?.text).toBe(
    '      - "127.0.0.1:7860:7860"',
  )
})

test('names all ports of the component in one finding, and what kept others out', () => {
  const ports = [port('8083:8083', 28), port('7860:7860', 29)]
  const previous = { ...langflow, ports: [port('127.0.0.1:7860:7860', 29)] }
  const [finding, ...others] = check(deploymentAuthMissing, { reference: { ...langflow, ports, previous } })
  expect(others).toEqual([])
  expect(finding?.at?.line).toBe(29)
  expect(finding?.message).toContain('at port 7860 and asks nobody')
  expect(finding?.message).toContain('This change takes away 127.0.0.1, which kept others out.')
})

test('a configuration that is mounted and not seen may close it, where the component reads one', () => {
  const settings = new Map([['mounted:config', value('config', 9, { by: 'unresolved' })]])
  const [finding] = check(deploymentAuthMissing, { reference: { ...litellm, settings } })
  expect(finding).toMatchObject({ unknown: true })
  expect(finding?.message).toContain('whether config sets it cannot be told')
  const [certain] = check(deploymentAuthMissing, { reference: { ...langflow, settings } })
  expect(certain).not.toHaveProperty('unknown')
})

test.each([
  ['values:masterkey', 'own'],
  ['values:proxy_config.general_settings.master_key', 'os.environ/KEY'],
  ['field:chart.name', 'litellm-helm'],
])('%s of its chart closes LiteLLM', (name, text) => {
  const reference = { ...litellm, settings: new Map([[name, value(text)]]) }
  expect(check(deploymentAuthMissing, { reference })).toEqual([])
})

test.each([
  ['node-port', 'or write `type: ClusterIP` (without `nodePort`).'],
  ['load-balancer', 'or write `type: ClusterIP`, or list who may come'],
  ['ingress', 'or let the ingress ask for a login.'],
] as const)('%s: says what else would help', (how, words) => {
  const reference = deployment({ ports: [{ ...port('7860:7860'), how }] })
  expect(check(deploymentAuthMissing, { reference })[0]?.fix).toContain(words)
})

test('two settings are not set, and those of charts are not named', () => {
  const flowise = deployment({ component: 'flowise', version: '2.2.6', ports: [port('3000:3000')] })
  const [finding] = check(deploymentAuthMissing, { reference: flowise })
  expect(finding?.message).toContain('FLOWISE_USERNAME and FLOWISE_PASSWORD are not set.')
  const qdrant = deployment({ component: 'qdrant', ports: [port('6333:6333')] })
  expect(check(deploymentAuthMissing, { reference: qdrant })[0]?.message).not.toContain('values:')
})

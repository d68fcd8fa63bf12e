import { expect, test } from '@jest/globals'
import { deploymentAuthDisabled } from '../../../src/rules/deployment/auth-disabled.ts'
import { cases, check } from '../../support/cases.ts'
import { before, deployment, port, value } from '../../support/deployment.ts'

const ports = [port('7860:7860')]
const on = deployment({ ports, settings: { LANGFLOW_AUTO_LOGIN: 'True' } })

cases(deploymentAuthDisabled, {
  accepts: [
    {
      name: 'the login stays on',
      reference: deployment({ ports, settings: { LANGFLOW_AUTO_LOGIN: 'false' } }),
    },
    { name: 'it was off before', reference: { ...on, previous: before(on) } },
    {
      name: 'a setting that this version does not have',
      reference: deployment({ version: '1.4.0', settings: { LANGFLOW_SKIP_AUTH_AUTO_LOGIN: 'true' } }),
    },
    {
      name: 'a value that nothing resolves',
      reference: deployment({ settings: { LANGFLOW_AUTO_LOGIN: value('$X', 3, { by: 'unresolved' }) } }),
    },
    {
      name: 'the setting of another component',
      reference: deployment({ component: 'n8n', settings: { LANGFLOW_AUTO_LOGIN: 'true' } }),
    },
    {
      name: 'a token that is set',
      reference: deployment({ component: 'jupyter', settings: { '--ServerApp.token': 'abc' } }),
    },
    {
      name: 'a cookie in the clear that stays on the machine',
      reference: deployment({
        component: 'n8n',
        settings: { N8N_SECURE_COOKIE: 'false' },
        ports: [port('127.0.0.1:5678:5678')],
      }),
    },
    { name: 'allowed', reference: on, options: { allow: ['compose.yml'] } },
  ],
  reports: [
    {
      name: 'AUTO_LOGIN of a published Langflow',
      reference: on,
      says: [
        'Langflow sets LANGFLOW_AUTO_LOGIN to "True": whoever opens it is logged in as the administrator of a server that runs code.',
      ],
      fix: 'Set LANGFLOW_AUTO_LOGIN=false.',
    },
    {
      name: 'the same where nobody reaches it',
      reference: deployment({ settings: { LANGFLOW_AUTO_LOGIN: 'True' } }),
      says: ['LANGFLOW_AUTO_LOGIN'],
      atMost: 'warning',
    },
    {
      name: 'turned on by this change',
      reference: {
        ...deployment({ settings: { LANGFLOW_AUTO_LOGIN: 'True' } }),
        previous: deployment({ settings: { LANGFLOW_AUTO_LOGIN: 'false' } }),
      },
      says: [/server that runs code\. This change brings it in\.$/],
    },
    {
      name: 'an empty token between quotes',
      reference: deployment({
        component: 'jupyter',
        service: 'lab',
        settings: { '--IdentityProvider.token': "''" },
        ports: [port('8888:8888')],
      }),
      says: [
        'Jupyter (service lab) sets --IdentityProvider.token to "\'\'": whoever reaches it has a shell.',
      ],
    },
    {
      name: 'no token',
      reference: deployment({
        component: 'marimo',
        service: 'marimo',
        settings: { '--no-token': 'true' },
        ports: [port('8080:8080')],
      }),
      says: ['marimo is started with --no-token: whoever reaches it has a shell.'],
    },
    {
      name: 'Open WebUI',
      reference: deployment({
        component: 'open-webui',
        settings: { WEBUI_AUTH: 'False' },
        ports: [port('3000:8080')],
      }),
      says: ['sets WEBUI_AUTH to "False"'],
    },
    {
      name: 'TorchServe',
      reference: deployment({
        component: 'torchserve',
        settings: { '--disable-token-auth': 'true' },
        ports: [port('8080:8080')],
      }),
      says: ['is started with --disable-token-auth'],
    },
    {
      name: 'Ray and Xinference say it with words of their own',
      reference: deployment({
        component: 'ray',
        version: '2.53.0',
        settings: { RAY_AUTH_MODE: 'disabled' },
        ports: [port('8265:8265')],
      }),
      says: ['sets RAY_AUTH_MODE to "disabled"'],
      fix: 'Set RAY_AUTH_MODE=token.',
    },
    {
      name: 'the API of a published interface without a login',
      reference: deployment({
        component: 'sd-webui',
        settings: { '--api': 'true' },
        ports: [port('7860:7860')],
      }),
      says: ['is started with --api: its API asks nobody who comes.'],
    },
    {
      name: 'the same where the component ran before',
      reference: deployment({
        component: 'sd-webui',
        known: true,
        settings: { '--api': 'true' },
        ports: [port('7860:7860')],
      }),
      says: ['is started with --api: its API asks nobody who comes.'],
      atMost: 'warning',
    },
    {
      name: 'a cookie in the clear',
      reference: deployment({
        component: 'n8n',
        service: 'n8n',
        known: true,
        settings: { N8N_SECURE_COOKIE: 'false' },
        ports: [port('5678:5678')],
      }),
      says: ['n8n sets N8N_SECURE_COOKIE to "false": the cookie of the session travels in the clear.'],
      atMost: 'notice',
    },
  ],
})

test.each([
  ['      LANGFLOW_AUTO_LOGIN: true', '      LANGFLOW_AUTO_LOGIN: false'],
  ['      LANGFLOW_AUTO_LOGIN: "true" # local', '      LANGFLOW_AUTO_LOGIN: "false" # local'],
  ['      - LANGFLOW_AUTO_LOGIN=true', '      - LANGFLOW_AUTO_LOGIN=false'],
  ["      - 'LANGFLOW_AUTO_LOGIN=true'", "      - 'LANGFLOW_AUTO_LOGIN=false'"],
  ['ENV LANGFLOW_AUTO_LOGIN=true OTHER=true', 'ENV LANGFLOW_AUTO_LOGIN=false OTHER=true'],
  ['LANGFLOW_AUTO_LOGIN=true', 'LANGFLOW_AUTO_LOGIN=false'],
  ['  "LANGFLOW_AUTO_LOGIN": "true",', '  "LANGFLOW_AUTO_LOGIN": "false",'],
  ['              value: "true"', '              value: "false"'],
])('mends %s', (line, text) => {
  const reference = deployment({ ports, settings: { LANGFLOW_AUTO_LOGIN: value('true', 7, { line }) } })
  expect(check(deploymentAuthDisabled, { reference })[0]?.suggestion).toEqual({ line: 7, endLine: 7, text })
})

test.each([
  ['      LANGFLOW_AUTO_LOGIN: $', '{LANGFLOW_AUTO_LOGIN:-true}'].join(''),
  '      MY_LANGFLOW_AUTO_LOGIN: true',
  '      LANGFLOW_AUTO_LOGIN: trueish',
  '      <<: *defaults',
])('mends nothing of %s', line => {
  const reference = deployment({ ports, settings: { LANGFLOW_AUTO_LOGIN: value('true', 7, { line }) } })
  expect(check(deploymentAuthDisabled, { reference })[0]).not.toHaveProperty('suggestion')
})

import { expect, test } from '@jest/globals'
import { deploymentInlineSecret } from '../../../src/rules/deployment/inline-secret.ts'
import { secretIn } from '../../../src/rules/secret.ts'
import { cases, check } from '../../support/cases.ts'
import { deployment, secret, value } from '../../support/deployment.ts'

/** Drawn, and put together here, so that no scanner of secrets takes this file for a leak. */
const BODY = ['q7Zt', '9LmW', '4vKx', '2RbN', '8sGd', '5HcJ', '3TfP', '6YwQ', '1nUe', '0aVo'].join('')
const OPENAI = ['sk', 'proj', `${BODY}${BODY}`].join('-')
const HF = ['hf', BODY.slice(0, 34)].join('_')
const AWS = ['AK', 'IA', 'Q7ZT9LMW4VKX2RBN'].join('')

const holding = (given: string) => deployment({ settings: { API_KEY: given } })
const starting = (...words: string[]) =>
  deployment({ commands: [{ words, at: { path: 'compose.yml', line: 8 } }] })

cases(deploymentInlineSecret, {
  accepts: [
    ...[
      '<secret>',
      'your-key-here',
      'sk-your-openai-api-key-goes-here-1234',
      'xxx',
      `sk-${'x'.repeat(48)}`,
      'sk-1234',
      'sk-...',
      '${OPENAI_API_KEY}',
      '{{ .Values.openai.key }}',
      'AKIAIOSFODNN7EXAMPLE',
      'hf_',
      'task-projects-and-other-words-that-are-long-enough-1',
      'https://example.org/sk-ip-to-content/page1234567890abc',
    ].map(given => ({ name: given, reference: holding(given) })),
    { name: 'from a secret store', reference: deployment({ settings: { API_KEY: secret() } }) },
    {
      name: 'a key that samples publish',
      reference: deployment({
        component: 'dify',
        settings: { SECRET_KEY: ['sk', '9f73s3ljTXVcMT3Blb3ljTqtsKiGHXVcMT3BlbkFJLK7U'].join('-') },
      }),
    },
    { name: 'as before', reference: { ...holding(OPENAI), previous: holding(OPENAI) } },
    {
      name: 'a command as before',
      reference: { ...starting('--key', OPENAI), previous: starting('--key', OPENAI) },
    },
    { name: 'allowed', reference: holding(OPENAI), options: { allow: ['compose.yml'] } },
  ],
  reports: [
    {
      name: 'OpenAI',
      reference: holding(OPENAI),
      says: ['Langflow has an API key of OpenAI (sk-proj-…, 88 characters) in plain text: setting API_KEY.'],
      fix: 'Revoke it',
    },
    { name: 'Hugging Face', reference: holding(HF), says: ['a token of Hugging Face (hf_…, 37 characters)'] },
    {
      name: 'AWS, in the midst of others',
      reference: holding(`id=${AWS};x`),
      says: ['an access key of AWS (AKIA…, 20 characters)'],
    },
    {
      name: 'a service without component',
      reference: (({ component: _, ...plain }) => plain)(holding(HF)),
      says: ['Service langflow has a token of Hugging Face'],
    },
    {
      name: 'from a file beside',
      reference: deployment({ settings: { K: value(HF, 2, { by: 'file' }) } }),
      says: ['hf_…'],
    },
    {
      name: 'in the command',
      reference: starting('serve', `--key=${HF}`),
      says: ['(hf_…, 37 characters) in plain text: its command.'],
    },
    {
      name: 'in the command and its option, told once',
      reference: deployment({
        settings: { '--key': HF },
        commands: [{ words: ['serve', '--key', HF], at: { path: 'compose.yml', line: 8 } }],
      }),
      says: ['setting --key'],
    },
    {
      name: 'a name that is a key',
      reference: deployment({ settings: { [HF]: HF } }),
      says: ['setting of that name'],
    },
    {
      name: 'another one than before',
      reference: { ...holding(OPENAI), previous: holding(HF) },
      says: ['OpenAI'],
    },
  ],
})

test('nothing that is handed on holds the key', () => {
  for (const key of [OPENAI, HF, AWS]) {
    const line = `      - API_KEY=${key}`
    const reference = deployment({ settings: { API_KEY: value(key, 4, { line }) } })
    const [problem] = check(deploymentInlineSecret, { reference })
    expect(JSON.stringify(problem)).not.toContain(key.slice(8))
    expect(problem?.suggestion).toEqual({ line: 4, endLine: 4, text: '      - API_KEY=${API_KEY:?}' })
  }
})

test('a line that holds more is not written anew', () => {
  for (const line of [`    environment: {API_KEY: ${HF}, PASSWORD: x}`, `    command: --key ${HF}`]) {
    const reference = deployment({ settings: { API_KEY: value(HF, 4, { line }) } })
    expect(check(deploymentInlineSecret, { reference })[0]).not.toHaveProperty('suggestion')
  }
})

test('it says where in the text, and ends on hostile ones', () => {
  expect(secretIn(`a ${HF} b`)).toMatchObject({ start: 2, end: 39 })
  for (const text of ['sk-'.repeat(20_000), `sk-ant-${'-'.repeat(50_000)}`, `SG.${'a.'.repeat(9000)}`])
    expect(secretIn(text)).toBeUndefined()
})

test('what samples publish is known to everybody, and another rule reports it', () => {
  const published = ['sk', '9f73s3ljTXVcMT3Blb3ljTqtsKiGHXVcMT3BlbkFJLK7U'].join('-')
  const reference = deployment({ component: 'dify', settings: { SECRET_KEY: published } })
  expect(check(deploymentInlineSecret, { reference })).toEqual([])
})

test('a value of a chart is named as it stands there', () => {
  const [finding] = check(deploymentInlineSecret, {
    reference: deployment({ settings: { 'values:hf_token': HF } }),
  })
  expect(finding?.message).toContain('in plain text: setting hf_token.')
})

import { expect, test } from '@jest/globals'
import { deploymentAuthIneffective } from '../../../src/rules/deployment/auth-ineffective.ts'
import { cases, check } from '../../support/cases.ts'
import { before, deployment, image } from '../../support/deployment.ts'

const flowise = (version: string | undefined) =>
  deployment({
    component: 'flowise',
    service: 'flowise',
    ...(version === undefined ? {} : { version, purl: `pkg:npm/flowise@${version}` }),
    settings: { FLOWISE_USERNAME: 'me', FLOWISE_PASSWORD: 'long-and-mine' },
  })

const chroma = (version: string) =>
  deployment({
    component: 'chroma',
    service: 'chroma',
    version,
    settings: { CHROMA_SERVER_AUTHN_PROVIDER: 'chromadb.auth.token' },
  })

cases(deploymentAuthIneffective, {
  accepts: [
    { name: 'Flowise 2 reads it', reference: flowise('2.2.7') },
    { name: 'a prerelease of Flowise 2', reference: flowise('2.2.7-patch.1') },
    { name: 'Chroma before version 1', reference: chroma('0.5.23') },
    { name: 'it was so before', reference: { ...flowise('3.0.5'), previous: before(flowise('3.0.5')) } },
    {
      name: 'a tag that nothing resolves',
      reference: {
        ...flowise(undefined),
        image: image('flowiseai/flowise:$TAG', 5, { unresolved: true }),
      },
    },
    { name: 'allowed', reference: flowise('3.0.5'), options: { allow: ['flowise'] } },
  ],
  reports: [
    {
      name: 'Flowise 3',
      reference: flowise('3.0.5'),
      says: [
        'Flowise sets FLOWISE_USERNAME: Flowise 3 does not read it, and its first visitor registers the administrator.',
      ],
      atMost: 'warning',
    },
    {
      name: 'whatever is newest',
      reference: flowise(undefined),
      says: ['FLOWISE_USERNAME'],
      atMost: 'warning',
    },
    {
      name: 'Chroma 1',
      reference: chroma('1.0.0'),
      says: ['Chroma 1 has no authentication and does not read it'],
      atMost: 'warning',
    },
    {
      name: 'the change that takes the effect away',
      reference: { ...chroma('1.0.0'), previous: chroma('0.5.23') },
      says: ['This change brings it in.'],
    },
    {
      name: 'Ray before tokens',
      reference: deployment({ component: 'ray', version: '2.49.0', settings: { RAY_AUTH_MODE: 'token' } }),
      says: ['Ray before 2.52 does not read it'],
      atMost: 'warning',
    },
  ],
})

test('no credential is repeated', () => {
  const reference = deployment({
    component: 'chroma',
    version: '1.0.0',
    settings: { CHROMA_SERVER_AUTHN_CREDENTIALS: 'admin:long-and-mine', FLOWISE_PASSWORD: 'long-and-mine' },
  })
  const problems = check(deploymentAuthIneffective, { reference })
  expect(problems).toHaveLength(1)
  expect(JSON.stringify(problems)).not.toMatch('long-and-mine')
})

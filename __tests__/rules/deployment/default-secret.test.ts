import { expect, test } from '@jest/globals'
import { deploymentDefaultSecret } from '../../../src/rules/deployment/default-secret.ts'
import { cases, check } from '../../support/cases.ts'
import { before, deployment, port, secret, value } from '../../support/deployment.ts'

const langfuse = deployment({
  component: 'langfuse',
  service: 'langfuse',
  settings: { NEXTAUTH_SECRET: value('mysecret', 9, { by: 'default' }) },
  ports: [port('3000:3000')],
})
/** A database beside a component is none itself. */
const { component: _, ...database } = deployment({ service: 'db' })
const withPassword = (text: string) => ({
  ...database,
  settings: new Map([['POSTGRES_PASSWORD', value(text)]]),
})

cases(deploymentDefaultSecret, {
  accepts: [
    { name: 'a value of its own', reference: withPassword('vU8-hsqf2-mine') },
    {
      name: 'a secret store',
      reference: { ...database, settings: new Map([['POSTGRES_PASSWORD', secret()]]) },
    },
    { name: 'placeholders', reference: withPassword('your-key-here') },
    { name: 'a placeholder between brackets', reference: withPassword('<secret>') },
    {
      name: 'a word of chance in another component',
      reference: deployment({ component: 'n8n', settings: { DB_PASSWORD: 'hunter2' } }),
    },
    {
      name: 'a name that holds no secret',
      reference: { ...database, settings: new Map([['POSTGRES_DB', value('infini_rag_flow')]]) },
    },
    {
      name: 'a filler for the key of a service elsewhere',
      reference: deployment({ component: 'litellm', settings: { AZURE_API_KEY: 'sk-123' } }),
    },
    {
      name: 'a word of chance that no component beside publishes',
      reference: { ...withPassword('airflow'), beside: ['n8n'] },
    },
    { name: 'the default of a store, with no component beside', reference: withPassword('minioadmin') },
    {
      name: 'the name of whoever has the key',
      reference: {
        ...database,
        beside: ['milvus'],
        settings: new Map([
          ['MINIO_ACCESS_KEY', value('minioadmin')],
          ['AWS_ACCESS_KEY_ID', value('minioadmin')],
        ]),
      },
    },
    {
      name: 'a database that was there before its component came',
      reference: { ...withPassword('langflow'), beside: ['langflow'], previous: withPassword('langflow') },
    },
    { name: 'it was so before', reference: { ...langfuse, previous: before(langfuse) } },
    { name: 'allowed', reference: langfuse, options: { allow: ['langfuse'] } },
  ],
  reports: [
    {
      name: 'the fallback of Langfuse',
      reference: langfuse,
      says: ['Langfuse sets NEXTAUTH_SECRET: everybody can sign a session of their own.'],
    },
    {
      name: 'the password of Dify in its database',
      reference: withPassword('difyai123456'),
      says: ['POSTGRES_PASSWORD of Service db is set to a value that the samples of Dify publish.'],
      atMost: 'warning',
    },
    {
      name: 'the password of a store beside Langfuse',
      reference: withPassword('miniosecret'),
      says: ['publish'],
      atMost: 'warning',
    },
    {
      name: 'a word of chance beside its component',
      reference: { ...withPassword('airflow'), beside: ['n8n', 'airflow'] },
      says: ['POSTGRES_PASSWORD of Service db is set to a value that the samples of Apache Airflow publish.'],
      atMost: 'warning',
    },
    {
      name: 'the key of the store beside Milvus',
      reference: {
        ...database,
        beside: ['milvus'],
        settings: new Map([['MINIO_SECRET_KEY', value('minioadmin')]]),
      },
      says: ['MINIO_SECRET_KEY of Service db'],
      atMost: 'warning',
    },
    {
      name: 'the key of the search beside LibreChat',
      reference: {
        ...database,
        settings: new Map([['MEILI_MASTER_KEY', value('DrhYf7zENyR6AlUCKmnz0eYASOQdl6zxH7s7MKFSfFCt')]]),
      },
      says: ['the samples of LibreChat publish'],
      atMost: 'warning',
    },
    {
      name: 'the key of the documents of vLLM',
      reference: deployment({ component: 'vllm', service: 'vllm', settings: { '--api-key': 'EMPTY' } }),
      says: ['vLLM sets --api-key: the documents publish this key.'],
      atMost: 'warning',
    },
    {
      name: 'within an address',
      reference: {
        ...database,
        settings: new Map([['DATABASE', value('postgresql://postgres:difyai123456@db:5432/x')]]),
      },
      says: ['DATABASE of Service db'],
      atMost: 'warning',
    },
    {
      name: 'within an address, of a component that others reach: the database keeps it, and not the component',
      reference: deployment({
        settings: { LANGFLOW_DATABASE_URL: 'postgresql://langflow:langflow@db:5432/langflow' },
        ports: [port('7860:7860')],
      }),
      says: ['LANGFLOW_DATABASE_URL of Langflow'],
      atMost: 'warning',
    },
    {
      name: 'a published service',
      reference: deployment({
        component: 'litellm',
        service: 'litellm',
        settings: { LITELLM_MASTER_KEY: value('sk-1234', 9, { by: 'default' }) },
        ports: [port('4000:4000')],
      }),
      says: ['LITELLM_MASTER_KEY of LiteLLM falls back to a value that the samples of LiteLLM publish.'],
    },
    {
      name: 'a short word in its own component',
      reference: deployment({
        component: 'anythingllm',
        service: 'chat',
        settings: { AUTH_TOKEN: 'hunter2' },
      }),
      says: ['AUTH_TOKEN of AnythingLLM (service chat)'],
      atMost: 'warning',
    },
    {
      name: 'what takes the place of a secret',
      reference: {
        ...withPassword('difyai123456'),
        previous: { ...database, settings: new Map([['POSTGRES_PASSWORD', secret()]]) },
      },
      says: ['POSTGRES_PASSWORD'],
    },
  ],
})

test('no value of a secret is repeated', () => {
  for (const reference of [langfuse, withPassword('difyai123456')]) {
    const said = JSON.stringify(check(deploymentDefaultSecret, { reference }))
    expect(said).not.toMatch(/mysecret|difyai123456/)
  }
})

test('long values take no time', () => {
  const reference = withPassword(`://${':'.repeat(200_000)}`)
  expect(check(deploymentDefaultSecret, { reference })).toEqual([])
})

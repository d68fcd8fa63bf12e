import { modelHost } from '../../../src/rules/model/host.ts'
import { cases } from '../../support/cases.ts'
import { COMMIT, model } from '../samples.ts'

const url = 'https://models.acme.example/leaf.onnx'
const plain = { id: `url:${url}`, hub: 'url', name: url } as const
const bucket = 's3://acme-models/leaf.safetensors'

cases(modelHost, {
  accepts: [
    { name: 'the hub itself', reference: model('acme/bert', { revision: COMMIT, pinned: true }) },
    { name: 'an address with a digest', reference: model(url, { ...plain, pinned: true }) },
    { name: 'an allowed host', reference: model(url, plain), options: { allow: ['models.acme.example'] } },
    {
      name: 'an allowed hub',
      reference: model('acme/leaf', { id: 'kaggle:acme/leaf', hub: 'kaggle' }),
      options: { allow: ['kaggle'] },
    },
    {
      name: 'an allowed bucket',
      reference: model(bucket, { id: `bucket:${bucket}`, hub: 'bucket' }),
      options: { allow: ['bucket:s3://acme-models/**'] },
    },
    {
      name: 'an allowed mirror',
      reference: model('acme/bert', { endpoint: 'https://hub.acme.example/hf' }),
      options: { allow: ['hub.acme.example'] },
    },
    {
      name: 'what was so before',
      reference: model(url, { ...plain, previous: model(url, plain) }),
    },
    {
      name: 'Ollama',
      reference: model('library/llama3.2', { id: 'ollama:library/llama3.2', hub: 'ollama' }),
    },
  ],
  reports: [
    {
      name: 'another endpoint',
      reference: model('acme/bert', { endpoint: 'https://hub.acme.example' }),
      says: [
        "acme/bert is fetched from https://hub.acme.example in place of the hub itself, so that what is known of the hub's copy says nothing of it.",
      ],
    },
    {
      name: 'a switch of all of them',
      reference: model('https://hub.acme.example', {
        hub: 'url',
        endpoint: 'https://hub.acme.example',
        callee: 'HF_ENDPOINT',
      }),
      says: ['HF_ENDPOINT sends every question for a model to https://hub.acme.example in place of the hub.'],
    },
    {
      name: 'a plain address',
      reference: model(url, plain),
      says: [
        `${url} is a plain address without a digest beside it: whoever holds the host can put other bytes behind it.`,
      ],
    },
    {
      name: 'a plain address in a text',
      reference: model(url, { ...plain, surface: 'docs' }),
      says: ['is a plain address'],
      atMost: 'notice',
    },
    {
      name: 'a digest that is gone',
      reference: model(url, { ...plain, previous: model(url, { ...plain, pinned: true }) }),
      says: ['is a plain address'],
    },
    {
      name: 'a hub that is not asked',
      reference: model('acme/leaf', { id: 'modelscope:acme/leaf', hub: 'modelscope' }),
      says: [
        'The model acme/leaf comes from ModelScope, which is not asked: neither its files nor its owner were looked at.',
      ],
    },
    {
      name: 'a bucket, though another one is allowed',
      reference: model(bucket, { id: `bucket:${bucket}`, hub: 'bucket' }),
      options: { allow: ['bucket:s3://other/**'] },
      says: ['comes from a bucket, which is not asked'],
    },
  ],
})

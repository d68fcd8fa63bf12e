import { describe, expect, test } from '@jest/globals'
import {
  address,
  datasetOrAddress,
  kaggleName,
  modelOrAddress,
  modelscopeName,
  ociName,
  ollamaName,
} from '../../../src/readers/models/identify.ts'
import { modelReference } from '../../../src/readers/models/reference.ts'

// Written apart, since the hub's address stands in one file of the repository alone.
const LONG = `${['hugging', 'face'].join('')}.co`
const COMMIT = '0123456789abcdef0123456789abcdef01234567'
const DIGEST = `sha256:${'9f'.repeat(32)}`

const hf = (name: string, more: object = {}) => ({ hub: 'huggingface', type: 'model', name, ...more })

describe('addresses', () => {
  test.each<[string, object]>([
    [`https://${LONG}/acme/leaf`, hf('acme/leaf')],
    [`https://user:token@${LONG}/acme/leaf`, hf('acme/leaf')],
    [`git@${LONG}:acme/leaf`, hf('acme/leaf')],
    ['https://hf.co/acme/leaf.git', hf('acme/leaf')],
    ['hf.co/acme/leaf-GGUF:Q4_K_M', hf('acme/leaf-GGUF')],
    [
      `https://hf.co/acme/leaf/resolve/${COMMIT}/a/b.onnx?download=1`,
      hf('acme/leaf', { revision: COMMIT, file: 'a/b.onnx' }),
    ],
    [
      'hf://datasets/acme/leaves@v1/x.csv',
      { ...hf('acme/leaves'), type: 'dataset', revision: 'v1', file: 'x.csv' },
    ],
    ['hf://acme/leaf:v2', hf('acme/leaf', { revision: 'v2' })],
    ['hf:acme/leaf:Q4_K_M', hf('acme/leaf')],
    ['huggingface://acme/leaf/x.gguf', hf('acme/leaf', { file: 'x.gguf' })],
    [
      'https://hf-mirror.com/acme/leaf/resolve/main/x.onnx',
      hf('acme/leaf', { revision: 'main', file: 'x.onnx', endpoint: 'https://hf-mirror.com' }),
    ],
    ['ollama://gemma3:4b', { hub: 'ollama', type: 'model', name: 'library/gemma3', revision: '4b' }],
    [
      'oci://registry.acme.example/llm/leaf:1',
      { hub: 'oci', type: 'model', name: 'registry.acme.example/llm/leaf', revision: '1' },
    ],
    ['modelscope://Acme/leaf', { hub: 'modelscope', type: 'model', name: 'Acme/leaf' }],
    ['https://modelscope.cn/models/Acme/leaf', { hub: 'modelscope', type: 'model', name: 'Acme/leaf' }],
    ['models:/leaf/3', { hub: 'mlflow', type: 'model', name: 'leaf', revision: '3' }],
    ['models:/leaf@champion', { hub: 'mlflow', type: 'model', name: 'leaf', revision: 'champion' }],
    ['runs:/0af1/model', { hub: 'mlflow', type: 'model', name: 'runs/0af1/model' }],
    [
      'wandb-artifact:///acme/p/leaf:v3',
      { hub: 'wandb', type: 'model', name: 'acme/p/leaf', revision: 'v3' },
    ],
    ['s3://acme/models/leaf/', { hub: 'bucket', type: 'model', name: 's3://acme/models/leaf' }],
    [
      'https://models.acme.example/a.gguf?x=1',
      { hub: 'url', type: 'model', name: 'https://models.acme.example/a.gguf' },
    ],
    [
      `https://raw.githubusercontent.com/acme/leaf/${COMMIT}/a.pth`,
      {
        hub: 'url',
        type: 'model',
        name: `https://raw.githubusercontent.com/acme/leaf/${COMMIT}/a.pth`,
        revision: COMMIT,
        pinned: true,
      },
    ],
  ])('%s', (text, expected) => {
    expect(address(text)).toEqual(expected)
  })

  test.each([
    ...[
      '',
      'acme/leaf',
      'https://hf.co/docs/x',
      'https://hf.co/acme',
      'https://acme.example/a.txt',
      'pvc://models/x',
    ],
    ...[
      'https://acme.example/$MODEL.gguf',
      'hf://<owner>/<name>',
      'hf://../x',
      'https://acme.example/firmware.bin',
    ],
    ...[
      `https://hf.co.acme.example/a/b`,
      `https://acme.example/${'a'.repeat(2000)}.gguf`,
      'hf://\u0430cme/leaf',
    ],
  ])('%j is none', text => {
    expect(address(text)).toBeUndefined()
  })
})

describe('names', () => {
  test.each([
    ...[
      'text/plain',
      'application/json',
      'Europe/Berlin',
      'linux/amd64',
      'actions/checkout',
      'your-org/model',
    ],
    ...[
      '<owner>/<name>',
      '{model}',
      '$MODEL',
      'owner/repo',
      'path/to/model',
      'outputs/x',
      'checkpoints/best',
      './x/y',
    ],
    ...[
      'openai/gpt-4o',
      'anthropic/claude-3',
      'bedrock/anthropic.claude-v2',
      'openrouter/auto',
      'gpt-4o',
      'maple',
    ],
    ...[
      'a--b/c',
      'a/..b',
      'a/b/c',
      `${'a'.repeat(300)}/b`,
      '\u0430cme/leaf',
      '__proto__',
      'a/b@c@d',
      'x/y z',
    ],
  ])('%j is no model', text => {
    expect(modelOrAddress(text)).toBeUndefined()
  })

  test.each([
    'acme/leaf',
    'openai/gpt-oss-20b',
    'openai/whisper-large-v3',
    'google/gemma-2b',
    'gpt2',
    'deepseek-ai/x',
  ])('%s is one', name => {
    expect(modelOrAddress(name)).toEqual(hf(name))
  })

  test('datasets', () => {
    expect(datasetOrAddress('imdb')).toEqual({ ...hf('imdb'), type: 'dataset' })
    expect(datasetOrAddress('csv')).toBeUndefined()
    expect(modelOrAddress('acme/leaf@v1')).toEqual(hf('acme/leaf', { revision: 'v1' }))
  })

  test.each<[string, object | undefined]>([
    ['llama3.2', { name: 'library/llama3.2' }],
    ['llama3.2:3b', { name: 'library/llama3.2', revision: '3b' }],
    ['acme/poet', { name: 'acme/poet' }],
    [`acme/poet:1@${DIGEST}`, { name: 'acme/poet', revision: DIGEST }],
    [
      'registry.acme.example:5000/team/otter:7b',
      { name: 'team/otter', revision: '7b', endpoint: 'registry.acme.example:5000' },
    ],
    ['./x.gguf', undefined],
    ['/models/x', undefined],
    ['x.gguf', undefined],
    ['a/b/c/d', undefined],
    ['<model>', undefined],
    ['$MODEL', undefined],
  ])('Ollama: %s', (text, expected) => {
    expect(ollamaName(text)).toEqual(expected && { hub: 'ollama', type: 'model', ...expected })
  })

  test.each<[string, object | undefined]>([
    ['ai/smollm2', { name: 'ai/smollm2' }],
    [`registry.acme.example/llm/x:1@${DIGEST}`, { name: 'registry.acme.example/llm/x', revision: DIGEST }],
    ['localhost:5000/x:1', { name: 'localhost:5000/x', revision: '1' }],
    ['./x', undefined],
    ['AI/Upper', undefined],
    ['a//b', undefined],
  ])('registries: %s', (text, expected) => {
    expect(ociName(text)).toEqual(expected && { hub: 'oci', type: 'model', ...expected })
  })

  test('Kaggle and ModelScope', () => {
    expect(kaggleName('Acme/leaf/pyTorch/7b/3')).toEqual({
      hub: 'kaggle',
      type: 'model',
      name: 'acme/leaf/pytorch/7b',
      revision: '3',
    })
    expect(kaggleName('acme/leaves/versions/2', 'dataset')).toEqual({
      hub: 'kaggle',
      type: 'dataset',
      name: 'acme/leaves',
      revision: '2',
    })
    expect(modelscopeName('Acme/leaf')).toEqual({ hub: 'modelscope', type: 'model', name: 'Acme/leaf' })
    expect(modelscopeName('leaf')).toBeUndefined()
  })
})

describe('references', () => {
  const base = { callee: 'x', surface: 'config', at: { path: 'a', line: 1 } } as const

  test.each<[string, object, string, boolean]>([
    ['a commit', { identity: hf('a/b'), revision: COMMIT }, `hf:a/b@${COMMIT}`, true],
    ['a branch', { identity: hf('a/b'), revision: 'main' }, 'hf:a/b@main', false],
    ['a tag of Ollama', { identity: ollamaName('x:1') }, 'ollama:library/x@1', false],
    ['a digest', { identity: ociName(`r.example/x@${DIGEST}`) }, `oci:r.example/x@${DIGEST}`, true],
    [
      'a commit where tags are',
      { identity: ollamaName('x'), revision: COMMIT },
      `ollama:library/x@${COMMIT}`,
      false,
    ],
    [
      'a digest beside an address',
      { identity: address('https://a.example/b.pt'), pinned: true },
      'url:https://a.example/b.pt',
      true,
    ],
  ])('%s', (_, parts, id, pinned) => {
    expect(modelReference({ ...base, ...(parts as { identity: never }) })).toMatchObject({
      id,
      pinned,
      kind: 'model',
    })
  })

  test('keeps what stands beside it, within bounds', () => {
    const found = modelReference({
      ...base,
      identity: hf('a/b') as never,
      revision: 'x'.repeat(1000),
      remoteCode: 'y',
      role: 'adapter',
    })
    expect(found).toMatchObject({ remoteCode: 'y', role: 'adapter', resolvedBy: 'literal' })
    expect(found.revision).toHaveLength(301)
  })
})

import { describe, expect, test } from '@jest/globals'
import {
  address,
  github,
  isWeightUrl,
  marked,
  type Naming,
  owned,
  repository,
  weightAddress,
} from '../../../src/readers/models/naming.ts'
import {
  gradio,
  kaggle,
  kerasPreset,
  litellm,
  mlflow,
  modelscope,
  ollama,
  provider,
  wandb,
} from '../../../src/readers/models/naming-services.ts'

const NAMINGS: Readonly<Record<string, Naming>> = {
  address,
  github,
  gradio,
  kaggle,
  kerasPreset,
  litellm,
  marked,
  mlflow,
  modelscope,
  ollama,
  owned,
  provider,
  repository,
  wandb,
  weightAddress,
}

const brief = (name: string, text: string): string | undefined => {
  const found = NAMINGS[name]?.(text, { type: 'model' })
  return (
    found &&
    `${found.hub} ${found.name}${found.revision ? `@${found.revision}` : ''}${found.pinned ? ' pinned' : ''}`
  )
}

const DIGEST = `sha256:${'0a'.repeat(32)}`

test.each<[string, string, string | undefined]>([
  ['repository', 'a/b', 'huggingface a/b'],
  ['repository', 'https://hf.co/a/b/tree/v1', 'huggingface a/b@v1'],
  ['repository', 's3://bucket.example/a', 'bucket s3://bucket.example/a'],
  ['owned', 'large-v3', undefined],
  ['owned', 'a/b', 'huggingface a/b'],
  ['marked', 'hf-hub:a/b@v1', 'huggingface a/b@v1'],
  ['marked', 'resnet50', undefined],
  ['marked', 'local-dir:a/b', undefined],
  ['github', 'a/b', 'github a/b'],
  ['github', 'a/b:release/1.0', 'github a/b@release/1.0'],
  ['github', 'a/b/c', undefined],
  ['github', './a', undefined],
  ['address', 'https://a.example/x', 'url https://a.example/x'],
  ['address', 'https://a.example', undefined],
  ['address', 'file:///etc/passwd', undefined],
  ['weightAddress', 'https://a.example/x.gguf?download=1', 'url https://a.example/x.gguf?download=1'],
  ['weightAddress', 'https://a.example/x.png', undefined],
  ['ollama', 'llama3', 'ollama library/llama3'],
  ['ollama', 'a/b:7b', 'ollama a/b@7b'],
  ['ollama', `registry.example:5000/a/b@${DIGEST}`, `ollama registry.example:5000/a/b@${DIGEST} pinned`],
  ['ollama', 'hf.co/a/b:Q4', 'huggingface a/b'],
  ['ollama', 'gpt-4o', undefined],
  ['ollama', 'gpt-oss:20b', 'ollama library/gpt-oss@20b'],
  ['ollama', 'a b', undefined],
  ['litellm', 'ollama/llama3:8b', 'ollama library/llama3@8b'],
  ['litellm', 'huggingface/a/b', 'huggingface a/b'],
  ['litellm', 'hosted_vllm/a/b', 'huggingface a/b'],
  ['litellm', 'openai/gpt-4o', undefined],
  ['provider', 'ollama:llama3:8b', 'ollama library/llama3@8b'],
  ['provider', 'huggingface:a/b', 'huggingface a/b'],
  ['provider', 'openai:gpt-4o', undefined],
  ['modelscope', 'a/b', 'modelscope a/b'],
  ['modelscope', 'b', undefined],
  ['kaggle', 'a/b/keras/c/2', 'kaggle a/b/keras/c@2'],
  ['kaggle', 'a/b', 'kaggle a/b'],
  ['kaggle', '../a', undefined],
  ['kerasPreset', 'bert_base', undefined],
  ['kerasPreset', 'kaggle://a/b/keras/c', 'kaggle a/b/keras/c'],
  ['mlflow', 'models:/a/1', 'mlflow models/a@1'],
  ['mlflow', 'models:/a.b.c@x', 'mlflow models/a.b.c@x'],
  ['mlflow', 'runs:/1/model', 'mlflow runs/1/model'],
  ['mlflow', 'out/model', undefined],
  ['wandb', 'e/p/a:v1', 'wandb e/p/a@v1'],
  ['wandb', 'a/b/c/d/e', undefined],
  ['gradio', 'models/a/b', 'huggingface a/b'],
  ['gradio', 'a/b', undefined],
])('%s reads %s', (name, text, expected) => {
  expect(brief(name, text)).toBe(expected)
})

test('addresses of weights', () => {
  expect(isWeightUrl('https://a.example/x.safetensors')).toBe(true)
  expect(isWeightUrl('gs://a.example/x.tar.gz')).toBe(false)
  expect(isWeightUrl('https://a.example/x.pt.tar')).toBe(true)
})

describe('hostile names name nothing, soon', () => {
  const LONG = 100_000
  test.each(Object.keys(NAMINGS))('%s', name => {
    const start = performance.now()
    for (const text of [
      ...['', '..', 'a/..', '../a/b', 'a/b\n', 'a/\u0432', `${'a'.repeat(300)}/b`, '\ud800/a', 'a/b\0'],
      'a'.repeat(LONG),
      'a/'.repeat(LONG),
      '@'.repeat(LONG),
      `https://${'a'.repeat(LONG)}`,
      `https://a.example/${'/'.repeat(LONG)}`,
      `models:/${'.a'.repeat(LONG)}`,
      `a.${'b.'.repeat(LONG)}/c`,
      `hf-hub:${'@'.repeat(LONG)}`,
    ]) {
      expect([text.slice(0, 40), brief(name, text)]).toEqual([text.slice(0, 40), undefined])
    }
    expect(performance.now() - start).toBeLessThan(15_000)
  })
})

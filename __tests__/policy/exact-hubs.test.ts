/** Waivers of models on hubs beside Hugging Face. */
import { expect, test } from '@jest/globals'
import { exact, modelKey, namesOf } from '../../src/policy/exact.ts'
import { model } from '../rules/samples.ts'

const DIGEST = `sha256:${'0a'.repeat(32)}`
const COMMIT = '0123456789abcdef0123456789abcdef01234567'

test.each([
  [`oci:registry.acme.example/llm/otter@${DIGEST}`, 'oci:registry.acme.example/llm/otter'],
  [`ollama:library/llama3.2@${DIGEST}`, 'ollama:library/llama3.2'],
  [`github:acme/vision@${COMMIT}`, 'github:acme/vision'],
  [`modelscope:acme/leaf@${COMMIT}`, 'modelscope:acme/leaf'],
])('%s is exact', (text, name) => {
  expect(exact(text)).toEqual({ name, key: text })
})

test.each([
  'ollama:library/llama3.2@3b',
  'ollama:library/llama3.2',
  `ollama:library/*@${DIGEST}`,
  `oci:acme/kit@${COMMIT}`,
  'url:https://models.acme.example/x.pt',
  'bucket:s3://acme/x',
])('%s is not', text => {
  expect(exact(text)).toBeUndefined()
})

test('a reference is called by the id of its hub', () => {
  const otter = model('library/otter', {
    id: `ollama:library/otter@${DIGEST}`,
    hub: 'ollama',
    revision: DIGEST,
  })
  expect(modelKey(otter)).toBe('ollama:library/otter')
  expect(namesOf(otter, {})).toEqual({
    name: 'ollama:library/otter',
    keys: [`ollama:library/otter@${DIGEST}`],
  })
})

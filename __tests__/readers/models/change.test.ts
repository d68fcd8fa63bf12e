/** Models outside of Python as a change brings them. */
import { expect, test } from '@jest/globals'
import { extract } from '../../../src/readers/index.ts'
import { changeOf } from '../memory.ts'

const read = async (base: Record<string, string>, head: Record<string, string>) =>
  (await extract(changeOf(base, head), { ignored: () => false })).references

test('only what the change adds or worsens is told, with what stood there before', async () => {
  const before = 'model_name_or_path: acme/leaf\nmodel_revision: v1\ndataset_name: acme/words\n'
  const found = await read({ 'train.yaml': before }, { 'train.yaml': before.replace('v1', 'v2') })
  expect(found).toMatchObject([
    {
      kind: 'model',
      id: 'hf:acme/leaf@v2',
      line: 'model_name_or_path: acme/leaf',
      previous: { id: 'hf:acme/leaf@v1' },
    },
  ])
})

test('another endpoint is news, though the model is the same', async () => {
  const before = 'env:\n  MODEL_ID: acme/leaf\n'
  const found = await read(
    { 'x.yaml': before },
    { 'x.yaml': `${before}  HF_ENDPOINT: https://hub.acme.example\n` },
  )
  expect(found).toMatchObject([
    { id: 'hf:acme/leaf', endpoint: 'https://hub.acme.example', previous: { id: 'hf:acme/leaf' } },
  ])
})

test('a folder of the repository is no model', async () => {
  const found = await read({}, { 'train.yaml': 'hf_repo: acme/leaf\n', 'acme/leaf/config.txt': 'x' })
  expect(found.filter(({ kind }) => kind === 'model')).toEqual([])
})

test('large JSON is data, and no configuration that could not be read', async () => {
  const large = `{"hf_repo": "acme/leaf", "x": "${'y'.repeat(11 * 1024 * 1024)}"}`
  expect(await read({}, { 'data/large.json': large, 'data/latin.json': '{"hf_repo": "\ud800"}' })).toEqual([])
})

test('a configuration that no longer parses is told once', async () => {
  const found = await read(
    { 'x.yaml': 'hf_repo: acme/leaf\n' },
    { 'x.yaml': 'hf_repo: acme/leaf\n  broken: [\n' },
  )
  expect(found).toMatchObject([{ kind: 'unread', broken: true }])
})

import { describe, expect, test } from '@jest/globals'
import { hubAddress, hubId, hubUrl, isCommit, repositoryName } from '../../../src/readers/models/hub.ts'

// Written apart, since the hub's address stands in one file of the repository alone.
const HOST = `${['hugging', 'face'].join('')}.co`

describe('names of repositories', () => {
  test.each(['gpt2', 'a/b', 'Org-1/Model_2.0', '_a/b_', `${'a'.repeat(96)}/${'b'.repeat(96)}`])(
    '%s',
    name => {
      expect(repositoryName(name)).toBe(name)
    },
  )

  test.each([
    ...['', ' ', 'a b', 'a/b/c', '/a', './a', '../a', '~/a', 'C:/a', 'a\\b', 'a/', '/a/b'],
    ...['-a/b', 'a/b-', 'a/.b', 'a/b.', 'a--b/c', 'a/b..c', 'a/b.git', 'a/b@c', 'a/ü', 'a:b/c'],
    ...['model.safetensors', 'data/train.json', 'configs/x.yaml', `${'a'.repeat(97)}/b`],
    ...[
      'your-org/model',
      'your_name/x',
      '<user>/x',
      'username/model',
      'path/model',
      'org/your-model',
      'a/model_id',
    ],
    ...['models/x', 'datasets/x', 'spaces/x', 'docs/x', 'default', 'model', 'None', 'a/\uE000'],
  ])('%j is none', name => {
    expect(repositoryName(name)).toBeUndefined()
  })
})

describe('URLs', () => {
  test.each<[string, object | undefined]>([
    [`https://${HOST}/a/b`, { type: 'model', name: 'a/b' }],
    [`https://www.${HOST}/a/b/`, { type: 'model', name: 'a/b' }],
    [
      `https://${HOST}/a/b/resolve/main/c/d.bin?download=true`,
      { type: 'model', name: 'a/b', revision: 'main', file: 'c/d.bin' },
    ],
    [
      `http://${HOST}/datasets/a/b/raw/v1/c.json`,
      { type: 'dataset', name: 'a/b', revision: 'v1', file: 'c.json' },
    ],
    [`https://${HOST}/spaces/a/b/tree/dev/c`, { type: 'space', name: 'a/b', revision: 'dev' }],
    [`https://${HOST}/docs/transformers`, undefined],
    [`https://${HOST}/a`, undefined],
    [`https://evil-${HOST}/a/b`, undefined],
    [`https://${HOST}.evil.example/a/b`, undefined],
    ['https://hub.example/a/b/resolve/main/c', undefined],
    ['a/b', undefined],
  ])('%s', (url, expected) => {
    expect(hubUrl(url)).toEqual(expected)
  })

  test('addresses of the file system', () => {
    expect(hubAddress('hf://a/b')).toEqual({ type: 'model', name: 'a/b' })
    expect(hubAddress('hf://datasets/a/b@v1/c/d.csv')).toEqual({
      type: 'dataset',
      name: 'a/b',
      revision: 'v1',
      file: 'c/d.csv',
    })
    expect(hubAddress('hf://a')).toBeUndefined()
  })
})

test('ids and commits', () => {
  expect(hubId({ type: 'model', name: 'a/b' })).toBe('hf:a/b')
  expect(hubId({ type: 'dataset', name: 'a/b', revision: 'v1' })).toBe('hf-dataset:a/b@v1')
  expect(hubId({ type: 'space', name: 'a/b' })).toBe('hf-space:a/b')
  expect([isCommit('a'.repeat(40)), isCommit('a'.repeat(39)), isCommit('main'), isCommit(undefined)]).toEqual(
    [true, false, false, false],
  )
})

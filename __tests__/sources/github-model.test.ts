import { expect, test } from '@jest/globals'
import { githubModel } from '../../src/sources/github-model.ts'
import { aModel, known, scene } from '../support/asking.ts'
import type { GitHubRepository } from '../support/registry/github.ts'

const [OLD, NEW, FORK] = ['a', 'b', 'c'].map(letter => letter.repeat(40)) as [string, string, string]
const vision: GitHubRepository = {
  commits: { [OLD]: [], [NEW]: [OLD], [FORK]: [OLD] },
  branches: { main: NEW, old: OLD },
  tags: { v1: OLD },
  info: { id: 42, created_at: '2020-01-01T00:00:00Z' },
}

const ask = async (fields: object = {}, entry: GitHubRepository | undefined = vision) => {
  const { registry, http } = await scene()
  if (entry) registry.github.set('pytorch/vision', entry)
  const [fact] = await githubModel.ask([aModel({ name: 'pytorch/vision', hub: 'github', ...fields })], http)
  return { fact, value: known<'model'>(fact), registry }
}

test.each([
  ['the default branch', {}, NEW],
  ['a branch', { revision: 'old' }, OLD],
  ['a tag', { revision: 'v1' }, OLD],
  ['a commit', { revision: OLD }, OLD],
])('%s stands for a commit', async (_, fields, commit) => {
  expect((await ask(fields)).value).toEqual({
    id: 'pytorch/vision',
    objectId: '42',
    author: 'pytorch',
    created: '2020-01-01T00:00:00Z',
    commit,
    revisionExists: true,
    gated: false,
    disabled: false,
    files: [],
    code: ['hubconf.py'],
  })
})

test.each([
  ['a tag that is not there', 'v9'],
  ['a commit that is not there', 'd'.repeat(40)],
  ['a commit of a fork', FORK],
])('%s', async (_, revision) => {
  const { value } = await ask({ revision })
  expect(value).toMatchObject({ revisionExists: false })
  expect(value).not.toHaveProperty('commit')
})

test('a repository that has another name now', async () => {
  const { registry, http } = await scene()
  registry.github.set('old/vision', { ...vision, movedTo: 'pytorch/vision' })
  registry.github.set('pytorch/vision', vision)
  const [fact] = await githubModel.ask([aModel({ name: 'old/vision', hub: 'github' })], http)
  expect(known<'model'>(fact)).toMatchObject({ id: 'pytorch/vision', author: 'pytorch', commit: NEW })
})

test.each(['pytorch', '../x', 'a/..', `a/${'x'.repeat(300)}`, 'a/b/c'])('no repository: %s', async name => {
  const { fact, registry } = await ask({ name })
  expect(fact?.state).toBe('absent')
  expect(registry.asked).toEqual([])
})

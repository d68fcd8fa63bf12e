import { expect, test } from '@jest/globals'
import { InputError } from '../../src/change.ts'
import { fileAt } from '../../src/github/file.ts'
import { withGitHub } from '../support/github/client.ts'
import { reader, repository } from '../support/github.ts'

test('one file of a repository by tag, with the commit that the tag means', async () => {
  const repo = repository()
  const commit = repo.commit({ 'policies/ai.yml': 'version: 1\n' })
  repo.refs.set('v1', commit)
  await withGitHub({ repository: repo, tokens: { t: reader }, token: 't' }, async ({ client }) => {
    const where = { client, owner: 'acme', repo: 'shop' }
    const found = await fileAt(where, 'v1', 'policies/ai.yml')
    const bytes = await found.blob?.bytes()
    expect([found.commit, bytes && Buffer.from(await bytes.slice(0, bytes.size)).toString()]).toEqual([
      commit,
      'version: 1\n',
    ])
    expect(await fileAt(where, 'v1', 'policies')).toEqual({ commit, blob: undefined })
    expect(await fileAt(where, 'v1', 'other.yml')).toEqual({ commit, blob: undefined })
    const missing = fileAt(where, 'v2', 'other.yml')
    await expect(missing).rejects.toThrow(InputError)
    await expect(missing).rejects.toThrow(
      /^The commit "v2" of acme\/shop could not be read\. GitHub refused the request \(HTTP 422, "No commit found for SHA: v2"\)\.$/,
    )
  })
})

/** A change is the same change, whether it is read through the API, from a whole clone or from a shallow one. */
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, jest, test } from '@jest/globals'
import { type Clone, cloneAt, newFolder, removeFolders } from '../support/clone.ts'
import { mergeGroupEvent } from '../support/events.ts'
import { brief, type FindingsFile, reportOf, timeless } from '../support/findings.ts'
import { type GitServer, startGitServer } from '../support/git-server.ts'
import { judge, STACK } from '../support/judging.ts'
import { TOKEN } from '../support/runner.ts'
import { HOSTILE, manifest, POLICY_PATH, policyFor, type Shop, withShop } from '../support/shop.ts'

jest.setTimeout(90_000)
afterAll(removeFolders)

/** Serves the shop's repository as `acme/shop`. */
const served = async (shop: Shop, act: (server: GitServer) => Promise<void>): Promise<void> => {
  const root = newFolder()
  mkdirSync(join(root, 'acme'))
  cloneAt(root).git('clone', '--quiet', '--bare', shop.clone.path, 'acme/shop')
  const bare = cloneAt(join(root, 'acme/shop'))
  bare.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  for (const id of [shop.base, shop.head]) bare.git('fetch', '--quiet', shop.clone.path, id)
  const server = await startGitServer(root, TOKEN)
  try {
    await act(server)
  } finally {
    await server.close()
  }
}

/** What actions/checkout makes: one commit, detached, in a repository whose remote is the server. */
const checkout = (shop: Shop, id: string, ...depth: readonly string[]): Clone => {
  const clone = cloneAt(newFolder())
  clone.git('init', '--quiet')
  clone.git('fetch', '--quiet', ...depth, `file://${shop.clone.path}`, id)
  clone.git('checkout', '--quiet', '--detach', id)
  return clone
}

/** Text and messages are the same too; notes may tell how the change was read. */
const comparable = ({ notes: _, ...report }: FindingsFile) => timeless(report)

test.concurrent('API, clone and shallow clone: give identical findings, also when main has moved on', () =>
  withShop({}, async shop => {
    const tip = shop.commit({ 'later.txt': 'x', 'package.json': manifest({ express: '5.0.0' }) }, shop.base)
    const merged = shop.clone.git('merge-base', tip, shop.head)
    expect(merged).toBe(shop.base)
    shop.clone.git('branch', '--force', 'main', tip)
    shop.clone.git('branch', '--force', 'topic', shop.head)
    const payload = shop.pull({ base: tip })

    await served(shop, async server => {
      const env = { GITHUB_SERVER_URL: server.url }
      const whole = cloneAt(newFolder())
      whole.git('clone', '--quiet', shop.clone.path, '.')
      const shallow = checkout(shop, shop.head, '--depth=1')
      const [api, full, cut] = await Promise.all(
        [undefined, whole.path, shallow.path].map(workspace =>
          judge(shop, { payload, env, ...(workspace ? { workspace } : {}) }),
        ),
      )
      if (!api || !full || !cut) throw new Error('A run is missing.')
      expect([api.code, full.code, cut.code]).toEqual([1, 1, 1])
      const report = reportOf(api)
      expect(report.base).toBe(shop.base)
      expect(brief(report)).toContain('error package-absent package.json:7')
      expect(comparable(reportOf(full))).toEqual(comparable(report))
      expect(comparable(reportOf(cut))).toEqual(comparable(report))
      // Only the shallow clone had to fetch: the merge base and the tip of the base, with the job's token.
      expect(server.calls.some(call => call.startsWith('POST /acme/shop/git-upload-pack'))).toBe(true)
      expect(cut.everything).not.toContain(Buffer.from(`x-access-token:${TOKEN}`).toString('base64'))
    })
  }))

test.concurrent('API, clone and shallow clone: the checkout of the test merge has the head, and the verdict is the same', () =>
  withShop({}, async shop => {
    await served(shop, async server => {
      shop.clone.git('checkout', '--quiet', '--detach', shop.base)
      shop.clone.git('merge', '--quiet', '--no-ff', '-m', 'test merge', shop.head)
      const merge = shop.clone.git('rev-parse', 'HEAD')
      const workspace = checkout(shop, merge, '--depth=1').path
      const env = { GITHUB_SERVER_URL: server.url }
      const [cut, api] = await Promise.all([
        judge(shop, { workspace, env, sha: merge }),
        judge(shop, { env }),
      ])
      expect(cut.code).toBe(1)
      expect(comparable(reportOf(cut))).toEqual(comparable(reportOf(api)))
    })
  }))

test.concurrent('API, clone and shallow clone: commits that are nowhere to be had end in one paragraph with the cure', () =>
  withShop({}, async shop => {
    const workspace = cloneAt(newFolder())
    workspace.git('init', '--quiet')
    const result = await judge(shop, { workspace: workspace.path, inputs: { comment: 'off' } })
    expect(result.code).toBe(2)
    expect(result.annotations).toHaveLength(1)
    expect(result.annotations[0]?.data).toMatch(
      /is not in this clone and could not be fetched .*fetch-depth: 0/,
    )
    expect(result.everything).not.toMatch(STACK)
  }))

test.concurrent('what stands in the workspace is not read: neither its policy nor its files, hooks and settings', () =>
  withShop({ after: HOSTILE }, async shop => {
    const clone = cloneAt(newFolder())
    clone.git('clone', '--quiet', shop.clone.path, '.')
    clone.git('fetch', '--quiet', shop.clone.path, shop.head)
    const ran = join(newFolder(), 'ran')
    clone.write(POLICY_PATH, 'version: 1\nmode: warn\n')
    clone.write('package.json', '{}\n')
    clone.write('.git/hooks/post-checkout', `#!/bin/sh\ntouch ${ran}\n`)
    clone.git('config', 'core.fsmonitor', `touch ${ran}`)
    clone.git('config', 'diff.external', `touch ${ran}`)
    const before = clone.git('-c', 'core.fsmonitor=false', 'rev-parse', 'HEAD')
    const result = await judge(shop, { workspace: clone.path })
    expect(result.code).toBe(1)
    expect(brief(reportOf(result))).toContain('error package-absent package.json:7')
    expect(clone.git('-c', 'core.fsmonitor=false', 'rev-parse', 'HEAD')).toBe(before)
    expect(existsSync(ran)).toBe(false)
  }))

test.concurrent('a change that is only partly seen: fails as change-truncated', () =>
  withShop({}, async shop => {
    // A tree that GitHub does not list at once, and more changed folders than are read one by one.
    const folders = Array.from({ length: 310 }, (_, index) => [`docs-${index}/a.md`, `${index}\n`])
    const head = shop.commit({ ...HOSTILE, ...Object.fromEntries(folders) }, shop.base)
    Object.assign(shop.github.repository, { treeLimit: 3, listing: [] })
    const payload = shop.pull({ head })
    const pull = { ...payload.pull_request, changed_files: 313 }
    const result = await judge(shop, { payload: { ...payload, pull_request: pull } })
    expect(result.code).toBe(1)
    const { verdict, findings } = reportOf(result)
    expect(verdict).toBe('fail')
    expect(findings.filter(({ rule }) => rule === 'change-truncated')).toMatchObject([{ severity: 'error' }])
  }))

test.concurrent('a change that is only partly seen: a list that GitHub cuts is completed from the trees', () =>
  withShop({}, async shop => {
    const many = Array.from({ length: 305 }, (_, index) => [`docs/${index}.md`, `${index}\n`])
    const last = { 'zz/package.json': manifest({ 'last-of-all': '1.0.0' }) }
    const head = shop.commit({ ...Object.fromEntries(many), ...last }, shop.base)
    const result = await judge(shop, {
      event: 'merge_group',
      payload: mergeGroupEvent({ base: shop.base, head }),
    })
    expect(result.code).toBe(1)
    const report = reportOf(result)
    expect(brief(report)).toEqual(['error package-absent zz/package.json:5'])
    expect(report.notes.join()).toContain('GitHub lists only the first 300 files of a comparison')
  }))

test.concurrent('a policy that is a symbolic link is refused', () =>
  withShop({ policy: policyFor }, async shop => {
    shop.clone.git('checkout', '--quiet', '--detach', shop.base)
    shop.clone.git('rm', '--quiet', POLICY_PATH)
    shop.clone.plant([['120000', '/etc/passwd', POLICY_PATH]])
    const base = shop.clone.git('rev-parse', 'HEAD')
    shop.clone.git('checkout', '--quiet', '--force', '--detach', base)
    const head = shop.commit({ 'a.txt': 'a' }, base)
    const result = await judge(shop, { payload: shop.pull({ base, head }) })
    expect(result.code).toBe(2)
    expect(result.annotations.map(({ data }) => data)).toEqual([
      `${POLICY_PATH} is a symlink at the base side; a policy must be an ordinary file.`,
    ])
  }))

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { InputError } from '../../src/change.ts'
import { fromGit, type GitRequest } from '../../src/changes/git.ts'
import { type Clone, cloneAt, ENVIRONMENT, newClone, newFolder, removeFolders } from '../support/clone.ts'

afterAll(removeFolders)

const seen = async (request: GitRequest) => {
  const change = await fromGit({ environment: ENVIRONMENT, ...request })
  await change.close()
  const { base, head, notes, files } = change
  return { base, head, notes, paths: files.map(({ path }) => path) }
}

const refused = async (request: GitRequest): Promise<string> => {
  const error = await fromGit({ environment: ENVIRONMENT, ...request }).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof InputError)) throw new Error(`no InputError: ${error}`)
  return error.message
}

/**
 * ```
 * first ─ fork ─ ours   (topic)
 *            └── theirs (main)
 * ```
 */
const forked = (): { clone: Clone; first: string; fork: string; ours: string; theirs: string } => {
  const clone = newClone()
  clone.write('first', 'first')
  const first = clone.commit()
  clone.write('fork', 'fork')
  const fork = clone.commit()
  clone.git('checkout', '-q', '-b', 'topic')
  clone.write('ours', 'ours')
  const ours = clone.commit()
  clone.git('checkout', '-q', 'main')
  clone.write('theirs', 'theirs')
  const theirs = clone.commit()
  return { clone, first, fork, ours, theirs }
}

describe('the base', () => {
  const { clone, first, fork, ours, theirs } = forked()
  const directory = clone.path
  const own = { base: fork, head: ours, notes: [], paths: ['ours'] }

  test('is the merge base of what is named', async () => {
    expect(await seen({ directory, base: 'main', head: 'topic' })).toEqual(own)
    expect(await seen({ directory, base: theirs, head: ours })).toEqual(own)
  })

  test('is the named commit itself on demand', async () => {
    expect(await seen({ directory, base: 'main', head: 'topic', mergeBase: false })).toEqual({
      base: theirs,
      head: ours,
      notes: [],
      paths: ['ours', 'theirs'],
    })
  })

  test('is by default where the head left the default branch', async () => {
    expect(await seen({ directory, head: 'topic' })).toEqual(own)
  })

  test('is by default the parent on the default branch itself', async () => {
    expect(await seen({ directory })).toEqual({ base: fork, head: theirs, notes: [], paths: ['theirs'] })
  })

  test('may be an annotated tag', async () => {
    clone.git('tag', '-a', '-m', 'v1', 'v1', first)
    expect((await seen({ directory, base: 'v1', head: ours })).base).toBe(first)
  })

  test("is found among the remote's branches, as a checkout of a pull request has them", async () => {
    const there = cloneAt(newFolder())
    there.git('clone', '-q', clone.path, '.')
    there.git('checkout', '-q', '--detach', 'origin/topic')
    there.git('branch', '-D', '-q', 'main')
    expect(await seen({ directory: there.path, base: 'main' })).toEqual(own)
    expect(await seen({ directory: there.path })).toEqual(own)
  })

  test('follows init.defaultBranch when nothing else tells the default branch', async () => {
    const other = cloneAt(newFolder())
    other.git('clone', '-q', clone.path, '.')
    other.git('branch', '-m', 'main', 'trunk')
    other.git('remote', 'rm', 'origin')
    other.git('checkout', '-q', '-b', 'topic', ours)
    expect(await refused({ directory: other.path, head: first })).toMatch(/^No default branch was found/)
    other.git('config', 'init.defaultBranch', 'trunk')
    expect(await seen({ directory: other.path })).toEqual(own)
  })

  test('is the commit itself when two commits share no history', async () => {
    const tree = clone.git('rev-parse', `${first}^{tree}`)
    const alone = clone.git('commit-tree', '-m', 'alone', tree)
    expect(await seen({ directory, base: alone, head: fork })).toEqual({
      base: alone,
      head: fork,
      notes: [
        `No merge base of ${alone.slice(0, 12)} and ${fork.slice(0, 12)} was found, because the two share no history: the base commit itself is compared.`,
      ],
      paths: ['fork'],
    })
  })
})

describe('a shallow clone', () => {
  const { clone, ours, theirs, fork } = forked()
  const remote = `file://${clone.path}`
  const shallow = (): Clone => {
    const there = cloneAt(newFolder())
    there.git('clone', '-q', '--depth=1', '--branch=main', remote, '.')
    return there
  }

  test('fetches both commits at depth 1 and compares the base itself', async () => {
    const there = shallow()
    const warned: string[] = []
    const request = {
      directory: there.path,
      base: fork,
      head: ours,
      fetch: { remote },
      onWarn: (message: string) => void warned.push(message),
    }
    expect(await seen(request)).toEqual({
      base: fork,
      head: ours,
      notes: [
        `No merge base of ${fork.slice(0, 12)} and ${ours.slice(0, 12)} was found, because this clone is shallow: the base commit itself is compared.`,
      ],
      paths: ['ours'],
    })
    expect(warned).toEqual([`Not in the clone, so fetched: ${fork}, ${ours}`])
    const cut = readFileSync(join(there.path, '.git', 'shallow'), 'utf8')
      .trim()
      .split('\n')
    expect(cut.sort()).toEqual([fork, ours, theirs].sort())
  })

  test('says what to do when it may not fetch', async () => {
    expect(await refused({ directory: shallow().path, base: fork })).toBe(
      `base "${fork}" is not in this clone: fetch it, or use fetch-depth: 0 with actions/checkout.`,
    )
  })

  test('says why fetching failed', async () => {
    const gone = 'f'.repeat(40)
    expect(await refused({ directory: shallow().path, base: gone, fetch: { remote } })).toMatch(
      /^base "f{40}" is not in this clone and could not be fetched \(.*not our ref f{40}\): fetch it, or use fetch-depth: 0/,
    )
  })

  test('has no parent to compare with', async () => {
    const there = shallow()
    expect(await refused({ directory: there.path })).toMatch(/has no commit before it in this clone/)
  })

  test('a complete clone stays complete when a commit is fetched', async () => {
    const there = cloneAt(newFolder())
    there.git('clone', '-q', '--single-branch', '--branch=main', remote, '.')
    expect(await seen({ directory: there.path, base: theirs, head: ours, fetch: { remote } })).toEqual({
      base: fork,
      head: ours,
      notes: [],
      paths: ['ours'],
    })
    expect(existsSync(join(there.path, '.git', 'shallow'))).toBe(false)
  })
})

describe('the header that authorises', () => {
  const header = 'Authorization: Basic c2VjcmV0'

  test('reaches the remote once, also beside a stored one, and stands in no list of arguments', async () => {
    const got: (string | undefined)[] = []
    const server = createServer((request, response) => {
      got.push(...request.rawHeaders.filter((_, at, all) => all[at - 1]?.toLowerCase() === 'authorization'))
      response.writeHead(403).end()
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    try {
      const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
      const clone = newClone()
      clone.commit()
      clone.git('config', `http.${origin}/.extraheader`, 'Authorization: Basic b2xk')
      const log = join(newFolder(), 'trace')
      writeFileSync(log, '')
      const environment = {
        ...ENVIRONMENT,
        GIT_TRACE2_EVENT: log,
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'user.name',
        GIT_CONFIG_VALUE_0: 'B',
      }
      const message = await refused({
        directory: clone.path,
        environment,
        base: 'f'.repeat(40),
        fetch: { remote: `${origin}/acme/app`, header },
      })
      expect(message).toMatch(/could not be fetched \(unable to access .* 403\)/)
      expect(got).toEqual(['Basic c2VjcmV0'])
      const trace = readFileSync(log, 'utf8')
      expect(trace).toContain('"fetch"')
      expect(trace).not.toContain('c2VjcmV0')
    } finally {
      server.close()
    }
  })

  test('a password in the address of the remote is not printed', async () => {
    const clone = newClone()
    clone.commit()
    const message = await refused({
      directory: clone.path,
      base: 'f'.repeat(40),
      fetch: { remote: 'https://user:hunter2@127.0.0.1:1/acme/app' },
    })
    expect(message).toMatch(/could not be fetched/)
    expect(message).not.toContain('hunter2')
  })
})

describe('what the user can mend is said in one line', () => {
  const { clone } = forked()
  const directory = clone.path

  test.each([
    ['an option', '--output=/tmp/x'],
    ['a range', 'main..topic'],
    ['a path', 'main:first'],
    ['a line end', 'main\nHEAD'],
    ['a negation', '^main'],
    ['nothing', ''],
  ])('%s is no commit', async (_, name) => {
    const names = 'names no commit. Expected a commit id, a branch or a tag.'
    expect(await refused({ directory, base: name })).toBe(`base: ${JSON.stringify(name)} ${names}`)
    expect(await refused({ directory, head: name })).toBe(`head: ${JSON.stringify(name)} ${names}`)
  })

  test('an unknown branch', async () => {
    expect(await refused({ directory, base: 'mian' })).toBe(
      'base "mian" is not in this clone: fetch it, or use fetch-depth: 0 with actions/checkout.',
    )
  })

  test('a remote that would pass for an option', async () => {
    const fetch = { remote: '--upload-pack=touch /tmp/x' }
    expect(await refused({ directory, base: 'f'.repeat(40), fetch })).toMatch(
      /could not be fetched \(the remote is no name or address\)/,
    )
  })

  test('a remote that would run a program', async () => {
    const trap = join(newFolder(), 'ran')
    clone.git('config', 'protocol.ext.allow', 'always')
    const fetch = { remote: `ext::touch ${trap}` }
    expect(await refused({ directory, base: 'f'.repeat(40), fetch })).toMatch(/transport 'ext' not allowed/)
    expect(existsSync(trap)).toBe(false)
  })

  test('a folder that is no repository, and one that is not there', async () => {
    const folder = newFolder()
    const environment = { ...ENVIRONMENT, GIT_CEILING_DIRECTORIES: join(folder, '..') }
    expect(await refused({ directory: folder, environment })).toBe(
      `${folder}: not a git repository. Run inside a clone; in a workflow, put actions/checkout before this step.`,
    )
    expect(await refused({ directory: join(folder, 'x') })).toBe(
      `${join(folder, 'x')}: there is no such directory.`,
    )
  })

  test('a repository of somebody else', async () => {
    const environment = { ...ENVIRONMENT, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' }
    expect(await refused({ directory, environment })).toBe(
      `${directory}: git refuses this repository because another user owns it. Allow it with: git config --global --add safe.directory ${directory}`,
    )
  })

  test('no git', async () => {
    expect(await refused({ directory, environment: { PATH: newFolder() } })).toBe(
      'git was not found. Install git 2.25 or later and put it on the PATH.',
    )
  })

  test('a repository without a commit', async () => {
    expect(await refused({ directory: newClone().path })).toMatch(/^head "HEAD" is not in this clone/)
  })
})

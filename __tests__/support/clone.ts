/** Real git repositories in temporary folders, apart from the settings of whoever runs the tests. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export const ENVIRONMENT = {
  ...process.env,
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_SYSTEM: devNull,
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
}

const made: string[] = []

export const newFolder = (): string => {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'gate-test-')))
  made.push(path)
  return path
}

export const removeFolders = (): void => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true })
}

export interface Clone {
  readonly path: string
  git(...args: readonly string[]): string
  /** Runs git with bytes on its standard input. */
  feed(input: string | Uint8Array, ...args: readonly string[]): string
  write(path: string, content: string | Uint8Array): void
  /** Adds everything and commits it; the commit's id. */
  commit(): string
  /** Commits entries that no file system would hold: mode, content (or an object id) and the path in bytes. */
  plant(entries: readonly (readonly [mode: string, content: string, path: string | Uint8Array])[]): string
}

export const cloneAt = (path: string): Clone => {
  const feed: Clone['feed'] = (input, ...args) => {
    const { status, stdout, stderr } = spawnSync('git', args, {
      cwd: path,
      env: ENVIRONMENT,
      input,
      maxBuffer: 1 << 28,
    })
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
    return stdout.toString().trim()
  }
  const git: Clone['git'] = (...args) => feed('', ...args)
  const save = (): string => {
    git('commit', '--quiet', '--allow-empty', '-m', 'c')
    return git('rev-parse', 'HEAD')
  }
  return {
    path,
    git,
    feed,
    write(name, content) {
      mkdirSync(dirname(join(path, name)), { recursive: true })
      writeFileSync(join(path, name), content)
    },
    commit() {
      git('add', '--all')
      return save()
    },
    plant(entries) {
      const lines = entries.map(([mode, content, name]) => {
        const id = mode === '160000' ? content : feed(content, 'hash-object', '-w', '--stdin')
        return Buffer.concat([Buffer.from(`${mode} ${id}\t`), Buffer.from(name), Buffer.from([0])])
      })
      feed(Buffer.concat(lines), 'update-index', '-z', '--add', '--index-info')
      return save()
    },
  }
}

export const newClone = (...options: readonly string[]): Clone => {
  const clone = cloneAt(newFolder())
  clone.git('init', '--quiet', '-b', 'main', ...options)
  return clone
}

/** Commands that git ran for one call, in order, and whether each was started by us (not by git itself). */
export const traced = async <T>(
  work: (environment: Readonly<Record<string, string | undefined>>) => Promise<T>,
): Promise<{ result: T; commands: readonly string[] }> => {
  const log = join(newFolder(), 'trace')
  writeFileSync(log, '')
  const result = await work({ ...ENVIRONMENT, GIT_TRACE2_EVENT: log })
  const events = readFileSync(log, 'utf8').split('\n').filter(Boolean)
  const commands = events.flatMap(line => {
    const { event, name } = JSON.parse(line) as { event: string; name?: string }
    return event === 'cmd_name' && name ? [name] : []
  })
  return { result, commands }
}

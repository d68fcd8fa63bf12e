import { MalformedFile } from '../change.ts'
import { failure, type Git, notStarted } from './git-process.ts'
import { openReader, type Reader } from './git-reader.ts'

export interface ObjectHead {
  readonly id: string
  readonly type: string
  /** In bytes. */
  readonly size: number
}

/** Takes the content of an object piece by piece; while it works, git waits. */
export type Sink = (chunk: Buffer) => void | Promise<void>

/** Objects of a repository, asked of one long-lived `git cat-file`. Names must hold no line end. */
export interface Batch {
  /** Undefined when the repository has no such object. */
  info(name: string): Promise<ObjectHead | undefined>
  /** `open` gives the sink once type and size are known; undefined skips the content. */
  contents(name: string, open: (head: ObjectHead) => Sink | undefined): Promise<ObjectHead | undefined>
  close(): Promise<void>
}

interface Channel {
  /** Resolves to `SKIPPED` when git had ended before it came to this question. */
  ask<T>(line: string, read: (reader: Reader) => Promise<T>): Promise<T | typeof SKIPPED>
  close(): Promise<{ readonly code: number; readonly stderr: string }>
}

const SKIPPED = Symbol('skipped')

/** One corrupt object ends git; so many of them may before the rest is given up. */
const MOST_STARTS = 16
/** Exit code of git for an option that it does not know. */
const USAGE = 129

const openChannel = (git: Git, args: readonly string[]): Channel => {
  const child = git.start(args)
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', error => reject(notStarted(git.directory, error)))
    child.on('close', code => resolve(code ?? -1))
  })
  ended.catch(() => undefined)
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => {
    if (stderr.length < 4096) stderr += chunk.toString()
  })

  const reader = openReader(child.stdout, () => child.kill('SIGKILL'))
  let turn: Promise<unknown> = Promise.resolve()
  let over = false
  return {
    ask(line, read) {
      const answer = turn.then(async () => {
        if (over) return SKIPPED
        try {
          return await read(reader)
        } catch (error) {
          // The place in the stream is lost, so nobody after this question can be answered here.
          over = true
          child.kill('SIGKILL')
          throw error
        }
      })
      turn = answer.catch(() => undefined)
      child.stdin.write(`${line}\n`)
      return answer
    },
    async close() {
      child.stdin.end()
      child.stdout.destroy()
      const code = await ended
      return { code, stderr }
    },
  }
}

const readHead = async (reader: Reader): Promise<ObjectHead | undefined> => {
  const line = await reader.line()
  const [, id, type, size] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(line) ?? []
  return id && type ? { id, type, size: Number(size) } : undefined
}

/** Asks again in a new process when the old one ended over another question. */
const lasting = (open: () => Channel, first = open()): Channel => {
  let channel = first
  let starts = 1
  return {
    async ask(line, read) {
      for (;;) {
        const asked = channel
        const answer = await asked.ask(line, read)
        if (answer !== SKIPPED) return answer
        if (asked !== channel) continue
        if (++starts > MOST_STARTS) throw new MalformedFile('git cat-file ended too often')
        channel = open()
      }
    },
    close: () => channel.close(),
  }
}

const batchOf = (heads: Channel, bodies: Channel, modern: boolean): Batch => {
  let closing: Promise<unknown> | undefined
  const ask = async <T>(channel: Channel, line: string, read: (reader: Reader) => Promise<T>): Promise<T> => {
    if (closing) throw new MalformedFile('the repository is closed')
    const answer = await channel.ask(line, read)
    if (answer === SKIPPED) throw new MalformedFile('git cat-file ended')
    return answer
  }
  return {
    info: name => ask(heads, modern ? `info ${name}` : name, readHead),
    contents: (name, open) =>
      ask(bodies, modern ? `contents ${name}` : name, async reader => {
        const head = await readHead(reader)
        if (!head) return undefined
        await reader.take(head.size, open(head) ?? (() => undefined))
        await reader.take(1, () => undefined)
        return head
      }),
    async close() {
      closing ??= Promise.allSettled([heads.close(), bodies.close()])
      await closing
    },
  }
}

/**
 * Uses `--batch-command` where git has it (2.36), else one process for heads and one for contents.
 *
 * @throws InputError when git is missing, or the directory is no repository that it would read.
 */
export const openBatch = async (git: Git): Promise<Batch> => {
  const open = (mode: string) => () => openChannel(git, ['cat-file', mode])
  const first = open('--batch-command')()
  const works = await first.ask('info HEAD', readHead).then(
    () => true,
    () => false,
  )
  if (works) {
    const channel = lasting(open('--batch-command'), first)
    return batchOf(channel, channel, true)
  }
  const { code, stderr } = await first.close()
  if (code !== USAGE) throw failure(git, 'read this repository', stderr)
  return batchOf(lasting(open('--batch-check')), lasting(open('--batch')), false)
}

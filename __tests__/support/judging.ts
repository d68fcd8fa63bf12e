/** Runs the action on a shop's pull request. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Job, type JobResult, runAction } from './runner.ts'
import type { Shop } from './shop.ts'

type More = Partial<Omit<Job, 'github' | 'trap'>>

/** By default the event is that of pull request 1, as the shop has made it. */
export const judge = (shop: Shop, { payload, ...more }: More = {}): Promise<JobResult> =>
  runAction({
    event: 'pull_request',
    payload: payload === undefined ? shop.pull() : payload,
    github: shop.github,
    trap: shop.trap.url,
    sha: shop.head,
    ...more,
  })

/** What the gate says of itself: notices with its own title. */
export const notices = ({ annotations }: JobResult): readonly string[] =>
  annotations
    .filter(({ command, properties }) => command === 'notice' && properties['title'] === 'AI Artifact Gate')
    .map(({ data }) => data)

/** Neither a stack nor an object dumped by Node. */
export const STACK = /^\s+at .+:\d+:\d+\)?$|\[object Object\]|node:internal|UnhandledPromise/m

/** Text of every file below a folder. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => readFileSync(join(entry.parentPath, entry.name), 'latin1'))

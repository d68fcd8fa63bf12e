/**
 * One errand to GitHub's cache service, in a thread of its own: the toolkit tries again for longer than a job should wait and
 * writes annotations of its own. A thread can be ended, sees of the environment what it is given, and what it prints is
 * told to the other side. Acts on import.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { isFeatureAvailable, restoreCache, saveCache } from '@actions/cache'

export interface Errand {
  readonly what: 'restore' | 'save'
  /** Absolute; the service finds an entry only by the same path again. */
  readonly folder: string
  readonly key: string
  /** What the keys of entries begin with that will do as well. */
  readonly prefix: string
}

/** A line that the toolkit printed; then whether anything was restored or saved, or why nothing could be. */
export type Told = { readonly line: string } | { readonly done: boolean } | { readonly failed: string }

const tell = (told: Told): void => parentPort?.postMessage(told)

process.stdout.write = (chunk: Uint8Array | string): boolean => {
  for (const line of String(chunk).split('\n')) if (line !== '') tell({ line })
  return true
}

const run = async ({ what, folder, key, prefix }: Errand): Promise<boolean> =>
  what === 'restore'
    ? (await restoreCache([folder], key, [prefix])) !== undefined
    : (await saveCache([folder], key)) >= 0

try {
  tell(isFeatureAvailable() ? { done: await run(workerData) } : { failed: 'the job has no cache service' })
} catch (error) {
  tell({ failed: error instanceof Error ? error.message : String(error) })
}

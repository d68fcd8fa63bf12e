/** One host's share of the traffic: how many questions at once, how soon after one another, pauses that it asked for, and whether it answers at all. */
import { setTimeout as sleep } from 'node:timers/promises'

/** After so many questions in a row without any answer, further ones are tried once only: the host is down. */
const SILENT = 8

export interface Lane {
  /**
   * Runs the task when one of the places is free, no pause holds and it is its turn.
   *
   * @param left Milliseconds that are left for the whole run. A turn that would come later is not waited for: the answer
   * is undefined at once, so that thousands of questions behind a slow host end with the time of the run.
   */
  run<T>(task: () => Promise<T>, left: () => number): Promise<T | undefined>
  /** Nothing is sent for so many milliseconds. */
  pause(milliseconds: number): void
  /** Told after the last try of each question whether the host gave a sign of life. */
  heard(answered: boolean): void
  isSilent(): boolean
}

/**
 * @param places Questions at the same time.
 * @param interval Least milliseconds from the start of one question to the start of the next.
 */
export const createLane = (places: number, interval = 0): Lane => {
  const waiting: (() => void)[] = []
  let free = places
  let pausedUntil = 0
  let nextTurn = 0
  let unanswered = 0

  const enter = (): Promise<void> => {
    if (free === 0) return new Promise(resolve => waiting.push(resolve))
    free--
    return Promise.resolve()
  }
  const leave = (): void => {
    const next = waiting.shift()
    if (next) next()
    else free++
  }
  /** Waits for a turn; false when it would come too late. */
  const turn = async (left: () => number): Promise<boolean> => {
    while (pausedUntil > Date.now()) {
      if (pausedUntil - Date.now() >= left()) return false
      await sleep(pausedUntil - Date.now())
    }
    const now = Date.now()
    const at = Math.max(now, nextTurn)
    if (at - now >= left()) return false
    nextTurn = at + interval
    if (at > now) await sleep(at - now)
    return true
  }
  return {
    run: async (task, left) => {
      await enter()
      try {
        return (await turn(left)) ? await task() : undefined
      } finally {
        leave()
      }
    },
    pause: milliseconds => {
      pausedUntil = Math.max(pausedUntil, Date.now() + milliseconds)
    },
    heard: answered => {
      unanswered = answered ? 0 : unanswered + 1
    },
    isSilent: () => unanswered >= SILENT,
  }
}

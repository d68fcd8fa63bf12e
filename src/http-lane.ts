/** One host's share of the traffic: how many questions at once, pauses that it asked for, and whether it answers at all. */
import { setTimeout as sleep } from 'node:timers/promises'

/** After so many questions in a row without any answer, further ones are tried once only: the host is down. */
const SILENT = 8

export interface Lane {
  /** Runs the task when one of the places is free and no pause holds. */
  run<T>(task: () => Promise<T>): Promise<T>
  /** Nothing is sent for so many milliseconds. */
  pause(milliseconds: number): void
  /** Told after the last try of each question whether the host gave a sign of life. */
  heard(answered: boolean): void
  isSilent(): boolean
}

export const createLane = (places: number): Lane => {
  const waiting: (() => void)[] = []
  let free = places
  let pausedUntil = 0
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
  return {
    run: async task => {
      await enter()
      try {
        while (pausedUntil > Date.now()) await sleep(pausedUntil - Date.now())
        return await task()
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

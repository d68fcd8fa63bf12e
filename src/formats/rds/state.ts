import { MalformedFile } from '../../change.ts'
import type { Pen, Record } from './pen.ts'
import type { Stream } from './stream.ts'

/** What is still to be read: one or several objects, or a mark at which something ends. */
export type Task =
  | 'item'
  | 'callee'
  | 'arguments'
  | 'more arguments'
  | 'value'
  | 'tag'
  | 'open'
  | 'close'
  | 'body'
  | 'end'
  | 'mute'
  | 'unmute'
  | 'bytecode'
  | 'constants'
  | 'language'
  | 'called language'
  | { readonly task: 'items' | 'constants'; left: number }

/** A walk over one object: what is to be read stands on a list, so depth costs no stack. */
export interface Walk {
  readonly stream: Stream
  readonly pen: Pen
  readonly tasks: Task[]
  /** Names by which later objects refer to earlier ones; environments have none. */
  readonly names: string[]
  /** Pointers and weak references. */
  pointers: number
  /** Objects that a function of the reader brings. */
  hooks: number
  /** Counts a step. @throws MalformedFile when there were too many. */
  readonly pace: () => void
}

const MOST_TASKS = 5_000_000

/** Puts tasks on the list so that the first is done first. */
export const push = ({ tasks }: Walk, ...next: readonly Task[]): void => {
  if (tasks.length > MOST_TASKS) throw new MalformedFile('objects nested too deep')
  for (let index = next.length - 1; index >= 0; index--) tasks.push(next[index] ?? 'item')
}

/** Begins a part that is written down; it ends when all that is put on the list from here on is done. */
export const begin = ({ pen, tasks }: Walk, kind: Record['kind'], offset: number): void => {
  pen.begin(kind, offset)
  tasks.push('end')
}

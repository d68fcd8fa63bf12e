import { MalformedFile } from '../../change.ts'
import type { Budget } from '../format.ts'

/** Steps between two looks at the clock. */
const STEPS = 0x10000

/** Counts a step of a walk. @throws MalformedFile when the inspection has used up its steps or its time. */
export const paceOf = (budget: Budget): (() => void) => {
  let steps = 0
  return () => {
    steps++
    if (!budget.spend('opcodes', 1) || (steps % STEPS === 0 && budget.late()))
      throw new MalformedFile('it holds more than is looked at')
  }
}

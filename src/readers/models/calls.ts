/** Every call that loads something, by the last part of its function's name. */
import type { CallShape } from './shape.ts'
import { HUB_SHAPES } from './shapes.ts'
import { OTHER_SHAPES } from './shapes-others.ts'
import { SERVING_SHAPES } from './shapes-serving.ts'

/** The more special before the more general: the first that fits decides. */
const ALL: readonly CallShape[] = [...OTHER_SHAPES, ...SERVING_SHAPES, ...HUB_SHAPES]

const byName = (): ReadonlyMap<string, readonly CallShape[]> => {
  const found = new Map<string, CallShape[]>()
  for (const shape of ALL) {
    for (const name of shape.names.split(' ')) {
      const known = found.get(name)
      if (known) known.push(shape)
      else found.set(name, [shape])
    }
  }
  return found
}

export const SHAPES = byName()

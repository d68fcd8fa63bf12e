import { describe, expect, test } from '@jest/globals'
import { lineage } from '../../../src/readers/manifests/lineage.ts'

const of = (edges: Readonly<Record<string, readonly string[]>>, ...roots: readonly string[]) =>
  lineage(roots, name => edges[name] ?? [])

describe('lineage', () => {
  test('names the roots that lead to a node, at most three, and none of a root', () => {
    const edges = { a: ['x'], b: ['x'], c: ['x'], d: ['x', 'a'], x: ['y'], y: ['x'] }
    const { relation, via } = of(edges, 'a', 'b', 'c', 'd')
    expect(via('x')).toEqual(['a', 'b', 'c'])
    expect(via('y')).toEqual(['a', 'b', 'c'])
    expect(via('a')).toEqual([])
    expect([relation('a'), relation('x')]).toEqual(['direct', 'transitive'])
  })

  test('knows nothing of a node that no root leads to', () => {
    const { relation, via } = of({ a: ['b'], lost: ['lost'] }, 'a')
    expect([relation('lost'), via('lost')]).toEqual(['transitive', []])
  })

  test('walks a chain of 100,000 and a thousand roots of one tree', () => {
    const chain = lineage([0], node => (node < 100_000 ? [node + 1] : []))
    expect(chain.via(100_000)).toEqual([0])
    const roots = Array.from({ length: 1000 }, (_, at) => -1 - at)
    const tree = lineage(roots, node => (node < 0 ? [0] : node < 10_000 ? [node + 1] : []))
    expect(tree.via(10_000)).toHaveLength(3)
  })
})

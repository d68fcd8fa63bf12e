import { describe, expect, test } from '@jest/globals'
import { bytes, le } from '../support/bytes.ts'
import { decoys, hostilePickles } from '../support/hostile-pickles.ts'
import { mutatedBy } from '../support/mutations.ts'
import { askPython, compare, hasPython, READERS, runOurs } from '../support/oracle.ts'
import { randomPickle } from '../support/random-pickles.ts'

/** Compares our machine with both readers of Python; gives what no reason explains. */
const disagreements = async (pickles: readonly Uint8Array[]): Promise<readonly string[]> => {
  const answers = askPython(pickles)
  const wrong: string[] = []
  for (const [index, data] of pickles.entries()) {
    const [answer, ours] = [answers[index], await runOurs(data)]
    if (answer === undefined) continue
    for (const reader of READERS) {
      const outcome = compare(ours, answer[reader])
      if (outcome.kind === 'wrong') wrong.push(`${index} ${reader}: ${outcome.why}`)
    }
  }
  return wrong
}

const seeds = (count: number, from: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => from + index)

const withPython = hasPython() ? describe : describe.skip

withPython("the machine imports what CPython's unpicklers import", () => {
  test('from pickles that hide an attack', async () => {
    expect(await disagreements([...hostilePickles, ...decoys].map(({ data }) => data))).toEqual([])
  }, 60_000)

  test('from pickles made by chance', async () => {
    expect(await disagreements(seeds(400, 1).map(randomPickle))).toEqual([])
  }, 60_000)

  test('from pickles with changed bytes', async () => {
    const pickles = seeds(400, 1001).map(seed => mutatedBy(randomPickle(seed), seed))
    expect(await disagreements(pickles)).toEqual([])
  }, 60_000)
})

test('the comparison sees a name that is missed, and one that is made up', () => {
  const ours = { imports: ['os system'], stopped: true, limited: false, told: false, crossed: false }
  expect(compare(ours, { imports: [['os', 'system']], error: null })).toEqual({ kind: 'same' })
  const other = { imports: [['os', 'popen'] as const], error: null }
  expect(compare(ours, other).kind).toBe('wrong')
  expect(compare(ours, { imports: [], error: null }).kind).toBe('wrong')
  expect(compare(ours, { imports: [], error: 'EOFError: ' }).kind).toBe('wrong')
})

describe('what the unpicklers do at the edges', () => {
  const names = async (data: Uint8Array) => (await runOurs(data)).imports

  test.each([
    ['a memo index of minus zero', bytes("S'os'\np-0\ng0\nS'system'\n", 0x93, '.'), ['os system']],
    ['a memo index with spaces', bytes("S'os'\np 7 \ng7\nS'system'\n", 0x93, '.'), ['os system']],
    ['a last line without an end', bytes("(S'id'\nios\nsystem!"), ['os system']],
    ['INST without a mark', bytes('ios\nsystem\n.'), ['os system']],
    ['a name of a text without quotes', bytes("S'os'\nSsystem\n", 0x93, '.'), []],
    ['STACK_GLOBAL of a number', bytes("S'os'\nI1\n", 0x93, '.'), []],
    ['an escaped backslash', bytes('V\\\\u006fs\nVx\n', 0x93, '.'), ['\\\\u006fs x']],
    ['an exception that Python 3 has not', bytes('cexceptions\neval\n.'), ['exceptions eval']],
    ['an exception that moved', bytes('cexceptions\nStandardError\n.'), ['builtins Exception']],
    ['an extension code of zero', bytes([0x82, 0], 'cos\nsystem\n.'), []],
    ['an extension code below zero', bytes([0x84, le(0xffffffff, 4)], 'cos\nsystem\n.'), []],
  ])('%s', async (_, data, expected) => {
    expect(await names(data)).toEqual(expected)
  })

  test('a code that is registered twice keeps its first name', async () => {
    const register = (module: string, name: string) =>
      `ccopyreg\nadd_extension\n(S'${module}'\nS'${name}'\nI1\ntR0`
    const data = bytes(register('os', 'system'), register('a', 'b'), [0x82, 1], '.')
    expect((await names(data)).at(-1)).toBe('os system')
  })
})

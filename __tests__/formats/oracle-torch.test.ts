import { describe, expect, test } from '@jest/globals'
import { look } from '../support/inspecting.ts'
import { agree, askTorch, hasTorch, ourAnswer, torchSamples } from '../support/oracle-torch.ts'
import { evil, pickle, stateDict } from '../support/pickle.ts'
import { torchZip } from '../support/zip.ts'

/** A Python that has PyTorch. */
const python = process.env['TORCH_PYTHON'] ?? 'python3'
const withTorch = hasTorch(python) ? describe : describe.skip

withTorch('what torch.load imports', () => {
  test('is told, and honest files are safe', async () => {
    const samples = torchSamples()
    const { answers } = askTorch(
      python,
      samples.map(({ data }) => data),
    )
    const missed: string[] = []
    for (const [index, { group, name, data }] of samples.entries()) {
      const answer = answers[index]
      const outcome = answer === undefined ? 'missed' : agree(await ourAnswer(data), answer)
      if (outcome === 'missed' || (group === 'benign' && outcome !== 'both quiet'))
        missed.push(`${group}, ${name}: ${outcome}`)
    }
    expect(missed).toEqual([])
  }, 180_000)
})

describe('the comparison with torch.load', () => {
  const answer = (...imports: readonly (readonly [string, string])[]) => ({ imports, error: null })

  test('sees a name that nobody was told of', async () => {
    const ours = await look(torchZip(pickle(2, evil)), 'model.pt')
    expect(agree(ours, answer(['os', 'system']))).toBe('told')
    expect(agree(ours, answer(['os', 'popen']))).toBe('missed')
    expect(agree(ours, answer())).toBe('ours says more')
  })

  test('sees a file that is safe to one side alone', async () => {
    const ours = await look(torchZip(stateDict(1)), 'model.pt')
    expect(agree(ours, answer(['collections', 'OrderedDict']))).toBe('both quiet')
    expect(agree(ours, answer(['builtins', 'getattr']))).toBe('missed')
  })

  test('covers hostile and honest files of every layout', () => {
    const groups = new Set(torchSamples().map(({ group }) => group.replace(/: .*/, '')))
    expect([...groups]).toEqual([
      'as it is',
      'hostile pickle, bare',
      'hostile pickle in an archive',
      'hostile pickle in the old layout',
      'benign',
    ])
  })
})

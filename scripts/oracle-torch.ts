/**
 * Compares what the scanner says with what `torch.load` imports: `node scripts/oracle-torch.ts [PYTHON]`, a Python that
 * has PyTorch. Prints a table; a name that PyTorch imports and nobody was told of ends with exit code 1. Nothing of the
 * files is run: see `oracle-torch.py`.
 */
import { agree, askTorch, hasTorch, ourAnswer, torchSamples } from '../__tests__/support/oracle-torch.ts'

const [python = 'python3'] = process.argv.slice(2)
const MOST_SHOWN = 20

const main = async (): Promise<void> => {
  if (!hasTorch(python)) {
    console.log(`${python} has no PyTorch: nothing was compared.`)
    return
  }
  const samples = torchSamples()
  const { version, answers } = askTorch(
    python,
    samples.map(({ data }) => data),
  )
  const rows = new Map<string, Map<string, number>>()
  const missed: string[] = []
  for (const [index, { group, name, data }] of samples.entries()) {
    const answer = answers[index]
    const outcome = answer === undefined ? 'torch died' : agree(await ourAnswer(data), answer)
    const row = rows.get(group) ?? new Map<string, number>()
    rows.set(group, row.set(outcome, (row.get(outcome) ?? 0) + 1))
    if (answer !== undefined && outcome === 'missed')
      missed.push(`${group}, ${name}: ${answer.imports.map(names => names.join('.')).join(', ')}`)
  }
  const outcomes = ['told', 'both quiet', 'ours says more', 'torch died', 'missed']
  console.log(`torch ${version}, ${samples.length} files\n`)
  console.log(`| Files | ${outcomes.join(' | ')} |\n| --- |${' ---: |'.repeat(outcomes.length)}`)
  for (const [group, row] of rows)
    console.log(`| ${group} | ${outcomes.map(outcome => row.get(outcome) ?? 0).join(' | ')} |`)
  const total = outcomes.map(outcome =>
    [...rows.values()].reduce((sum, row) => sum + (row.get(outcome) ?? 0), 0),
  )
  console.log(`| **all** | ${total.join(' | ')} |`)
  for (const line of missed.slice(0, MOST_SHOWN)) console.error(line)
  if (missed.length > 0) process.exitCode = 1
}

await main()

/** The figures of docs/quality.md are those of the rules as they are, and every target is met. */
import { spawnSync } from 'node:child_process'
import { expect, jest, test } from '@jest/globals'

jest.setTimeout(180_000)

test('npm run eval -- --check', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/eval.ts', '--check'], { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(status).toBe(0)
})

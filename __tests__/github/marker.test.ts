import { expect, test } from '@jest/globals'
import { commentMarker, isNewer, markerOf } from '../../src/github/marker.ts'

const run = { number: 12, attempt: 3 }

test('a marker is one comment line that reads back', () => {
  const marker = commentMarker('default', run)
  expect(marker).toBe('<!-- ai-artifact-gate key: default run: 12.3 -->')
  expect(markerOf(`# Report\n\n${marker}`)).toEqual({ key: 'default', run })
  expect(markerOf(`# Report\r\n${marker}\r\n`)).toEqual({ key: 'default', run })
})

test.each(['a b', '-->', 'x\ny', 'ä/ö'])('the key %j cannot leave the line', key => {
  const marker = commentMarker(key, run)
  expect(marker).toMatch(/^<!-- [^\n>]+ -->$/)
  expect(markerOf(marker)).toEqual({ key: encodeURIComponent(key), run })
})

test('a key of any length fits', () => {
  const marker = commentMarker('ä'.repeat(5000), run)
  expect(marker.length).toBeLessThan(400)
  expect(markerOf(marker)?.run).toEqual(run)
  expect(commentMarker('\ud800', run)).toContain('key: %EF%BF%BD run')
})

test.each([
  ['', 'empty'],
  [`${commentMarker('default', run)}\nafterwards`, 'not the last line'],
  [`quoted ${commentMarker('default', run)}`, 'not alone in its line'],
  ['<!-- ai-artifact-gate key: default run: 12 -->', 'no attempt'],
  ['<!-- ai-artifact-gate key: default run: 1e3.1 -->', 'no number'],
  [`<!-- ai-artifact-gate key: ${'x'.repeat(100_000)}`, 'endless'],
])('%j is no marker: %s', body => {
  expect(markerOf(body)).toBeUndefined()
})

test('runs are ordered by number, then by attempt', () => {
  expect(isNewer({ number: 13, attempt: 1 }, run)).toBe(true)
  expect(isNewer({ number: 12, attempt: 4 }, run)).toBe(true)
  expect(isNewer(run, run)).toBe(false)
  expect(isNewer({ number: 9, attempt: 9 }, run)).toBe(false)
})

import { expect, test } from '@jest/globals'
import type { Severity } from '../../src/finding.ts'
import type { Claim } from '../../src/policy/claim.ts'
import { fold } from '../../src/policy/fold.ts'
import { deployment } from '../support/deployment.ts'

const claim = (service: string, severity: Severity, line: number, message: string): Claim => ({
  rule: 'deployment-default-secret',
  severity,
  state: 'violated',
  reference: deployment({ service }),
  at: { path: 'compose.yml', line },
  message,
  evidence: [],
})

const says = (service: string): string => `SALT of Langfuse (service ${service}) is published.`

test('services that share a line by an anchor are one finding, the worst, which names none of them', () => {
  const claims = [
    claim('worker', 'warning', 9, says('worker')),
    claim('web', 'error', 9, says('web')),
    claim('cron', 'warning', 9, says('cron')),
  ]
  for (const given of [claims, claims.toReversed()]) {
    const findings = fold(given)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      severity: 'error',
      line: 9,
      message: 'SALT of Langfuse is published.',
    })
  }
})

test('other lines, other words and one service alone stay as they are', () => {
  const findings = fold([
    claim('web', 'error', 9, says('web')),
    claim('worker', 'error', 10, says('worker')),
    claim('worker', 'error', 9, 'KEY of Langfuse (service worker) is published.'),
  ])
  expect(findings.map(({ line, message }) => [line, message])).toEqual([
    [9, 'KEY of Langfuse (service worker) is published.'],
    [9, says('web')],
    [10, says('worker')],
  ])
})

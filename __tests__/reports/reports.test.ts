import { describe, expect, test } from '@jest/globals'
import type { Finding } from '../../src/finding.ts'
import { annotations, MOST_MESSAGE, MOST_PER_LEVEL } from '../../src/reports/annotations.ts'
import { checkReport, MOST_CHECK_TEXT } from '../../src/reports/check.ts'
import { commentReport, MOST_COMMENT } from '../../src/reports/comment.ts'
import { jsonReport } from '../../src/reports/json.ts'
import { markdownReport } from '../../src/reports/markdown.ts'
import { MOST_RESULTS, sarifReport } from '../../src/reports/sarif.ts'
import { MOST_SUMMARY_BYTES, summaryReport } from '../../src/reports/summary.ts'
import { textReport } from '../../src/reports/text.ts'
import { finding, scene, verdict } from '../support/verdict.ts'

const waived = finding({
  state: 'waived',
  rule: 'package-new',
  message: '`shop-kit` was first published 2 days ago.',
  waiver: { reason: 'Our own package', owner: '@acme/appsec', expires: '2027-01-31' },
})

test('the terminal report, whole', () => {
  const findings = [
    finding(),
    finding({
      severity: 'warning',
      state: 'undetermined',
      line: 3,
      evidence: [],
      also: [{ path: 'package-lock.json', line: 9 }],
    }),
    waived,
  ]
  expect(
    textReport(
      verdict({ findings, notes: ['2 private names were not asked.'], off: ['unread'] }),
      scene,
      false,
    ),
  ).toBe(
    `AI Artifact Gate 0.1.0
  aaaaaaaaaa → bbbbbbbbbb, policy: preset recommended (no policy file)
  looked at 3 packages and 1 model reference in 2 of 5 changed files

web/package.json
    12  error  package-absent
        \`left-padder-utils\` does not exist in the npm registry.
        → Remove it, or name the package that was meant.
        · the registry answered: no such name,
          https://registry.example/left-padder-utils, 2026-11-20 12:00 UTC
     3  warning, not answered  package-absent
        \`left-padder-utils\` does not exist in the npm registry.
        → Remove it, or name the package that was meant.
        also package-lock.json:9
    12  waived  package-new
        \`shop-kit\` was first published 2 days ago.
        → Remove it, or name the package that was meant.
        waived until 2027-01-31 by @acme/appsec: Our own package
        · the registry answered: no such name,
          https://registry.example/left-padder-utils, 2026-11-20 12:00 UTC

note: 2 private names were not asked.
off: unread

✖ blocked: 1 error, 1 warning, 1 waived
  why: ai-artifact-gate explain package-absent
`,
  )
})

test('no line of the terminal report passes 80 columns, whatever the words are', () => {
  const long = finding({ message: `${'word '.repeat(60)}${'x'.repeat(200)}`, fix: 'y'.repeat(300) })
  for (const line of textReport(verdict({ findings: [long] }), scene, false).split('\n'))
    expect(line.length).toBeLessThanOrEqual(80)
})

test('colours only when they are asked for', () => {
  expect(textReport(verdict(), scene, true)).toContain('\u001b[31merror\u001b[0m')
  expect(textReport(verdict(), scene, false)).not.toContain('\u001b')
})

test('the JSON report holds what it promises', () => {
  expect(jsonReport(verdict(), scene)).toMatchObject({
    version: 1,
    verdict: 'fail',
    base: 'a'.repeat(40),
    head: 'b'.repeat(40),
    checked: { package: 3, model: 1 },
    findings: [
      {
        rule: 'package-absent',
        severity: 'error',
        state: 'violated',
        reference: 'pkg:npm/left-padder-utils',
        path: 'web/package.json',
        line: 12,
      },
    ],
  })
})

test('the comment names place, rule, fault and cure', () => {
  const comment = commentReport(verdict(), scene)
  expect(comment).toContain('### ⛔ AI Artifact Gate: blocked\n\n1 error\n')
  expect(comment).toContain('**`web/package.json`**')
  expect(comment).toContain(
    `[line 12](https://git.example/acme/shop/blob/${'b'.repeat(40)}/web/package.json#L12)`,
  )
  expect(comment).toContain(
    '[`package-absent`](https://git.example/acme/gate/blob/v1/docs/rules/package-absent.md)',
  )
  expect(comment).toContain('`left-padder-utils` does not exist in the npm registry\\.')
  expect(comment).toContain('**Mend:** Remove it, or name the package that was meant\\.')
})

test('a clean comment is folded', () => {
  const comment = commentReport(verdict({ conclusion: 'pass', findings: [] }), scene)
  expect(comment).toMatch(/^<details><summary>✅ AI Artifact Gate: passed<\/summary>\n/)
  expect(comment.trimEnd()).toMatch(/<\/details>$/)
})

const many = (count: number): readonly Finding[] =>
  Array.from({ length: count }, (_, index) =>
    finding({
      path: `packages/p${index % 997}/package.json`,
      line: index + 1,
      message: `\`name-${index}\` ${'does not exist '.repeat(12)}`,
    }),
  )

describe('limits hold at 10,000 findings', () => {
  const crowd = verdict({ findings: many(10_000) })

  test('comment', () => {
    const comment = commentReport(crowd, scene)
    expect(comment.length).toBeLessThan(MOST_COMMENT)
    expect(comment.length).toBeGreaterThan(MOST_COMMENT * 0.9)
    expect(comment).toMatch(/\*\*9,\d\d\d more findings are not shown here\.\*\*/)
  })
  test('summary', () => {
    const summary = summaryReport(crowd, scene)
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(MOST_SUMMARY_BYTES)
    expect(summary).toContain('more findings are not shown here')
  })
  test('check run', () => {
    const { summary, annotations, title } = checkReport(crowd, scene)
    expect(summary.length).toBeLessThanOrEqual(MOST_CHECK_TEXT)
    expect(title).toBe('blocked: 10,000 errors')
    expect(annotations).toHaveLength(1000)
  })
  test('annotations', () => {
    const shown = annotations(crowd)
    expect(shown).toHaveLength(MOST_PER_LEVEL + 1)
    expect(shown.at(-1)).toEqual({
      level: 'notice',
      title: 'AI Artifact Gate',
      message: '9990 more findings are not shown as annotations. The findings file lists all 10000.',
    })
    for (const { message } of shown) expect(message.length).toBeLessThanOrEqual(MOST_MESSAGE)
  })
  test('SARIF', () => {
    const { runs } = sarifReport(verdict({ findings: many(30_000) }), scene) as {
      runs: [{ results: unknown[] }]
    }
    expect(runs[0].results).toHaveLength(MOST_RESULTS)
  })
})

test('one silence of a hub is told a few times, whatever the number of its questions', () => {
  const silent = Array.from({ length: 30 }, (_, index) =>
    finding({
      path: index < 20 ? 'train.py' : 'serve.py',
      line: index + 1,
      rule: index % 2 ? 'model-payload' : 'model-absent',
      state: 'undetermined',
      evidence: [{ what: 'hub.example gave no answer (HTTP 503 after 3 tries)' }],
    }),
  )
  const other = finding({
    state: 'undetermined',
    evidence: [{ what: 'other.example gave no answer (HTTP 500)' }],
  })
  const report = verdict({ findings: [...silent, other] })
  const text = textReport(report, scene, false)
  expect(text).toContain('        … and 26 more without an answer, for the same reason\n')
  expect(text.match(/not answered/g)).toHaveLength(5)
  expect(text).toContain('31 errors')
  const comment = commentReport(report, scene)
  expect(comment).toContain('- … and **26 more** without an answer, for the same reason')
  expect((jsonReport(report, scene) as { findings: unknown[] }).findings).toHaveLength(31)
})

describe('many findings of one rule in one file', () => {
  const names = Array.from({ length: 10_000 }, (_, index) =>
    finding({ path: 'package-lock.json', line: index + 1, message: `name-${index} does not exist.` }),
  )
  const other = finding({ path: 'package-lock.json', rule: 'package-new', severity: 'warning' })
  const crowd = verdict({ findings: [...names, other] })

  test('read as the first twenty and a number, in the terminal', () => {
    const text = textReport(crowd, scene, false)
    expect(text.match(/package-absent$/gm)).toHaveLength(20 + 1) // the last one is the line that explains
    expect(text).toContain('        … and 9,980 more of package-absent in package-lock.json\n')
    expect(text).toContain('warning  package-new')
    expect(text).toContain('10,000 errors, 1 warning')
  })

  test('in the comment, with room for the others', () => {
    const comment = commentReport(crowd, scene)
    expect(comment.length).toBeLessThan(MOST_COMMENT)
    expect(comment).toContain('- … and **9,980 more** of `package-absent` in `package-lock.json`')
    expect(comment.match(/ · \[`package-absent`\]/g)).toHaveLength(20)
    expect(comment).toContain('`package-new`')
    expect(checkReport(crowd, scene).annotations).toHaveLength(21)
  })

  test('fifty are shown, waived ones are counted by themselves, and machines get all', () => {
    const waivers = Array.from({ length: 60 }, () => ({ ...waived, rule: 'package-absent' }))
    const some = verdict({ findings: [...names.slice(0, 50), ...waivers] })
    const comment = commentReport(some, scene)
    expect(comment.match(/⛔ \[line/g)).toHaveLength(50)
    expect(comment).toContain('<summary>60 waived</summary>')
    expect(comment).toContain('- … and **40 more** of `package-absent`')
    expect((jsonReport(crowd, scene) as { findings: unknown[] }).findings).toHaveLength(10_001)
  })
})

test('a report that is a little too long loses its evidence first, then its cures', () => {
  const findings = many(100)
  const full = markdownReport(verdict({ findings }), scene)
  const plain = markdownReport(verdict({ findings }), scene, full.length - 1)
  expect(full).toContain('  <sub>the registry answered')
  expect(plain).not.toContain('  <sub>the registry answered')
  expect(plain).toContain('**Mend:**')
  const brief = markdownReport(verdict({ findings }), scene, plain.length - 1)
  expect(brief).not.toContain('**Mend:**')
  expect(brief.match(/ · \[`package-absent`\]/g)).toHaveLength(100)
})

test('notices leave room for the roll-up, waived findings are no annotations', () => {
  const findings = [...Array.from({ length: 12 }, () => finding({ severity: 'notice' })), waived]
  const shown = annotations(verdict({ findings }))
  expect(shown).toHaveLength(10)
  expect(shown.at(-1)?.message).toBe(
    '3 more findings are not shown as annotations. The findings file lists all 12.',
  )
})

import type { Finding, Verdict } from '../../src/finding.ts'
import type { Scene } from '../../src/reports/report.ts'

export const finding = (parts: Partial<Finding> = {}): Finding => ({
  rule: 'package-absent',
  severity: 'error',
  state: 'violated',
  kind: 'package',
  reference: 'pkg:npm/left-padder-utils',
  path: 'web/package.json',
  line: 12,
  message: '`left-padder-utils` does not exist in the npm registry.',
  fix: 'Remove it, or name the package that was meant.',
  evidence: [
    {
      what: 'the registry answered: no such name',
      source: 'https://registry.example/left-padder-utils',
      asked: '2026-11-20T12:00:00.000Z',
    },
  ],
  also: [],
  fingerprint: 'f'.repeat(64),
  ...parts,
})

export const verdict = (parts: Partial<Verdict> = {}): Verdict => ({
  conclusion: 'fail',
  mode: 'enforce',
  base: 'a'.repeat(40),
  head: 'b'.repeat(40),
  checked: { package: 3, model: 1 },
  files: { changed: 5, read: 2 },
  findings: [finding()],
  stories: [],
  off: [],
  policy: 'preset recommended (no policy file)',
  notes: [],
  ...parts,
})

export const scene: Scene = {
  tags: new Map([['package-absent', ['OWASP-LLM04:2026']]]),
  repository: 'https://git.example/acme/shop',
  run: 'https://git.example/acme/shop/actions/runs/7',
  docs: 'https://git.example/acme/gate/blob/v1/docs/rules',
  version: '0.1.0',
  titles: new Map([['package-absent', 'Every package must exist']]),
}

/** Strings that have broken a report somewhere: commands, mentions, HTML, images, tables, fences, markers, bidi. */
export const HOSTILE: readonly string[] = [
  'x\n::add-mask::e',
  'x\r::set-output name=verdict::pass',
  'x ##[error]forged',
  '##[set-output name=verdict]pass',
  '::stop-commands::token',
  '@acme/security please approve',
  '<img src=https://evil.example/x.png onerror=alert(1)>',
  '![x](https://evil.example/x.png)',
  '[click](javascript:alert(1))',
  '</details></td></table><h1>approved</h1>',
  'a | b | c\n|---|---|',
  '```\n# Approved by security',
  '`` ` ``',
  '<!-- ai-artifact-gate',
  '-->',
  'acme/shop#123 and GH-12 and https://git.example/acme/shop/issues/1 www.evil.example',
  'abc\u202Egnp.exe',
  'zero\u200Bwidth\u2066bidi\u2069',
  '\u001b[31mred\u001b]8;;https://evil.example\u0007link',
  'lone \ud800 surrogate',
  '\u{e0041}\u{e0042} tags',
  '__proto__',
  '$(rm -rf /) %0A::error::x',
  'setext\n===',
  '~~~',
  '&lt;img&gt; &#64;acme',
]

export const hostileFinding = (text: string): Finding =>
  finding({
    rule: 'unread',
    reference: text,
    path: text,
    message: `\`${text}\` could not be read: ${text}`,
    fix: text,
    evidence: [{ what: text, source: text, asked: text }],
    also: [{ path: text, line: 3 }],
    state: 'waived',
    waiver: { reason: text, owner: text, expires: text },
  })

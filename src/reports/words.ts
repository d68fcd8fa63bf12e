import type { Finding, Verdict } from '../finding.ts'
import { tally } from '../finding.ts'

const many = (count: number, one: string, more = `${one}s`) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : more}`

/** `2 errors, 1 warning`, or `nothing to report`. */
export const counts = (verdict: Pick<Verdict, 'findings'>): string => {
  const { error, warning, notice, waived } = tally(verdict)
  const parts = [
    error && many(error, 'error'),
    warning && many(warning, 'warning'),
    notice && many(notice, 'notice'),
    waived && `${waived} waived`,
  ]
  return parts.filter(Boolean).join(', ') || 'nothing to report'
}

const KINDS: Readonly<Record<string, readonly [string, string]>> = {
  package: ['package', 'packages'],
  model: ['model reference', 'model references'],
  'model-file': ['model file', 'model files'],
  loader: ['loader call', 'loader calls'],
  lock: ['lock entry', 'lock entries'],
  deployment: ['deployment', 'deployments'],
  agent: ['agent configuration', 'agent configurations'],
  unread: ['unread place', 'unread places'],
  policy: ['policy edit', 'policy edits'],
}

/** `3 packages and 1 model file in 2 of 5 changed files`. */
export const looked = ({ checked, files }: Pick<Verdict, 'checked' | 'files'>): string => {
  const parts = Object.entries(KINDS).flatMap(([kind, [one, more]]) => {
    const count = checked[kind as keyof typeof checked] ?? 0
    return count > 0 ? [many(count, one, more)] : []
  })
  const what =
    parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : (parts[0] ?? 'nothing')
  return `${what} in ${files.read} of ${many(files.changed, 'changed file')}`
}

export const CONCLUSION = {
  fail: 'blocked',
  warn: 'passed with warnings',
  pass: 'passed',
} as const

/** Findings in the order of the verdict, gathered by path in order of first appearance. */
export const byPath = (findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> => {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.path)
    if (group) group.push(finding)
    else groups.set(finding.path, [finding])
  }
  return groups
}

/** Short form of a commit id; other words are left as they are. */
export const short = (commit: string): string =>
  /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 10) : commit

/** `2026-11-20 12:00 UTC` of an ISO time; empty for anything else. */
export const minute = (iso: string): string =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(iso) ? `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC` : ''

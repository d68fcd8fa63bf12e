/** The gate's findings file, in short. */
import { readFileSync } from 'node:fs'
import type { JobResult } from './runner.ts'

export interface FindingsFile {
  readonly verdict: string
  readonly base: string
  readonly head: string
  readonly policy: string
  readonly notes: readonly string[]
  readonly checked: Readonly<Record<string, number>>
  readonly findings: readonly {
    readonly rule: string
    readonly severity: string
    readonly state: string
    readonly kind: string
    readonly reference: string
    readonly path: string
    readonly line: number
    readonly message: string
  }[]
}

export const reportOf = ({ outputs, stdout, stderr }: JobResult): FindingsFile => {
  const path = outputs['findings-file']
  if (path === undefined) throw new Error(`The job wrote no findings file:\n${stdout}\n${stderr}`)
  return JSON.parse(readFileSync(path, 'utf8')) as FindingsFile
}

/** One line for each finding: `severity rule path:line`, and its state when it is not simply violated. */
export const brief = ({ findings }: Pick<FindingsFile, 'findings'>): readonly string[] =>
  findings.map(
    ({ severity, rule, path, line, state }) =>
      `${severity} ${rule} ${path}:${line}${state === 'violated' ? '' : ` (${state})`}`,
  )

/** A report without what differs between two runs on the same facts: the times of asking. */
export const timeless = (report: unknown): unknown =>
  JSON.parse(JSON.stringify(report, (key, value) => (key === 'asked' ? undefined : value)))

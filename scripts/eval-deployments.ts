/**
 * Scores the rules on deployments and agents on labelled files: `eval/deployments/<part>/**`, with one table of labels for
 * each part. Every folder of a part is one change that adds its files whole, and nothing is asked of any server.
 *
 * A label is a line `file, line, rule, what` of a `.tsv`, tabs between; the file counts from the folder of the table. With
 * `-` for the rule the line must stay silent, and `what` says why.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { changeOf } from '../__tests__/readers/memory.ts'
import { SERVICES } from '../src/ecosystem.ts'
import type { Evidence, FactName } from '../src/evidence.ts'
import type { Finding } from '../src/finding.ts'
import { createHttp } from '../src/http.ts'
import { judge } from '../src/policy/judge.ts'
import { loadPolicy } from '../src/policy/load.ts'
import { extract } from '../src/readers/index.ts'
import type { Reference } from '../src/reference.ts'
import { rules } from '../src/rules/index.ts'
import { gather, offlineSources } from '../src/sources/index.ts'
import { percent, row, type Target } from './eval-row.ts'

const FOLDER = join(import.meta.dirname, '../eval/deployments')
const NOW = new Date('2026-11-24T12:00:00Z')
const LEAST_LABELS = 150
const LEAST_FOUND = 0.97
/** Findings above notice on a file of which the change touches only a comment. */
const MOST_ON_COMMENT = 2
const MOST_EXAMPLES = 40

/** Rules that are measured. */
const MEASURED = /^(?:deployment|agent)-/

interface Label {
  readonly file: string
  readonly line: number
  /** Undefined: the line must stay silent. */
  readonly rule?: string
  readonly what: string
}

interface Part {
  readonly name: string
  readonly labels: readonly Label[]
  /** Text by path from the part's folder. */
  readonly files: ReadonlyMap<string, string>
}

interface Score {
  readonly part: string
  readonly files: number
  readonly expected: number
  readonly found: number
  readonly silent: number
  readonly hit: number
  /** Findings above notice on lines that nobody labelled. */
  readonly more: number
  /** Most findings above notice on one file after a comment was added to it. */
  readonly onComment: number
  /** Labels that were missed or hit. */
  readonly examples: readonly string[]
  /** Findings above notice that no label names. */
  readonly others: readonly string[]
}

const labelsOf = (text: string, under: string): readonly Label[] =>
  text
    .split('\n')
    .filter(line => line.trim() && !line.startsWith('#'))
    .map(written => {
      const [file = '', line = '', rule = '', what = ''] = written.split('\t')
      if (!/^\d+$/.test(line) || !rule) throw new Error(`eval/deployments: no label: ${written}`)
      return { file: posix.join(under, file), line: Number(line), what, ...(rule === '-' ? {} : { rule }) }
    })

const parts = (): readonly Part[] =>
  readdirSync(FOLDER, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => {
      const folder = join(FOLDER, name)
      const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => posix.relative(folder, posix.join(entry.parentPath, entry.name)))
        .sort()
      const labels = paths
        .filter(path => path.endsWith('.tsv'))
        .flatMap(path => labelsOf(readFileSync(join(folder, path), 'utf8'), posix.dirname(path)))
      const files = paths
        .filter(path => !path.endsWith('.tsv'))
        .map(path => [path, readFileSync(join(folder, path), 'utf8')] as const)
      return { name, labels, files: new Map(files) }
    })

/** The folder that is one change; a file without one is a change by itself. */
const caseOf = (path: string): string => (path.includes('/') ? (path.split('/', 1)[0] ?? path) : path)
const within = (path: string): string => (path.includes('/') ? path.slice(path.indexOf('/') + 1) : path)

const policy = loadPolicy(undefined, rules, { now: NOW })

/** What the gate ships of versions; nobody is asked. */
const shippedFacts = async (references: readonly Reference[]): Promise<ReadonlyMap<Reference, Evidence>> => {
  const nowhere = 'http://127.0.0.1:9'
  const endpoints = Object.fromEntries(SERVICES.map(name => [name, nowhere])) as Record<
    (typeof SERVICES)[number],
    string
  >
  const http = createHttp({ endpoints, version: '0' })
  const wanted: ReadonlySet<FactName> = new Set(['advisories'])
  const own = offlineSources.filter(({ id }) => /shipped$/.test(id))
  try {
    return await gather(references, () => wanted, http, undefined, own)
  } finally {
    http.close()
  }
}

export type Tree = Readonly<Record<string, string>>

/** Everything that is said of a change, by whatever rule. */
export const judged = async (base: Tree, head: Tree): Promise<readonly Finding[]> => {
  const { references } = await extract(changeOf(base, head), { ignored: () => false })
  const { findings } = judge({
    policy,
    rules,
    references,
    evidence: await shippedFacts(references.filter(({ kind }) => kind === 'deployment')),
    now: NOW,
    base: '',
    head: '',
    files: { changed: 1, read: 1 },
    notes: [],
  })
  return findings
}

const findingsOf = async (base: Tree, head: Tree): Promise<readonly Finding[]> =>
  (await judged(base, head)).filter(({ rule, state }) => state === 'violated' && MEASURED.test(rule))

/** Comments by the end of a name; files of other kinds have none that a reader could take for content. */
const COMMENTS: readonly (readonly [name: RegExp, comment: string])[] = [
  [/(?:\.(?:ya?ml|toml|properties|cfg|ini|py|sh|tf|env)|Dockerfile|\.env[^/]*|\.dockerfile)$/i, '# a note'],
  [/\.(?:jsonc|code-workspace)$|(?:^|\/)\.(?:vscode|zed|devcontainer)\/[^/]+\.json$/i, '// a note'],
  [/\.(?:md|mdc)$/i, '<!-- a note -->'],
]

const commented = (path: string, text: string): string | undefined => {
  const comment = COMMENTS.find(([name]) => name.test(path))?.[1]
  return comment === undefined ? undefined : `${text.replace(/\n*$/, '\n')}${comment}\n`
}

const isAbove = ({ severity }: Finding): boolean => severity !== 'notice'

const onComment = async (tree: Tree): Promise<number> => {
  const changed = Object.entries(tree).map(([path, text]) => [path, commented(path, text) ?? text] as const)
  const counts = new Map<string, number>()
  for (const { path } of (await findingsOf(tree, Object.fromEntries(changed))).filter(isAbove)) {
    counts.set(path, (counts.get(path) ?? 0) + 1)
  }
  return Math.max(0, ...counts.values())
}

/** Rules by place, of every place that a finding names. */
const placed = (findings: readonly Finding[], folder: string): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>()
  for (const { rule, path, line, also } of findings) {
    for (const place of [{ path, line }, ...also]) {
      const name = folder.includes('/') ? `${folder}${place.path}` : place.path
      const key = `${name}:${place.line}`
      found.set(key, (found.get(key) ?? new Set()).add(rule))
    }
  }
  return found
}

/** The files of a part by the change that adds them, with their paths from the part's folder. */
const casesOf = ({ files }: Part): ReadonlyMap<string, readonly (readonly [string, string])[]> => {
  const cases = new Map<string, (readonly [string, string])[]>()
  for (const file of files) cases.set(caseOf(file[0]), [...(cases.get(caseOf(file[0])) ?? []), file])
  return cases
}

const treeOf = (members: readonly (readonly [string, string])[]): Tree =>
  Object.fromEntries(members.map(([path, text]) => [within(path), text]))

/** Every labelled change: its name, and the files that it adds. */
export const changes = (): readonly (readonly [name: string, tree: Tree])[] =>
  parts().flatMap(part =>
    [...casesOf(part)].map(([id, members]) => [`${part.name}/${id}`, treeOf(members)] as const),
  )

const scoreOf = async (part: Part): Promise<Score> => {
  const { name, labels, files } = part
  const cases = casesOf(part)
  const examples: string[] = []
  const others: string[] = []
  let [found, hit, more, comment] = [0, 0, 0, 0]
  for (const [id, members] of cases) {
    const tree = treeOf(members)
    const findings = await findingsOf({}, tree)
    const folder = members.some(([path]) => path.includes('/')) ? `${id}/` : ''
    const at = placed(findings, folder)
    const own = labels.filter(({ file }) => caseOf(file) === id)
    for (const { file, line, rule, what } of own) {
      const seen = at.get(`${file}:${line}`) ?? new Set()
      if (rule ? seen.has(rule) : seen.size === 0) found += rule ? 1 : 0
      else if (rule) examples.push(`${name}/${file}:${line}: missed: ${rule} (${what})`)
      else {
        hit++
        examples.push(`${name}/${file}:${line}: not silent: ${[...seen].join(', ')} (${what})`)
      }
    }
    const labelled = new Set(own.flatMap(({ file, line, rule }) => (rule ? [`${file}:${line} ${rule}`] : [])))
    const silent = new Set(own.flatMap(({ file, line, rule }) => (rule ? [] : [`${file}:${line}`])))
    for (const finding of findings.filter(isAbove)) {
      const place = `${folder}${finding.path}:${finding.line}`
      if (labelled.has(`${place} ${finding.rule}`) || silent.has(place)) continue
      more++
      others.push(`${name}/${place}: not labelled: ${finding.rule}: ${finding.message}`)
    }
    comment = Math.max(comment, await onComment(tree))
  }
  const missing = labels.filter(({ file }) => !files.has(file))
  if (missing.length > 0) throw new Error(`eval/deployments/${name}: no file ${missing[0]?.file}`)
  const expected = labels.filter(({ rule }) => rule).length
  const silent = labels.length - expected
  return {
    part: name,
    files: files.size,
    expected,
    found,
    silent,
    hit,
    more,
    onComment: comment,
    examples,
    others,
  }
}

const sum = (scores: readonly Score[], of: (score: Score) => number): number =>
  scores.reduce((total, score) => total + of(score), 0)

const targetsOf = (scores: readonly Score[]): readonly Target[] => {
  const [expected, found] = [sum(scores, s => s.expected), sum(scores, s => s.found)]
  const [silent, hit] = [sum(scores, s => s.silent), sum(scores, s => s.hit)]
  const most = Math.max(0, ...scores.map(score => score.onComment))
  return [
    {
      what: `labelled weaknesses of deployments and agents: at least ${LEAST_LABELS}, 97 % found at the exact line`,
      met: expected >= LEAST_LABELS && found / Math.max(1, expected) >= LEAST_FOUND,
      measured: `${found} of ${expected}, ${percent(found, expected)}`,
    },
    {
      what: `lines of deployments and agents that must stay silent: at least ${LEAST_LABELS}, none hit`,
      met: silent >= LEAST_LABELS && hit === 0,
      measured: `${hit} of ${silent} hit`,
    },
    {
      what: `findings above notice on a file of which only a comment changed: at most ${MOST_ON_COMMENT}`,
      met: most <= MOST_ON_COMMENT,
      measured: `${most}`,
    },
  ]
}

/** All labelled files: their table, what must hold of it, and what went wrong. */
export const deployments = async (): Promise<{
  readonly table: string
  readonly targets: readonly Target[]
  readonly unexpected: readonly string[]
  readonly others: readonly string[]
}> => {
  const scores: Score[] = []
  for (const part of existsSync(FOLDER) ? parts() : []) scores.push(await scoreOf(part))
  const table = [
    row(
      'Files of',
      'Files',
      'Expected',
      'Found at the line',
      'Silent lines',
      'Hit',
      'Others above notice',
      'On a comment',
    ),
    row('---', '---:', '---:', '---:', '---:', '---:', '---:', '---:'),
    ...scores.map(s => row(s.part, s.files, s.expected, s.found, s.silent, s.hit, s.more, s.onComment)),
  ].join('\n')
  return {
    table,
    targets: targetsOf(scores),
    unexpected: scores.flatMap(s => s.examples.slice(0, MOST_EXAMPLES)),
    others: scores.flatMap(s => s.others.slice(0, MOST_EXAMPLES)),
  }
}

if (process.argv[1] === import.meta.filename) {
  const { table, targets, unexpected, others } = await deployments()
  console.log(table)
  for (const { what, measured, met } of targets)
    console.log(`${met ? 'met' : 'MISSED'}: ${what}: ${measured}`)
  for (const example of [...unexpected, ...others]) console.log(example)
}

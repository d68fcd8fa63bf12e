// Writes what follows from the rules: the policy's JSON schema, the heads of the rules' pages and the table of all
// rules. `--check` compares instead, and fails when something is not up to date.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { toJsonSchema } from '@valibot/to-json-schema'
import { descriptionOf, expectedWords, keysOf } from '../src/policy/expected.ts'
import { presetLevel, presetOptions } from '../src/policy/presets.ts'
import { policySchema } from '../src/policy/schema.ts'
import { readers } from '../src/readers/table.ts'
import type { Kind } from '../src/reference.ts'
import { rules } from '../src/rules/index.ts'
import { kindsOf, needsOf, type Rule } from '../src/rules/rule.ts'
import { conform } from '../src/schema.ts'

const OPEN = '<!-- generated -->'
const CLOSE = '<!-- /generated -->'
const BLOCK = /<!-- generated -->[\s\S]*?<!-- \/?generated -->\n*/

const KINDS: Readonly<Record<Kind, string>> = {
  package: 'packages',
  model: 'model references',
  'model-file': 'model files',
  loader: 'loader calls',
  lock: 'lock entries',
  deployment: 'deployments',
  agent: 'agent configuration',
  unread: 'text that was not understood',
  change: 'the change as a whole',
  policy: 'edits of the policy',
  waiver: 'waivers',
}
const FACTS = {
  release: 'package registry',
  advisories: 'advisory database',
  provenance: 'attestations of the registry',
  license: 'licence in the registry',
  model: 'model hub',
  scan: 'scanners of the model hub',
  publisher: 'model hub, on the owner',
  lineage: 'model hub, on the base models',
  contents: 'contents of model files',
} as const

const policyJson = (all: readonly Rule[]): string => {
  const schema = toJsonSchema(policySchema(all), { target: 'draft-07', ignoreActions: ['check'] })
  const { $schema, ...rest } = schema
  return `${JSON.stringify({ $schema, title: 'Policy of the AI Artifact Gate', ...rest }, undefined, 2)}\n`
}

/** Text for a cell of a Markdown table. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const code = (value: unknown): string => `\`${cell(JSON.stringify(value))}\``
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`

const needs = (rule: Rule): string => {
  const lists = kindsOf(rule).map(kind => needsOf(rule, kind).map(name => FACTS[name]))
  const facts = [...new Set(lists.flat())]
  return facts.length > 0 ? facts.join(', ') : 'nothing: it works offline'
}

const optionRows = (rule: Rule): readonly string[] => {
  const fitted = conform(rule.options, {})
  if ('faults' in fitted) throw new Error(`The options of ${rule.id} lack a default.`)
  const values = fitted.value as Readonly<Record<string, unknown>>
  const strict = presetOptions(rule, 'strict')
  return [...(keysOf(rule.options) ?? [])].map(([key, schema]) => {
    const preset = key in strict ? `${code(values[key])}; strict: ${code(strict[key])}` : code(values[key])
    return `| \`${key}\` | ${cell(descriptionOf(schema) ?? '')} | ${cell(expectedWords(schema))} | ${preset} |`
  })
}

const head = (rule: Rule): string => {
  const levels = (['observe', 'recommended', 'strict'] as const).map(preset => presetLevel(rule, preset))
  const options = optionRows(rule)
  const lines = [
    `# ${rule.id}`,
    '',
    OPEN,
    `${rule.title}.`,
    '',
    '| | |',
    '|---|---|',
    row(['Severity', `observe: ${levels[0]}, recommended: ${levels[1]}, strict: ${levels[2]}`]),
    row([
      'Judges',
      kindsOf(rule)
        .map(kind => KINDS[kind])
        .join(', '),
    ]),
    row(['Needs', needs(rule)]),
    ...(rule.tags ? [row(['Guards against', rule.tags.map(tag => `\`${tag}\``).join(' ')])] : []),
    ...(rule.grave ? [row(['Waiver', 'only with `accept-risk: true`'])] : []),
    ...(options.length > 0
      ? ['', '| Option | Meaning | Value | Default |', '|---|---|---|---|', ...options]
      : ['', 'The rule has no options beside `severity` and `unknown`.']),
    CLOSE,
  ]
  return `${lines.join('\n')}\n`
}

/** What a page says below its title and its generated head. */
export const prose = (text: string): string =>
  text
    .replace(BLOCK, '')
    .replace(/^\s*# .*\n*/, '')
    .trim()

/** A rule's page: title and generated head, and below it what people wrote. */
const page = (rule: Rule, before: string): string => {
  const written = before
    .replace(BLOCK, '')
    .replace(/^\s*# .*\n+/, '')
    .trim()
  return written ? `${head(rule)}\n${written}\n` : head(rule)
}

const table = (all: readonly Rule[]): string => {
  const rows = all.map(rule => {
    const { recommended, strict } = rule.severity
    return row([`[${rule.id}](${rule.id}.md)`, rule.title, recommended, strict, needs(rule)])
  })
  const lines = [
    '# Rules',
    '',
    OPEN,
    'Each rule has one reason to report. Preset `observe` is `recommended` with every rule at most at warning.',
    'How to set severities and options: [the policy](../policy.md).',
    '',
    '| Rule | What must hold | recommended | strict | Needs |',
    '|---|---|---|---|---|',
    ...rows,
    CLOSE,
  ]
  return `${lines.join('\n')}\n`
}

/** A page of all files that are read. */
const readersPage = (): string => {
  const rows = readers.map(({ what, paths }) => row([what, paths.map(path => `\`${path}\``).join(' ')]))
  const lines = [
    '# What is read',
    '',
    OPEN,
    'Files of a change are read by their names, most of them wherever they lie; several readers may read one file, each for what it looks',
    'for. Model files are found by name and content, whatever they are called.',
    '',
    '| Looks for | In |',
    '|---|---|',
    ...rows,
    CLOSE,
  ]
  return `${lines.join('\n')}\n`
}

/** Every generated file with its text; `read` gives what a file holds now, or nothing. */
export const generate = (all: readonly Rule[], read: (path: string) => string): ReadonlyMap<string, string> =>
  new Map([
    ['policy.schema.json', policyJson(all)],
    ['docs/rules/README.md', table(all)],
    ['docs/readers.md', readersPage()],
    ...all.map((rule): [string, string] => {
      const path = `docs/rules/${rule.id}.md`
      return [path, page(rule, read(path))]
    }),
  ])

const ROOT = join(import.meta.dirname, '..')

/** A file of the repository; nothing when there is none. */
export const readIfThere = (path: string): string => {
  try {
    return readFileSync(join(ROOT, path), 'utf8')
  } catch {
    return ''
  }
}

const main = (): void => {
  const stale = [...generate(rules, readIfThere)].filter(([path, text]) => readIfThere(path) !== text)
  if (process.argv.includes('--check')) {
    for (const [path] of stale) console.error(`${path}: not up to date; run npm run generate`)
    process.exitCode = stale.length > 0 ? 1 : 0
    return
  }
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true })
    writeFileSync(join(ROOT, path), text)
    console.log(path)
  }
}

if (process.argv[1] === import.meta.filename) main()

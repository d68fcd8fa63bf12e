import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Answers } from '../answers.ts'
import { type ChangeSet, InputError } from '../change.ts'
import { fromGit } from '../changes/git.ts'
import { SERVICES } from '../ecosystem.ts'
import { gate } from '../gate.ts'
import type { GateRequest, Judged } from '../gate-request.ts'
import { inertLine, visible } from '../reports/inert.ts'
import { jsonReport } from '../reports/json.ts'
import { markdownReport } from '../reports/markdown.ts'
import type { Scene } from '../reports/report.ts'
import { sarifReport } from '../reports/sarif.ts'
import { textReport } from '../reports/text.ts'
import type { SourceName } from '../sources/source.ts'
import { VERSION } from '../version.ts'
import type { Command, Io } from './io.ts'
import { among, isSet, many, readWords, type Words, word } from './options.ts'
import { policyFile } from './policy-file.ts'
import { progress } from './progress.ts'

const OPTIONS = {
  base: { type: 'string', short: 'b' },
  head: { type: 'string' },
  worktree: { type: 'boolean', short: 'w' },
  repository: { type: 'string', short: 'C' },
  policy: { type: 'string', short: 'p' },
  mode: { type: 'string' },
  source: { type: 'string', multiple: true },
  offline: { type: 'boolean' },
  cache: { type: 'string' },
  format: { type: 'string', short: 'f' },
  output: { type: 'string', short: 'o' },
} as const

const FORMATS = ['text', 'json', 'sarif', 'markdown'] as const
export const POLICY = '.github/ai-artifact-policy.yml'

export const USAGE = `ai-artifact-gate check [options]
Judges what a change adds: packages, models, model files.

  -b, --base REF        compare with this commit, branch or tag; default: the
                        merge base with the default branch
      --head REF        judge this commit; default: HEAD
  -w, --worktree        judge what stands on disk, committed or not
  -C, --repository DIR  a git repository; default: where you are
  -p, --policy FILE     a policy to trust; default: the base side's
                        ${POLICY}
      --mode MODE       enforce or warn; can tighten a policy, never loosen it
      --source NAME=URL ask this address instead; NAME as in the policy's
                        sources: npm, pypi, cargo, osv …
      --offline         ask nobody; what then cannot be judged is a warning
      --cache DIR       keep answers on existing versions for a day in DIR,
                        which must lie outside of the repository
  -f, --format FORMAT   text, json, sarif or markdown; default: text
  -o, --output FILE     write the report there instead of standard output

Exit code: 0 passed, 1 violations, 2 the gate or its inputs failed.
`

/** @throws InputError when a `--source` is not `NAME=URL`. */
export const sourcesOf = (words: Words): ReadonlyMap<SourceName, string> =>
  new Map(
    many(words, 'source').map(text => {
      const [, name, url] = /^([a-z]+)=(.+)$/.exec(text) ?? []
      const known = SERVICES.find(source => source === name)
      if (known && url && URL.canParse(url)) return [known, url] as const
      throw new InputError(`--source ${text}: expected NAME=URL with NAME one of ${SERVICES.join(', ')}.`)
    }),
  )

/** In a job of GitHub Actions the API, repository and token of that job; elsewhere the public API, with a token that people set. */
export const githubOf = ({ secret }: Io): NonNullable<GateRequest['github']> => {
  const token = secret('GITHUB_TOKEN')
  const [server, repository] = [secret('GITHUB_SERVER_URL'), secret('GITHUB_REPOSITORY')]
  return {
    api: secret('GITHUB_API_URL') ?? '',
    ...(token ? { token } : {}),
    ...(server && repository ? { repository: `${server}/${repository}` } : {}),
  }
}

/** @throws InputError when the folder lies inside of the repository. */
const answersOf = async (words: Words, io: Io, directory: string): Promise<Answers | undefined> => {
  const name = word(words, 'cache')
  if (name === undefined || isSet(words, 'offline')) return undefined
  const { answersFolder, openAnswers } = await import('../answers.ts')
  return openAnswers(answersFolder(name, io.directory, directory), io.now())
}

/** The policy stands at the tip of the base side: an old fork point must not bring back an old policy. */
const baseTip = async (change: ChangeSet, directory: string, base: string | undefined): Promise<ChangeSet> =>
  base === undefined ? change : fromGit({ directory, base, head: base, mergeBase: false })

const render = (
  { verdict, titles, tags }: Judged,
  format: (typeof FORMATS)[number],
  colours: boolean,
): string => {
  const scene: Scene = { version: VERSION, titles, tags }
  if (format === 'json') return `${JSON.stringify(jsonReport(verdict, scene), null, 2)}\n`
  if (format === 'sarif') return `${JSON.stringify(sarifReport(verdict, scene), null, 2)}\n`
  if (format === 'markdown') return markdownReport(verdict, scene)
  return textReport(verdict, scene, colours)
}

const write = ({ out, directory }: Io, path: string | undefined, text: string): void => {
  if (path === undefined) {
    out(text)
    return
  }
  try {
    writeFileSync(resolve(directory, path), text)
  } catch (error) {
    throw new InputError(
      `The report cannot be written to ${path} (${(error as NodeJS.ErrnoException).code ?? error}).`,
    )
  }
}

const run = async (given: readonly string[], io: Io): Promise<0 | 1> => {
  const words = readWords(given, OPTIONS, 0)
  const format = among(words, 'format', FORMATS, 'text')
  const mode =
    word(words, 'mode') === undefined ? undefined : among(words, 'mode', ['enforce', 'warn'], 'enforce')
  const sources = sourcesOf(words)
  const directory = resolve(io.directory, word(words, 'repository') ?? '.')
  const policy = word(words, 'policy')
  const base = word(words, 'base')
  const trusted = policy === undefined ? {} : { text: policyFile(io.directory, policy) }
  const answers = await answersOf(words, io, directory)
  const shown = progress(io)
  shown.stage('finding the change')

  const change = await fromGit({
    directory,
    base,
    head: word(words, 'head'),
    worktree: isSet(words, 'worktree'),
  })
  const from = policy === undefined ? await baseTip(change, directory, base) : change
  try {
    const judged = await gate({
      change: { ...change, notes: [...change.notes, ...(answers?.notes ?? [])] },
      policy: { path: policy ?? POLICY, from, ...trusted },
      ...(mode ? { mode } : {}),
      sources,
      offline: isSet(words, 'offline'),
      github: githubOf(io),
      ...(answers ? { answers: answers.store } : {}),
      secret: io.secret,
      now: io.now(),
      stage: shown.stage,
    })
    shown.end()
    for (const note of answers?.save() ?? []) io.err(`${inertLine(visible(note, 2000))}\n`)
    write(
      io,
      word(words, 'output'),
      render(judged, format, io.colours && word(words, 'output') === undefined),
    )
    return judged.verdict.conclusion === 'fail' ? 1 : 0
  } finally {
    shown.end()
    await change.close()
    await from.close()
  }
}

export const check: Command = {
  usage: USAGE,
  run,
}

import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { InputError } from '../change.ts'
import { fromGit } from '../changes/git.ts'
import type { Policy } from '../policy/policy.ts'
import { extract } from '../readers/index.ts'
import { LOCK_PATH, readLock } from '../readers/models/model-lock.ts'
import type { LockedModel, ModelReference, Reference } from '../reference.ts'
import { inertLine, visible } from '../reports/inert.ts'
import { rules } from '../rules/index.ts'
import { githubOf, POLICY, sourcesOf } from './check.ts'
import type { Command, Io } from './io.ts'
import { entryOf, lockText } from './lock-text.ts'
import { isSet, readWords, type Words, word } from './options.ts'
import { policyFile } from './policy-file.ts'

const OPTIONS = {
  repository: { type: 'string', short: 'C' },
  policy: { type: 'string', short: 'p' },
  source: { type: 'string', multiple: true },
  check: { type: 'boolean' },
} as const

export const USAGE = `ai-artifact-gate lock [options]
Asks the hubs for every model that the working tree refers to, and writes what
each stands for to ${LOCK_PATH}: commit, owner, licence, digests of files,
and what a scan of them found. Commit that file: the gate then tells when a
model is no longer what it was, and can judge a change without asking anybody.

      --check           write nothing; exit code 1 when the file is not what it
                        would be
  -C, --repository DIR  a git repository; default: where you are
  -p, --policy FILE     a policy whose sources are asked; default:
                        ${POLICY} of the working tree
      --source NAME=URL ask this address instead, such as huggingface=URL

Exit code: 0 done, 1 some models could not be locked, or the file differs,
2 the command or its inputs failed.
`

/** Hubs that have answers to lock. */
const ASKED: ReadonlySet<string> = new Set(['huggingface', 'ollama', 'oci', 'github'])

const isLockable = (one: Reference): one is ModelReference =>
  one.kind === 'model' && ASKED.has(one.hub) && one.resolvedBy !== 'partial'

const textOr = <T>(path: string, none: T): string | T => {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return none
    throw new InputError(`${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? error}).`)
  }
}

/** Every model that the tree refers to, each once. */
const modelsOf = async (
  directory: string,
  ignored: (path: string) => boolean,
): Promise<readonly ModelReference[]> => {
  const change = await fromGit({ directory, everything: true })
  try {
    const { references } = await extract(change, { ignored })
    return [...new Map(references.filter(isLockable).map(one => [one.id, one])).values()]
  } finally {
    await change.close()
  }
}

const gathered = async (models: readonly ModelReference[], words: Words, io: Io, policy: Policy) => {
  const [{ gather }, { openHttp }] = await Promise.all([
    import('../sources/index.ts'),
    import('../asking.ts'),
  ])
  const http = openHttp({
    services: policy.sources,
    overrides: sourcesOf(words),
    github: githubOf(io),
    offline: false,
    now: io.now(),
    secret: io.secret,
  })
  const wanted = new Set(['model', 'contents', 'scan'] as const)
  try {
    return await gather(models, () => wanted, http)
  } finally {
    await http.close()
  }
}

const run = async (given: readonly string[], io: Io): Promise<0 | 1> => {
  const words = readWords(given, OPTIONS, 0)
  const directory = resolve(io.directory, word(words, 'repository') ?? '.')
  const named = word(words, 'policy')
  const text =
    named === undefined ? textOr(join(directory, POLICY), undefined) : policyFile(io.directory, named)
  const { loadPolicy } = await import('../policy/load.ts')
  const policy = loadPolicy(text === undefined ? undefined : { text, path: named ?? POLICY }, rules, {
    now: io.now(),
  })
  const models = await modelsOf(directory, path => policy.ignored(path))
  const path = join(directory, LOCK_PATH)
  const old = textOr(path, '')
  const before = readLock({ path: LOCK_PATH, text: old }).entries
  const evidence = await gathered(models, words, io, policy)

  const say = (line: string) => io.err(`${inertLine(visible(line, 2000))}\n`)
  const entries: LockedModel[] = []
  let open = 0
  for (const one of models) {
    const known = evidence.get(one) ?? {}
    const entry = entryOf(one, known, before.get(one.id), io.now().toISOString().slice(0, 10))
    if (entry) {
      entries.push(entry)
      continue
    }
    open++
    const kept = before.get(one.id)
    if (kept) entries.push(kept)
    const { model } = known
    const why = model?.state === 'unknown' ? model.reason : 'the hub has no such model or revision'
    say(
      `${one.at.path}:${one.at.line}: ${one.id} could not be locked: ${why}.${kept ? ' Its entry stays as it was.' : ''}`,
    )
  }
  const fresh = lockText(entries)
  const stale = [...before.keys()].filter(id => !models.some(one => one.id === id)).length
  if (isSet(words, 'check')) {
    if (fresh === old) return open > 0 ? 1 : 0
    say(`${LOCK_PATH} is not what it would be now; run \`ai-artifact-gate lock\` and look at the difference.`)
    return 1
  }
  if (fresh !== old) writeFileSync(path, fresh)
  io.out(
    `${LOCK_PATH}: ${entries.length} ${entries.length === 1 ? 'model' : 'models'} locked${stale > 0 ? `, ${stale} no longer referred to and left out` : ''}${open > 0 ? `, ${open} could not be asked for` : ''}.\n`,
  )
  return open > 0 ? 1 : 0
}

export const lock: Command = { usage: USAGE, run }

import type { HubModel } from '../../evidence.ts'
import type { LockedModel } from '../../reference.ts'
import { options, word } from '../../schema.ts'
import { many, short } from '../phrase.ts'
import { type Problem, rule } from '../rule.ts'
import { cap } from '../severity.ts'

const LEVELS = ['error', 'warning', 'notice'] as const
type Level = (typeof LEVELS)[number]

const commitOf = (commit: string): string =>
  commit.startsWith('sha256:') ? commit.slice(0, 19) : commit.slice(0, 12)

interface Difference {
  readonly says: string
  /** Whether it is another repository or other bytes, not merely a later state of the same. */
  readonly grave: boolean
}

/** Files of one commit whose digests are not those that were locked. */
const otherFiles = (entry: LockedModel, { files }: HubModel): readonly string[] =>
  files.flatMap(({ path, sha256 }) => {
    const locked = entry.files.get(path)?.sha256
    return sha256 !== undefined && locked !== undefined && locked !== sha256 ? [path] : []
  })

const differences = (entry: LockedModel, model: HubModel): readonly Difference[] => {
  const found: Difference[] = []
  const other = <T>(locked: T | undefined, now: T | undefined): boolean =>
    locked !== undefined && now !== undefined && locked !== now
  if (other(entry.objectId, model.objectId))
    found.push({
      says: `is another repository than the one that was locked (the hub's id is ${short(model.objectId ?? '')}, locked ${short(entry.objectId ?? '')})`,
      grave: true,
    })
  if (other(entry.owner?.toLowerCase(), model.author?.toLowerCase()))
    found.push({
      says: `belongs to ${short(model.author ?? '')} now, locked ${short(entry.owner ?? '')}`,
      grave: true,
    })
  if (other(entry.commit, model.commit))
    found.push({
      says: `stands for ${commitOf(model.commit ?? '')} now, locked ${commitOf(entry.commit ?? '')}`,
      grave: false,
    })
  else {
    const [first, ...more] = otherFiles(entry, model)
    if (first !== undefined)
      found.push({
        says: `has other bytes at the same commit: ${short(first)}${more.length > 0 ? ` and ${many(more.length, 'more file')}` : ''}`,
        grave: true,
      })
  }
  if (other(entry.license, model.license))
    found.push({
      says: `has the licence ${short(model.license ?? '')} now, locked ${short(entry.license ?? '')}`,
      grave: false,
    })
  return found
}

const RELOCK =
  'Look at what changed there, then run `ai-artifact-gate lock` and commit ai-artifacts.lock; or name the commit that was locked.'

function* drifted(
  name: string,
  entry: LockedModel,
  model: HubModel,
  drift: Level,
): Generator<Problem & { atMost?: Level }> {
  for (const { says, grave } of differences(entry, model)) {
    yield {
      message: `${short(name)} ${says}.`,
      fix: grave
        ? 'Do not use it until it is known why: the name may have been taken over. Then lock it anew.'
        : RELOCK,
      ...(grave ? {} : { atMost: drift }),
    }
  }
}

export const modelLock = rule({
  id: 'model-lock',
  title: 'A model must be what ai-artifacts.lock says of it, where there is such a file',
  severity: { recommended: 'error', strict: 'error' },
  on: ['model', 'lock'],
  needs: ['model'],
  options: options({
    missing: word('Severity of a model that is not in the lockfile.', LEVELS, 'notice'),
    drift: word(
      'Severity of a later state of the same repository. Another repository, another owner or other bytes are always an error.',
      LEVELS,
      'warning',
    ),
  }),
  strict: { missing: 'error', drift: 'error' },
  applies: reference =>
    reference.kind === 'lock' || (reference.locked !== undefined && reference.resolvedBy !== 'partial'),

  *check({ reference, model, options: { missing, drift } }) {
    if (reference.kind === 'lock') {
      if (model) yield* drifted(reference.entry.reference, reference.entry, model, drift)
      return
    }
    const { name, locked, surface } = reference
    const entry = locked?.head
    if (!entry) {
      yield {
        message: locked?.base
          ? `${short(name)} is taken out of ai-artifacts.lock and still referred to.`
          : `${short(name)} is not in ai-artifacts.lock.`,
        fix: 'Run `ai-artifact-gate lock` and commit the file.',
        ...cap(surface, missing),
      }
      return
    }
    if (model) yield* drifted(name, entry, model, drift)
  },
})

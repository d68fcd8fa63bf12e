/** Which lockfile holds the versions of which manifest. */
import { posix } from 'node:path'
import type { ChangeSet } from '../change.ts'
import type { PackageReference } from '../reference.ts'
import { folderOf, upwards } from './folders.ts'

/** Manifests by name, and the lockfiles that may stand beside them or above. */
const LOCKFILES: readonly (readonly [manifest: RegExp, locks: readonly string[]])[] = [
  [
    /^package\.json$/,
    ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb'],
  ],
  [/^deno\.jsonc?$/, ['deno.lock']],
  [/^pyproject\.toml$/, ['uv.lock', 'poetry.lock', 'pdm.lock', 'pylock.toml', 'pixi.lock']],
  [/^Pipfile$/, ['Pipfile.lock']],
  [/^pixi\.toml$/, ['pixi.lock']],
  [/^environment.*\.ya?ml$/, ['conda-lock.yml', 'conda-lock.yaml']],
  [/^Cargo\.toml$/, ['Cargo.lock']],
  [/^Gemfile$/, ['Gemfile.lock']],
  [/^gems\.rb$/, ['gems.locked']],
  [/^composer\.json$/, ['composer.lock']],
  [/\.(?:cs|fs|vb)proj$/, ['packages.lock.json']],
  [/^build\.gradle(?:\.kts)?$/, ['gradle.lockfile']],
  [/^pubspec\.yaml$/, ['pubspec.lock']],
  [/^mix\.exs$/, ['mix.lock']],
  [/^Package\.swift$/, ['Package.resolved']],
]

/** Folders above a manifest that are looked through. */
const HIGHEST = 12

/** Paths at which a lockfile of this manifest may stand, nearest first. */
const candidates = (path: string): readonly string[] => {
  const name = posix.basename(path)
  // What pip-tools compiles stands beside its input.
  if (name.endsWith('.in')) return [`${path.slice(0, -3)}.txt`]
  const locks = LOCKFILES.find(([manifest]) => manifest.test(name))?.[1]
  if (!locks) return []
  const folders = [...upwards(path)].slice(0, HIGHEST)
  return folders.flatMap(folder => locks.map(lock => `${folder}${lock}`))
}

/**
 * Tells which of the references that name no one version are held by a lockfile in the head tree, whether the change
 * touches that file or not. One look-up a path.
 */
export const withLocks = (change: Pick<ChangeSet, 'exists'>) => {
  const known = new Map<string, Promise<boolean>>()
  const isLocked = async (path: string): Promise<boolean> => {
    for (const lock of candidates(path)) if (await change.exists('head', lock)) return true
    return false
  }
  return async (one: PackageReference): Promise<PackageReference> => {
    const { pinned, surface, origin, locked, at } = one
    if (pinned || surface !== 'manifest' || origin !== 'registry' || locked !== undefined) return one
    // All manifests of one name and folder have one answer.
    const key = `${folderOf(at.path)}\0${posix.basename(at.path)}`
    const answer = known.get(key) ?? isLocked(at.path)
    known.set(key, answer)
    return { ...one, locked: await answer }
  }
}

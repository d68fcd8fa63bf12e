/** Gemfile.lock and gems.locked of Bundler: every gem with its version, source, hash and what it needs. */
import { packageReference } from '../identity.ts'
import { place, unread } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { brokenFile, conflict, isCommit } from './broken.ts'
import { type Lock, type LockedGem, readLock, type Source, versionOf } from './gemfile-lock-sections.ts'
import { lineage } from './lineage.ts'

/** Remotes of one source that are kept; each gem carries them. */
const MOST_REMOTES = 10

/** The gem of this very folder, whose own needs its gemspec lists. */
const isProject = ({ kind, remotes }: Source): boolean => kind === 'PATH' && remotes[0] === '.'

const placeOf = ({ kind, remotes: [address, ...more], revision }: Source) => {
  if (kind === 'PATH') return { origin: 'path', address, pinned: true } as const
  if (kind === 'GIT' || kind === 'PLUGIN SOURCE') {
    return { origin: 'git', address, specifier: revision, pinned: isCommit(revision) } as const
  }
  const indexes = more.slice(0, MOST_REMOTES).map(url => ({ url, extra: true }))
  return { origin: 'registry', address, indexes } as const
}

/** Bundler writes hashes in hexadecimal digits; several stand behind commas. */
const integrityOf = ({ checksums }: Lock, { name, version }: LockedGem): readonly string[] =>
  (checksums.get(`${name} (${version})`) ?? '')
    .split(',')
    .flatMap(hash => /^\s*(sha\d+)=([0-9a-f]+)\s*$/.exec(hash)?.slice(1).join(':') ?? [])

const lineageOf = ({ gems, direct }: Lock) => {
  const needs = new Map<string, Set<string>>()
  for (const { name, needs: names } of gems) {
    const known = needs.get(name)
    if (known) for (const one of names) known.add(one)
    else needs.set(name, new Set(names))
  }
  const project = gems.filter(({ source }) => isProject(source))
  const roots = new Set([...direct, ...project.flatMap(gem => gem.needs)])
  for (const { name } of project) roots.delete(name)
  return lineage(roots, name => needs.get(name) ?? [])
}

export const gemfileLock: Reader = {
  id: 'gemfile-lock',

  *read(file): Iterable<Found> {
    const { path, text } = file
    const fault = conflict(file)
    if (fault) {
      yield brokenFile(file, fault, 'Gemfile.lock', 'lockfile')
      return
    }
    const lock = readLock(text)
    for (const { line, text: what } of lock.faults) {
      yield unread(place(path, line), what, 'expected a section of Gemfile.lock or a line of one', 'lockfile')
    }
    const { relation, via } = lineageOf(lock)
    for (const gem of lock.gems) {
      const { name, source } = gem
      if (isProject(source)) continue
      const version = versionOf(gem.version)
      yield packageReference({
        ecosystem: 'gem',
        written: name,
        specifier: gem.version,
        version,
        ...placeOf(source),
        integrity: integrityOf(lock, gem),
        relation: relation(name),
        via: via(name),
        surface: 'lockfile',
        at: place(path, gem.line),
      })
    }
  },
}

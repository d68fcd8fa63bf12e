/** Gemfile.lock of Bundler line by line: sections, and the gems of each source. */

export interface LockedGem {
  readonly name: string
  /** Without the platform that a variant is for. */
  readonly version: string
  readonly line: number
  readonly needs: string[]
  readonly source: Source
}

export interface Source {
  readonly kind: 'GEM' | 'GIT' | 'PATH' | 'PLUGIN SOURCE'
  /** Old versions write several in one source; each may answer. */
  readonly remotes: string[]
  revision: string
  line: number
}

export interface Lock {
  readonly gems: LockedGem[]
  /** Names that the Gemfile asks for. */
  readonly direct: Set<string>
  /** Hashes by `name (version-platform)`. */
  readonly checksums: Map<string, string>
  readonly faults: { readonly line: number; readonly text: string }[]
}

const SOURCES = ['GEM', 'GIT', 'PATH', 'PLUGIN SOURCE'] as const
const OTHERS = ['PLATFORMS', 'DEPENDENCIES', 'CHECKSUMS', 'RUBY VERSION', 'BUNDLED WITH']

const NAMED = /^ +([\w.-]{1,300})(?: \(([^()]{1,1000})\))?!?(?: (.{0,1000}))?$/

/** Bundler writes a pre-release without dashes, so that what follows one is the platform. */
export const versionOf = (text: string): string => text.split('-', 1)[0] ?? text

const isSource = (text: string): text is Source['kind'] => (SOURCES as readonly string[]).includes(text)

/** One line of a source: an option, a gem by four spaces, or what it needs by six. */
const sourceLine = (lock: Lock, source: Source, text: string, line: number): boolean => {
  const option = /^ {2}([a-z_]+): ?(.*)$/.exec(text)
  if (option) {
    const [, key, value = ''] = option
    if (key === 'remote') source.remotes.push(value)
    if (key === 'revision') source.revision = value
    return true
  }
  if (text.trimEnd() === '  specs:') return true
  const [, name, version] = NAMED.exec(text) ?? []
  if (!name) return false
  if (/^ {4}\S/.test(text) && version) {
    lock.gems.push({ name, version, line, needs: [], source })
    return true
  }
  const last = lock.gems.at(-1)
  if (!/^ {6}\S/.test(text) || last?.source !== source) return false
  last.needs.push(name)
  return true
}

const otherLine = (lock: Lock, section: string, text: string): boolean => {
  const [, name, version, rest] = NAMED.exec(text) ?? []
  if (section === 'DEPENDENCIES') {
    if (name) lock.direct.add(name)
    return name !== undefined
  }
  if (section !== 'CHECKSUMS') return true
  // A gem of the own folder has none.
  if (name && version && rest) lock.checksums.set(`${name} (${version})`, rest)
  return name !== undefined
}

export const readLock = (text: string): Lock => {
  const lock: Lock = { gems: [], direct: new Set(), checksums: new Map(), faults: [] }
  let [section, line] = ['', 0]
  let source: Source | undefined
  for (const physical of text.split('\n')) {
    line++
    const trimmed = physical.trim()
    if (!trimmed) continue
    if (/^\S/.test(physical)) {
      section = trimmed
      source = isSource(section) ? { kind: section, remotes: [], revision: '', line } : undefined
      if (!source && !OTHERS.includes(section)) lock.faults.push({ line, text: physical })
      continue
    }
    const known = source ? sourceLine(lock, source, physical, line) : otherLine(lock, section, physical)
    if (!known) lock.faults.push({ line, text: physical })
  }
  return lock
}

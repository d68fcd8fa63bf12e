import { Minimatch } from 'minimatch'
import { ECOSYSTEMS, type Ecosystem, identity } from '../ecosystem.ts'

/** Longer text matches nothing: no file system and no registry has it, and matching it costs. */
const LONGEST = 4096

const OPTIONS = { dot: true, nocomment: true, nonegate: true, nobrace: true, noext: true } as const

/** Whether one of the globs matches: `*` within a segment, `**` across segments. */
export const matcher = (globs: readonly string[]): ((text: string) => boolean) => {
  const compiled = globs.map(glob => new Minimatch(glob, OPTIONS))
  return text => text.length <= LONGEST && compiled.some(glob => glob.match(text))
}

/** Which files are not judged. Workflows and the policy itself are only left out by a glob that names their folder. */
export const ignorer = (globs: readonly string[]): ((path: string) => boolean) => {
  const anywhere = matcher(globs)
  const named = matcher(globs.filter(glob => glob.startsWith('.github/')))
  return path => (path.startsWith('.github/') ? named : anywhere)(path)
}

/** Which names live in a registry of one's own. They compare as their registry has it: Python's `acme_*` covers `acme-foo`. */
export const keeper = (
  globs: Readonly<Partial<Record<Ecosystem, readonly string[] | undefined>>>,
): ((ecosystem: Ecosystem, name: string) => boolean) => {
  const matchers = new Map(
    ECOSYSTEMS.map(ecosystem => [
      ecosystem,
      matcher((globs[ecosystem] ?? []).map(glob => identity(ecosystem, glob))),
    ]),
  )
  return (ecosystem, name) => matchers.get(ecosystem)?.(identity(ecosystem, name)) ?? false
}

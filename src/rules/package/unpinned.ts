import type { Ecosystem } from '../../ecosystem.ts'
import type { PackageReference, Surface } from '../../reference.ts'
import { globs, options } from '../../schema.ts'
import { floats } from '../floating.ts'
import { matches } from '../match.ts'
import { short } from '../phrase.ts'
import { type Problem, rule } from '../rule.ts'

/** Where a reference is installed by itself. People who read a text choose a version of their own. */
const RUNS: ReadonlySet<Surface> = new Set(['manifest', 'command', 'config', 'code'])

/** Ecosystems whose versions are tags, which can be set anew. */
const TAGS: { readonly [E in Ecosystem]?: { readonly pin: string; readonly none: string } } = {
  githubactions: { pin: 'a full commit', none: 'the default branch' },
  docker: { pin: 'a digest', none: 'the tag "latest"' },
}

const problem = ({ ecosystem, name, specifier, version, surface }: PackageReference): Problem => {
  const tags = TAGS[ecosystem]
  const wanted = version ?? specifier
  if (tags) {
    return {
      message: `${short(name)} follows ${wanted === undefined ? tags.none : `"${short(wanted)}"`}, which can be set to other content.`,
      fix: `Name ${tags.pin}, and keep the tag as a comment beside it.`,
    }
  }
  if (surface === 'manifest') {
    return {
      message:
        wanted === undefined
          ? `${short(name)} names no version, and no lockfile holds one.`
          : `${short(name)} may be any version that fits "${short(wanted)}", and no lockfile holds one.`,
      fix: 'Commit a lockfile, or name one exact version.',
    }
  }
  return {
    message:
      wanted === undefined
        ? `${short(name)} is installed in whatever version is the newest when this runs.`
        : `${short(name)} is installed in whatever version fits "${short(wanted)}" when this runs.`,
    fix: 'Name one exact version.',
  }
}

export const packageUnpinned = rule({
  id: 'package-unpinned',
  title: 'A package must be held to one version, by itself or by a lockfile',
  tags: ['OWASP-LLM04:2026', 'AML.T0010'],
  severity: { recommended: 'notice', strict: 'warning' },
  on: 'package',
  needs: [],
  behind: ['package-absent'],
  options: options({ allow: globs('Names that may follow the newest version.') }),
  applies: (
    {
      ecosystem,
      origin,
      pinned,
      scope,
      surface,
      locked,
      name,
      previous,
      server,
      version,
      specifier,
      deployed,
    },
    { allow },
  ) =>
    origin === 'registry' &&
    !pinned &&
    // The rule on deployments says it, and more.
    !deployed &&
    // Of a server that an agent starts another rule says it, with what the server is given.
    !(server && floats({ ecosystem, origin, pinned, wanted: version ?? specifier })) &&
    // What a package asks of its user is a range by nature.
    scope !== 'peer' &&
    RUNS.has(surface) &&
    (surface !== 'manifest' || locked === false) &&
    (previous?.name !== name || previous.pinned) &&
    !matches(allow, name),

  *check({ reference }) {
    yield problem(reference)
  },
})

import type { Ecosystem } from '../../ecosystem.ts'
import type { PackageReference } from '../../reference.ts'
import { flag, options } from '../../schema.ts'
import { short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { cap } from '../severity.ts'
import { isNew } from './asked.ts'
import { registryOf } from './words.ts'

/** Whose registries keep attestations and give them out. */
const ATTESTED: ReadonlySet<Ecosystem> = new Set(['npm', 'pypi'])

const isBump = (reference: PackageReference): boolean =>
  !isNew(reference) &&
  reference.previous?.version !== undefined &&
  reference.previous.version !== reference.version

const by = (repository: string | undefined): string => (repository ? ` from ${short(repository)}` : '')

export const packageProvenance = rule({
  id: 'package-provenance',
  title: 'A new version must be attested as the one before was',
  tags: ['OWASP-LLM04:2026', 'AML.T0010'],
  severity: { recommended: 'warning', strict: 'error' },
  on: 'package',
  needs: ['provenance'],
  uses: ['release'],
  options: options({
    require: flag(
      'Whether every package must be attested that the change adds or moves to another version.',
      false,
    ),
  }),
  applies: (reference, { require }) =>
    ATTESTED.has(reference.ecosystem) &&
    reference.surface !== 'import' &&
    reference.origin === 'registry' &&
    reference.private === undefined &&
    reference.route === undefined &&
    (isBump(reference) || (require && isNew(reference))),

  *check({ reference, provenance, release, options: { require } }) {
    if (!provenance) return

    const { ecosystem, name, surface } = reference
    const { attested, repository, before } = provenance
    const version = reference.version ?? release?.version
    const subject = version ? `${short(name)} ${short(version)}` : short(name)
    const stay = before ? `Stay on ${short(before.version)} until its authors say why` : ''
    if (before?.attested && !attested) {
      yield {
        message: `Nobody attests who built ${subject}; ${short(before.version)}, which it replaces, has an attestation${by(before.repository)}.`,
        fix: `${stay}: a version that was published by hand is how stolen accounts show.`,
        ...cap(surface),
      }
    } else if (
      before?.repository !== undefined &&
      repository !== undefined &&
      before.repository !== repository
    ) {
      yield {
        message: `${subject} attests that it was built${by(repository)}; ${short(before.version)}, which it replaces,${by(before.repository)}.`,
        fix: `${stay}, or check that the repository has moved.`,
        ...cap(surface),
      }
    } else if (require && !attested) {
      yield {
        message: `Nobody attests who built ${subject}: ${registryOf(ecosystem)} has no attestation of it.`,
        fix: 'Use a version that is attested, or another package.',
        ...cap(surface),
      }
    }
  },
})

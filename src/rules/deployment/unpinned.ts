import type { DeployedImage } from '../../deployment.ts'
import type { Deployment } from '../../reference.ts'
import { globs, options, word } from '../../schema.ts'
import { short } from '../phrase.ts'
import { type Problem, rule } from '../rule.ts'
import { capRun } from '../severity.ts'
import { isOfImage } from './advised.ts'
import { ALLOW, isAllowed, nameOf, standing } from './component.ts'

const FLOATING =
  /^(?:latest|main|master|trunk|dev|devel|develop|development|nightly|stable|edge|canary|head|next|release|current|rolling|beta|alpha|preview)(?=$|[-_.])/i
/** A version, a day or a commit holds the rest of the tag to one build. */
const HELD = /\d+\.\d+|\d{8}|20\d\d-\d\d-\d\d|(?:^|[-_.])(?:sha-?)?[0-9a-f]{7,40}(?=$|[-_.])|\bb\d{3,}/i

/** Why the image may be another one tomorrow; undefined: it is held by a digest, or by a tag that names one build. */
export const floats = ({ tag, digest, unresolved }: DeployedImage): string | undefined => {
  if (digest !== undefined) return undefined
  if (unresolved) return 'an image whose tag is a variable without a default'
  if (tag === undefined) return 'an image without a tag, which means "latest"'
  if ((FLOATING.test(tag) && !HELD.test(tag)) || !/\d/.test(tag) || /^v?\d{1,3}$/.test(tag))
    return `the tag "${short(tag)}", which follows whatever is built next`
  return undefined
}

const floatsFix = ({ repository }: DeployedImage): string => {
  const name = short(repository.replace(/^docker\.io\/(?:library\/)?/, ''))
  return `Name one release and its digest: \`${name}:<version>@sha256:<digest>\`; \`docker buildx imagetools inspect\` shows the digest of a tag.`
}

/** An image of a Dockerfile in which the component is only installed: the package decides what runs. */
const isBase = ({ recognised, from, at }: Deployment, image: DeployedImage): boolean =>
  !isOfImage(recognised) && (from === 'dockerfile' || image.at.path !== at.path)

/** An image of a component that was not there before. */
const isAdded = (reference: Deployment, image: DeployedImage): boolean =>
  !isBase(reference, image) && !standing(reference)?.image

const worse = (reference: Deployment, image: DeployedImage): Problem | undefined => {
  const before = standing(reference)?.image
  const why = floats(image)
  const lost = before?.digest !== undefined && image.digest === undefined
  const removed = lost ? ' This change takes the digest away.' : ''
  if (why !== undefined) {
    // It floated before: nothing got worse.
    if (before?.repository === image.repository && floats(before) !== undefined) return undefined
    return {
      message: `${nameOf(reference)} ${isBase(reference, image) ? 'is built on' : 'runs'} ${why}: ${short(image.written)}.${removed}`,
      fix: floatsFix(image),
      at: image.at,
      ...capRun(reference.surface, lost ? 'error' : 'warning'),
    }
  }
  if (!lost) return undefined
  return {
    message: `${nameOf(reference)} ran an image that a digest held, and now follows a tag, which can be set anew: ${short(image.written)}.`,
    fix: 'Name the digest of the new tag as well (`@sha256:…`).',
    at: image.at,
    ...capRun(reference.surface, 'warning'),
  }
}

export const deploymentUnpinned = rule({
  id: 'deployment-unpinned',
  title: 'The image of a component must be held to one build',
  tags: ['OWASP-LLM04:2026', 'AML.T0010'],
  severity: { recommended: 'error', strict: 'error' },
  on: 'deployment',
  needs: [],
  options: options({
    allow: globs(ALLOW),
    tags: word(
      'Severity for an image that a change adds with the tag of a release and without a digest.',
      ['error', 'warning', 'notice'],
      'notice',
    ),
  }),
  strict: { tags: 'warning' },
  applies: (reference, { allow }) =>
    reference.component !== undefined && reference.image !== undefined && !isAllowed(reference, allow),

  *check({ reference, options: { tags } }) {
    const { image, surface } = reference
    if (!image) return
    const problem = worse(reference, image)
    if (problem) yield problem
    else if (image.digest === undefined && floats(image) === undefined && isAdded(reference, image)) {
      // The words name nothing, so that all services of the change are one finding.
      yield {
        message: 'Images of this change are named by a tag alone, which can be set to other content.',
        fix: 'Name their digests behind the tags (`image:tag@sha256:…`).',
        at: image.at,
        ...capRun(surface, tags),
      }
    }
  },
})

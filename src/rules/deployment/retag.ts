/** The image of a component under the tag of a version in which its vulnerabilities are mended. */
import type { Advisory } from '../../evidence.ts'
import type { Suggestion } from '../../finding.ts'
import type { Deployment } from '../../reference.ts'
import { isOfImage } from './advised.ts'
import { fixedVersion } from './fixed-version.ts'
import { withWord } from './suggest.ts'

/** Releases alone: how the tags of others are written is anybody's guess. */
const RELEASE = /^(\d{1,6})\.\d{1,6}\.\d{1,6}$/
/** A line that holds the tag and not the name before it: `tag: v1.2.3`, `newTag: "1.2.3"`. */
const TAG_ALONE = /^\s{0,200}(?:-\s{1,20})?["']?(?:tag|newTag|imageTag|image_tag)["']?\s{0,20}[:=]/

const majorOf = (version: string): string | undefined => RELEASE.exec(version)?.[1]

/** `{ suggestion }`, where the tag is the version itself and another one of the same line of releases mends all of them. */
export const retagged = (
  reference: Deployment,
  advisories: readonly Advisory[],
): { readonly suggestion?: Suggestion } => {
  const { image, version, recognised } = reference
  if (!image?.tag || image.digest || version === undefined || !isOfImage(recognised)) return {}
  if (image.tag.replace(/^v/, '') !== version) return {}
  const found = fixedVersion(reference, advisories)
  if (found === undefined || majorOf(found) === undefined || majorOf(found) !== majorOf(version)) return {}
  const tag = image.tag.replace(version, found)
  if (TAG_ALONE.test(image.line ?? '')) return withWord(image, image.tag, tag)
  const { written } = image
  if (!written.endsWith(`:${image.tag}`)) return {}
  return withWord(image, written, `${written.slice(0, -image.tag.length)}${tag}`)
}

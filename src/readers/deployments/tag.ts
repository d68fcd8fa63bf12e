/** What an image's tag says of the version of what is in it. */
import type { TagScheme } from '../../data/component.ts'

/** No registry takes a longer tag. Source: the distribution specification, `[\w][\w.-]{0,127}`. */
const LONGEST = 128

const CORE = /^\d{1,9}\.\d{1,9}\.\d{1,9}/
const PRERELEASE = /^[-._]?(?:a|alpha|b|beta|c|rc|pre|preview|dev|patch|post)(?:[-._]?\d{1,9})?(?![a-z\d])/
const CALENDAR = /^(\d{2}\.\d{2})(?:-|$)/
const BUILD = /(?:^|-)(b\d{1,9})$/
const BRANCH = /^(?:main-|litellm_stable_release_branch-)/

/** `1.2.3` and what makes it a prerelease; undefined when what follows is no suffix of a variant. */
const plain = (tag: string): string | undefined => {
  const text = tag.replace(/^v(?=\d)/, '')
  const core = CORE.exec(text)?.[0]
  if (core === undefined) return undefined
  const after = text.slice(core.length)
  const prerelease = PRERELEASE.exec(after)?.[0] ?? ''
  const variant = after.slice(prerelease.length)
  return variant === '' || /^[-_+]/.test(variant) ? core + prerelease : undefined
}

/** The exact version that a tag names. Words that move, such as `latest`, and parts of a version name none. */
export const versionOfTag = (tag: string | undefined, scheme: TagScheme): string | undefined => {
  if (tag === undefined || tag.length > LONGEST) return undefined
  if (scheme === 'plain') return plain(tag)
  if (scheme === 'main-stable') return plain(tag.replace(BRANCH, ''))
  if (scheme === 'calendar') return CALENDAR.exec(tag)?.[1]
  if (scheme === 'build') return BUILD.exec(tag)?.[1]
  return undefined
}

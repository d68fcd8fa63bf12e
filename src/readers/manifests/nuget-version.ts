/** What NuGet takes as a version. @see https://learn.microsoft.com/nuget/concepts/package-versioning */
import type { PackageParts } from '../identity.ts'

const VERSION = /^v?\d[0-9A-Za-z.+-]{0,200}$/

/** A bare version is the least that will do, and NuGet takes the least: that version, but only brackets hold it. */
export const nugetVersion = (
  written: string | undefined,
): Pick<PackageParts, 'specifier' | 'version' | 'pinned'> => {
  const text = written?.trim().slice(0, 1000)
  if (!text) return { pinned: false }
  const held = /^\[([^[\](),*]{1,300})\]$/.exec(text)?.[1]?.trim()
  const version = held ?? text
  return VERSION.test(version)
    ? { specifier: text, version, pinned: held !== undefined }
    : { specifier: text, pinned: false }
}

/** NuGet's own rule for the id of a package. */
export const isNugetId = (text: string | undefined): text is string =>
  text !== undefined && text.length <= 200 && /^[\w.-]+$/u.test(text)

/** The licence that a version in the npm registry names. */

const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value.trim() || undefined
  // Old packages wrote `{ "type": "MIT", "url": … }`.
  if (typeof value !== 'object' || value === null || !('type' in value)) return undefined
  return typeof value.type === 'string' ? value.type.trim() || undefined : undefined
}

/** An SPDX expression as the authors wrote it; of the old list one may be chosen. */
export const licenseOf = ({
  license,
  licenses,
}: {
  readonly license?: unknown
  readonly licenses?: unknown
}): string | undefined => {
  const one = textOf(license)
  if (one !== undefined) return one
  const several = Array.isArray(licenses) ? licenses : Array.isArray(license) ? license : []
  const names = several.map(textOf)
  if (names.length === 0 || names.includes(undefined)) return undefined
  return names.length === 1 ? names[0] : names.map(name => `(${name})`).join(' OR ')
}

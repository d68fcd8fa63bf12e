import { minimatch } from 'minimatch'

/** No registry or hub has longer names; longer text is not matched, which bounds the work that it can cause. */
const LONGEST = 512

/** Whether one of the policy's globs matches: `*` within a segment, `**` across segments. */
export const matches = (
  globs: readonly string[],
  text: string,
  { anyCase = false }: { readonly anyCase?: boolean } = {},
): boolean =>
  text.length <= LONGEST &&
  globs.some(glob => minimatch(text, glob, { dot: true, nocomment: true, nonegate: true, nocase: anyCase }))

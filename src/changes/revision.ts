import { InputError } from '../change.ts'

/** The branch, tag and `HEAD~1` notations; no range, no path within a tree, nothing that could pass for an option. */
export const isRevision = (text: string): boolean =>
  /^(?![-^])[^\p{Cc}\s:?*[\\]{1,250}$/u.test(text) && !text.includes('..')

/** @throws InputError that names the place of the value, never the value when it is no plain text. */
export const revision = (text: string, place: string): string => {
  if (isRevision(text)) return text
  throw new InputError(
    `${place}: ${JSON.stringify(text.slice(0, 60))} names no commit. Expected a commit id, a branch or a tag.`,
  )
}

/** Files that are lost as a whole. */
import type { Surface, Unread } from '../../reference.ts'
import { conflictLine, lineAt, unreadFile } from '../locate.ts'
import type { TextFile } from '../reader.ts'

/** What stands in the way of a whole file, shown with its line. */
export const brokenFile = (
  { path, text }: TextFile,
  { line, why }: { readonly line: number; readonly why: string },
  expected: string,
  surface?: Surface,
): Unread => unreadFile(path, line, lineAt(text, line), `no valid ${expected}: ${why}`, surface)

/** A merge that is not resolved, for formats whose lines are read one by one. */
export const conflict = ({ text }: TextFile): { readonly line: number; readonly why: string } | undefined => {
  const line = conflictLine(text)
  return line === undefined ? undefined : { line, why: 'a merge conflict is not resolved' }
}

/** A full commit, the only name of a revision that cannot be repointed. */
export const isCommit = (text: string | undefined): boolean =>
  text !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)

/** One requirement that stands in a file of its own kind: setup.py, setup.cfg, environment.yml. */
import type { Location } from '../../change.ts'
import type { PackageReference, Unread } from '../../reference.ts'
import { packageReference, pypiRequirement } from '../identity.ts'
import { unread } from '../locate.ts'

export const requirementAt = (
  text: string,
  at: Location,
  scope: PackageReference['scope'],
): PackageReference | Unread => {
  const read = pypiRequirement(text)
  if ('why' in read) return unread(at, text, read.why)
  const { name, extras: _, marker: __, ...rest } = read
  return packageReference({ ecosystem: 'pypi', written: name, ...rest, scope, surface: 'manifest', at })
}

/** Lines of a text that lists one requirement each; blank lines and comments hold none. */
export const requirementLines = (
  text: string,
): readonly { readonly text: string; readonly offset: number }[] =>
  text
    .split('\n')
    .map((line, offset) => ({ text: line.replace(/(?:^|\s)#.*$/, '').trim(), offset }))
    .filter(line => line.text !== '')

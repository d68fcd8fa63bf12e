/** Services as references, and one word for what nothing resolves. */
import type { Unread } from '../../reference.ts'
import { place, unread } from '../locate.ts'
import type { Found } from '../reader.ts'
import { type Draft, finished } from './draft.ts'

const OPEN =
  'a variable that nothing here resolves decides which image runs; expected a name, or the values that fill it in'

/** One word for a file, however many of its images are not known. */
export function* withUnknown(drafts: readonly Draft[], path: string): Iterable<Found> {
  let open: Unread | undefined
  for (const one of drafts) {
    if (one.image?.unresolved && !open && one.image.at.path === path) {
      open = {
        ...unread(place(path, one.image.at.line), `image: ${one.image.written}`, OPEN, 'config'),
        minor: true,
      }
    }
    yield finished(one)
  }
  if (open) yield open
}

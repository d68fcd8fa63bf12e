/** bun.lockb, the binary form of Bun's lockfile. */
import { unreadFile } from '../locate.ts'
import type { Reader } from '../reader.ts'

/** Nothing of it is read, so that whoever adds one knows that its packages were not judged. */
export const bunLockb: Reader = {
  id: 'bun-lockb',

  *read({ path }) {
    const why = 'a binary lockfile, which is not read; use the text form, `bun install --save-text-lockfile`'
    yield unreadFile(path, 1, 'the whole file', why, 'lockfile')
  },
}

/** Repositories of a model hub as submodules. The commit stands in the tree of git itself, so that each is pinned by it. */
import { place } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { address } from './identify.ts'
import { modelReference } from './reference.ts'

export const gitmodules: Reader = {
  id: 'gitmodules',

  *read({ path, text }): Iterable<Found> {
    for (const [index, line] of text.split('\n').entries()) {
      const [, url = ''] =
        /^\s{0,40}url\s{0,40}=\s{0,40}"?([^\s"]{1,500})"?\s*$/i.exec(line.slice(0, 1000)) ?? []
      const identity = url && address(url)
      if (!identity || (identity.hub !== 'huggingface' && identity.hub !== 'modelscope')) continue
      yield modelReference({
        identity,
        callee: 'submodule',
        surface: 'config',
        at: place(path, index + 1),
        pinned: true,
        written: url,
      })
    }
  },
}

/** Repositories of a model hub as submodules. The commit stands in the tree of git itself, in place of the submodule. */
import { place } from '../locate.ts'
import type { Beside, Found, Reader } from '../reader.ts'
import { address, type Identity } from './identify.ts'
import { modelReference } from './reference.ts'

/** Submodules of one file that are looked for in the tree. */
const MOST = 50

interface Submodule {
  readonly identity: Identity
  readonly url: string
  readonly line: number
  /** Where it stands in the tree. */
  readonly path: string | undefined
}

const SETTING = /^\s{0,40}(path|url)\s{0,40}=\s{0,40}"?([^\s"]{1,500})"?\s*$/i

const sectionsOf = (text: string): readonly (readonly (readonly [line: string, at: number])[])[] => {
  const sections: (readonly [string, number])[][] = [[]]
  for (const [index, line] of text.split('\n').entries()) {
    if (/^\s{0,40}\[/.test(line)) sections.push([])
    sections.at(-1)?.push([line.slice(0, 1000), index + 1])
  }
  return sections
}

const submodulesOf = (text: string): readonly Submodule[] =>
  sectionsOf(text).flatMap(section => {
    const found: Omit<Submodule, 'path'>[] = []
    let path: string | undefined
    for (const [content, line] of section) {
      const [, key = '', value = ''] = SETTING.exec(content) ?? []
      if (key.toLowerCase() === 'path') path = value
      const identity = key.toLowerCase() === 'url' ? address(value) : undefined
      if (identity?.hub === 'huggingface' || identity?.hub === 'modelscope')
        found.push({ identity, url: value, line })
    }
    return found.map(one => ({ ...one, path }))
  })

/** Undefined where the tree could not be looked at; the tree names a commit all the same. */
const commitOf = ({ path = '' }: Submodule, beside: Beside | undefined): string | undefined =>
  /^Subproject commit ([0-9a-f]{40})\n$/.exec(beside?.get(path)?.text ?? '')?.[1]

export const gitmodules: Reader = {
  id: 'gitmodules',

  wants: ({ text }) =>
    submodulesOf(text)
      .flatMap(({ path }) => path ?? [])
      .slice(0, MOST),

  *read({ path, text }, beside): Iterable<Found> {
    for (const submodule of submodulesOf(text)) {
      const { identity, url, line } = submodule
      const revision = commitOf(submodule, beside)
      yield modelReference({
        identity,
        callee: 'submodule',
        surface: 'config',
        at: place(path, line),
        pinned: true,
        written: url,
        ...(revision === undefined ? {} : { revision }),
      })
    }
  },
}

/** `.yarnrc` of yarn 1: `key "value"` lines. */
import { SCOPED } from './npmrc.ts'
import type { RouteReader } from './route.ts'
import { unquoted } from './settings.ts'

const LONGEST = 4000

export const yarnrc: RouteReader = {
  id: 'yarnrc',
  ecosystem: 'npm',
  paths: ['.yarnrc'],

  *read({ text }) {
    for (const [index, written] of text.split('\n', 20_000).entries()) {
      if (written.length > LONGEST) continue
      const [, key = '', value = ''] =
        /^("[^"]{1,300}"|[^\s"#]{1,300})\s{1,20}(\S{1,3000})\s*$/.exec(written) ?? []
      const [name, url, line] = [unquoted(key), unquoted(value), index + 1]
      const scope = SCOPED.exec(name)?.[1]
      if (scope) yield { url, line, names: [`${scope}/*`] }
      else if (name === 'registry') yield { url, line, all: true }
    }
  },
}

import type { RouteReader } from './route.ts'
import { settingsOf } from './settings.ts'

/** `@scope:registry`; the scope is the group. */
export const SCOPED = /^(@[^:/\s]{1,214}):registry$/

/** Of `.npmrc` the registries alone: tokens stand under keys that begin with `//`. */
export const npmrc: RouteReader = {
  id: 'npmrc',
  ecosystem: 'npm',
  paths: ['.npmrc'],

  *read({ text }) {
    for (const { key, value: url, line } of settingsOf(text)) {
      const scope = SCOPED.exec(key)?.[1]
      if (scope) yield { url, line, names: [`${scope}/*`] }
      else if (key === 'registry') yield { url, line, all: true }
    }
  },
}

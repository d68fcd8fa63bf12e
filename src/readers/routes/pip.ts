import type { RouteReader } from './route.ts'
import { settingsOf } from './settings.ts'

/** pip reads the sections of its commands after `global`. */
const SECTIONS: ReadonlySet<string> = new Set(['global', 'install', 'download', 'wheel'])

export const pip: RouteReader = {
  id: 'pip',
  ecosystem: 'pypi',
  paths: ['pip.conf', 'pip.ini', '.pip/pip.conf', '.config/pip/pip.conf'],

  *read({ text }) {
    for (const { section, key, value, line } of settingsOf(text)) {
      if (!SECTIONS.has(section)) continue
      const name = key.replaceAll('_', '-')
      if (name === 'index-url') yield { url: value, line, all: true }
      // An index beside the main one decides nothing: either may answer.
      if (name === 'extra-index-url') for (const url of value.split(/\s+/)) yield { url, line }
    }
  },
}

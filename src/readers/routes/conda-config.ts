import { entryAt, isYaml, readYaml } from '../syntax/yaml.ts'
import type { RouteReader } from './route.ts'

/** The address before the names of channels. */
export const condaConfig: RouteReader = {
  id: 'conda-config',
  ecosystem: 'conda',
  paths: ['.condarc', 'condarc'],

  *read({ text }) {
    const read = readYaml(text)
    const entry = isYaml(read) ? entryAt(read[0], 'channel_alias') : undefined
    if (entry?.value.kind === 'scalar' && entry.value.value)
      yield { url: entry.value.value, line: entry.line, all: true }
  },
}

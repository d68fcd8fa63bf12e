/** Commands with which cog.yaml builds the image of a model. */
import type { Found, Reader } from '../reader.ts'
import { at, itemsAt, type YamlNode } from '../syntax/yaml.ts'
import { yamlFile } from '../yaml-file.ts'
import { readScript } from './script.ts'
import { shellText } from './yaml-script.ts'

/** Under `run`, each with options; the older `pre_install` holds texts alone. */
const commandsOf = (document: YamlNode): readonly (YamlNode | undefined)[] =>
  [...itemsAt(document, 'build', 'run'), ...itemsAt(document, 'build', 'pre_install')]
    .slice(0, 500)
    .map(item => (item.kind === 'map' ? at(item, 'command') : item))

export const cog: Reader = {
  id: 'cog',

  *read(file): Iterable<Found> {
    const found = yamlFile(file)
    if ('lost' in found) {
      yield found.lost
      return
    }
    for (const command of found.documents.flatMap(commandsOf)) {
      if (command?.kind !== 'scalar') continue
      const { text, lineOf } = shellText(command)
      yield* readScript(text, { path: file.path, surface: 'command', lineOf, folder: '' })
    }
  },
}

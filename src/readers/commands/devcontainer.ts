/** devcontainer.json: its image, its features, and the commands that it runs while it is made. */
import { imageReference } from '../images/reference.ts'
import { substitute } from '../images/substitute.ts'
import { lineAt, unreadFile } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { isList, isObject, type JsonValue, readJson } from '../syntax/json.ts'
import { argument } from './argument.ts'
import { readArguments, readScript } from './script.ts'

const COMMANDS: ReadonlySet<string> = new Set([
  'initializeCommand',
  'onCreateCommand',
  'updateContentCommand',
  'postCreateCommand',
  'postStartCommand',
  'postAttachCommand',
])

/** A text is for a shell, a list is not, and an object holds several of either. */
function* command(value: JsonValue, line: number, path: string): Iterable<Found> {
  if (typeof value === 'string') yield* readScript(value, { path, surface: 'command', lineOf: () => line })
  else if (isList(value)) {
    const words = value.items.flatMap(item =>
      typeof item.value === 'string' ? [argument(item.value, item.line)] : [],
    )
    yield* readArguments(words, { path, surface: 'command' })
  } else if (isObject(value)) {
    for (const member of value.members) {
      if (!isObject(member.value)) yield* command(member.value, member.line, path)
    }
  }
}

/** Features lie in image registries; those of the first days, without a host, came with the tools. */
function* features(value: JsonValue, path: string): Iterable<Found> {
  for (const { key, line } of isObject(value) ? value.members : []) {
    if (!/^[\w-]{1,100}[.:][^/]{1,100}\//.test(key) || /^https?:/.test(key)) continue
    const found = imageReference(key, { path, line, surface: 'config' }, 'dev')
    if (found) yield found
  }
}

export const devcontainer: Reader = {
  id: 'devcontainer',

  *read({ path, text }) {
    const root = readJson(text)
    if (!('kind' in root)) {
      const why = `no valid devcontainer.json: ${root.why}`
      yield unreadFile(path, root.line, lineAt(text, root.line), why, 'config')
      return
    }
    for (const { key, value, line } of root.members) {
      if (key === 'image' && typeof value === 'string') {
        // `${localEnv:NAME}` is a variable of the machine.
        const name = substitute(value.replace(/\$\{\w{1,30}:[^{}]{0,200}\}/g, '$$X'), () => undefined)
        const found = imageReference(name, { path, line, surface: 'config' }, 'dev')
        if (found) yield found
      } else if (key === 'features') yield* features(value, path)
      else if (COMMANDS.has(key)) yield* command(value, line, path)
    }
  },
}

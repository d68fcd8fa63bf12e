/** Compose files: the images of services, and the commands that services run. */
import { argument } from '../commands/argument.ts'
import { HOLE, type Lookup } from '../commands/expansion.ts'
import { readArguments, readScript } from '../commands/script.ts'
import { argumentsOf, shellText } from '../commands/yaml-script.ts'
import { lineFinder } from '../lines.ts'
import { place, unread } from '../locate.ts'
import { withServer } from '../models/commands.ts'
import type { Found, Reader } from '../reader.ts'
import { at, entriesAt, textAt, type YamlNode } from '../syntax/yaml.ts'
import { yamlFile } from '../yaml-file.ts'
import { imageReference } from './reference.ts'
import { substitute } from './substitute.ts'

const NOTHING: Lookup = () => undefined

const WHY =
  'a variable without a default decides which image this is; expected a name, or a default for the variable'

/** The words of a server's image with its program before them, on the same lines. */
const served = (image: string, text: string): string => {
  const first = /^\s*(\S+)/.exec(text)?.[1]
  if (!first) return text
  const words = withServer(image, [argument(first, 1)]).slice(0, -1)
  return [...words.map(word => word.text), text].join(' ')
}

interface State {
  /** Whether the file has been told of an image that is not known. */
  told: boolean
  readonly read: Set<YamlNode>
}

/** `entrypoint` and `command` become one command when both are lists; `$$` is a dollar that the container sees. */
function* commandsOf(service: YamlNode, path: string, { read }: State): Iterable<Found> {
  // Aliases may share one value among many services.
  const parts = [at(service, 'entrypoint'), at(service, 'command')].filter(
    part => part !== undefined && !read.has(part),
  )
  for (const part of parts) if (part) read.add(part)
  const lists = parts.filter(part => part?.kind === 'list')
  const words = lists.flatMap(part =>
    argumentsOf(part).map(({ text, line }) => argument(text.replaceAll('$$', '$'), line)),
  )
  const image = at(service, 'entrypoint') ? undefined : textAt(service, 'image')
  if (words.length) {
    yield* readArguments(image ? withServer(image, words) : words, { path, surface: 'config' })
  }
  for (const part of parts) {
    if (part?.kind !== 'scalar') continue
    const { text, lineOf } = shellText(part)
    // Two letters become one, in the same line.
    const bare = text.replaceAll('$$', '$')
    const plain = image && part === at(service, 'command') ? served(image, bare) : bare
    const lines = part.style === 'literal' || part.style === 'folded'
    yield* readScript(plain, {
      path,
      surface: 'config',
      lineOf: lines ? lineFinder(plain, part.line) : lineOf,
    })
  }
}

function* imageOf(service: YamlNode, path: string, state: State): Iterable<Found> {
  const image = at(service, 'image')
  // What is built here is not pulled; the name is only what it will be called.
  if (image?.kind !== 'scalar' || !image.value || at(service, 'build')) return
  const name = substitute(image.value, NOTHING)
  const found = imageReference(name, { path, line: image.line, surface: 'config' })
  if (found) yield found
  else if (name.includes(HOLE) && !state.told && !image.value.includes('{{')) {
    state.told = true
    yield unread(place(path, image.line), `image: ${image.value}`, WHY, 'config')
  }
}

/** Names that services of the file are built under: others may use them without pulling anything. */
const builtOf = (services: readonly YamlNode[]): ReadonlySet<string> =>
  new Set(
    services.flatMap(service => {
      const image = at(service, 'image')
      return at(service, 'build') && image?.kind === 'scalar' ? [image.value] : []
    }),
  )

export const compose: Reader = {
  id: 'compose',

  *read(file) {
    const read = yamlFile(file)
    if ('lost' in read) {
      yield read.lost
      return
    }
    const state: State = { told: false, read: new Set() }
    for (const document of read.documents) {
      const services = new Set(entriesAt(document, 'services').map(({ value }) => value))
      const built = builtOf([...services])
      for (const service of services) {
        const image = at(service, 'image')
        const own = image?.kind === 'scalar' && built.has(image.value)
        if (!own) yield* imageOf(service, file.path, state)
        yield* commandsOf(service, file.path, state)
      }
    }
  },
}

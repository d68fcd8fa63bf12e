/** Images and commands of containers in Kubernetes manifests, and of Helm templates as far as their text is known. */
import { HOLE } from '../commands/expansion.ts'
import { readArguments } from '../commands/script.ts'
import { argumentsOf } from '../commands/yaml-script.ts'
import { withServer } from '../models/commands.ts'
import type { Found, Reader, TextFile } from '../reader.ts'
import { at, mapsIn, type YamlNode } from '../syntax/yaml.ts'
import { yamlFile } from '../yaml-file.ts'
import { imageReference } from './reference.ts'

const LISTS: ReadonlySet<string> = new Set([
  'containers',
  'initContainers',
  'ephemeralContainers',
  'sidecars',
])
/** Argo's templates hold one container each. */
const SINGLE: ReadonlySet<string> = new Set(['container', 'script'])

/** A hole is no part of an image's name, so that a name with an expression is none. */
const withHoles = (text: string): string =>
  text.includes('{') || text.includes('$')
    ? text.replace(/\{\{[^{}]{0,400}\}\}|\$\{?\(?\w{0,100}[})]?/g, HOLE)
    : text

function* containerFound(node: YamlNode, path: string, done: Set<YamlNode>): Iterable<Found> {
  const image = at(node, 'image')
  if (image?.kind === 'scalar') {
    const found = imageReference(withHoles(image.value), { path, line: image.line, surface: 'config' })
    if (found) yield found
  }
  const parts = [at(node, 'command'), at(node, 'args')].filter(part => part && !done.has(part))
  for (const part of parts) if (part) done.add(part)
  const words = parts.flatMap(argumentsOf)
  const server = image?.kind === 'scalar' && !at(node, 'command') ? image.value : ''
  if (words.length) yield* readArguments(withServer(server, words), { path, surface: 'config' })
}

function* documentFound(document: YamlNode, path: string): Iterable<Found> {
  const done = new Set<YamlNode>()
  for (const node of mapsIn(document)) {
    for (const { key, value } of node.entries) {
      if (value.kind === 'scalar') continue
      const containers =
        LISTS.has(key) && value.kind === 'list' ? value.items : SINGLE.has(key) ? [value] : []
      for (const container of containers) {
        if (container.kind !== 'map' || done.has(container)) continue
        done.add(container)
        yield* containerFound(container, path, done)
      }
    }
  }
}

const IMAGE = /^\s*(?:-\s+)?image:\s*["']?([^\s"'#]{1,500})["']?\s*(?:#.*)?$/

/** A template is no YAML before it is rendered: each line that names an image says what it says. */
function* templateFound({ path, text }: TextFile): Iterable<Found> {
  for (const [index, line] of text.split('\n').entries()) {
    const [, image] = IMAGE.exec(withHoles(line.slice(0, 1000))) ?? []
    const found = image && imageReference(image, { path, line: index + 1, surface: 'config' })
    if (found) yield found
  }
}

export const kubernetes: Reader = {
  id: 'kubernetes',

  *read(file) {
    const read = yamlFile(file)
    if ('documents' in read) {
      for (const document of read.documents) yield* documentFound(document, file.path)
    } else if (file.text.includes('{{')) yield* templateFound(file)
    else yield read.lost
  },
}

/** Install commands and images in the configuration of other CI systems and of task runners. */
import { imageReference } from '../images/reference.ts'
import { substitute } from '../images/substitute.ts'
import type { Found, Reader } from '../reader.ts'
import { at, walkYaml, type YamlNode } from '../syntax/yaml.ts'
import { yamlFile } from '../yaml-file.ts'
import { withoutBuilt } from './built.ts'
import type { Lookup } from './expansion.ts'
import { readScript } from './script.ts'
import { scalarsOf, shellText } from './yaml-script.ts'

/** Keys that hold shell text or lists of it: GitLab's, CircleCI's, Azure's, Bitbucket's and those of Task. */
const SCRIPTS: ReadonlySet<string> = new Set([
  'script',
  'before_script',
  'after_script',
  'run',
  'command',
  'commands',
  'bash',
  'cmds',
  'cmd',
  'install',
  'before_install',
])

const NOTHING: Lookup = () => undefined

function* image(node: YamlNode, path: string): Iterable<Found> {
  const named = node.kind === 'map' ? (at(node, 'name') ?? at(node, 'image')) : node
  if (named?.kind !== 'scalar' || !named.value) return
  const text = substitute(named.value.replace(/<<[^<>]{0,200}>>|\$\(\w{1,100}\)/g, '$$X'), NOTHING)
  const found = imageReference(text, { path, line: named.line, surface: 'config' }, 'dev')
  if (found) yield found
}

function* commands(node: YamlNode, path: string, done: Set<YamlNode>): Iterable<Found> {
  for (const scalar of scalarsOf(node)) {
    if (done.has(scalar)) continue
    done.add(scalar)
    const { text, lineOf } = shellText(scalar)
    yield* readScript(text, { path, surface: 'command', lineOf, folder: '' })
  }
}

function* entry(key: string, value: YamlNode, path: string, done: Set<YamlNode>): Iterable<Found> {
  if (done.has(value)) return
  if (SCRIPTS.has(key)) yield* commands(value, path, done)
  done.add(value)
  if (key === 'image') yield* image(value, path)
  // Elsewhere services are names that the system itself knows.
  else if (key === 'services' && value.kind === 'list' && /gitlab/i.test(path)) {
    for (const item of value.items.slice(0, 100)) yield* image(item, path)
  }
}

function* read(documents: readonly YamlNode[], path: string): Iterable<Found> {
  const done = new Set<YamlNode>()
  for (const document of documents) {
    for (const node of walkYaml(document)) {
      if (node.kind !== 'map') continue
      for (const { key, value } of node.entries) yield* entry(key, value, path, done)
    }
  }
}

export const ci: Reader = {
  id: 'ci',

  read(file) {
    const found = yamlFile(file)
    return 'lost' in found ? [found.lost] : withoutBuilt(read(found.documents, file.path), file.text)
  },
}

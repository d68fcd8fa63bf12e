/** Files of DVC: what is imported from elsewhere, models that are kept outside of git, and the commands of a pipeline. */
import { readScript } from '../commands/script.ts'
import { shellText } from '../commands/yaml-script.ts'
import type { Found, Reader } from '../reader.ts'
import { at, entriesAt, itemsAt, textAt, type YamlNode } from '../syntax/yaml.ts'
import { yamlFile } from '../yaml-file.ts'
import { modelAt } from './config-site.ts'
import { address, bucketName, type Identity, isWeightFile } from './identify.ts'

const isHash = (text: string | undefined): boolean =>
  text !== undefined && /^(?:[0-9a-f]{32}(?:\.dir)?|[0-9a-f]{64})$/i.test(text)

const inRepository = (url: string, file: string): Identity | undefined => {
  const [, name] =
    /^(?:https?:\/\/|git@)github\.com[/:]([\w.-]{1,100}\/[\w.-]{1,100}?)(?:\.git)?\/?$/i.exec(url) ?? []
  if (name) return isWeightFile(file) ? { hub: 'github', type: 'model', name, file } : undefined
  const found = address(url)
  return found && (file ? { ...found, file } : found)
}

/** What was imported: `repo: {url, rev_lock}` with a path in it, or an address; a hash may tell its content. */
function* imported(dependency: YamlNode, path: string, copied = false): Iterable<Found | undefined> {
  const repo = at(dependency, 'repo')
  const file = textAt(dependency, 'path') ?? ''
  const hashed = ['md5', 'hash', 'etag', 'checksum'].some(key => isHash(textAt(dependency, key)))
  if (!repo) {
    yield modelAt(at(dependency, 'path'), text => (isWeightFile(text) ? address(text) : undefined), path, {
      callee: 'deps.path',
      pinned: hashed || copied,
    })
    return
  }
  yield modelAt(at(repo, 'url'), url => inRepository(url, file), path, {
    callee: 'deps.repo.url',
    revision: textAt(repo, 'rev_lock') ?? textAt(repo, 'rev'),
  })
}

const isHashed = (out: YamlNode): boolean =>
  isHash(textAt(out, 'md5') ?? textAt(out, 'hash') ?? textAt(out, 'checksum'))

/** A model that is kept in DVC's own storage; the hash says which bytes it is, and nobody here can read them. */
const kept = (out: YamlNode, path: string): Found | undefined =>
  modelAt(
    at(out, 'path'),
    text =>
      isWeightFile(text)
        ? (bucketName(text) ?? { hub: 'bucket', type: 'model', name: `dvc:${text}` })
        : undefined,
    path,
    { callee: 'outs.path', pinned: isHashed(out) },
  )

/** What a file imports and keeps: of an address the one output is a copy, whose hash DVC holds the bytes to. */
function* fetched(document: YamlNode, path: string): Iterable<Found> {
  const outs = itemsAt(document, 'outs').slice(0, 5000)
  const dependencies = itemsAt(document, 'deps').slice(0, 5000)
  const [copy, ...others] = outs
  const copied = copy !== undefined && others.length === 0 && dependencies.length === 1 && isHashed(copy)
  let imports = 0
  for (const found of dependencies.flatMap(each => [...imported(each, path, copied)])) {
    if (!found) continue
    imports++
    yield found
  }
  if (imports === 1 && copied && !dependencies.some(each => at(each, 'repo'))) return
  for (const out of outs) {
    const found = kept(out, path)
    if (found) yield found
  }
}

function* read(documents: readonly YamlNode[], path: string): Iterable<Found | undefined> {
  for (const document of documents) {
    yield* fetched(document, path)
    for (const { value: stage } of entriesAt(document, 'stages').slice(0, 5000)) {
      const command = at(stage, 'cmd')
      // A lock repeats what the pipeline says.
      if (/\.lock$/.test(path)) {
        for (const dependency of itemsAt(stage, 'deps').slice(0, 5000)) yield* imported(dependency, path)
      } else {
        for (const scalar of command?.kind === 'list' ? command.items.slice(0, 500) : [command]) {
          if (scalar?.kind !== 'scalar') continue
          const { text, lineOf } = shellText(scalar)
          yield* readScript(text, { path, surface: 'command', lineOf })
        }
      }
    }
  }
}

export const dvc: Reader = {
  id: 'dvc',

  *read(file) {
    const found = yamlFile(file)
    if ('lost' in found) yield found.lost
    else for (const one of read(found.documents, file.path)) if (one) yield one
  },
}

/** Package.resolved of Swift, versions 1 to 3: the commit of every package, also of those that others pull in. */
import { packageReference } from '../identity.ts'
import { place, unread } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import {
  get,
  isList,
  isObject,
  type JsonObject,
  type JsonValue,
  readJson,
  show,
  textOf,
} from '../syntax/json.ts'
import { brokenFile, isCommit } from './broken.ts'
import { located } from './swift-location.ts'

/** Version 1 has them one level deeper. */
const pinsOf = (root: JsonObject): JsonValue | undefined => {
  const object = get(root, 'object')
  return get(root, 'pins') ?? (isObject(object) ? get(object, 'pins') : undefined)
}

const pin = (path: string, line: number, value: JsonValue): Found => {
  const at = place(path, line)
  const state = isObject(value) ? get(value, 'state') : undefined
  const identity = isObject(value) ? (textOf(value, 'identity') ?? textOf(value, 'package')) : undefined
  if (!isObject(value) || !isObject(state) || !identity) {
    return unread(at, show(value), 'expected a pin with an identity and a state', 'lockfile')
  }
  const [version, revision, branch] = ['version', 'revision', 'branch'].map(key => textOf(state, key))
  const address = textOf(value, 'location') ?? textOf(value, 'repositoryURL')
  const common = { ecosystem: 'swift', relation: 'unknown', surface: 'lockfile', at } as const
  const kept = { specifier: version ?? branch ?? revision, version }
  // A pin of the package registry has no address and no commit.
  if (textOf(value, 'kind') === 'registry' || !address) {
    return packageReference({ ...common, written: identity, ...kept, address })
  }
  const { name = address, ...where } = located(address)
  return packageReference({
    ...common,
    written: name,
    ...kept,
    ...where,
    address,
    // Under one version the commit stays: another one is a tag that was moved.
    integrity: version && revision ? [`git:${revision}`] : [],
    pinned: isCommit(revision),
  })
}

export const packageResolved: Reader = {
  id: 'package-resolved',

  *read(file): Iterable<Found> {
    const { path, text } = file
    const root = readJson(text)
    if (!('kind' in root)) {
      yield brokenFile(file, root, 'Package.resolved', 'lockfile')
      return
    }
    const pins = pinsOf(root)
    if (!isList(pins)) {
      yield brokenFile(
        file,
        { line: root.line, why: 'expected a list "pins"' },
        'Package.resolved',
        'lockfile',
      )
      return
    }
    for (const { line, value } of pins.items) yield pin(path, isObject(value) ? value.line : line, value)
  },
}

/** `.env` files by themselves: the settings of components that stand in them. */
import { posix } from 'node:path'
import type { Component } from '../../data/component.ts'
import { components } from '../../data/components/index.ts'
import type { Value } from '../../deployment.ts'
import type { Beside, Found, Reader, TextFile } from '../reader.ts'
import { environmentFile } from './environment-file.ts'
import { deployment } from './service.ts'
import { standingIn } from './standing.ts'

const NAMES: readonly string[] = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml']

const neighbours = ({ path }: TextFile): readonly string[] =>
  NAMES.map(name => posix.join(posix.dirname(path), name))

/** Names of settings that a test of the catalogue asks for, by component. */
const asked = new Map<string, ReadonlySet<string>>()

const asksFor = ({ id, guarding, insecure }: Component): ReadonlySet<string> => {
  const known = asked.get(id)
  if (known) return known
  const tests = [
    ...guarding.flatMap(({ closedBy }) => closedBy.flat()),
    ...insecure.flatMap(({ when }) => when),
  ]
  const names = new Set(tests.flatMap(({ setting }) => setting))
  asked.set(id, names)
  return names
}

/** A file that people copy from; nothing reads it by itself. */
const EXAMPLE = /[._-](?:examples?|samples?|templates?|dist|tmpl|defaults?)(?:\.env)?$/i

/** What a Compose file beside takes from this one is said there, with the service that gets it. */
const isTaken = (name: string, { path }: TextFile, beside: Beside): boolean =>
  neighbours({ path, text: '' }).some(one => {
    const text = beside.get(one)?.text
    if (text === undefined) return false
    return (
      text.includes(`{${name}`) ||
      text.includes(`$${name}`) ||
      (text.includes('env_file') && text.includes(posix.basename(path)))
    )
  })

function* read(file: TextFile, beside: Beside): Iterable<Found> {
  const left: (readonly [string, Value])[] = [...environmentFile(file)].filter(
    ([name]) => !isTaken(name, file, beside),
  )
  if (left.length === 0) return
  for (const component of components) {
    if (component.prefixes.length === 0) continue
    const names = asksFor(component)
    const own = left.filter(
      ([name]) => names.has(name) || component.prefixes.some(prefix => name.startsWith(prefix)),
    )
    const [first] = own
    if (!first) continue
    const found = deployment({
      path: file.path,
      service: component.id,
      from: 'config',
      surface: EXAMPLE.test(file.path) ? 'docs' : 'config',
      standing: standingIn(file)(first[1].at.line),
      // The file itself says so.
      environment: own.map(([name, value]) => [
        name,
        value.by === 'file' ? { ...value, by: 'literal' } : value,
      ]),
    })
    if (found.component === component.id) yield found
  }
}

export const environmentSettings: Reader = {
  id: 'environment-settings',
  read: (file, beside = new Map()) => read(file, beside),
  wants: file => neighbours(file),
}

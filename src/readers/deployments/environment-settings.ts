/** `.env` files by themselves: the settings of components that stand in them, and what else may be a key. */
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

/** Names that a Compose file takes from its environment: `$NAME`, `${NAME…`, and one that is handed on without a value. */
const TAKEN =
  /\$\{?([A-Za-z_]\w{0,199})|^[ \t]{0,200}(?:-[ \t]{1,20})?["']?([A-Za-z_]\w{0,199})["']?(?:[ \t]{0,20}:)?[ \t]{0,20}\r?$/gm

const takenBy = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(TAKEN)].flatMap(([, used, handed]) => used ?? handed ?? []))

/** Whether it stands there as a whole: `.env` is no `.env.local`. */
const names = (text: string, file: string): boolean =>
  text.split(file).some((part, at, all) => {
    const before = all[at - 1]
    return before !== undefined && !/[\w.-]$/.test(before) && !/^[\w.-]/.test(part)
  })

/** What a Compose file beside takes from this one is said there, with the service that gets it. */
const leftOf = (file: TextFile, beside: Beside): readonly (readonly [string, Value])[] => {
  const texts = neighbours(file).flatMap(one => beside.get(one)?.text ?? [])
  const whole = texts.some(text => text.includes('env_file') && names(text, posix.basename(file.path)))
  const taken = texts.map(takenBy)
  return whole ? [] : [...environmentFile(file)].filter(([name]) => !taken.some(has => has.has(name)))
}

/** The file itself says so. */
const literal = ([name, value]: readonly [string, Value]): readonly [string, Value] => [
  name,
  value.by === 'file' ? { ...value, by: 'literal' } : value,
]

function* read(file: TextFile, beside: Beside): Iterable<Found> {
  const left = leftOf(file, beside)
  const said = new Set<string>()
  const surface = EXAMPLE.test(file.path) ? 'docs' : 'config'
  const place = { path: file.path, from: 'config', surface } as const
  for (const component of components) {
    if (component.prefixes.length === 0) continue
    const asks = asksFor(component)
    const own = left.filter(
      ([name]) => asks.has(name) || component.prefixes.some(prefix => name.startsWith(prefix)),
    )
    const [first] = own
    if (!first) continue
    const standing = standingIn(file)(first[1].at.line)
    const found = deployment({ ...place, service: component.id, standing, environment: own.map(literal) })
    if (found.component !== component.id) continue
    for (const [name] of own) said.add(name)
    yield found
  }
  const others = left.filter(([name]) => !said.has(name))
  const [first] = others
  if (!first) return
  const standing = standingIn(file)(first[1].at.line)
  const service = posix.basename(file.path).slice(0, 200)
  yield deployment({ ...place, service, standing, environment: others.map(literal), known: {} })
}

export const environmentSettings: Reader = {
  id: 'environment-settings',
  read: (file, beside = new Map()) => read(file, beside),
  wants: file => neighbours(file),
}

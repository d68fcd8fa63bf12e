/** Settings in ConfigMaps and Secrets that a container mounts as files: a component's own configuration. */
import { posix } from 'node:path'
import type { Value } from '../../deployment.ts'
import { itemsAt, textAt, type YamlNode } from '../syntax/yaml.ts'
import { type ConfigKind, kindOf } from './config/kinds.ts'
import { settingsIn } from './config/settings.ts'
import type { Held, Store } from './environment.ts'
import type { Sheet } from './sheet.ts'

type Named = readonly [string, Value]

/** Mounts and files that are looked at; real pods have a handful. */
const MOST = 50
/** Settings of one container, and looks at texts for all of one tree. */
const MOST_SETTINGS = 2000
const MOST_LOOKS = 2000

interface Source {
  readonly kind: 'ConfigMap' | 'Secret'
  readonly name: string
}

const sourceOf = (volume: YamlNode | undefined): readonly Source[] => {
  const [map, secret] = [textAt(volume, 'configMap', 'name'), textAt(volume, 'secret', 'secretName')]
  if (map) return [{ kind: 'ConfigMap', name: map }]
  if (secret) return [{ kind: 'Secret', name: secret }]
  return itemsAt(volume, 'projected', 'sources').flatMap((one): readonly Source[] => {
    const [inner, hidden] = [textAt(one, 'configMap', 'name'), textAt(one, 'secret', 'name')]
    if (inner) return [{ kind: 'ConfigMap', name: inner }]
    return hidden ? [{ kind: 'Secret', name: hidden }] : []
  })
}

/** Where a container sees a key of what it mounts. */
const seenAs = (mount: YamlNode, key: string): readonly string[] => {
  const target = textAt(mount, 'mountPath') ?? ''
  return textAt(mount, 'subPath') === undefined ? [posix.join(target, key), key] : [target, key]
}

/** A text is read once for each kind that it is taken for, however many mount it. */
const read = new WeakMap<Held, Map<ConfigKind, readonly Named[]>>()

const settingsOf = (held: Held, names: readonly string[]): readonly Named[] => {
  const { text, stand } = held
  const kind = kindOf(names, text)
  if (!kind) return []
  const known = read.get(held) ?? new Map<ConfigKind, readonly Named[]>()
  read.set(held, known)
  const before = known.get(kind)
  if (before) return before
  const found = settingsIn({ path: names[0] ?? '', text }, kind)
  const settings = 'lost' in found ? [] : found.settings
  const named = settings.map(
    ([
      name,
      {
        value,
        by,
        at: { line },
      },
    ]): Named => [name, { value, by, ...stand(line) }],
  )
  known.set(kind, named)
  return named
}

const looks = new WeakMap<Store, number>()

/** Whether one more text may be looked at. */
const mayLook = (store: Store): boolean => {
  const done = looks.get(store) ?? 0
  looks.set(store, done + 1)
  return done < MOST_LOOKS
}

/** What the tree does not show may set anything: `mounted:NAME`. */
const unseen = ({ kind, name }: Source, mount: YamlNode, sheet: Sheet): Named => {
  const by = kind === 'Secret' ? 'secret' : 'unresolved'
  return [`mounted:${name}`, { value: by === 'secret' ? '' : name, by, ...sheet.stand(mount.line) }]
}

export const mountedSettings = (
  container: YamlNode,
  spec: YamlNode,
  sheet: Sheet,
  store: Store,
): readonly Named[] => {
  const volumes = new Map(
    itemsAt(spec, 'volumes').map(volume => [textAt(volume, 'name') ?? '', volume] as const),
  )
  return itemsAt(container, 'volumeMounts')
    .slice(0, MOST)
    .flatMap(mount =>
      sourceOf(volumes.get(textAt(mount, 'name') ?? ''))
        .slice(0, MOST)
        .flatMap((source): readonly Named[] => {
          const held = store.held?.(`${source.kind}/${source.name}`)
          if (!held) return [unseen(source, mount, sheet)]
          const only = textAt(mount, 'subPath')
          return [...held]
            .filter(([key]) => only === undefined || only === key)
            .slice(0, MOST)
            .flatMap(([key, one]) =>
              mayLook(store) ? settingsOf(one, seenAs(mount, key)) : [unseen(source, mount, sheet)],
            )
        }),
    )
    .slice(0, MOST_SETTINGS)
}

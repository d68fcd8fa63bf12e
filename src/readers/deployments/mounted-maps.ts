/** Settings in ConfigMaps and Secrets that a container mounts as files: a component's own configuration. */
import { posix } from 'node:path'
import type { Value } from '../../deployment.ts'
import { itemsAt, textAt, type YamlNode } from '../syntax/yaml.ts'
import { kindOf } from './config/kinds.ts'
import { settingsIn } from './config/settings.ts'
import type { Held, Store } from './environment.ts'
import type { Sheet } from './sheet.ts'

type Named = readonly [string, Value]

/** Mounts and files that are looked at; real pods have a handful. */
const MOST = 50

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

const settingsOf = ({ text, stand }: Held, names: readonly string[]): readonly Named[] => {
  const kind = kindOf(names, text)
  const read = kind && settingsIn({ path: names[0] ?? '', text }, kind)
  if (!read || 'lost' in read) return []
  return read.settings.map(
    ([
      name,
      {
        value,
        by,
        at: { line },
      },
    ]) => [name, { value, by, ...stand(line) }],
  )
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
            .flatMap(([key, one]) => settingsOf(one, seenAs(mount, key)))
        }),
    )
}

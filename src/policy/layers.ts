import type { Level } from '../rules/rule.ts'
import type { Declared, Layers, Mode, Value } from './policy.ts'
import { type OnUnknown, type Preset, presetUnknown } from './presets.ts'
import type { PolicyText } from './schema.ts'
import { find, plain, type Tree } from './tree.ts'

const declared = (tree: Tree, origin: (line: number) => string): Declared => {
  const entries = tree.kind === 'map' ? [...tree.entries] : []
  const values = new Map(
    entries.map(([key, { line, value }]) => [key, { value: plain(value), origin: origin(line) }] as const),
  )
  const severity = values.get('severity') as Value<Level> | undefined
  const unknown = values.get('unknown') as Value<OnUnknown> | undefined
  values.delete('severity')
  values.delete('unknown')
  return { ...(severity ? { severity } : {}), ...(unknown ? { unknown } : {}), options: values }
}

const declaredRules = (
  tree: Tree | undefined,
  origin: (line: number) => string,
): ReadonlyMap<string, Declared> =>
  new Map(
    tree?.kind === 'map'
      ? [...tree.entries].map(([id, { value }]) => [id, declared(value, origin)] as const)
      : [],
  )

/** What the file says, with the line of each word; the file must fit its schema. */
export const layersOf = (tree: Tree, text: PolicyText, path: string): Layers => {
  const origin = (line: number) => `${path}:${line}`
  const from = (at: readonly string[]) => origin(find(tree, at).line)
  const set = <T>(key: string, value: T | undefined, preset: T): Value<T> =>
    value === undefined ? { value: preset, origin: 'default' } : { value, origin: from([key]) }

  const preset = set<Preset>('extends', text.extends, 'recommended')
  const unknown = set<OnUnknown>('unknown', text.unknown, presetUnknown(preset.value))
  return {
    preset,
    mode: set<Mode>('mode', text.mode, 'enforce'),
    unknown: text.unknown ? unknown : { ...unknown, origin: `preset ${preset.value}` },
    rules: declaredRules(find(tree, ['rules']).value, origin),
    overrides: (text.overrides ?? []).map(({ paths }, index) => ({
      paths,
      line: find(tree, ['overrides', index]).line,
      rules: declaredRules(find(tree, ['overrides', index, 'rules']).value, origin),
    })),
  }
}

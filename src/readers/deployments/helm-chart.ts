/** Helm charts: `Chart.yaml` joined with the values beside it. */
import { posix } from 'node:path'

import type { Beside, Found, Reader, TextFile } from '../reader.ts'
import type { YamlNode } from '../syntax/yaml.ts'
import { yamlFile } from '../yaml-file.ts'
import type { Draft } from './draft.ts'
import { isMetadata, type Metadata, metadataOf, metadataPaths } from './helm-metadata.ts'
import { servicesIn } from './helm-values.ts'
import { type Joint, jointOf, merged } from './joint.ts'
import { withUnknown } from './unknown.ts'

const NAMES = ['values.yaml', 'values.yml']

const valuesBeside = (path: string): readonly string[] =>
  NAMES.map(name => posix.join(posix.dirname(path), name))

const isOverlay = (path: string): boolean => !/(?:^|\/)values\.ya?ml$/.test(path)

/** The values that a file of overrides is laid over: those of the chart. */
const basePaths = (path: string): readonly string[] => metadataPaths(path).flatMap(name => valuesBeside(name))

const metadataIn = (path: string, beside: Beside, joint: Joint): Metadata => {
  const file = metadataPaths(path)
    .map(name => beside.get(name))
    .find(Boolean)
  const [root] = file ? joint.add(file) : []
  return metadataOf(root, joint, posix.dirname(file?.path ?? path))
}

/** Of overrides, only what they themselves open counts; the rest is that of the chart's values. */
const overriding = (one: Draft, path: string): Draft => ({
  ...one,
  ports: one.ports.filter(({ at }) => at.path === path),
  mounts: one.mounts.filter(({ at }) => at.path === path),
  privileges: one.privileges.filter(({ at }) => at.path === path),
})

const fromValues = (file: TextFile, beside: Beside): readonly Draft[] => {
  const joint = jointOf(file.path)
  let [values] = joint.add(file) as readonly (YamlNode | undefined)[]
  const overlay = isOverlay(file.path)
  const base = overlay
    ? basePaths(file.path)
        .map(path => beside.get(path))
        .find(Boolean)
    : undefined
  const [under] = base ? joint.add(base) : []
  if (under && values) values = merged(under, values, 0, false)
  const { name, own, appVersion, dependencies } = metadataIn(file.path, beside, joint)
  const chart = { name, chart: own, appVersion, sheet: joint, dependencies }
  const found = servicesIn(values, chart, 1)
  return overlay ? found.map(one => overriding(one, file.path)) : found
}

/** A chart without values of its own still brings in others. */
const fromMetadata = (file: TextFile, beside: Beside): readonly Draft[] => {
  if (valuesBeside(file.path).some(path => beside.get(path))) return []
  const joint = jointOf(file.path)
  const [root] = joint.add(file)
  const { name, own, line, appVersion, dependencies } = metadataOf(root, joint, posix.dirname(file.path))
  return servicesIn(undefined, { name, chart: own, appVersion, sheet: joint, dependencies }, line)
}

export const helmChart: Reader = {
  id: 'helm-chart',

  wants: ({ path }) =>
    isMetadata(path)
      ? valuesBeside(path)
      : [...metadataPaths(path), ...(isOverlay(path) ? basePaths(path) : [])],

  *read(file, beside: Beside = new Map()): Iterable<Found> {
    const read = yamlFile(file)
    if ('lost' in read) {
      yield read.lost
      return
    }
    const metadata = isMetadata(file.path) || isChart(file.text)
    yield* withUnknown(metadata ? fromMetadata(file, beside) : fromValues(file, beside), file.path)
  },
}

const isChart = (text: string): boolean => /^apiVersion: *v[12] *$/m.test(text) && /^name:/m.test(text)

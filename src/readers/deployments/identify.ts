/** Which component of the catalogue a service is, and in which version, by the strongest of several signs. */

import type { Component } from '../../data/component.ts'
import { components } from '../../data/components/index.ts'
import type { Command, DeployedImage, DeploymentFacts, Port, Standing, Value } from '../../deployment.ts'
import type { PackageReference } from '../../reference.ts'

/** What can tell a component. */
export interface Signs {
  readonly service: string
  readonly image?: DeployedImage | undefined
  readonly packages: readonly PackageReference[]
  readonly chart?: RawChart | undefined
  readonly commands: readonly Command[]
  readonly settings: ReadonlyMap<string, Value>
  readonly ports: readonly Port[]
  readonly standing: Standing
}

/** A Helm chart, with its own version and that of what it carries. */
export interface RawChart {
  readonly name: string
  readonly repository?: string | undefined
  readonly version?: string | undefined
  readonly appVersion?: string | undefined
  readonly standing: Standing
}

export type Identity = Pick<DeploymentFacts, 'component' | 'recognised' | 'version' | 'purl'>

const bare = (repository: string): string => repository.replace(/^docker\.io\/(?:library\/)?/, '')
const last = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
const versionOf = (tag: string | undefined): string | undefined =>
  /^v?(\d+\.\d+(?:\.\d+)*)/.exec(tag ?? '')?.[1]

const byPackage = ({ packages }: Signs, { id, packages: known }: Component): Identity | undefined => {
  const found = packages.find(one => known.includes(one.id.split('@', 1)[0] ?? ''))
  if (!found) return undefined
  const { name, version, at } = found
  return {
    component: id,
    recognised: { by: 'package', what: name, at },
    ...(version ? { version, purl: found.id } : {}),
  }
}

const byImage = ({ image }: Signs, { id, images }: Component): Identity | undefined => {
  if (!image) return undefined
  const path = bare(image.repository)
  const exact = images.find(({ name }) => name === path)
  const like = exact ?? images.find(({ name }) => last(name) === last(path))
  if (!like) return undefined
  const version = versionOf(image.tag)
  return {
    component: id,
    recognised: { by: exact ? 'image' : 'image-name', what: path, at: image.at },
    ...(version ? { version } : {}),
    ...(version && like.purl ? { purl: `${like.purl}@${version}` } : {}),
  }
}

const byCommand = ({ commands }: Signs, { id, commands: known }: Component): Identity | undefined => {
  for (const { words, at } of commands) {
    const text = `${[last(words[0] ?? ''), ...words.slice(1)].join(' ')} `
    const what = known.find(start => text.startsWith(`${start} `))
    if (what) return { component: id, recognised: { by: 'command', what, at } }
  }
  return undefined
}

const bySetting = ({ settings }: Signs, { id, prefixes }: Component): Identity | undefined => {
  for (const [name, { at }] of settings) {
    const what = prefixes.find(prefix => name.startsWith(prefix))
    if (what) return { component: id, recognised: { by: 'setting', what, at } }
  }
  return undefined
}

/** From the strongest to the weakest. */
const LADDER = [byPackage, byImage, byCommand, bySetting] as const

export const identify = (signs: Signs): Identity => {
  for (const step of LADDER) {
    for (const component of components) {
      const found = step(signs, component)
      if (found) return found
    }
  }
  return {}
}

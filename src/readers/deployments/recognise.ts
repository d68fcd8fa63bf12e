/** Which component of the catalogue a service is: the strongest of what its reader knows decides. */
import type { Location } from '../../change.ts'
import type { Component } from '../../data/component.ts'
import { components } from '../../data/components/index.ts'
import type { Command, DeployedImage, Port, Recognised, Standing } from '../../deployment.ts'
import { carries, ofChart, ofLastSegment, ofPackage, ofProgram, ofRepository, withoutHub } from './known.ts'
import { versionOfTag } from './tag.ts'
import { programs } from './words.ts'

/** A package by its purl without version. */
export interface NamedPackage {
  readonly purl: string
  /** Exact version, where one is named. */
  readonly version?: string
  readonly at: Location
}

/** What a reader knows of a service; all of it is optional. */
export interface Clues {
  readonly service?: string
  readonly image?: DeployedImage
  /** The service is built from a Dockerfile, so that its image's name is its own. */
  readonly built?: boolean
  readonly chart?: { readonly name: string; readonly appVersion?: string; readonly at: Location }
  /** Packages that are started by their name: `npx`, `uvx`, `uses:`. */
  readonly started?: readonly NamedPackage[]
  /** Packages that the image of the service installs. */
  readonly installed?: readonly NamedPackage[]
  readonly commands?: readonly Command[]
  /** Settings by name as in `DeploymentFacts.settings`. */
  readonly settings?: ReadonlyMap<string, Standing>
  readonly ports?: readonly Port[]
}

export interface Identified {
  /** Id in the catalogue. */
  readonly component: string
  readonly recognised: Recognised
  readonly version?: string
  /** purl with the version. */
  readonly purl?: string
}

/** Images of Docker Hub's own that only run other things: an environment shared by all services says nothing of them. */
const OFFICIAL = /^docker\.io\/library\//
/** Ends of names by which a client finds a server, and which the server itself may have as well. */
const CLIENT =
  /_(?:URL|URI|HOST|BASE|ENDPOINT|ADDRESS|ADDR|KEY|TOKEN|MODEL|MODELS|PORT|VERSION|IMAGE|TAG|NAME|USER|USERNAME|PASSWORD|SECRET|ENABLED|DIR|PATH)$/

interface Match {
  readonly component: Component
  readonly recognised: Recognised
  readonly version?: string
  /** purl without version of what the version belongs to. */
  readonly purl?: string
}

const fromImage = (image: DeployedImage | undefined): Match | undefined => {
  if (!image || image.repository.length > 512) return undefined
  const exact = ofRepository(image.repository)
  const found = exact ?? ofLastSegment(image.repository)
  if (!found) return undefined
  const version = versionOfTag(image.tag, found.image.tag)
  const { purl } = found.image
  return {
    component: found.component,
    recognised: {
      by: exact ? 'image' : 'image-name',
      what: withoutHub(image.repository),
      at: image.at,
    },
    ...(version !== undefined && { version }),
    ...(purl !== undefined && { purl }),
  }
}

const fromPackage = ({ purl, version, at }: NamedPackage, component: Component): Match => ({
  component,
  recognised: { by: 'package', what: purl.replace(/^pkg:[^/]+\//, ''), at },
  ...(version !== undefined && { version, purl }),
})

const fromStarted = (started: readonly NamedPackage[] = []): Match | undefined => {
  for (const one of started) {
    const component = ofPackage(one.purl)
    if (component) return fromPackage(one, component)
  }
  return undefined
}

const listens = (component: Component, ports: readonly Port[] = []): boolean =>
  ports.some(({ target }) => target !== undefined && component.ports.includes(target))

/** A library is a sign only beside a port of the server that it can start. */
const fromInstalled = ({ installed = [], ports }: Clues): Match | undefined => {
  for (const one of installed) {
    const component = ofPackage(one.purl)
    if (component && !component.libraries?.includes(one.purl)) return fromPackage(one, component)
  }
  for (const one of installed) {
    const component = ofPackage(one.purl)
    if (component && listens(component, ports)) return fromPackage(one, component)
  }
  return undefined
}

const fromChart = (chart: Clues['chart']): Match | undefined => {
  const component = chart && ofChart(chart.name)
  if (!chart || !component) return undefined
  const image = component.images[0]
  const version =
    chart.appVersion &&
    carries(chart.name, component) &&
    versionOfTag(chart.appVersion, image?.tag ?? 'plain')
  return {
    component,
    recognised: { by: 'chart', what: chart.name, at: chart.at },
    ...(version && { version, ...(image?.purl !== undefined && { purl: image.purl }) }),
  }
}

const fromCommand = (commands: readonly Command[] = []): Match | undefined => {
  for (const { words, at } of commands)
    for (const program of programs(words)) {
      const found = ofProgram(program)
      if (found)
        return {
          component: found.component,
          recognised: { by: 'command', what: found.words.join(' '), at },
        }
    }
  return undefined
}

/** Whether a variable tells the server itself, and not one that talks to it. */
const tells = (name: string, prefix: string): boolean =>
  name === prefix || (name.startsWith(prefix) && !CLIENT.test(name))

/** Any of the prefixes: most variables have none, and are not held against each component. */
const PREFIXED = new RegExp(
  `^(?:${components
    .flatMap(({ prefixes }) => prefixes)
    .map(prefix => prefix.replace(/\W/g, '\\$&'))
    .join('|')})`,
)

const fromSettings = (settings: Clues['settings'] = new Map()): Match | undefined => {
  for (const [name, { at }] of settings) {
    if (!PREFIXED.test(name)) continue
    for (const component of components)
      if (component.prefixes.some(prefix => tells(name, prefix)))
        return { component, recognised: { by: 'setting', what: name, at } }
  }
  return undefined
}

const fromPort = ({ service = '', ports = [] }: Clues): Match | undefined => {
  const words = service.toLowerCase()
  for (const port of ports)
    for (const component of components)
      if (port.target !== undefined && component.ports.includes(port.target) && words.includes(component.id))
        return { component, recognised: { by: 'port', what: `${service}, port ${port.target}`, at: port.at } }
  return undefined
}

/** Of an image that runs other things, settings and ports tell nothing. */
const anonymous = ({ image, built }: Clues): boolean =>
  built === true || !image || !OFFICIAL.test(image.repository)

/** A version for a component that something without one recognised: what its image installs of it. */
const versionFrom = (match: Match, clues: Clues): Match => {
  const certain = match.version !== undefined && match.recognised.by !== 'image-name'
  if (certain) return match
  const known = [...(clues.started ?? []), ...(clues.installed ?? [])].find(
    ({ purl, version }) => version !== undefined && match.component.packages.includes(purl),
  )
  if (known?.version === undefined) return match
  const recognised = { ...match.recognised, installed: known.at }
  return { ...match, recognised, version: known.version, purl: known.purl }
}

/** Go writes its versions with a `v`, tags of images mostly without. */
const versioned = (purl: string, version: string): string => {
  const letter = purl.startsWith('pkg:golang/') && !version.startsWith('v') ? 'v' : ''
  return `${purl}@${encodeURIComponent(letter + version)}`
}

/** The image beside a chart says more of the version than the chart does. */
const withImage = (chart: Match | undefined, image: Match | undefined): Match | undefined => {
  if (!chart || image?.version === undefined || image.component !== chart.component) return chart
  const { version, purl } = image
  return { ...chart, version, ...(purl !== undefined && { purl }) }
}

/** The component of a service and its version; undefined when nothing is known that tells one. */
export const recognise = (clues: Clues): Identified | undefined => {
  const image = fromImage(clues.image)
  const match =
    fromStarted(clues.started) ??
    withImage(fromChart(clues.chart), image) ??
    image ??
    fromCommand(clues.commands) ??
    fromInstalled(clues) ??
    (anonymous(clues) ? (fromSettings(clues.settings) ?? fromPort(clues)) : undefined)
  if (!match) return undefined
  const { component, recognised, version, purl } = versionFrom(match, clues)
  return {
    component: component.id,
    recognised,
    ...(version !== undefined && { version }),
    ...(version !== undefined && purl !== undefined && { purl: versioned(purl, version) }),
  }
}

/** The catalogue by what recognises its components. */
import type { Component, ComponentImage } from '../../data/component.ts'
import { components } from '../../data/components/index.ts'

export type ImageOf = { readonly component: Component; readonly image: ComponentImage }

/** Hosts and their mirrors that stand for Docker Hub. */
const HUB = /^(?:docker\.io|index\.docker\.io|registry-1\.docker\.io)\//
/** Last segments of catalogued images that others use, too. */
const COMMON = new Set([
  'api-server',
  'attu',
  'goose',
  'graphiti',
  'haystack',
  'inspector',
  'operator',
  'pipelines',
  'python',
  'ray',
  'runners',
  'runtime',
  'webui',
  'zep',
])
const byPackage = new Map<string, Component>()
const byChart = new Map<string, Component>()
const byImage = new Map<string, ImageOf>()
const byLastSegment = new Map<string, ImageOf>()
const patterns: (ImageOf & { readonly start: string; readonly end: string })[] = []
const byProgram = new Map<string, { readonly component: Component; readonly words: readonly string[] }[]>()

const put = <T>(map: Map<string, T>, key: string, value: T): void => {
  if (!map.has(key)) map.set(key, value)
}

const hasHost = (path: string): boolean => {
  const first = path.slice(0, Math.max(0, path.indexOf('/')))
  return first.includes('.') || first.includes(':') || first === 'localhost'
}
const withoutHost = (path: string): string => (hasHost(path) ? path.slice(path.indexOf('/') + 1) : path)

for (const component of components) {
  for (const purl of component.packages) put(byPackage, purl.toLowerCase(), component)
  for (const chart of component.charts) put(byChart, chart, component)
  for (const image of component.images) {
    const star = image.name.indexOf('*')
    if (star >= 0) {
      patterns.push({ component, image, start: image.name.slice(0, star), end: image.name.slice(star + 1) })
      continue
    }
    put(byImage, image.name, { component, image })
    put(byImage, withoutHost(image.name), { component, image })
    const last = image.name.slice(image.name.lastIndexOf('/') + 1)
    if (!COMMON.has(last)) put(byLastSegment, last, { component, image })
  }
  for (const command of component.commands) {
    const words = command.split(' ')
    const program = words[0] ?? ''
    byProgram.set(program, [...(byProgram.get(program) ?? []), { component, words }])
  }
}

const ofImageName = (path: string): ImageOf | undefined =>
  byImage.get(path) ??
  patterns.find(
    ({ start, end }) =>
      path.startsWith(start) &&
      path.endsWith(end) &&
      path.length > start.length + end.length &&
      !path.slice(start.length, path.length - end.length).includes('/'),
  )

/** The catalogued image behind a repository, mirrors taken away: they put their own host and folders before it. */
export const ofRepository = (repository: string): ImageOf | undefined => {
  const path = repository.replace(HUB, '')
  const direct = ofImageName(path)
  if (direct) return direct
  if (!hasHost(repository) || repository === `docker.io/${path}`) return undefined
  const segments = path.split('/').slice(0, 12)
  for (let at = 1; at < segments.length - 1; at++) {
    const found = ofImageName(segments.slice(at).join('/'))
    if (found) return found
  }
  return undefined
}

/** The catalogued image with this last segment: republished, or built locally under the usual name. */
export const ofLastSegment = (repository: string): ImageOf | undefined =>
  byLastSegment.get(repository.slice(repository.lastIndexOf('/') + 1))

export const ofPackage = (purl: string): Component | undefined => byPackage.get(purl.toLowerCase())

/** By the last segment of the chart's name or address. */
export const ofChart = (name: string): Component | undefined =>
  byChart.get(name.slice(name.lastIndexOf('/') + 1))

/** Charts that bring several things, or what looks after the component: their version is not that of the component. */
const AROUND = /-(?:stack|operator|apiserver)$/

/** Whether the chart is that of the component itself, so that its own image is the component's, with its version. */
export const carries = (chart: string, { id, images }: Component): boolean => {
  const name = chart.slice(chart.lastIndexOf('/') + 1)
  if (AROUND.test(name)) return false
  return name.startsWith(id) || images.some(image => image.name.endsWith(`/${name}`))
}

/** The component that a program is, wrappers removed, and the words that say so; the longest of them decide. */
export const ofProgram = (
  program: readonly string[],
): { readonly component: Component; readonly words: readonly string[] } | undefined =>
  byProgram
    .get(program[0] ?? '')
    ?.filter(({ words }) => words.every((word, at) => program[at] === word))
    .reduce(
      (best, one) => (best && best.words.length >= one.words.length ? best : one),
      undefined as { readonly component: Component; readonly words: readonly string[] } | undefined,
    )

/** A Docker Hub repository without its host. */
export const withoutHub = (repository: string): string => repository.replace(HUB, '')

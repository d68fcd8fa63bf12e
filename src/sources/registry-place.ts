/** Where a model of a registry is kept: in that of Ollama, or in one of images. */
import type { Fact } from '../evidence.ts'
import type { ModelReference } from '../reference.ts'
import { ACCEPT } from './manifest.ts'
import { HUB, readRegistry, registryOf } from './oci.ts'
import { segments } from './path.ts'
import type { Http, Question } from './source.ts'

/** The repository's address, and how it is asked. */
export interface Place {
  readonly base: string
  readonly question: Question
}

const NAME = /^[A-Za-z0-9_][\w.-]{0,127}(?:\/[A-Za-z0-9_][\w.-]{0,127}){0,8}$/

const ollamaAt = ({ name, endpoint }: ModelReference, http: Http): Place | undefined => {
  const own = http.endpoint('ollama', '')
  // Another registry is asked only where the policy names it as the one of the service.
  if (endpoint !== undefined && !(URL.canParse(own) && new URL(own).host === endpoint)) return undefined
  return {
    base: http.endpoint('ollama', `v2/${segments(name)}`),
    question: { source: 'ollama', challenge: true, headers: { accept: ACCEPT }, read: readRegistry(false) },
  }
}

/** Docker Hub's own names have no host, and its own models no owner. */
const hostAndPath = (name: string): readonly [host: string, path: string] => {
  const slash = name.indexOf('/')
  const first = name.slice(0, Math.max(0, slash))
  if (/[.:]|^localhost$/.test(first)) return [first, name.slice(slash + 1)]
  return [HUB, slash < 0 ? `library/${name}` : name]
}

const ociAt = ({ name }: ModelReference, http: Http): Place | undefined => {
  const [host, path] = hostAndPath(name)
  const place = registryOf(host, http)
  if (!place) return undefined
  return {
    base: http.endpoint('docker', `v2/${segments(path)}`, place.at),
    question: {
      source: 'docker',
      challenge: true,
      headers: { accept: ACCEPT },
      read: readRegistry(host === HUB),
      ...(place.at === undefined ? {} : { at: place.at }),
    },
  }
}

const HUBS = new Map([
  ['ollama', ollamaAt],
  ['oci', ociAt],
])

export const placeOf = (reference: ModelReference, http: Http): Place | Fact<never> => {
  const { hub, name, endpoint } = reference
  const asked = http.now()
  const path = name.includes(':') ? hostAndPath(name)[1] : name
  if (!NAME.test(path) || path.includes('..')) {
    return { state: 'absent', source: hub, asked, detail: 'no registry has such a name' }
  }
  return (
    HUBS.get(hub)?.(reference, http) ?? {
      state: 'unknown',
      source: endpoint ?? hostAndPath(name)[0],
      asked,
      reason: `it is none of the registries that are asked; name it under \`sources.${hub === 'ollama' ? 'ollama' : 'docker'}\` in the policy`,
    }
  )
}

export const isInRegistry = ({ hub }: Pick<ModelReference, 'hub'>): boolean => HUBS.has(hub)

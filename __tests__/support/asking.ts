/** A registry and an open door to it for tests of sources; both are closed after each test. */
import { afterEach } from '@jest/globals'
import type { Fact, FactName, Facts } from '../../src/evidence.ts'
import { createHttp, type HttpSettings } from '../../src/http.ts'
import type { ModelReference, PackageReference } from '../../src/reference.ts'
import type { Http, Source } from '../../src/sources/source.ts'
import { type Registry, startRegistry } from './registry.ts'

const registries: Registry[] = []
afterEach(async () => {
  await Promise.all(registries.splice(0).map(registry => registry.close()))
})

export interface Scene {
  readonly registry: Registry
  readonly http: Http & { stats(): { readonly refused: readonly string[]; readonly bytes: number } }
}

export const scene = async (settings: Partial<HttpSettings> = {}): Promise<Scene> => {
  const registry = await startRegistry()
  registries.push(registry)
  const { endpoints } = registry
  return { registry, http: createHttp({ endpoints, version: '1.2.3', time: 2000, backOff: 1, ...settings }) }
}

export const aPackage = (
  fields: Partial<PackageReference> & Pick<PackageReference, 'name'>,
): PackageReference => ({
  kind: 'package',
  id: `pkg:${fields.ecosystem ?? 'npm'}/${fields.name}`,
  ecosystem: 'npm',
  written: fields.name,
  origin: 'registry',
  scope: 'runtime',
  relation: 'direct',
  surface: 'manifest',
  pinned: fields.version !== undefined,
  at: { path: 'package.json', line: 1 },
  ...fields,
})

export const aModel = (fields: Partial<ModelReference> & Pick<ModelReference, 'name'>): ModelReference => ({
  kind: 'model',
  id: `hf:${fields.name}`,
  hub: 'huggingface',
  type: 'model',
  pinned: false,
  resolvedBy: 'literal',
  callee: 'from_pretrained',
  surface: 'code',
  at: { path: 'train.py', line: 1 },
  ...fields,
})

/** What is known, or the whole fact where it is not. */
export const known = <N extends FactName>(fact: Fact<Facts[N]> | undefined): unknown =>
  fact?.state === 'known' ? fact.value : fact

/** The fact without the time of asking. */
export const timeless = (fact: Fact<unknown> | undefined): unknown => {
  const { asked: _, ...rest } = fact ?? { asked: '' }
  return rest
}

/** One question to a source whose registry holds what `fill` puts there. */
export const askAbout = async (
  source: Source<'package', 'release'>,
  reference: PackageReference,
  fill: (registry: Registry) => void,
) => {
  const { registry, http } = await scene()
  fill(registry)
  const [fact] = await source.ask([reference], http)
  const paths = registry.asked.map(({ method, path }) => (method === 'GET' ? path : `${method} ${path}`))
  return { fact, value: known<'release'>(fact), paths, url: registry.url }
}

const DAY = 86_400_000
/** ISO time so many days ago. */
export const daysAgo = (days: number): string => new Date(Date.now() - days * DAY).toISOString()

/** What the catalogue knows of a service, and what stood in its place before the change. */
import type { Component } from '../../data/component.ts'
import { componentOf as byId } from '../../data/components/index.ts'
import type { Deployment } from '../../reference.ts'
import { matches } from '../match.ts'
import { short } from '../phrase.ts'

export const componentOf = ({ component }: Deployment): Component | undefined => byId(component)

/** The base side, where it ran the same component: of another one nothing was there before. */
export const standing = ({ previous, component }: Deployment): Deployment | undefined =>
  previous?.component === component ? previous : undefined

/** What the change adds to a list, compared by what counts of it. */
export const fresh = <T>(
  now: readonly T[],
  before: readonly T[] | undefined,
  key: (one: T) => string,
): readonly T[] => {
  const had = new Set((before ?? []).map(key))
  return now.filter(one => !had.has(key(one)))
}

/** `Langflow`: for messages that all services of a component share, so that they are one finding. */
export const nameOf = (reference: Deployment): string =>
  componentOf(reference)?.name ?? `Service ${short(reference.service)}`

/** `Langflow`, or `Langflow (service web)` where the service has another name. */
export const called = (reference: Deployment): string => {
  const { service } = reference
  const name = nameOf(reference)
  if (componentOf(reference) === undefined) return name
  return name.toLowerCase() === service.toLowerCase() ? name : `${name} (service ${short(service)})`
}

/** Whether the policy names the service: by component, image, file or id. */
export const isAllowed = ({ id, component, image, at }: Deployment, allow: readonly string[]): boolean =>
  [
    component,
    image?.repository,
    image?.repository.replace(/^docker\.io\//, ''),
    image?.written,
    at.path,
    id,
  ].some(text => text !== undefined && matches(allow, text, { anyCase: true }))

export const ALLOW = 'Components, images or files of which it is accepted.'

/** A setting as people find it in the file. */
export const settingName = (name: string): string => short(name.replace(/^(?:values|config|field):/, ''))

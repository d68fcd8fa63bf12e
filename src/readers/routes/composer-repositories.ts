/** The `repositories` of composer.json: a list, or an object of named ones. */
import { get, isList, isObject, type JsonObject, type JsonValue, readJson, textOf } from '../syntax/json.ts'
import type { Route, RouteReader } from './route.ts'

const strings = (value: JsonValue | undefined): readonly string[] =>
  isList(value) ? value.items.flatMap(item => (typeof item.value === 'string' ? [item.value] : [])) : []

/** `packagist.org: false`, in an object or as an entry of a list: only the own repositories are asked. */
const switchesOff = (object: JsonObject): boolean =>
  object.members.some(({ key, value }) => /^packagist(?:\.org)?$/.test(key) && value === false)

const registriesOf = (value: JsonValue | undefined): readonly JsonObject[] => {
  const all = isList(value) ? value.items : isObject(value) ? value.members : []
  return all.flatMap(({ value: one }) => (isObject(one) && textOf(one, 'type') === 'composer' ? [one] : []))
}

const isOff = (value: JsonValue | undefined): boolean =>
  isList(value)
    ? value.items.some(item => isObject(item.value) && switchesOff(item.value))
    : isObject(value) && switchesOff(value)

export const composerRepositories: RouteReader = {
  id: 'composer-repositories',
  ecosystem: 'composer',
  paths: ['composer.json'],

  *read({ text }) {
    const root = readJson(text)
    if (!('kind' in root)) return
    const value = get(root, 'repositories')
    const registries = registriesOf(value)
    const main = isOff(value) && registries.length === 1
    for (const registry of registries) {
      const url = textOf(registry, 'url')
      if (!url) continue
      const names = strings(get(registry, 'only'))
      const route: Route = { url, line: registry.line }
      yield names.length > 0 ? { ...route, names } : main ? { ...route, all: true } : route
    }
  },
}

/** The catalogue holds what its shape cannot say: nothing ambiguous, nothing that matches all or nothing, all of it dated. */
import { expect, test } from '@jest/globals'
import { anywhere } from '../../src/data/anywhere.ts'
import type { Component, InsecureSetting, SettingTest } from '../../src/data/component.ts'
import { componentOf, components } from '../../src/data/components/index.ts'
import { isEcosystem } from '../../src/ecosystem.ts'
import { rules } from '../../src/rules/index.ts'
import { fits } from '../../src/versions/index.ts'

const twice = (texts: readonly string[]): readonly string[] =>
  texts.filter((text, at) => texts.indexOf(text) !== at)

const perComponent = (list: (component: Component) => readonly string[]): readonly string[] =>
  components.flatMap(component => [...new Set(list(component))])

const PURL = /^pkg:([a-z]+)\/(?:[\w.%~-]+\/)*[\w.%~-]+$/
const DAY = /^20\d\d-\d\d-\d\d$/
const BOUND = /^(?:<=?|>=?)?(\d[\w.-]*|b\d+)$/

const isDay = (text: string): boolean => DAY.test(text) && !Number.isNaN(Date.parse(text))

const ecosystemOf = (purl: string | undefined) => {
  const type = PURL.exec(purl ?? '')?.[1] ?? ''
  return isEcosystem(type) ? type : undefined
}

const bounds = (versions: string): readonly string[] =>
  versions.split('||').flatMap(part => part.trim().split(/\s+/))

const purlsOf = ({ packages, libraries = [], images, advisories }: Component): readonly string[] => [
  ...packages,
  ...libraries,
  ...images.flatMap(({ purl }) => purl ?? []),
  ...advisories.flatMap(({ purl }) => purl ?? []),
]

test('there are all components of the facts and two, of which each is maintained by itself', () => {
  expect(components).toHaveLength(58)
  expect(componentOf('langflow')?.name).toBe('Langflow')
  expect(componentOf('zep')?.endOfLife).toBeDefined()
  expect(componentOf('graphiti')).not.toHaveProperty('endOfLife')
  expect(componentOf('nobody')).toBeUndefined()
})

test('ids are unique, and so are images, charts, commands and prefixes among components', () => {
  expect(twice(components.map(({ id }) => id))).toEqual([])
  expect(twice(perComponent(({ images }) => images.map(({ name }) => name)))).toEqual([])
  expect(twice(perComponent(({ charts }) => charts))).toEqual([])
  expect(twice(perComponent(({ commands }) => commands))).toEqual([])
  expect(twice(perComponent(({ prefixes }) => prefixes))).toEqual([])
})

test('a prefix of one component does not take the variables of another', () => {
  const all = components.flatMap(({ id, prefixes }) => prefixes.map(prefix => ({ id, prefix })))
  const taken = all.flatMap(({ id, prefix }) =>
    all
      .filter(other => other.id !== id && other.prefix.startsWith(prefix))
      .map(other => [prefix, other.prefix]),
  )
  expect(taken).toEqual([])
})

test('a package names one server, unless it is a library', () => {
  const servers = perComponent(({ packages, libraries = [] }) =>
    packages.filter(purl => !libraries.includes(purl)),
  )
  expect(twice(servers)).toEqual([])
  for (const { packages, libraries = [] } of components)
    for (const purl of libraries) expect(packages).toContain(purl)
})

test.each(components.map(component => [component.id, component] as const))(
  '%s can be read',
  (id, component) => {
    const { images, ports, guarding, insecure, endOfLife, publishedSecrets, reviewed, name, category } =
      component
    expect(id).toMatch(/^[a-z][a-z\d-]*$/)
    expect(name).not.toBe('')
    expect(category).not.toBe('')
    expect(isDay(reviewed)).toBe(true)
    for (const purl of purlsOf(component)) {
      expect(purl).toMatch(PURL)
      expect(ecosystemOf(purl)).toBeDefined()
    }
    for (const { name: image } of images)
      expect(image).toMatch(/^(?:[a-z\d.-]+(?::\d+)?\/)?[a-z\d._*-]+(?:\/[a-z\d._*-]+)+$/)
    for (const port of ports) expect(Number.isInteger(port) && port > 0 && port < 65_536).toBe(true)
    for (const { source } of [...guarding, ...insecure, ...(endOfLife ? [endOfLife] : [])])
      expect(source.length).toBeGreaterThan(8)
    if (endOfLife?.since !== undefined) expect(isDay(endOfLife.since)).toBe(true)
    for (const secret of publishedSecrets) expect(secret.trim()).toBe(secret)
  },
)

const stated: readonly (readonly [string, string])[] = components.flatMap(component =>
  [...component.guarding, ...component.insecure, ...component.advisories].flatMap(({ versions }) =>
    versions === undefined ? [] : [[component.id, versions] as const],
  ),
)

test.each(stated)(
  'the range of %s "%s" can be read, and holds neither for all nor for none',
  (id, versions) => {
    const purl = componentOf(id)?.images.find(image => image.purl !== undefined)?.purl
    const ecosystem = ecosystemOf(purl)
    for (const bound of bounds(versions)) {
      expect(bound).toMatch(BOUND)
      const [, version = ''] = BOUND.exec(bound) ?? []
      expect(fits(ecosystem, version, versions)).toBeDefined()
    }
    const edges = bounds(versions).map(bound => BOUND.exec(bound)?.[1] ?? '')
    const tried = ['0.0.0', '0.0.1', ...edges, ...edges.map(edge => `${edge}.1`), 'b1', 'b999999', '9999.0.0']
    const answers = new Set(tried.map(version => fits(ecosystem, version, versions)))
    expect(answers).toContain(true)
    expect(answers).toContain(false)
  },
)

test('advisories say what they are of, and each fix lies outside of its range', () => {
  for (const { advisories } of components) {
    const keys = advisories.map(({ id, purl }) => `${id} ${purl}`)
    expect(twice(keys)).toEqual([])
    for (const { id, versions, fixed, exploited, purl, source, malicious } of advisories) {
      expect(id).toMatch(
        /^(?:CVE-\d{4}-\d{4,7}|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}|MAL-\d{4}-\d+|incident:[a-z\d-]+)$/,
      )
      expect(source.length).toBeGreaterThan(3)
      if (exploited !== undefined) expect(isDay(exploited)).toBe(true)
      if (fixed !== undefined) expect([id, fits(ecosystemOf(purl), fixed, versions)]).toEqual([id, false])
      if (malicious) expect(versions).toMatch(/^\d[\w.]*(?: \|\| \d[\w.]*)*$/)
    }
  }
})

const insecure: readonly InsecureSetting[] = [
  ...components.flatMap(component => component.insecure),
  ...anywhere,
]

test('every insecure setting belongs to a rule that is there', () => {
  const known = new Set(rules.map(({ id }) => id))
  expect([...new Set(insecure.map(({ rule }) => rule))].filter(rule => !known.has(rule))).toEqual([])
})

const testsOf = ({ guarding, insecure: settings }: Component): readonly SettingTest[] => [
  ...guarding.flatMap(({ closedBy }) => closedBy.flat()),
  ...settings.flatMap(({ when }) => when),
]

test('every test names a setting, and every weakness has one that is set', () => {
  for (const one of components.flatMap(testsOf)) {
    const names = typeof one.setting === 'string' ? [one.setting] : one.setting
    expect(names.length).toBeGreaterThan(0)
    for (const name of names) expect(name).toMatch(/^(?:--?|config:|field:|values:)?[\w.-]+$/)
  }
  for (const { when, propose } of insecure) {
    expect(when.some(one => !('absent' in one))).toBe(true)
    if (propose !== undefined) expect(propose).toMatch(/^(?:field:)?[\w.-]+=[\w.-]+$/)
  }
})

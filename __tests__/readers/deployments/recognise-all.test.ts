/** Whatever the catalogue says that a component is known by leads to that component, and to no other. */
import { expect, test } from '@jest/globals'
import { components } from '../../../src/data/components/index.ts'
import { recognise } from '../../../src/readers/deployments/recognise.ts'

const at = { path: 'compose.yml', line: 3 }

/** As a reader writes it: the host of Docker Hub is written out. */
const repository = (name: string): string => {
  const full = name.replace('*', 'scipy')
  return /^[^/]*[.:][^/]*\//.test(full) ? full : `docker.io/${full}`
}

const imageOf = (name: string) => ({ at, written: name, repository: repository(name) })

test.each(components.map(component => [component.id, component] as const))('%s', (id, component) => {
  for (const { name } of component.images) {
    expect([name, recognise({ image: imageOf(name) })?.component]).toEqual([name, id])
    // Behind a mirror, and in a registry of the company's own.
    for (const host of ['mirror.example/hub', 'registry.example:5000']) {
      const image = { ...imageOf(name), repository: `${host}/${repository(name).replace('docker.io/', '')}` }
      expect([image.repository, recognise({ image })?.component]).toEqual([image.repository, id])
    }
  }
  for (const name of component.charts)
    expect([name, recognise({ chart: { name, at } })?.component]).toEqual([name, id])
  for (const command of component.commands) {
    const words = command.split(' ')
    for (const wrapped of [
      words,
      ['tini', '--', ...words],
      ['uv', 'run', ...words],
      ['bash', '-c', `exec ${command} --x`],
    ])
      expect([wrapped, recognise({ commands: [{ at, words: wrapped }] })?.component]).toEqual([wrapped, id])
  }
  for (const purl of component.packages.filter(each => !component.libraries?.includes(each)))
    expect([purl, recognise({ started: [{ purl, at }] })?.component]).toEqual([purl, id])
  for (const prefix of component.prefixes) {
    // A prefix that is a whole name, or one with a word behind it that no client has.
    const name = prefix.endsWith('_') ? `${prefix}WORKERS_MAX` : prefix
    expect([name, recognise({ settings: new Map([[name, { at }]]) })?.component]).toEqual([name, id])
  }
})

test('the counts of the catalogue', () => {
  const sum = (of: (component: (typeof components)[number]) => readonly unknown[]) =>
    components.reduce((total, component) => total + of(component).length, 0)
  expect(components.length).toBe(58)
  expect(sum(({ images }) => images)).toBeGreaterThanOrEqual(95)
  expect(sum(({ commands }) => commands)).toBeGreaterThanOrEqual(90)
  expect(sum(({ guarding }) => guarding)).toBeGreaterThanOrEqual(40)
  expect(sum(({ insecure }) => insecure)).toBeGreaterThanOrEqual(70)
  expect(sum(({ advisories }) => advisories)).toBeGreaterThanOrEqual(150)
})

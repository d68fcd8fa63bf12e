/** Services of both sides: which of them changed, what stood in their place, and what the change had already. */
import { expect, test } from '@jest/globals'
import { packageReference } from '../../src/readers/identity.ts'
import { pair } from '../../src/readers/pair.ts'
import { withKnown } from '../../src/readers/pair-deployments.ts'
import type { Deployment } from '../../src/reference.ts'
import { deployment, port } from '../support/deployment.ts'

const web = (more: Parameters<typeof deployment>[0] = {}) => deployment({ service: 'web', ...more })
const inFile = (path: string, one: Deployment): Deployment => ({
  ...one,
  id: `${path}#${one.service}`,
  at: { path, line: 40 },
})
const previousOf = (found: readonly unknown[]) =>
  found.map(one => (one as Deployment).previous?.service ?? null)

test('a service that only moved is no change, in a renamed file neither', () => {
  const before = web({ settings: { A: '1' }, ports: [port('7860:7860', 9)] })
  const after = inFile('compose.yaml', web({ settings: { A: '1' }, ports: [port('7860:7860', 30)] }))
  expect(pair([before], [after])).toEqual([])
})

test('a setting that is another one is, and stands beside what was there', () => {
  const [found] = pair([web({ settings: { A: '1' } })], [web({ settings: { A: '2' } })]) as Deployment[]
  expect(found?.previous?.settings.get('A')?.value).toBe('1')
})

test('a service that got another name is the one of its component that is gone', () => {
  const found = pair([web({ ports: [port('1:1')] })], [deployment({ service: 'ui', ports: [port('2:2')] })])
  expect(previousOf(found)).toEqual(['web'])
})

test('each service that is gone stands for one that came, and for none where there are several', () => {
  const [ui, api] = [deployment({ service: 'ui' }), deployment({ service: 'api' })]
  expect(previousOf(pair([web()], [ui, api]))).toEqual(['web', null])
  expect(previousOf(pair([web(), deployment({ service: 'old' })], [ui]))).toEqual([null])
  expect(previousOf(pair([web({ component: 'flowise' })], [ui]))).toEqual([null])
})

test('what a file of the change ran before is marked, wherever it comes again', () => {
  const [ui, n8n] = [
    inFile('b.yml', deployment({ service: 'ui' })),
    deployment({ component: 'n8n', service: 'n8n' }),
  ]
  expect(withKnown([ui, n8n], [[web()], []])).toEqual([{ ...ui, known: true }, n8n])
  const { component: _, ...plain } = n8n
  expect(withKnown([plain], [[plain]])).toEqual([plain])
})

test('the image of a service with a component is marked, another one is not', () => {
  const reference = (line: number) =>
    packageReference({
      ecosystem: 'docker',
      written: 'langflowai/langflow',
      scope: 'runtime',
      surface: 'config',
      at: { path: 'compose.yml', line },
    })
  const [own, other] = [reference(5), reference(9)]
  const service = web({ image: 'langflowai/langflow' })
  expect(withKnown([own, other, service], [])).toEqual([{ ...own, deployed: true }, other, service])
  const { component: _, ...plain } = service
  expect(withKnown([own, plain], [])).toEqual([own, plain])
})

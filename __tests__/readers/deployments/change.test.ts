import { expect, test } from '@jest/globals'
import { extract } from '../../../src/readers/index.ts'
import type { Deployment } from '../../../src/reference.ts'
import { changeOf, type Tree } from '../memory.ts'

const deploymentsOf = async (base: Tree, head: Tree): Promise<readonly Deployment[]> => {
  const { references } = await extract(changeOf(base, head), { ignored: () => false })
  return references.filter(one => one.kind === 'deployment')
}

const COMPOSE = `services:\n  web:\n    image: langflowai/langflow:\${TAG:-1.0.0}\n    build: ./web\n    env_file: [web.env]\n`
const BASE = {
  'compose.yaml': COMPOSE.replace('    build: ./web\n', ''),
  '.env': 'TAG=1.1.0\n',
  'web.env': 'LANGFLOW_AUTO_LOGIN=false\n',
}

test('a Compose file is read again when its .env changes, and knows what it was', async () => {
  const [one, ...more] = await deploymentsOf(BASE, { ...BASE, '.env': 'TAG=1.2.0\n' })
  expect(more).toEqual([])
  expect([one?.id, one?.version, one?.previous?.version]).toEqual(['compose.yaml#web', '1.2.0', '1.1.0'])
})

test('and when the file of its variables does', async () => {
  const [one] = await deploymentsOf(BASE, { ...BASE, 'web.env': 'LANGFLOW_AUTO_LOGIN=true\n' })
  const [after, before] = [one, one?.previous].map(side => side?.settings.get('LANGFLOW_AUTO_LOGIN')?.value)
  expect([after, before, one?.settings.get('LANGFLOW_AUTO_LOGIN')?.at]).toEqual([
    'true',
    'false',
    { path: 'web.env', line: 1 },
  ])
})

test('and when its Dockerfile does, which then says nothing by itself', async () => {
  const base = { 'compose.yaml': COMPOSE, 'web/Dockerfile': 'FROM langflowai/langflow:1.1.0\n' }
  const found = await deploymentsOf(base, {
    ...base,
    'web/Dockerfile': 'FROM langflowai/langflow:1.2.0\nUSER root\n',
  })
  expect(
    found.map(({ id, version, privileges }) => [id, version, privileges.map(({ value }) => value)]),
  ).toEqual([['compose.yaml#web', '1.2.0', ['root']]])
})

test('a comment, or another order of keys on their lines, is no change', async () => {
  const head = {
    ...BASE,
    'compose.yaml': `# note\n\n${BASE['compose.yaml']}`,
    '.env': '# first\nTAG=1.1.0\n',
  }
  expect(await deploymentsOf(BASE, head)).toEqual([])
})

test('a .env file by itself is read for what no Compose file takes', async () => {
  const found = await deploymentsOf({}, { '.env': 'WEBUI_AUTH=False\n' })
  expect(found.map(({ id, component }) => [id, component])).toEqual([['.env#open-webui', 'open-webui']])
})

test('a file of examples is no more than a document', async () => {
  const found = await deploymentsOf(
    {},
    { '.env.example': 'WEBUI_AUTH=False\n', 'b/prod.env': 'WEBUI_AUTH=False\n' },
  )
  expect(found.map(({ id, surface }) => [id, surface])).toEqual([
    ['.env.example#open-webui', 'docs'],
    ['b/prod.env#open-webui', 'config'],
  ])
})

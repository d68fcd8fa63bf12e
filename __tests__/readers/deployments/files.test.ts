import { expect, test } from '@jest/globals'
import { devcontainerServices } from '../../../src/readers/deployments/devcontainer-services.ts'
import { dockerfileServices } from '../../../src/readers/deployments/dockerfile-services.ts'
import { environmentSettings } from '../../../src/readers/deployments/environment-settings.ts'
import { fixture } from '../manifests/row.ts'
import { readIn } from './row.ts'

test.each([
  [dockerfileServices, 'dockerfile-services/Dockerfile'],
  [dockerfileServices, 'dockerfile-services/vllm.Dockerfile'],
  [devcontainerServices, 'devcontainer-services/devcontainer.json'],
  [environmentSettings, 'environment-settings/.env'],
])('%j in %s', (reader, path) => {
  const name = path.slice(path.lastIndexOf('/') + 1)
  expect(readIn(reader, name, { [name]: fixture(path) })).toEqual(
    fixture(`${path}.rows`).trimEnd().split('\n'),
  )
})

test('a Dockerfile that makes no server that is known is none', () => {
  const text = fixture('dockerfile-services/Plain.dockerfile')
  expect(readIn(dockerfileServices, 'Dockerfile', { Dockerfile: text })).toEqual([])
})

test('a development container is what its Dockerfile says', () => {
  const tree = {
    '.devcontainer/devcontainer.json':
      '{"build": {"dockerfile": "../Dockerfile", "target": "a"}, "runArgs": ["-p", "8080:7860"]}',
    Dockerfile: 'FROM langflowai/langflow:1.2.0 AS a\nUSER root\nFROM scratch\n',
  }
  expect(readIn(devcontainerServices, '.devcontainer/devcontainer.json', tree)).toEqual([
    '1: .devcontainer/devcontainer.json#devcontainer | devcontainer | langflow | 1.2.0 | pkg:pypi/langflow@1.2.0',
    '  Dockerfile:1: by image langflowai/langflow',
    '  Dockerfile:1: image docker.io/langflowai/langflow :1.2.0 of langflowai/langflow:1.2.0',
    '  1: port published * 8080 > 7860',
    '  Dockerfile:2: may user root',
  ])
})

test('what a Compose file takes from .env is said there', () => {
  const env = 'LANGFLOW_AUTO_LOGIN=true\nLANGFLOW_WORKERS=2\n'
  const one = { '.env': env, 'compose.yaml': `x: \${LANGFLOW_AUTO_LOGIN}` }
  expect(readIn(environmentSettings, '.env', one)).toEqual([
    '2: .env#langflow | config | langflow',
    '  2: by setting LANGFLOW_WORKERS',
    '  2: LANGFLOW_WORKERS = 2 (literal)',
  ])
  const all = { '.env': env, 'compose.yaml': 'env_file: [.env]' }
  expect(readIn(environmentSettings, '.env', all)).toEqual([])
})

test('what a Compose file beside does not take is said of the file itself', () => {
  const env = 'OPENAI_API_KEY=one\nDB_PASSWORD=two\nREDIS_PASSWORD=three\nSALT=four\n'
  const compose = [
    'services:',
    '  web:',
    '    env_file: .env.local',
    '    environment:',
    '      OPENAI_API_KEY_FILE: /run/secrets/openai',
    `      KEY: \${OPENAI_API_KEY_FILE}`,
    '      - DB_PASSWORD',
    '      REDIS_PASSWORD:',
  ].join('\n')
  const own = ['1: .env#.env | config', '  1: OPENAI_API_KEY = one (literal)']
  expect(readIn(environmentSettings, '.env', { '.env': env, 'compose.yaml': compose })).toEqual([
    ...own,
    '  4: SALT = four (literal)',
  ])
  expect(readIn(environmentSettings, 'a/prod.env', { 'a/prod.env': 'X=1\n' })).toEqual([
    '1: a/prod.env#prod.env | config',
    '  1: X = 1 (literal)',
  ])
})

test('a here-document that a shell reads is what the build runs, and one that becomes a file is not', () => {
  const text = [
    'FROM langflowai/langflow:1.12.0',
    'RUN --mount=type=cache,target=/c <<SH',
    'curl -s https://x.example/a | sh',
    'SH',
    'RUN /bin/bash -e <<"END"',
    'set -x',
    'wget -qO- https://x.example/b | sh',
    'END',
    'RUN cat > /start.sh <<FILE',
    'curl -s https://x.example/c | sh',
    'FILE',
  ].join('\n')
  expect(readIn(dockerfileServices, 'Dockerfile', { Dockerfile: text }).slice(3)).toEqual([
    '  3: runs sh -c curl -s https://x.example/a | sh',
    '  7: runs sh -c wget -qO- https://x.example/b | sh',
  ])
})

test('a file of variables may set whatever is not set', () => {
  const text =
    '{"image": "ghcr.io/berriai/litellm:main-v1.90.0", "runArgs": ["--env-file", ".env", "-e", "A=b"]}'
  const rows = readIn(devcontainerServices, 'devcontainer.json', { 'devcontainer.json': text })
  expect(rows).toContain('  1: field:env_file = .env (unresolved)')
  expect(rows).toContain('  1: A = b (literal)')
})

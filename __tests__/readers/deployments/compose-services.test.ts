import { expect, test } from '@jest/globals'
import { composeServices } from '../../../src/readers/deployments/compose-services.ts'
import { fixture } from '../manifests/row.ts'
import { readIn } from './row.ts'

const of = (tree: Readonly<Record<string, string>>, path = 'compose.yaml') =>
  readIn(composeServices, path, tree)

test('forms of a service', () => {
  expect(of({ 'compose.yaml': fixture('compose-services/forms.yaml') })).toEqual(
    fixture('compose-services/forms.yaml.rows').trimEnd().split('\n'),
  )
})

test('variables of .env, of env_file and of the file itself, each at the line that gives it', () => {
  expect(
    of(
      {
        'a/compose.yaml': [
          'services:',
          '  web:',
          '    image: langflowai/langflow:$TAG',
          '    env_file: [common.env, {path: ../b.env, required: false}, gone.env]',
          '    environment:',
          `      - LANGFLOW_AUTO_LOGIN=\${AUTO}`,
          '      - LANGFLOW_SUPERUSER',
          `      - X=\${A:+set}-\${B:-\${C:-deep}}`,
          `    ports: ["\${ADDRESS}:7860"]`,
        ].join('\n'),
        'a/.env':
          '# first\nTAG=1.1.0\nexport TAG="1.2.0" # again\nADDRESS=127.0.0.1:80\nAUTO=true\nLANGFLOW_SUPERUSER=admin\nA=1',
        'a/common.env': 'LANGFLOW_AUTO_LOGIN=false\nS=\'$TAG\'\nM="one\ntwo"\nN=3',
        'b.env': 'LANGFLOW_PORT=1',
      },
      'a/compose.yaml',
    ),
  ).toEqual([
    '2: a/compose.yaml#web | compose | langflow | 1.2.0 | pkg:pypi/langflow@1.2.0',
    '  3: by image langflowai/langflow',
    '  3: image docker.io/langflowai/langflow :1.2.0 of langflowai/langflow:$TAG',
    '  a/.env:5: LANGFLOW_AUTO_LOGIN = true (file)',
    '  a/common.env:2: S = $TAG (file)',
    '  a/common.env:3: M = one\ntwo (file)',
    '  a/common.env:5: N = 3 (file)',
    '  b.env:1: LANGFLOW_PORT = 1 (file)',
    '  4: field:env_file = gone.env (unresolved)',
    '  a/.env:6: LANGFLOW_SUPERUSER = admin (file)',
    '  8: X = set-deep (default)',
    '  9: port published 127.0.0.1 80 > 7860',
    '  hardened',
  ])
})

test('what extends, includes and lies over others', () => {
  const tree = {
    'compose.yaml': [
      'include:',
      '  - infra.yaml',
      '  - path: [sub/more.yml]',
      '    env_file: sub/x.env',
      '  - ../outside.yaml',
      '  - https://git.example/x.git',
      'services:',
      '  web:',
      '    extends: {service: base, file: common.yaml}',
      '    ports: ["1:1"]',
      '  loop:',
      '    extends: loop',
      '    image: n8nio/n8n',
    ].join('\n'),
    'common.yaml':
      'services:\n  base:\n    extends: root\n    image: langflowai/langflow:1.2.0\n    ports: ["2:2"]\n    environment: {A: 1}\n  root:\n    privileged: true\n    environment: {A: 0, B: 2}\n    env_file: e.env\n',
    'e.env': 'E=1',
    'infra.yaml': 'include: [infra.yaml, compose.yaml]\nservices:\n  db:\n    image: qdrant/qdrant:v1.9.0\n',
    'sub/more.yml': `services:\n  ray:\n    image: rayproject/ray:\${RAY}\n`,
    'sub/x.env': 'RAY=2.9.0',
    'compose.override.yaml':
      'services:\n  web:\n    ports: ["127.0.0.1:3:3"]\n    environment: [A=9]\n    command: langflow run --dev\n  other:\n    image: redis:7\n',
    'compose.prod.yml': 'services:\n  web:\n    ports: !override ["443:2"]\n    privileged: !reset null\n',
  }
  expect(of(tree)).toEqual([
    '8: compose.yaml#web | compose | langflow | 1.2.0 | pkg:pypi/langflow@1.2.0',
    '  common.yaml:4: by image langflowai/langflow',
    '  common.yaml:4: image docker.io/langflowai/langflow :1.2.0 of langflowai/langflow:1.2.0',
    '  e.env:1: E = 1 (file)',
    '  common.yaml:6: A = 1 (literal)',
    '  common.yaml:9: B = 2 (literal)',
    '  common.yaml:5: port published * 2 > 2',
    '  10: port published * 1 > 1',
    '  common.yaml:8: may privileged true',
    '  hardened',
    '11: compose.yaml#loop | compose | n8n',
    '  13: by image n8nio/n8n',
    '  13: image docker.io/n8nio/n8n of n8nio/n8n',
    '  hardened',
    '3: infra.yaml#db | compose | qdrant | 1.9.0',
    '  4: by image qdrant/qdrant',
    '  4: image docker.io/qdrant/qdrant :v1.9.0 of qdrant/qdrant:v1.9.0',
    '  hardened',
    '2: sub/more.yml#ray | compose | ray | 2.9.0 | pkg:pypi/ray@2.9.0',
    '  3: by image rayproject/ray',
    `  3: image docker.io/rayproject/ray :2.9.0 of rayproject/ray:\${RAY}`,
    '  hardened',
    '5: unread "../outside.yaml": it lies outside of the repository; expected a path within it',
    '6: unread "https://git.example/x.git": services of a remote file are not read; expected a path within the repository',
  ])
  expect(of(tree, 'compose.override.yaml')).toEqual([
    '2: compose.override.yaml#web | compose | langflow | 1.2.0 | pkg:pypi/langflow@1.2.0',
    '  common.yaml:4: by image langflowai/langflow',
    '  common.yaml:4: image docker.io/langflowai/langflow :1.2.0 of langflowai/langflow:1.2.0',
    '  e.env:1: E = 1 (file)',
    '  4: A = 9 (literal)',
    '  common.yaml:9: B = 2 (literal)',
    '  5: --dev = true (literal)',
    '  common.yaml:5: port published * 2 > 2',
    '  compose.yaml:10: port published * 1 > 1',
    '  3: port published 127.0.0.1 3 > 3',
    '  common.yaml:8: may privileged true',
    '  5: runs langflow run --dev',
    '  hardened',
    '6: compose.override.yaml#other | compose',
    '  7: image docker.io/library/redis :7 of redis:7',
    '  hardened',
  ])
  expect(of(tree, 'compose.prod.yml').slice(3)).toEqual([
    '  e.env:1: E = 1 (file)',
    '  common.yaml:6: A = 1 (literal)',
    '  common.yaml:9: B = 2 (literal)',
    '  3: port published * 443 > 2',
    '  hardened',
  ])
})

test('what is built is what its Dockerfile says', () => {
  const tree = {
    'compose.yaml': [
      'services:',
      '  app:',
      '    build: {context: ./app, dockerfile: Dockerfile.prod, args: [BASE=3.12], target: run}',
      '    command: ["--port", "80"]',
      '  plain:',
      '    build: .',
      '  gone:',
      '    image: openhands:latest',
      '    build: ./nowhere',
    ].join('\n'),
    'app/Dockerfile.prod': [
      'ARG BASE=3.11',
      `FROM python:\${BASE}-slim AS deps`,
      'ENV LANGFLOW_AUTO_LOGIN=true \\',
      '    LANGFLOW_HOST="0.0.0.0"',
      'RUN pip install \\',
      '    langflow==1.2.0',
      'USER root',
      'FROM deps AS run',
      'ENTRYPOINT ["langflow", "run"]',
      'CMD ["--dev"]',
      'FROM node:22',
    ].join('\n'),
    Dockerfile: 'FROM langflowai/langflow:1.3.0\nUSER 1000\nCMD langflow run --api-key $KEY\n',
  }
  expect(of(tree)).toEqual([
    '2: compose.yaml#app | compose | langflow | 1.2.0 | pkg:pypi/langflow@1.2.0',
    '  4: by command langflow run',
    `  app/Dockerfile.prod:2: image docker.io/library/python :3.12-slim of python:\${BASE}-slim`,
    '  app/Dockerfile.prod:3: LANGFLOW_AUTO_LOGIN = true (literal)',
    '  app/Dockerfile.prod:4: LANGFLOW_HOST = 0.0.0.0 (literal)',
    '  4: --port = 80 (literal)',
    '  app/Dockerfile.prod:7: may user root',
    '  4: runs langflow run --port 80',
    '  hardened',
    '5: compose.yaml#plain | compose | langflow | 1.3.0 | pkg:pypi/langflow@1.3.0',
    '  Dockerfile:1: by image langflowai/langflow',
    '  Dockerfile:1: image docker.io/langflowai/langflow :1.3.0 of langflowai/langflow:1.3.0',
    '  Dockerfile:3: --api-key = $KEY (unresolved)',
    '  Dockerfile:2: may user 1000',
    '  Dockerfile:3: runs langflow run --api-key $KEY',
    '  hardened',
    '7: compose.yaml#gone | compose | openhands',
    '  8: by image-name library/openhands',
    '  8: image docker.io/library/openhands :latest of openhands:latest',
    '  hardened',
  ])
})

test('variables that nothing sets are told once, and only of what the gate knows', () => {
  const text = (image: string) =>
    `services:\n  web:\n    image: ${image}\n    environment: [LANGFLOW_AUTO_LOGIN=$AUTO, OPENAI_API_KEY]\n    ports: ["$PORT:7860"]\n`
  expect(of({ 'compose.yaml': text('langflowai/langflow:$TAG') }).at(-1)).toBe(
    '3: unread "langflowai/langflow:$TAG, $PORT, LANGFLOW_AUTO_LOGIN": variables that are set elsewhere decide it; expected a default, or an .env file beside',
  )
  expect(
    of({ 'compose.yaml': text('redis:7').replace('LANGFLOW_AUTO_LOGIN', 'X') }).some(row =>
      row.includes('unread'),
    ),
  ).toBe(false)
})

test('bad input is bounded and harmless', () => {
  const bomb = [
    'a0: &a0 {image: x}',
    ...Array.from(
      { length: 60 },
      (_, at) => `a${at + 1}: &a${at + 1} {<<: [${`*a${at}, `.repeat(9)}*a${at}]}`,
    ),
    'services:',
    '  web: *a60',
    '  two: {<<: *a60}',
  ].join('\n')
  expect(of({ 'compose.yaml': bomb }).filter(row => row.includes('image'))).toEqual(
    ['web', 'two'].map(() => '  1: image docker.io/library/x of x'),
  )
  const documents = Array.from(
    { length: 300 },
    (_, at) => `services:\n  s${at}: {image: "redis:${at}"}\n`,
  ).join('---\n')
  expect(of({ 'compose.yaml': documents }).filter(row => row.includes('compose.yaml#'))).toHaveLength(200)
  expect(of({ 'compose.yaml': 'services:\n\tweb: {image: redis}\n' })[0]).toMatch(/^2: BROKEN/)
  expect(of({ 'compose.yaml': 'services:\n  {{ if x }}\n  web: 1\n' })[0]).toMatch(/BROKEN/)
  expect(
    of({
      'compose.yaml':
        'services:\n  __proto__:\n    image: n8nio/n8n:3.10\n    environment: {__proto__: 1, constructor: 2}\n  web: [1]\n  n: ~\n',
    }),
  ).toEqual([
    '2: compose.yaml#__proto__ | compose | n8n',
    '  3: by image n8nio/n8n',
    '  3: image docker.io/n8nio/n8n :3.10 of n8nio/n8n:3.10',
    '  4: __proto__ = 1 (literal)',
    '  4: constructor = 2 (literal)',
    '  hardened',
  ])
  const doubled = 'services:\n  web:\n    image: n8nio/n8n:1.0.0\n    image: n8nio/n8n:2.0.0\n'
  expect(of({ 'compose.yaml': doubled })[0]).toBe(
    '2: compose.yaml#web | compose | n8n | 2.0.0 | pkg:npm/n8n@2.0.0',
  )
})

test('what services share is bounded, and told', () => {
  const variables = Array.from({ length: 5000 }, (_, at) => `V${at}: ${at}`).join(', ')
  const services = Array.from({ length: 100 }, (_, at) => `  s${at}: {image: redis, environment: *x}`)
  const shared = of({ 'compose.yaml': `x: &x {${variables}}\nservices:\n${services.join('\n')}\n` })
  expect(shared.filter(row => row.includes('compose.yaml#')).length).toBeLessThan(20)
  expect(shared.at(-1)).toMatch(/^\d+: unread "s\d+": the services share more than 100,000 entries/)
  const many = `services:\n${Array.from({ length: 2001 }, (_, at) => `  s${at}: {image: redis}`).join('\n')}\n`
  expect(of({ 'compose.yaml': many }).at(-1)).toBe(
    '2002: unread "s2000": more than 2,000 services are not read',
  )
})

test('a proxy that reads labels publishes, and what asks before it is known', () => {
  const text = (...labels: readonly string[]) =>
    `services:\n  web:\n    image: n8nio/n8n:2.0.0\n    labels: [${labels.map(label => `"${label}"`).join(', ')}]\n`
  const ports = (...labels: readonly string[]) =>
    of({ 'compose.yaml': text(...labels) }).filter(row => row.includes(' port '))
  expect(ports('traefik.http.routers.a.rule=Host(x)')).toEqual(['  4: port ingress * Host(x) > *'])
  expect(ports('traefik.enable=false', 'traefik.http.routers.a.rule=Host(x)')).toEqual([])
  expect(ports('caddy=flow.example', 'caddy.basic_auth=*')).toEqual([
    '  4: port ingress * flow.example > * guarded by caddy.basic_auth',
  ])
})

test('a service in the network of another has its ports', () => {
  const text = [
    'services:',
    '  vpn:',
    '    image: vpn/vpn:1',
    '    ports: ["5678:5678"]',
    '  flow:',
    '    image: n8nio/n8n:2.0.0',
    '    network_mode: service:vpn',
    '  chat:',
    '    image: n8nio/n8n:2.0.0',
    '    environment: {VIRTUAL_HOST: chat.example, VIRTUAL_PORT: 5678}',
  ].join('\n')
  expect(of({ 'compose.yaml': text }).filter(row => row.includes(' port '))).toEqual([
    '  4: port published * 5678 > 5678',
    '  4: port published * 5678 > 5678',
    '  10: port ingress * chat.example > 5678',
  ])
})

test('a service that is no component is told which ones stand beside it', () => {
  const text = [
    'services:',
    '  db:',
    '    image: postgres:16',
    '  one:',
    '    image: langflowai/langflow:1.2.0',
    '  two:',
    '    image: langflowai/langflow:1.2.0',
  ].join('\n')
  const besides = (given: string) =>
    [...composeServices.read({ path: 'compose.yaml', text: given })].map(found =>
      found.kind === 'deployment' ? [found.service, found.beside] : found.kind,
    )
  expect(besides(text)).toEqual([
    ['db', ['langflow']],
    ['one', undefined],
    ['two', undefined],
  ])
  expect(besides('services: {db: {image: "postgres:16"}}')).toEqual([['db', undefined]])
})

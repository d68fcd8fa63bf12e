import { expect, test } from '@jest/globals'
import { argument } from '../../../src/readers/commands/argument.ts'
import { HOLE } from '../../../src/readers/commands/expansion.ts'
import { deployedImage, deployment, standingIn } from '../../../src/readers/deployments/service.ts'
import { deploymentRows } from './row.ts'

const file = { path: 'a.yaml', text: 'one\ntwo\nthree\n' }
const stand = standingIn(file)
const base = { path: file.path, service: 'web', from: 'compose', standing: stand(1) } as const

const ofScript = (script: string, environment: readonly (readonly [string, string])[] = []) =>
  deploymentRows(
    deployment({
      ...base,
      environment: environment.map(([name, value]) => [name, { value, by: 'literal', ...stand(1) }]),
      commands: [{ script, lineOf: () => 2, stand }],
    }),
  ).slice(1)

test('places carry their line, and none that is too long', () => {
  expect(stand(2)).toEqual({ at: { path: 'a.yaml', line: 2 }, line: 'two' })
  expect(stand(2, 3)).toEqual({ at: { path: 'a.yaml', line: 2, endLine: 3 } })
  expect(standingIn({ path: 'b', text: 'x'.repeat(401) })(1)).toEqual({ at: { path: 'b', line: 1 } })
})

test.each([
  ['langflowai/langflow:1.2.0', 'docker.io/langflowai/langflow', '1.2.0', undefined, undefined],
  ['redis', 'docker.io/library/redis', undefined, undefined, undefined],
  [
    'registry.corp.example:5000/langflow:1.2',
    'registry.corp.example:5000/langflow',
    '1.2',
    undefined,
    undefined,
  ],
  [
    `localhost:5000/a/b@sha256:${'a'.repeat(64)}`,
    'localhost:5000/a/b',
    undefined,
    `sha256:${'a'.repeat(64)}`,
    undefined,
  ],
  [`a/b:1@sha256:${'a'.repeat(64)}`, 'docker.io/a/b', '1', `sha256:${'a'.repeat(64)}`, undefined],
  [`a/b:${HOLE}`, 'docker.io/a/b', undefined, undefined, true],
  [`${HOLE}/langflowai/langflow:1.2.0`, 'langflowai/langflow', '1.2.0', undefined, true],
  [HOLE, HOLE, undefined, undefined, true],
])('the image %s', (text, repository, tag, digest, unresolved) => {
  const found = deployedImage(text, text, stand(1))
  expect([found?.repository, found?.tag, found?.digest, found?.unresolved]).toEqual([
    repository,
    tag,
    digest,
    unresolved,
  ])
})

test('what is no image is none', () => {
  for (const text of ['', ' ', 'A B', 'http://x/y', '-x', 'x'.repeat(501)]) {
    expect(deployedImage(text, text, stand(1))).toBeUndefined()
  }
})

test.each<readonly [string, readonly string[]]>([
  [
    'exec langflow run --host 0.0.0.0 --port=7860 --backend-only',
    [
      '  2: by command langflow run',
      '  2: --host = 0.0.0.0 (literal)',
      '  2: --port = 7860 (literal)',
      '  2: --backend-only = true (literal)',
      '  2: runs langflow run --host 0.0.0.0 --port=7860 --backend-only',
    ],
  ],
  [
    `sh -c "LANGFLOW_AUTO_LOGIN=false python -m langflow run"`,
    [
      '  2: by command python -m langflow',
      '  2: LANGFLOW_AUTO_LOGIN = false (literal)',
      '  2: runs python -m langflow run',
    ],
  ],
  [
    'env A=1 B="2 3" server --x',
    ['  2: A = 1 (literal)', '  2: B = 2 3 (literal)', '  2: --x = true (literal)', '  2: runs server --x'],
  ],
  [
    'server --trust-remote-code org/model',
    ['  2: --trust-remote-code = true (literal)', '  2: runs server --trust-remote-code org/model'],
  ],
  [
    "server --ServerApp.token='' --allow-root",
    [
      '  2: --ServerApp.token =  (literal)',
      '  2: --allow-root = true (literal)',
      '  2: runs server --ServerApp.token= --allow-root',
    ],
  ],
  ['server --api-key "$KEY"', ['  2: --api-key = "$KEY" (unresolved)', '  2: runs server --api-key "$KEY"']],
  ['server --api-key=$KEY', ['  2: --api-key = $KEY (unresolved)', '  2: runs server --api-key=$KEY']],
  [
    'cloudflared tunnel --url http://web:80',
    [
      '  2: --url = http://web:80 (literal)',
      '  2: port tunnel * cloudflared tunnel --url > *',
      '  2: runs cloudflared tunnel --url http://web:80',
    ],
  ],
  [
    'cloudflared tunnel run --token x',
    ['  2: --token = x (literal)', '  2: runs cloudflared tunnel run --token x'],
  ],
])('%s', (script, rows) => {
  expect(ofScript(script)).toEqual(rows)
})

test('a command uses what the environment says', () => {
  expect(ofScript('server --api-key $KEY', [['KEY', 'sk-1234']])).toEqual([
    '  1: KEY = sk-1234 (literal)',
    '  2: --api-key = sk-1234 (literal)',
    '  2: runs server --api-key sk-1234',
  ])
})

test('a variable that names a file sets the variable itself', () => {
  expect(
    ofScript('server', [
      ['API_KEY_FILE', '/run/secrets/key'],
      ['A__FILE', '/x'],
      ['B', '1'],
      ['B_FILE', '/y'],
    ]),
  ).toEqual([
    '  1: API_KEY_FILE = /run/secrets/key (literal)',
    '  1: A__FILE = /x (literal)',
    '  1: B = 1 (literal)',
    '  1: B_FILE = /y (literal)',
    '  1: API_KEY =  (secret)',
    '  1: A =  (secret)',
    '  2: runs server',
  ])
})

test('the image, a package and the settings tell the component, the strongest first', () => {
  const image = deployedImage('langflowai/langflow:1.2.0', 'langflowai/langflow:1.2.0', stand(2))
  expect(deploymentRows(deployment({ ...base, image })).slice(0, 2)).toEqual([
    '1: a.yaml#web | compose | langflow | 1.2.0 | pkg:pypi/langflow@1.2.0',
    '  2: by image langflowai/langflow',
  ])
  expect(ofScript('uvx langflow@1.3.1 run')[0]).toBe('  2: by command langflow run')
  expect(ofScript('serve', [['LANGFLOW_AUTO_LOGIN', '1']])[0]).toBe('  1: by setting LANGFLOW_AUTO_LOGIN')
})

test('hostile words do no harm', () => {
  const words = [
    '__proto__',
    '--__proto__=1',
    '--constructor',
    '--',
    '\ud800',
    '-'.repeat(5000),
    `--${'a'.repeat(5000)}`,
  ]
  const found = deployment({
    ...base,
    environment: [['__proto__', { value: 'x', by: 'literal', ...stand(1) }]],
    commands: [{ words: words.map(word => argument(word, 1)), stand }],
  })
  expect([...found.settings.keys()]).toEqual(['__proto__', '--constructor'])
  expect(found.commands).toHaveLength(1)
})

test('options that a variable hands on are options of the server, and those of the command win', () => {
  const variables = [
    ['COMMANDLINE_ARGS', '--listen --gradio-auth "a:b c" --port 7861'],
    ['OTHER_ARGS', '--share'],
  ] as const
  expect(ofScript('python webui.py --port 7862', variables)).toEqual([
    '  1: COMMANDLINE_ARGS = --listen --gradio-auth "a:b c" --port 7861 (literal)',
    '  1: OTHER_ARGS = --share (literal)',
    '  1: --listen = true (literal)',
    '  1: --gradio-auth = a:b c (literal)',
    '  2: --port = 7862 (literal)',
    '  2: runs python webui.py --port 7862',
  ])
  const open = { value: '$X --share', by: 'unresolved', ...stand(1) } as const
  const held = deployment({ ...base, environment: [['CLI_ARGS', open]] })
  expect([...held.settings.keys()]).toEqual(['CLI_ARGS'])
})

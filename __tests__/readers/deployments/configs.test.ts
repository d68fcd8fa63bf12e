import { expect, test } from '@jest/globals'
import { componentConfig } from '../../../src/readers/deployments/component-config.ts'
import { composeServices } from '../../../src/readers/deployments/compose-services.ts'
import { tunnels } from '../../../src/readers/deployments/tunnels.ts'
import { fixture } from '../manifests/row.ts'
import { readIn } from './row.ts'

test.each([
  [componentConfig, 'component-config/config.yaml'],
  [componentConfig, 'component-config/config.properties'],
  [componentConfig, 'component-config/jupyter_server_config.py'],
  [tunnels, 'tunnels/app.py'],
  [tunnels, 'tunnels/demo.ipynb'],
  [tunnels, 'tunnels/run.sh'],
])('%j in %s', (reader, path) => {
  const name = path.slice(path.lastIndexOf('/') + 1)
  expect(readIn(reader, name, { [name]: fixture(path) })).toEqual(
    fixture(`${path}.rows`).trimEnd().split('\n'),
  )
})

const configured = (path: string, text: string) => readIn(componentConfig, path, { [path]: text })

test('further kinds of configuration', () => {
  expect(configured('.chainlit/config.toml', '[features]\nunsafe_allow_html = true\n')).toEqual([
    '1: .chainlit/config.toml#chainlit | config | chainlit',
    '  1: by setting config.toml',
    '  2: config:features.unsafe_allow_html = true (literal)',
  ])
  expect(configured('basic_auth.ini', '[mlflow]\nadmin_password = password1234\n').at(-1)).toBe(
    '  2: config:mlflow.admin_password = password1234 (literal)',
  )
  expect(configured('milvus.yaml', 'common:\n  security:\n    authorizationEnabled: false\n').at(-1)).toBe(
    '  3: config:common.security.authorizationEnabled = false (literal)',
  )
  expect(configured('jupyter_server_config.json', '{"ServerApp": {"token": ""}}').at(-1)).toBe(
    '  1: config:ServerApp.token =  (literal)',
  )
  expect(configured('qdrant.yaml', 'service:\n  api_key: x\n').at(-1)).toBe(
    '  2: config:service.api_key = x (literal)',
  )
})

test('files that belong to no component are none', () => {
  expect(configured('config.yaml', 'service:\n  name: web\n')).toEqual([])
  expect(configured('gradle.properties', 'org.gradle.jvmargs=-Xmx2g\n')).toEqual([])
})

test('a file that is no YAML is told', () => {
  expect(configured('config.yaml', 'general_settings:\n  a: [\n')[0]).toMatch(/^\d: BROKEN/)
})

test('a service has the settings of the files that it mounts', () => {
  const tree = {
    'compose.yaml': [
      'services:',
      '  proxy:',
      '    image: ghcr.io/berriai/litellm:main-v1.83.7-stable',
      '    command: --config /app/config.yaml',
      '    volumes: [./litellm.yaml:/app/config.yaml:ro]',
      '  db:',
      '    image: qdrant/qdrant:v1.9.0',
      '    configs: [{source: q, target: /qdrant/config/production.yaml}]',
      'configs:',
      '  q: {file: ./q.yaml}',
    ].join('\n'),
    'litellm.yaml': 'general_settings:\n  master_key: os.environ/KEY\n',
    'q.yaml': 'service:\n  api_key: abc\n',
  }
  const rows = readIn(composeServices, 'compose.yaml', tree)
  expect(rows.filter(one => one.includes('config:'))).toEqual([
    '  litellm.yaml:2: config:general_settings.master_key =  (secret)',
    '  q.yaml:2: config:service.api_key = abc (literal)',
  ])
})

test('a tunnel is one only with the library that opens it', () => {
  const read = (text: string) => readIn(tunnels, 'a.py', { 'a.py': text })
  expect(read('demo.launch(share=True)\n')).toEqual([])
  expect(read('ngrok.connect(80)\n')).toEqual([])
  expect(read('import gradio\n# launch(share=True)\nx = "launch(share=True)"\n')).toEqual([])
  expect(read('import gradio\ndemo.launch(share=os.getenv("S"))\n')).toEqual([])
})

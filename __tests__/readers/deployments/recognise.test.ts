import { expect, test } from '@jest/globals'
import type { Command, DeployedImage, Port, Standing } from '../../../src/deployment.ts'
import { type Clues, recognise } from '../../../src/readers/deployments/recognise.ts'

const at = { path: 'compose.yml', line: 3 }

const image = (repository: string, tag?: string): DeployedImage => ({
  at,
  written: repository,
  repository,
  ...(tag !== undefined && { tag }),
})
const command = (text: string): readonly Command[] => [{ at, words: text.split(' ') }]
const port = (target: number): readonly Port[] => [{ at, how: 'published', target }]
const settings = (...names: readonly string[]): ReadonlyMap<string, Standing> =>
  new Map(names.map(name => [name, { at }]))

const row = (clues: Clues): string | undefined => {
  const found = recognise(clues)
  return (
    found &&
    [found.component, found.recognised.by, found.recognised.what, found.version, found.purl]
      .map(part => part ?? '-')
      .join(' | ')
  )
}

test.each<[string, Clues]>([
  [
    'langflow | image | langflowai/langflow | 1.2.0 | pkg:pypi/langflow@1.2.0',
    { image: image('docker.io/langflowai/langflow', '1.2.0') },
  ],
  [
    'langflow | image-name | vulhub/langflow | 1.2.0 | pkg:pypi/langflow@1.2.0',
    { image: image('docker.io/vulhub/langflow', '1.2.0') },
  ],
  [
    'langflow | image | harbor.example/hub/langflowai/langflow | 1.2.0 | pkg:pypi/langflow@1.2.0',
    { image: image('harbor.example/hub/langflowai/langflow', 'v1.2.0') },
  ],
  [
    'open-webui | image | proxy.example:5000/ghcr.io/open-webui/open-webui | 0.6.34 | pkg:pypi/open-webui@0.6.34',
    { image: image('proxy.example:5000/ghcr.io/open-webui/open-webui', 'v0.6.34-cuda') },
  ],
  [
    'open-webui | image | ghcr.io/open-webui/open-webui | - | -',
    { image: image('ghcr.io/open-webui/open-webui', 'main') },
  ],
  [
    'litellm | image | ghcr.io/berriai/litellm | 1.83.6 | pkg:pypi/litellm@1.83.6',
    { image: image('ghcr.io/berriai/litellm', 'main-v1.83.6-stable') },
  ],
  [
    'ollama | image | ollama/ollama | 0.1.33 | pkg:golang/github.com/ollama/ollama@v0.1.33',
    { image: image('docker.io/ollama/ollama', '0.1.33-rocm') },
  ],
  [
    'triton | image | nvcr.io/nvidia/tritonserver | 24.05 | -',
    { image: image('nvcr.io/nvidia/tritonserver', '24.05-py3') },
  ],
  [
    'llama-cpp | image | ghcr.io/ggml-org/llama.cpp | b4567 | -',
    { image: image('ghcr.io/ggml-org/llama.cpp', 'server-cuda-b4567') },
  ],
  [
    'flowise | image | flowiseai/flowise | 2.2.7-patch.1 | pkg:npm/flowise@2.2.7-patch.1',
    { image: image('docker.io/flowiseai/flowise', '2.2.7-patch.1') },
  ],
  [
    'jupyter | image | quay.io/jupyter/scipy-notebook | - | -',
    { image: image('quay.io/jupyter/scipy-notebook', '2025-03-14') },
  ],
  [
    'openhands | image-name | library/openhands | - | -',
    { image: image('docker.io/library/openhands', 'latest') },
  ],
  ['chroma | image | chromadb/chroma | 1.5.2 | -', { image: image('docker.io/chromadb/chroma', '1.5.2') }],
  [
    'n8n | chart | oci://registry.example/charts/n8n | 1.119.0 | pkg:npm/n8n@1.119.0',
    { chart: { name: 'oci://registry.example/charts/n8n', appVersion: '1.119.0', at } },
  ],
  [
    'n8n | chart | n8n | 1.121.0 | pkg:npm/n8n@1.121.0',
    {
      chart: { name: 'n8n', appVersion: '1.119.0', at },
      image: image('docker.io/n8nio/n8n', '1.121.0'),
    },
  ],
  [
    'flowise | package | flowise | 2.2.0 | pkg:npm/flowise@2.2.0',
    { started: [{ purl: 'pkg:npm/flowise', version: '2.2.0', at }] },
  ],
  [
    'langflow | package | langflow | 1.2.0 | pkg:pypi/langflow@1.2.0',
    {
      image: image('docker.io/library/python', '3.12'),
      installed: [{ purl: 'pkg:pypi/langflow', version: '1.2.0', at }],
    },
  ],
  [
    'mlflow | command | mlflow server | 2.14.1 | pkg:pypi/mlflow@2.14.1',
    {
      commands: command('/opt/venv/bin/mlflow server --host 0.0.0.0'),
      installed: [{ purl: 'pkg:pypi/mlflow', version: '2.14.1', at }],
    },
  ],
  [
    'gradio | package | gradio | 4.1.0 | pkg:pypi/gradio@4.1.0',
    { installed: [{ purl: 'pkg:pypi/gradio', version: '4.1.0', at }], ports: port(7860) },
  ],
  ['vllm | command | vllm serve | - | -', { commands: command('uv run vllm serve org/model') }],
  [
    'sglang | command | python -m sglang.launch_server | - | -',
    { commands: command('python3.11 -m sglang.launch_server --model-path org/model') },
  ],
  [
    'jupyter | command | jupyter lab | - | -',
    { commands: [{ at, words: ['/bin/bash', '-lc', 'cd /work && exec jupyter lab --ip=0.0.0.0'] }] },
  ],
  ['flowise | command | flowise start | - | -', { commands: command('npx -y flowise@3.0.0 start') }],
  ['n8n | setting | N8N_SECURE_COOKIE | - | -', { built: true, settings: settings('N8N_SECURE_COOKIE') }],
  ['qdrant | port | my-qdrant, port 6333 | - | -', { service: 'my-qdrant', ports: port(6333) }],
])('%s', (expected, clues) => {
  expect(row(clues)).toBe(expected)
})

test.each<[string, Clues]>([
  ['a library without its server', { installed: [{ purl: 'pkg:pypi/gradio', version: '4.1.0', at }] }],
  ['a port alone', { service: 'web', ports: port(3000) }],
  ['a name alone', { service: 'langflow' }],
  ['a client of a server', { settings: settings('OLLAMA_HOST', 'MLFLOW_TRACKING_URI', 'N8N_WEBHOOK_URL') }],
  [
    'an environment that all services share',
    { image: image('docker.io/library/postgres', '16'), settings: settings('LANGFLOW_AUTO_LOGIN') },
  ],
  ['a migration tool of the same name', { image: image('ghcr.io/pressly/goose', '3.24.1') }],
  ['another program', { commands: command('gunicorn app:app') }],
  ['a client of a cluster', { commands: command('ray job submit -- python train.py') }],
  ['a client of a server that runs', { commands: command('ollama run llama3') }],
  [
    'a word of the prototype',
    { image: image('docker.io/library/__proto__'), commands: command('constructor run') },
  ],
  ['nothing', {}],
])('%s is none', (_, clues) => {
  expect(recognise(clues)).toBeUndefined()
})

test.each([
  'latest',
  'main',
  'master',
  'dev',
  'nightly',
  'stable',
  'edge',
  'canary',
  'main-latest',
  '3',
  '1.2',
  '2.52.0.abcdef',
])('the tag %s names no version', tag => {
  expect(recognise({ image: image('docker.io/rayproject/ray', tag) })).toEqual({
    component: 'ray',
    recognised: { by: 'image', what: 'rayproject/ray', at },
  })
  expect(recognise({ image: image('ghcr.io/berriai/litellm', tag) })?.version).toBeUndefined()
})

test('a chart gives the version of the component that it carries, not of what looks after one', () => {
  const chart = (name: string) => recognise({ chart: { name, appVersion: '1.2.2', at } })
  expect(chart('ray-cluster')).toMatchObject({ component: 'ray', version: '1.2.2' })
  expect(chart('mlflow-server')?.version).toBe('1.2.2')
  for (const name of ['kuberay-operator', 'kuberay-apiserver', 'langsmith', 'vllm-stack', 'yatai']) {
    expect(chart(name)).not.toHaveProperty('version')
  }
})

test('what is installed gives the version to what is started, with its place', () => {
  const installed = [{ purl: 'pkg:pypi/langflow', version: '1.2.0', at: { path: 'Dockerfile', line: 2 } }]
  expect(recognise({ commands: command('langflow run'), installed, built: true })).toMatchObject({
    version: '1.2.0',
    recognised: { by: 'command', at, installed: { path: 'Dockerfile', line: 2 } },
  })
})

test('the image of its sandboxes tells a server of OpenHands that is built here', () => {
  const found = recognise({ settings: settings('SANDBOX_RUNTIME_CONTAINER_IMAGE'), built: true })
  expect(found?.component).toBe('openhands')
})

test('hostile text takes no time', () => {
  const long = `${'a/'.repeat(50_000)}x`
  expect(recognise({ image: image(long, '1'.repeat(50_000)) })).toBeUndefined()
  expect(recognise({ commands: [{ at, words: ['sh', '-c', '&'.repeat(200_000)] }] })).toBeUndefined()
  expect(
    recognise({ commands: [{ at, words: Array.from({ length: 100_000 }, () => 'env') }] }),
  ).toBeUndefined()
  expect(recognise({ settings: settings(`N8N_${'A_'.repeat(50_000)}`), service: long })?.component).toBe(
    'n8n',
  )
})

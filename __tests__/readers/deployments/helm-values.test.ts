/** Spellings of values that charts have: images in parts, lists of servers, charts within charts, files as texts. */
import { describe, expect, test } from '@jest/globals'
import { helmChart } from '../../../src/readers/deployments/helm-chart.ts'
import { helmTemplate } from '../../../src/readers/deployments/helm-template.ts'
import { readIn } from './row.ts'

const VALUES = 'chart/values.yaml'

const values = (text: string, more: Readonly<Record<string, string>> = {}): readonly string[] =>
  readIn(helmChart, VALUES, { [VALUES]: text, ...more })

const umbrella = (chart: string): Readonly<Record<string, string>> => ({
  'chart/Chart.yaml': `apiVersion: v2
name: platform
version: 1.0.0
dependencies:
  - name: ${chart}
    version: 6.4.0
    repository: https://charts.example
`,
})

describe('images', () => {
  test('a registry, and `repo` in place of `repository`', () => {
    expect(
      values('image:\n  registry: cr.weaviate.io\n  repo: semitechnologies/weaviate\n  tag: 1.30.0\n'),
    ).toEqual([
      '1: chart/values.yaml#chart | helm | weaviate | 1.30.0 | pkg:golang/github.com/weaviate/weaviate@v1.30.0',
      '  4: by image cr.weaviate.io/semitechnologies/weaviate',
      '  4: image cr.weaviate.io/semitechnologies/weaviate :1.30.0 of cr.weaviate.io/semitechnologies/weaviate:1.30.0',
    ])
  })

  test('one for all parts', () => {
    expect(values('image:\n  all:\n    repository: milvusdb/milvus\n    tag: v2.4.5\n')).toContain(
      '  4: image docker.io/milvusdb/milvus :v2.4.5 of milvusdb/milvus:v2.4.5',
    )
    expect(
      values('defaultAirflowRepository: apache/airflow\ndefaultAirflowTag: 2.10.5\nreplicas: 1\n'),
    ).toContain('  2: image docker.io/apache/airflow :2.10.5 of apache/airflow:2.10.5')
  })

  test('items of a list, each a service of its own; helpers are none', () => {
    expect(
      values(`servingEngineSpec:
  modelSpec:
    - name: qwen
      repository: vllm/vllm-openai
      tag: latest
      vllmConfig:
        extraArgs: [--trust-remote-code]
extraContainers:
  - name: helper
    image: ollama/ollama:0.5.7
initContainers:
  - name: first
    image: ollama/ollama:0.5.6
`).filter(row => !row.startsWith('  ')),
    ).toEqual([
      '1: chart/values.yaml#chart | helm',
      '3: chart/values.yaml#chart/modelSpec/qwen | helm | vllm',
      '9: chart/values.yaml#chart/extraContainers/helper | helm | ollama | 0.5.7 | pkg:golang/github.com/ollama/ollama@v0.5.7',
    ])
  })

  test('a tag alone is that of the component whose chart it is, and of the chart within it', () => {
    const text = 'open-webui:\n  image:\n    tag: main\n  ollama:\n    image:\n      tag: 0.5.7\n'
    expect(values(text, umbrella('open-webui')).filter(row => row.includes('image'))).toEqual([
      '  3: image ghcr.io/open-webui/open-webui :main of ghcr.io/open-webui/open-webui:main',
      '  6: image docker.io/ollama/ollama :0.5.7 of ollama/ollama:0.5.7',
    ])
  })

  test('a repository of sources is none', () => {
    const text =
      'dags:\n  gitSync: {repository: https://git.example/acme/ollama, tag: v1}\nimage: ollama/ollama:0.5.7\n'
    expect(values(text).filter(row => !row.startsWith('  '))).toHaveLength(1)
  })

  test('what looks after a component has versions of its own', () => {
    expect(values('kuberay-operator:\n  image:\n    tag: v1.2.2\n', umbrella('kuberay-operator'))).toEqual([
      '1: chart/values.yaml#platform | helm',
      '  chart/Chart.yaml:2: field:chart.version = 1.0.0 (literal)',
      '1: chart/values.yaml#platform/kuberay-operator | helm | ray',
      '  3: by chart kuberay-operator',
      '  3: field:chart.version = 6.4.0 (literal)',
      '  3: field:chart.name = kuberay-operator (literal)',
    ])
  })
})

describe('single values', () => {
  const settings = (text: string) => values(text).filter(row => row.includes(' = ') || row.includes(' may '))

  test('those that the catalogue has a word on, and what may be a secret', () => {
    expect(
      settings(`image: {repository: langflowai/langflow, tag: 1.2.0}
autoLogin: true
replicas: 2
salt: {value: mysalt}
existingSecret: keys
uid: 0
`),
    ).toEqual([
      '  2: values:autoLogin = true (literal)',
      '  4: values:salt.value = mysalt (literal)',
      '  5: envFrom:keys =  (secret)',
      '  6: may user 0',
    ])
  })

  test('a key from a secret store', () => {
    expect(
      settings(
        'image: {repository: qdrant/qdrant, tag: v1.15.4}\napiKey:\n  valueFrom:\n    secretKeyRef: {name: q, key: k}\n',
      ),
    ).toEqual(['  3: values:apiKey =  (secret)', '  4: values:apiKey.valueFrom =  (secret)'])
  })

  test('a configuration file as a text, line by line', () => {
    expect(
      settings(`image: {repository: milvusdb/milvus, tag: v2.4.5}
extraConfigFiles:
  user.yaml: |
    common:
      security:
        authorizationEnabled: false
  notes.txt: |
    common: false
`),
    ).toEqual(['  6: config:common.security.authorizationEnabled = false (literal)'])
  })
})

describe('templates', () => {
  const TEMPLATE = `spec:
  hostNetwork: true
  containers:
    - name: {{ .Chart.Name }}
      image: "{{ .Values.image.repository }}:{{ .Chart.AppVersion }}"
      command:
        - marimo
        - 'edit'
        - "--no-token"
`
  const read = (text: string, repository: string) =>
    readIn(helmTemplate, 'c/templates/deployment.yaml', {
      'c/templates/deployment.yaml': text,
      'c/values.yaml': `image:\n  repository: ${repository}\n`,
    })

  test('are of the component whose image the values name, with their commands', () => {
    expect(read(TEMPLATE, 'ghcr.io/marimo-team/marimo')).toEqual([
      '1: c/templates/deployment.yaml#deployment | helm | marimo',
      '  c/values.yaml:2: by image ghcr.io/marimo-team/marimo',
      '  9: --no-token = true (literal)',
      '  2: port host-network *  > *',
      '  2: may network host',
      '  7-9: runs marimo edit --no-token',
    ])
  })

  test('a list in one line is the same', () => {
    const text = TEMPLATE.replace(/command:[\s\S]*/, 'args: ["marimo", edit, \'--no-token\']\n')
    expect(read(text, 'busybox')).toContain('  6: runs marimo edit --no-token')
  })

  test('hostile values and commands take no time and tell nothing', () => {
    const long = `      args: [${'"a",'.repeat(50_000)}\n${'        - x\n'.repeat(20_000)}`
    expect(read(`      image: {{ .Values.${'a.'.repeat(5000)} }}\n${long}`, '__proto__')).toEqual([])
  })
})

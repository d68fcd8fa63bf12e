/** What pods mount as files, patches by operations, and routes that lead to pods from outside. */
import { describe, expect, test } from '@jest/globals'
import { kubernetesWorkloads } from '../../../src/readers/deployments/kubernetes-workloads.ts'
import { kustomize } from '../../../src/readers/deployments/kustomize.ts'
import { readIn } from './row.ts'

const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: ghcr.io/berriai/litellm:main-v1.84.0
          volumeMounts:
            - {name: config, mountPath: /app/config.yaml, subPath: config.yaml}
      volumes:
        - name: config
          configMap: {name: litellm}
`

const SERVICE = `apiVersion: v1
kind: Service
metadata: {name: web}
spec:
  selector: {app: web}
  ports: [{port: 80, targetPort: 4000}]
`

const settings = (rows: readonly string[]) => rows.filter(row => row.includes(' = '))
const read = (path: string, tree: Readonly<Record<string, string>>) =>
  readIn(/kustomization/.test(path) ? kustomize : kubernetesWorkloads, path, tree)

describe('mounted files', () => {
  const map = (kind: string, field: string) => `apiVersion: v1
kind: ${kind}
metadata: {name: litellm}
${field}:
  config.yaml: |
    model_list: []
    general_settings:
      master_key: sk-1234
  other.yaml: |
    general_settings:
      master_key: never
`

  test('a ConfigMap gives the settings of the component, at their lines', () => {
    const all = `${DEPLOYMENT}---\n${map('ConfigMap', 'data')}`
    expect(settings(read('all.yaml', { 'all.yaml': all }))).toEqual([
      '  25: config:general_settings.master_key = sk-1234 (literal)',
    ])
  })

  test('so do a Secret in plain text, and volumes of several sources', () => {
    const secret = DEPLOYMENT.replace('configMap: {name: litellm}', 'secret: {secretName: litellm}')
    const all = `${secret}---\n${map('Secret', 'stringData')}`
    expect(settings(read('all.yaml', { 'all.yaml': all }))).toHaveLength(1)
    const projected = DEPLOYMENT.replace(
      'configMap: {name: litellm}',
      'projected: {sources: [{configMap: {name: litellm}}, {secret: {name: keys}}]}',
    )
    const both = `${projected}---\n${map('ConfigMap', 'data')}`
    expect(settings(read('all.yaml', { 'all.yaml': both }))).toEqual([
      '  25: config:general_settings.master_key = sk-1234 (literal)',
      '  13: mounted:keys =  (secret)',
    ])
  })

  test('what is not seen may set anything', () => {
    expect(settings(read('web.yaml', { 'web.yaml': DEPLOYMENT }))).toEqual([
      '  13: mounted:litellm = litellm (unresolved)',
    ])
  })

  test('a kustomization generates it from a file', () => {
    const tree = {
      'k8s/web.yaml': DEPLOYMENT,
      'k8s/kustomization.yaml':
        'resources: [web.yaml]\nconfigMapGenerator:\n  - name: litellm\n    files: [config.yaml=settings.yaml]\n',
      'k8s/settings.yaml': 'model_list: []\ngeneral_settings:\n  master_key: os.environ/KEY\n',
    }
    const expected = ['  k8s/settings.yaml:3: config:general_settings.master_key =  (secret)']
    expect(settings(read('k8s/web.yaml', tree))).toEqual(expected)
    expect(settings(read('k8s/kustomization.yaml', tree))).toEqual(expected)
  })
})

test('many mounts of many texts take no time', () => {
  const keys = Array.from(
    { length: 40 },
    (_, n) => `  k${n}.yaml: "general_settings: {a: ${'x'.repeat(2000)}}"`,
  )
  const mounts = Array.from({ length: 50 }, (_, n) => `            - {name: config, mountPath: /m${n}}`)
  const many = DEPLOYMENT.replace(/ {12}- \{name: config.*\n/, `${mounts.join('\n')}\n`)
  const map = `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: litellm}\ndata:\n${keys.join('\n')}\n`
  const all = [...Array.from({ length: 100 }, () => many), map].join('---\n')
  const started = Date.now()
  expect(read('all.yaml', { 'all.yaml': all }).length).toBeGreaterThan(100)
  expect(Date.now() - started).toBeLessThan(10_000)
})

describe('patches', () => {
  const overlay = (patches: string) =>
    read('prod/kustomization.yaml', {
      'base/web.yaml': DEPLOYMENT,
      'base/kustomization.yaml': 'resources: [web.yaml]\n',
      'prod/kustomization.yaml': `resources: [../base]\n${patches}`,
      'prod/operations.yaml': '- {op: add, path: /spec/template/spec/hostIPC, value: true}\n',
    })

  test('operations add, replace and take away', () => {
    const rows = overlay(`patches:
  - target: {kind: Deployment, name: web}
    patch: |-
      - op: add
        path: /spec/template/spec/hostPID
        value: true
      - op: replace
        path: /spec/template/spec/containers/0/image
        value: ghcr.io/berriai/litellm:main-latest
      - op: add
        path: /spec/template/spec/containers/-
        value: {name: more, image: "ollama/ollama:0.5.7"}
      - op: remove
        path: /spec/template/spec/volumes
`)
    expect(rows).toContain(
      '  10: image ghcr.io/berriai/litellm :main-latest of ghcr.io/berriai/litellm:main-latest',
    )
    expect(rows).toContain('  7: may pid host')
    expect(rows.some(row => row.includes('#web/more | kustomize | ollama | 0.5.7'))).toBe(true)
    expect(settings(rows)).toEqual([])
  })

  test('of a file, under the name that they had before', () => {
    const patches =
      'patchesJson6902:\n  - target: {version: v1, kind: Deployment, name: web}\n    path: operations.yaml\n'
    expect(overlay(patches)).toContain('  prod/operations.yaml:1: may ipc host')
  })

  test('a target says what is meant, whatever the patch is called', () => {
    const patch = (kind: string) => `patches:
  - target: {kind: ${kind}}
    patch: |-
      kind: Any
      metadata: {name: any}
      spec: {template: {spec: {hostNetwork: true}}}
`
    expect(overlay(patch('Deployment'))).toContain('  7: may network host')
    expect(overlay(patch('StatefulSet')).some(row => row.includes('may network'))).toBe(false)
  })

  test.each([
    '- {op: add, path: /spec/template/spec/containers/99/image, value: x}',
    '- {op: add, path: spec, value: x}',
    '- {op: move, from: /spec, path: /other}',
    '- {op: replace, path: /spec/__proto__/x, value: x}',
    `- {op: add, path: ${'/a'.repeat(400)}, value: x}`,
  ])('nothing comes of %s', operation => {
    const patches = `patches:\n  - target: {kind: Deployment}\n    patch: |-\n      ${operation}\n`
    expect(overlay(patches).slice(1)).toEqual(overlay('').slice(1))
  })
})

describe('routes', () => {
  const route = (annotations = '') => `apiVersion: route.openshift.io/v1
kind: Route
metadata:
  name: web
${annotations}spec:
  host: chat.example
  to:
    kind: Service
    name: web
`
  const ports = (rows: readonly string[]) => rows.filter(row => row.includes(': port '))

  test('a Route of OpenShift leads outside', () => {
    const tree = { 'deployment.yaml': DEPLOYMENT, 'service.yaml': SERVICE, 'route.yaml': route() }
    expect(ports(read('route.yaml', tree))).toEqual(['  9: port ingress * chat.example > 4000'])
    expect(ports(read('deployment.yaml', tree))).toEqual([
      '  route.yaml:9: port ingress * chat.example > 4000',
    ])
  })

  test('an annotation may let in only some', () => {
    const guarded = route('  annotations:\n    haproxy.router.openshift.io/ip_whitelist: 10.0.0.0/8\n')
    const all = [DEPLOYMENT, SERVICE, guarded].join('---\n')
    expect(ports(read('all.yaml', { 'all.yaml': all }))).toEqual([
      '  35: port ingress * chat.example > 4000 guarded by haproxy.router.openshift.io/ip_whitelist',
    ])
  })

  test('a route of Traefik in a file of its own is led to its pods', () => {
    const own = `apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata: {name: web}
spec:
  routes:
    - match: Host(\`chat.example\`)
      services: [{name: web, port: 80}]
`
    const tree = { 'deployment.yaml': DEPLOYMENT, 'service.yaml': SERVICE, 'ingressroute.yaml': own }
    expect(ports(read('ingressroute.yaml', tree))).toEqual(['  7: port ingress *  > 4000'])
  })
})

describe('releases of Flux', () => {
  const release = (chart: string) => `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: proxy}
spec:
${chart}
  values:
    image: {tag: main-v1.84.0}
`
  const first = (chart: string) => read('release.yaml', { 'release.yaml': release(chart) })

  test('name the repository of their chart', () => {
    const rows = first(
      '  chart:\n    spec:\n      chart: litellm-helm\n      version: 0.1.700\n      sourceRef: {kind: HelmRepository, name: berriai}',
    )
    expect(rows[0]).toBe('2: release.yaml#proxy | helm | litellm | 1.84.0 | pkg:pypi/litellm@1.84.0')
    expect(rows).toContain('  11: field:chart.name = litellm-helm (literal)')
  })

  test('or an object that fetches it', () => {
    const rows = first('  chartRef: {kind: OCIRepository, name: litellm-helm}')
    expect(rows[0]).toContain('release.yaml#proxy | helm | litellm | 1.84.0')
    expect(rows).toContain('  7: field:chart.name = litellm-helm (literal)')
  })
})

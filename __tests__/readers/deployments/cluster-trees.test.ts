/** Services whose settings stand in several files of one tree. */
import { expect, test } from '@jest/globals'
import { helmChart } from '../../../src/readers/deployments/helm-chart.ts'
import { helmTemplate } from '../../../src/readers/deployments/helm-template.ts'
import { kubernetesWorkloads } from '../../../src/readers/deployments/kubernetes-workloads.ts'
import { kustomize } from '../../../src/readers/deployments/kustomize.ts'
import { readIn } from './row.ts'

const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: langflowai/langflow
          envFrom:
            - configMapRef: {name: settings}
          ports:
            - {containerPort: 7860}
`

const SERVICE = `apiVersion: v1
kind: Service
metadata: {name: web}
spec:
  type: LoadBalancer
  selector: {app: web}
  ports:
    - {port: 80, targetPort: 7860}
`

const BASE = `resources:
  - deployment.yaml
  - service.yaml
images:
  - name: langflowai/langflow
    newTag: 1.2.0
`

const tree = {
  'k8s/base/deployment.yaml': DEPLOYMENT,
  'k8s/base/service.yaml': SERVICE,
  'k8s/base/kustomization.yaml': BASE,
}

test('what a kustomization lists together belongs together', () => {
  expect(readIn(kubernetesWorkloads, 'k8s/base/deployment.yaml', tree)).toEqual([
    '11: k8s/base/deployment.yaml#web | kubernetes | langflow | 1.2.0 | pkg:pypi/langflow@1.2.0',
    '  k8s/base/kustomization.yaml:6: by image langflowai/langflow',
    '  k8s/base/kustomization.yaml:6: image docker.io/langflowai/langflow :1.2.0 of langflowai/langflow:1.2.0',
    '  14: envFrom:settings = settings (unresolved)',
    '  k8s/base/service.yaml:5: port load-balancer * 80 > 7860',
    '  hardened',
  ])
})

test('a service in a file of its own opens what runs beside it', () => {
  const { 'k8s/base/kustomization.yaml': _, ...bare } = tree
  const [head, ...rest] = readIn(kubernetesWorkloads, 'k8s/base/service.yaml', bare)
  expect(head).toBe('5: k8s/base/service.yaml#web | kubernetes | langflow')
  expect(rest.filter(row => row.includes('port'))).toEqual(['  5: port load-balancer * 80 > 7860'])
})

test('an overlay changes images, settings and the kind of a service', () => {
  const overlay = `resources:
  - ../base
configMapGenerator:
  - name: settings
    literals:
      - LANGFLOW_AUTO_LOGIN=true
    envs:
      - settings.env
images:
  - name: langflowai/langflow
    newName: registry.example:5000/langflow
    newTag: "1.10.0"
patches:
  - path: ports.yaml
  - patch: |-
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: web}
      spec:
        template:
          spec:
            hostNetwork: true
            containers:
              - name: web
                securityContext:
                  privileged: true
`
  const ports = `apiVersion: v1
kind: Service
metadata: {name: web}
spec:
  type: NodePort
`
  const all = {
    ...tree,
    'k8s/prod/kustomization.yaml': overlay,
    'k8s/prod/ports.yaml': ports,
    'k8s/prod/settings.env': '# a comment\nLANGFLOW_LOG_LEVEL=info\n',
  }
  const rows = readIn(kustomize, 'k8s/prod/kustomization.yaml', all)
  expect(rows).toEqual([
    '1: k8s/prod/kustomization.yaml#web | kustomize | langflow | 1.10.0 | pkg:pypi/langflow@1.10.0',
    '  12: by image-name registry.example:5000/langflow',
    '  12: image registry.example:5000/langflow :1.10.0 of registry.example:5000/langflow:1.10.0',
    '  k8s/prod/settings.env:2: LANGFLOW_LOG_LEVEL = info (file)',
    '  6: LANGFLOW_AUTO_LOGIN = true (literal)',
    '  22: port host-network *  > *',
    '  k8s/prod/ports.yaml:5: port node-port * 80 > 7860',
    '  22: may network host',
    '  26: may privileged true',
    '  hardened',
  ])
})

const CHART = `apiVersion: v2
name: flows
version: 0.1.0
appVersion: "1.2.0"
dependencies:
  - name: n8n
    version: 1.5.0
    repository: oci://charts.example
`

const VALUES = `image:
  repository: langflowai/langflow
  tag: ""
n8n:
  service:
    type: LoadBalancer
`

test('values take the version of the chart, and its dependencies their own keys', () => {
  expect(readIn(helmChart, 'c/values.yaml', { 'c/Chart.yaml': CHART, 'c/values.yaml': VALUES })).toEqual([
    '1: c/values.yaml#flows | helm | langflow | 1.2.0 | pkg:pypi/langflow@1.2.0',
    '  2: by image langflowai/langflow',
    '  2: image docker.io/langflowai/langflow :1.2.0 of langflowai/langflow:1.2.0',
    '  c/Chart.yaml:4: field:chart.version = 0.1.0 (literal)',
    '4: c/values.yaml#flows/n8n | helm | n8n',
    '  c/Chart.yaml:7: by chart n8n',
    '  c/Chart.yaml:7: field:chart.version = 1.5.0 (literal)',
    '  c/Chart.yaml:7: field:chart.name = n8n (literal)',
    '  6: port load-balancer *  > *',
  ])
})

test('a chart with values is told by its values, which are read again when it changes', () => {
  expect(readIn(helmChart, 'c/Chart.yaml', { 'c/Chart.yaml': CHART, 'c/values.yaml': VALUES })).toEqual([])
  expect(readIn(helmChart, 'c/Chart.yaml', { 'c/Chart.yaml': CHART })).toContain(
    '7: c/Chart.yaml#flows/n8n | helm | n8n',
  )
})

test('overrides say what they themselves open', () => {
  const over = 'service:\n  type: NodePort\n'
  const base = `${VALUES}ingress:\n  enabled: true\n`
  const rows = readIn(helmChart, 'c/values-prod.yaml', {
    'c/Chart.yaml': CHART,
    'c/values.yaml': base,
    'c/values-prod.yaml': over,
  })
  expect(rows.filter(row => row.includes('port '))).toEqual(['  2: port node-port *  > *'])
  expect(rows[0]).toBe('1: c/values-prod.yaml#flows | helm | langflow | 1.2.0 | pkg:pypi/langflow@1.2.0')
})

test('a template belongs to its chart', () => {
  const template = 'kind: Service\nmetadata:\n  name: {{ .Release.Name }}\nspec:\n  type: LoadBalancer\n'
  const files = { 'c/Chart.yaml': 'name: n8n\n', 'c/templates/service.yaml': template }
  expect(readIn(helmTemplate, 'c/templates/service.yaml', files)).toEqual([
    '1: c/templates/service.yaml#service | helm | n8n',
    '  1: by chart n8n',
    '  5: port load-balancer *  > *',
  ])
  expect(readIn(kubernetesWorkloads, 'c/templates/service.yaml', files)).toEqual([])
})

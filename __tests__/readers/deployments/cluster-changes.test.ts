/** What a change does to services whose settings stand in several files. */
import { expect, test } from '@jest/globals'
import { extract } from '../../../src/readers/index.ts'
import type { Deployment } from '../../../src/reference.ts'
import { changeOf } from '../memory.ts'

type Tree = Readonly<Record<string, string>>

const changed = async (base: Tree, head: Tree): Promise<readonly Deployment[]> => {
  const { references } = await extract(changeOf(base, head), { ignored: () => false })
  return references.filter(one => one.kind === 'deployment')
}

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
          image: langflowai/langflow:1.9.0
          envFrom:
            - configMapRef: {name: settings}
`

const settings = (value: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\ndata:\n  LANGFLOW_AUTO_LOGIN: "${value}"\n`

const service = (type: string): string =>
  `apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec:\n  type: ${type}\n  selector: {app: web}\n  ports: [{port: 80, targetPort: 7860}]\n`

const BASE: Tree = {
  'k8s/deployment.yaml': DEPLOYMENT,
  'k8s/configmap.yaml': settings('false'),
  'k8s/service.yaml': service('ClusterIP'),
}

test('a ConfigMap that changes alone changes what uses it', async () => {
  const [one, ...more] = await changed(BASE, { ...BASE, 'k8s/configmap.yaml': settings('true') })
  expect(more).toEqual([])
  expect(one?.id).toBe('k8s/deployment.yaml#web')
  expect(one?.settings.get('LANGFLOW_AUTO_LOGIN')).toEqual({
    value: 'true',
    by: 'file',
    at: { path: 'k8s/configmap.yaml', line: 5 },
    line: '  LANGFLOW_AUTO_LOGIN: "true"',
  })
  expect(one?.previous?.settings.get('LANGFLOW_AUTO_LOGIN')?.value).toBe('false')
})

test('a service that changes alone opens what runs beside it', async () => {
  const found = await changed(BASE, { ...BASE, 'k8s/service.yaml': service('LoadBalancer') })
  expect(
    found.map(({ id, image, ports, previous }) => [id, image, ports.map(({ how }) => how), previous?.ports]),
  ).toEqual([['k8s/service.yaml#web', undefined, ['load-balancer'], []]])
  expect(found[0]?.ports[0]?.at).toEqual({ path: 'k8s/service.yaml', line: 5 })
})

test('a comment changes nothing', async () => {
  const commented = Object.fromEntries(
    Object.entries(BASE).map(([path, text]) => [path, `# a note\n${text}`]),
  )
  expect(await changed(BASE, commented)).toEqual([])
})

test('another version in Chart.yaml is another version of what the values run', async () => {
  const chart = (version: string): string =>
    `apiVersion: v2\nname: flows\nversion: 0.1.0\nappVersion: "${version}"\n`
  const values = 'image:\n  repository: langflowai/langflow\n'
  const found = await changed(
    { 'c/Chart.yaml': chart('1.9.0'), 'c/values.yaml': values },
    { 'c/Chart.yaml': chart('1.2.0'), 'c/values.yaml': values },
  )
  expect(found.map(({ id, version, previous }) => [id, version, previous?.version])).toEqual([
    ['c/values.yaml#flows', '1.2.0', '1.9.0'],
  ])
})

test('Terraform tells what a change adds to a container', async () => {
  const container = (more: string): string =>
    `resource "docker_container" "web" {\n  image = "langflowai/langflow:1.9.0"\n${more}}\n`
  const found = await changed({ 'main.tf': container('') }, { 'main.tf': container('  privileged = true\n') })
  expect(found.map(({ id, privileges, previous }) => [id, privileges, previous?.privileges])).toEqual([
    [
      'main.tf#web',
      [{ is: 'privileged', value: 'true', at: { path: 'main.tf', line: 3 }, line: '  privileged = true' }],
      [],
    ],
  ])
})

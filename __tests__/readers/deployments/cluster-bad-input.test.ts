/** Large, doubled, deep and open input of the readers of deployments. */
import { expect, test } from '@jest/globals'
import { helmChart } from '../../../src/readers/deployments/helm-chart.ts'
import { kubernetesWorkloads } from '../../../src/readers/deployments/kubernetes-workloads.ts'
import { kustomize } from '../../../src/readers/deployments/kustomize.ts'
import { terraform } from '../../../src/readers/deployments/terraform.ts'
import { readIn } from './row.ts'

const pod = (name: string, image: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}}\nspec:\n  containers:\n    - name: main\n      image: ${image}\n`

const read = (text: string) => [...kubernetesWorkloads.read({ path: 'a.yaml', text })]

test('200 documents are 200 services', () => {
  const text = Array.from({ length: 200 }, (_, at) => pod(`p${at}`, 'ollama/ollama:0.6.2')).join('---\n')
  const found = read(text)
  expect(found.length).toBe(200)
  expect(found.at(-1)?.at.line).toBe(199 * 8 + 6)
})

test('10 MB of manifests are read', () => {
  const text = `${pod('p', 'ollama/ollama:0.6.2')}---\n${'# a comment that nobody reads\n'.repeat(350_000)}---\n${pod('q', 'n8nio/n8n:1.100.0')}`
  expect(text.length).toBeGreaterThan(10_000_000)
  expect(read(text).map(one => one.at.line)).toEqual([6, 350_015])
})

test('aliases of aliases are read once', () => {
  const bomb = Array.from(
    { length: 40 },
    (_, at) => `a${at + 1}: &a${at + 1} [${Array.from({ length: 9 }, () => `*a${at}`).join(', ')}]`,
  ).join('\n')
  const text = `a0: &a0 {containers: [{image: ollama/ollama}]}\n${bomb}\napiVersion: x/v1\nkind: Thing\nspec: *a40\n`
  expect(read(text)).toEqual([])
  const values = `image: {repository: n8nio/n8n, tag: 1.100.0}\na0: &a0 {env: {A: b}}\n${bomb}\n`
  const [one] = [...helmChart.read({ path: 'values.yaml', text: values })]
  expect(one?.kind).toBe('deployment')
})

test('tabs are no YAML, and of doubled keys the last counts', () => {
  expect(
    readIn(kubernetesWorkloads, 'a.yaml', {
      'a.yaml': 'apiVersion: v1\nkind: Pod\nspec:\n\tcontainers: []\n',
    }),
  ).toEqual([expect.stringMatching(/^4: BROKEN "containers: \[\]": no valid YAML: /)])
  const doubled = pod('p', 'ollama/ollama:0.1.30').replace(
    '    - name: main\n',
    '    - name: main\n      image: n8nio/n8n:1.2.3\n',
  )
  expect(readIn(kubernetesWorkloads, 'a.yaml', { 'a.yaml': doubled })[0]).toBe(
    '6: a.yaml#p | kubernetes | ollama | 0.1.30 | pkg:golang/github.com/ollama/ollama@v0.1.30',
  )
})

test('what nothing resolves is told once for a file, as a minor matter', () => {
  const text = ['a', 'b', 'c'].map(name => pod(name, `registry.example:5000/${name}:\${TAG}`)).join('---\n')
  const unread = read(text).filter(one => one.kind === 'unread')
  expect(unread).toEqual([expect.objectContaining({ minor: true, at: { path: 'a.yaml', line: 7 } })])
})

test('a kustomization that lists itself, and one that lists what is not there, end', () => {
  const tree = {
    'a/kustomization.yaml': 'resources: [../b, ../a, gone.yaml]\n',
    'b/kustomization.yaml': 'resources: [../a, pod.yaml]\nimages: [{name: ollama/ollama, newTag: 0.6.2}]\n',
    'b/pod.yaml': pod('p', 'ollama/ollama'),
  }
  expect(readIn(kustomize, 'a/kustomization.yaml', tree)).toEqual([
    '1: unread "gone.yaml": there is no such resource; expected a file or a folder with a kustomization',
    '1: a/kustomization.yaml#p | kustomize | ollama | 0.6.2 | pkg:golang/github.com/ollama/ollama@v0.6.2',
    '  b/kustomization.yaml:2: by image ollama/ollama',
    '  b/kustomization.yaml:2: image docker.io/ollama/ollama :0.6.2 of ollama/ollama:0.6.2',
    '  hardened',
  ])
})

test('variables of Terraform come from the files beside, and what they leave open is told', () => {
  const main = `resource "docker_container" "a" {\n  image = "ollama/ollama:\${var.tag}"\n}\nresource "docker_container" "b" {\n  image = "ollama/ollama:\${var.other}"\n}\n`
  const tree = {
    'm/main.tf': main,
    'm/variables.tf': 'variable "tag" {\n  default = "0.1.0"\n}\nvariable "other" {}\n',
    'm/terraform.tfvars': 'tag = "0.6.2"\n',
  }
  const rows = readIn(terraform, 'm/main.tf', tree)
  expect(rows.filter(row => /^\d/.test(row))).toEqual([
    '1: m/main.tf#a | terraform | ollama | 0.6.2 | pkg:golang/github.com/ollama/ollama@v0.6.2',
    '4: m/main.tf#b | terraform | ollama',
    expect.stringMatching(/^5: unread "image: ollama\/ollama:\$\{var\.other\}"/),
  ])
})

/** Texts that were changed by chance and by malice, read on both sides and judged; `scripts/mutate-text.ts` runs many more. */
import { describe, expect, test } from '@jest/globals'
import { readers } from '../../src/readers/table.ts'
import { hitText, references, sidesOf } from '../support/text-battering.ts'
import { drawnTexts } from '../support/text-mutations.ts'
import { textSamples } from '../support/text-samples.ts'

/** A guard against hangs, in milliseconds, not a measurement. */
const SOON = 15_000
const SEED = 20_261_124

const samples = textSamples()

test('every reader of text has files among those that are changed', () => {
  const paths = new Set(samples.map(({ name }) => name.split('/', 1)[0]))
  const missing = readers.filter(({ id, binary }) => !binary && !paths.has(id)).map(({ id }) => id)
  expect(missing).toEqual([])
})

test('changed texts end in findings whose places are there', async () => {
  const faults: string[] = []
  let [inputs, findings] = [0, 0]
  for (const [at, sample] of samples.entries()) {
    const [list = []] = drawnTexts(SEED + at, 1)
    const { base, head } = sidesOf(sample, list, at)
    const hit = await hitText(base, head)
    inputs++
    findings += hit.findings
    const slow = hit.took > SOON ? [`${hit.took.toFixed(0)} ms`] : []
    faults.push(
      ...[...slow, ...(hit.crash ? [hit.crash] : []), ...hit.wrong].map(what => `${sample.name}: ${what}`),
    )
  }
  expect(faults).toEqual([])
  expect(inputs).toBeGreaterThan(300)
  expect(findings).toBeGreaterThan(inputs)
}, 120_000)

const many = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n')

const BLANKS = ' '.repeat(200_000)
const STEP =
  '{run: "claude -p x", uses: "anthropics/claude-code-action@v1", with: {prompt: "${{ github.event.issue.title }}"}}'

const merges = (levels: number, fan: number): string =>
  `x0: &a0 {x: 1}\n${many(levels, at => `x${at + 1}: &a${at + 1} {<<: [${`*a${at},`.repeat(fan)}]}`)}\n`

const BOMBS: readonly (readonly [string, string, string])[] = [
  ['merge keys upon merge keys', 'compose.yaml', `${merges(8, 40)}services:\n  w: {<<: *a8, image: a}\n`],
  [
    'merge keys in a manifest',
    'a.yaml',
    `apiVersion: v1\nkind: Pod\n${merges(8, 40)}spec: {<<: *a8, containers: [{<<: *a8, image: "a:1"}]}\n`,
  ],
  [
    'a large mapping that thousands merge',
    'compose.yaml',
    `x: &b\n${many(5000, at => `  k${at}: 1`)}\nservices:\n${many(5000, at => `  s${at}: {<<: *b, image: a}`)}\n`,
  ],
  [
    'a service within itself',
    'compose.yaml',
    'services: &s\n  a: {image: "langflowai/langflow:1.0", environment: *s, ports: *s, command: *s, <<: *s, extends: *s}\n',
  ],
  [
    'settings within themselves',
    '.continue/config.yaml',
    'mcpServers: &m [*m, *m, {command: npx, args: *m, env: *m}]\n',
  ],
  [
    'steps that every job has',
    '.github/workflows/a.yml',
    `on: issues\nx: &s\n${many(300, () => `  - ${STEP}`)}\njobs:\n${many(300, at => `  j${at}: {steps: *s}`)}\n`,
  ],
  [
    'services that lead to every workload',
    'a.yaml',
    many(
      600,
      at =>
        `---\napiVersion: v1\nkind: Service\nmetadata: {name: s${at}}\nspec: {type: LoadBalancer, selector: {app: a}, ports: [{port: 7860}]}\n` +
        `---\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: d${at}}\nspec: {template: {metadata: {labels: {app: a}}, spec: {containers: [{image: "langflowai/langflow:1.0"}]}}}`,
    ),
  ],
  [
    'routes that lead to one pod',
    'a.yaml',
    `${many(
      1500,
      at =>
        `---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: i${at}}\nspec: {rules: [{http: {paths: [{backend: {service: {name: s}}}]}}]}\n` +
        '---\napiVersion: v1\nkind: Service\nmetadata: {name: s}\nspec: {selector: {app: a}, ports: [{port: 7860}]}',
    )}\n---\napiVersion: v1\nkind: Pod\nmetadata: {name: p, labels: {app: a}}\nspec: {containers: [{image: "langflowai/langflow:1.0"}]}\n`,
  ],
  [
    'blanks in a manifest',
    'a.yaml',
    `apiVersion: v1\nkind: Pod\n${BLANKS}\nspec: {containers: [{image: "a:1"}]}\n`,
  ],
  [
    'blank lines in Terraform',
    'main.tf',
    `${'\n'.repeat(200_000)}resource "docker_container" "a" {\n  image = "langflowai/langflow:1.0"\n}\nA = "MODEL_ID"\n`,
  ],
  ['blank lines in a .env file', '.env', `MODEL_ID=a/b\n${'\n'.repeat(200_000)}`],
  ['blank lines in properties', 'config.properties', `${'\n'.repeat(200_000)}enable_model_api=true\n`],
  [
    'brackets in Python',
    'app.py',
    `import gradio as gr\ndemo.launch(share=True)\nx = ${'$('.repeat(200_000)}\n`,
  ],
  [
    'expansions in a Dockerfile',
    'Dockerfile',
    `FROM a:1\n${many(40, () => `CMD vllm serve ${'${A:-'.repeat(13_000)}`)}\n`,
  ],
]

describe('stands and ends soon', () => {
  test.each(BOMBS)('%s', async (_, path, text) => {
    const start = performance.now()
    const { crash, wrong, findings } = await hitText({}, { [path]: text })
    expect(performance.now() - start).toBeLessThan(SOON)
    expect({ crash, wrong }).toEqual({ wrong: [] })
    // What is too much to be read is told.
    expect(findings).toBeGreaterThan(0)
  })
})

test.each([
  ['a.tf', 'resource "docker_container" "a" {\n  image = "x"\n', 2],
  ['.vscode/mcp.json', '{\n  "servers": {\n    "a": {"command": "npx"}\n', 3],
])('a fault behind the last line of %s is told on it', async (path, text, last) => {
  const found = await references({}, { [path]: text })
  expect(found.map(({ kind }) => kind)).toContain('unread')
  for (const { at } of found) expect(at.line).toBeLessThanOrEqual(last)
})

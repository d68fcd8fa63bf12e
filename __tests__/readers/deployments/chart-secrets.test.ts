/** Secrets in plain text among the values of charts, and addresses of tasks that name no port. */
import { expect, test } from '@jest/globals'
import { helmChart } from '../../../src/readers/deployments/helm-chart.ts'
import { terraform } from '../../../src/readers/deployments/terraform.ts'
import { readIn } from './row.ts'

const CHART = 'name: gateway\nversion: 1.0.0\ndependencies:\n  - {name: litellm-helm, version: 0.1.820}\n'

const settingsOf = (values: string): readonly string[] =>
  readIn(helmChart, 'c/values.yaml', { 'c/Chart.yaml': CHART, 'c/values.yaml': values }).filter(line =>
    line.includes(' values:'),
  )

test('a value whose key is that of a secret is a setting', () => {
  expect(
    settingsOf(
      'image: {repository: ghcr.io/berriai/litellm, tag: v1.84.0}\nmasterkey: sk-1234\nauth:\n  password: a\ndb:\n  auth:\n    password: b\n  salt: "{{ .Values.x }}"\n',
    ),
  ).toEqual([
    '  2: values:masterkey = sk-1234 (literal)',
    '  4: values:auth.password = a (literal)',
    '  7: values:db.auth.password = b (literal)',
    expect.stringMatching(/^ {2}8: values:db\.salt = .*\(unresolved\)$/),
  ])
})

test('a key that says where a secret lies and a flag with another name are none', () => {
  expect(
    settingsOf(
      'image: {repository: ghcr.io/berriai/litellm, tag: v1.84.0}\nexistingSecret: mine\nmasterkeySecretName: p\ntokenTtl: 3\n',
    ),
  ).toEqual([])
})

const task = (ports: string): string => `resource "aws_ecs_task_definition" "a" {
  network_mode          = "awsvpc"
  container_definitions = jsonencode([
    { name = "web", image = "ghcr.io/mlflow/mlflow:v3.1.0"${ports} },
    { name = "side", image = "busybox:1" }
  ])
}
resource "aws_ecs_service" "a" {
  task_definition = aws_ecs_task_definition.a.arn
  network_configuration {
    assign_public_ip = true
  }
}
`

const portsOf = (text: string): readonly string[] =>
  readIn(terraform, 'a.tf', { 'a.tf': text }).filter(line => line.includes('port public-endpoint'))

test('a task with a public address is reached, whether it names its port or not', () => {
  expect(portsOf(task(', portMappings = [{ containerPort = 5000 }]'))).toEqual([
    '  11: port public-endpoint *  > 5000',
  ])
  expect(portsOf(task(''))[0]).toBe('  11: port public-endpoint *  > *')
  expect(portsOf(task('').replace('= true', '= false'))).toEqual([])
})

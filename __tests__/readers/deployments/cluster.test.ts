/** Services of Kubernetes, kustomize, Helm, Terraform, workflows and commands: whole results stand beside the fixtures in `.rows` files. */
import { readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { readers } from '../../../src/readers/table.ts'
import { fixture } from '../manifests/row.ts'
import { readIn } from './row.ts'

const READERS = [
  'kubernetes-workloads',
  'kustomize',
  'helm-chart',
  'helm-template',
  'terraform',
  'workflow-services',
  'command-services',
]

const readerOf = async (id: string) => {
  const reader = await readers.find(entry => entry.id === id)?.load()
  if (!reader) throw new Error(`no reader ${id}`)
  return reader
}

const files = (id: string): readonly string[] =>
  readdirSync(new URL(`../../fixtures/${id}/`, import.meta.url), { withFileTypes: true }).flatMap(entry =>
    entry.isFile() && !entry.name.endsWith('.rows') ? [entry.name] : [],
  )

describe.each(READERS)('%s', id => {
  test('has two fixtures or more, one of them hostile', () => {
    expect(files(id).length).toBeGreaterThanOrEqual(2)
    expect(files(id).some(name => name.startsWith('hostile.'))).toBe(true)
  })

  test.each(files(id))('%s', async name => {
    const expected = fixture(`${id}/${name}.rows`).split('\n').filter(Boolean)
    expect(readIn(await readerOf(id), name, { [name]: fixture(`${id}/${name}`) })).toEqual(expected)
  })
})

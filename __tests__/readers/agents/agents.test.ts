/** Every fixture's whole result, which stands beside it in a `.rows` file. */
import { describe, expect, test } from '@jest/globals'
import { readers } from '../../../src/readers/table.ts'
import { fixture } from '../manifests/row.ts'
import { agentRows, filesOf } from './row.ts'

describe.each(['agent-settings', 'agent-front-matter', 'agent-text', 'agent-workflow'])('%s', id => {
  test('has three fixtures or more, one of them hostile', () => {
    expect(filesOf(id).length).toBeGreaterThanOrEqual(3)
    expect(filesOf(id).some(name => name.startsWith('hostile.'))).toBe(true)
  })

  test.each(filesOf(id))('%s', async name => {
    const reader = await readers.find(entry => entry.id === id)?.load()
    if (!reader) throw new Error(`no reader ${id}`)
    const expected = fixture(`${id}/${name}.rows`).split('\n').filter(Boolean)
    expect(agentRows(reader, name, fixture(`${id}/${name}`))).toEqual(expected)
  })
})

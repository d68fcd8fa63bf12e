import { expect, test } from '@jest/globals'
import { extract } from '../../../src/readers/index.ts'
import { bunLockb } from '../../../src/readers/manifests/bun-lockb.ts'
import { changeOf } from '../memory.ts'
import { fixture, rows } from './row.ts'

const why = 'a binary lockfile, which is not read; use the text form, `bun install --save-text-lockfile`'

test('reports itself and nothing else', () => {
  expect(rows(bunLockb, 'bun.lockb', fixture('bun-lockb/text-start.lockb'))).toEqual([
    `1: BROKEN "the whole file": ${why}`,
  ])
})

test('is reported as what it is although its bytes are no text', async () => {
  const bytes = Uint8Array.from([
    ...Buffer.from('#!/usr/bin/env bun\nbun-lockfile-format-v0\n'),
    0,
    2,
    0,
    255,
  ])
  const change = changeOf({}, { 'app/bun.lockb': bytes })
  const { references } = await extract(change, { ignored: () => false })
  expect(references).toEqual([
    {
      kind: 'unread',
      id: 'app/bun.lockb',
      what: 'the whole file',
      why,
      surface: 'file',
      at: { path: 'app/bun.lockb', line: 1 },
    },
  ])
})

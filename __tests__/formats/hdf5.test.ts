import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { inspect } from '../../src/formats/index.ts'
import { bytes, le } from '../support/bytes.ts'
import * as h5 from '../support/hdf5.ts'
import { look, messages, outcome } from '../support/inspecting.ts'
import { dense, layer, legacy, marshalled, sequential } from '../support/keras.ts'
import { evil, list, pickle, text } from '../support/pickle.ts'

const evilConfig = legacy('Lambda', { function: [marshalled, null, null], function_type: 'lambda' })

test.each(['good.h5', 'dense.h5'])('%s, written by h5py, is safe', async name => {
  const data = readFileSync(`__tests__/fixtures/formats/${name}`)
  expect(await look(data, name)).toMatchObject({
    format: 'hdf5',
    verdict: 'safe',
    completeness: 'complete',
    findings: [],
  })
})

test('a model that is built here', async () => {
  expect(await outcome(h5.model(sequential(dense)), 'm.h5')).toBe('hdf5 safe complete')
  expect(await outcome(h5.weights(), 'm.weights.h5')).toBe('hdf5 safe complete')
})

describe('configurations in attributes', () => {
  test('a Lambda in model_config (CVE-2025-9905)', async () => {
    expect((await look(h5.model(evilConfig), 'm.h5')).findings).toMatchObject([
      { level: 'dangerous', call: 'lambda: os, __import__, system, id', member: 'model_config' },
    ])
  })

  test.each<[string, (config: string) => Buffer]>([
    ['a text of fixed length', config => h5.hdf5(() => [h5.attribute('model_config', config)])],
    ['training_config', config => h5.hdf5(() => [h5.attribute('training_config', config)])],
    ['under another name', config => h5.hdf5(() => [h5.attribute('anything', config)])],
    [
      'of an object within',
      config => h5.hdf5(file => [h5.hardLink('a', file.object(h5.attribute('model_config', config)))]),
    ],
    [
      'in a group of the old layout',
      config =>
        h5.hdf5(file => [h5.oldGroup(file, { a: file.object(h5.variable(file, 'model_config', config)) })]),
    ],
    ['behind other bytes', config => bytes(Buffer.alloc(512), h5.model(config))],
  ])('%s', async (_, build) => {
    expect((await look(build(JSON.stringify(evilConfig)), 'm.h5')).verdict).toBe('dangerous')
  })

  test('a configuration that is none', async () => {
    const data = h5.hdf5(() => [h5.attribute('model_config', '{"class_name": "Dense"')])
    expect(await messages(data)).toEqual(['unknown: The attribute could not be read: the JSON breaks off.'])
    expect(await outcome(data)).toBe('hdf5 unknown partial')
  })

  test('a heap that is not there', async () => {
    const data = h5.hdf5(file => [h5.variable(file, 'model_config', '{}', 48)])
    expect(await outcome(data)).toBe('hdf5 unknown unreadable')
  })

  test('a pickle, as PyTables writes it', async () => {
    const data = h5.hdf5(() => [h5.attribute('state', pickle(2, list(text('a'), evil)))])
    expect((await look(data)).findings[0]?.message).toMatch(
      /^The attribute is a pickle, which PyTables loads\. /,
    )
  })
})

const dataset =
  (...messages: readonly h5.Message[]) =>
  (file: h5.Hdf5) =>
    file.object(h5.space(4), h5.floats, ...messages)

describe('what lies in other files (CVE-2026-1669, 12480)', () => {
  test.each<[string, Buffer, string]>([
    [
      'an external link',
      h5.hdf5(() => [h5.externalLink('e', '/etc/passwd')]),
      'dangerous: The name "/e" leads into another file, "/etc/passwd": whoever loads the model reads that file.',
    ],
    [
      'one beside',
      h5.hdf5(() => [h5.externalLink('e', 'other.h5')]),
      'unknown: The name "/e" leads into another file, "other.h5": whoever loads the model reads that file.',
    ],
    [
      'external storage',
      h5.hdf5(file => [h5.hardLink('d', dataset(h5.externalFiles(file, '/etc/passwd'))(file))]),
      'dangerous: The dataset "/d" takes its numbers from another file, "/etc/passwd": whoever loads the model reads that file into it.',
    ],
    [
      'external storage above',
      h5.hdf5(file => [h5.hardLink('d', dataset(h5.externalFiles(file, '../x'))(file))]),
      'dangerous: The dataset "/d" takes its numbers from another file, "../x": whoever loads the model reads that file into it.',
    ],
    [
      'a virtual dataset',
      h5.hdf5(file => [h5.hardLink('d', dataset(h5.virtual(file, 'part.h5'))(file))]),
      'unknown: The dataset "/d" takes its numbers from another file, "part.h5": whoever loads the model reads that file into it.',
    ],
    [
      'a kind of link of a program',
      h5.hdf5(() => [h5.externalLink('u', 'x', 99)]),
      'unknown: The name "/u" is a link of kind 99, which a program defines.',
    ],
    [
      'a soft link',
      h5.hdf5(() => [h5.softLink('s', '/a')]),
      'note: The name "/s" is a soft link; models need none.',
    ],
    [
      'a soft link of the old layout',
      h5.hdf5(file => [h5.oldGroup(file, { s: '/a' })]),
      'note: The name "/s" is a soft link; models need none.',
    ],
    [
      'a filter from a library',
      h5.hdf5(file => [h5.hardLink('d', dataset(h5.filter(32001))(file))]),
      'note: The dataset "/d" is packed by filter 32001, for which HDF5 loads a library of the machine.',
    ],
  ])('%s', async (_, data, says) => {
    expect(await messages(data, 'm.h5')).toEqual([says])
  })

  test('a virtual dataset of this file is none of another', async () => {
    expect(await outcome(h5.hdf5(file => [h5.hardLink('d', dataset(h5.virtual(file, '.'))(file))]))).toBe(
      'hdf5 safe complete',
    )
  })
})

describe('bounds', () => {
  test('a dataset that would fill the memory', async () => {
    const data = h5.hdf5(file => [
      h5.hardLink('d', file.object(h5.space(2 ** 40), h5.floats, h5.contiguous(0, 0))),
    ])
    expect(await messages(data)).toEqual([
      `unknown: The dataset "/d" states 4398046511104 bytes in a file of ${data.length}: reading it would fill the memory.`,
    ])
  })

  test('links in a circle end', async () => {
    const data = h5.hdf5(file => {
      const inner = file.object(h5.hardLink('up', 48))
      return [h5.hardLink('a', inner), h5.hardLink('b', inner), h5.softLink('c', '/c')]
    })
    expect((await look(data)).completeness).not.toBe('unreadable')
  })

  test('an object that is none leaves the rest judged', async () => {
    const data = h5.hdf5(file => [
      h5.hardLink('a', file.place(Buffer.alloc(64, 7))),
      h5.hardLink('b', file.object(h5.attribute('model_config', JSON.stringify(evilConfig)))),
    ])
    const { verdict, completeness, findings } = await look(data)
    expect([verdict, completeness]).toEqual(['dangerous', 'partial'])
    expect(findings.at(-1)?.message).toBe(
      'The object "/a" could not be read: there is no object where one is expected.',
    )
  })

  test.each<[string, (data: Buffer) => void, string]>([
    ['version of the superblock', data => data.writeUInt8(9, 8), 'version 9 of the superblock is not read'],
    [
      'width of addresses',
      data => data.writeUInt8(3, 9),
      'the superblock states addresses of an unknown width',
    ],
    ['root past the end', data => le(2 ** 40, 8).copy(data, 36), 'a part passes the end of the file'],
  ])('%s', async (_, change, why) => {
    const data = h5.weights()
    change(data)
    expect(await messages(data)).toEqual([`unknown: The file begins like an HDF5 file and is none: ${why}.`])
  })

  test('numbers are not read', async () => {
    const data = h5.hdf5(file => {
      const objects = [1, 2, 3].map(() => {
        const at = file.place(Buffer.alloc(2_000_000))
        return file.object(h5.space(500_000), h5.floats, h5.contiguous(at, 2_000_000))
      })
      return objects.map((address, index) => h5.hardLink(`d${index}`, address))
    })
    const bytesOfIt = {
      size: data.length,
      slice: async (from: number, to: number) => data.subarray(from, to),
    }
    const { verdict, read } = await inspect('m.h5', bytesOfIt)
    expect([verdict, read < 120_000]).toEqual(['safe', true])
  })
})

test('Keras layers of the old format that are known are safe', async () => {
  const config = {
    class_name: 'Model',
    config: { layers: [{ class_name: 'Dense', config: { activation: 'relu' } }, layer('GRU')] },
  }
  expect(await outcome(h5.model(config))).toBe('hdf5 safe complete')
})

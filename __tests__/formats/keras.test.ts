import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { model, weights } from '../support/hdf5.ts'
import { look, messages, outcome } from '../support/inspecting.ts'
import { dense, kerasZip, layer, legacy, marshalled, sequential } from '../support/keras.ts'
import { objects } from '../support/models.ts'
import { evil, list, pickle, text } from '../support/pickle.ts'

const archive = (config: unknown) => kerasZip(config, weights())
const worst = async (config: unknown) => {
  const { verdict, findings } = await look(archive(config), 'model.keras')
  return { verdict, message: findings[0]?.message, call: findings[0]?.call }
}

test.each(['seq.keras', 'good.keras', 'lookup.keras'])('%s, written by Keras, is safe', async name => {
  const data = readFileSync(`__tests__/fixtures/formats/${name}`)
  expect(await look(data, name)).toMatchObject({
    format: 'keras',
    verdict: 'safe',
    completeness: 'complete',
    findings: [],
  })
})

test('a model that is built here is safe, and its vocabulary of words', async () => {
  expect(await outcome(archive(sequential(dense)), 'm.keras')).toBe('keras safe complete')
  const words = sequential(layer('StringLookup', { vocabulary: ['a', 'b'], name: 'words' }))
  expect(
    await outcome(kerasZip(words, weights(), [{ name: 'assets/words.txt', content: Buffer.from('a\nb\n') }])),
  ).toBe('keras safe complete')
})

const lambda = { class_name: '__lambda__', config: { code: marshalled, defaults: null, closure: null } }
const named = (module: string, name: string) => ({
  module,
  class_name: 'function',
  config: name,
  registered_name: name,
})

describe('what a configuration can do', () => {
  test.each<[string, unknown, string]>([
    ['a Lambda as Keras 3 writes it', sequential(layer('Lambda', { function: lambda })), 'Lambda layer'],
    [
      'a Lambda as a list',
      sequential(layer('Lambda', { function: [marshalled, null, null] })),
      'Lambda layer',
    ],
    [
      'a Lambda of Keras 2',
      legacy('Lambda', { function: [marshalled, null, null], function_type: 'lambda' }),
      'Lambda layer',
    ],
    [
      'a shape by a Lambda',
      legacy('Lambda', { function: 'f', output_shape: [marshalled, null, null] }),
      'Lambda layer',
    ],
    [
      'os.system (CVE-2025-1550)',
      sequential(layer('Dense', { activation: named('os', 'system') })),
      '"os.system"',
    ],
    ['a class of another module', sequential(layer('Popen', {}, 'subprocess')), '"subprocess.Popen"'],
    [
      'get_file (CVE-2025-8747)',
      sequential(layer('Dense', { activation: named('keras.utils', 'get_file') })),
      'downloads a file',
    ],
    [
      'get_file by its inner name',
      sequential(layer('get_file', {}, 'keras.src.utils.file_utils')),
      'downloads a file',
    ],
    [
      'safe mode (CVE-2025-9906)',
      sequential(layer('Dense', { activation: named('keras.config', 'enable_unsafe_deserialization') })),
      'safe mode',
    ],
    ['PyTorch (CVE-2025-49655)', sequential(layer('TorchModuleWrapper', { module: 'gAS' })), 'unpickles'],
    [
      'TensorFlow (CVE-2026-1462)',
      sequential(layer('TFSMLayer', { filepath: '/tmp/evil' })),
      'loads a TensorFlow model',
    ],
    [
      'a vocabulary by address (CVE-2025-12058)',
      sequential(layer('StringLookup', { vocabulary: 'https://evil.example/v' })),
      'vocabulary',
    ],
    [
      'a vocabulary of the machine',
      sequential(layer('TextVectorization', { vocabulary: '/etc/passwd' })),
      'vocabulary',
    ],
    ['a vocabulary above', sequential(layer('IntegerLookup', { vocabulary: 'a/../../b' })), 'vocabulary'],
    ['eval', sequential(layer('Dense', { activation: named('builtins', 'eval') })), '"eval"'],
    [
      'an operation by name',
      legacy('TFOpLambda', { function: 'io.read_file', name: 'x' }),
      'tf.io.read_file',
    ],
    [
      'another model',
      sequential(layer('Dense', { x: named('keras.models', 'load_model') })),
      'loads another model',
    ],
    [
      'a dotted name',
      sequential(layer('Dense', { x: named('keras.src.utils.python_utils', 'types.__builtins__') })),
      'reaches through',
    ],
    [
      'deep within',
      sequential(
        layer('TimeDistributed', {
          layer: sequential(layer('Bidirectional', { layer: layer('Lambda', { function: lambda }) })),
        }),
      ),
      'Lambda layer',
    ],
    [
      'beside the layers',
      { ...sequential(dense), compile_config: { loss: named('posix', 'system') } },
      '"posix.system"',
    ],
  ])('%s is dangerous', async (_, config, says) => {
    const { verdict, message } = await worst(config)
    expect([verdict, message?.includes(says) && says]).toEqual(['dangerous', says])
  })

  test('the names in the code of a Lambda are told, and where it stands', async () => {
    const config = sequential(layer('Lambda', { function: lambda }))
    const { findings } = await look(archive(config), 'm.keras')
    expect(findings).toEqual([
      {
        level: 'dangerous',
        message:
          'A Lambda layer holds marshalled Python code: keras.models.load_model runs it, from an .h5 file or with safe_mode=False without a question.',
        call: 'lambda: os, __import__, system, id',
        offset: JSON.stringify(config).indexOf('{"class_name":"__lambda__"'),
        member: 'config.json',
      },
    ])
  })

  test.each<[string, unknown, string]>([
    [
      'a class of a module that is not known',
      sequential(layer('Layer', {}, 'evil_package.layers')),
      'Keras would look up "evil_package.layers.Layer" to build the model, which is on no list of names that are known to be safe.',
    ],
    [
      'a function of Keras that is not known',
      sequential(layer('Dense', { a: named('keras.src.saving', 'something') })),
      'Keras would look up "keras.src.saving.something" to build the model, which is on no list of names of Keras that are known to be safe.',
    ],
    [
      'a vocabulary beside',
      sequential(layer('StringLookup', { vocabulary: 'words.txt' })),
      'A layer reads its vocabulary from a file when it is built: "words.txt".',
    ],
    [
      'a function by name',
      legacy('Lambda', { function: 'scale', function_type: 'function' }),
      'A Lambda layer calls "scale", which is not in the file; Keras looks it up in the program or in a module.',
    ],
    [
      'a class given twice',
      '{"class_name": "Dense", "class_name": "Sequential", "config": {}}',
      'The configuration gives "class_name" of "Sequential" twice: readers disagree on which one counts.',
    ],
  ])('%s is unknown', async (_, config, says) => {
    const { findings, verdict, completeness } = await look(archive(config), 'm.keras')
    expect([verdict, completeness, findings.map(({ message }) => message)]).toEqual([
      'unknown',
      'complete',
      [says],
    ])
  })

  test('a class that the program must bring is a note', async () => {
    const custom = sequential({ module: null, class_name: 'Mine', config: {}, registered_name: 'mine>Mine' })
    expect(await messages(archive(custom))).toEqual([
      'note: "Mine" is no name of Keras; the program that loads the model must bring it.',
    ])
  })

  test('operations of Keras and of TensorFlow by name are safe', async () => {
    expect(await outcome(archive(sequential(layer('Multiply', { name: 'm' }, 'keras.src.ops.numpy'))))).toBe(
      'keras safe complete',
    )
    for (const symbol of ['math.multiply', 'nn.relu', '__operators__.add', 'cast', 'compat.v1.transpose'])
      expect(await outcome(archive(legacy('TFOpLambda', { function: symbol })))).toBe('keras safe complete')
  })
})

describe('configurations by themselves', () => {
  const config = sequential(layer('Lambda', { function: lambda }))
  test('a file of JSON', async () => {
    expect(await outcome(Buffer.from(JSON.stringify(config)), 'model.json')).toBe(
      'keras-config dangerous complete',
    )
    expect(await outcome(Buffer.from(JSON.stringify(sequential(dense))), 'model.json')).toBe(
      'keras-config safe complete',
    )
    expect(await outcome(Buffer.from('{"a": [1, 2, {"b": null}]}'), 'a.json')).toBe('text unknown unreadable')
    expect(await outcome(Buffer.from('{ not JSON'), 'a.json')).toBe('text unknown unreadable')
  })

  test('much before what matters does not hide it', async () => {
    const late = `{"a": ${JSON.stringify('x'.repeat(100_000))}, ${JSON.stringify(config).slice(1)}`
    expect(await outcome(Buffer.from(late))).toBe('keras-config dangerous complete')
    expect(await outcome(Buffer.from(`\ufeff${JSON.stringify(config)}`))).toBe(
      'keras-config dangerous complete',
    )
  })

  test('UTF-16 is read, as Python reads it', async () => {
    const wide = Buffer.from(`\ufeff${JSON.stringify(config)}`, 'utf16le')
    expect((await look(archive(sequential(dense)), 'm.keras')).verdict).toBe('safe')
    expect(await outcome(wide)).toBe('keras-config dangerous complete')
    expect(await messages(Buffer.from(JSON.stringify(sequential(dense)), 'utf16le'))).toEqual([
      'unknown: The configuration is written in UTF-16: Python reads it, and programs that look for names in it do not.',
    ])
  })

  test('escapes spell the same names', async () => {
    const spelled = JSON.stringify(sequential(layer('Popen', {}, 'subprocess'))).replace(
      'subprocess',
      '\\u0073ubproces\\u0073',
    )
    expect(await outcome(Buffer.from(spelled))).toBe('keras-config dangerous complete')
  })

  test('what breaks off behind danger is dangerous', async () => {
    const whole = JSON.stringify(config)
    expect((await look(Buffer.from(whole.slice(0, -3)))).verdict).toBe('dangerous')
  })
})

describe('bounds', () => {
  test('nested 100,000 deep', async () => {
    const deep = `{"class_name": "Sequential", "config": ${'{"config":['.repeat(50_000)}${']}'.repeat(50_000)}}`
    expect(await messages(Buffer.from(deep))).toEqual([
      'unknown: The configuration is nested 100001 deep; Keras gives up on reading it, or breaks.',
    ])
  })

  test('60 MB, with the danger at its end', async () => {
    const filler = `{"class_name":"Dense","config":{"name":"x"}},`.repeat(1_300_000)
    const data = Buffer.from(
      `{"class_name":"Sequential","config":{"layers":[${filler}${JSON.stringify(layer('Popen', {}, 'os'))}]}}`,
    )
    expect(data.length).toBeGreaterThan(58_000_000)
    const started = performance.now()
    expect((await look(data)).verdict).toBe('dangerous')
    expect(performance.now() - started).toBeLessThan(20_000)
  })

  test('hostile keys are keys', async () => {
    expect(
      await outcome(
        Buffer.from(
          '{"class_name":"Dense","__proto__":{"class_name":"constructor"},"config":{"toString":1}}',
        ),
      ),
    ).toBe('keras-config safe complete')
  })
})

test('weights as a pickle of NumPy are judged', async () => {
  const data = kerasZip(sequential(dense), weights(), [
    { name: 'model.weights.npz!x.npy', content: objects(pickle(4, list(text('a'), evil))) },
  ])
  expect((await look(data, 'm.keras')).verdict).toBe('dangerous')
})

test('an archive whose weights lead elsewhere is dangerous by them', async () => {
  const data = kerasZip(sequential(dense), model(legacy('Lambda', { function: [marshalled, null, null] })))
  const { verdict, findings } = await look(data, 'm.keras')
  expect([verdict, findings[0]?.member]).toEqual(['dangerous', 'model.weights.h5!model_config'])
})

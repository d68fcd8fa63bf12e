import { describe, expect, test } from '@jest/globals'
import { reachingOperations } from '../../src/data/tensorflow-operators.ts'
import { bytes } from '../support/bytes.ts'
import { look, messages, outcome } from '../support/inspecting.ts'
import { legacy, marshalled } from '../support/keras.ts'
import {
  field,
  tfGraph,
  tfGraphText,
  tfMetaGraph,
  tfNode,
  tfSavedModel,
  tfText,
} from '../support/protobuf.ts'

const placeholder = tfNode('Placeholder', { name: 'x' })
const harmless = [placeholder, tfText('c', 'hello'), tfNode('MatMul', { name: 'y', inputs: ['x', 'c'] })]

describe('a graph that only computes is safe', () => {
  test.each<[string, Buffer, string]>([
    ['a SavedModel', tfSavedModel({ nodes: harmless }), 'tf-saved-model safe complete'],
    ['a MetaGraph', tfMetaGraph(tfGraph({ nodes: harmless })), 'tf-meta-graph safe complete'],
    ['a frozen graph', tfGraph({ nodes: harmless }), 'tf-graph safe complete'],
    [
      'a graph as text',
      tfGraphText('name: "x" op: "Placeholder"', "name: 'y' op: 'Relu' input: 'x'"),
      'tf-text safe complete',
    ],
    [
      'a function of its own',
      tfSavedModel({ nodes: [tfNode('__inference_f_1')], functions: { __inference_f_1: harmless } }),
      'tf-saved-model safe complete',
    ],
    [
      'a fingerprint',
      bytes(field(1, 2 ** 60), field(2, 5), field(3, 6), field(4, 7), field(5, 8), field(6, [field(1, 3)])),
      'tf-fingerprint safe complete',
    ],
  ])('%s', async (_, data, says) => {
    expect(await outcome(data, 'm.pb')).toBe(says)
  })
})

/** A node whose path or address stands in the graph. */
const withPath = (entry: string, path: string): readonly Buffer[] => {
  const [, name = '', input, attribute] = /^(\w+)(?::(\d))?(?:@(\w+))?$/.exec(entry) ?? []
  if (attribute !== undefined)
    return [tfNode(name, { texts: { [attribute]: path }, lists: { [attribute]: [path] } })]
  const inputs = Array.from({ length: Number(input ?? 0) + 1 }, (_, index) =>
    index === Number(input) ? 'path' : 'x',
  )
  return [placeholder, tfText('path', path), tfNode(name, { name: 'evil', inputs })]
}

const entries = reachingOperations.flatMap(({ reach, operations }) =>
  operations.split(' ').map(entry => [entry, reach] as const),
)

describe('operations that reach beyond the graph', () => {
  test('there are many', () => expect(entries.length).toBeGreaterThan(80))

  test.each(entries)('%s', async (entry, reach) => {
    const nodes = withPath(entry, 'file:///etc/passwd')
    const whole = await look(tfSavedModel({ nodes }), 'saved_model.pb')
    const within = await look(tfSavedModel({ nodes: harmless, functions: { f: nodes } }), 'saved_model.pb')
    const pathless = !/[:@]/.test(entry)
    expect(whole.verdict).toBe(pathless || reach === 'code' ? 'unknown' : 'dangerous')
    expect(within.verdict).toBe(whole.verdict)
  })

  test('the call is told with its path and place', async () => {
    const nodes = [tfText('path', '/etc/passwd'), tfNode('ReadFile', { inputs: ['path'] })]
    const data = tfSavedModel({ functions: { serve: nodes } })
    expect((await look(data)).findings).toEqual([
      {
        level: 'dangerous',
        message: 'The function "serve" runs ReadFile, which reads a file: "/etc/passwd".',
        call: 'ReadFile("/etc/passwd")',
        offset: data.indexOf('ReadFile') - 2,
      },
    ])
  })

  test.each<[string, readonly Buffer[], readonly string[]]>([
    [
      'a path that the program hands in',
      [placeholder, tfNode('ReadFile', { inputs: ['x'] })],
      ['unknown: The graph runs ReadFile, which reads a file, at a path that the program hands in.'],
    ],
    [
      'a path put together',
      [
        tfText('a', '/etc/'),
        tfText('b', 'passwd'),
        tfNode('StringJoin', { name: 'j', inputs: ['a', 'b'] }),
        tfNode('WriteFile', { inputs: ['j:0', '^a'] }),
      ],
      ['dangerous: The graph runs WriteFile, which writes a file: "/etc/".'],
    ],
    ['printing', [tfNode('PrintV2', { texts: { output_stream: 'stderr' } })], []],
    [
      'printing to a file',
      [tfNode('PrintV2', { texts: { output_stream: 'file:///tmp/x' } })],
      ['dangerous: The graph runs PrintV2, which writes to a stream, which can be a file: "file:///tmp/x".'],
    ],
    [
      'Python',
      [tfNode('EagerPyFunc', { texts: { token: 'pyfunc_1' } })],
      ['unknown: The graph runs EagerPyFunc, which calls a Python function that the program registered.'],
    ],
    [
      'an operation of a library',
      [tfNode('EvilOp'), tfNode('EvilOp')],
      ['unknown: The operation "EvilOp" is none of TensorFlow; a library of machine code must bring it.'],
    ],
    [
      'a circle',
      [
        tfNode('Identity', { name: 'a', inputs: ['b'] }),
        tfNode('Identity', { name: 'b', inputs: ['a'] }),
        tfNode('ReadFile', { inputs: ['a'] }),
      ],
      ['unknown: The graph runs ReadFile, which reads a file.'],
    ],
  ])('%s', async (_, nodes, says) => {
    expect(await messages(tfSavedModel({ nodes }))).toEqual(says)
  })
})

describe('checkpoints', () => {
  const saver = [
    tfNode('StringJoin', { name: 'p', inputs: ['file_prefix', 'c'] }),
    tfText('c', '_temp/part'),
    tfNode('ShardedFilename', { name: 's', inputs: ['p'] }),
    tfNode('SaveV2', { inputs: ['s:filename:0'] }),
    tfNode('MergeV2Checkpoints', { inputs: ['s', 'file_prefix'] }),
  ]

  test('a path that the loader hands in is as it should be', async () => {
    expect(await outcome(tfSavedModel({ functions: { __inference__traced_save_1: saver } }))).toBe(
      'tf-saved-model safe complete',
    )
  })

  test('a path that goes to another argument is none of the checkpoint', async () => {
    const serve = [
      tfText('p', '/x'),
      tfNode('PartitionedCall', { inputs: ['p', 'y'], functions: { f: 'save' } }),
    ]
    const data = tfSavedModel({ functions: { save: saver, serve }, parameters: ['other', 'file_prefix'] })
    expect(await outcome(data)).toBe('tf-saved-model safe complete')
  })

  test('a path of its own is not', async () => {
    const nodes = [tfText('p', '/home/user/.ssh/authorized_keys'), tfNode('SaveV2', { inputs: ['p'] })]
    expect((await look(tfSavedModel({ functions: { __inference__traced_save_1: nodes } }))).verdict).toBe(
      'dangerous',
    )
  })

  test.each<[string, Record<string, readonly Buffer[]>]>([
    [
      'a path that a caller hands in',
      {
        save: saver,
        serve: [
          tfText('p', '/home/user/.bashrc'),
          tfNode('PartitionedCall', { inputs: ['c', 'p'], functions: { f: 'save' } }),
        ],
      },
    ],
    [
      'by a second caller',
      {
        save: saver,
        between: [
          tfNode('StatefulPartitionedCall', { inputs: ['c', 'file_prefix'], functions: { f: 'save' } }),
        ],
        serve: [
          tfText('p', '../x'),
          tfNode('PartitionedCall', { inputs: ['c', 'p'], functions: { f: 'between' } }),
        ],
      },
    ],
    [
      'by the name of the function',
      { save: saver, serve: [tfText('p', '/x'), tfNode('save', { name: 'call', inputs: ['c', 'p'] })] },
    ],
  ])('%s', async (_, functions) => {
    const { verdict, findings } = await look(
      tfSavedModel({ functions, parameters: ['other', 'file_prefix'] }),
    )
    expect([verdict, findings[0]?.message.includes('which reads or writes a checkpoint')]).toEqual([
      'dangerous',
      true,
    ])
  })
})

describe('what else a SavedModel holds', () => {
  test('vocabularies are assets', async () => {
    const nodes = [
      tfText('p', '/tmp/words.txt'),
      tfNode('InitializeTableFromTextFileV2', { inputs: ['t', 'p'] }),
    ]
    expect((await look(tfSavedModel({ nodes }))).verdict).toBe('dangerous')
    const handed = [tfNode('InitializeTableFromTextFileV2', { inputs: ['t', 'p'] })]
    expect(await outcome(tfSavedModel({ functions: { f: handed } }, ['words.txt']))).toBe(
      'tf-saved-model safe complete',
    )
  })

  test('an asset outside', async () => {
    expect(await messages(tfSavedModel({ nodes: harmless }, ['../../etc/passwd']))).toEqual([
      'dangerous: An asset of the model is a file outside of it: "../../etc/passwd".',
    ])
  })

  test('the metadata of Keras', async () => {
    const config = JSON.stringify(legacy('Lambda', { function: [marshalled, null, null] }))
    const node = (metadata: string) =>
      field(1, [field(2, 1), field(3, 'root.layer'), field(4, '_tf_keras_layer'), field(5, metadata)])
    expect(await outcome(bytes(node(config)), 'keras_metadata.pb')).toBe('keras-metadata dangerous complete')
    const pathless = field(1, [field(4, '_tf_keras_layer'), field(5, config)])
    expect((await look(bytes(pathless, pathless, pathless), 'keras_metadata.pb')).verdict).toBe('dangerous')
    const root = field(1, [field(3, 'root'), field(4, '_tf_keras_network'), field(5, config.padEnd(9000))])
    expect((await look(root, 'keras_metadata.pb')).verdict).toBe('dangerous')
    expect(await outcome(bytes(node('{"class_name": "Dense"}')), 'keras_metadata.pb')).toBe(
      'keras-metadata safe complete',
    )
  })
})

describe('text', () => {
  test.each<[string, string]>([
    [
      'plain',
      'name: "p" op: "Const" attr { key: "value" value { tensor { string_val: "/etc/passwd" } } } } node { name: "r" op: "WriteFile" input: "p"',
    ],
    [
      'escaped and in parts',
      'name: "p" op: "Const" attr { key: "value" value { tensor { string_val: "\\057etc" \'/pass\\x77d\' } } } } node < name: "r", op: "Write" "File"; input: ["p"] > node { op: "NoOp"',
    ],
  ])('%s', async (_, nodes) => {
    const { verdict, findings } = await look(tfGraphText(nodes), 'graph.pbtxt')
    expect([verdict, findings[0]?.call]).toEqual(['dangerous', 'WriteFile("/etc/passwd")'])
  })

  test('a text that breaks off', async () => {
    expect(await outcome(Buffer.from('node { name: "x'), 'a.pbtxt')).toBe('tf-text unknown unreadable')
    expect(await outcome(Buffer.from('node: 1 2 3'), 'a.pbtxt')).toBe('tf-text unknown unreadable')
    expect(await outcome(Buffer.from(`node { ${'attr { value { list { '.repeat(100_000)}`), 'a.pbtxt')).toBe(
      'tf-text unknown unreadable',
    )
  })
})

describe('bounds', () => {
  const deep = (levels: number): Buffer => {
    let inner: Buffer = Buffer.alloc(0)
    for (let level = 0; level < levels; level++) inner = field(99, inner)
    return inner
  }
  test('fields of another format are told', async () => {
    const data = bytes(tfSavedModel({ nodes: harmless }), Buffer.alloc(5000), field(50, deep(200)))
    expect((await look(data)).verdict).toBe('unknown')
    expect(
      await messages(
        bytes(tfSavedModel({ nodes: [...harmless, tfText('long', 'x'.repeat(5000))] }), field(7, [])),
      ),
    ).toEqual([
      'unknown: 1 fields are none of this format: another program may read something else in the file.',
    ])
  })

  test.each([
    ['blanks', `${' '.repeat(4000)}\xfd`],
    ['comments', `${'# x\n \n'.repeat(700)}\xfd`],
    ['a word without an end', `#\n${'x'.repeat(4000)}`],
  ])('%s before what is no field end soon', async (_, text) => {
    expect((await look(Buffer.from(text, 'latin1'))).format).not.toMatch(/^tf/)
  })

  test('many nodes', async () => {
    const node = field(1, tfNode('Relu', { name: 'r', inputs: ['x'] }))
    const data = Buffer.concat([
      ...harmless.map(each => field(1, each)),
      Buffer.concat(Array.from({ length: 300_000 }, () => node)),
      field(1, tfNode('EvilOp')),
    ])
    const started = performance.now()
    expect((await look(data)).findings).toMatchObject([{ level: 'unknown' }])
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})

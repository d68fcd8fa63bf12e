/** States of repositories, odd names and files of a size that nobody writes by hand, through the bundle. */
import { afterAll, describe, expect, jest, test } from '@jest/globals'
import { removeFolders } from '../support/clone.ts'
import { COMMIT, shelved } from '../support/hub-shelf.ts'
import { judgeModels, LOADS, load } from '../support/model-change.ts'
import { goodSafetensors } from '../support/models.ts'
import { evil, pickle } from '../support/pickle.ts'
import type { HubRepository } from '../support/registry/hub.ts'
import { torchZip } from '../support/zip.ts'

jest.setTimeout(90_000)
afterAll(removeFolders)

const PIN = `, revision="${COMMIT}"`
const brief = (found: readonly string[]): readonly string[] =>
  found.map(line => line.replaceAll(COMMIT, 'COMMIT').replace(/127\.0\.0\.1:\d+/, 'THE HUB'))

const crowd = (more: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, Uint8Array>> => ({
  ...Object.fromEntries(
    Array.from({ length: 10_000 }, (_, at) => [`data/part-${at}.parquet`, Buffer.from('PAR1')]),
  ),
  ...more,
})

describe('states of a repository', () => {
  test.each<[string, HubRepository, readonly string[]]>([
    [
      'gated',
      shelved({ gated: true }, { gated: 'manual' }),
      [
        'error model-payload train.py:2 (undetermined): hf:acme/tiny@COMMIT could not be checked: THE HUB gave no answer (the repository is gated: it opens only to a token that was granted access). Not checked: model-payload, model-unscannable.',
      ],
    ],
    [
      'private',
      shelved({ token: 'another' }),
      ['error model-absent train.py:2: The hub has no model acme/tiny, or hides it from whoever asks.'],
    ],
    [
      'disabled',
      shelved({ disabled: true }),
      ['error model-absent train.py:2: The hub has disabled the model acme/tiny.'],
    ],
    ['empty', shelved({ files: {} }), []],
    [
      '10,000 files and a good model',
      shelved({ files: crowd({ 'model.safetensors': goodSafetensors() }) }),
      [],
    ],
    [
      '10,000 files and a bad one',
      shelved({ files: crowd({ 'pytorch_model.bin': torchZip(pickle(2, evil)) }) }),
      [
        "error model-payload train.py:2: acme/tiny, pytorch_model.bin: torch.load would call os.system, which starts processes or reaches the operating system: os.system('id') (archive/data.pkl, byte 22, REDUCE).",
      ],
    ],
  ])('%s', (_, entry, expected) =>
    judgeModels(
      {
        after: { 'train.py': LOADS + load('acme/tiny', PIN) },
        fill: ({ hub }) => hub.set('models/acme/tiny', entry),
      },
      ({ found }) => expect(brief(found)).toEqual(expected),
    ),
  )
})

/** Loaders refuse a name that no hub can give before they ask: the gate asks nobody for it either. */
describe('odd names', () => {
  test.each<[string, string, readonly string[]]>([
    ['dots that lead upwards', 'acme/..', []],
    ['dots within', 'acme/ti..ny', []],
    ['upwards', '../acme/tiny', []],
    ['three parts', 'acme/../tiny', []],
    ['300 characters', `acme/${'x'.repeat(300)}`, []],
    ['a letter of another script', 'аcme/tiny', []],
    ['a letter that is not seen', 'acme/ti\u200bny', []],
    [
      'a prototype',
      '__proto__/constructor',
      [
        'error model-absent train.py:2: The hub has no model __proto__/constructor, or hides it from whoever asks.',
        'warning model-unpinned train.py:2: __proto__/constructor follows the default revision, which its owner can repoint.',
        '/hub/api/models/__proto__/constructor?blobs=true&securityStatus=true',
      ],
    ],
    ['a query', 'acme/tiny?x=1#y', []],
    ['escapes', 'acme/%2e%2e%2ftiny', []],
    ['a new line', 'acme/tiny\\n::error::x', []],
  ])('%s', (_, name, expected) =>
    judgeModels(
      {
        after: { 'train.py': LOADS + load(name) },
        fill: ({ hub }) => hub.set('models/acme/tiny', shelved()),
      },
      ({ found, shop }) => {
        const asked = shop.registry.asked.map(({ path }) => path)
        expect([...brief(found), ...asked]).toEqual(expected)
      },
    ),
  )
})

describe('files that nobody writes by hand', () => {
  const MIB = 1024 * 1024
  const output = (size: number): string =>
    JSON.stringify({
      output_type: 'display_data',
      data: { 'image/png': 'iVBOR'.repeat(size / 5) },
      metadata: {},
    })
  const notebook = (size: number): string =>
    `{"nbformat":4,"nbformat_minor":5,"metadata":{},"cells":[\n{"cell_type":"code","metadata":{},"execution_count":1,"outputs":[${output(size)}],"source":[\n"from transformers import AutoModel\\n",\n"AutoModel.from_pretrained(\\"acme/tiny\\")"\n]}]}\n`
  const generated = (size: number): string => {
    const row = 'TABLE.append({"key": [1, 2, 3], "value": "0123456789abcdef", "more": (4, 5, 6)})\n'
    return `${LOADS}TABLE = []\n${row.repeat(size / row.length)}${load('acme/tiny')}`
  }

  test.each<[string, string, string, readonly string[]]>([
    [
      'a notebook of 9 MB, for its pictures',
      'a.ipynb',
      notebook(9 * MIB),
      [
        'warning model-unpinned a.ipynb:4: acme/tiny follows the default revision, which its owner can repoint.',
      ],
    ],
    [
      'a notebook of 40 MB, for its pictures',
      'a.ipynb',
      notebook(40 * MIB),
      [
        'warning unread a.ipynb:1: "the whole file" was not understood: 40.0 MiB, more than the 10 MiB that are read.',
      ],
    ],
    [
      'a notebook of 40 MB in one line',
      'a.ipynb',
      notebook(40 * MIB).replaceAll('\n', ''),
      [
        'warning unread a.ipynb:1: "the whole file" was not understood: 40.0 MiB, more than the 10 MiB that are read.',
      ],
    ],
    [
      'a Python file of 2 MB',
      'a.py',
      generated(2 * MIB),
      [
        'warning unread a.py:1: "the whole file" was not understood: Python code of more than 1 MiB is not read.',
      ],
    ],
    [
      'a Python file of 2 MB in one line',
      'a.py',
      `${LOADS}X = [${'"acme/no", '.repeat(200_000)}]\n${load('acme/tiny')}`,
      [
        'warning unread a.py:1: "the whole file" was not understood: Python code of more than 1 MiB is not read.',
      ],
    ],
    [
      'a Python file that is cut in a string',
      'a.py',
      `${LOADS}${load('acme/tiny')}X = """${'x = 1\n'.repeat(1000)}`,
      ['warning model-unpinned a.py:2: acme/tiny follows the default revision, which its owner can repoint.'],
    ],
    [
      'Python 2',
      'a.py',
      `${LOADS}print "x"\n${load('acme/tiny')}exec "y"\n`,
      ['warning model-unpinned a.py:3: acme/tiny follows the default revision, which its owner can repoint.'],
    ],
  ])('%s', (_, path, text, expected) =>
    judgeModels(
      { after: { [path]: text }, fill: ({ hub }) => hub.set('models/acme/tiny', shelved()) },
      ({ found, milliseconds }) => {
        expect(milliseconds).toBeLessThan(30_000)
        expect(brief(found)).toEqual(expected)
      },
    ),
  )
})

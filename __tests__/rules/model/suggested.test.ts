/** Lines that suggestions mend, and lines that they leave alone. */
import { expect, test } from '@jest/globals'
import type { ModelReference } from '../../../src/reference.ts'
import { modelFormat } from '../../../src/rules/model/format.ts'
import { modelUnpinned } from '../../../src/rules/model/unpinned.ts'
import { check } from '../../support/cases.ts'
import { COMMIT, hub, model } from '../samples.ts'

const pinned = (line: string, more: Partial<ModelReference> = {}): string | undefined =>
  check(modelUnpinned, { reference: model('acme/bert', { line, ...more }), model: hub([]) })[0]?.suggestion
    ?.text

const load = { callee: 'load_dataset', type: 'dataset' } as const
const command = { callee: 'hf download', surface: 'command', at: { path: 'Dockerfile', line: 3 } } as const

test.each<[string, string, Partial<ModelReference>]>([
  [
    'm = AutoModel.from_pretrained("acme/bert")',
    `m = AutoModel.from_pretrained("acme/bert", revision="${COMMIT}")`,
    {},
  ],
  ["x = f(load_dataset('acme/bert', split='a)b'))", '', load],
  [
    "    d = load_dataset('acme/bert', split='a)b')  ",
    `    d = load_dataset('acme/bert', split='a)b', revision="${COMMIT}")`,
    load,
  ],
  ['m = from_pretrained("acme/bert", )', `m = from_pretrained("acme/bert", revision="${COMMIT}")`, {}],
  [
    'm = from_pretrained(pretrained_model_name_or_path="acme/bert", a=[1, (2)])',
    `m = from_pretrained(pretrained_model_name_or_path="acme/bert", a=[1, (2)], revision="${COMMIT}")`,
    {},
  ],
  [
    'm = from_pretrained("acme/bert", revision="main")',
    `m = from_pretrained("acme/bert", revision="${COMMIT}")`,
    { revision: 'main' },
  ],
  [
    "m = from_pretrained('acme/bert', revision='main')",
    `m = from_pretrained('acme/bert', revision="${COMMIT}")`.replaceAll('"', "'"),
    { revision: 'main' },
  ],
  ['RUN hf download acme/bert', `RUN hf download acme/bert --revision ${COMMIT}`, command],
  [
    'vllm serve acme/bert --port 80',
    `vllm serve acme/bert --port 80 --revision ${COMMIT}`,
    { ...command, callee: 'vllm serve' },
  ],
])('%s', (line, mended, more) => {
  expect(pinned(line, more) ?? '').toBe(mended)
})

test.each<[string, Partial<ModelReference>?]>([
  ['m = from_pretrained(NAME)'],
  ['m = from_pretrained("acme/bert", **options)'],
  ['m = from_pretrained("acme/bert", revision=REV)'],
  ['m = from_pretrained("acme/bert")  # old'],
  ['m = from_pretrained("acme/bert").eval()'],
  ['m = from_pretrained("acme/bert",'],
  ['m = {"acme/bert": f("acme/bert")}'],
  ['m = f("acme/bert", "acme/bert")'],
  ['m = from_pretrained("""acme/bert""")'],
  ['m = from_pretrained(["acme/bert"])'],
  ['m = from_pretrained("acme/bert"]'],
  ['m = from_pretrained("acme/bert\\'],
  ['m = "acme/bert")'],
  ['"acme/bert")'.repeat(30)],
  ['(((((((('.repeat(50)],
  ['m = SomethingElse("acme/bert")', { callee: 'SomethingElse' }],
  ['m = from_pretrained("acme/bert")', { at: { path: 'x.ipynb', line: 1 } }],
  ['m = from_pretrained("acme/bert")', { hub: 'modelscope' }],
  ['hf download acme/bert && ls', command],
  ['hf download acme/bert \\', command],
  ['hf download "acme/bert"', command],
  ['hf download acme/bert --revision main', command],
  ['ollama pull acme/bert', { ...command, callee: 'ollama pull' }],
])('is left alone: %s', (line, more = {}) => {
  expect(pinned(line, more)).toBeUndefined()
})

test('without an answer of the hub, or without a full commit, nothing is suggested', () => {
  const reference = model('acme/bert', { line: 'm = from_pretrained("acme/bert")' })
  for (const known of [{}, { model: hub([], { commit: 'abc' }) }]) {
    const problems = check(modelUnpinned, { reference, ...known })
    expect(problems).toHaveLength(1)
    expect(problems[0]).not.toHaveProperty('suggestion')
  }
})

test('a branch that is called like a commit is no pin', () => {
  const reference = model('acme/bert', { revision: COMMIT, pinned: true })
  const other = 'f'.repeat(40)
  expect(check(modelUnpinned, { reference, model: hub([], { commit: other }) })).toMatchObject([
    {
      message: `acme/bert has a branch or tag that is called ${COMMIT} like a commit, and stands for ${other}: it can be repointed.`,
    },
  ])
  expect(check(modelUnpinned, { reference, model: hub([]) })).toEqual([])
  expect(check(modelUnpinned, { reference, model: hub([], { commit: undefined as never }) })).toEqual([])
})

test('safetensors alone, where pickles lie beside them', () => {
  const line = 'm = AutoModel.from_pretrained("acme/bert")'
  const files = ['model.safetensors', 'pytorch_model.bin']
  expect(check(modelFormat, { reference: model('acme/bert', { line }), model: hub(files) })).toMatchObject([
    { suggestion: { text: 'm = AutoModel.from_pretrained("acme/bert", use_safetensors=True)' } },
  ])
  const pickles = check(modelFormat, {
    reference: model('acme/bert', { line }),
    model: hub(['pytorch_model.bin']),
  })
  expect(pickles).toHaveLength(1)
  expect(pickles[0]).not.toHaveProperty('suggestion')
})

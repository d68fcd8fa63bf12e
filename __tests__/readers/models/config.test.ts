/** Models in configuration, model cards and code of JavaScript: what the corpus does not show. */
import { describe, expect, test } from '@jest/globals'
import { modelConfig } from '../../../src/readers/models/config.ts'
import { modelDocs } from '../../../src/readers/models/docs.ts'
import { modelEnv } from '../../../src/readers/models/env.ts'
import { javascriptModels } from '../../../src/readers/models/javascript.ts'
import { modelfile } from '../../../src/readers/models/modelfile.ts'
import type { Reader } from '../../../src/readers/reader.ts'

const COMMIT = '0123456789abcdef0123456789abcdef01234567'

const read = (reader: Reader, path: string, text: string): readonly string[] =>
  [...reader.read({ path, text })].map(found => {
    if (found.kind === 'unread') return `${found.at.line} ?${found.why}`
    if (found.kind !== 'model') return found.kind
    const { at, id, remoteCode, endpoint, bound, resolvedBy } = found
    return [
      at.line,
      id,
      resolvedBy === 'literal' ? '' : resolvedBy,
      bound && `bound ${bound.line}`,
      remoteCode && `runs ${remoteCode}`,
      endpoint && `at ${endpoint}`,
    ]
      .filter(Boolean)
      .join(' ')
  })

describe('configuration', () => {
  test.each<[string, string, readonly string[]]>([
    ['x.yaml', 'hf_repo: "a/b"\nrevision: 12\n', ['1 hf:a/b@12']],
    [
      'x.yaml',
      `model_name_or_path: a/b\ntrust_remote_code: yes\nmodel_revision: ${COMMIT}`,
      [`1 hf:a/b@${COMMIT} runs trust_remote_code: yes`],
    ],
    ['x.yaml', 'hf_repo: ${oc.env:MODEL}\n', []],
    [
      'tasks/x.yaml',
      'task: x\ndataset_path: a/b\ndataset_kwargs:\n  revision: v1\n  trust_remote_code: true\ndoc_to_text: !function f.g\n',
      ['2 hf-dataset:a/b@v1 runs trust_remote_code: true'],
    ],
    ['tasks/x.yaml', 'task: x\ndataset_path: json\n', []],
    ['x.yaml', 'dataset_path: a/b\nfolder: c/d\n', []],
    ['evals/x.yaml', 'model_name: a/b\nnum_fewshot: 5\n', ['1 hf:a/b']],
    ['x.yaml', 'model_name: a/b\n', []],
    [
      'k8s/x.yaml',
      'spec:\n  predictor:\n    model:\n      modelFormat: {name: huggingface}\n      args:\n        - --model_id=a/b\n        - --model_revision\n        - v1\n        - --trust_remote_code=true\n',
      ['6 hf:a/b@v1 runs --trust_remote_code'],
    ],
    ['k8s/x.yaml', 'modelFormat: {name: sklearn}\nargs: [--model_name=a/b]\n', []],
    [
      'x.json',
      '{"args": {"base_model": "a/b", "datasets": [{"path": "c/d"}]}}',
      ['1 hf:a/b', '1 hf-dataset:c/d'],
    ],
    ['x.yaml', 'environment:\n  MODEL_ID: ${M:-a/b}\n  OTHER_MODEL: ${N}\n', ['2 hf:a/b default']],
    ['x.yaml', 'env: {MODEL_ID: a/b, MODEL_REVISION: v1, RERANK_MODEL: c/d}\n', ['1 hf:a/b@v1', '1 hf:c/d']],
    ['x.yaml', 'a: [\n  b,\n]\nhf_repo: c/d\n', ['4 hf:c/d']],
    ['x.yaml', 'hf_repo: [a/b, c/d]\n', ['1 hf:a/b', '1 hf:c/d']],
    ['x.yaml', 'x: &x\n  hf_repo: a/b\ny: *x\nz: *x\n', ['2 hf:a/b']],
    ['x.yaml', '__proto__:\n  hf_repo: __proto__/__proto__\n', ['2 hf:__proto__/__proto__']],
    ['x.yaml', `hf_repo: ${'a'.repeat(300)}/b\n`, []],
    ['x.yaml', 'hf_repo: a/b\n  broken: [\n', ['2 ?no valid YAML: bad indentation of a mapping entry']],
    [
      'x.yaml',
      '{{- if .Values.x }}\nstorageUri: hf://a/b:v1\nmodelURL: {{ .Values.model }}\n{{- end }}\n',
      ['2 hf:a/b@v1'],
    ],
    ['x.json', '{"hf_repo": "a/b"', ['1 ?no valid JSON: expected "}"']],
    [
      'x.json',
      '{"auto_map": {"AutoModel": "a/b--m.C", "AutoConfig": ["c/d--m.C", null]}}',
      ['1 hf:a/b runs auto_map.AutoModel: a/b--m.C', '1 hf:c/d runs auto_map.AutoConfig: c/d--m.C'],
    ],
    ['x.json', '[\n{"hf_repo": "a/b"}]', ['2 hf:a/b']],
    ['x.json', '{"hf_repo": {{ model }}}', []],
    ['x.toml', '[a]\nhf_repo = "a/b"\n[b]\nhf_repo = 1\n', ['2 hf:a/b']],
    [
      'x.yaml',
      'env:\n  HF_ENDPOINT: https://hub.acme.example/\n  A: 1\n',
      ['2 url:https://hub.acme.example at https://hub.acme.example'],
    ],
    [
      'x.yaml',
      'env:\n  HF_ENDPOINT: https://hub.acme.example\n  MODEL_ID: a/b\n',
      ['3 hf:a/b at https://hub.acme.example'],
    ],
    ['package.json', '{"hf_repo": "a/b"}', []],
    ['.github/workflows/x.yml', 'env:\n  MODEL_ID: a/b\n', []],
  ])('%s: %j', (path, text, expected) => {
    expect(read(modelConfig, path, text)).toEqual(expected)
  })

  test('an alias that would unfold into millions is walked once', () => {
    const lines = Array.from({ length: 40 }, (_, at) => `b${at + 1}: &b${at + 1} [*b${at}, *b${at}]`)
    expect(read(modelConfig, 'x.yaml', `b0: &b0\n  hf_repo: a/b\n${lines.join('\n')}\n`)).toEqual([
      '2 hf:a/b',
    ])
  })
})

describe('variables', () => {
  test.each<[string, string, readonly string[]]>([
    ['Dockerfile', 'FROM x\nENV MODEL_ID a/b\n', ['2 hf:a/b']],
    ['Dockerfile', `FROM x\nENV A=1 \\\n  MODEL_ID="a/b" \\\n  REVISION=${COMMIT}\n`, [`3 hf:a/b@${COMMIT}`]],
    [
      'Dockerfile',
      'FROM x\nENV REVISION=v1\nFROM y\nENV MODEL_ID=a/b TRUST_REMOTE_CODE=true\n',
      ['4 hf:a/b runs TRUST_REMOTE_CODE=true'],
    ],
    [
      'main.tf',
      'resource "aws_sagemaker_model" "x" {\n  environment = {\n    HF_MODEL_ID = "a/b" # x\n    HF_TASK = "text/x"\n  }\n}\n',
      ['3 hf:a/b'],
    ],
    ['.env', 'MODEL_ID=$OTHER\nMODEL_NAME=gpt-4o\nexport MODEL_ID=a/b\n', ['3 hf:a/b']],
  ])('%s: %j', (path, text, expected) => {
    expect(read(modelEnv, path, text)).toEqual(expected)
  })
})

describe('JavaScript', () => {
  const use = "import { pipeline, env, AutoModel } from '@huggingface/transformers'\n"

  test.each<[string, readonly string[]]>([
    ["await pipeline('x', 'a/b', { revision: 'v1' })", ['2 hf:a/b@v1']],
    ["await pipeline('x')", ["2 ?loads the task's default model, which is not named or pinned"]],
    ["await pipeline('x', name)", ["2 ?the model's name is decided at run time; 1 call"]],
    ["const ID = 'a/b'\nawait pipeline('x', ID)", ['3 hf:a/b constant bound 2']],
    [
      "const M = { s: { revision: 'x' }, id: 'a/b' }\nawait pipeline('x', M.id)",
      ['3 hf:a/b constant bound 2'],
    ],
    ["const id = process.env.ID || 'a/b'\nawait pipeline('x', id)", ['3 hf:a/b default bound 2']],
    ["await pipeline('x', small ? 'a/s' : 'a/l')", ['2 hf:a/s default bound 2', '2 hf:a/l default bound 2']],
    [
      "class E {\n  static model = 'a/b'\n  static get() { return pipeline('x', this.model) }\n}",
      ['4 hf:a/b constant bound 3'],
    ],
    [
      "class E {\n  constructor(o) { this.model = o.model ?? 'a/b' }\n  get() { return pipeline('x', this.model) }\n}",
      ['4 hf:a/b default bound 3'],
    ],
    [
      "const model = 'c/d'\nclass E { get() { return pipeline('x', this.model) } }",
      ["3 ?the model's name is decided at run time; 1 call"],
    ],
    ["let id = o.id\nid = id || 'a/b'\nawait pipeline('x', id)", ['4 hf:a/b default bound 3']],
    ['await pipeline(`x`, `a/b`)', ['2 hf:a/b']],
    ['await pipeline(`x`, `a/${b}`)', ["2 ?the model's name is decided at run time; 1 call"]],
    [
      "env.remoteHost = 'https://hub.acme.example'\nawait AutoModel.from_pretrained('a/b')",
      ['3 hf:a/b at https://hub.acme.example'],
    ],
    ["env.remoteHost = 'https://hf.co/'\nawait AutoModel.from_pretrained('a/b')", ['3 hf:a/b']],
    ["// pipeline('x', 'a/b')\n/* pipeline('x', 'a/b') */\nconst s = \"pipeline('x', 'a/b')\"", []],
    ['function pipeline(a, b) {}', []],
    ["__proto__('x', 'a/b')", []],
  ])('%j', (text, expected) => {
    expect(read(javascriptModels, 'x.js', use + text)).toEqual(expected)
  })

  test('a method of what has no name', () => {
    const text =
      "import { InferenceClient } from '@huggingface/inference'\nawait new InferenceClient(t).chatCompletion({ model: 'a/b' })\n"
    expect(read(javascriptModels, 'x.ts', text)).toEqual(['2 hf:a/b'])
  })

  test('names that stand for many others end in bounded time', () => {
    const names = Array.from(
      { length: 200 },
      (_, at) => `const a${at} = a${at + 1} ?? a${at + 2} ?? a${at + 3} ?? a${at + 4}`,
    )
    const calls = "pipeline('x', a0)\n".repeat(200)
    expect(read(javascriptModels, 'x.js', `${use}${names.join('\n')}\n${calls}`)).toHaveLength(1)
  })
})

describe('Markdown', () => {
  test.each<[string, readonly string[]]>([
    ['---\nbase_model: a/b\nlicense: mit\n---\nhttps://hf.co/c/d\n', ['2 hf:a/b', '5 hf:c/d']],
    ['---\nbase_model: "unclosed\n---\ntext\n', []],
    ['---\nbase_model: a/b\nnever closed\n', []],
    ['a https://hf.co/c/d, https://hf.co/c/d and https://hf.co/docs/x\n', ['1 hf:c/d']],
    [
      '```ts\nimport { pipeline } from "@huggingface/transformers"\nawait pipeline("x", "a/b")\n```\n',
      ['3 hf:a/b'],
    ],
  ])('%j', (text, expected) => {
    expect(read(modelDocs, 'README.md', text)).toEqual(expected)
  })
})

test('Modelfiles', () => {
  expect(read(modelfile, 'Modelfile', 'from "x:1"\nSYSTEM """\nFROM y\n"""\nADAPTER ./z\nFROM $X\n')).toEqual(
    ['1 ollama:library/x@1'],
  )
})

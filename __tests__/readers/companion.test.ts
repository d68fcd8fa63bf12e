import { describe, expect, test } from '@jest/globals'
import { isCompanion, mayBeCompanion } from '../../src/readers/companion.ts'
import { changedModel } from '../../src/readers/model-file.ts'
import { templates } from '../support/templates.ts'
import { changeOf } from './memory.ts'

const found = async (path: string, content: string): Promise<boolean> => {
  const [file] = changeOf({}, { [path]: content }).files
  return file !== undefined && (await changedModel(file)) !== undefined
}

describe('found by name and content', () => {
  test.each([
    ['config.json', '{"model_type": "x", "auto_map": {"AutoModel": "modeling_x.X"}}'],
    ['a/b/config.json', '{"_attn_implementation_internal": "owner/kernel"}'],
    ['generation_config.json', '{"custom_generate": "owner/repo"}'],
    ['tokenizer_config.json', '{"chat_template": "{{ x.__class__ }}"}'],
    ['chat_template.jinja', '{{ x | attr(y) }}'],
    ['chat_template.json', '{"chat_template": "{% include \\"x\\" %}"}'],
    ['adapter_config.json', '{"auto_mapping": {"parent_library": "os", "base_model_class": "system"}}'],
    ['modules.json', '[{"idx": 0, "name": "0", "path": "", "type": "custom_st.Transformer"}]'],
    ['model_index.json', '{"_diffusers_version": "1", "unet": ["my_unet", "MyUNet"]}'],
    ['conf/model.yaml', 'model:\n  _target_: os.system\n'],
    ['conf/model.yaml', 'model:\n  _target_: nemo.utils.os.system\n'],
    ['hparams.yaml', 'a: !!python/object/apply:my.module.call [1]\n'],
    ['hyperparams.yaml', 'a: !apply:os.system [id]\n'],
    ['config.json', '{"\\u0061uto_map": {"AutoModel": "modeling_x.X"}}'],
    ['a.yaml', '"\\x5ftarget_": os.system\n'],
    ['a.yaml', '%TAG !p! tag:yaml.org,2002:pyth\n---\na: !p!on/object/apply:os.system [id]\n'],
    ['model/MLmodel', 'flavors:\n  python_function:\n    loader_module: x\n'],
  ])('%s: %s', async (path, content) => {
    expect(await found(path, content)).toBe(true)
  })
})

describe('of the many others none', () => {
  test.each([
    ['config.json', '{"model_type": "bert", "architectures": ["BertModel"]}'],
    ['config.json', '{"name": "my application", "target": "es2022", "trust_remote_code": false}'],
    ['settings.json', '{"auto_map": {"a": "b"}}'],
    [
      'modules.json',
      '[{"idx": 0, "name": "0", "path": "", "type": "sentence_transformers.models.Transformer"}]',
    ],
    ['modules.json', '{"type": "some.module"}'],
    ['model_index.json', '{"_diffusers_version": "1", "unet": ["diffusers", "UNet2DConditionModel"]}'],
    ['conf/model.yaml', 'model:\n  _target_: my_project.models.Net\n'],
    ['locale.json', '{"\\u00e9t\\u00e9": "summer", "a": "\\u0041"}'],
    ['conf/path.yaml', 'path:\n  _target_: os.path.join\n  a: b\n'],
    ['docker-compose.yml', 'services:\n  web:\n    build:\n      target: production\n'],
    ['mkdocs.yml', 'toc:\n  slugify: !!python/object/apply:pymdownx.slugs.slugify {kwds: {case: lower}}\n'],
    ['templates/page.jinja', '{% extends "base.html" %}{{ x.__class__ }}'],
    ['README.md', '_target_: os.system'],
    ['app.py', '_target_ = "os.system"'],
  ])('%s: %s', async (path, content) => {
    expect(await found(path, content)).toBe(false)
  })

  test.each(Object.entries(templates))('nor a file with the template %s', async (_, template) => {
    expect(await found('tokenizer_config.json', JSON.stringify({ chat_template: template }))).toBe(false)
    expect(await found('chat_template.jinja', template)).toBe(false)
  })
})

test.each([
  ['config.json', `"auto_map"${' '.repeat(500_000)}`],
  ['a.yaml', 'target: '.repeat(100_000)],
  ['a.yaml', `target: ${'a.'.repeat(200_000)}`],
  ['model_index.json', `"_diffusers_version"${'["'.repeat(200_000)}`],
  ['chat_template.jinja', '{{(('.repeat(200_000)],
  ['modules.json', `"idx"${'"type": "a.'.repeat(50_000)}`],
])('hostile text in %s ends soon', (path, content) => {
  const start = performance.now()
  expect(mayBeCompanion(path)).toBe(true)
  expect(typeof isCompanion(path, content)).toBe('boolean')
  expect(performance.now() - start).toBeLessThan(20_000)
})

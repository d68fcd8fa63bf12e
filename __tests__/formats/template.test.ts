import { describe, expect, test } from '@jest/globals'
import { judgeTemplate } from '../../src/formats/template/judge.ts'
import { templates } from '../support/templates.ts'

const levels = (template: string) => judgeTemplate(template, 't').map(({ level }) => level)

describe('templates in use', () => {
  test.each([
    "{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\n' + message['content'] + '<|im_end|>' }}{% endfor %}",
    '{%- set ns = namespace(found=false) -%}{%- for m in messages[::-1] -%}{%- if not ns.found -%}{%- set ns.found = true -%}{%- endif -%}{%- endfor -%}',
    "{{- raise_exception('Only user and assistant roles are supported!') }}",
    "{%- for tool in tools | selectattr('type', 'equalto', 'function') | map(attribute='function') | list %}{{ tool | tojson(indent=4) }}{% endfor %}",
    "{%- macro render(item) -%}{{ caller() }}{{ item.name | default('x', true) }}{%- endmacro -%}{% call render(x) %}{% endcall %}",
    '{# __class__ in a comment #}{% raw %}{{ x.__class__ }}{% endraw %}plain __globals__ text',
    "{{ strftime_now('%d %b %Y') }}{{ content.split('</think>')[-1].lstrip('\\n') }}",
    "{{ 'it\\'s }} fine' }}{{ {'a': {'b': 1}}['a'] }}",
    'no code at all',
    "{% set parts = ['a' ~ b, 'c'] %}{% for i in range(parts|length) %}{{ parts[i] }}{% endfor %}",
    "{%- set _ = parts.append({'type': 'text'}) -%}{% set index = loop.index0 + 1 %}{{ messages[index].role }}",
    "{% set kinds = {'string': 'str'} %}{{ kinds[spec.type] }}{{ messages[-1]['content'] }}",
  ])('%s', template => {
    expect(judgeTemplate(template, 't')).toEqual([])
  })
})

test.each(Object.entries(templates))('the template of a family, %s, is clean', (_, template) => {
  expect(judgeTemplate(template, 't')).toEqual([])
  expect(judgeTemplate(`${template}{{ messages.__class__ }}`, 't').map(({ level }) => level)).toEqual([
    'dangerous',
  ])
})

describe('templates that leave their cage', () => {
  test.each([
    "{{ ''.__class__.__mro__ }}",
    "{{ ''['__class__'] }}",
    "{{ ''['__cla' ~ 'ss__'] }}",
    "{{ ''['__cla' 'ss__'] }}",
    "{{ ''[['__class', '__']|join] }}",
    "{{ ''['\\x5f\\x5fclass\\x5f\\x5f'] }}",
    "{{ ''['\\137\\137class\\137\\137'] }}",
    "{{ ''['__ssalc__'|reverse] }}",
    "{{ x|attr('name') }}",
    '{{ x | attr(y) }}',
    '{%- set a = cycler.__init__ -%}',
    '{% if lipsum.__globals__ %}{% endif %}',
    '{{ self._TemplateReference__context }}',
    '{{ self . __init__ }}',
    "{{ messages|map(attribute='__class__')|list }}",
    '{% raw %}{% endraw %}{{ x.__class__ }}',
    '{# comment #}{{ x.__class__ }}',
    "{{ '}}' }}{{ x.__class__ }}",
    '{{ x.__class__',
    '{{ raw }}{{ x.__class__ }}{% raw %}{% endraw %}',
    "{{ 'raw' }}{{ x.__class__ }}{% endraw %}",
    '{% raw x %}{{ x.__class__ }}{% endraw %}',
    "{{ ''['\\N{LOW LINE}\\N{LOW LINE}class\\N{low line}\\N{LOW LINE}'] }}",
    "{{ ''['__cla\\\nss__'] }}",
    "{{ ''['__CLASS__'|lower] }}",
    "{% set a = '__glo' %}{% set b = 'bals__' %}{{ cycler()[a ~ b] }}",
    "{% set a, b = 'ss__', '__cla' %}{{ ''[b ~ a] }}",
    '{% filter attr(x) %}text{% endfilter %}',
    "{{ messages|map('attr', x)|list }}",
    "{{ '{0.__class__}'.format(messages) }}",
    '{{ messages.gi_frame.f_back }}',
    "{{ messages|map(attribute='a.__class__')|list }}",
    `${"{% include 'x' %}".repeat(20)}{{ x.__class__ }}`,
  ])('%s', template => {
    expect(levels(template)).toContain('dangerous')
  })
})

test.each([
  "{% import 'x' as y %}",
  "{% include 'x' %}",
  "{%- extends 'x' %}",
  "{% from 'x' import y %}",
  "{% set a = '__cl' %}",
  "{{ '%c%c'|format(95, 95) }}",
  '{{ unclosed',
  "{{ 'unclosed }}",
  '{% set c = cycler %}',
  "{{ joiner['x'] }}",
  '{{ self.body() }}',
  "{{ '_' * 2 }}",
  "{% set u = '_' %}{{ x[u ~ u ~ 'cla' ~ 'ss' ~ u] }}",
  "{% set n = u ~ u ~ 'class' %}",
  "{{ x['%s' | format(y)] }}",
  "{{ x[['a', 'b'] | join] }}",
  "{% set i = '%s%sclass%s%s'|format('_', '_', '_', '_') %}{{ messages[i] }}",
  "{% set i = '--class--'.translate({45: 95}) %}{% set j = i %}{{ messages[j] }}",
  "{{ messages['--class--'.translate({45: 95})] }}",
  '{% set i %}__class__{% endset %}{{ messages[i] }}',
  '{% macro m() %}__class__{% endmacro %}{{ messages[m()] }}',
  "{% macro g(o, k) %}{{ o[k] }}{% endmacro %}{{ g(messages, 'XclassX'|replace('X', '__')) }}",
  "{% for k in ['XX', 'b'|replace('b', 'c')] %}{{ messages[k] }}{% endfor %}",
  '{% set i = dict(__in=1, it__=2)|join %}',
  '{{ [messages]|map(attribute=i)|list }}',
  '{{ [messages]|map(a, i)|list }}',
  '{{ [messages]|selectattr(i)|list }}',
  "{{ '{0.XclassX}'|replace('X', '__') }}",
  "{{ x['\\N{LATIN SMALL LETTER C}lass'] }}",
])('%s is an open question', template => {
  expect(levels(template)).toEqual(expect.arrayContaining(['unknown']))
})

test('a finding names the template and shows the block, cut and without control characters', () => {
  expect(
    judgeTemplate(`text\n{{ x.__class__\n\u001b }}${'y'.repeat(500)}`, 'tokenizer.chat_template'),
  ).toEqual([
    {
      level: 'dangerous',
      message:
        'The template tokenizer.chat_template reaches for __class__: programs that render it unguarded would run its code.',
      call: expect.stringMatching(/^\{\{ x\.__class__ {3}\}\}y+$/),
    },
  ])
})

test.each([
  ['open blocks', '{{'.repeat(200_000)],
  ['open texts', `{{ ${'"\\"'.repeat(200_000)}`],
  ['open comments', '{#'.repeat(200_000)],
  ['brackets', `{{ ${'['.repeat(400_000)} }}`],
  ['too long', 'x'.repeat(2_000_000)],
])('%s end soon', (_, template) => {
  const start = performance.now()
  expect(levels(template)).toContain('unknown')
  expect(performance.now() - start).toBeLessThan(15_000)
})

import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { dockerfile } from '../../../src/readers/commands/dockerfile.ts'
import type { Found } from '../../../src/readers/reader.ts'

const read = (text: string): readonly Found[] => [...dockerfile.read({ path: 'Dockerfile', text })]

const brief = (text: string): readonly string[] =>
  read(text).map(found => {
    if (found.kind === 'package')
      return [found.at.line, found.name, found.specifier].filter(Boolean).join(' ')
    return found.kind === 'unread' ? `${found.at.line} ?${found.what}` : `${found.at.line} ${found.kind}`
  })

test('reads a Dockerfile: the whole result', () => {
  const text = readFileSync('__tests__/fixtures/dockerfile/service.dockerfile', 'utf8')
  const expected: unknown = JSON.parse(readFileSync('__tests__/fixtures/dockerfile/service.json', 'utf8'))
  expect([...dockerfile.read({ path: 'app/service.dockerfile', text })]).toEqual(expected)
})

test.each<[string, string, readonly string[]]>([
  [
    'an escape directive',
    '# escape=`\nRUN pip install a `\n  b\nRUN dir c:\\\nRUN pip install c',
    ['2 a', '3 b', '5 c'],
  ],
  ['a directive below a comment is none', '# hello\n# escape=`\nRUN pip install a \\\n  b', ['3 a', '4 b']],
  [
    'comments and empty lines in a command',
    'RUN pip install \\\n# one\n\n  # two \\\n  a \\\n\n&& npm i b',
    ['5 a', '7 b'],
  ],
  ['a comment at the end of a continued file', 'RUN pip install a \\\n# end', ['1 a']],
  ['lower case', 'from x\nrun pip install a', ['2 a']],
  ['exec form over lines', 'RUN [ \\\n "pip", \\\n "install", \\\n "a" ]', ['4 a']],
  ['exec form with a shell', 'RUN ["sh", "-c", "pip install a && npm i $B"]', ['1 a', '1 ?npm i … $B']],
  ['exec form that is no JSON', "RUN ['pip', 'install', 'a']", []],
  ['exec form does not replace variables', 'ENV P=a\nCMD ["uvx", "$P"]', ['2 ?uvx … $P']],
  ['shell form of CMD', 'CMD npx a b', ['1 a']],
  ['an entry point with its command', 'ENTRYPOINT ["npx"]\nCMD ["-y", "a@1"]', ['2 a 1']],
  [
    'the last command of a stage counts',
    'CMD ["npx", "a"]\nCMD ["npx", "b"]\nFROM c\nCMD ["npx", "d"]',
    ['2 b', '4 d'],
  ],
  [
    'settings',
    'ARG A=1\nENV B "2"\nENV C=3 D="4 "\nARG E\nRUN pip install a==$A b==$B c==$C d==$D $E',
    ['5 a ==1', '5 b ==2', '5 c ==3', '5 d ==4', '5 ?pip install … $E'],
  ],
  [
    'variables of a command stay there',
    'RUN P=a; pip install $P\nRUN pip install $P',
    ['1 a', '2 ?pip install … $P'],
  ],
  [
    'here-documents',
    'RUN <<A cat && pip install a\nx\nA\nRUN <<EOF bash\npip install b\nEOF\nRUN bash <<"E O"\nRUN pip install c',
    ['1 a', '5 b', '8 c'],
  ],
  [
    'a here-document for another interpreter',
    'RUN <<EOF\n#!/usr/bin/env python3\npip install a\nEOF\nRUN <<EOF\n#!/bin/bash\npip install b\nEOF',
    ['7 b'],
  ],
  [
    'instructions in a here-document are text',
    'COPY <<EOF /x\nRUN pip install a\nEOF\nRUN pip install b',
    ['4 b'],
  ],
  ['a here-document without end hides nothing', 'RUN cat <<EOF\nRUN pip install a', ['2 a']],
  ['a marker in quotes is no here-document', 'RUN echo " <<EOF"\nRUN pip install a\nEOF', ['2 a']],
  ['ONBUILD over lines', 'ONBUILD \\\n RUN \\\n pip install a', ['3 a']],
  ['HEALTHCHECK', 'HEALTHCHECK --interval=1s --timeout=2s \\\n CMD npx a\nHEALTHCHECK NONE', ['2 a']],
  [
    'PowerShell',
    'RUN powershell -Command pip install a\nRUN pwsh -c dir',
    ['1 ?powershell -Command pip install a'],
  ],
  [
    'SHELL ends with its stage',
    'SHELL ["pwsh"]\nRUN pip install a\nFROM b\nRUN pip install c',
    ['2 ?pip install a', '4 c'],
  ],
  [
    'templates',
    '{{ header }}\n{% for x in y %}\nRUN {{ cmd }} && pip install a=={{ v }}\n{% endfor %}',
    ['3 a'],
  ],
  [
    'what is copied in is not read here',
    'COPY pip install a\nADD https://x.example/y /pip\nLABEL x="pip install b"',
    [],
  ],
])('%s', (_, text, expected) => {
  expect(brief(text)).toEqual(expected)
})

test.each<[string, string]>([
  ['options', `RUN ${'--mount=a '.repeat(50_000)}pip install a`],
  ['continuations', `RUN ${'\\\n'.repeat(100_000)}pip install a`],
  ['here-documents without end', 'RUN <<A\n'.repeat(30_000)],
  ['here-documents', 'RUN <<A <<B <<C\n'.repeat(10_000)],
  ['settings', 'ARG A=$A$A\n'.repeat(20_000)],
  ['exec forms', `RUN [${'"a", '.repeat(50_000)}"b"]`],
  ['ONBUILD', 'ONBUILD '.repeat(50_000)],
  ['bytes', String.fromCharCode(...Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 256))],
])('hostile text ends: %s', (_, text) => {
  const start = performance.now()
  const lines = text.split('\n').length
  for (const { at } of read(text)) {
    expect(at.line).toBeGreaterThan(0)
    expect(at.line).toBeLessThanOrEqual(lines)
  }
  expect(performance.now() - start).toBeLessThan(15_000)
})

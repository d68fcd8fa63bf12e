import { expect, test } from '@jest/globals'
import { childrenOf, isXml, readXml, textIn } from '../../../src/readers/syntax/xml.ts'

test('elements know their lines, attributes and text', () => {
  const root = readXml('<?xml version="1.0"?>\n<p>\n  <d a="1"><![CDATA[x]]></d>\n  <d>y</d>\n</p>\n')
  if (!isXml(root)) throw new Error(root.why)
  expect(childrenOf(root, 'd').map(({ line, text }) => `${line} ${text}`)).toEqual(['3 x', '4 y'])
  expect(root.children[0]?.attributes.get('a')).toBe('1')
  expect(textIn(root, 'd')).toBe('x')
})

test.each([
  ['<a>', /./],
  ['', /./],
  ['<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', /./],
  [`${'<a>'.repeat(5000)}`, /nested deeper/],
  ['<a>\n<<<<<<< ours\n</a>', /merge conflict/],
])('%j is a fault', (text, why) => {
  const found = readXml(text)
  if (isXml(found)) throw new Error('read')
  expect(found.why).toMatch(why)
})

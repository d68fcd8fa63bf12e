import { describe, expect, test } from '@jest/globals'
import { notebookImports } from '../../../src/readers/imports/notebook-imports.ts'
import { pythonImportsReader } from '../../../src/readers/imports/python-imports.ts'
import { fixture } from '../manifests/row.ts'
import { importRows } from './import-row.ts'

describe('python-imports', () => {
  test('finds every form of import and what surrounds it', () => {
    expect(importRows(pythonImportsReader, 'app/main.py', fixture('python-imports/statements.py'))).toEqual([
      '4: yaml, of pyyaml',
      '5: numpy, perhaps of numpy',
      '5: pandas, perhaps of pandas',
      '6: google.cloud.storage, of google-cloud-storage',
      '6: google.cloud.bigquery, of google-cloud-bigquery',
      '12: foo, perhaps of foo',
      '14: ujson, perhaps of ujson, optional',
      '16: simplejson, perhaps of simplejson, optional',
      '17: one, perhaps of one, optional',
      '20: two, perhaps of two',
      '24: three, perhaps of three, dev',
      '26: four, perhaps of four',
      '28: five, perhaps of five, optional',
      '30: six_, perhaps of six',
      '32: seven, perhaps of seven, optional',
      '37: eight, perhaps of eight',
      '38: nine, perhaps of nine',
      '38: ten, perhaps of ten',
      '41: eleven, perhaps of eleven',
      '44: twelve, perhaps of twelve',
      '45: thirteen, perhaps of thirteen',
    ])
  })

  test('knows what the metadata of a script names', () => {
    expect(importRows(pythonImportsReader, 'app/main.py', fixture('python-imports/scripted.py'))).toEqual([
      '5: missing_one, perhaps of missing-one',
    ])
  })

  test('stands what is no module', () => {
    expect(importRows(pythonImportsReader, 'app/main.py', fixture('python-imports/hostile.py'))).toEqual([
      '1: constructor, perhaps of constructor',
      '2: requеsts, perhaps of requеsts',
      '18: deep, perhaps of deep, optional',
      '20: deeper, perhaps of deeper, optional',
    ])
  })

  test('imports of tests are those of nobody else', () => {
    expect(importRows(pythonImportsReader, 'tests/test_app.py', 'import hypothesis\n')).toEqual([
      '1: hypothesis, perhaps of hypothesis, dev',
    ])
  })

  test('knows what was in the standard library once, and what comes with Python', () => {
    const text = 'import imp, asyncore, distutils.core, tomllib, _thread, __future__, pip, setuptools\n'
    expect(importRows(pythonImportsReader, 'a.py', text)).toEqual([])
  })

  test('follows namespaces as far as they tell', () => {
    const text = [
      'import google.cloud.storage.blob',
      'from google.cloud import pubsub_v1, invented_v2',
      'from google import genai',
      'from azure.ai import something',
      'import azure.identity.aio as aio',
      'import opentelemetry.trace',
      'import ruamel.yaml',
      'import google',
    ].join('\n')
    expect(importRows(pythonImportsReader, 'a.py', text)).toEqual([
      '1: google.cloud.storage, of google-cloud-storage',
      '2: google.cloud.pubsub_v1, of google-cloud-pubsub',
      '2: google.cloud.invented_v2, perhaps of google-cloud-invented',
      '3: google.genai, of google-genai',
      '5: azure.identity, of azure-identity',
      '6: opentelemetry.trace, of opentelemetry-api',
      '7: ruamel.yaml, of ruamel-yaml',
    ])
  })

  test('tells the gravest of several imports of a module', () => {
    const text = 'try:\n  import a\nexcept ImportError:\n  pass\nimport a.b\nif TYPE_CHECKING:\n  import a\n'
    expect(importRows(pythonImportsReader, 'x.py', text)).toEqual(['5: a, perhaps of a'])
  })
})

describe('notebook-imports', () => {
  test('reads cells on their own lines, without magics', () => {
    expect(importRows(notebookImports, 'a.ipynb', fixture('notebook-imports/notebook.ipynb'))).toEqual([
      '19: torch, perhaps of torch',
      '20: sklearn, of scikit-learn',
      '39: one_line, perhaps of one-line',
      '39: cv2, of opencv-python or opencv-python-headless or opencv-contrib-python or opencv-contrib-python-headless',
    ])
  })

  test('reads worksheets of old notebooks', () => {
    expect(importRows(notebookImports, 'a.ipynb', fixture('notebook-imports/old.ipynb'))).toEqual([
      '1: pandas, perhaps of pandas',
      '1: invented_name, perhaps of invented-name',
    ])
  })

  test('leaves other languages alone', () => {
    expect(importRows(notebookImports, 'a.ipynb', fixture('notebook-imports/julia.ipynb'))).toEqual([])
  })

  test('tells a notebook that is none', () => {
    expect(importRows(notebookImports, 'a.ipynb', '{"cells": [')).toEqual([
      '1: BROKEN "{"cells": [": no valid notebook: expected "]"',
    ])
  })
})

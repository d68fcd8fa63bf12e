import { describe, expect, test } from '@jest/globals'
import { hostsOf, importedAs, providersOf } from '../../src/data/import-map.ts'
import { misnamed } from '../../src/data/misnamed.ts'
import { isHosted, isPythonStdlib } from '../../src/data/python-stdlib.ts'

describe('the map of imports', () => {
  test.each([
    ['yaml', 'yaml', ['pyyaml'], true],
    ['yaml.constructor', 'yaml', ['pyyaml'], true],
    ['PIL.Image', 'PIL', ['pillow'], true],
    ['llama_cpp', 'llama_cpp', ['llama-cpp-python'], true],
    ['open_clip', 'open_clip', ['open-clip-torch'], true],
    ['faiss', 'faiss', ['faiss-cpu', 'faiss-gpu'], true],
    ['google.protobuf.message', 'google.protobuf', ['protobuf'], true],
    [
      'opentelemetry.instrumentation.fastapi',
      'opentelemetry.instrumentation.fastapi',
      ['opentelemetry-instrumentation-fastapi'],
      true,
    ],
    [
      'opentelemetry.instrumentation.invented',
      'opentelemetry.instrumentation.invented',
      ['opentelemetry-instrumentation-invented'],
      false,
    ],
    ['numpy.linalg', 'numpy', ['numpy'], false],
    ['some_thing.a', 'some_thing', ['some-thing'], false],
    ['__proto__', '__proto__', ['proto'], false],
    ['constructor', 'constructor', ['constructor'], false],
  ])('%s', (dotted, module, candidates, mapped) => {
    expect(providersOf(dotted)).toEqual({ module, candidates, mapped })
  })

  test.each(['google', 'google.cloud', 'azure', 'azure.ai.invented', 'opentelemetry.invented', 'snowflake'])(
    'of %s nothing can be said',
    dotted => expect(providersOf(dotted)).toBeUndefined(),
  )

  test('tells names of modules that are no names of packages', () => {
    expect(importedAs('pil')).toEqual(['pillow'])
    expect(importedAs('rest-framework')).toEqual(['djangorestframework'])
    expect(importedAs('google-cloud-storage')).toBeUndefined()
    expect(importedAs('numpy')).toBeUndefined()
    expect(misnamed('pypi', 'debug-toolbar')?.names).toEqual(['django-debug-toolbar'])
    expect(misnamed('npm', 'debug-toolbar')).toBeUndefined()
  })

  test('knows who comes along with whom', () => {
    expect(hostsOf('starlette')).toEqual(['fastapi'])
    expect(hostsOf('requests')).toEqual([])
  })
})

test('the standard library of all versions, and what hosts bring along', () => {
  for (const name of [
    'os',
    'tomllib',
    'imp',
    'asyncore',
    'distutils',
    'urllib2',
    'cPickle',
    'winreg',
    '_thread',
    '__future__',
  ]) {
    expect([name, isPythonStdlib(name)]).toEqual([name, true])
  }
  for (const name of ['numpy', 'tests', 'attr', '__proto__', '']) {
    expect([name, isPythonStdlib(name)]).toEqual([name, false])
  }
  expect(isHosted('google.colab.drive')).toBe(true)
  expect(isHosted('google.cloud')).toBe(false)
  expect(isHosted('pkg_resources')).toBe(true)
})

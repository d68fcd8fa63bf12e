import { expect, test } from '@jest/globals'
import { withBuilds } from '../../src/readers/builds.ts'
import { aPackage } from '../support/asking.ts'

const parent = aPackage({
  name: 'com.acme:all',
  ecosystem: 'maven',
  version: '1.0.0',
  origin: 'workspace',
  address: 'all/pom.xml',
})

test('what the tree does not hold comes from a registry, and is looked up once', async () => {
  const asked: string[] = []
  const exists = async (_: string, path: string) => {
    asked.push(path)
    return path === 'all/pom.xml'
  }
  const build = withBuilds({ exists })
  expect(await build(parent)).toBe(parent)
  expect(await build(parent)).toBe(parent)

  const { address: _, ...rest } = parent
  expect(await build({ ...parent, address: 'gone/pom.xml' })).toEqual({ ...rest, origin: 'registry' })
  expect(await build({ ...parent, address: '../pom.xml' })).toEqual({ ...rest, origin: 'registry' })
  expect(asked).toEqual(['all/pom.xml', 'gone/pom.xml'])
})

test('a workspace without a place, and everything else, stays', async () => {
  const build = withBuilds({ exists: async () => false })
  const { address: _, ...workspace } = parent
  expect(await build(workspace)).toBe(workspace)
  const path = aPackage({ name: 'x', origin: 'path', address: '../x' })
  expect(await build(path)).toBe(path)
})

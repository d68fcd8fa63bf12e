import { expect, test } from '@jest/globals'
import { proxyFor, proxyOf } from '../src/proxy.ts'

const P = 'http://proxy.example:3128'

test.each([
  ['https://api.example/x', { https_proxy: P }, P],
  ['https://api.example/x', { HTTPS_PROXY: P }, P],
  ['https://api.example/x', { https_proxy: P, HTTPS_PROXY: 'http://other.example' }, P],
  ['https://api.example/x', { http_proxy: P }, undefined],
  ['http://api.example/x', { http_proxy: P }, P],
  ['https://api.example/x', { https_proxy: 'proxy.example:3128' }, P],
  ['https://api.example/x', { https_proxy: '' }, undefined],
  ['https://api.example/x', { https_proxy: P, no_proxy: '*' }, undefined],
  ['https://api.example/x', { https_proxy: P, no_proxy: 'api.example' }, undefined],
  ['https://api.example/x', { https_proxy: P, NO_PROXY: 'a.example, .EXAMPLE' }, undefined],
  ['https://api.example/x', { https_proxy: P, no_proxy: '*.example' }, undefined],
  ['https://api.example/x', { https_proxy: P, no_proxy: 'pi.example' }, P],
  ['https://api.example/x', { https_proxy: P, no_proxy: 'api.example:443' }, undefined],
  ['https://api.example/x', { https_proxy: P, no_proxy: 'api.example:8443' }, P],
  ['https://api.example:8443/x', { https_proxy: P, no_proxy: 'api.example:8443' }, undefined],
  ['https://api.example/x', { https_proxy: P, no_proxy: ',, ' }, P],
] as const)('%s with %j goes through %s', (address, env, expected) => {
  expect(proxyOf(new URL(address), env)).toBe(expected)
})

test('nothing is loaded where no variable is set, and one connection is kept where one is', async () => {
  expect(await proxyFor('https://api.example/x', {})).toBeUndefined()
  const [one, other] = await Promise.all(
    [1, 2].map(() => proxyFor('https://api.example/x', { https_proxy: P })),
  )
  expect(one).toBeInstanceOf(Function)
  expect(other).toBe(one)
})

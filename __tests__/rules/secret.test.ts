/** Keys in texts of messages: none is shown, and what only looks a little like one is masked as well. */
import { expect, test } from '@jest/globals'
import { masked } from '../../src/rules/agent/secrets.ts'
import { secretIn, withoutKeys } from '../../src/rules/secret.ts'

const BODY = 'q7Zt9LmW4vKx2RbN8sGd5HcJ3TfP6YwQ1nUe0aVo'

/** Put together here, so that no scanner of secrets takes this file for a leak. */
const key = (prefix: string, body = BODY) => [prefix, body].join('')

test.each(['sk-', 'gh' + 'u_', 'rk_' + 'live_', 'nt' + 'n_', 'lin_' + 'api_', 'fig' + 'd_'])(
  '%s… is a key, and its text is not shown',
  prefix => {
    expect(secretIn(`TOKEN=${key(prefix)}`)?.what).toContain(`(${prefix}…, ${prefix.length + 40} characters)`)
    expect(withoutKeys(`run --with ${key(prefix)} now`)).toBe('run --with *** now')
  },
)

test('a key that is no real one is masked, too, and words of prose are not', () => {
  expect(withoutKeys(`use ${key('sk-', 'x'.repeat(20))}`)).toBe('use ***')
  expect(withoutKeys('a risk-averse and task-oriented text on fc-cache')).toBe(
    'a risk-averse and task-oriented text on fc-cache',
  )
})

test('a private key and a signed token are masked with what follows them', () => {
  const pem = ['-----BEGIN RSA ', 'PRIVATE KEY-----', '\nMIIE', BODY, '\n'].join('')
  expect(withoutKeys(`echo "${pem}`)).toBe('echo "***')
  const signed = [`eyJ${BODY}`, `eyJ${BODY}`, BODY].join('.')
  expect(masked(`curl -d ${signed}`)).toBe('curl -d ***')
})

test('a token of Hugging Face may be letters alone, and a name of several words is none', () => {
  const letters = ['hf', ['kWzQvTnY', 'bRjLmXpC', 'dFgHsUaE', 'oIqNwZyBtP'].join('')].join('_')
  expect(secretIn(letters)?.what).toBe('a token of Hugging Face (hf_…, 37 characters)')
  expect(secretIn('hf_downloadModelFromTheHubWithoutAnything')).toBeUndefined()
  expect(secretIn(`hf_${'abcdefghijklmnopqrstuvwxyzabcdefghij'}`)).toBeUndefined()
})

import { expect, test } from '@jest/globals'
import { packageAbsent } from '../../../src/rules/package/absent.ts'
import { cases, check } from '../../support/cases.ts'
import { npm, pypi, release } from '../samples.ts'

cases(packageAbsent, {
  accepts: [
    { reference: npm('left-padder'), release: release() },
    {
      name: 'a package of a git repository',
      reference: npm('left-padder', { origin: 'git', address: 'git+ssh://git.example/x' }),
    },
    {
      name: 'a private name that is asked of nobody',
      reference: npm('left-padder', { private: { asked: false } }),
    },
  ],
  reports: [
    {
      reference: npm('left-padder'),
      says: ['left-padder does not exist in the npm registry.'],
      fix: 'Did you mean left-pad? If it is your own, list it under `private` in the policy.',
    },
    {
      reference: npm('beautifulsoup4'),
      says: ['beautifulsoup4 does not exist in the npm registry.'],
      fix: 'A package of that name exists on PyPI, not on the npm registry.',
    },
    { reference: pypi('yaml'), says: ['yaml does not exist in PyPI.'], fix: 'Install pyyaml instead.' },
    { reference: pypi('starlette-reverse-proxy'), says: ['does not exist'], fix: 'Did you mean starlette?' },
    { reference: npm('zzqqxxyyvv'), says: ['does not exist'], fix: /^Remove it: / },
    {
      name: 'in a text',
      reference: npm('left-padder', { surface: 'docs' }),
      says: ['does not exist'],
      atMost: 'warning',
    },
    {
      name: 'an own registry has none either',
      reference: npm('@acme/x', { private: { asked: true } }),
      says: ['@acme/x does not exist'],
    },
    {
      name: 'with an extra index',
      reference: pypi('acme-core', { indexes: [{ url: 'https://pypi.acme.example/simple', extra: true }] }),
      says: ['The extra index does not help: anybody may register the name.'],
    },
    {
      name: 'with another main index, which was not asked',
      reference: pypi('acme-core', { indexes: [{ url: 'https://pypi.acme.example/simple', extra: false }] }),
      says: ['acme-core is installed from https://pypi.acme.example/simple, which was not asked'],
    },
    {
      name: 'on GitHub, which hides what is private',
      reference: npm('acme/gone', { ecosystem: 'githubactions', surface: 'config' }),
      says: ['acme/gone does not exist on GitHub, or is hidden from who asks.'],
    },
    {
      name: 'in a channel',
      reference: npm('numpyy', { ecosystem: 'conda', registry: 'conda-forge' }),
      says: ['numpyy does not exist in the conda channel conda-forge.'],
    },
    {
      name: 'a Go module',
      reference: npm('git.example/x/y', { ecosystem: 'golang' }),
      says: ['git.example/x/y does not exist in the Go module proxy.'],
    },
    {
      name: 'an image',
      reference: npm('docker.io/library/ngnix', { ecosystem: 'docker', registry: 'docker.io' }),
      says: [
        'docker.io/library/ngnix does not exist in the image registry docker.io, or is hidden from who asks.',
      ],
    },
    {
      name: 'where a route leads',
      reference: npm('@acme/x', {
        private: { asked: true },
        route: { url: 'https://npm.acme.example/', by: '.npmrc:3', own: true },
        indexes: [{ url: 'https://npm.acme.example/', extra: false }],
      }),
      says: ['@acme/x does not exist in npm.acme.example, where .npmrc:3 sends it.'],
      fix: /^If it is your own/,
    },
    {
      name: 'a hostile name',
      reference: npm('__proto__'),
      says: ['__proto__ does not exist in the npm registry.'],
    },
    {
      name: 'a name of two lines',
      reference: npm('a\nb'),
      says: ['a\nb does not exist in the npm registry.'],
    },
  ],
})

test.each([
  ['requsts', 'requsts==2.31.0  # http', 'requests==2.31.0  # http'],
  ['yaml', 'yaml', 'pyyaml'],
  ['cv2', 'cv2', undefined],
  ['zzqqxxyyvv', 'zzqqxxyyvv', undefined],
  ['starlette-reverse-proxy', 'starlette-reverse-proxy', undefined],
])('the line of %s is only rewritten when one name was certainly meant', (name, line, text) => {
  const [problem] = check(packageAbsent, { reference: pypi(name, { line }) })
  expect(problem?.suggestion?.text).toBe(text)
})

/** References of images, and the variables in them. */
import { expect, test } from '@jest/globals'
import { HOLE } from '../../../src/readers/commands/expansion.ts'
import { imageOf } from '../../../src/readers/images/image.ts'
import { substitute } from '../../../src/readers/images/substitute.ts'

const DIGEST = `sha256:${'0a'.repeat(32)}`

test.each<[string, string, string | undefined, boolean]>([
  ['nginx', 'docker.io/library/nginx', undefined, false],
  ['nginx:1.27-alpine', 'docker.io/library/nginx', '1.27-alpine', false],
  ['user/image', 'docker.io/user/image', undefined, false],
  ['docker.io/nginx', 'docker.io/library/nginx', undefined, false],
  ['index.docker.io/user/image:1', 'docker.io/user/image', '1', false],
  ['Docker.IO/user/image', 'docker.io/user/image', undefined, false],
  ['localhost/image', 'localhost/image', undefined, false],
  ['localhost:5000/image:2', 'localhost:5000/image', '2', false],
  ['registry.example:443/a/b/c', 'registry.example:443/a/b/c', undefined, false],
  ['ghcr.io/owner/image:tag', 'ghcr.io/owner/image', 'tag', false],
  ['a_b/c__d/e-f.g', 'docker.io/a_b/c__d/e-f.g', undefined, false],
  [`nginx@${DIGEST}`, 'docker.io/library/nginx', DIGEST, true],
  [`nginx:1@${DIGEST}`, 'docker.io/library/nginx', DIGEST, true],
  ['docker://alpine:3', 'docker.io/library/alpine', '3', false],
  [`nginx:${HOLE}`, 'docker.io/library/nginx', undefined, false],
])('%s', (text, name, version, pinned) => {
  expect(imageOf(text)).toMatchObject({ name, pinned })
  expect(imageOf(text)?.version).toBe(version)
})

test('a tag and a digest stand in the specifier together', () => {
  expect(imageOf(`nginx:1@${DIGEST}`)).toMatchObject({ specifier: `1@${DIGEST}`, written: 'nginx' })
})

test.each([
  '',
  ' ',
  'Upper',
  'a b',
  './x',
  '../x',
  '/x',
  'a//b',
  'a:b:c',
  'x:',
  ':1',
  'a@sha256:short',
  `${HOLE}/x`,
  `a${HOLE}`,
  '$X',
  '<image>',
  'https://files.example/x',
  'a'.repeat(600),
  '-x',
  '__proto__',
])('%j is no image that is known', text => {
  expect(imageOf(text)).toBeUndefined()
})

const lookup = (name: string) =>
  new Map([
    ['A', ['one']],
    ['EMPTY', ['']],
  ]).get(name)

test.each([
  ['x:$A', 'x:one'],
  ['x:§{A}y', 'x:oney'],
  ['x:§{B:-two}', 'x:two'],
  ['x:§{A:-two}', 'x:one'],
  ['x:§{EMPTY:-two}', 'x:two'],
  ['x:§{EMPTY-two}', 'x:'],
  ['x:§{B:-§{C:-three}}', 'x:three'],
  ['x:§{A:?needed}', 'x:one'],
  ['x:§{B:?needed}', `x:${HOLE}`],
  ['x:§{A:+other}', 'x:other'],
  ['x:$B', `x:${HOLE}`],
  ['x$$A', 'x$A'],
  ['x§{', `x${HOLE}`],
])('%s is %j', (written, expected) => {
  // The linter takes a brace behind a dollar for a template string.
  expect(substitute(written.replaceAll('§', '$'), lookup)).toBe(expected)
})

test('hostile variables end', () => {
  const start = performance.now()
  for (const text of [
    '$'.repeat(100_000),
    '${A:-'.repeat(50_000),
    '${'.repeat(100_000),
    `${'${A:-x'.repeat(300)}${'}'.repeat(300)}`,
  ])
    expect(substitute(text, lookup).length).toBeLessThanOrEqual(2000)
  expect(performance.now() - start).toBeLessThan(15_000)
})

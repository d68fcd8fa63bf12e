/** The order of versions, by the examples of each ecosystem's own documentation. */
import { describe, expect, test } from '@jest/globals'
import { ECOSYSTEMS, type Ecosystem } from '../../src/ecosystem.ts'
import { compare, descending } from '../../src/versions/index.ts'

/** From low to high; within one string versions that are equal, between blanks. */
const chains: readonly (readonly [Ecosystem, readonly string[]])[] = [
  [
    'npm',
    ['1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-beta.2', '1.0.0-beta.11', '1.0.0-rc.1', '1.0.0 v1.0.0', '2.0.0'],
  ],
  ['jsr', ['0.1.0', '1.0.0-rc.1', '1.0.0']],
  ['pypi', ['1.0.dev1', '1.0a1', '1.0rc1', '1.0 1.0.0', '1.0.post1', '1!0.1']],
  ['cargo', ['0.9.9', '1.0.0-alpha', '1.0.0', '1.0.1', '1.10.0']],
  [
    'golang',
    [
      'v0.0.0-20191109021931-daa7c04131f5',
      'v0.1.0',
      'v1.2.3-pre',
      'v1.2.3-pre.0.20191109021931-daa7c04131f5',
      'v1.2.3 1.2.3',
      'v2.0.0+incompatible',
    ],
  ],
  ['gem', ['0.9', '1.0.a', '1.0.b1', '1.0.pre', '1.0.rc2', '1.0 1.0.0', '1.0.1', '1.1', '1.10', '2.0.0-x86']],
  [
    'maven',
    [
      '1-alpha-1 1-a1 1.0-alpha1',
      '1-beta',
      '1-milestone 1.milestone',
      '1-rc 1-cr 1-RC',
      '1-snapshot',
      '1 1.0 1.0.0 1.ga 1-ga 1-0 1.final 1-release',
      '1-sp',
      '1-foo2 1.foo2',
      '1-foo10',
      '1-1',
      '1.1 1.1.0',
      '1.2',
      '1.10',
    ],
  ],
  [
    'nuget',
    [
      '1.0.0-alpha 1.0-ALPHA',
      '1.0.0-beta',
      '1.0.0-beta.2',
      '1.0.0-beta.11',
      '1.0.0 1.0 1.0.0.0 1.0.0+build',
      '1.0.0.1',
      '1.0.1',
      '1.1',
    ],
  ],
  [
    'composer',
    [
      '1.0-dev 1.0.0-dev',
      '1.0-alpha1 1.0a1',
      '1.0-beta1',
      '1.0-RC1',
      '1.0-RC2',
      '1.0 v1.0.0 1.0.0.0',
      '1.0-patch1 1.0p1',
      '1.0.1',
      '1.10',
    ],
  ],
  ['pub', ['1.0.0-dev.1', '1.0.0', '1.0.0+1', '1.0.0+2', '1.0.1']],
  ['hex', ['2.0.0-rc.0', '2.0.0-rc.1', '2.0.0', '2.0.1', '2.10.0']],
  [
    'conda',
    [
      '0.4 0.4.0',
      '0.4.1.rc 0.4.1.RC',
      '0.4.1',
      '0.5a1',
      '0.5b3',
      '0.5C1',
      '0.5',
      '0.9.6',
      '0.960923',
      '1.0',
      '1.1dev1',
      '1.1a1',
      '1.1.0dev1 1.1.dev1',
      '1.1.a1',
      '1.1.0rc1',
      '1.1.0 1.1',
      '1.1.0post1 1.1.post1',
      '1.1post1',
      '1996.07.12',
      '1!0.4.1',
      '1!3.1.1.6',
      '2!0.4.1',
    ],
  ],
  ['swift', ['1.0.0-beta.1', '1.0.0', '1.0.1', '2.0.0']],
]

test('every ecosystem has an order, or is known to have none', () => {
  const ordered = new Set(chains.map(([ecosystem]) => ecosystem))
  const without = ECOSYSTEMS.filter(ecosystem => !ordered.has(ecosystem))
  expect(without).toEqual(['githubactions', 'github', 'docker'])
  expect(without.map(ecosystem => compare(ecosystem, '1.0.0', '2.0.0'))).toEqual(without.map(() => undefined))
})

describe.each(chains)('%s', (ecosystem, chain) => {
  test('ascends', () => {
    const steps = chain.map(step => step.split(' '))
    for (const [place, low] of steps.entries()) {
      for (const [other, high] of steps.entries()) {
        const signs = low.flatMap(a =>
          high.map(b => `${a} ${Math.sign(compare(ecosystem, a, b) ?? Number.NaN)} ${b}`),
        )
        expect(signs).toEqual(low.flatMap(a => high.map(b => `${a} ${Math.sign(place - other)} ${b}`)))
      }
    }
  })

  test('hostile texts are no versions, and end at once', () => {
    const hostile = [
      '',
      ' ',
      '__proto__',
      '\ud800',
      '1\n',
      `${'1.'.repeat(5000)}`,
      '1'.repeat(300),
      'a-'.repeat(90),
      '../..',
    ]
    const began = Date.now()
    for (const text of hostile) {
      expect([undefined, 0]).toContain(compare(ecosystem, text, text))
      expect(() => compare(ecosystem, text, '1.0.0')).not.toThrow()
    }
    expect(Date.now() - began).toBeLessThan(2000)
  })

  test('sorts what it can read', () => {
    const chainOf = chain.map(step => step.split(' ')[0] ?? '')
    expect(descending(ecosystem, ['no version!', ...chainOf])).toEqual(chainOf.toReversed())
  })
})

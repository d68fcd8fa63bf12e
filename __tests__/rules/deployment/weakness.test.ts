/** The pieces that weaknesses are found and mended with. */
import { describe, expect, test } from '@jest/globals'
import type { SettingTest } from '../../../src/data/component.ts'
import { guardingOf, isHelpless } from '../../../src/rules/deployment/guard.ts'
import { mended } from '../../../src/rules/deployment/mend.ts'
import { holdsFor } from '../../../src/rules/deployment/ranges.ts'
import { fulfilled, holds } from '../../../src/rules/deployment/setting-test.ts'
import { weaknesses, weaknessProblem } from '../../../src/rules/deployment/weakness.ts'
import { raised, worsened } from '../../../src/rules/deployment/worsened.ts'
import { before, deployment, port, secret, value } from '../../support/deployment.ts'

describe('statements hold for versions', () => {
  test.each<[string | undefined, string | undefined, string | undefined, boolean]>([
    [undefined, '1.0.0', undefined, true],
    ['<3.0.1', '3.0.0', undefined, true],
    ['<3.0.1', '3.0.1', undefined, false],
    ['>=2.5.6 <4.6.34', '4.6.33', undefined, true],
    // What has no version is what is newest.
    ['<3.0.1', undefined, undefined, false],
    ['>=3.0.1', undefined, undefined, true],
    ['>=2.5.6 <4.6.34', undefined, undefined, false],
    ['<1.0.0 || >=2.0.0', undefined, undefined, true],
    ['1.82.7 || 1.82.8', undefined, undefined, false],
    // A patch behind a hyphen comes before the release for npm, and after it for nobody.
    ['<2.2.7', '2.2.7-patch.1', 'pkg:npm/flowise@2.2.7-patch.1', true],
    ['<1.3.0', '1.3.0rc1', 'pkg:pypi/langflow@1.3.0rc1', true],
    ['<26.03', '25.12', undefined, true],
    ['<b8492', 'b10000', undefined, false],
    // What cannot be read claims nothing.
    ['<3.0.1', 'latest', undefined, false],
  ])('%s at %s of %s', (versions, version, purl, expected) => {
    expect(
      holdsFor(versions === undefined ? {} : { versions }, {
        ...(version === undefined ? {} : { version }),
        ...(purl === undefined ? {} : { purl }),
      }),
    ).toBe(expected)
  })
})

describe('settings', () => {
  const settings = new Map([
    ['ON', value(' "True" ')],
    ['EMPTY', value("''")],
    ['NOTHING', value('')],
    ['SECRET', secret()],
    ['LATER', value('$X', 3, { by: 'unresolved' })],
    ['LIST', value('["fs", "net"]')],
    ['KEY_FILE', value('/run/secrets/key')],
    ['--api_key', value('x')],
    ['__proto__', value('true')],
  ])

  test.each<[SettingTest, boolean]>([
    [{ setting: 'ON', is: ['true'] }, true],
    [{ setting: 'ON', not: ['false'] }, true],
    [{ setting: 'ON', not: ['true'] }, false],
    [{ setting: ['OTHER', 'ON'], is: ['true'] }, true],
    [{ setting: 'EMPTY', is: [''] }, true],
    [{ setting: 'EMPTY', absent: true }, true],
    [{ setting: 'NOTHING', set: true }, false],
    [{ setting: 'SECRET', set: true }, true],
    [{ setting: 'SECRET', is: [''] }, false],
    [{ setting: 'SECRET', not: ['x'] }, false],
    [{ setting: 'LATER', set: true }, true],
    [{ setting: 'LATER', is: ['$X'] }, false],
    [{ setting: 'LIST', has: ['fs'] }, true],
    [{ setting: 'LIST', has: ['f'] }, false],
    [{ setting: 'KEY', set: true }, true],
    [{ setting: 'KEY', absent: true }, false],
    [{ setting: '--api-key', set: true }, true],
    [{ setting: 'constructor', set: true }, false],
    [{ setting: 'toString', absent: true }, true],
  ])('%j holds: %s', (one, expected) => {
    expect(holds(one, settings)).toBe(expected)
  })

  test('what is not there shows nowhere', () => {
    expect(fulfilled({ setting: 'X', absent: true }, settings)).toBeUndefined()
    expect(fulfilled({ setting: 'KEY', set: true }, settings)?.name).toBe('KEY_FILE')
  })
})

test('the first statement that holds decides, and only what lets everybody in is helpless', () => {
  expect(guardingOf(deployment({ component: 'flowise', version: '2.2.7' }))?.byDefault).toBe('open')
  expect(guardingOf(deployment({ component: 'flowise', version: '3.0.5' }))?.byDefault).toBe('first-visitor')
  expect(guardingOf(deployment({ component: 'flowise' }))?.byDefault).toBe('first-visitor')
  expect(isHelpless(deployment({ component: 'flowise' }))).toBe(false)
  expect(isHelpless(deployment({ component: 'ollama' }))).toBe(true)
  expect(isHelpless(deployment({ component: 'chroma', version: '0.5.0' }))).toBe(false)
  expect(isHelpless(deployment({ component: 'chroma', version: '1.0.0' }))).toBe(true)
  expect(guardingOf(deployment({ component: '__proto__' }))).toBeUndefined()
})

test('what was safe before is worse by one step', () => {
  const now = deployment()
  expect(worsened(now, () => true)).toBe('added')
  expect(worsened({ ...now, previous: before(now) }, () => true)).toBe('same')
  expect(worsened({ ...now, previous: before(now) }, side => side.previous !== undefined)).toBe('turned')
  expect(worsened({ ...now, previous: deployment({ component: 'n8n' }) }, () => true)).toBe('added')
  expect([raised('notice', 'turned'), raised('warning', 'turned'), raised('error', 'turned')]).toEqual([
    'warning',
    'error',
    'error',
  ])
  expect(raised('warning', 'added')).toBe('warning')
})

test('a weakness that needs somebody who comes in waits for a port', () => {
  const gateway = deployment({
    component: 'openclaw',
    service: 'gateway',
    known: true,
    settings: { '--bind': 'lan' },
  })
  expect(weaknesses(gateway, 'deployment-exposed')).toEqual([])
  const reached = { ...gateway, ports: [port('18789:18789')] }
  const [found] = weaknesses(reached, 'deployment-exposed')
  if (!found) throw new Error('nothing found')
  expect(weaknessProblem(reached, found)).toMatchObject({
    message:
      'OpenClaw (service gateway) sets --bind to "lan": the gateway of an agent with a shell answers the whole network.',
    atMost: 'warning',
    evidence: [{ what: 'source: openclaw/openclaw docker-compose.yml; vulhub openclaw/CVE-2026-25253' }],
  })
})

test.each([
  [
    '    --dashboard-host=0.0.0.0 --block',
    '--dashboard-host',
    '0.0.0.0',
    '    --dashboard-host=127.0.0.1 --block',
  ],
  [
    '    ray start --dashboard-host 0.0.0.0',
    '--dashboard-host',
    '0.0.0.0',
    '    ray start --dashboard-host 127.0.0.1',
  ],
  [
    '["ray", "--dashboard-host", "0.0.0.0"]',
    '--dashboard-host',
    '0.0.0.0',
    '["ray", "--dashboard-host", "127.0.0.1"]',
  ],
])('an option is mended where it stands: %s', (line, name, text, expected) => {
  const { suggestion } = mended(name, value(text, 4, { line }), '--dashboard-host=127.0.0.1')
  expect(suggestion).toEqual({ line: 4, endLine: 4, text: expected })
})

test.each([
  ['twice', 'A=1 A=1', 'A', '1', 'A=2'],
  ['another value', 'A=3', 'A', '1', 'A=2'],
  ['another setting', 'B=1', 'B', '1', 'A=2'],
  ['no sign between', 'A1', 'A', '1', 'A=2'],
  ['nothing to propose', 'A=1', 'A', '1', undefined],
])('nothing is mended: %s', (_, line, name, text, propose) => {
  expect(mended(name, value(text, 4, { line }), propose)).toEqual({})
})

test('hostile text takes no time', () => {
  const line = `${' '.repeat(100_000)}A${'"'.repeat(100_000)}`
  expect(mended('A', value('1', 4, { line }), 'A=2')).toEqual({})
  const settings = new Map([['A', value('['.repeat(1_000_000))]])
  expect(holds({ setting: 'A', has: ['x'] }, settings)).toBe(false)
})

import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { bytesOf } from '../../src/change.ts'
import { inspect } from '../../src/formats/index.ts'
import { defaults } from '../../src/formats/inspection/limits.ts'
import { bytes, type Piece } from '../support/bytes.ts'
import { look, messages, outcome } from '../support/inspecting.ts'
import * as r from '../support/rds.ts'

const evil = r.call(r.symbol('system'), r.strings('id'))
const first = async (data: Buffer): Promise<string> => {
  const { findings } = await look(data, 'model.rds')
  const [{ level = '', message = '', call, offset } = {}] = findings
  return `${level}: ${message} ${call ?? ''} ${offset ?? ''}`.trim()
}

test.each<[string, Buffer, string]>([
  ['numbers', r.rds(r.doubles(5)), 'rds safe complete'],
  ['version 2', r.rds(r.list(r.integers(3), r.strings('a')), 2), 'rds safe complete'],
  ['a linear model', r.rds(r.linearModel()), 'rds safe complete'],
  ['several objects', r.rda(r.pairlist(r.named('model', r.linearModel()))), 'rda safe complete'],
  ['an object of S4', r.rds(r.s4()), 'rds safe complete'],
  ['a sequence', r.rds(r.sequence()), 'rds safe complete'],
  ['a promise that has its value', r.rds(r.promise(r.symbol('x'), r.doubles(1))), 'rds safe complete'],
  ['compressed', gzipSync(r.rds(r.linearModel())), 'compressed rds safe complete'],
  ['compressed and bad', gzipSync(r.rds(r.promise(evil))), 'compressed rds dangerous complete'],
  ['a pointer', r.rds(r.list(r.pointer())), 'rds safe complete'],
  ['written as words', Buffer.from('A\n3\n262657\n197888\n5\nUTF-8\n254\n'), 'rds safe complete'],
  [
    'a promise in words',
    Buffer.from(
      'A\n2\n262657\n197888\n5\n252\n6\n1\n262153\n6\nsys\\164em\n2\n16\n1\n262153\n4\nid\\040x\n254\n',
    ),
    'rds dangerous complete',
  ],
  ['words that break off', Buffer.from('A\n2\n262657\n197888\n16\n5\n'), 'rds unknown unreadable'],
  ['version 4', r.rds(r.NULL, 4), 'unknown unknown unreadable'],
])('%s', async (_, data, expected) => {
  expect(await outcome(data, 'model.rds')).toBe(expected)
})

describe('what R would run', () => {
  test.each<[string, Piece, string]>([
    [
      'a promise',
      r.promise(evil),
      "dangerous: It holds a promise, which R before 4.4.0 evaluates when the object is looked at (CVE-2024-27322). system('id') 23",
    ],
    [
      'a promise in an attribute',
      r.withNames([r.promise(evil)], 'a'),
      "dangerous: It holds a promise, which R before 4.4.0 evaluates when the object is looked at (CVE-2024-27322). system('id') 31",
    ],
    [
      'a promise in an environment',
      r.environment(r.pairlist(r.named('x', r.promise(evil)))),
      "dangerous: It holds a promise, which R before 4.4.0 evaluates when the object is looked at (CVE-2024-27322). system('id') 52",
    ],
    [
      'any call in a promise',
      r.promise(r.call(r.symbol('f'), r.doubles(1))),
      'dangerous: It holds a promise, which R before 4.4.0 evaluates when the object is looked at (CVE-2024-27322). f() 23',
    ],
    [
      'a call by a reference',
      r.list(r.symbol('system'), r.promise(r.call(r.ref(1), r.strings('id')))),
      "dangerous: It holds a promise, which R before 4.4.0 evaluates when the object is looked at (CVE-2024-27322). system('id') 49",
    ],
    [
      'a stored call',
      r.list(evil),
      "dangerous: It holds a call of system, which R evaluates when the model is updated or printed. system('id') 31",
    ],
    [
      'a function',
      r.closure(r.call(r.symbol('{'), evil), r.pairlist(r.named('x', r.UNBOUND))),
      "dangerous: It holds a function that calls system, and runs when the model is used. function(x=) {(system('id')) 23",
    ],
    [
      'a compiled function',
      r.closure(r.compiled(r.compiledCall('system', r.strings('id')))),
      'dangerous: It holds a function that calls system, and runs when the model is used. function() 23',
    ],
    [
      'a harmless function',
      r.closure(r.call(r.symbol('log'), r.symbol('mu')), r.pairlist(r.named('mu', r.UNBOUND))),
      'unknown: It holds a function, which runs when the model is used. function(mu=) log(mu) 23',
    ],
    [
      'a promise without a call',
      r.promise(r.symbol('x')),
      'unknown: It holds a promise, which R before 4.4.0 evaluates when the object is looked at (CVE-2024-27322). x 23',
    ],
  ])('%s', async (_, object, says) => {
    expect(await first(r.rds(object))).toBe(says)
  })
})

test('what stands before a break counts', async () => {
  const whole = r.rds(r.list(r.promise(evil), r.doubles(4)))
  expect(await outcome(whole.subarray(0, whole.length - 8))).toBe('rds dangerous partial')
  const within = whole.subarray(0, whole.indexOf('id') + 2)
  expect(await outcome(within)).toBe('rds dangerous partial')
})

test.each<[string, Buffer, string]>([
  [
    'bytes behind',
    bytes(r.rds(r.NULL), 'more'),
    'unknown: 4 bytes stand behind the object, which R does not read.',
  ],
  [
    'a type',
    r.rds([Buffer.from([0, 0, 0, 77])]),
    'unknown: The file begins like an R object and is none: an object of the unknown type 77.',
  ],
  [
    'a reference',
    r.rds(r.ref(9)),
    'unknown: The file begins like an R object and is none: a reference to what was not read before.',
  ],
  [
    'a vector',
    r.rds([Buffer.from([0, 0, 0, 14, 0x7f, 0xff, 0xff, 0xff])]),
    'unknown: The file begins like an R object and is none: a part of the header passes the end of the file.',
  ],
  [
    'a list',
    r.rds([Buffer.from([0, 0, 0, 19, 0x7f, 0xff, 0xff, 0xff])]),
    'unknown: The file begins like an R object and is none: a list is longer than the file.',
  ],
  [
    'a negative length',
    r.rds([Buffer.from([0, 0, 0, 19, 0xff, 0xff, 0xff, 0xf0])]),
    'unknown: The file begins like an R object and is none: a negative length.',
  ],
])('%s that cannot be', async (_, data, says) => {
  expect(await messages(data)).toEqual([says])
})

test('depth costs no stack, and numbers are not read', async () => {
  const start = performance.now()
  const deep = bytes(
    r.rds([]),
    Buffer.from(Array.from({ length: 200_000 }, () => [0, 0, 0, 19, 0, 0, 0, 1]).flat()),
    bytes(r.NULL),
  )
  expect(await outcome(deep)).toBe('rds safe complete')
  const promises = r.rds(r.list(...Array.from({ length: 3000 }, () => r.promise(evil))))
  expect((await look(promises)).findings.length).toBeLessThan(100)
  const harmless = Array.from({ length: 5000 }, () => r.call(r.symbol('f')))
  expect(await outcome(r.rds(r.list(...harmless, evil)))).toBe('rds dangerous complete')
  expect((await look(r.rds(r.list(...harmless)), 'a.rds', { ...defaults, opcodes: 1000 })).verdict).toBe(
    'unknown',
  )
  expect((await inspect('a.rds', bytesOf(r.rds(r.doubles(1_000_000))))).read).toBeLessThan(600_000)
  expect(performance.now() - start).toBeLessThan(15_000)
})

import { describe, expect, test } from '@jest/globals'
import type { LoaderCall } from '../../../src/reference.ts'
import { modelLoader } from '../../../src/rules/model/loader.ts'
import { cases, check } from '../../support/cases.ts'
import { loader } from '../samples.ts'

const torch = (declared?: string, more: Partial<LoaderCall> = {}) =>
  loader('torch.load', {
    unsafe: 'default',
    library: { name: 'torch', safeFrom: '2.6.0', ...(declared === undefined ? {} : { declared }) },
    ...more,
  })
const off = loader('torch.load', { unsafe: 'option', argument: 'weights_only=False' })

cases(modelLoader, {
  accepts: [
    ...[
      '2.6.0',
      '==2.6.0',
      '>=2.6',
      '>=2.6,<3',
      '~=2.7',
      '^2.6',
      '>2.6',
      '==2.7.*',
      '=2.6',
      '2.8.0+cu128',
      '>=2.6 || ^3',
    ].map(declared => ({ name: `torch ${declared}`, reference: torch(declared) })),
    { name: 'allowed', reference: loader('joblib.load'), options: { allow: ['joblib.*'] } },
    {
      name: 'as before',
      reference: loader('pickle.load', { what: 'b', previous: loader('pickle.load', { what: 'a' }) }),
    },
    { name: 'safer than before', reference: torch('>=2.0', { previous: off }) },
  ],
  reports: [
    {
      reference: loader('pickle.load'),
      says: ['pickle.load runs whatever code the file names that it reads.'],
      fix: 'safetensors',
    },
    {
      name: 'an option',
      reference: off,
      says: ['torch.load is called with weights_only=False, so that the file that it reads can run code.'],
      fix: 'weights_only=True',
    },
    {
      name: 'worse than before',
      reference: { ...off, previous: torch('>=2.0') },
      says: ['weights_only=False'],
    },
    ...[
      '2.5.1',
      '>=2.0',
      '<3',
      '!=2.5',
      '>2.5',
      '^2',
      '==2.*',
      '*',
      'nonsense',
      '>=2.6 || ^1',
      '>=2.0,!=2.6',
    ].map(declared => ({
      name: `torch ${declared}`,
      reference: torch(declared),
      says: [
        `torch.load without weights_only=True lets the file run code with torch before 2.6.0, and "${declared}" is declared.`,
      ],
    })),
    { name: 'any torch', reference: torch(''), says: ['any version is declared'] },
    {
      name: 'torch that nobody declares',
      reference: torch(),
      says: ['no manifest near the file declares it'],
      atMost: 'warning',
    },
    {
      name: 'a notebook',
      reference: loader('dill.load', { surface: 'notebook' }),
      says: ['dill.load runs'],
      atMost: 'warning',
    },
  ],
})

describe('suggestions', () => {
  const suggested = (reference: LoaderCall) => check(modelLoader, { reference })[0]?.suggestion?.text

  test.each<[string, string | undefined]>([
    ['state = torch.load(path)', 'state = torch.load(path, weights_only=True)'],
    [
      '  m.load_state_dict(torch.load(f("a)"), map_location="cpu"))',
      '  m.load_state_dict(torch.load(f("a)"), map_location="cpu", weights_only=True))',
    ],
    ['a, b = torch.load(x), torch.load(y)', undefined],
    ['state = torch.load(', undefined],
    ['torch.load("\\")")', undefined],
    ['torch.load(x) # torch.load', 'torch.load(x, weights_only=True) # torch.load'],
    ['mytorch.load(x)', undefined],
    ['torch.load(x,)', undefined],
  ])('%s', (line, expected) => {
    expect(suggested(torch('>=2.0', { line }))).toBe(expected)
  })

  test('an argument is turned around', () => {
    expect(suggested({ ...off, line: 'x = torch.load(p, weights_only=False)' })).toBe(
      'x = torch.load(p, weights_only=True)',
    )
    expect(suggested({ ...off, line: 'x = torch.load(p,' })).toBeUndefined()
    const yaml = loader('yaml.load', {
      unsafe: 'option',
      argument: 'Loader=yaml.Loader',
      line: 'yaml.load(f, Loader=yaml.Loader)',
    })
    expect(suggested(yaml)).toBe('yaml.load(f, Loader=yaml.SafeLoader)')
  })
})

/** From a reference to a finding: a hub that serves recorded shapes is asked, and all rules judge what it says. */
import { describe, expect, test } from '@jest/globals'
import { openHttp } from '../../../src/asking.ts'
import { neededFacts } from '../../../src/policy/applicable.ts'
import { judge } from '../../../src/policy/judge.ts'
import { loadPolicy } from '../../../src/policy/load.ts'
import type { LockedModel, ModelReference } from '../../../src/reference.ts'
import { rules } from '../../../src/rules/index.ts'
import { gather } from '../../../src/sources/index.ts'
import { scene } from '../../support/asking.ts'
import { goodSafetensors } from '../../support/models.ts'
import { evil, pickle, stateDict } from '../../support/pickle.ts'
import type { HubRepository } from '../../support/registry/hub.ts'
import type { Registry } from '../../support/registry.ts'
import { torchZip } from '../../support/zip.ts'
import { COMMIT, model } from '../samples.ts'

const OFFLINE = openHttp({
  services: {},
  overrides: new Map(),
  offline: true,
  now: new Date('2026-11-20T12:00:00Z'),
  secret: () => undefined,
})

const now = new Date('2026-11-20T12:00:00Z')
const OBJECT = '65a1b2c30000000000000000'

/** A repository of which there is nothing to say. */
const plain = (more: Partial<HubRepository> = {}, info: object = {}): HubRepository => ({
  sha: COMMIT,
  files: { 'model.safetensors': goodSafetensors(), 'README.md': Buffer.from('# Words') },
  ...more,
  info: {
    _id: OBJECT,
    author: 'acme',
    createdAt: '2024-01-12T21:44:35.000Z',
    cardData: { license: 'apache-2.0', datasets: ['acme/words'] },
    securityRepoStatus: { scansDone: true, filesWithIssues: [] },
    ...info,
  },
})

const lock = (more: Partial<LockedModel> = {}): NonNullable<ModelReference['locked']> => ({
  base: {
    reference: 'hf:acme/bert',
    objectId: OBJECT,
    owner: 'acme',
    firstSeen: '2025-03-01',
    files: new Map(),
    at: { path: 'ai-artifacts.lock', line: 2 },
    ...more,
  },
})

const story = async (
  reference: ModelReference,
  fill: (registry: Registry) => void,
  preset = 'recommended',
  offline = false,
) => {
  const { registry, http: online } = await scene()
  const http = offline ? OFFLINE : online
  fill(registry)
  const policy = loadPolicy({ text: `version: 1\nextends: ${preset}\n`, path: 'policy.yml' }, rules, { now })
  const wanted = neededFacts(policy, rules, [reference])
  const evidence = await gather([reference], one => wanted.get(one) ?? new Set(), http)
  const { findings, conclusion } = judge({
    policy,
    rules,
    references: [reference],
    evidence,
    now,
    base: 'a',
    head: 'b',
    files: { changed: 1, read: 1 },
    notes: [],
  })
  return {
    conclusion,
    findings,
    brief: findings.map(
      ({ rule, severity, state }) => `${severity} ${rule}${state === 'violated' ? '' : ` (${state})`}`,
    ),
    asked: registry.asked.length,
  }
}

const pinned = { revision: COMMIT, pinned: true, id: `hf:acme/bert@${COMMIT}` } as const
const hub =
  (...entries: readonly (readonly [string, HubRepository])[]) =>
  (registry: Registry) => {
    for (const [name, entry] of entries) registry.hub.set(`models/${name}`, entry)
  }

test.each(['recommended', 'strict'])('a sound model at a full commit passes under %s', async preset => {
  const { brief, conclusion } = await story(model('acme/bert', pinned), hub(['acme/bert', plain()]), preset)
  expect(brief).toEqual([])
  expect(conclusion).toBe('pass')
})

test('an unpinned one is a warning with the commit of today', async () => {
  const line = 'm = AutoModel.from_pretrained("acme/bert")'
  const { brief, findings } = await story(model('acme/bert', { line }), hub(['acme/bert', plain()]))
  expect(brief).toEqual(['warning model-unpinned'])
  expect(findings[0]?.suggestion?.text).toBe(
    `m = AutoModel.from_pretrained("acme/bert", revision="${COMMIT}")`,
  )
})

describe('a name that was taken over', () => {
  test.each<
    [string, Partial<ModelReference>, readonly (readonly [string, HubRepository])[], readonly string[]]
  >([
    [
      'a redirect',
      { ...pinned, revision: 'main', pinned: false },
      [
        ['acme/bert', plain({ movedTo: 'new/bert' })],
        ['new/bert', plain()],
      ],
      ['error model-moved', 'warning model-unpinned'],
    ],
    [
      'a new object',
      { ...pinned, locked: lock() },
      [['acme/bert', plain({}, { _id: '69000000aaaaaaaaaaaaaaaa' })]],
      ['error model-moved'],
    ],
    [
      'a commit that is gone',
      { ...pinned, revision: 'f'.repeat(40) },
      [['acme/bert', plain({}, { createdAt: '2026-11-01T00:00:00Z' })]],
      ['error model-moved'],
    ],
    [
      'younger than its reference',
      { ...pinned, locked: lock({ objectId: undefined as never }) },
      [['acme/bert', plain({}, { createdAt: '2026-01-01T00:00:00Z' })]],
      ['error model-moved'],
    ],
  ])('%s', async (_, fields, entries, expected) => {
    const { brief, conclusion } = await story(model('acme/bert', fields), hub(...entries))
    expect(brief.filter(each => !/model-(?:unscannable|payload|flagged|lineage|lock)/.test(each))).toEqual(
      expected,
    )
    expect(conclusion).toBe('fail')
  })
})

test('one poisoned shard is an error that names it', async () => {
  const files = Object.fromEntries(
    [1, 2, 3].map(n => [
      `pytorch_model-0000${n}-of-00003.bin`,
      torchZip(n === 2 ? pickle(2, evil) : stateDict(1)),
    ]),
  )
  const { brief, findings } = await story(model('acme/bert', pinned), hub(['acme/bert', plain({ files })]))
  expect(brief).toEqual(['error model-payload'])
  expect(findings[0]?.message).toContain('acme/bert, pytorch_model-00002-of-00003.bin')
})

test('settings that run without any switch are told without it', async () => {
  const config = Buffer.from(JSON.stringify({ _attn_implementation_internal: 'evil/kernel' }))
  const files = { 'model.safetensors': goodSafetensors(), 'config.json': config }
  const { brief } = await story(model('acme/bert', pinned), hub(['acme/bert', plain({ files })]))
  expect(brief).toEqual(['error model-payload'])
})

test('code of the repository matters with the switch alone', async () => {
  const files = {
    ...plain().files,
    'config.json': Buffer.from('{"auto_map":{"AutoModel":"m.X"}}'),
    'm.py': Buffer.from(''),
  }
  const entry = plain({ files }, { config: { auto_map: { AutoModel: 'm.X' } } })
  expect((await story(model('acme/bert', pinned), hub(['acme/bert', entry]))).brief).toEqual([])
  const trusting = model('acme/bert', { ...pinned, remoteCode: 'trust_remote_code=True' })
  const { brief, findings } = await story(trusting, hub(['acme/bert', entry]))
  expect(brief).toEqual(['warning model-remote-code'])
  expect(findings[0]?.message).toContain('trust_remote_code=True (auto_map.AutoModel: m.X and m.py)')
})

describe('states of a repository', () => {
  test.each<[string, HubRepository | undefined, readonly string[]]>([
    ['missing', undefined, ['error model-absent']],
    ['disabled', plain({ disabled: true }), ['error model-absent']],
    ['gated', plain({ gated: true }), ['error model-payload (undetermined)']],
    ['private', plain({ token: 'x' }), ['error model-absent']],
    ['empty', plain({ files: {} }), []],
    ['without licence', plain({}, { cardData: {} }), ['warning model-license']],
    ['of yesterday', plain({}, { createdAt: '2026-11-19T00:00:00Z' }), ['warning model-new']],
    [
      'flagged',
      plain(
        {},
        {
          securityRepoStatus: {
            scansDone: true,
            filesWithIssues: [{ path: 'model.safetensors', level: 'unsafe' }],
          },
        },
      ),
      ['error model-flagged'],
    ],
    [
      'not scanned yet',
      plain({}, { securityRepoStatus: { scansDone: false } }),
      ['warning model-flagged (undetermined)'],
    ],
    [
      'from a base model that is not there',
      plain({}, { cardData: { license: 'mit', base_model: 'acme/gone' } }),
      ['warning model-lineage'],
    ],
  ])('%s', async (_, entry, expected) => {
    const { brief } = await story(
      model('acme/bert', pinned),
      hub(...(entry ? [['acme/bert', entry] as const] : [])),
    )
    expect(brief).toEqual(expected)
  })
})

test('a model of Ollama by its tag: there, read, and not pinned', async () => {
  const reference = model('library/tiny', {
    hub: 'ollama',
    id: 'ollama:library/tiny@1b',
    revision: '1b',
    callee: 'ollama pull',
    surface: 'command',
  })
  const { brief } = await story(reference, registry => {
    registry.ollama.set('library/tiny', { tags: {}, manifests: { '1b': '{"schemaVersion":2,"layers":[]}' } })
  })
  expect(brief).toEqual(['warning model-unpinned'])
})

test('offline each open question is one finding, and what only betters a suggestion is none', async () => {
  const { brief, asked, findings } = await story(model('acme/bert'), () => {}, 'recommended', true)
  expect(brief).toEqual(['error model-absent (undetermined)', 'warning model-unpinned'])
  expect(findings.every(({ suggestion }) => suggestion === undefined)).toBe(true)
  expect(asked).toBe(0)
})

test('a hub that nobody asks costs no question', async () => {
  const { brief, asked } = await story(
    model('acme/bert', { hub: 'modelscope', id: 'modelscope:acme/bert' }),
    () => {},
  )
  expect(brief).toEqual(['warning model-host', 'warning model-unpinned'])
  expect(asked).toBe(0)
})

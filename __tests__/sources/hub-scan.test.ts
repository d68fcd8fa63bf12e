import { describe, expect, test } from '@jest/globals'
import { hubScan } from '../../src/sources/hub-scan.ts'
import { aModel, known, scene } from '../support/asking.ts'
import type { HubRepository } from '../support/registry/hub.ts'

const SHA = '86b5e0934494bd15c9632b12f734a8a67f723594'
const bytes = Buffer.alloc(3)
const files = { 'pytorch_model.bin': bytes, 'danger.dat': bytes, 'config.json': bytes, 'notes.md': bytes }

const ask = async (entry: Partial<HubRepository>, fields: object = {}) => {
  const { registry, http } = await scene()
  registry.hub.set('models/org/tiny', { sha: SHA, files, ...entry })
  const [fact] = await hubScan.ask([aModel({ name: 'org/tiny', ...fields })], http)
  const posted = registry.asked.filter(({ method }) => method === 'POST')
  return { fact, value: known<'scan'>(fact), posted, registry }
}
const status = (scansDone: unknown, filesWithIssues: unknown = []) => ({
  info: { securityRepoStatus: { scansDone, filesWithIssues } },
})

test('scans that are done are believed, without a further question', async () => {
  const issues = [
    { path: 'danger.dat', level: 'unsafe' },
    { path: 'pytorch_model.bin', level: 'suspicious' },
  ]
  const { value, posted } = await ask(status(true, issues))
  expect(value).toEqual({
    flagged: [
      { path: 'pytorch_model.bin', level: 'suspicious', loaded: true },
      { path: 'danger.dat', level: 'unsafe', loaded: false },
    ],
    unscanned: [],
  })
  expect(posted).toEqual([])
})

describe('while they are not done, the files that would be loaded are asked for one by one', () => {
  const all = { 'pytorch_model.bin': 'safe', 'config.json': 'innocuous' }
  test.each<[string, object, Readonly<Record<string, string>>, object]>([
    ['each was scanned long ago', status(false), all, { flagged: [], unscanned: [] }],
    ['nothing is said of the repository', {}, all, { flagged: [], unscanned: [] }],
    [
      'an answer of another shape',
      { info: { securityRepoStatus: 'odd' } },
      all,
      { flagged: [], unscanned: [] },
    ],
    [
      'one is unsafe',
      status(false),
      { ...all, 'pytorch_model.bin': 'unsafe' },
      { flagged: [{ path: 'pytorch_model.bin', level: 'unsafe', loaded: true }], unscanned: [] },
    ],
    [
      'one waits',
      status(false),
      { ...all, 'config.json': 'queued' },
      { flagged: [], unscanned: ['config.json'] },
    ],
    [
      'the scanner failed',
      status(false),
      { ...all, 'config.json': 'error' },
      { flagged: [], unscanned: ['config.json'] },
    ],
    [
      'nothing was scanned',
      status(false),
      {},
      { flagged: [], unscanned: ['pytorch_model.bin', 'config.json'] },
    ],
    [
      'what is flagged already is no open question',
      status(false, [{ path: 'pytorch_model.bin', level: 'unsafe' }]),
      { 'config.json': 'safe' },
      { flagged: [{ path: 'pytorch_model.bin', level: 'unsafe', loaded: true }], unscanned: [] },
    ],
  ])('%s', async (_, info, scans, expected) => {
    const { value, posted } = await ask({ ...info, scans })
    expect(value).toEqual(expected)
    expect(posted.map(({ path, body }) => [path, JSON.parse(body)])).toEqual([
      [
        `/hub/api/models/org/tiny/paths-info/${SHA}`,
        { paths: ['pytorch_model.bin', 'config.json'], expand: true },
      ],
    ])
  })

  test('the named file alone', async () => {
    const { posted } = await ask({ scans: {} }, { file: 'danger.dat' })
    expect(JSON.parse(posted[0]?.body ?? '')).toMatchObject({ paths: ['danger.dat'] })
  })
})

test.each([
  [404, 'the hub does not tell of single files'],
  [403, 'HTTP 403, asked without a token'],
])('a hub that answers %d for single files', async (code, why) => {
  const { registry, http } = await scene()
  registry.hub.set('models/org/tiny', { sha: SHA, files })
  registry.on('/hub/api/models/org/tiny/paths-info/', (_, response) => void response.writeHead(code).end())
  const [fact] = await hubScan.ask([aModel({ name: 'org/tiny' })], http)
  expect(known<'scan'>(fact)).toEqual({
    flagged: [],
    unscanned: ['pytorch_model.bin', 'config.json'],
    why,
  })
})

test('what is not there has no scans', async () => {
  const { http } = await scene()
  const [fact] = await hubScan.ask([aModel({ name: 'org/gone' })], http)
  expect(fact?.state).toBe('absent')
})

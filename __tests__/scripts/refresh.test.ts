/** `npm run refresh` as a child process, against a database on the loopback address. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { afterEach, expect, test } from '@jest/globals'
import { compareWith, packageOf, purlsOf } from '../../scripts/refresh-compare.ts'
import { components } from '../../src/data/components/index.ts'
import type { OsvRecord } from '../../src/sources/osv-record.ts'
import { type Loopback, loopback } from '../support/loopback.ts'

const open: Loopback[] = []
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

type Answers = (purl: string, token: string | undefined) => unknown

const database = async (answers: Answers): Promise<Loopback> => {
  const server = await loopback(({ body }, response) => {
    const { package: of, page_token: token } = JSON.parse(body)
    const answer = answers(of.purl, token)
    response.writeHead(answer === undefined ? 503 : 200, { 'content-type': 'application/json' })
    response.end(answer === undefined ? '' : JSON.stringify(answer))
  })
  open.push(server)
  return server
}

interface Ran {
  readonly code: number
  readonly out: string
  readonly error: string
}

const refresh = (...args: readonly string[]): Promise<Ran> =>
  new Promise(resolve => {
    execFile(process.execPath, ['scripts/refresh.ts', ...args], { timeout: 60_000 }, (fault, out, error) => {
      resolve({ code: fault === null ? 0 : Number(fault.code), out, error: String(error) })
    })
  })

const marimo = components.find(({ id }) => id === 'marimo')
if (!marimo) throw new Error('the catalogue has no marimo')
const PURL = 'pkg:pypi/marimo'

/** A record as the database has it for an advisory of the catalogue. */
const record = (id: string, events: readonly object[], more: object = {}): OsvRecord => ({
  id: 'GHSA-aaaa-aaaa-aaaa',
  aliases: [id],
  affected: [
    {
      package: { ecosystem: 'PyPI', name: 'marimo' },
      ranges: [{ type: 'ECOSYSTEM', events: events as Record<string, unknown>[] }],
    },
  ],
  ...more,
})

const upTo = (fixed: string) => [{ introduced: '0' }, { fixed }]
/** All advisories of marimo as they stand in the catalogue: `<VERSION`. */
const asShipped = marimo.advisories.map(({ id, versions }) => record(id, upTo(versions.replace('<', ''))))

const told = (records: readonly OsvRecord[]): readonly string[] =>
  compareWith(marimo, PURL, records).map(({ id, what }) => `${id}: ${what}`)

test('the catalogue of marimo is one that these tests can stand on', () => {
  expect(marimo.advisories.map(({ id, versions }) => `${id} ${versions}`)).toEqual([
    'CVE-2026-39987 <0.23.0',
    'CVE-2026-67618 <0.23.15',
  ])
  expect(purlsOf(marimo)).toEqual([PURL])
})

test('says nothing where database and catalogue agree', async () => {
  expect(told(asShipped)).toEqual([])
  const { url, asked } = await database(() => ({ vulns: asShipped }))
  const { code, out, error } = await refresh('--osv', url, '--component', 'marimo')
  expect({ code, error }).toEqual({ code: 0, error: '' })
  expect(out).toMatch(/^1 components, 1 packages asked, 0 moved, 0 without an answer; reviewed on 20\d\d-/)
  expect(asked.map(({ path, body }) => `${path} ${body}`)).toEqual([
    `/v1/query {"package":{"purl":"${PURL}"}}`,
  ])
})

test('says what moved: a range, a record that is gone, and one that is new', async () => {
  const vulns = [
    record('CVE-2026-39987', upTo('0.23.4')),
    record('CVE-2099-0001', upTo('1.0.0'), {
      id: 'GHSA-bbbb-bbbb-bbbb',
      summary: 'A new fault\nwith \u001b[31mcolours',
      database_specific: { severity: 'CRITICAL' },
    }),
    record('CVE-2099-0002', upTo('1.0.0'), {
      id: 'GHSA-cccc-cccc-cccc',
      database_specific: { severity: 'LOW' },
    }),
  ]
  const { url } = await database(() => ({ vulns }))
  const before = readFileSync('src/data/components/notebooks.ts', 'utf8')
  const { code, out } = await refresh('--osv', url, '--component', 'marimo')
  expect(code).toBe(1)
  expect(out.split('\n').slice(0, 3)).toEqual([
    `marimo: ${PURL}: CVE-2026-39987: the database calls 0.23.0 affected, the catalogue does not (<0.23.0); it is mended in 0.23.4`,
    `marimo: ${PURL}: CVE-2026-67618: the database has no such record`,
    `marimo: ${PURL}: GHSA-bbbb-bbbb-bbbb: is new: A new fault with  [31mcolours`,
  ])
  expect(readFileSync('src/data/components/notebooks.ts', 'utf8')).toBe(before)
})

test('follows pages', async () => {
  const { url, asked } = await database((_, token) =>
    token === undefined
      ? { vulns: asShipped.slice(0, 1), next_page_token: 'next' }
      : { vulns: asShipped.slice(1) },
  )
  expect((await refresh('--osv', `${url}/`, '--component', 'marimo')).code).toBe(0)
  expect(asked).toHaveLength(2)
})

test.each<[string, Answers]>([
  ['the database is not there', () => undefined],
  ['the answer has another shape', () => ({ vulns: [{ no: 'id' }] })],
])('is no all-clear when %s', async (_, answers) => {
  const { url } = await database(answers)
  const { code, error } = await refresh('--osv', url, '--component', 'marimo')
  expect(code).toBe(2)
  expect(error).toMatch(`could not be asked: marimo: ${PURL}`)
})

test('knows its own words', async () => {
  const { code, error } = await refresh('--component', 'nobody')
  expect(code).toBe(2)
  expect(error).toMatch('no component "nobody"')
}, 60_000)

test('a range that is narrower than the catalogue, a withdrawn record, one of several that agrees', () => {
  const second = record('CVE-2026-67618', upTo('0.23.15'))
  expect(told([record('CVE-2026-39987', upTo('0.22.0')), second])).toEqual([
    'CVE-2026-39987: the catalogue calls 0.22.0 affected (<0.23.0), the database does not; it is mended in 0.22.0',
  ])
  expect(told([record('CVE-2026-39987', upTo('0.23.0'), { withdrawn: '2026-01-01' }), second])).toEqual([
    'CVE-2026-39987: was withdrawn',
  ])
  expect(
    told([record('CVE-2026-39987', upTo('0.22.0')), record('CVE-2026-39987', upTo('0.23.0')), second]),
  ).toEqual([])
})

test('malware is new whatever its severity', () => {
  const malware = record('x', [], { id: 'MAL-2099-1', aliases: [], summary: 'Malicious code in marimo' })
  expect(told([...asShipped, malware])).toEqual(['MAL-2099-1: is new, and malware: Malicious code in marimo'])
})

test('names of packages stand behind purls', () => {
  expect(packageOf('pkg:npm/%40langchain/core')).toEqual({ ecosystem: 'npm', name: '@langchain/core' })
  expect(packageOf('pkg:golang/github.com/ollama/ollama')).toEqual({
    ecosystem: 'golang',
    name: 'github.com/ollama/ollama',
  })
  expect(packageOf('pkg:bitnami/mlflow')).toBeUndefined()
})

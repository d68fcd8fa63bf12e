/** What every source makes of a service that answers badly. */
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { type Ecosystem, SERVICES } from '../../src/ecosystem.ts'
import type { Reference } from '../../src/reference.ts'
import { sources } from '../../src/sources/index.ts'
import { aModel, aPackage, scene } from '../support/asking.ts'
import { deployment } from '../support/deployment.ts'
import type { Handler } from '../support/loopback.ts'
import { loopback } from '../support/loopback.ts'
import type { Registry } from '../support/registry.ts'

interface Subject {
  /** First part of the paths of its service in the registry. */
  readonly service: string
  readonly reference: Reference
  /** Statuses 404, 410 and 451 do not mean here that there is no such thing. */
  readonly batch?: boolean
  /** Its first document is text, which the source itself finds fault with. */
  readonly text?: boolean
  /** It is asked by HEAD, of which there is nothing to read but headers. */
  readonly head?: boolean
}

const ofRegistry = (ecosystem: Ecosystem, name: string, version = '1.0.0'): Subject => ({
  service: `/${ecosystem}/`,
  reference: aPackage({ name, version, ecosystem, registry: 'main' }),
})

const subjects: Readonly<Record<string, Subject>> = {
  npm: { service: '/npm/', reference: aPackage({ name: 'left', version: '1.0.0' }) },
  pypi: { service: '/pypi/', reference: aPackage({ name: 'left', version: '1.0.0', ecosystem: 'pypi' }) },
  jsr: ofRegistry('jsr', '@acme/left'),
  conda: ofRegistry('conda', 'left'),
  cargo: { ...ofRegistry('cargo', 'left'), text: true },
  golang: { ...ofRegistry('golang', 'example.com/left', 'v1.0.0'), text: true },
  gem: ofRegistry('gem', 'left'),
  maven: { ...ofRegistry('maven', 'org.example:left'), text: true },
  nuget: ofRegistry('nuget', 'left'),
  composer: ofRegistry('composer', 'acme/left'),
  pub: ofRegistry('pub', 'left'),
  hex: ofRegistry('hex', 'left'),
  github: {
    service: '/github/',
    reference: aPackage({ name: 'org/action', version: 'v1', ecosystem: 'githubactions' }),
  },
  oci: {
    service: '/docker/',
    reference: aPackage({ name: 'docker.io/open/image', version: '1', ecosystem: 'docker' }),
    head: true,
  },
  'npm-provenance': { service: '/npm/', reference: aPackage({ name: 'left', version: '1.0.0' }) },
  'pypi-provenance': {
    service: '/pypi/',
    reference: aPackage({ name: 'left', version: '1.0.0', ecosystem: 'pypi' }),
  },
  'npm-license': { service: '/npm/', reference: aPackage({ name: 'left', version: '1.0.0' }) },
  'pypi-license': {
    service: '/pypi/',
    reference: aPackage({ name: 'left', version: '1.0.0', ecosystem: 'pypi' }),
  },
  advisories: { service: '/osv/', reference: aPackage({ name: 'left', version: '1.0.0' }), batch: true },
  'advisories-deployment': {
    service: '/osv/',
    reference: deployment({ version: '999.0.0', purl: 'pkg:pypi/langflow@999.0.0' }),
    batch: true,
  },
  huggingface: { service: '/hub/', reference: aModel({ name: 'org/tiny' }) },
  'registry-model': {
    service: '/ollama/',
    reference: aModel({ name: 'library/tiny', hub: 'ollama', revision: '1b' }),
    text: true,
  },
  'github-model': {
    service: '/github/',
    reference: aModel({ name: 'org/action', hub: 'github', revision: 'v1' }),
  },
  'remote-contents': { service: '/hub/', reference: aModel({ name: 'org/tiny' }) },
  'hub-scan': { service: '/hub/', reference: aModel({ name: 'org/tiny' }) },
  'hub-publisher': { service: '/hub/', reference: aModel({ name: 'org/tiny' }) },
  'hub-lineage': { service: '/hub/', reference: aModel({ name: 'org/tiny' }) },
}

const DAY = '2024-01-01T00:00:00Z'
const fillRegistries = (registry: Registry): void => {
  registry.jsr.set('@acme/left', { versions: { '1.0.0': {} } })
  registry.conda.set('main/left', { versions: ['1.0.0'] })
  registry.cargo.push({ name: 'left', lines: [{ vers: '1.0.0' }] })
  registry.golang.set('example.com/left', { versions: { 'v1.0.0': DAY } })
  registry.gem.set('left', [{ number: '1.0.0' }])
  registry.maven.set('org.example:left', { versions: { '1.0.0': DAY } })
  registry.nuget.push({ id: 'Left', entries: [{ version: '1.0.0', published: DAY }] })
  registry.composer.set('acme/left', { versions: [{ version: '1.0.0' }] })
  registry.pub.set('left', { versions: [{ version: '1.0.0' }] })
  registry.hex.set('left', { releases: [{ version: '1.0.0' }] })
}

const fill = (registry: Registry): void => {
  const { npm, pypi, hub, osv, github, docker, ollama } = registry
  fillRegistries(registry)
  npm.set('left', {
    versions: {
      '1.0.0': { at: '2024-01-01T00:00:00Z', license: 'MIT' },
      '1.0.1': { at: '2024-01-01T00:00:00Z' },
    },
  })
  pypi.set('left', {
    versions: ['1.0.0'],
    files: [{ filename: 'left-1.0.0.tar.gz' }],
    info: { license: 'MIT' },
  })
  ollama.set('library/tiny', { tags: {}, manifests: { '1b': '{"schemaVersion":2,"layers":[]}' } })
  hub.set('models/org/tiny', { sha: 'a', files: {} })
  hub.set('organizations/org', { sha: '', files: {}, info: { isVerified: true } })
  github.set('org/action', { commits: { a: [] }, branches: { main: 'a' }, tags: { v1: 'a' } })
  docker.set('open/image', { tags: { 1: `sha256:${'a'.repeat(64)}` } })
  osv.push({ id: 'GHSA-1', purl: 'pkg:npm/left', covers: ['1.0.0'], summary: 's' })
}

const status =
  (code: number, headers: Record<string, string> = {}, body = ''): Handler =>
  (_, response) =>
    void response.writeHead(code, headers).end(body)

const tokens = Object.fromEntries(SERVICES.map(name => [name, { value: 'secret' }]))

/** One question to a source whose service answers so; `turns` answers, then the service is itself again. */
const askBadly = async (id: string, handler: Handler, turns = Number.POSITIVE_INFINITY) => {
  const source = sources.find(each => each.id === id)
  const subject = subjects[id]
  if (!source || !subject) throw new Error(`${id} has no subject in this suite`)
  const { registry, http } = await scene({ time: 250, answerSize: 2 ** 20, tokens })
  fill(registry)
  let turn = 0
  const bad: Handler = (asked, response) => {
    if (++turn >= turns) registry.on(subject.service, undefined)
    return handler(asked, response)
  }
  if (turns > 0) registry.on(subject.service, bad)
  const [fact] = await source.ask([subject.reference], http)
  return { fact, registry, subject }
}

const HTML = '<!doctype html><title>Log in</title>'
const forever: Handler = async (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).write('[')
  while (!response.destroyed) {
    response.write(' '.repeat(65_536))
    await new Promise(resolve => setTimeout(resolve, 1))
  }
}

const troubles: readonly (readonly [string, Handler, string])[] = [
  ['401', status(401), 'HTTP 401, asked with a token'],
  ['403', status(403), 'HTTP 403, asked with a token'],
  ['429 for long', status(429, { 'retry-after': '3600' }), 'HTTP 429, to be asked again after 3600 s'],
  ['503', status(503), 'HTTP 503 after 3 tries'],
  ['an empty object', status(200, {}, '{}'), 'the answer is not of the expected shape'],
  ['a list', status(200, {}, '[]'), 'the answer is not of the expected shape'],
  [
    'wrong types',
    status(200, {}, '{"versions":1,"files":1,"results":1,"siblings":1,"id":1}'),
    'the answer is not of the expected shape',
  ],
  ['HTML with 200', status(200, { 'content-type': 'text/html' }, HTML), 'answered with HTML, not JSON'],
  ['nothing with 200', status(200), 'the answer is empty after 3 tries'],
  ['half an answer', status(200, {}, '{"versions":{'), 'the answer is cut off after 3 tries'],
  ['deep JSON', status(200, {}, '['.repeat(100_000)), 'the answer is nested deeper than 200 levels'],
  ['silence', () => {}, 'no answer within 0.3 s after 3 tries'],
  ['an endless answer', forever, 'the answer is larger than 1 MiB'],
  ['a bomb', status(200, { 'content-encoding': 'gzip' }), 'the answer is larger than 1 MiB'],
  [
    'a way to cloud metadata',
    status(302, { location: 'http://169.254.169.254/latest' }),
    'redirected to http://169.254.169.254, which is no https address',
  ],
  [
    'a way to plain HTTP',
    status(307, { location: 'http://registry.example/x' }),
    'redirected to http://registry.example, which is no https address',
  ],
  [
    'a way to the inside',
    status(307, { location: 'https://10.0.0.1/x' }),
    'redirected to 10.0.0.1, an address of an internal network',
  ],
]
const SHAPELESS = 'the answer is not of the expected shape'
/** Of text the door knows no shape, so these answers arrive and the source has to see through them. */
const inText: ReadonlyMap<string, string> = new Map([
  ['HTML with 200', 'answered with HTML, not with what was asked for'],
  ['nothing with 200', 'the answer is '],
  ['half an answer', SHAPELESS],
  ['deep JSON', SHAPELESS],
])
/** What goes wrong with the body of an answer, as somebody sees it who looks at the headers alone. */
const headless: ReadonlyMap<string, string> = new Map([
  ['HTML with 200', SHAPELESS],
  ['nothing with 200', SHAPELESS],
  ['half an answer', SHAPELESS],
  ['deep JSON', SHAPELESS],
  ['an endless answer', 'no answer within 0.3 s after 3 tries'],
  ['a bomb', SHAPELESS],
])
const bomb = gzipSync(Buffer.alloc(20 * 2 ** 20, ' '))

test('the suite has every source that asks by HTTP alone', () => {
  const asking = sources.filter(({ id, on }) => id !== 'contents' && on !== 'lock').map(({ id }) => id)
  expect(Object.keys(subjects).sort()).toEqual([...asking].sort())
})

describe.each(Object.keys(subjects))('%s', id => {
  test('a good answer is known', async () => {
    const { fact } = await askBadly(id, status(503), 0)
    expect(fact?.state).toBe('known')
  })

  test.each(troubles)('%s leaves the question open', async (name, handler, reason) => {
    const answer: Handler =
      name === 'a bomb'
        ? (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb)
        : handler
    const { fact, registry, subject } = await askBadly(id, answer)
    const said = (subject.head && headless.get(name)) || (subject.text && inText.get(name)) || reason
    expect(fact).toMatchObject({ state: 'unknown', reason: expect.stringContaining(said) })
    expect(fact?.source.startsWith(registry.url + subject.service)).toBe(true)
    expect(JSON.stringify(fact)).not.toContain('secret')
  })

  test.each([404, 410, 451])(
    'HTTP %d means that there is none, where one thing was asked for',
    async code => {
      const { fact, subject } = await askBadly(id, status(code))
      expect(fact?.state).toBe(subject.batch ? 'unknown' : 'absent')
    },
  )

  test.each([
    ['503', status(503)],
    ['429 with Retry-After', status(429, { 'retry-after': '0' })],
    ['a hang-up', (_, response) => void response.destroy()],
  ] satisfies [string, Handler][])('%s once, then an answer', async (_, handler) => {
    expect((await askBadly(id, handler, 1)).fact?.state).toBe('known')
  })

  test('another host gets no token', async () => {
    const far = await loopback(status(404))
    await askBadly(id, status(307, { location: `${far.url}/x` }))
    await far.close()
    const seen = new Set(far.asked.map(({ headers }) => headers.authorization))
    expect([...seen]).toEqual(id.startsWith('advisories') ? [] : [undefined])
  })
})

/** A repository with a change, the GitHub that it is on, and the registries that its policy names; all on loopback. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Clone, newClone } from './clone.ts'
import { pullEvent } from './events.ts'
import { type FakeGitHub, type Identity, startGitHub, writer } from './github.ts'
import { type Registry, startRegistry } from './registry.ts'
import { TOKEN } from './runner.ts'

export type Files = Readonly<Record<string, string | Uint8Array>>

/** A pickle of `os.system('echo pwned')`: GLOBAL, a string in a tuple, REDUCE, STOP. It is never loaded. */
export const MALICIOUS = Buffer.from('\x80\x02cos\nsystem\nX\x0a\x00\x00\x00echo pwned\x85R.', 'latin1')
export const COMMIT = '86b5e0934494bd15c9632b12f734a8a67f723594'
export const POLICY_PATH = '.github/ai-artifact-policy.yml'

/** A manifest with one package a line; what the tests know of lines counts on it. */
export const manifest = (dependencies: Readonly<Record<string, string>>): string =>
  `${JSON.stringify({ name: 'shop', private: true, dependencies }, null, 2)}\n`

export const BEFORE: Files = { 'package.json': manifest({ express: '5.1.0' }), 'README.md': '# Shop\n' }

/** One thing of each kind that the gate is there for. */
export const HOSTILE: Files = {
  'package.json': manifest({ express: '5.1.0', semver: '7.7.2', 'left-padder-utils': '1.0.0' }),
  'train.py': [
    'from transformers import AutoModel',
    '',
    'good = AutoModel.from_pretrained("acme/tiny")',
    'gone = AutoModel.from_pretrained("acme/never-was")',
    '',
  ].join('\n'),
  'models/reviews.pkl': MALICIOUS,
}

/** The same change mended. */
export const MENDED: Files = {
  'package.json': manifest({ express: '5.1.0', semver: '7.7.2' }),
  'train.py': [
    'from transformers import AutoModel',
    '',
    `good = AutoModel.from_pretrained("acme/tiny", revision="${COMMIT}")`,
    '',
  ].join('\n'),
}

const OLD = '2021-03-04T05:06:07.000Z'
const release = (version: string) => ({ versions: { [version]: { at: OLD } } })

const stock = (registry: Registry): void => {
  registry.npm.set('express', release('5.1.0'))
  registry.npm.set('semver', release('7.7.2'))
  registry.pypi.set('requests', {
    versions: ['2.32.5'],
    files: [{ filename: 'requests-2.32.5.tar.gz', 'upload-time': OLD }],
  })
  registry.hub.set('models/acme/tiny', {
    sha: COMMIT,
    info: {
      createdAt: OLD,
      lastModified: OLD,
      cardData: { license: 'apache-2.0' },
      securityRepoStatus: { scansDone: true, filesWithIssues: [] },
    },
    files: { 'config.json': Buffer.from('{}') },
  })
}

/** A policy that asks the loopback registries; `more` is further YAML. */
export const policyFor = ({ endpoints }: Pick<Registry, 'endpoints'>, more = ''): string =>
  [
    'version: 1',
    'sources:',
    ...Object.entries(endpoints).map(([name, url]) => `  ${name}: { url: "${url}" }`),
    more,
    '',
  ].join('\n')

export interface Trap {
  readonly url: string
  /** What was asked of it. Nothing should be. */
  readonly caught: readonly string[]
  close(): Promise<void>
}

/** A proxy for everything that is not on loopback: it catches what would have left the machine. */
const startTrap = async (): Promise<Trap> => {
  const caught: string[] = []
  const server = createServer(({ url = '' }, response) => {
    caught.push(url)
    response.writeHead(502).end()
  })
  server.on('connect', ({ url = '' }, socket) => {
    caught.push(url)
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    caught,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

export interface Shop {
  readonly clone: Clone
  readonly github: FakeGitHub
  readonly registry: Registry
  readonly trap: Trap
  /** Commit on main, and the change on top of it. */
  readonly base: string
  readonly head: string
  /** Commits files (a null removes one) on top of `parent`, and shows the commit to GitHub. */
  commit(files: Readonly<Record<string, string | Uint8Array | null>>, parent: string): string
  /** Makes pull request 1 (or another one) point to these commits; the event that GitHub sends. */
  pull(sides?: {
    readonly base?: string
    readonly head?: string
    readonly from?: string | null
  }): ReturnType<typeof pullEvent>
  close(): Promise<void>
}

interface Wanted {
  readonly before?: Files
  readonly after?: Files
  /** Whole text of the policy on the base side; null for none; default: `policyFor`. */
  readonly policy?: ((registry: Registry) => string) | null
  readonly identity?: Identity
}

const removeAll = (clone: Clone, files: Readonly<Record<string, unknown>>): void => {
  const gone = Object.keys(files).filter(path => files[path] === null)
  if (gone.length > 0) clone.git('rm', '--quiet', '--', ...gone)
}

export const startShop = async ({
  before = BEFORE,
  after = HOSTILE,
  policy = policyFor,
  identity = writer(),
}: Wanted = {}): Promise<Shop> => {
  const [registry, github, trap] = await Promise.all([
    startRegistry(),
    startGitHub({ tokens: { [TOKEN]: identity } }),
    startTrap(),
  ])
  stock(registry)
  const clone = newClone()
  const commit: Shop['commit'] = (files, parent) => {
    if (parent) clone.git('checkout', '--quiet', '--detach', parent)
    removeAll(clone, files)
    for (const [path, content] of Object.entries(files)) if (content !== null) clone.write(path, content)
    const id = clone.commit()
    github.repository.import(clone.path)
    return id
  }
  const base = commit({ ...before, ...(policy ? { [POLICY_PATH]: policy(registry) } : {}) }, '')
  const head = commit(after, base)
  github.repository.refs.set('main', base)
  const pull: Shop['pull'] = ({ from = 'acme/shop', ...sides } = {}) => {
    const ends = { base, head, ...sides }
    github.repository.pulls.set(1, { number: 1, ...ends, fork: from })
    return pullEvent({ ...ends, from })
  }
  return {
    clone,
    github,
    registry,
    trap,
    base,
    head,
    commit,
    pull,
    close: async () => void (await Promise.all([registry.close(), github.close(), trap.close()])),
  }
}

/** A shop for one test. Nothing may have asked the trap, and every mood must have been met. */
export const withShop = async (wanted: Wanted, act: (shop: Shop) => Promise<void>): Promise<void> => {
  const shop = await startShop(wanted)
  try {
    await act(shop)
    if (shop.trap.caught.length > 0) throw new Error(`Asked outside: ${shop.trap.caught.join(', ')}`)
    for (const { on } of shop.github.unmet()) throw new Error(`No request met the mood on ${on}.`)
  } finally {
    await shop.close()
  }
}

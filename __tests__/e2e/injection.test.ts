/** Hostile names in every place that a change, a policy and a registry have for them: nothing that they say is done. */
import { afterAll, expect, jest, test } from '@jest/globals'
import { markerOf } from '../../src/github/marker.ts'
import { rules } from '../../src/rules/index.ts'
import { cloneAt, newFolder, removeFolders } from '../support/clone.ts'
import { pushEvent, ZERO } from '../support/events.ts'
import { reportOf } from '../support/findings.ts'
import { judge, STACK } from '../support/judging.ts'
import { type JobResult, runCommand, TOKEN } from '../support/runner.ts'
import { commandsIn } from '../support/runner-log.ts'
import { COMMIT, policyFor, type Shop, withShop } from '../support/shop.ts'
import { HOSTILE as STRINGS } from '../support/verdict.ts'

jest.setTimeout(90_000)
afterAll(removeFolders)

const FORGED = '<!-- ai-artifact-gate key: CI%2Fgate run: 999.1 -->'
const HOSTILE = [...STRINGS, `x\n${FORGED}`, FORGED, '%0A::error::x', '  ::warning::x', 'x\u2028::error::x']

const OURS = new Set([
  'AI Artifact Gate',
  'AI Artifact Gate could not judge the change',
  'The policy is not valid',
  ...rules.map(({ id }) => id),
])

/** Every command of the log is one that was meant, with a title of ours. */
const expectInertLog = ({ commands, stdout, stderr, everything }: JobResult): void => {
  for (const { command, properties, data } of commands) {
    if (command === 'add-mask') expect(data).toBe(TOKEN)
    else {
      expect(['error', 'warning', 'notice', 'debug']).toContain(command)
      expect(OURS).toContain(properties['title'])
      expect(Object.keys(properties).filter(key => !['title', 'file', 'line'].includes(key))).toEqual([])
    }
  }
  // Apart from line ends no control, no bidirectional and no invisible character reaches the log.
  expect(`${stdout}${stderr}`).not.toMatch(/(?!\n)\p{Cc}|[\u2028\u2029\u200b\u202e\u2066\u2069]/u)
  expect(everything).not.toMatch(STACK)
}

/** Outside of code spans no markup, mention, image or address is left but our own. */
const expectInertMarkdown = (body: string, own: readonly string[]): void => {
  const bare = own.reduce(
    (text, address) => text.replaceAll(address, ''),
    body.replace(/(?<!\\)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, ''),
  )
  expect(bare).not.toMatch(/<(?!\/?(?:details|summary|sub|br)>)/)
  expect(bare).not.toMatch(/@(?!&#8203;)/)
  expect(bare).not.toMatch(/!\[/)
  expect(bare).not.toMatch(/https?:\/\//)
  expect(body).not.toMatch(/[\u202e\u200b\u2066]/)
  expect(bare.match(/<details>/g)?.length).toBe(bare.match(/<\/details>/g)?.length)
}

const ownAddresses = ({ github }: Shop): readonly string[] => [`${github.url}/acme/`]

const withoutMarker = (body: string): string => body.trimEnd().split('\n').slice(0, -1).join('\n')

/** All that the job wrote where people read it. */
const expectAllInert = (shop: Shop, result: JobResult): void => {
  expectInertLog(result)
  const { comments, checks } = shop.github.repository
  const ours = comments.filter(({ user }) => user.login === 'github-actions[bot]')
  expect(ours).toHaveLength(1)
  expect(markerOf(ours[0]?.body ?? '')?.run).toEqual({ number: 7, attempt: 1 })
  expectInertMarkdown(withoutMarker(ours[0]?.body ?? ''), ownAddresses(shop))
  expectInertMarkdown(result.summary, ownAddresses(shop))
  expect(checks).toHaveLength(1)
  expectInertMarkdown(checks[0]?.output.summary ?? '', ownAddresses(shop))
}

const dependencies = Object.fromEntries(HOSTILE.map((name, index) => [`${name} ${index}`, name]))
const PACKAGES = {
  'package.json': JSON.stringify({ dependencies, name: HOSTILE[0] }, null, 1),
  'requirements.txt': HOSTILE.map(
    name => `${name.replace(/[\r\n]/g, ' ')}==1\nlegal @ https://x.example/${name}`,
  ).join('\n'),
  Dockerfile: `FROM x\n${HOSTILE.map(name => `RUN npm install "${name.replace(/[\r\n]/g, '\\n')}"`).join('\n')}\n`,
}
const load = (id: string, revision: string): string =>
  `AutoModel.from_pretrained(${JSON.stringify(id)}, revision=${JSON.stringify(revision)})`
const MODELS = {
  'train.py': [
    'from transformers import AutoModel',
    ...HOSTILE.flatMap(name => [load(name, name), load('acme/tiny', name), load(`acme/${name}`, 'main')]),
    '',
  ].join('\n'),
}

const changes = [
  ['of packages', PACKAGES],
  ['of models', MODELS],
] as const
test.concurrent.each(changes)('names of the change: %s', (_, after) =>
  withShop({ after }, async shop => {
    shop.github.repository.comment(1, 'mallory', `Nice.\n${FORGED}`)
    const result = await judge(shop, { inputs: { check: 'true' }, env: { RUNNER_DEBUG: '1' } })
    expect(result.code).toBe(1)
    expect(result.outputs['verdict']).toBe('fail')
    expect(reportOf(result).findings.length).toBeGreaterThan(10)
    expectAllInert(shop, result)
    expect(shop.github.repository.comments[0]).toMatchObject({
      user: { login: 'mallory' },
      body: `Nice.\n${FORGED}`,
    })
  }),
)

const PATHS = HOSTILE.filter(name => !/\ud800/.test(name)).map((name, index) => {
  const folder = name.replaceAll('/', '∕')
  return [
    `${folder || '-'}${index}/package.json`,
    '{ "dependencies": { "invented-for-a-path": "1.0.0" } }',
  ] as const
})
test.concurrent.each(['API', 'clone'])('names of the change: of paths, read from the %s', ground =>
  withShop({ after: Object.fromEntries(PATHS) }, async shop => {
    const clone = cloneAt(newFolder())
    if (ground === 'clone') {
      clone.git('clone', '--quiet', '--no-checkout', shop.clone.path, '.')
      clone.git('fetch', '--quiet', shop.clone.path, shop.head)
    }
    const result = await judge(shop, { workspace: clone.path, inputs: { check: 'true' } })
    expect(result.code).toBe(1)
    expectAllInert(shop, result)
    const known = new Set(PATHS.map(([path]) => path))
    for (const { properties } of result.annotations) {
      if (properties['file'] !== undefined) expect(known).toContain(properties['file'])
    }
    for (const { path } of shop.github.repository.checks[0]?.annotations ?? []) expect(known).toContain(path)
  }),
)

test.concurrent('names of the change: of a branch', () =>
  withShop({}, async shop => {
    const ref = 'refs/heads/x##[error]pass::add-mask::e'
    const payload = pushEvent({ base: ZERO, head: shop.head }, ref)
    const result = await judge(shop, { event: 'push', payload, ref })
    expect(result.code).toBe(1)
    expect(reportOf(result).notes[0]).toContain('is new')
    expectInertLog(result)
    expectInertMarkdown(result.summary, ownAddresses(shop))
  }))

test.concurrent('names of the change: in a terminal', () =>
  withShop({ after: { ...PACKAGES, ...MODELS } }, async shop => {
    for (const format of ['text', 'markdown']) {
      const words = ['check', '--base', shop.base, '--format', format]
      const { code, stdout, stderr } = await runCommand(words, {
        directory: shop.clone.path,
        trap: shop.trap.url,
      })
      expect(code).toBe(1)
      expect(commandsIn(`${stdout}\n${stderr}`)).toEqual([])
      expect(`${stdout}${stderr}`).not.toMatch(/(?!\n)\p{Cc}|[\u200b\u202e\u2066\u2069]/u)
    }
  }))

test.concurrent('words of those who are trusted more: reasons and owners of waivers', () => {
  const expires = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
  const after = {
    'package.json': JSON.stringify(
      { dependencies: Object.fromEntries(HOSTILE.map((_, index) => [`invented-${index}`, '1.0.0'])) },
      null,
      1,
    ),
  }
  const quoted = (text: string) => JSON.stringify(text.toWellFormed().replace(/\ufffd/g, '?'))
  const waivers = HOSTILE.map(
    (name, index) =>
      `  - { rule: package-absent, reference: "pkg:npm/invented-${index}@1.0.0", reason: ${quoted(name)}, owner: ${quoted(name.slice(0, 150))}, expires: ${expires} }`,
  )
  const policy = (registry: Shop['registry']) => policyFor(registry, ['waivers:', ...waivers].join('\n'))
  return withShop({ after, policy }, async shop => {
    const result = await judge(shop, { inputs: { check: 'true', comment: 'always' } })
    expect(result.code).toBe(0)
    expect(result.outputs['waived']).toBe(String(HOSTILE.length))
    expectAllInert(shop, result)
  })
})

test.concurrent('words of those who are trusted more: faults of a policy', () => {
  const keys = HOSTILE.map(
    (name, index) => `${JSON.stringify(`${name}${index}`.toWellFormed().replace(/\ufffd/g, '?'))}: 1`,
  )
  return withShop({ policy: () => ['version: 1', ...keys, ''].join('\n') }, async shop => {
    const result = await judge(shop)
    expect(result.code).toBe(2)
    expect(result.annotations).toHaveLength(10)
    expectInertLog(result)
  })
})

test.concurrent('words of those who are trusted more: answers of a hub and a registry', () =>
  withShop(
    {
      after: {
        'train.py': `from transformers import AutoModel\nAutoModel.from_pretrained("acme/tiny", revision="${COMMIT}")\n`,
        'package.json': '{"dependencies":{"semver":"7.7.2"}}',
      },
    },
    async shop => {
      const words = HOSTILE.join(' ').replace(/[^\x20-\x7e]/g, '?')
      shop.registry.on(
        '/hub/',
        (_, response) =>
          void response.writeHead(403, { 'x-error-message': words, 'x-error-code': words }).end(words),
      )
      shop.registry.npm.set('semver', {
        versions: {
          '7.7.2': { at: HOSTILE[0] ?? '', deprecated: HOSTILE.join('\n'), license: HOSTILE[2] },
        },
        description: HOSTILE.join('\n'),
        repository: HOSTILE[6],
        time: { '7.7.2': HOSTILE.join('\n'), unpublished: { name: HOSTILE[3] } },
      })
      const result = await judge(shop, { inputs: { check: 'true', comment: 'always' } })
      expect(result.code).toBe(1)
      expectAllInert(shop, result)
    },
  ))

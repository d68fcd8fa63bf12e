/** What nobody should send: each ends in a finding or in one paragraph, never in a stack, a hang or a pass. */
import { afterAll, describe, expect, jest, test } from '@jest/globals'
import { type Clone, newClone, removeFolders } from '../support/clone.ts'
import type { Handler } from '../support/loopback.ts'
import { type Registry, startRegistry } from '../support/registry.ts'
import { runCommand } from '../support/runner.ts'
import { commandsIn } from '../support/runner-log.ts'
import { BEFORE, manifest } from '../support/shop.ts'

jest.setTimeout(90_000)
afterAll(removeFolders)

type Files = Readonly<Record<string, string | Uint8Array>>

const judge = async (base: Files, head: Files, prepare: (registry: Registry) => void = () => undefined) => {
  const registry = await startRegistry()
  const clone: Clone = newClone()
  for (const [path, content] of Object.entries({ ...BEFORE, ...base })) clone.write(path, content)
  clone.commit()
  for (const [path, content] of Object.entries(head)) clone.write(path, content)
  clone.commit()
  prepare(registry)
  const sources = Object.entries(registry.endpoints).flatMap(([name, url]) => ['--source', `${name}=${url}`])
  try {
    const result = await runCommand(['check', '--base', 'HEAD~1', ...sources], {
      directory: clone.path,
      env: { CI: 'true' },
    })
    expect(result.stdout + result.stderr).not.toMatch(/\n\s+at .*:\d+:\d+/)
    expect(commandsIn(`${result.stdout}\n${result.stderr}`)).toEqual([])
    return result
  } finally {
    await registry.close()
  }
}

const POLICY = '.github/ai-artifact-policy.yml'

describe('a policy on the base side', () => {
  test.concurrent.each<[string, string, RegExp]>([
    ['that is no YAML', 'version: [1\nrules: }', /ai-artifact-policy\.yml:\d+: /],
    ['with duplicate keys', 'version: 1\nmode: warn\nmode: enforce\n', /ai-artifact-policy\.yml:3: .*mode/],
    ['with unknown keys', 'version: 1\nmodes: warn\n', /ai-artifact-policy\.yml:2: .*modes.*mode/],
    ['of 10 MB', `version: 1\n# ${'x'.repeat(10_000_000)}\n`, /ai-artifact-policy\.yml:1: .*256 KiB/],
  ])('%s is refused with place and expectation', async (_, text, said) => {
    const { code, stdout, stderr } = await judge(
      { [POLICY]: text },
      { 'package.json': manifest({ a: '1.0.0' }) },
    )
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(said)
  })
})

describe('a manifest', () => {
  test.concurrent.each<[string, string, RegExp]>([
    [
      'of 50 MB',
      `{"name":"${'x'.repeat(50 * 1024 * 1024)}"}`,
      /package\.json[\s\S]*error {2}parse-broken[\s\S]*50\.0 MiB/,
    ],
    [
      'with conflict markers',
      '<<<<<<< ours\n{}\n=======\n{}\n>>>>>>> theirs\n',
      /error {2}parse-broken[\s\S]*conflict/,
    ],
    ['nested 10,000 deep', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`, /error {2}parse-broken/],
    [
      'with __proto__ as a name',
      '{"dependencies":{"__proto__":"1.0.0"}}',
      /error {2}package-absent[\s\S]*__proto__/,
    ],
    [
      'with a newline and a command as a name',
      JSON.stringify({
        dependencies: { 'x\n::add-mask::e': '1.0.0', 'y ##[set-output name=verdict]pass': '1.0.0' },
      }),
      /✖ blocked/,
    ],
  ])('%s ends in a finding', async (_, text, said) => {
    const { code, stdout } = await judge({}, { 'package.json': text })
    expect(code).toBe(1)
    expect(stdout).toMatch(said)
  })
})

describe('a registry', () => {
  const redirect =
    (location: string): Handler =>
    (_, response) => {
      response.writeHead(302, { location })
      response.end()
    }
  const endless: Handler = (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    const feed = setInterval(() => response.write(' '.repeat(65_536)), 1)
    response.on('close', () => clearInterval(feed))
  }
  test.concurrent.each<[string, Handler, RegExp]>([
    [
      'that redirects to a link-local address',
      redirect('http://169.254.169.254/latest/meta-data'),
      /not answered {2}package-/,
    ],
    ['that redirects to plain http', redirect('http://registry.example/a'), /not answered {2}package-/],
    ['that answers without end', endless, /not answered {2}package-/],
    ['that answers with a page', (_, response) => void response.end('<html>sign in</html>'), /HTML/],
    ['that is down', (_, response) => void response.writeHead(503).end(), /HTTP\s+503\s+after\s+3\s+tries/],
  ])('%s leaves the question open, and that is no pass', async (_, handler, said) => {
    const { code, stdout } = await judge(
      {},
      { 'package.json': manifest({ express: '5.1.0', abc: '1.0.0' }) },
      registry => registry.on('/npm/', handler),
    )
    expect(code).toBe(1)
    expect(stdout).toMatch(said)
    expect(stdout).toContain('→ Run the check again')
  })
})

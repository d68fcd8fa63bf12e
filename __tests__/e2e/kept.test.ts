/** Answers of earlier runs, and no answers at all: the command on a real repository, from its sources. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, jest, test } from '@jest/globals'
import { check } from '../../src/commands/check.ts'
import type { Io } from '../../src/commands/io.ts'
import { type Clone, newClone, newFolder, removeFolders } from '../support/clone.ts'
import { type Registry, startRegistry } from '../support/registry.ts'
import { manifest } from '../support/shop.ts'

jest.setTimeout(60_000)
const registries: Registry[] = []
afterEach(async () => {
  await Promise.all(registries.splice(0).map(registry => registry.close()))
})
afterAll(removeFolders)

const OLD = '2021-03-04T05:06:07.000Z'

const shop = async (dependencies: Readonly<Record<string, string>>) => {
  const registry = await startRegistry()
  registries.push(registry)
  for (const name of ['express', 'left-padder-utils'])
    registry.npm.set(name, { versions: { '1.0.0': { at: OLD } } })
  const clone = newClone()
  clone.write('package.json', manifest({}))
  clone.commit()
  clone.write('package.json', manifest(dependencies))
  clone.commit()
  return { registry, clone }
}

const run = async (clone: Clone, registry: Registry, ...words: readonly string[]) => {
  const [out, err]: [string[], string[]] = [[], []]
  const io: Io = {
    out: text => void out.push(text),
    err: text => void err.push(text),
    terminal: { out: false, err: false },
    colours: false,
    continuous: true,
    secret: () => undefined,
    directory: clone.path,
    home: new URL('.', import.meta.url),
    now: () => new Date(),
  }
  const sources = Object.entries(registry.endpoints).flatMap(([name, url]) => ['--source', `${name}=${url}`])
  const code = await check.run(['--base', 'HEAD~1', '--format', 'json', ...sources, ...words], io)
  const report = JSON.parse(out.join('')) as {
    readonly verdict: string
    readonly notes: readonly string[]
    readonly findings: readonly { readonly rule: string; readonly message: string; readonly state: string }[]
  }
  return { code, report, err: err.join('') }
}

describe('--cache', () => {
  test('spares the registry a question that is answered, advisories are asked for each time', async () => {
    const { registry, clone } = await shop({ express: '1.0.0', 'left-padder-utils': '1.0.0' })
    const folder = join(newFolder(), 'gate')
    const first = await run(clone, registry, '--cache', folder)
    const [npm, osv] = [registry.count('/npm/'), registry.count('/osv/')]
    expect(npm).toBeGreaterThan(0)
    const second = await run(clone, registry, '--cache', folder)
    expect([first.code, second.code]).toEqual([0, 0])
    expect(second.report.findings).toEqual(first.report.findings)
    expect([registry.count('/npm/'), registry.count('/osv/')]).toEqual([npm, 2 * osv])
    expect(second.report.notes.join(' ')).not.toContain('not used')
  })

  test('holds nothing that hides a missing name, and writes no name that was missing', async () => {
    const { registry, clone } = await shop({ 'left-padder-nope': '1.0.0' })
    const folder = newFolder()
    for (let turn = 0; turn < 2; turn++) {
      const { code, report } = await run(clone, registry, '--cache', folder)
      expect([code, report.findings[0]?.rule]).toEqual([1, 'package-absent'])
    }
    expect(existsSync(join(folder, 'answers.json'))).toBe(false)
  })

  test('a broken file is ignored with a note, and mended', async () => {
    const { registry, clone } = await shop({ 'left-padder-utils': '1.0.0' })
    const folder = newFolder()
    writeFileSync(join(folder, 'answers.json'), '{"format":')
    const { code, report } = await run(clone, registry, '--cache', folder)
    expect(code).toBe(0)
    expect(report.notes.join('\n')).toMatch(/Answers of earlier runs were not used: .* it is no JSON\./)
    expect(JSON.parse(readFileSync(join(folder, 'answers.json'), 'utf8'))).toMatchObject({ format: 1 })
  })

  test('a folder in the repository is refused', async () => {
    const { registry, clone } = await shop({ express: '1.0.0' })
    await expect(run(clone, registry, '--cache', '.gate')).rejects.toThrow(/inside of the repository/)
    expect(registry.asked).toEqual([])
  })
})

test('--offline: a popular name exists, of any other it is said that nobody was asked', async () => {
  const { registry, clone } = await shop({ express: '1.0.0', 'left-padder-utils': '1.0.0' })
  const { code, report } = await run(clone, registry, '--offline')
  expect([code, report.verdict, registry.asked.length]).toEqual([0, 'warn', 0])
  const absent = report.findings.filter(({ message }) => /package-absent/.test(message))
  expect(absent.map(({ state, message }) => [state, message.replace(/\d{4}-\d\d/, 'MONTH')])).toEqual([
    [
      'undetermined',
      expect.stringMatching(
        /^pkg:npm\/left-padder-utils@1\.0\.0 could not be checked: it is not in the list of popular npm packages of MONTH, and nobody was asked\. Not checked: /,
      ),
    ],
  ])
  expect(report.notes).toContain(
    'One package counts as existing, being popular; versions, ages and states were not looked up.',
  )
})

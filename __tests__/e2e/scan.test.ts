/** Folders as they are found on disks: nothing that was not looked at counts as safe. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { afterAll, expect, jest, test } from '@jest/globals'
import { newFolder, removeFolders } from '../support/clone.ts'
import { misfits, SCAN } from '../support/conforms.ts'
import { goodSafetensors } from '../support/models.ts'
import { NODES, runCommand } from '../support/runner.ts'
import { commandsIn } from '../support/runner-log.ts'
import { MALICIOUS } from '../support/shop.ts'

jest.setTimeout(90_000)
afterAll(removeFolders)

const folderOf = (files: Readonly<Record<string, Uint8Array>>): string => {
  const folder = newFolder()
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

const scan = async (directory: string, ...places: readonly string[]) => {
  const { code, stdout, stderr } = await runCommand(['scan', '--format', 'json', ...places], { directory })
  const report = stdout === '' ? { files: [] } : JSON.parse(stdout)
  if (stdout !== '') expect(misfits(SCAN, report)).toEqual([])
  const files = (report.files as { path: string; verdict: string }[]).map(
    ({ path, verdict }) => `${verdict} ${path}`,
  )
  return { code, files, stderr }
}

test.concurrent('a link to a file is that file, as in the cache of a hub client', async () => {
  const directory = folderOf({
    'blobs/aa': goodSafetensors(),
    'blobs/bb': MALICIOUS,
    'snapshots/1/.keep': Buffer.from(''),
  })
  symlinkSync('../../blobs/aa', join(directory, 'snapshots/1/model.safetensors'))
  symlinkSync('../../blobs/bb', join(directory, 'snapshots/1/pytorch_model.bin'))
  expect(await scan(directory, 'snapshots')).toEqual({
    code: 1,
    files: ['safe snapshots/1/model.safetensors', 'dangerous snapshots/1/pytorch_model.bin'],
    stderr: '',
  })
})

test.concurrent('a link to a folder is not followed: inside it is scanned anyway, elsewhere it is not safe', async () => {
  const [directory, other] = [
    folderOf({ 'a/good.safetensors': goodSafetensors() }),
    folderOf({ 'bad.pkl': MALICIOUS }),
  ]
  symlinkSync('..', join(directory, 'a/round'))
  expect(await scan(directory, '.')).toEqual({ code: 0, files: ['safe a/good.safetensors'], stderr: '' })
  symlinkSync(other, join(directory, 'out'))
  expect(await scan(directory, '.')).toEqual({
    code: 1,
    files: ['safe a/good.safetensors', 'unknown out'],
    stderr: '',
  })
  expect(await scan(directory, 'out')).toEqual({ code: 1, files: ['dangerous out/bad.pkl'], stderr: '' })
})

test.concurrent('what is no file is not safe, and is never waited for', async () => {
  const directory = folderOf({ 'good.safetensors': goodSafetensors() })
  execFileSync('mkfifo', [join(directory, 'pipe.pkl')])
  symlinkSync('nowhere', join(directory, 'gone.pt'))
  expect(await scan(directory, '.')).toEqual({
    code: 1,
    files: ['unknown gone.pt', 'safe good.safetensors', 'unknown pipe.pkl'],
    stderr: '',
  })
  for (const place of ['pipe.pkl', '/dev/zero']) {
    const stderr = `${resolve(directory, place)}: expected a file or a folder, found something else.\n`
    expect(await scan(directory, place)).toEqual({ code: 2, files: [], stderr })
  }
})

test.concurrent('names that look like commands are shown and not obeyed', async () => {
  const names = ['a\n::add-mask::e.pkl', '##[error]x.pkl', '\u001b[31mred.pkl', '-rf.pkl', '__proto__']
  const directory = folderOf(Object.fromEntries(names.map(name => [name, MALICIOUS])))
  const { code, stdout } = await runCommand(['scan', '.'], { directory })
  expect(code).toBe(1)
  expect(stdout).toContain('5 model files: 5 dangerous')
  expect(commandsIn(stdout)).toEqual([])
  expect(stdout).not.toMatch(/(?!\n)\p{Cc}/u)
})

test.concurrent('a policy without end is refused, not read', async () => {
  const { code, stderr } = await runCommand(['policy', 'check', '/dev/zero'], { directory: newFolder() })
  expect(code).toBe(2)
  expect(stderr).toMatch(/\/dev\/zero:1: found [\d,]+ bytes, expected at most 262,144 bytes/)
})

test.concurrent('a reader that closes early is no fault', async () => {
  const command = `"${NODES.project}" dist/cli.js explain package-absent | head -n 1; echo "\${PIPESTATUS[0]}"`
  const { stdout, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' })
  expect([stdout, stderr]).toEqual(['# package-absent\n0\n', ''])
})

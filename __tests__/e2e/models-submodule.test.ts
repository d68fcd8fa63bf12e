/** A model as a submodule: its commit stands in the tree, and a change of that alone is a change of the model. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, jest, test } from '@jest/globals'
import { newClone, removeFolders } from '../support/clone.ts'
import { COMMIT, shelved } from '../support/hub-shelf.ts'
import { evil, pickle } from '../support/pickle.ts'
import { startRegistry } from '../support/registry.ts'
import { runCommand } from '../support/runner.ts'
import { torchZip } from '../support/zip.ts'

jest.setTimeout(90_000)
afterAll(removeFolders)

const LATER = '0123456789abcdef0123456789abcdef01234567'
const MODULES =
  '[submodule "weights"]\n\turl = https://hf.co/acme/tiny\n\tpath = weights\n[submodule "lib"]\n\tpath = lib\n\turl = https://github.com/acme/lib\n'

test('is judged at the commit of the tree, whatever the hub shows by default', async () => {
  const registry = await startRegistry()
  const clone = newClone()
  const at = (commit: string): void => {
    mkdirSync(join(clone.path, 'weights'), { recursive: true })
    clone.git('update-index', '--add', '--cacheinfo', `160000,${commit},weights`)
    clone.commit()
  }
  const check = async () => {
    const sources = ['--source', `huggingface=${registry.endpoints.huggingface}`]
    const words = ['check', '--base', 'HEAD~1', '--format', 'json', ...sources]
    const { code, stdout } = await runCommand(words, { directory: clone.path })
    const { findings, checked } = JSON.parse(stdout)
    return [
      code,
      checked.model,
      ...findings.map(
        (one: { severity: string; rule: string; path: string; line: number; reference: string }) =>
          `${one.severity} ${one.rule} ${one.path}:${one.line} ${one.reference}`,
      ),
    ]
  }
  try {
    clone.write('README.md', '# Shop\n')
    clone.commit()
    clone.write('.gitmodules', MODULES)
    at(COMMIT)
    registry.hub.set('models/acme/tiny', shelved())
    expect(await check()).toEqual([0, 1])

    // The file of submodules stays; the commit alone is another one.
    at(LATER)
    expect(await check()).toEqual([1, 1, `error model-moved .gitmodules:2 hf:acme/tiny@${LATER}`])
    registry.hub.set('models/acme/tiny', {
      ...shelved({ files: { 'pytorch_model.bin': torchZip(pickle(2, evil)) } }),
      sha: LATER,
    })
    expect(await check()).toEqual([1, 1, `error model-payload .gitmodules:2 hf:acme/tiny@${LATER}`])

    clone.write('README.md', '# The shop\n')
    clone.commit()
    expect(await check()).toEqual([0, undefined])
  } finally {
    await registry.close()
  }
})

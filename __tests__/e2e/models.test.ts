/**
 * Models through the bundle: a change with one reference of each syntax, against a hub and registries that answer in the
 * shapes of the real ones. `STORY_TABLE=path` writes the table of what was expected and found.
 */
import { writeFileSync } from 'node:fs'
import { afterAll, expect, jest, test } from '@jest/globals'
import { removeFolders } from '../support/clone.ts'
import { reportOf } from '../support/findings.ts'
import { COMMIT, shelved, tagged } from '../support/hub-shelf.ts'
import { judge } from '../support/judging.ts'
import { gguf, goodSafetensors, textPair } from '../support/models.ts'
import { evil, pickle } from '../support/pickle.ts'
import type { Registry } from '../support/registry.ts'
import { withShop } from '../support/shop.ts'
import { ROWS, SOURCES } from '../support/syntaxes.ts'
import { torchZip } from '../support/zip.ts'

jest.setTimeout(90_000)
afterAll(removeFolders)

const GGUF = gguf({ pairs: [textPair('general.architecture', 'llama')] })
const MISSING = new Set(['acme/gone', 'acme/card-gone', 'library/nowhere'])
const ODD: Readonly<Record<string, ReturnType<typeof shelved>>> = {
  'acme/poisoned': shelved({ files: { 'pytorch_model.bin': torchZip(pickle(2, evil)) } }),
  'acme/coded': shelved({}, { config: { auto_map: { AutoModel: 'm.X' } } }),
}

const stockFor = ({ hub, ollama, docker, github }: Registry): void => {
  const files = { 'model.safetensors': goodSafetensors(), 'model.gguf': GGUF }
  for (const { id } of ROWS) {
    const [, kind, name = '', tag = ''] = /^([a-z-]+):(?:docker\.io\/)?([^@]+)(?:@(.*))?$/.exec(id) ?? []
    if (MISSING.has(name)) continue
    const revisions = ['v1', 'v2', 'refs/pr/7']
    if (kind === 'hf') hub.set(`models/${name}`, ODD[name] ?? shelved({ revisions, files }))
    if (kind === 'hf-dataset')
      hub.set(`datasets/${name}`, shelved({ files: { 'a.parquet': Buffer.from('PAR1') } }))
    if (kind === 'ollama')
      ollama.set(name, tagged(tag, [{ mediaType: 'application/vnd.ollama.image.model', content: GGUF }]))
    if (kind === 'oci')
      docker.set(name, tagged(tag, [{ mediaType: 'application/vnd.docker.ai.gguf.v3', content: GGUF }]))
    if (kind === 'github') github.set(name, { commits: { [COMMIT]: [] }, branches: { main: COMMIT } })
  }
}

const MODELS = new Set(['model', 'loader', 'unread'])

test('each syntax is found at its line, and judged', () =>
  withShop({ after: SOURCES }, async shop => {
    stockFor(shop.registry)
    const result = await judge(shop)
    const report = reportOf(result)
    const found = report.findings
      .filter(({ kind }) => MODELS.has(kind))
      .map(
        ({ path, line, reference, severity, rule, state }) =>
          `${path}:${line} ${reference} ${severity} ${rule}${state === 'violated' ? '' : ` (${state})`}`,
      )
    const expected = ROWS.flatMap(({ path, line, id, findings }) =>
      findings.map(finding => `${path}:${line} ${id} ${finding}`),
    )
    const table = process.env['STORY_TABLE']
    if (table)
      writeFileSync(
        table,
        ROWS.map(
          ({ family, path, line, id, findings }) =>
            `${family} | ${path}:${line} | ${id} | ${findings.join(', ') || 'nothing to say'}\n`,
        ).join(''),
      )
    expect([...found].sort()).toEqual([...expected].sort())
    // Those of which there is nothing to say were found, too.
    expect(report.checked).toMatchObject({
      model: ROWS.filter(({ id }) => !id.startsWith('loader:')).length,
      loader: ROWS.filter(({ id }) => id.startsWith('loader:')).length,
    })
    expect([result.code, report.verdict]).toEqual([1, 'fail'])
    expect(shop.registry.count('/hub/')).toBeLessThanOrEqual(200)
  }))

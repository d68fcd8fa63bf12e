/** The life of a pull request of the same repository, on both Nodes. */
import { readFileSync } from 'node:fs'
import { afterAll, expect, jest, test } from '@jest/globals'
import { removeFolders } from '../support/clone.ts'
import { misfits, REPORT, SARIF } from '../support/conforms.ts'
import { brief, reportOf } from '../support/findings.ts'
import { judge } from '../support/judging.ts'
import { NODES } from '../support/runner.ts'
import { HOSTILE, MENDED, manifest, withShop } from '../support/shop.ts'

jest.setTimeout(90_000)
afterAll(removeFolders)

const MARKER = /^<!-- ai-artifact-gate key: CI%2Fgate run: (\d+\.\d+) -->$/

const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1) ?? ''

const FOUND = [
  'error model-payload models/reviews.pkl:1',
  'error package-absent package.json:7',
  'error model-absent train.py:4',
  'warning model-unpinned train.py:3',
]

test.concurrent.each(Object.entries(NODES))(
  'a hostile change is blocked in the log, the annotations, the outputs and the summary, on the Node of the %s',
  (_, node) =>
    withShop({}, async shop => {
      const result = await judge(shop, { node })

      expect(result.code).toBe(1)
      expect(result.stderr).toBe('')
      const report = reportOf(result)
      expect(brief(report)).toEqual(expect.arrayContaining(FOUND))
      expect(report).toMatchObject({ verdict: 'fail', base: shop.base, head: shop.head })
      expect(misfits(REPORT, report)).toEqual([])
      const sarif = JSON.parse(readFileSync(result.outputs['sarif-file'] ?? '', 'utf8'))
      expect(misfits(SARIF, sarif)).toEqual([])

      const count = (severity: string) =>
        String(report.findings.filter(finding => finding.severity === severity).length)
      expect(result.outputs).toMatchObject({
        verdict: 'fail',
        errors: count('error'),
        warnings: count('warning'),
        notices: count('notice'),
        waived: '0',
      })
      expect(
        result.annotations.map(({ properties: { file, line, title } }) => `${title} ${file}:${line}`),
      ).toEqual(report.findings.map(({ rule, path, line }) => `${rule} ${path}:${line}`))
      expect(result.summary).toContain('AI Artifact Gate: blocked')
      expect(result.summary).toContain('left-padder-utils')
      expect(result.stdout).toContain('✖ blocked')
    }),
)

test.concurrent('the comment appears once, is edited in place, and is folded when the change is mended', () =>
  withShop({}, async shop => {
    const { comments } = shop.github.repository
    expect((await judge(shop)).code).toBe(1)
    expect(comments.map(({ user, issue }) => [user.login, issue])).toEqual([['github-actions[bot]', 1]])
    const [first] = comments
    expect(lastLine(first?.body ?? '')).toMatch(MARKER)
    expect(first?.body).toContain('left-padder-utils')
    expect(first?.body?.match(/<!--/g)).toHaveLength(1)

    const worse = shop.commit(
      { 'package.json': manifest({ express: '5.1.0', 'another-invention': '2.0.0' }) },
      shop.head,
    )
    expect((await judge(shop, { payload: shop.pull({ head: worse }), sha: worse, run: [8, 1] })).code).toBe(1)
    expect(comments).toHaveLength(1)
    expect(comments[0]).toMatchObject({ id: first?.id, minimized: null })
    expect(comments[0]?.body).toContain('another-invention')
    expect(comments[0]?.body).not.toContain('left-padder-utils')
    expect(MARKER.exec(lastLine(comments[0]?.body ?? ''))?.[1]).toBe('8.1')

    const mended = shop.commit({ ...MENDED, 'models/reviews.pkl': null }, worse)
    const clean = await judge(shop, { payload: shop.pull({ head: mended }), sha: mended, run: [9, 1] })
    expect(clean.code).toBe(0)
    expect(brief(reportOf(clean))).toEqual([])
    expect(clean.outputs['verdict']).toBe('pass')
    expect(comments).toHaveLength(1)
    expect(comments[0]).toMatchObject({ id: first?.id, minimized: 'RESOLVED' })
    expect(comments[0]?.body).toMatch(/^<details><summary>✅ AI Artifact Gate: passed<\/summary>/)

    // An older run that ends late must not bring its findings back.
    const late = await judge(shop, { run: [7, 2] })
    expect(late.code).toBe(1)
    expect(comments[0]?.body).toMatch(/^<details>/)
    expect(late.annotations.at(-1)).toMatchObject({
      command: 'notice',
      data: 'The comment was left as it is: run 9.1 is newer and has written it.',
    })
  }))

test.concurrent('a clean change gets no comment unless one is always wanted', () =>
  withShop({ after: MENDED }, async shop => {
    expect((await judge(shop)).code).toBe(0)
    expect(shop.github.repository.comments).toEqual([])
    expect((await judge(shop, { inputs: { comment: 'off' } })).code).toBe(0)
    expect(shop.github.calls().filter(call => !call.startsWith('GET'))).toEqual([])
    expect((await judge(shop, { inputs: { comment: 'always' } })).code).toBe(0)
    expect(shop.github.repository.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining('✅ AI Artifact Gate: passed'),
    ])
  }))

test.concurrent('the check begins unfinished, takes its annotations in batches and is completed last', () =>
  withShop({}, async shop => {
    // Few enough in each file that none is rolled up.
    const folders = ['', 'web/', 'jobs/']
    const many = (folder: string) =>
      Object.fromEntries(
        Array.from({ length: 40 }, (_, index) => [`invented-${folder.replace('/', '-')}${index}`, '1.0.0']),
      )
    const manifests = folders.map(folder => [
      `${folder}package.json`,
      manifest({ ...(folder ? {} : { express: '5.1.0' }), ...many(folder) }),
    ])
    const head = shop.commit({ ...HOSTILE, ...Object.fromEntries(manifests) }, shop.base)
    const result = await judge(shop, { payload: shop.pull({ head }), sha: head, inputs: { check: 'true' } })
    expect(result.code).toBe(1)

    const { checks } = shop.github.repository
    const open = reportOf(result).findings
    expect(open.length).toBeGreaterThan(120)
    expect(checks).toHaveLength(1)
    expect(checks[0]).toMatchObject({
      name: 'ai-artifact-gate',
      head_sha: head,
      status: 'completed',
      conclusion: 'failure',
      details_url: `${shop.github.url}/acme/shop/actions/runs/700`,
    })
    expect(
      checks[0]?.annotations.map(({ path, start_line, title }) => `${title} ${path}:${start_line}`),
    ).toEqual(open.map(({ rule, path, line }) => `${rule} ${path}:${line}`))
    expect(Math.max(...(checks[0]?.batches ?? []))).toBeLessThanOrEqual(50)

    const writes = shop.github.requests.filter(({ url }) => url.includes('/check-runs'))
    expect(writes.map(({ method, body }) => `${method} ${body['status']}`)).toEqual([
      'POST in_progress',
      ...(checks[0]?.batches.slice(1).map(() => 'PATCH in_progress') ?? []),
      'PATCH completed',
    ])
    // Reading comes after the check has begun, so that a crash leaves it unfinished.
    const [first] = shop.github.calls()
    expect(first).toBe('POST /check-runs')

    // The runner keeps ten of a level; the last one says how many are not shown.
    expect(result.annotations.filter(({ command }) => command === 'error')).toHaveLength(10)
    expect(result.annotations.at(-1)?.data).toMatch(/^\d+ more findings are not shown as annotations/)
  }))

test.concurrent('a change that names nothing to judge asks no registry', () =>
  withShop({ after: { 'README.md': '# The shop\n' } }, async shop => {
    const result = await judge(shop)
    expect(result.code).toBe(0)
    expect(shop.registry.asked).toEqual([])
    expect(result.outputs['verdict']).toBe('pass')
  }))

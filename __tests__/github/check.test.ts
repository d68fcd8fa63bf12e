import { describe, expect, test } from '@jest/globals'
import {
  type Annotation,
  abandonCheck,
  type CheckResult,
  finishCheck,
  MOST_ANNOTATIONS,
  startCheck,
} from '../../src/github/check.ts'
import { type Scene, withGitHub } from '../support/github/client.ts'
import { flaky, type Identity, type Repository, reader, repository, writer } from '../support/github.ts'

const RUN = 'https://github.example/acme/shop/actions/runs/1'

interface Shop extends Scene {
  readonly repo: Repository
  readonly head: string
  readonly start: () => ReturnType<typeof startCheck>
}

const shop = async (act: (shop: Shop) => Promise<void>, me: Identity | null = writer()) => {
  const repo = repository()
  const head = repo.commit({ a: '1' })
  await withGitHub({ repository: repo, ...(me && { tokens: { t: me }, token: 't' }) }, async scene => {
    const request = { client: scene.client, owner: 'acme', repo: 'shop', head, name: 'AI Artifact Gate' }
    await act({ ...scene, repo, head, start: () => startCheck({ ...request, run: RUN, externalId: '1.1' }) })
  })
}

const annotations = (count: number): Annotation[] =>
  Array.from({ length: count }, (_, index) => ({
    path: 'package.json',
    start_line: index + 1,
    end_line: index + 1,
    annotation_level: 'failure',
    title: 'package-absent',
    message: `no. ${index}`,
  }))

const result = (more: Partial<CheckResult> = {}): CheckResult => ({
  conclusion: 'failure',
  title: '2 errors',
  summary: '# Two',
  annotations: [],
  ...more,
})

describe('a check run', () => {
  test('is in progress until the verdict is there', () =>
    shop(async ({ repo, head, start }) => {
      const { check, notices } = await start()
      const run = {
        id: 9000,
        name: 'AI Artifact Gate',
        head_sha: head,
        external_id: '1.1',
        details_url: RUN,
        output: { title: null, summary: null, text: null },
        annotations: [],
        batches: [],
      }
      expect(notices).toEqual([])
      expect(repo.checks).toEqual([{ ...run, status: 'in_progress', conclusion: null }])

      expect(await finishCheck(check, result({ conclusion: 'success', text: 'more' }))).toEqual([])
      const output = { title: '2 errors', summary: '# Two', text: 'more' }
      expect(repo.checks).toEqual([{ ...run, output, status: 'completed', conclusion: 'success' }])
    }))

  test('takes 120 annotations in three batches, and is completed with the last', () =>
    shop(async ({ repo, start, github }) => {
      const { check } = await start()
      expect(await finishCheck(check, result({ annotations: annotations(120) }))).toEqual([])
      const [run] = repo.checks
      expect([run?.batches, run?.conclusion]).toEqual([[50, 50, 20], 'failure'])
      expect(run?.annotations).toEqual(annotations(120))
      expect(
        github.requests
          .filter(({ method }) => method === 'PATCH')
          .map(({ body }) => [body['status'], body['conclusion']]),
      ).toEqual([
        ['in_progress', undefined],
        ['in_progress', undefined],
        ['completed', 'failure'],
      ])
    }))

  test('stays unfinished when GitHub fails between the batches', () =>
    shop(async ({ repo, start, github }) => {
      const { check } = await start()
      let patches = 0
      github.mood({
        on: { test: (call: string) => call.startsWith('PATCH') && ++patches > 1 } as RegExp,
        times: 100,
        status: 502,
        json: { message: 'Server Error' },
      })
      expect(
        await finishCheck(check, result({ conclusion: 'success', annotations: annotations(120) })),
      ).toEqual([
        expect.stringMatching(
          /^The check was not finished\. GitHub could not be asked .* The verdict is not affected\.$/,
        ),
      ])
      expect(repo.checks.map(({ status, conclusion }) => [status, conclusion])).toEqual([
        ['in_progress', null],
      ])
    }))

  test('keeps the verdict when GitHub refuses an annotation', () =>
    shop(async ({ repo, start }) => {
      const { check } = await start()
      const [wrong] = annotations(1).map(annotation => ({ ...annotation, path: '../x' }))
      expect(await finishCheck(check, result({ annotations: wrong ? [wrong] : [] }))).toEqual([
        expect.stringMatching(
          /^Annotations are missing from the check: GitHub refused them \("Invalid request/,
        ),
      ])
      expect(repo.checks[0]).toMatchObject({ status: 'completed', conclusion: 'failure', annotations: [] })
    }))

  test('fits every text in GitHub’s limits', () =>
    shop(async ({ repo, start }) => {
      const { check } = await start()
      const long = '€'.repeat(70_000)
      const annotation = annotations(1).map(one => ({
        ...one,
        title: long,
        message: long,
        raw_details: long,
      }))
      const texts = { title: long, summary: long, text: long, annotations: annotation }
      expect(await finishCheck(check, result(texts))).toEqual([])
      const [run] = repo.checks
      expect(run?.conclusion).toBe('failure')
      expect([run?.output.title?.length, run?.output.summary?.length, run?.output.text?.length]).toEqual([
        255, 65_535, 65_535,
      ])
    }))

  test('shows the first thousand annotations and says how many are left', () =>
    shop(async ({ repo, start }) => {
      const { check } = await start()
      expect(await finishCheck(check, result({ annotations: annotations(MOST_ANNOTATIONS + 7) }))).toEqual([
        '7 annotations were left out: the check shows the first 1000.',
      ])
      expect(repo.checks[0]?.batches).toEqual(Array(20).fill(50))
    }))

  test('that cannot reach a verdict fails', () =>
    shop(async ({ repo, start }) => {
      const { check } = await start()
      expect(await abandonCheck(check, 'The policy is broken.')).toEqual([])
      expect(repo.checks[0]).toMatchObject({
        status: 'completed',
        conclusion: 'failure',
        output: { title: 'The change could not be judged', summary: 'The policy is broken.' },
      })
    }))

  test('is not made twice when only the answer was lost', () =>
    shop(async ({ repo, start, github }) => {
      github.mood({ ...flaky('POST /check-runs'), afterwards: true })
      const { check } = await start()
      expect(await finishCheck(check, result())).toEqual([])
      expect(repo.checks.map(({ conclusion }) => conclusion)).toEqual(['failure'])
    }))

  test('is made at the second try when the first was lost', () =>
    shop(async ({ repo, start, github }) => {
      github.mood(flaky('POST /check-runs'))
      expect((await start()).notices).toEqual([])
      expect(repo.checks).toHaveLength(1)
    }))
})

describe('where checks may not be written', () => {
  const status = (head: string, state: string, description: string) => ({
    sha: head,
    state,
    description,
    context: 'AI Artifact Gate',
    target_url: RUN,
  })

  test.each([
    ['the job does not grant it', writer({ checks: 'read' })],
    ['the token is a person’s', writer({}, 'mona')],
  ])('because %s, a commit status stands for the check', (_, me) =>
    shop(async ({ repo, head, start }) => {
      const { check, notices } = await start()
      expect(notices).toEqual([])
      expect(repo.statuses).toEqual([status(head, 'pending', 'Judging the change')])
      const title = 'x'.repeat(200)
      expect(await finishCheck(check, result({ title, annotations: annotations(60) }))).toEqual([])
      expect(repo.statuses[1]).toEqual(status(head, 'failure', `${'x'.repeat(139)}…`))
      expect(repo.checks).toEqual([])
    }, me),
  )

  test('nor statuses, one notice is all', () =>
    shop(async ({ repo, start, github }) => {
      const { check, notices } = await start()
      expect(notices).toEqual([
        'No check was created. The token lacks a right (HTTP 403, "Resource not accessible by integration"). Grant `checks: write` in the job\'s `permissions`. Tokens of forks and of Dependabot may never write. The verdict is not affected.',
      ])
      const asked = github.requests.length
      expect([await finishCheck(check, result()), await abandonCheck(check, 'x')]).toEqual([[], []])
      expect(github.requests).toHaveLength(asked)
      expect([repo.checks, repo.statuses]).toEqual([[], []])
    }, reader))

  test('for want of a token, one notice is all', () =>
    shop(async ({ start }) => {
      expect((await start()).notices).toEqual([
        expect.stringMatching(/^No check was created\. GitHub refused the token/),
      ])
    }, null))

  test('a status that is lost at the end is one notice', () =>
    shop(
      async ({ start, github }) => {
        const { check } = await start()
        github.mood(flaky('POST /statuses', 100))
        expect(await finishCheck(check, result())).toEqual([
          expect.stringMatching(/^The commit status was not written\. GitHub could not be asked/),
        ])
      },
      writer({ checks: 'none' }),
    ))
})

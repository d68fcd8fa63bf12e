import { describe, expect, test } from '@jest/globals'
import { type CommentRequest, publishComment } from '../../src/github/comment.ts'
import { commentMarker } from '../../src/github/marker.ts'
import { type Scene, withGitHub } from '../support/github/client.ts'
import {
  flaky,
  type Identity,
  type Repository,
  reader,
  repository,
  secondary,
  writer,
} from '../support/github.ts'

const BOT = 'github-actions[bot]'
const body = (text: string, run = 5, attempt = 1, key = 'default') =>
  `${text}\n\n${commentMarker(key, { number: run, attempt })}`

interface Shop extends Scene {
  readonly repo: Repository
  readonly publish: (
    request: Partial<CommentRequest> & { readonly body: string },
  ) => Promise<readonly string[]>
  readonly texts: () => readonly string[]
}

const shop = async (
  act: (shop: Shop) => Promise<void>,
  me: Identity | null = writer(),
  prepare?: (repo: Repository) => void,
) => {
  const repo = repository()
  const head = repo.commit({ a: '1' })
  repo.pulls.set(7, { number: 7, base: head, head })
  prepare?.(repo)
  const tokens = me ? { t: me } : {}
  await withGitHub({ repository: repo, tokens, ...(me && { token: 't' }) }, async scene => {
    await act({
      ...scene,
      repo,
      texts: () => repo.comments.map(comment => `${comment.user.login}: ${comment.body?.split('\n')[0]}`),
      publish: request =>
        publishComment({
          client: scene.client,
          owner: 'acme',
          repo: 'shop',
          pull: 7,
          mode: 'on-failure',
          bad: true,
          ...request,
        }),
    })
  })
}

const writes = ({ github }: Scene) => github.calls().filter(call => !call.startsWith('GET'))

describe('the comment', () => {
  test('is created once, edited in place, and left alone when nothing changed', () =>
    shop(async scene => {
      const { publish, texts } = scene
      expect(await publish({ body: body('one') })).toEqual([])
      expect(texts()).toEqual([`${BOT}: one`])
      expect(await publish({ body: body('two', 6) })).toEqual([])
      expect(texts()).toEqual([`${BOT}: two`])
      const before = writes(scene).filter(call => call.includes('comments')).length
      expect(await publish({ body: `${body('two', 6)}\r\n` })).toEqual([])
      expect(writes(scene).filter(call => call.includes('comments'))).toHaveLength(before)
    }))

  test('is found on the third page, behind 250 others', () =>
    shop(
      async ({ publish, repo, github }) => {
        await publish({ body: body('two', 6) })
        expect(repo.comments).toHaveLength(251)
        expect(repo.comments[230]?.body).toBe(body('two', 6))
        expect(github.calls().filter(call => call === 'GET /issues/7/comments')).toHaveLength(3)
      },
      writer(),
      repo => {
        for (let n = 0; n < 251; n++)
          repo.comment(7, n === 230 ? BOT : 'mona', n === 230 ? body('one') : `talk ${n}`)
      },
    ))

  test('of somebody else is never touched, whatever it ends with', () =>
    shop(
      async ({ publish, texts }) => {
        await publish({ body: body('ours', 6) })
        expect(texts()).toEqual(['mallory: forged', 'other-app[bot]: forged', `${BOT}: ours`])
      },
      writer(),
      repo => {
        repo.comment(7, 'mallory', body('forged', 1))
        repo.comment(7, 'other-app[bot]', body('forged', 999))
      },
    ))

  test('with a copy of the marker above its end is not ours', () =>
    shop(
      async ({ publish, texts }) => {
        await publish({ body: body('ours', 6) })
        expect(texts()).toEqual([`${BOT}: quotes`, `${BOT}: ours`])
      },
      writer(),
      repo =>
        void repo.comment(7, BOT, `quotes\n${commentMarker('default', { number: 1, attempt: 1 })}\nend`),
    ))

  test('has a key: each instance of the gate edits its own', () =>
    shop(async ({ publish, texts }) => {
      await publish({ body: body('web', 5, 1, 'web') })
      await publish({ body: body('api', 5, 1, 'api') })
      await publish({ body: body('web again', 6, 1, 'web') })
      expect(texts()).toEqual([`${BOT}: web again`, `${BOT}: api`])
    }))

  test('of a personal token belongs to its user', () =>
    shop(
      async ({ publish, texts }) => {
        await publish({ body: body('two', 6) })
        expect(texts()).toEqual([`${BOT}: theirs`, 'release-robot: two'])
      },
      writer({}, 'release-robot'),
      repo => {
        repo.comment(7, BOT, body('theirs'))
        repo.comment(7, 'release-robot', body('one'))
      },
    ))

  test('is ours by the name of the job’s token when GraphQL does not answer', () =>
    shop(
      async ({ publish, texts, github }) => {
        github.mood(flaky('POST /graphql', 100))
        expect(await publish({ body: body('two', 6) })).toEqual([])
        expect(texts()).toEqual(['mallory: forged', `${BOT}: two`])
      },
      writer(),
      repo => {
        repo.comment(7, 'mallory', body('forged'))
        repo.comment(7, BOT, body('one'))
      },
    ))
})

describe('a run that is late', () => {
  test.each([
    [6, 1, 5, 9],
    [5, 2, 5, 1],
  ])('does not overwrite run %i.%i with %i.%i', (run, attempt, late, again) =>
    shop(async ({ publish, texts }) => {
      await publish({ body: body('newer', run, attempt) })
      expect(await publish({ body: body('older', late, again) })).toEqual([
        `The comment was left as it is: run ${run}.${attempt} is newer and has written it.`,
      ])
      expect(texts()).toEqual([`${BOT}: newer`])
    }),
  )

  test('sees what another run wrote between listing and writing', () =>
    shop(async ({ publish, repo, github }) => {
      await publish({ body: body('first', 4) })
      github.mood({ on: 'POST /graphql', delay: 80 })
      const slow = publish({ body: body('older', 5) })
      await new Promise(resolve => setTimeout(resolve, 40))
      const [comment] = repo.comments
      if (comment) Object.assign(comment, { body: body('newer', 6) })
      expect(await slow).toEqual(['The comment was left as it is: run 6.1 is newer and has written it.'])
      expect(comment?.body).toBe(body('newer', 6))
    }))
})

describe('modes', () => {
  test('off asks and writes nothing', () =>
    shop(async ({ publish, github }) => {
      expect(await publish({ body: body('x'), mode: 'off' })).toEqual([])
      expect(github.requests).toEqual([])
    }))

  test('on-failure says nothing of a clean change', () =>
    shop(async ({ publish, texts }) => {
      expect(await publish({ body: body('clean'), bad: false })).toEqual([])
      expect(texts()).toEqual([])
    }))

  test('on-failure folds what has become clean and unfolds it when it is bad again', () =>
    shop(async ({ publish, repo, texts }) => {
      await publish({ body: body('bad') })
      expect(repo.comments[0]?.minimized).toBeNull()
      await publish({ body: body('clean', 6), bad: false })
      expect([texts(), repo.comments[0]?.minimized]).toEqual([[`${BOT}: clean`], 'RESOLVED'])
      await publish({ body: body('bad again', 7) })
      expect([texts(), repo.comments[0]?.minimized]).toEqual([[`${BOT}: bad again`], null])
    }))

  test('always speaks, and never folds', () =>
    shop(async ({ publish, repo, texts }) => {
      await publish({ body: body('clean'), bad: false, mode: 'always' })
      await publish({ body: body('still clean', 6), bad: false, mode: 'always' })
      expect([texts(), repo.comments[0]?.minimized]).toEqual([[`${BOT}: still clean`], null])
    }))

  test('folding is best effort', () =>
    shop(async ({ publish, repo, texts, github }) => {
      await publish({ body: body('bad') })
      github.mood({ on: 'POST /graphql', times: 100, status: 200, json: { errors: [{ message: 'no' }] } })
      expect(await publish({ body: body('clean', 6), bad: false })).toEqual([])
      expect([texts(), repo.comments[0]?.minimized]).toEqual([[`${BOT}: clean`], null])
    }))
})

describe('a comment that cannot be written', () => {
  const READ_ONLY =
    'The comment was not written. The token lacks a right (HTTP 403, "Resource not accessible by integration"). Grant `pull-requests: write` in the job\'s `permissions`. Tokens of forks and of Dependabot may never write. The verdict is not affected.'

  test('costs one notice for the token of a fork', () =>
    shop(async ({ publish, texts }) => {
      expect(await publish({ body: body('x') })).toEqual([READ_ONLY])
      expect(texts()).toEqual([])
    }, reader))

  test('costs one notice without a token', () =>
    shop(async ({ publish }) => {
      expect(await publish({ body: body('x') })).toEqual([
        expect.stringMatching(/GitHub refused the token \(HTTP 401/),
      ])
    }, null))

  test('costs one notice when GitHub is down', () =>
    shop(async ({ publish, github }) => {
      github.mood(flaky('/comments', 100))
      expect(await publish({ body: body('x') })).toEqual([
        expect.stringMatching(/could not be asked \(HTTP 502/),
      ])
    }))

  test('costs one notice when GitHub asks to be left alone for too long', () =>
    shop(async ({ publish, github }) => {
      github.mood(secondary('POST /issues', 3600, 100))
      expect(await publish({ body: body('x') })).toEqual([
        expect.stringMatching(/rate limit is used up \(HTTP 403/),
      ])
    }))

  test('is not sent when it is longer than GitHub takes', () =>
    shop(async ({ publish, github }) => {
      const most = body('x'.repeat(65_536 - body('').length))
      expect(await publish({ body: `x${most}` })).toEqual([
        'The comment was not written: it has 65537 characters, and GitHub takes 65536.',
      ])
      expect(github.requests).toEqual([])
      expect(await publish({ body: most })).toEqual([])
    }))

  test('is not written twice when only the answer was lost', () =>
    shop(async ({ publish, texts, github }) => {
      github.mood({ ...flaky('POST /issues/7/comments'), afterwards: true })
      expect(await publish({ body: body('x') })).toEqual([])
      expect(texts()).toEqual([`${BOT}: x`])
    }))

  test('is written at the second try when the first was lost', () =>
    shop(async ({ publish, texts, github }) => {
      github.mood(flaky('POST /issues/7/comments'))
      expect(await publish({ body: body('x') })).toEqual([])
      expect(texts()).toEqual([`${BOT}: x`])
    }))

  test('is written anew when somebody deletes it meanwhile', () =>
    shop(async ({ publish, repo, texts, github }) => {
      await publish({ body: body('one') })
      github.mood({
        on: 'GET /issues/comments/',
        status: 404,
        json: { message: 'Not Found' },
      })
      repo.comments.length = 1
      expect(await publish({ body: body('two', 6) })).toEqual([])
      expect(texts()).toEqual([`${BOT}: one`, `${BOT}: two`])
    }))

  test('without a marker is a mistake of ours', () =>
    shop(async ({ publish }) => {
      await expect(publish({ body: 'x' })).rejects.toThrow('The last line of a comment must be its marker.')
    }))
})

/** Servers and questions for the tests of the door to registries; servers are closed after each test. */
import { afterEach, expect } from '@jest/globals'
import { SERVICES } from '../../src/ecosystem.ts'
import type { Fact } from '../../src/evidence.ts'
import { createHttp, type HttpSettings } from '../../src/http.ts'
import { amount, answer } from '../../src/schema.ts'
import type { Question, SourceName } from '../../src/sources/source.ts'
import { type Handler, type Loopback, loopback } from './loopback.ts'

const servers: Loopback[] = []
export const serve = async (handler: Handler): Promise<Loopback> => {
  const server = await loopback(handler)
  servers.push(server)
  return server
}
afterEach(async () => {
  await Promise.all(servers.splice(0).map(server => server.close()))
})

export const everywhere = (url: string): Record<SourceName, string> =>
  Object.fromEntries(SERVICES.map(name => [name, url])) as Record<SourceName, string>

export const open = (url: string, settings: Partial<HttpSettings> = {}) =>
  createHttp({
    endpoints: everywhere(url),
    version: '1.2.3',
    time: 400,
    backOff: 1,
    patience: 1500,
    ...settings,
  })

export const Numbered = answer({ n: amount })
export const npm: Question = { source: 'npm' }

/** The fact without its time, which must be an ISO time. */
export const timeless = <T>({ asked, ...fact }: Fact<T>): Omit<Fact<T>, 'asked'> => {
  expect(new Date(asked).toISOString()).toBe(asked)
  return fact
}

/** Asks one question of a server that answers so. */
export const askOf = async (
  handler: Handler,
  settings: Partial<HttpSettings> = {},
  question: Question = npm,
) => {
  const server = await serve(handler)
  const http = open(server.url, settings)
  const url = http.endpoint('npm', 'x')
  const fact = timeless(await http.json(url, Numbered, question))
  return { fact, source: url, server, stats: http.stats() }
}

export const body =
  (text: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Handler =>
  (_, response) =>
    void response.writeHead(status, headers).end(text)

export const inTurn = (...handlers: Handler[]): Handler => {
  let turn = 0
  return (asked, response) => handlers[Math.min(turn++, handlers.length - 1)]?.(asked, response)
}

export const hangUp: Handler = (_, response) => void response.destroy()

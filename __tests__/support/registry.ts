/**
 * npm, PyPI, a model hub and OSV in one loopback server with a state of its own. It keeps the limits that the real
 * ones document, counts what it is asked, and misbehaves where a test says so.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { SERVICES } from '../../src/ecosystem.ts'
import type { SourceName } from '../../src/sources/source.ts'
import { type Handler, type Loopback, loopback } from './loopback.ts'
import { answerAdvisories, type Malware } from './registry/github-advisories.ts'
import { answerHub, type HubRepository } from './registry/hub.ts'
import { answerNpm, type NpmPackage } from './registry/npm.ts'
import { answerOsv, type OsvEntry } from './registry/osv.ts'
import { answerPypi, type PypiProject } from './registry/pypi.ts'
import { type Reply, send } from './registry/reply.ts'

interface State {
  readonly npm: Map<string, NpmPackage>
  readonly pypi: Map<string, PypiProject>
  /** By `models/owner/name`, `datasets/owner/name`, `spaces/owner/name`. */
  readonly hub: Map<string, HubRepository>
  readonly osv: OsvEntry[]
  /** Malware that GitHub's database knows. */
  readonly malware: Malware[]
  /** Advisories of one query in one answer. */
  pageSize: number
  /** Milliseconds before each answer. */
  delay: number
}

export interface Registry extends State, Loopback {
  readonly endpoints: Readonly<Record<SourceName, string>>
  /** Answers requests whose path begins so, instead of the state; undefined gives the state its turn again. */
  on(prefix: string, handler: Handler | undefined): void
  /** Requests whose path begins so. */
  count(prefix: string): number
}

export const startRegistry = async (): Promise<Registry> => {
  const state: State = {
    npm: new Map(),
    pypi: new Map(),
    hub: new Map(),
    osv: [],
    malware: [],
    pageSize: 1000,
    delay: 0,
  }
  const overrides = new Map<string, Handler>()

  const server = await loopback(async (asked, response) => {
    for (const [prefix, handler] of overrides) {
      if (asked.path.startsWith(prefix)) return handler(asked, response)
    }
    if (state.delay > 0) await sleep(state.delay)
    const [, service = '', path = ''] = /^\/(\w+)\/(.*)$/.exec(asked.path) ?? []
    const replies: Readonly<Record<string, () => Reply>> = {
      npm: () => answerNpm(state.npm, path, asked),
      pypi: () => answerPypi(state.pypi, path),
      hub: () => answerHub(state.hub, path, asked),
      osv: () => answerOsv(state.osv, state.pageSize, path, asked),
      github: () => answerAdvisories(state.malware, path),
    }
    return send(response, replies[service]?.() ?? { status: 500 })
  })
  const { url } = server
  return Object.assign(state, server, {
    endpoints: Object.fromEntries(
      SERVICES.map(name => [name, `${url}/${name === 'huggingface' ? 'hub' : name}`]),
    ) as Record<SourceName, string>,
    on: (prefix: string, handler: Handler | undefined) => {
      if (handler) overrides.set(prefix, handler)
      else overrides.delete(prefix)
    },
    count: (prefix: string) => server.asked.filter(({ path }) => path.startsWith(prefix)).length,
  })
}

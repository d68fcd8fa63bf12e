/**
 * Package registries, GitHub, an image registry, a model hub and OSV in one loopback server with a state of its own. It
 * keeps the limits that the real ones document, counts what it is asked, and misbehaves where a test says so.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { SERVICES } from '../../src/ecosystem.ts'
import type { SourceName } from '../../src/sources/source.ts'
import { type Handler, type Loopback, loopback } from './loopback.ts'
import { answerCargo, type CargoCrate } from './registry/cargo.ts'
import { answerComposer, type ComposerPackage } from './registry/composer.ts'
import { answerConda, type CondaPackage } from './registry/conda.ts'
import { answerGem, type GemVersions } from './registry/gem.ts'
import { answerGitHub, type GitHubRepository } from './registry/github.ts'
import { answerAdvisories, type Malware } from './registry/github-advisories.ts'
import { answerGolang, type GoModule } from './registry/golang.ts'
import { answerHex, type HexPackage } from './registry/hex.ts'
import { answerHub, type HubRepository } from './registry/hub.ts'
import { answerJsr, type JsrPackage } from './registry/jsr.ts'
import { answerMaven, type MavenArtifact } from './registry/maven.ts'
import { answerNpm, type NpmPackage } from './registry/npm.ts'
import { answerNuget, type NugetPackage } from './registry/nuget.ts'
import { answerOci, type OciRepository } from './registry/oci.ts'
import { answerOsv, type OsvEntry } from './registry/osv.ts'
import { answerPub, type PubPackage } from './registry/pub.ts'
import { answerPypi, type PypiProject } from './registry/pypi.ts'
import { type Reply, send } from './registry/reply.ts'
import { answerEpss, answerKev } from './registry/weights.ts'

interface State {
  readonly npm: Map<string, NpmPackage>
  readonly pypi: Map<string, PypiProject>
  /** By `models/owner/name`, `datasets/owner/name`, `spaces/owner/name`. */
  readonly hub: Map<string, HubRepository>
  readonly cargo: CargoCrate[]
  readonly composer: Map<string, ComposerPackage>
  /** By `channel/name`. */
  readonly conda: Map<string, CondaPackage>
  readonly gem: Map<string, GemVersions>
  readonly golang: Map<string, GoModule>
  readonly hex: Map<string, HexPackage>
  readonly jsr: Map<string, JsrPackage>
  readonly maven: Map<string, MavenArtifact>
  readonly nuget: NugetPackage[]
  readonly pub: Map<string, PubPackage>
  readonly osv: OsvEntry[]
  /** By `owner/name`. */
  readonly github: Map<string, GitHubRepository>
  /** By path: `library/name`. */
  readonly docker: Map<string, OciRepository>
  /** By path: `library/name`. */
  readonly ollama: Map<string, OciRepository>
  /** CVE ids that CISA lists. */
  readonly exploited: string[]
  /** Probabilities by CVE id, as EPSS writes them. */
  readonly likelihoods: Map<string, string>
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
    cargo: [],
    composer: new Map(),
    conda: new Map(),
    gem: new Map(),
    golang: new Map(),
    hex: new Map(),
    jsr: new Map(),
    maven: new Map(),
    nuget: [],
    pub: new Map(),
    github: new Map(),
    docker: new Map(),
    ollama: new Map(),
    exploited: [],
    likelihoods: new Map(),
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
      cargo: () => answerCargo(state.cargo, path),
      composer: () => answerComposer(state.composer, path),
      conda: () => answerConda(state.conda, path),
      gem: () => answerGem(state.gem, path),
      golang: () => answerGolang(state.golang, path),
      hex: () => answerHex(state.hex, path, asked),
      jsr: () => answerJsr(state.jsr, path),
      maven: () => answerMaven(state.maven, path),
      nuget: () => answerNuget(state.nuget, path),
      pub: () => answerPub(state.pub, path, asked),
      hub: () => answerHub(state.hub, path, asked),
      osv: () => answerOsv(state.osv, state.pageSize, path, asked),
      github: () =>
        path.startsWith('repos/') ? answerGitHub(state.github, path) : answerAdvisories(state.malware, path),
      ollama: () => answerOci(state.ollama, path, asked, 'ollama'),
      docker: () => answerOci(state.docker, path, asked),
      kev: () => answerKev(state.exploited, path),
      epss: () => answerEpss(state.likelihoods, path),
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

/** What a deployment file starts, as it would run: effective values, each with the place that gives it. */
import type { Location } from './change.ts'

/** A place in the head file, and the line as it stands there when it is one line of at most 400 characters. */
export interface Standing {
  readonly at: Location
  readonly line?: string
}

/**
 * An effective value. `literal`: it stands there; `default`: it is what a variable falls back to; `file`: a neighbouring
 * file gives it (`.env`, `env_file`, a ConfigMap of the same change); `secret`: it is set from a secret store, so that the
 * value is not known and empty here; `unresolved`: nothing tells what it will be, and the value is what was written.
 */
export interface Value extends Standing {
  readonly value: string
  readonly by: 'literal' | 'default' | 'file' | 'secret' | 'unresolved'
}

/** A port that can be reached from outside of the service's own network. A mere `expose` or `containerPort` is none. */
export interface Port extends Standing {
  readonly how:
    | 'published'
    | 'host-network'
    | 'node-port'
    | 'load-balancer'
    | 'ingress'
    | 'public-endpoint'
    | 'tunnel'
  /** Port of the container. Absent: any that it listens on. */
  readonly target?: number
  /** Port of the host, as written. */
  readonly published?: string
  /** Address of the host that it is bound to; absent: all of them. Loopback publishes are listed, too. */
  readonly address?: string
  /** What stands before it and asks who comes: an annotation of the ingress, a source range. */
  readonly guard?: string
}

export interface Mount extends Standing {
  /** Path of the host, or the name of a volume. */
  readonly source: string
  readonly target: string
  readonly readOnly: boolean
  /** Whether `source` is a path of the host. */
  readonly host: boolean
}

/** Something that a service may do beyond what a container may by itself. */
export interface Privilege extends Standing {
  readonly is:
    | 'privileged'
    | 'capability'
    | 'network'
    | 'pid'
    | 'ipc'
    | 'user'
    | 'seccomp'
    | 'apparmor'
    | 'escalation'
    | 'device'
  /** Name of the capability, the user, the profile … as written. */
  readonly value: string
}

export interface DeployedImage extends Standing {
  readonly written: string
  /** Host and path, without tag and digest, Docker Hub written out as `docker.io/…`. */
  readonly repository: string
  readonly tag?: string
  readonly digest?: string
  /** A part that nothing resolves. */
  readonly unresolved?: true
}

/** The words of a command, as one process would get them. */
export interface Command extends Standing {
  readonly words: readonly string[]
}

/** How a component was recognised; the strongest signal that fired. */
export interface Recognised {
  readonly by: 'package' | 'chart' | 'image' | 'image-name' | 'command' | 'setting' | 'port'
  /** What was seen, such as `langflowai/langflow` or `vllm serve`. */
  readonly what: string
  readonly at: Location
  /** Where what it runs is installed with its version, when that is another line. */
  readonly installed?: Location
}

/** Hardening that a container asks for; absent where the kind of file cannot say. */
export interface Hardening {
  readonly memory: boolean
  readonly cpus: boolean
  readonly readOnlyRoot: boolean
  readonly noNewPrivileges: boolean
}

/** What all kinds of deployment files have in common. */
export interface DeploymentFacts {
  /** Name of the service, workload, release, resource, job or stage. */
  readonly service: string
  readonly from:
    | 'compose'
    | 'kubernetes'
    | 'helm'
    | 'kustomize'
    | 'terraform'
    | 'dockerfile'
    | 'devcontainer'
    | 'workflow'
    | 'config'
    | 'code'
  /** Id in the catalogue of components. */
  readonly component?: string
  readonly recognised?: Recognised
  /** Ids of the components that the same file starts, of a service that is none itself, such as their database. */
  readonly beside?: readonly string[]
  /** Version of the component, exact, as the image's tag, an installed package or a chart tells it. */
  readonly version?: string
  /** purl with that version, where a package carries it. */
  readonly purl?: string
  readonly image?: DeployedImage
  /**
   * Effective settings by name: `LANGFLOW_AUTO_LOGIN` of the environment, `--api-key` of the command line (value `true`
   * where it has none), `config:general_settings.master_key` of a configuration file, `field:spec.authOptions.mode` of the
   * deployment file itself, `values:backend.autoLogin` of the values of a chart. `mounted:NAME` is a ConfigMap or Secret
   * that is mounted and not seen.
   */
  readonly settings: ReadonlyMap<string, Value>
  readonly ports: readonly Port[]
  readonly mounts: readonly Mount[]
  readonly privileges: readonly Privilege[]
  readonly commands: readonly Command[]
  readonly hardening?: Hardening
}

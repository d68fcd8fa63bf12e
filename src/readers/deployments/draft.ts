/** A service under way: what a deployment file says of it, gathered from several places. */
import type {
  DeployedImage,
  DeploymentFacts,
  Hardening,
  Mount,
  Port,
  Privilege,
  Standing,
  Value,
} from '../../deployment.ts'
import type { Deployment, Surface } from '../../reference.ts'
import { deployment, type RawCommand } from './service.ts'

/** A Helm chart: its own version, where it is exact, and that of what it carries. */
export interface RawChart {
  readonly name: string
  readonly repository?: string
  readonly version?: string
  readonly appVersion?: string
  readonly standing: Standing
}

export interface Draft {
  readonly path: string
  readonly service: string
  readonly from: DeploymentFacts['from']
  readonly standing: Standing
  readonly surface: Surface
  image?: DeployedImage | undefined
  /** The image's tag is left to somebody else who names one, so that nothing can be said of it. */
  tagElsewhere?: boolean
  chart?: RawChart | undefined
  /** The component, where another file tells it. */
  known?: Pick<DeploymentFacts, 'component' | 'recognised'> | undefined
  readonly environment: Map<string, Value>
  /** By full name: `field:…`. */
  readonly settings: Map<string, Value>
  readonly commands: RawCommand[]
  readonly ports: Port[]
  readonly mounts: Mount[]
  readonly privileges: Privilege[]
  hardening?: Hardening | undefined
}

export const draft = (
  parts: Pick<Draft, 'path' | 'service' | 'from' | 'standing'> & Partial<Pick<Draft, 'surface'>>,
): Draft => ({
  surface: 'config',
  ...parts,
  environment: new Map(),
  settings: new Map(),
  commands: [],
  ports: [],
  mounts: [],
  privileges: [],
})

/** A chart of others by its name; in a version that is not exact it is what its repository has on the day. */
const chartFields = ({
  name,
  version,
  repository,
  standing,
}: RawChart): readonly (readonly [string, Value])[] => [
  ...(version || repository
    ? [
        [
          'field:chart.version',
          { value: version ?? '', by: version ? 'literal' : 'unresolved', ...standing },
        ] as const,
      ]
    : []),
  ...(repository ? [['field:chart.name', { value: name, by: 'literal', ...standing }] as const] : []),
]

export const finished = (one: Draft): Deployment => {
  const { chart } = one
  const settings = [...one.settings, ...(chart ? chartFields(chart) : [])]
  const carried = chart && {
    name: chart.name,
    ...(chart.appVersion ? { appVersion: chart.appVersion } : {}),
    at: chart.standing.at,
  }
  const whole = deployment({ ...one, settings, chart: carried })
  if (!one.tagElsewhere) return whole
  const { image: _, ...rest } = whole
  return rest
}

import { bunfig } from './bunfig.ts'
import { cargoConfig } from './cargo-config.ts'
import { composerRepositories } from './composer-repositories.ts'
import { condaConfig } from './conda-config.ts'
import { mavenSettings } from './maven-settings.ts'
import { npmrc } from './npmrc.ts'
import { nugetConfig } from './nuget-config.ts'
import { pip } from './pip.ts'
import { pipfileRoutes, pyprojectRoutes, uvToml } from './python-tools.ts'
import type { RouteReader } from './route.ts'
import { yarnrc } from './yarnrc.ts'
import { pnpmWorkspace, yarnrcYml } from './yarnrc-yml.ts'

/** Configuration of package managers that is honoured; of one folder an earlier one stands above a later one. */
export const routeReaders: readonly RouteReader[] = [
  yarnrcYml,
  pnpmWorkspace,
  npmrc,
  yarnrc,
  bunfig,
  uvToml,
  pyprojectRoutes,
  pipfileRoutes,
  pip,
  cargoConfig,
  nugetConfig,
  mavenSettings,
  composerRepositories,
  condaConfig,
]

/** What a Dockerfile makes, where that is a component of the catalogue: base image, installs, settings, user, start command. */
import type { Reader } from '../reader.ts'
import { deployment } from './service.ts'
import { builtStage, stagesOf, startOf } from './stages.ts'
import { standingIn } from './standing.ts'

export const dockerfileServices: Reader = {
  id: 'dockerfile-services',

  read(file) {
    const stages = stagesOf(file)
    const stage = builtStage(stages)
    if (!stage) return []
    const { image, environment, packages, user, entrypoint, command, runs, name, line } = stage
    const found = deployment({
      path: file.path,
      // Stages come and go; the last one is what the file makes, whatever its place.
      service: name || 'image',
      from: 'dockerfile',
      standing: standingIn(file)(line),
      image,
      environment,
      packages,
      built: true,
      commands: startOf(entrypoint, command),
      builds: runs,
      privileges: user ? [user] : [],
    })
    return found.component ? [found] : []
  },
}

/** What a Dockerfile makes, where that is a component of the catalogue: base image, installs, settings, user, start command. */
import type { Beside, Reader, TextFile } from '../reader.ts'
import { dockerfileOf } from './compose/build.ts'
import { servicesOf } from './compose/services.ts'
import { type Tree, treeOf } from './compose/tree.ts'
import { composeDependents } from './dependents.ts'
import { deployment } from './service.ts'
import { builtStage, stagesOf, startOf } from './stages.ts'
import { standingIn } from './standing.ts'

/** Whether a Compose file beside builds from it: what it makes is told there, with how it is run. */
const isBuilt = ({ path }: TextFile, beside: Beside, tree: Tree): boolean =>
  composeDependents(path).some(one => {
    const file = beside.get(one)
    if (!file?.text.includes('build')) return false
    return servicesOf(file, tree).services.some(({ parts }) => {
      const part = parts.get('build')?.at(-1)
      return part !== undefined && dockerfileOf(part) === path
    })
  })

export const dockerfileServices: Reader = {
  id: 'dockerfile-services',

  read(file, beside = new Map()) {
    if (isBuilt(file, beside, treeOf(file, beside))) return []
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
  wants(file, beside) {
    const tree = treeOf(file, beside)
    isBuilt(file, beside, tree)
    return [...composeDependents(file.path), ...tree.wanted]
  },
}

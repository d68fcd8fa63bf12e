/** Lockfiles of Gradle: `group:name:version=configuration,configuration`; before version 7 a file a configuration, without names. */
import type { PackageReference } from '../../reference.ts'
import { packageReference } from '../identity.ts'
import { place, unread } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { brokenFile, conflict } from './broken.ts'
import { isCoordinate } from './maven-version.ts'

const OF_PROJECT = /^(?:compile|runtime|.{1,200}(?:Compile|Runtime))Classpath$/
const LINE = /^([^:=]{1,300}):([^:=]{1,300}):([^:=]{1,300})(?:=(.*))?$/

/** What all the configurations are for that hold the artifact. */
const scopeOf = (configurations: readonly string[]): PackageReference['scope'] => {
  if (configurations.every(name => /test/i.test(name))) return 'dev'
  const ofBuild = (name: string) => /classpath$|processor$/i.test(name) && !OF_PROJECT.test(name)
  if (configurations.every(ofBuild)) return 'build'
  return configurations.some(name => /^(?:production)?runtimeClasspath$/i.test(name)) ? 'runtime' : 'unknown'
}

export const gradleLockfile: Reader = {
  id: 'gradle-lockfile',

  *read(file): Iterable<Found> {
    const { path, text } = file
    const fault = conflict(file)
    if (fault) {
      yield brokenFile(file, fault, 'lockfile of Gradle', 'lockfile')
      return
    }
    let line = 0
    for (const physical of text.split('\n')) {
      line++
      const trimmed = physical.trim()
      // `empty=` lists the configurations that hold nothing.
      if (!trimmed || trimmed.startsWith('#') || trimmed.startsWith('empty=')) continue
      const [, group, name, version = '', configurations = ''] = LINE.exec(trimmed) ?? []
      const at = place(path, line)
      if (!isCoordinate(group) || !isCoordinate(name)) {
        yield unread(at, trimmed, 'expected "group:name:version=configurations"', 'lockfile')
        continue
      }
      yield packageReference({
        ecosystem: 'maven',
        written: `${group}:${name}`,
        specifier: version,
        version,
        scope: scopeOf(configurations.split(',').slice(0, 1000)),
        relation: 'unknown',
        surface: 'lockfile',
        at,
      })
    }
  },
}

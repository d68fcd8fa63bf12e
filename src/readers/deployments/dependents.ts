/** Which deployment files hang on a file that changed; loaded with the table, so it knows nothing else. */

const NAMES: readonly string[] = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml']

/** The folder of a file and those above it, nearest first; `''` is the root. */
const foldersOf = (path: string, most: number): readonly string[] => {
  const parts = path.split('/').slice(0, -1)
  return Array.from({ length: Math.min(most, parts.length + 1) }, (_, up) =>
    parts.slice(0, parts.length - up).join('/'),
  )
}

/** Compose files beside a file and in two folders above it, which may take variables, services or a build from it. */
export const composeDependents = (path: string): readonly string[] =>
  foldersOf(path, 3)
    .flatMap(folder => NAMES.map(name => (folder ? `${folder}/${name}` : name)))
    .filter(one => one !== path)

/** Images that the same text builds: what runs them later pulls nothing. */
import type { Found } from '../reader.ts'

const TAGGED = /(?:\s-t|--tag)[ \t=]+["']?([\w./-]{1,200})/g
const RENAMED =
  /\b(?:docker|podman|nerdctl)[ \t]+(?:image[ \t]+)?tag[ \t]+\S{1,300}[ \t]+["']?([\w./-]{1,200})/g

const builtIn = (text: string): ReadonlySet<string> => {
  if (!/\b(?:docker|podman|nerdctl|buildx|buildah)\b/.test(text)) return new Set()
  return new Set(
    [TAGGED, RENAMED].flatMap(pattern => [...text.matchAll(pattern)].map(([, name = '']) => name)),
  )
}

export function* withoutBuilt(found: Iterable<Found>, text: string): Iterable<Found> {
  const built = builtIn(text)
  for (const one of found) {
    if (one.kind === 'package' && one.ecosystem === 'docker' && built.has(one.written)) continue
    yield one
  }
}

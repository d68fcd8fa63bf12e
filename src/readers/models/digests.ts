/** Files that a script checks against a SHA-256 digest after it has fetched them. */
import type { Found } from '../reader.ts'

const CHECKED =
  /\bsha256sum[ \t]+(?:-[a-z-]{1,20}[ \t]+){0,3}(?:-c|--check)\b|\bshasum[ \t]+-a[ \t]*256[ \t]+(?:-[a-z-]{1,20}[ \t]+){0,3}(?:-c|--check)\b/
const LINE = /(?<![0-9a-fA-F])[0-9a-fA-F]{64}[ \t]+\*?([^\s"'`|;&<>()]{1,300})/g

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** `echo "<digest>  model.gguf" | sha256sum -c`: what is fetched under that name is pinned by it. */
export function* withDigests(found: Iterable<Found>, text: string): Iterable<Found> {
  const names = CHECKED.test(text)
    ? new Set([...text.matchAll(LINE)].map(([, path = '']) => nameOf(path)))
    : undefined
  for (const one of found) {
    const file = one.kind === 'model' ? (one.hub === 'url' ? one.name : one.file) : undefined
    const isChecked = file !== undefined && names?.has(nameOf(file))
    yield isChecked && one.kind === 'model' ? { ...one, pinned: true } : one
  }
}

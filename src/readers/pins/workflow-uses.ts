/** What workflows and composite actions of GitHub fetch: actions, reusable workflows, and images of jobs and services. */
import { HOLE } from '../commands/expansion.ts'
import { packageReference } from '../identity.ts'
import { imageReference } from '../images/reference.ts'
import { place, unread } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { at, entriesAt, itemsAt, type YamlNode, type YamlScalar } from '../syntax/yaml.ts'
import { yamlFile } from '../yaml-file.ts'

const COMMIT = /^[0-9a-f]{40}$/
const USES = /^([\w.-]{1,100})\/([\w.-]{1,100})(\/[^@\s]{0,300})?@(\S{1,250})$/

const asHoles = (text: string): string => text.replace(/\$\{\{[^{}]{0,400}\}\}/g, HOLE)

function* image(node: YamlNode | undefined, path: string): Iterable<Found> {
  const value = node?.kind === 'map' ? at(node, 'image') : node
  if (value?.kind !== 'scalar' || !value.value) return
  const found = imageReference(asHoles(value.value), { path, line: value.line, surface: 'config' }, 'dev')
  if (found) yield found
}

function* uses({ value, line }: YamlScalar, path: string): Iterable<Found> {
  const text = value.trim()
  if (!text || text.startsWith('./') || text.startsWith('../')) return
  if (text.startsWith('docker://')) {
    const found = imageReference(asHoles(text), { path, line, surface: 'config' }, 'dev')
    if (found) yield found
    return
  }
  const [, owner, name, folder = '', ref = ''] = USES.exec(text) ?? []
  if (!owner || text.includes('${{')) {
    const why = text.includes('${{')
      ? 'an expression decides which action runs; expected "owner/name@ref"'
      : 'expected "owner/name@ref", "docker://image" or a path that begins with "./"'
    yield unread(place(path, line), `uses: ${text}`, why, 'config')
    return
  }
  yield packageReference({
    ecosystem: 'githubactions',
    name: `${owner}/${name}`,
    written: `${owner}/${name}${folder}`,
    specifier: ref,
    version: ref,
    pinned: COMMIT.test(ref),
    scope: 'dev',
    surface: 'config',
    at: place(path, line),
  })
}

function* part(node: YamlNode, path: string): Iterable<Found> {
  const used = at(node, 'uses')
  if (used?.kind === 'scalar') yield* uses(used, path)
}

function* read(document: YamlNode, path: string): Iterable<Found> {
  const seen = new Set<YamlNode>()
  // Aliases may share one step among many jobs.
  const fresh = (node: YamlNode): boolean => {
    const known = seen.has(node)
    seen.add(node)
    return !known
  }
  for (const { value: job } of entriesAt(document, 'jobs')) {
    if (!fresh(job)) continue
    yield* part(job, path)
    yield* image(at(job, 'container'), path)
    for (const { value } of entriesAt(job, 'services')) if (fresh(value)) yield* image(value, path)
    for (const step of itemsAt(job, 'steps')) if (fresh(step)) yield* part(step, path)
  }
  for (const step of itemsAt(document, 'runs', 'steps')) if (fresh(step)) yield* part(step, path)
  const own = at(document, 'runs', 'image')
  // `Dockerfile` and the like are built from the repository.
  if (own?.kind === 'scalar' && own.value.startsWith('docker://')) yield* image(own, path)
}

export const workflowUses: Reader = {
  id: 'workflow-uses',

  *read(file) {
    const found = yamlFile(file)
    if ('lost' in found) yield found.lost
    else for (const document of found.documents) yield* read(document, file.path)
  },
}

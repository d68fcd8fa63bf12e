/** Lines for everything that a reader says of a service, so that tests compare whole results and stay readable. */

import type { Beside, Found, Reader } from '../../../src/readers/reader.ts'
import type { Deployment } from '../../../src/reference.ts'
import { row } from '../manifests/row.ts'

export const deploymentRows = (one: Deployment): readonly string[] => {
  const where = ({ at: { path, line, endLine } }: { at: Deployment['at'] }) =>
    `${path === one.at.path ? '' : `${path}:`}${line}${endLine ? `-${endLine}` : ''}`
  const { image, recognised, hardening } = one
  return [
    [`${where(one)}: ${one.id}`, one.from, one.component, one.version, one.purl].filter(Boolean).join(' | '),
    recognised ? `  ${where(recognised)}: by ${recognised.by} ${recognised.what}` : '',
    image
      ? `  ${where(image)}: image ${[image.repository, image.tag && `:${image.tag}`, image.digest && `@${image.digest}`, image.unresolved && '?'].filter(Boolean).join(' ')} of ${image.written}`
      : '',
    ...[...one.settings].map(([name, value]) => `  ${where(value)}: ${name} = ${value.value} (${value.by})`),
    ...one.ports.map(
      port =>
        `  ${where(port)}: port ${port.how} ${port.address ?? '*'} ${port.published ?? ''} > ${port.target ?? '*'}${port.guard ? ` guarded by ${port.guard}` : ''}`,
    ),
    ...one.mounts.map(
      mount =>
        `  ${where(mount)}: mount ${mount.host ? 'host ' : ''}${mount.source} > ${mount.target}${mount.readOnly ? ' (read only)' : ''}`,
    ),
    ...one.privileges.map(privilege => `  ${where(privilege)}: may ${privilege.is} ${privilege.value}`),
    ...one.commands.map(command => `  ${where(command)}: runs ${command.words.join(' ')}`),
    hardening
      ? `  hardened ${Object.entries(hardening)
          .flatMap(([name, is]) => (is ? [name] : []))
          .join(' ')}`.trimEnd()
      : '',
  ].filter(Boolean)
}

export const rowsOf = (found: Iterable<Found>): readonly string[] =>
  [...found].flatMap(one => (one.kind === 'deployment' ? deploymentRows(one) : [row(one)]))

/** The reader's answer for a file among others of one tree, which are had as it asks for them. */
export const readIn = (
  reader: Reader,
  path: string,
  tree: Readonly<Record<string, string>>,
): readonly string[] => {
  const file = { path, text: tree[path] ?? '' }
  const beside = new Map<string, Beside extends ReadonlyMap<string, infer V> ? V : never>()
  for (let round = 0; round < 8; round++) {
    const wanted = (reader.wants?.(file, beside) ?? []).filter(one => !beside.has(one))
    if (wanted.length === 0) break
    for (const one of wanted) {
      const text = tree[one]
      beside.set(one, text === undefined ? undefined : { path: one, text })
    }
  }
  return rowsOf(reader.read(file, beside))
}

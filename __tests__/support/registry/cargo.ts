import type { Reply } from './reply.ts'

/** The lines of a crate, in the order of their publication. */
export interface CargoCrate {
  /** The registered spelling. */
  readonly name: string
  readonly lines: readonly { readonly vers: string; readonly [key: string]: unknown }[]
}

const folderOf = (name: string): string =>
  name.length > 3
    ? `${name.slice(0, 2)}/${name.slice(2, 4)}`
    : name.length === 3
      ? `3/${name[0]}`
      : `${name.length}`

/** A sparse index: only the registered spelling, in lower case, has a file. */
export const answerCargo = (crates: readonly CargoCrate[], path: string): Reply => {
  const crate = crates.find(({ name }) => `${folderOf(name.toLowerCase())}/${name.toLowerCase()}` === path)
  if (!crate) return { status: 404, body: 'not found' }
  const { name, lines } = crate
  const body = lines.map(line =>
    JSON.stringify({ name, deps: [], cksum: '0', features: {}, yanked: false, ...line }),
  )
  return { status: 200, body: `${body.join('\n')}\n`, headers: { 'content-type': 'text/plain' } }
}

import { json, type Reply } from './reply.ts'

export interface NugetPackage {
  /** The registered spelling. */
  readonly id: string
  /** In the order of their versions. */
  readonly entries: readonly {
    readonly version: string
    readonly published?: string
    readonly [key: string]: unknown
  }[]
  /** Versions of one page; fewer than there are entries makes the pages documents of their own. */
  readonly pageSize?: number
}

interface Page {
  readonly lower: string
  readonly upper: string
  readonly items: readonly object[]
}

const pagesOf = ({ id, entries, pageSize = 64 }: NugetPackage): readonly Page[] => {
  const pages: Page[] = []
  for (let at = 0; at < entries.length; at += pageSize) {
    const slice = entries.slice(at, at + pageSize)
    pages.push({
      lower: slice[0]?.version ?? '',
      upper: slice.at(-1)?.version ?? '',
      items: slice.map(entry => ({ catalogEntry: { id, listed: true, ...entry } })),
    })
  }
  return pages
}

export const answerNuget = (packages: readonly NugetPackage[], path: string): Reply => {
  const [, kind, lower = '', rest = ''] =
    /^(v3\/registration5-gz-semver2|v3-flatcontainer|feed\/flat|feed\/reg)\/([^/]+)\/(.+)$/.exec(path) ?? []
  const found = packages.find(({ id }) => id.toLowerCase() === decodeURIComponent(lower))
  if (!found || kind === undefined) return { status: 404, body: '' }
  if (kind.endsWith('flatcontainer') || kind === 'feed/flat') {
    return json({ versions: found.entries.map(({ version }) => version.toLowerCase().replace(/\+.*/, '')) })
  }
  const pages = pagesOf(found)
  if (rest === 'index.json') {
    return json({
      items: pages.map(page => (pages.length === 1 ? page : { lower: page.lower, upper: page.upper })),
    })
  }
  const page = pages.find(({ lower: from, upper: to }) => rest === `page/${from}/${to}.json`)
  return page ? json(page) : { status: 404, body: '' }
}

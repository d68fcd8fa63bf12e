/** The other document of a PyPI project: what the index does not say. */
import type { Release } from '../evidence.ts'
import { answer, type Infer, maybe, record, text } from '../schema.ts'
import { segment } from './path.ts'
import type { Desk } from './registry.ts'
import { present, repositoryAmong } from './resolution.ts'
import type { Http } from './source.ts'

const Metadata = answer({
  info: answer({
    summary: maybe(text),
    home_page: maybe(text),
    project_urls: maybe(record(text)),
  }),
})
type Metadata = Infer<typeof Metadata>

const repositoryOf = ({ info }: Metadata): string | undefined =>
  repositoryAmong(Object.entries(info.project_urls ?? {})) ?? (info.home_page || undefined)

/** Summary and repository, which the index lacks; without an answer they stay unsaid. */
export const described = async (name: string, release: Release, desk: Desk, http: Http): Promise<Release> => {
  const url = desk.url(`pypi/${segment(name)}/json`).replace('/simple/pypi/', '/pypi/')
  const metadata = await http.json(url, Metadata, desk.question())
  if (metadata.state !== 'known') return release
  const { summary } = metadata.value.info
  return present<Release>({
    ...release,
    summary: summary || undefined,
    repository: repositoryOf(metadata.value),
  })
}

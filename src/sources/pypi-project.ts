/** The index of one project, which names all its files. */
import type { Fact } from '../evidence.ts'
import { answer, anything, type Infer, list, maybe, optional, record, text } from '../schema.ts'
import { segment } from './path.ts'
import type { Http } from './source.ts'

/** The index of PEP 691, with the dates of PEP 700 and the states of PEP 792 where the index gives them. */
const Project = answer({
  versions: optional(list(text)),
  files: list(
    answer({
      filename: text,
      'upload-time': maybe(text),
      /** False, true or the reason. */
      yanked: maybe(anything),
      /** Where the attestations of the file are (PEP 740); missing or null: it has none. */
      provenance: maybe(text),
    }),
  ),
  'project-status': maybe(anything),
  meta: maybe(record(anything)),
})
export type Project = Infer<typeof Project>

const SIMPLE = { accept: 'application/vnd.pypi.simple.v1+json' }

const projectUrl = (name: string, http: Http): string => {
  // People give the address of an index with and without its closing `/simple`.
  const within = http.endpoint('pypi', '').endsWith('/simple/') ? '' : 'simple/'
  return http.endpoint('pypi', `${within}${segment(name)}/`)
}

export const askProject = (name: string, http: Http): Promise<Fact<Project>> =>
  http.json(projectUrl(name, http), Project, { source: 'pypi', headers: SIMPLE })

/** The index of one project, which names all its files. */
import type { Fact } from '../evidence.ts'
import type { PackageReference } from '../reference.ts'
import { answer, anything, type Infer, list, maybe, optional, record, text } from '../schema.ts'
import { segment } from './path.ts'
import { type Desk, deskOf, misnamed } from './registry.ts'
import type { Http } from './source.ts'

/** The index of PEP 691, with the dates of PEP 700 and the states of PEP 792 where the index gives them. */
const Project = answer({
  name: text,
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

/** People give the address of an index with and without its closing `/simple`. */
const projectUrl = (name: string, { url }: Desk): string => {
  const within = url('').endsWith('/simple/') ? '' : 'simple/'
  return url(`${within}${segment(name)}/`)
}

/** The index of a project; one of another name is no answer. */
export const askProject = async (reference: PackageReference, http: Http): Promise<Fact<Project>> => {
  const desk = deskOf('pypi', reference, http)
  const fact = await http.json(projectUrl(reference.name, desk), Project, desk.question({ headers: SIMPLE }))
  if (fact.state !== 'known') return fact
  return misnamed(fact, reference, fact.value.name) ?? fact
}

/** Who attests to have published the files of a version on PyPI (PEP 740). */
import type { Fact, Provenance } from '../evidence.ts'
import type { PackageReference } from '../reference.ts'
import { answer, list, maybe, text } from '../schema.ts'
import { segment } from './path.ts'
import { type Attested, compareAttested, mayBeAttested, versionOf } from './provenance-compare.ts'
import type { Builder } from './provenance-statement.ts'
import { versionOf as versionOfFile } from './pypi-file.ts'
import { askProject, type Project } from './pypi-project.ts'
import { versionKey } from './pypi-version.ts'
import { replaced } from './replaced.ts'
import type { Http, Source } from './source.ts'

const Bundles = answer({
  attestation_bundles: list(
    answer({
      publisher: answer({
        kind: text,
        /** `owner/name`, of GitHub and GitLab. */
        repository: maybe(text),
        workflow: maybe(text),
        workflow_filepath: maybe(text),
        /** Of a service account at Google. */
        email: maybe(text),
      }),
    }),
  ),
})

const HOSTS: ReadonlyMap<string, string> = new Map([
  ['GitHub', 'github.com'],
  ['GitLab', 'gitlab.com'],
])

const askBuilder = async (
  name: string,
  version: string,
  file: string,
  http: Http,
): Promise<Fact<Builder>> => {
  const path = `integrity/${segment(name)}/${segment(version)}/${segment(file)}/provenance`
  // People give the address of an index with and without its closing `/simple`.
  const url = http.endpoint('pypi', path).replace('/simple/integrity/', '/integrity/')
  const fact = await http.json(url, Bundles, { source: 'pypi' })
  if (fact.state !== 'known') return fact
  const { source, asked } = fact
  const publisher = fact.value.attestation_bundles[0]?.publisher
  if (!publisher) return { state: 'absent', source, asked }
  const { kind, repository, workflow = publisher.workflow_filepath, email } = publisher
  const of = repository ?? email
  const value = {
    ...(of ? { repository: `${HOSTS.get(kind) ?? kind}/${of}`.toLowerCase() } : {}),
    ...(workflow ? { workflow } : {}),
  }
  return { state: 'known', value, source, asked }
}

/** A version is attested when each of its files is: installers take any of them. */
const attestedIn = (
  { files }: Project,
  name: string,
  version: string | undefined,
  http: Http,
): Attested | undefined => {
  const key = version === undefined ? undefined : (versionKey(version) ?? version)
  const own = files.filter(({ filename }) => {
    const of = versionOfFile(filename, name)
    return of !== undefined && (versionKey(of) ?? of) === key
  })
  const [first] = own
  if (!first || version === undefined) return undefined
  return {
    version,
    attested: own.every(({ provenance }) => provenance !== undefined),
    ask: () => askBuilder(name, versionOfFile(first.filename, name) ?? version, first.filename, http),
  }
}

const askOne = async (
  reference: PackageReference,
  version: string | undefined,
  http: Http,
): Promise<Fact<Provenance>> => {
  const { name } = reference
  const fact = await askProject(reference, http)
  if (fact.state !== 'known') return fact
  const { source, asked, value } = fact
  const current = attestedIn(value, name, version, http)
  if (!current) return { state: 'absent', source, asked, detail: 'no files of such a version' }
  return compareAttested(current, attestedIn(value, name, replaced(reference), http), fact)
}

export const pypiProvenance: Source<'package', 'provenance'> = {
  id: 'pypi-provenance',
  on: 'package',
  gives: 'provenance',
  after: 'release',
  serves: reference => reference.ecosystem === 'pypi' && mayBeAttested(reference),
  ask: (references, http, known = () => ({})) =>
    Promise.all(references.map(reference => askOne(reference, versionOf(reference, known(reference)), http))),
}

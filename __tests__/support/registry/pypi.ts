import { json, type Reply } from './reply.ts'

export interface PypiProject {
  readonly versions?: readonly string[]
  readonly files: readonly {
    readonly filename: string
    readonly 'upload-time'?: string
    readonly yanked?: boolean | string
    /** Who published it, as the attestation says; without it there is none. */
    readonly publisher?: object
  }[]
  /** Of the other document: summary, project_urls … */
  readonly info?: object
  readonly [key: string]: unknown
}

const provenance = (project: PypiProject | undefined, filename: string): Reply => {
  const publisher = project?.files.find(file => file.filename === filename)?.publisher
  if (!publisher) return json({ message: 'No provenance available' }, 404)
  return json({ version: 1, attestation_bundles: [{ publisher, attestations: [{ version: 1 }] }] })
}

export const answerPypi = (projects: ReadonlyMap<string, PypiProject>, path: string): Reply => {
  const [, name, file] = /^integrity\/([^/]+)\/[^/]+\/([^/]+)\/provenance$/.exec(path) ?? []
  if (name !== undefined) return provenance(projects.get(name), decodeURIComponent(file ?? ''))
  const [, simple, plain] = /^(?:simple\/([^/]+)\/|pypi\/([^/]+)\/(?:[^/]+\/)?json)$/.exec(path) ?? []
  const project = projects.get(simple ?? plain ?? '')
  if (!project) return { status: 404, body: '<h1>404</h1>', headers: { 'content-type': 'text/html' } }
  const { info = {}, ...index } = project
  const files = index.files.map(({ publisher, ...rest }) => ({
    ...rest,
    ...(publisher
      ? { provenance: `https://registry.example/integrity/${rest.filename}` }
      : { provenance: null }),
  }))
  return json(simple ? { meta: { 'api-version': '1.4' }, name: simple, ...index, files } : { info })
}

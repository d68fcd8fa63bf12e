import { json, type Reply } from './reply.ts'

export interface PypiProject {
  readonly versions?: readonly string[]
  readonly files: readonly {
    readonly filename: string
    readonly 'upload-time'?: string
    readonly yanked?: boolean | string
  }[]
  /** Of the other document: summary, project_urls … */
  readonly info?: object
  readonly [key: string]: unknown
}

export const answerPypi = (projects: ReadonlyMap<string, PypiProject>, path: string): Reply => {
  const [, simple, plain] = /^(?:simple\/([^/]+)\/|pypi\/([^/]+)\/json)$/.exec(path) ?? []
  const project = projects.get(simple ?? plain ?? '')
  if (!project) return { status: 404, body: '<h1>404</h1>', headers: { 'content-type': 'text/html' } }
  const { info = {}, ...index } = project
  return json(simple ? { meta: { 'api-version': '1.4' }, name: simple, ...index } : { info })
}

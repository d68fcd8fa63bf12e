/** Plain deployments that the tests of rules vary: settings as `NAME: value`, ports, mounts and images as compose has them. */
import type { DeployedImage, Mount, Port, Privilege, Value } from '../../src/deployment.ts'
import type { Deployment } from '../../src/reference.ts'

export const PATH = 'compose.yml'

const at = (line: number) => ({ path: PATH, line })

/** What is given as a text is a literal; of a secret the value is not known. */
export const value = (given: string, line = 10, more: Partial<Value> = {}): Value => ({
  value: given,
  by: 'literal',
  at: at(line),
  ...more,
})

export const secret = (line = 10): Value => value('', line, { by: 'secret' })

/** `[address:]published:target`, as a line of a compose file. */
export const port = (written: string, line = 20, more: Partial<Port> = {}): Port => {
  const parts = written.split(':')
  const [target, published] = [parts.pop(), parts.pop()]
  const address = parts.join(':')
  return {
    how: 'published',
    ...(target === undefined ? {} : { target: Number(target) }),
    ...(published === undefined ? {} : { published }),
    ...(address === '' ? {} : { address }),
    at: at(line),
    line: `      - "${written}"`,
    ...more,
  }
}

/** `source:target[:ro]`; a source with a slash, a dot or a tilde is a path of the host. */
export const mount = (written: string, line = 30, more: Partial<Mount> = {}): Mount => {
  const [source = '', target = '', mode = ''] = written.split(':')
  return {
    source,
    target,
    readOnly: mode.split(',').includes('ro'),
    host: /^[./~$]/.test(source),
    at: at(line),
    line: `      - ${written}`,
    ...more,
  }
}

export const privilege = (is: Privilege['is'], given: string, line = 40): Privilege => ({
  is,
  value: given,
  at: at(line),
})

/** Host, path, tag and digest of an image as it is written. */
export const image = (written: string, line = 5, more: Partial<DeployedImage> = {}): DeployedImage => {
  const [named = '', digest] = written.split('@')
  const colon = named.lastIndexOf(':')
  const tagged = colon > named.lastIndexOf('/')
  const repository = tagged ? named.slice(0, colon) : named
  const tag = tagged ? named.slice(colon + 1) : undefined
  const first = repository.split('/')[0] ?? ''
  const full = /[.:]/.test(first) ? repository : `docker.io/${repository}`
  return {
    written,
    repository: full,
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest }),
    at: at(line),
    line: `    image: ${written}`,
    ...more,
  }
}

type Given = Partial<Omit<Deployment, 'settings' | 'image'>> & {
  readonly settings?: Readonly<Record<string, string | Value>>
  readonly image?: string | DeployedImage
}

/** A service of a compose file; the component is Langflow unless another one is named. */
export const deployment = ({ settings = {}, image: given, ...more }: Given = {}): Deployment => {
  const service = more.service ?? 'langflow'
  const values = Object.entries(settings).map(
    ([name, each], index) => [name, typeof each === 'string' ? value(each, 10 + index) : each] as const,
  )
  return {
    kind: 'deployment',
    id: `${PATH}#${service}`,
    service,
    from: 'compose',
    component: 'langflow',
    settings: new Map(values),
    ports: [],
    mounts: [],
    privileges: [],
    commands: [],
    surface: 'config',
    at: at(3),
    ...(given === undefined ? {} : { image: typeof given === 'string' ? image(given) : given }),
    ...more,
  }
}

/** The same service at the base side, with what stands here in place of it. */
export const before = (of: Deployment, more: Partial<Deployment> = {}): Deployment => {
  const { previous: _, ...rest } = of
  return { ...rest, ...more }
}

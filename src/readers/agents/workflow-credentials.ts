/** What somebody who controls a step gets hold of. */
import { LOGINS, MODEL_SECRET, STRONG_SCOPES } from '../../data/workflow-agents.ts'
import { at, entriesAt, entryAt, textAt, type YamlNode } from '../syntax/yaml.ts'

const SECRET = /\bsecrets\.(\w{1,100})\b|\bsecrets\[\s{0,3}'(\w{1,100})'|toJSON\(\s{0,3}(secrets)\s{0,3}\)/gi
const TOKEN = /\bsteps\.[\w-]{1,100}\.outputs\.(?:token|access_token)\b/
const MOST = 20

const scopesOf = (node: YamlNode | undefined): readonly string[] | undefined => {
  const given = entryAt(node, 'permissions')?.value
  if (!given) return undefined
  if (given.kind === 'scalar') return given.value === 'write-all' ? ['write-all'] : []
  return entriesAt(node, 'permissions').flatMap(({ key, value }) =>
    value.kind === 'scalar' && value.value === 'write' && STRONG_SCOPES.has(key) ? [`${key}: write`] : [],
  )
}

const secretsIn = (node: YamlNode | undefined): readonly string[] =>
  node?.kind === 'scalar'
    ? [...node.value.matchAll(SECRET)].map(
        ([, plain, quoted, all]) => plain ?? quoted ?? (all ? 'all of them' : ''),
      )
    : []

/** Secrets of an `env:`, the inputs and the script of a step, without those of the model itself. */
const named = (nodes: readonly (YamlNode | undefined)[]): readonly string[] =>
  nodes
    .flatMap(node => [
      ...entriesAt(node, 'env').flatMap(({ value }) => secretsIn(value)),
      ...entriesAt(node, 'with').flatMap(({ value }) => secretsIn(value)),
      ...secretsIn(at(node, 'run')),
    ])
    .filter(name => name !== '' && !MODEL_SECRET.test(name))
    .map(name => `the secret ${name}`)

const LOGIN = /^([\w.-]{1,100}\/[\w.-]{1,100})(?:\/[^@]{0,200})?@/

/** What a step logs in to, for the steps behind it. */
export const loginOf = (step: YamlNode): string | undefined => {
  const used = LOGIN.exec(textAt(step, 'uses') ?? '')?.[1]?.toLowerCase()
  return used === undefined ? undefined : LOGINS.get(used)
}

/** Credentials within reach of a step: of its token, its secrets and the logins before it. */
export const credentialsOf = (
  workflow: YamlNode,
  job: YamlNode,
  step: YamlNode,
  logins: ReadonlySet<string>,
): readonly string[] => {
  const scopes = scopesOf(job) ?? scopesOf(workflow)
  const app = entriesAt(step, 'with').some(({ value }) => value.kind === 'scalar' && TOKEN.test(value.value))
  const all = [
    ...(scopes ?? ['the default rights of the token, since no permissions are named']),
    ...named([workflow, job, step]),
    ...logins,
    ...(app ? ['a token of another step'] : []),
  ]
  return [...new Set(all)].slice(0, MOST)
}

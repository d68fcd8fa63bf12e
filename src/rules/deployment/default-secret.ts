import type { Value } from '../../deployment.ts'
import type { Severity } from '../../finding.ts'
import type { Deployment } from '../../reference.ts'
import { globs, options } from '../../schema.ts'
import { type Problem, rule } from '../rule.ts'
import { cap } from '../severity.ts'
import { byVariable } from './by-variable.ts'
import { ALLOW, called, isAllowed, settingName, standing } from './component.ts'
import { publisher } from './published.ts'
import { OWN_SECRET, weaknesses, weaknessProblem } from './weakness.ts'
import { raised, reachable } from './worsened.ts'

/** Longest value that is compared; published secrets are shorter, and so are addresses that hold one. */
const LONGEST = 1_000

/** Names of settings that hold a secret. */
const SECRET = /key|secret|pass|token|salt|auth|cred|(?:^|_)iv$/i
/** The name of whoever has the key, in stores that speak as S3 does. */
const USER = /(?<!SECRET_)ACCESS_KEY(?:_ID)?$/i
/** The password of an address, `scheme://user:password@host`. */
const IN_ADDRESS = /:\/\/[^\s:@/]{0,100}:([^\s@/]{1,200})@/

/** Keys of services elsewhere: what samples write there is a filler, and keeps nobody out of this one. */
const ELSEWHERE =
  /^(?:OPENAI|AZURE|AZURE_OPENAI|ANTHROPIC|GEMINI|GOOGLE|MISTRAL|COHERE|GROQ|OPENROUTER|DEEPSEEK|HF|HUGGINGFACE)_(?:API_)?(?:KEY|TOKEN)$/

interface Published {
  readonly name: string
  /** It is the password in an address: what is there is kept by it, and not the component. */
  readonly inside: boolean
  readonly value: Value
  /** The component whose samples publish it. */
  readonly of: string
}

const publishedIn = (reference: Deployment): readonly Published[] =>
  [...reference.settings].flatMap(([name, value]) => {
    if (
      ELSEWHERE.test(name) ||
      value.by === 'secret' ||
      value.by === 'unresolved' ||
      value.value.length > LONGEST
    )
      return []
    const inside = IN_ADDRESS.exec(value.value)?.[1]
    const text = inside ?? value.value.trim()
    const of =
      inside !== undefined || (SECRET.test(name) && !USER.test(name)) ? publisher(text, reference) : undefined
    return of === undefined ? [] : [{ name, value, of, inside: inside !== undefined }]
  })

const severityOf = (reference: Deployment, { inside }: Published): Severity =>
  reachable(reference) && !inside ? 'error' : 'warning'

const problem = (reference: Deployment, published: Published): Problem => {
  const { name, value, of } = published
  const before = standing(reference)?.settings.get(name)
  const how = before === undefined ? 'added' : 'turned'
  const falls = value.by === 'default' ? 'falls back to' : 'is set to'
  return {
    message: `${settingName(name)} of ${called(reference)} ${falls} a value that the samples of ${of} publish.`,
    fix: OWN_SECRET,
    at: value.at,
    ...byVariable(reference, name, value),
    ...cap(reference.surface, raised(severityOf(reference, published), how)),
  }
}

export const deploymentDefaultSecret = rule({
  id: 'deployment-default-secret',
  title: 'A secret must not be one that samples and documents publish',
  severity: { recommended: 'error', strict: 'error' },
  on: 'deployment',
  needs: [],
  tags: ['OWASP-MCP01:2025', 'AML.T0012'],
  options: options({ allow: globs(ALLOW) }),
  applies: (reference, { allow }) => !isAllowed(reference, allow),

  *check({ reference }) {
    const told = new Set<string>()
    for (const weakness of weaknesses(reference, 'deployment-default-secret')) {
      told.add(weakness.found.name)
      yield {
        ...weaknessProblem(reference, weakness),
        ...byVariable(reference, weakness.found.name, weakness.found.value),
      }
    }
    const before = standing(reference) ?? reference.previous
    // A component that comes in beside a database makes nothing of it new.
    const same = before && { ...before, beside: reference.beside ?? [] }
    const had = new Set(same ? publishedIn(same).map(({ name }) => name) : [])
    for (const published of publishedIn(reference))
      if (!told.has(published.name) && !had.has(published.name)) yield problem(reference, published)
  },
})

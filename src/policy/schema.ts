/** The policy's shape. It is made from the rules, checks a policy, and becomes `policy.schema.json`. */
import * as v from 'valibot'
import {
  ECOSYSTEMS,
  type Ecosystem,
  ecosystems,
  isEcosystem,
  SERVICES,
  type ServiceName,
} from '../ecosystem.ts'
import type { Rule } from '../rules/rule.ts'
import { count, type Schema } from '../schema.ts'
import { EXACT_WORDS } from './exact.ts'
import { keysOf } from './expected.ts'
import { PRESETS } from './presets.ts'

const GLOB = /^(?!!|\/|\.\/)[^{}\\]+$/
const glob = v.pipe(
  v.string(),
  v.regex(GLOB),
  v.maxLength(400),
  v.title(
    'a glob such as "docs/**": `*` within a segment, `**` across, no braces, no `!` or `/` at its start',
  ),
)
const globList = (description: string) => v.pipe(v.array(glob), v.maxLength(5000), v.description(description))
const ownNames = (description: string) => v.optional(globList(description))
const someGlobs = (description: string) =>
  v.pipe(
    v.array(glob),
    v.minLength(1),
    v.maxLength(5000),
    v.title('a list of globs'),
    v.description(description),
  )

const sentence = (title: string, most: number, description: string) =>
  v.pipe(v.string(), v.regex(/\S/), v.maxLength(most), v.title(title), v.description(description))

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

/** An address that is safe to send a token to: encrypted, or on this machine. */
const isSafe = (text: string): boolean => {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || url.username || url.password || /[?#]/.test(text)) return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname))
}

const address = (description: string) =>
  v.pipe(
    v.string(),
    v.regex(/^https?:\/\/[^\s@?#\\]+$/),
    v.maxLength(2000),
    v.check(isSafe),
    v.title('an https address (http on loopback alone) without user, password, query and fragment'),
    v.description(description),
  )

const onUnknown = (description: string) => v.pipe(v.picklist(['fail', 'warn']), v.description(description))

const service = (name: string) =>
  v.optional(
    v.strictObject({
      url: address(`Where questions about ${name} are asked instead of the public endpoint.`),
      'token-env': v.optional(
        v.pipe(
          v.string(),
          v.regex(/^[A-Z_][A-Z0-9_]*$/),
          v.maxLength(200),
          v.title('the name of an environment variable in capitals, never the token itself'),
          v.description('Environment variable that holds the token for this address.'),
        ),
      ),
    }),
  )

const signer = v.strictObject({
  models: someGlobs('Models that this signer may sign: globs of `owner/name`.'),
  identity: sentence(
    'who signs, such as the address of a workflow',
    1000,
    'Identity in the signing certificate.',
  ),
  issuer: address('Issuer of the signing certificate.'),
})

const waiver = (ids: readonly string[]) =>
  v.strictObject({
    rule: v.pipe(
      v.picklist(ids),
      v.title('the id of a rule'),
      v.description('The rule whose findings are accepted.'),
    ),
    reference: sentence(
      EXACT_WORDS,
      1000,
      'What is accepted, exactly: `pkg:npm/name@1.0.2`, `hf:owner/name@<commit>`, or a path for findings on files.',
    ),
    paths: v.optional(someGlobs('The waiver holds in these files alone.')),
    reason: sentence('a sentence that says why', 2000, 'Why this is acceptable. Shown in every report.'),
    owner: sentence('who answers for it, such as "@acme/appsec"', 200, 'Person or team that answers for it.'),
    expires: v.pipe(
      v.string(),
      v.regex(/^\d{4}-\d{2}-\d{2}$/),
      v.title('a day such as 2027-01-31'),
      v.description('Last day (UTC) on which the waiver holds, `YYYY-MM-DD`.'),
    ),
    'accept-risk': v.optional(
      v.pipe(v.boolean(), v.description('Must be true for rules about malware and code in model files.')),
    ),
  })

const preset = ({ severity, needs }: Rule): string =>
  `Default: ${severity.recommended} in preset recommended, ${severity.strict} in strict.${
    needs.length > 0 ? '' : ' Works offline.'
  }`

const ruleEntry = (rule: Rule) =>
  v.pipe(
    v.strictObject({
      severity: v.optional(
        v.pipe(
          v.picklist(['error', 'warning', 'notice', 'off']),
          v.description(
            `\`error\` fails the check in mode enforce, \`off\` silences the rule. ${preset(rule)}`,
          ),
        ),
      ),
      unknown: v.optional(
        onUnknown(
          'What an unanswered question does for this rule: `fail` counts as the rule, `warn` at most as a warning.',
        ),
      ),
      ...(Object.fromEntries(keysOf(rule.options) ?? []) as unknown as Record<string, Schema>),
    }),
    v.title('a mapping such as { severity: warning }'),
    v.description(rule.title),
  )

const ruleEntries = (rules: readonly Rule[]) =>
  v.strictObject(Object.fromEntries(rules.map(rule => [rule.id, v.optional(ruleEntry(rule))])))

const SUBJECTS: Readonly<Record<Exclude<ServiceName, Ecosystem>, string>> = {
  huggingface: 'models',
  ollama: 'models of Ollama',
  lfs: 'Git LFS objects of the repository',
  osv: 'advisories',
  kev: 'vulnerabilities that are known to be exploited',
  epss: 'how likely vulnerabilities are to be exploited',
  depsdev: 'many packages at once',
}

/** Typed by its keys: a service that is not in the table has no place in a policy. */
const perService = <T>(make: (name: ServiceName) => T): Record<ServiceName, T> =>
  Object.fromEntries(SERVICES.map(name => [name, make(name)])) as Record<ServiceName, T>

const subject = (name: ServiceName): string =>
  isEcosystem(name) ? ecosystems[name].packages : SUBJECTS[name]

const sources = v.pipe(
  v.strictObject(perService(name => service(subject(name)))),
  v.description("Where questions are asked; default: each ecosystem's public endpoint."),
)

export const policySchema = (rules: readonly Rule[]) => {
  const entries = ruleEntries(rules)
  return v.strictObject({
    version: v.pipe(v.literal(1), v.description('Version of the policy format.')),
    extends: v.optional(
      v.pipe(v.picklist(PRESETS), v.description('Preset whose defaults apply. Default: recommended.')),
    ),
    mode: v.optional(
      v.pipe(
        v.picklist(['enforce', 'warn']),
        v.description(
          '`enforce`: errors fail the check. `warn`: nothing fails, everything is shown. Default: enforce.',
        ),
      ),
    ),
    unknown: v.optional(
      onUnknown(
        'What an unanswered question does, unless a rule says otherwise. Default: fail; in preset observe warn.',
      ),
    ),
    rules: v.optional(v.pipe(entries, v.description('Severity and options of single rules.'))),
    paths: v.optional(
      v.strictObject({
        ignore: v.optional(
          globList(
            'Files that are not judged. Files in `.github/` only by a glob that starts with `.github/`.',
          ),
        ),
      }),
    ),
    overrides: v.optional(
      v.pipe(
        v.array(v.strictObject({ paths: someGlobs('Files for which `rules` holds.'), rules: entries })),
        v.maxLength(500),
        v.description('Other settings for some paths; the last override that matches wins.'),
      ),
    ),
    private: v.optional(
      v.pipe(
        v.strictObject(
          Object.fromEntries(
            ECOSYSTEMS.map(name => [name, ownNames(`Names of your own among ${ecosystems[name].packages}.`)]),
          ) as Record<Ecosystem, ReturnType<typeof ownNames>>,
        ),
        v.description('Names that live in your own registry: never asked of a public one.'),
      ),
    ),
    sources: v.optional(sources),
    trust: v.optional(
      v.pipe(
        v.strictObject({ signers: v.optional(v.pipe(v.array(signer), v.maxLength(500))) }),
        v.description(
          'Who may sign models. Checked for its shape; signatures themselves are not verified yet.',
        ),
      ),
    ),
    'max-waiver-days': count('Days that a waiver may at most have left. Default: 90.', 90, 3650),
    waivers: v.optional(
      v.pipe(
        v.array(waiver(rules.map(({ id }) => id))),
        v.maxLength(1000),
        v.description('Findings that are accepted for a time. They stay in every report, marked.'),
      ),
    ),
  })
}

/** What a policy holds once it is checked; `rules` as declared, without defaults. */
export type PolicyText = v.InferOutput<ReturnType<typeof policySchema>>
export type WaiverText = NonNullable<PolicyText['waivers']>[number]
export type SourcesText = NonNullable<PolicyText['sources']>
export type Signer = v.InferOutput<typeof signer>

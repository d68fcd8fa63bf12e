/** Keys of known providers in plain text. What is handed on tells the kind and the length, never a character of the secret. */

export interface SeenSecret {
  /** What it is, such as `an API key of OpenAI (sk-proj-…, 164 characters)`. */
  readonly what: string
  readonly start: number
  readonly end: number
}

interface Shape {
  readonly of: string
  /** What it begins with, which every key of its kind has in common. */
  readonly prefix: string
  readonly body: RegExp
}

const shape = (of: string, prefix: string, body: string): Shape => ({
  of,
  prefix,
  body: new RegExp(`^${body}`),
})

/** The longest prefix of a family first. */
const SHAPES: readonly Shape[] = [
  shape('an API key of Anthropic', 'sk-ant-', '[\\w-]{24,300}'),
  shape('an API key of OpenRouter', 'sk-or-v1-', '[0-9a-f]{40,128}'),
  shape('a secret key of Langfuse', 'sk-lf-', '[0-9a-f-]{20,60}'),
  shape('an API key of OpenAI', 'sk-proj-', '[\\w-]{24,300}'),
  shape('an API key of OpenAI', 'sk-svcacct-', '[\\w-]{24,300}'),
  shape('an API key of OpenAI', 'sk-admin-', '[\\w-]{24,300}'),
  shape('an API key in the form of OpenAI', 'sk-', '[A-Za-z0-9]{20,100}'),
  shape('a live key of Stripe', 'sk_live_', '[A-Za-z0-9]{16,120}'),
  shape('a live key of Stripe', 'rk_live_', '[A-Za-z0-9]{16,120}'),
  shape('a token of Hugging Face', 'hf_', '[A-Za-z0-9]{30,60}'),
  shape('a token of GitHub', 'github_pat_', '\\w{40,120}'),
  shape('a token of GitHub', 'ghp_', '[A-Za-z0-9]{30,120}'),
  shape('a token of GitHub', 'gho_', '[A-Za-z0-9]{30,120}'),
  shape('a token of GitHub', 'ghs_', '[A-Za-z0-9]{30,120}'),
  shape('a token of GitHub', 'ghu_', '[A-Za-z0-9]{30,120}'),
  shape('a token of GitHub', 'ghr_', '[A-Za-z0-9]{30,120}'),
  shape('a token of GitLab', 'glpat-', '[\\w.-]{20,80}'),
  shape('an API key of Google', 'AIza', '[\\w-]{30,60}'),
  shape('an access key of AWS', 'AKIA', '[A-Z0-9]{16}'),
  shape('an access key of AWS', 'ASIA', '[A-Z0-9]{16}'),
  shape('an API key of Groq', 'gsk_', '[A-Za-z0-9]{40,80}'),
  shape('a token of Replicate', 'r8_', '[A-Za-z0-9]{30,60}'),
  shape('an API key of xAI', 'xai-', '[A-Za-z0-9]{40,120}'),
  shape('an API key of Perplexity', 'pplx-', '[A-Za-z0-9]{40,80}'),
  shape('an API key of Tavily', 'tvly-', '[\\w-]{20,80}'),
  shape('an API key of Pinecone', 'pcsk_', '\\w{40,120}'),
  shape('an API key of LangSmith', 'lsv2_', '\\w{30,80}'),
  shape('an API key of NVIDIA', 'nvapi-', '[\\w-]{40,100}'),
  shape('an API key of SendGrid', 'SG.', '[\\w-]{16,40}\\.[\\w-]{30,60}'),
  shape('a token of Slack', 'xoxb-', '[A-Za-z0-9-]{20,120}'),
  shape('a token of Slack', 'xoxp-', '[A-Za-z0-9-]{20,120}'),
  shape('a token of Slack', 'xapp-', '[A-Za-z0-9-]{20,160}'),
  shape('a token of Notion', 'ntn_', '[A-Za-z0-9]{30,80}'),
  shape('a token of Notion', 'secret_', '[A-Za-z0-9]{43}'),
  shape('an API key of Linear', 'lin_api_', '[A-Za-z0-9]{30,80}'),
  shape('a token of Figma', 'figd_', '[\\w-]{30,80}'),
  shape('a token of Supabase', 'sbp_', '[0-9a-f]{40}'),
  shape('an API key of Firecrawl', 'fc-', '[0-9a-f]{32}'),
  shape('a token of npm', 'npm_', '[A-Za-z0-9]{30,60}'),
  shape('a token of PyPI', 'pypi-AgE', '[\\w-]{40,300}'),
  shape('a private key', '-----BEGIN ', '[A-Z ]{0,20}PRIVATE KEY-----'),
]

/** Longest text that is looked through, and the longest key with what stands round it. */
const LONGEST = 100_000
const LONGEST_KEY = 320

const PLACEHOLDER =
  /your|here|example|placeholder|change|replace|insert|dummy|fake|sample|secret|redacted|x{4}|0{6}|\.{3}|12345678|abcdef/i

/** Half of the letters that are drawn by lot are capitals; in a name of several words one of five or so is. */
const LEAST_OF_EACH = 10

/** A key is drawn by lot: digits and letters, few of them twice in a row. Tokens of Hugging Face are letters alone. */
const isDrawn = (body: string, prefix: string): boolean => {
  if (body.endsWith('PRIVATE KEY-----')) return true
  if (!/[A-Za-z]/.test(body) || new Set(body).size < 8 || PLACEHOLDER.test(body)) return false
  if (/\d/.test(body)) return true
  const capitals = body.replace(/[a-z]/g, '').length
  return prefix === 'hf_' && Math.min(capitals, body.length - capitals) >= LEAST_OF_EACH
}

const at = (text: string, start: number, { of, prefix, body }: Shape): SeenSecret | undefined => {
  // In the midst of a longer word it is something else.
  if (start > 0 && /[A-Za-z0-9_]/.test(text[start - 1] ?? '')) return undefined
  const from = start + prefix.length
  const [found] = body.exec(text.slice(from, from + LONGEST_KEY)) ?? []
  if (found === undefined || !isDrawn(found, prefix)) return undefined
  const length = prefix.length + found.length
  return { what: `${of} (${prefix}…, ${length} characters)`, start, end: start + length }
}

/** The first key that stands in a text; placeholders, variables and templates are none. */
export const secretIn = (given: string): SeenSecret | undefined => {
  const text = given.slice(0, LONGEST)
  let first: SeenSecret | undefined
  for (const each of SHAPES) {
    let start = text.indexOf(each.prefix)
    while (start >= 0 && (first === undefined || start < first.start)) {
      const found = at(text, start, each)
      if (found) {
        first = found
        break
      }
      start = text.indexOf(each.prefix, start + 1)
    }
  }
  return first
}

/** More than is taken for a key, since nothing of one may be shown: any long word that begins as keys do. */
const MASKED = new RegExp(
  `\\b(?:${SHAPES.map(({ prefix }) => prefix.replace('.', '\\.'))
    .filter(prefix => /^\w/.test(prefix))
    .join('|')})[\\w.-]{10,${LONGEST_KEY}}|-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----[^-]{0,${LONGEST}}`,
  'g',
)

/** The text with all masked that may be a key. */
export const withoutKeys = (text: string): string => text.replaceAll(MASKED, '***')

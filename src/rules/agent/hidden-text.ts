import type { AgentText, HiddenKind } from '../../agent.ts'
import { flag, options } from '../../schema.ts'
import { either, short } from '../phrase.ts'
import { type Problem, rule } from '../rule.ts'
import { part } from './words.ts'

const WORDS: Readonly<Record<HiddenKind, readonly [one: string, more: string]>> = {
  tag: ['tag character', 'tag characters'],
  bidi: ['character that changes the direction of text', 'characters that change the direction of text'],
  'zero-width': ['character without width', 'characters without width'],
  filler: ['empty letter', 'empty letters'],
  variation: ['loose variation selector', 'loose variation selectors'],
  control: ['control character', 'control characters'],
  'soft-hyphen': ['loose soft hyphen', 'loose soft hyphens'],
}

const counted = (kind: HiddenKind, count: number): string =>
  `${count.toLocaleString('en')} ${WORDS[kind][count === 1 ? 0 : 1]}`

/** From so many on, characters without width are a code rather than a slip of copying. */
const CODE = 8

const isGrave = ({ counts, codes }: AgentText): boolean =>
  counts.has('tag') ||
  (counts.get('variation') ?? 0) >= 3 ||
  codes.some(code => /^U\+(?:202[A-E]|206[6-9])$/.test(code)) ||
  [...counts.values()].some(count => count >= CODE)

/** What a comment says to an agent rather than to its authors. */
const INSTRUCTS =
  /\b(?:ignore|disregard|forget|override)\b.{0,60}\b(?:previous|above|prior|earlier|all|any|system|other|these|instructions?|rules?)\b|\b(?:do not|don't|never)\s.{0,40}\b(?:tell|mention|inform|reveal|show|ask|notify|warn)\b|\b(?:silently|secretly|without (?:asking|telling|confirmation|permission|notifying))\b|\b(?:curl|wget|base64|eval|powershell|Invoke-WebRequest)\b|\b(?:you (?:must|should|are|will)|always|assistant|agents?|AI|LLM|model)\b.{0,80}\b(?:run|execute|send|post|upload|add|insert|include|append|approve|merge|commit|push|delete|download|install|exfiltrate)\b|\b(?:api.?keys?|secrets?|tokens?|passwords?|credentials?|\.env)\b.{0,60}\b(?:to|at|into)\b/is

function* characters(text: ReturnType<typeof part<'text'>> & object): Iterable<Problem> {
  const { now } = text
  const { counts, codes, spelt, cleaned, at } = now
  const what = either(
    [...counts].map(([kind, count]) => counted(kind, count)),
    'and',
  )
  yield {
    message: `${short(at.path)} holds ${what} in line ${at.line} (${codes.map(short).join(', ')}), which nobody sees and an agent reads${spelt === undefined ? '' : `; they spell "${short(spelt)}"`}.`,
    fix: `Delete these characters, or type line ${at.line} anew. Where the text needs one of them, write what it stands for.`,
    ...(cleaned === undefined ? {} : { suggestion: { line: at.line, endLine: at.line, text: cleaned } }),
    ...(spelt === undefined
      ? {}
      : { evidence: [{ what: `the invisible characters spell: ${short(spelt)}` }] }),
    ...(isGrave(now) ? {} : { atMost: 'warning' }),
  }
}

export const agentHiddenText = rule({
  id: 'agent-hidden-text',
  title: 'What agents read must be visible to people',
  severity: { recommended: 'error', strict: 'error' },
  tags: ['OWASP-LLM01:2026', 'AML.T0051'],
  on: 'agent',
  needs: [],
  options: options({ comments: flag('Whether comments that instruct an agent are told, as notices.', true) }),
  applies: ({ part }) => part === 'text',

  *check({ reference, options: { comments } }) {
    const text = part(reference, 'text')
    if (!text) return
    const { hides, spelt = '', digest, at } = text.now
    if (text.before?.hides === hides && text.before.digest === digest) return
    if (hides === 'characters') yield* characters(text)
    else if (comments && INSTRUCTS.test(spelt)) {
      yield {
        message: `${short(at.path)} holds a comment that tells an agent what to do, and that a rendered page does not show: "${short(spelt)}".`,
        fix: 'Write it as text that everybody sees, or take it out.',
        atMost: 'notice',
      }
    }
  },
})

import type { Observation } from '../evidence.ts'
import type { Format } from './format.ts'
import { text } from './recognised.ts'

/**
 * Text that frameworks read settings from: JSON, YAML and Jinja templates of Hugging Face, Hydra, NeMo, MLflow, skops and
 * their like. Only what names code makes it one; any other text is just text.
 */
export const config: Format = {
  id: 'config',
  what: 'a configuration',
  detects: (head, size) => text.detects(head, size) && LOOKS_LIKE.test(Buffer.from(head).toString('latin1')),

  async inspect(bytes, inner) {
    const plain = { format: text.id, ...(await text.inspect(bytes, inner)) }
    const { concerned, LONGEST } = await import('./config/judge.ts')
    const content = new TextDecoder().decode(await bytes.slice(0, LONGEST))
    const found = concerned(content)
    if (found === undefined || bytes.size <= LONGEST) return found ?? plain
    const rest: Observation = {
      level: 'unknown',
      message: `Only the first ${LONGEST} bytes of the configuration were judged.`,
    }
    return { completeness: 'partial', findings: [...found.findings, rest] }
  },
}

/** Begins like JSON, has a line like those of YAML, or blocks of a template. */
const LOOKS_LIKE =
  /^(?:\xef\xbb\xbf)?\s*[{[]|^(?:\xef\xbb\xbf)?(?:%|---|[^\s:#][^\n:]{0,80}:(?:\s|$)|- |[?!&])|\{[{%]/m

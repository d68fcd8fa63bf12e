import { isRead } from '../../data/hubs.ts'
import type { Inspection, Observation } from '../../evidence.ts'
import { options } from '../../schema.ts'
import { clause, short } from '../phrase.ts'
import { rule } from '../rule.ts'

/** Problems that one reference can have; the last one counts the rest. */
const MOST = 5

const where = ({ member, offset, opcode }: Observation): string => {
  const parts = [
    member !== undefined && short(member),
    offset !== undefined && `byte ${offset}`,
    opcode !== undefined && short(opcode),
  ].filter(part => part !== false)
  return parts.length > 0 ? ` (${parts.join(', ')})` : ''
}

const sentence = (path: string, observation: Observation): string => {
  const { message, call } = observation
  const named = call !== undefined && !message.includes(call) ? `: ${clause(call)}` : ''
  return `${short(path)}: ${clause(message)}${named}${where(observation)}.`
}

interface Told {
  readonly text: string
  /** Of the file itself: offsets within members of archives are none of it. */
  readonly offset?: number
}

const tell = ({ path, verdict, findings }: Inspection): readonly Told[] => {
  if (verdict !== 'dangerous') return []
  const seen = findings.filter(({ level }) => level === 'dangerous')
  return seen.length > 0
    ? seen.map(observation => {
        const { member, offset } = observation
        const text = sentence(path, observation)
        return member === undefined && offset !== undefined ? { text, offset } : { text }
      })
    : [{ text: `${short(path)} is dangerous to load.` }]
}

export const modelPayload = rule({
  id: 'model-payload',
  title: 'Loading a model file must not run code',
  tags: ['OWASP-LLM04:2026', 'AML.T0011', 'AML.T0018'],
  severity: { recommended: 'error', strict: 'error' },
  on: ['model', 'model-file'],
  needs: ['contents'],
  options: options({}),
  grave: true,
  applies: reference => reference.kind === 'model-file' || isRead(reference),

  *check({ reference, contents = [] }) {
    const all = contents.flatMap(tell)
    const more = all.length - MOST
    const of = reference.kind === 'model' ? `${short(reference.name)}, ` : ''
    for (const [index, { text, offset }] of all.slice(0, MOST).entries()) {
      yield {
        ...(reference.kind === 'model-file' && offset !== undefined ? { offset } : {}),
        message: `${of}${text}${more > 0 && index === MOST - 1 ? ` And ${more} more.` : ''}`,
        fix: 'Do not load it, not even to look. Remove it, and take the weights as safetensors from a source that you trust.',
      }
    }
  },
})

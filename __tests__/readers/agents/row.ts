/** One line for everything that a reader says of an agent's configuration. */
import { readdirSync } from 'node:fs'
import type { Found, Reader } from '../../../src/readers/reader.ts'
import type { AgentConfig } from '../../../src/reference.ts'
import { row } from '../manifests/row.ts'

const words = (label: string, texts: readonly string[]): string =>
  texts.length > 0 ? `${label} ${texts.join(', ')}` : ''

const facts = (one: AgentConfig): readonly string[] => {
  switch (one.part) {
    case 'server':
      return [
        JSON.stringify(one.command.map(({ text }) => text)),
        one.url?.text ?? '',
        words(
          'env',
          [...one.env].map(([name, { text, at }]) => `${name}=${text} (${at.line})`),
        ),
        words(
          'headers',
          [...one.headers].map(([name, { text }]) => `${name}=${text}`),
        ),
        words(
          'fetches',
          one.fetches.map(
            ({ name, wanted, pinned, at }) =>
              `${name}@${wanted ?? ''}${pinned ? ' pinned' : ''} (${at.line})`,
          ),
        ),
        words(
          'approved',
          one.approved.map(({ text }) => text),
        ),
      ]
    case 'setting':
      return [`${one.value}`]
    case 'hook':
      return [one.event, one.matcher ?? '', one.command]
    case 'text':
      return [
        one.hides,
        words(
          'counts',
          [...one.counts].map(([kind, count]) => `${count} ${kind}`),
        ),
        one.codes.join(' '),
        one.spelt === undefined ? '' : JSON.stringify(one.spelt),
      ]
    case 'step':
      return [
        one.reach,
        one.power,
        words(
          'told',
          one.untrusted.map(({ what, through, at }) => `${what} by ${through} (${at.line})`),
        ),
        words(
          'granted',
          one.granted.map(({ what, power, breadth, at }) => `${what} ${power}/${breadth} (${at.line})`),
        ),
        words(
          'opened',
          one.openedBy.map(({ text, at }) => `${text} (${at.line})`),
        ),
        words(
          'unsafe',
          one.unsafe.map(({ text, at }) => `${text} (${at.line})`),
        ),
        words('has', one.credentials),
      ]
  }
}

const agentRow = (one: AgentConfig): string =>
  [
    `${one.at.line}${one.at.endLine ? `-${one.at.endLine}` : ''}: ${one.id}`,
    one.client,
    one.part,
    ...facts(one),
  ]
    .filter(Boolean)
    .join(' | ')

export const agentRows = (reader: Reader, path: string, text: string): readonly string[] =>
  [...reader.read({ path, text })].map((found: Found) =>
    JSON.stringify(found.kind === 'agent' ? agentRow(found) : row(found)).slice(1, -1),
  )

export const filesOf = (id: string): readonly string[] =>
  readdirSync(new URL(`../../fixtures/${id}/`, import.meta.url)).filter(name => !name.endsWith('.rows'))
